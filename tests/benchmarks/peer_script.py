"""What the peer's process does: `peer_script.py FORMAT PATH [SENDER]`. It runs in the peer's own environment."""

import sys
from importlib import import_module

LOADERS = {
    "whatsapp": ("whatsapp", "WhatsAppChatLoader"),
    "telegram-json": ("telegram", "TelegramChatLoader"),
    "messenger": ("facebook_messenger", "FolderFacebookMessengerChatLoader"),
    "slack": ("slack", "SlackChatLoader"),
}


def main(format_id: str, path: str, sender: str = "") -> None:
    """Load an export; with a sender also make the messages of a fine-tuning file."""
    module, name = LOADERS[format_id]
    sessions = getattr(import_module(f"langchain_community.chat_loaders.{module}"), name)(path).load()
    print(sum(len(session["messages"]) for session in sessions))
    if sender:
        from langchain_community.adapters.openai import convert_messages_for_finetuning
        from langchain_community.chat_loaders.utils import map_ai_messages, merge_chat_runs

        merged = map_ai_messages(merge_chat_runs(sessions), sender)
        print(sum(map(len, convert_messages_for_finetuning(merged))))


if __name__ == "__main__":
    main(*sys.argv[1:])
