"""Makers of exports of HuggingChat and of big-AGI."""

import json
from collections.abc import Sequence
from typing import Any

BEGAN = 1_750_000_000_000


def hugging_message(key: str, above: Sequence[str], role: str, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message with the ids of all above it."""
    time = f"2025-05-01T10:{minute:02}:00.000Z"
    return {"from": role, "id": key, "content": text, "ancestors": list(above), "children": [], "createdAt": time, "files": [], **more}


def hugging_conversation(messages: Sequence[Any], title: str = "Bees", key: str = "h1") -> dict[str, Any]:
    """A conversation."""
    head = {"_id": key, "title": title, "rootMessageId": "m0", "messages": list(messages), "model": "meta-llama/Llama-3.3-70B-Instruct"}
    return {**head, "createdAt": "2025-05-01T10:00:00.000Z", "updatedAt": "2025-05-01T10:09:00.000Z", "userId": "u1", "preprompt": ""}


def hugging_chat_files(seed: int = 0) -> dict[str, str]:
    """An export with a second answer, thoughts, a file, a conversation from before there were trees, and a damaged one."""
    bees = hugging_conversation(
        [
            hugging_message("m0", (), "system", ""),
            hugging_message("m1", ("m0",), "user", "Wann schwärmen Bienen? 🐝", 1),
            hugging_message("m2", ("m0", "m1"), "assistant", "<think>may</think>Im Mai.", 2),
            hugging_message("m3", ("m0", "m1"), "assistant", "Von Mai bis Juli.", 3),
            hugging_message("m4", ("m0", "m1", "m3"), "user", "", 4, files=["file-h1-ab.jpg"]),
            hugging_message("m5", ("m0", "m1", "m3", "m4"), "assistant", "Uma abelha-rainha.", 5),
        ]
    )
    old: list[Any] = [{"from": "user", "id": "o1", "content": "ciao"}, {"from": "assistant", "id": "o2", "content": "Ciao!"}, {"from": 5}]
    made = [bees, hugging_conversation(old, "Saluti", "h2"), {"_id": "h3", "messages": 5}]
    return {"conversations.json": json.dumps(made, indent=2, ensure_ascii=False), "assistants.json": "[]"}


def agi_message(key: str, role: str, *parts: tuple[str, str, str], minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of fragments: kind, kind of the part, and its text."""
    made = [{"ft": kind, "fId": f"{number:08}", "part": {"pt": part, "text": text}} for number, (kind, part, text) in enumerate(parts)]
    time = {"tokenCount": 5, "created": BEGAN + minute * 60_000, "updated": None}
    return {"id": key, "role": role, "fragments": made, **time, **more}


def agi_conversation(messages: Sequence[Any], key: str = "a1", **more: Any) -> dict[str, Any]:
    """A chat."""
    head = {"id": key, "messages": list(messages), "systemPurposeId": "Generic", "autoTitle": "Kites", "created": BEGAN, "updated": BEGAN}
    return {**head, **more}


def big_agi_files(seed: int = 0) -> dict[str, str]:
    """A backup of two chats, and a chat of an older version in a file of its own."""
    kites = agi_conversation(
        [
            agi_message("k0", "system", ("content", "text", "be short")),
            agi_message("k1", "user", ("content", "text", "¿Qué cometa?"), ("attachment", "doc", ""), minute=1),
            agi_message(
                "k2", "assistant", ("void", "ma", "wind"), ("content", "text", "Una delta 🪁"), ("content", "text", "grande."), minute=2
            ),
            agi_message("k3", "user", ("attachment", "image_ref", ""), minute=3),
            agi_message("k4", "assistant", ("content", "error", ""), minute=4),
            {"role": 7},
        ],
        userTitle="Cometas",
    )
    text = {"tokenCount": 3, "created": BEGAN, "updated": None, "sender": "You", "avatar": None}
    older = [{"id": "p1", "role": "user", "text": "hallo", **text}, {"id": "p2", "role": "assistant", "text": "Hallo!", **text}]
    backup: dict[str, Any] = {"conversations": [kites, {"id": "a2", "messages": 5}], "models": {"sources": []}, "folders": {"folders": []}}
    return {
        "backup_chats_all_2_2025-06-15.agi.json": json.dumps(backup, ensure_ascii=False),
        "conversation_hallo_2024-01-02.agi.json": json.dumps(agi_conversation(older, "a3"), indent=2),
    }
