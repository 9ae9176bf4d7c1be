"""Invented exports of accounts, and golden files of what is read of them: `python -m tests.importers.accounts ID …` makes those anew."""

import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from msgspec import to_builtins
from msgspec.json import encode

from tests.exports.archives import make_folder
from tests.exports.assistant_apps import chatbox_files, jan_files, librechat_files, lm_studio_files, typingmind_files
from tests.exports.assistant_databases import anything_llm_files, cursor_files
from tests.exports.assistant_rooms import cherry_studio_files, nextchat_files, openrouter_files, replika_files
from tests.exports.assistant_sites import copilot_files, le_chat_files, perplexity_files
from tests.exports.assistants import chatgpt_files, claude_files, deepseek_files, grok_files, webui_files
from tests.exports.blogs import blogger_files, ghost_files, medium_files, substack_files, wordpress_files
from tests.exports.bluesky import bluesky_files
from tests.exports.characters import agnai_files, character_ai_files, oobabooga_files, risuai_files
from tests.exports.code_editors import aider_files, cline_files, continue_files, copilot_chat_files, gemini_cli_files
from tests.exports.code_sessions import claude_code_files, codex_files
from tests.exports.dating import hinge_files, tinder_files
from tests.exports.element import element_files
from tests.exports.gemini import gemini_files
from tests.exports.google import google_chat_files, hangouts_files
from tests.exports.groupme import groupme_files
from tests.exports.hugging_chat import big_agi_files, hugging_chat_files
from tests.exports.imazing import imazing_files
from tests.exports.kobold import kobold_files
from tests.exports.llama_cpp import llama_cpp_files
from tests.exports.lobe_chat import lobe_chat_files
from tests.exports.mastodon import mastodon_files
from tests.exports.mattermost import mattermost_files
from tests.exports.networks import apify_files, linkedin_files, skype_files, snapchat_files, tavern_files, tiktok_files
from tests.exports.notes import day_one_files, evernote_files, google_keep_files, notion_files, simplenote_files
from tests.exports.old_messengers import adium_files, msn_files, pidgin_files
from tests.exports.qwen import ai_studio_files, qwen_files
from tests.exports.reddit import reddit_files
from tests.exports.rocket_chat import rocket_chat_files
from tests.exports.sms_db import sms_db_files
from tests.exports.sms_json import sms_json_files
from tests.exports.teams import teams_files
from tests.exports.threema import threema_files
from tests.exports.viber import viber_files
from tests.exports.vk import vk_files
from tests.exports.whatsapp_android import whatsapp_android_files
from tests.exports.whatsapp_apple import whatsapp_apple_files
from tests.exports.x import x_files
from tests.exports.youtube import youtube_files
from tests.exports.zulip import zulip_files
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Participant

REFERENCE = Path(__file__).parent.parent / "reference" / "importers"
Files = Mapping[str, str | bytes]

ACCOUNTS: dict[str, Callable[[], Files]] = {
    "chatgpt": chatgpt_files,
    "claude": claude_files,
    "gemini": gemini_files,
    "ai-studio": ai_studio_files,
    "deepseek": deepseek_files,
    "qwen": qwen_files,
    "grok": grok_files,
    "open-webui": webui_files,
    "lm-studio": lm_studio_files,
    "librechat": librechat_files,
    "claude-code": claude_code_files,
    "codex": codex_files,
    "gemini-cli": gemini_cli_files,
    "copilot-chat": copilot_chat_files,
    "cline": cline_files,
    "aider": aider_files,
    "continue": continue_files,
    "cursor": cursor_files,
    "jan": jan_files,
    "anything-llm": anything_llm_files,
    "nextchat": nextchat_files,
    "openrouter": openrouter_files,
    "hugging-chat": hugging_chat_files,
    "big-agi": big_agi_files,
    "cherry-studio": cherry_studio_files,
    "llama-cpp": llama_cpp_files,
    "lobe-chat": lobe_chat_files,
    "typingmind": typingmind_files,
    "chatbox": chatbox_files,
    "le-chat": le_chat_files,
    "perplexity": perplexity_files,
    "copilot": copilot_files,
    "replika": replika_files,
    "character-ai": character_ai_files,
    "oobabooga": oobabooga_files,
    "kobold": kobold_files,
    "risuai": risuai_files,
    "agnai": agnai_files,
    "x-archive": x_files,
    "apify-tweets": apify_files,
    "groupme": groupme_files,
    "google-chat": google_chat_files,
    "youtube": youtube_files,
    "hangouts": hangouts_files,
    "skype": skype_files,
    "imazing": imazing_files,
    "linkedin": linkedin_files,
    "whatsapp-apple": whatsapp_apple_files,
    "whatsapp-msgstore": whatsapp_android_files,
    "snapchat": snapchat_files,
    "tiktok": tiktok_files,
    "sillytavern": tavern_files,
    "sms-json": sms_json_files,
    "sms-db": sms_db_files,
    "teams": teams_files,
    "element": element_files,
    "vk": vk_files,
    "reddit": reddit_files,
    "tinder": tinder_files,
    "hinge": hinge_files,
    "viber": viber_files,
    "mastodon": mastodon_files,
    "rocket-chat": rocket_chat_files,
    "mattermost": mattermost_files,
    "zulip": zulip_files,
    "threema": threema_files,
    "bluesky": bluesky_files,
    "wordpress": wordpress_files,
    "blogger": blogger_files,
    "medium": medium_files,
    "substack": substack_files,
    "ghost": ghost_files,
    "google-keep": google_keep_files,
    "pidgin": pidgin_files,
    "adium": adium_files,
    "msn": msn_files,
    "evernote": evernote_files,
    "notion": notion_files,
    "simplenote": simplenote_files,
    "day-one": day_one_files,
}
"""Maker of the files of an export, by format."""


def written(found: Read) -> str:
    """What was read: a line for each chat, message and row that was set aside."""
    lines = list[bytes]()
    for export, items in found.chats:
        head = {"chat": export.chat, "participants": [_participant(one) for one in export.participants], "questions": export.questions}
        lines += [encode(head), *(encode(item) for item in items)]
    return "".join(f"{line.decode()}\n" for line in lines)


def _participant(one: Participant) -> dict[str, Any]:
    """A participant; that somebody is a program stands there only of programs."""
    fields = to_builtins(one)
    return fields if one.is_program else {name: value for name, value in fields.items() if name != "is_program"}


def main(formats: list[str]) -> None:
    """Make the golden files of these formats, or of all."""
    REFERENCE.mkdir(parents=True, exist_ok=True)
    for one in formats or ACCOUNTS:
        with tempfile.TemporaryDirectory() as folder:
            found = read_export(make_folder(Path(folder) / "export", ACCOUNTS[one]()), importer(one))
            (REFERENCE / f"{one}.jsonl").write_text(written(found), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
