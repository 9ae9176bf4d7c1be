"""Makers of the exports of ChatGPT and Claude: conversations with invented people, and large ones for measuring."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

BEGAN = 1_714_000_000.25
ROOT = "00000000-0000-4000-8000-000000000000"
"""What Claude names as the one before the first message."""


def gpt_message(role: str, *parts: Any, minute: int = 0, kind: str = "text", **more: Any) -> dict[str, Any]:
    """A message of ChatGPT's."""
    return {
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": BEGAN + minute * 60,
        "update_time": None,
        "content": {"content_type": kind, "parts": list(parts)},
        "status": "finished_successfully",
        "end_turn": True,
        "weight": 1.0,
        "metadata": {"model_slug": "gpt-4o"},
        "recipient": "all",
        **more,
    }


def gpt_chat(nodes: Sequence[tuple[str, str | None, Any]], current: str | None, title: str = "Bread", key: str = "c1") -> dict[str, Any]:
    """A conversation of nodes: key, key of the one above, message."""
    mapping = {
        node: {
            "id": node,
            "message": message and {"id": node, **message},
            "parent": above,
            "children": [other for other, parent, _ in nodes if parent == node],
        }
        for node, above, message in nodes
    }
    return {
        "title": title,
        "create_time": BEGAN,
        "update_time": BEGAN + 60,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": current,
        "conversation_id": key,
        "id": key,
    }


def chatgpt_files(seed: int = 0) -> dict[str, str]:
    """An export with a changed question, a picture, tools and instructions."""
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-1", "size_bytes": 9}
    spoken = {"content_type": "audio_transcription", "text": "e quanto sale ci metto?", "direction": "in"}
    hidden = {"is_visually_hidden_from_conversation": True}
    bread = gpt_chat(
        [
            ("root", None, None),
            ("s", "root", gpt_message("system", "", metadata=hidden)),
            ("q1", "s", gpt_message("user", "How do I feed a sourdough?", minute=1)),
            ("a1", "q1", gpt_message("assistant", "Once a day, flour and water.", minute=2)),
            ("q2", "s", gpt_message("user", "How do I feed a rye sourdough?\nShort please", minute=3)),
            ("t", "q2", gpt_message("assistant", 'search("rye")', minute=3, recipient="web", kind="code")),
            ("r", "t", gpt_message("tool", "rye is thirsty", minute=3)),
            ("a2", "r", gpt_message("assistant", "Equal parts【4†source】, every 12 hours \ue200cite\ue202turn0\ue201👌", minute=4)),
            ("q3", "a2", gpt_message("user", picture, "", minute=5, kind="multimodal_text")),
            ("q4", "q3", gpt_message("user", picture, "is this mould?", minute=6, kind="multimodal_text")),
            ("a4", "q4", gpt_message("assistant", "No, that is hooch.", minute=7)),
        ],
        "a4",
    )
    salt = gpt_chat(
        [
            ("root", None, None),
            ("q", "root", gpt_message("user", spoken, minute=9, kind="multimodal_text")),
            ("a", "q", gpt_message("assistant", "Il 2% della farina.", minute=10)),
            ("e", "a", gpt_message("assistant", "", minute=11)),
        ],
        None,
        "Sale nel pane",
        "c2",
    )
    empty = gpt_chat([("root", None, None)], "root", "New chat", "c3")
    user = {"id": "user-1", "email": "ada.brot@example.org", "phone_number": "+4915100000001"}
    return {"conversations.json": json.dumps([bread, salt, empty]), "user.json": json.dumps(user), "chat.html": "<html></html>"}


def claude_message(sender: str, text: str, key: str, above: str | None = None, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Claude's."""
    return {
        "uuid": key,
        "text": text,
        "content": [{"type": "text", "text": text, "citations": []}],
        "sender": sender,
        "created_at": f"2025-02-03T10:{minute:02}:00.123456Z",
        "updated_at": f"2025-02-03T10:{minute:02}:00.123456Z",
        "attachments": [],
        "files": [],
        **({"parent_message_uuid": above} if above else {}),
        **more,
    }


def claude_chat(messages: Sequence[Mapping[str, Any]], name: str = "Fahrrad", key: str = "k1") -> dict[str, Any]:
    """A conversation."""
    head = {"uuid": key, "name": name, "summary": "", "created_at": "2025-02-03T10:00:00Z", "account": {"uuid": "p1"}}
    return {**head, "chat_messages": list(messages)}


def claude_files(seed: int = 0) -> dict[str, str]:
    """An export with a second try, thoughts, tools and attached files."""
    thought = [
        {"type": "thinking", "thinking": "chain or derailleur"},
        {"type": "tool_use", "name": "search"},
        {"type": "text", "text": "Kette ölen, dann Schaltung einstellen."},
    ]
    bike = claude_chat(
        [
            claude_message("human", "Mein Fahrrad knackt beim Treten 🚲", "m1", ROOT, 1),
            claude_message("assistant", "Seit wann?", "m2", "m1", 2),
            claude_message("assistant", "", "m3", "m1", 3, content=thought),
            claude_message("human", "Danke!\nUnd das Licht?", "m4", "m3", 4, files=[{"file_name": "licht.jpg"}]),
            claude_message("assistant", "", "m5", "m4", 5, content=[{"type": "tool_use", "name": "look"}]),
        ]
    )
    old = claude_chat(
        [
            claude_message("human", "Traduis « bonne route »", "o1", None, 6, content=[]),
            claude_message("assistant", "“Safe travels.”", "o2", None, 7),
            claude_message("human", "", "o3", None, 8, content=[], attachments=[{"file_name": "a.pdf", "extracted_content": "…"}]),
        ],
        "",
        "k2",
    )
    users = [{"uuid": "p1", "full_name": "Edda Kranz", "email_address": "edda@example.org", "verified_phone_number": None}]
    chats = [bike, old, claude_chat([], "leer", "k3")]
    return {"conversations.json": json.dumps(chats), "users.json": json.dumps(users), "projects.json": "[]"}
