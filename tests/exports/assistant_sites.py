"""Makers of exports of smaller assistants: talks with invented people."""

import json
from typing import Any


def vibe_row(key: str, role: str, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Le Chat's."""
    time = f"2026-02-01T08:{minute:02}:00.000Z"
    return {"id": key, "chatId": "v1", "version": 0, "role": role, "content": text, "contentChunks": None, "createdAt": time, **more}


def le_chat_files(seed: int = 0) -> dict[str, str]:
    """A chat whose messages lie in no order: parts with a source, a file, a tool, an empty one and a damaged one."""
    parts = [
        {"type": "text", "text": "Le figuier"},
        {"type": "reference", "referenceIds": [1]},
        {"type": "text", "text": " aime le soleil."},
    ]
    rows: list[Any] = [
        vibe_row("2", "assistant", "", 2, contentChunks=parts),
        vibe_row("4", "assistant", "", 4, contentChunks=[{"type": "tool_call", "name": "web_search"}]),
        vibe_row("1", "user", "Où planter le figuier ?", 1),
        vibe_row("3", "user", "et ça ? 🌱", 3, files=[{"type": "image", "name": "a.png"}]),
        vibe_row("6", "user", "", 6),
        {"id": "5", "chatId": "v1", "role": []},
    ]
    return {"chat-6f0c2f6e-0000-4000-8000-000000000001.json": json.dumps(rows, ensure_ascii=False)}


def perplexity_files(seed: int = 0) -> dict[str, str]:
    """A thread with an answer in pieces, a question without one, and a damaged row."""
    rows: list[dict[str, Any]] = [
        {"uuid": "1", "query_str": "How old is the oak?", "entry_created_datetime": "2026-02-01T08:00:00.000Z"},
        {"uuid": "2", "query_str": "And in rings?\nRoughly", "entry_created_datetime": "2026-02-01T08:01:00.000Z"},
        {"uuid": "3", "query_str": "thanks", "blocks": [{"intended_usage": "plan"}]},
        {"uuid": "4", "query_str": 5},
    ]
    rows[0]["blocks"] = [{"intended_usage": "sources"}, {"markdown_block": {"answer": "About 300 years [1]."}}]
    rows[1]["blocks"] = [{"markdown_block": {"chunks": ["Three hundred", " rings."]}}]
    return {"perplexity_oak.json": json.dumps({"status": "success", "thread_metadata": {"title": "Oak"}, "entries": rows})}


def copilot_files(seed: int = 0) -> dict[str, str]:
    """A table of two conversations, newest first, with lines inside a message and an empty one."""
    rows = [
        ("Heron", "2026-03-02T08:05:00", "AI", ""),
        ("Heron", "2026-03-02T08:05:00", "Human", "merci ♡"),
        ("Heron", "2026-03-02T08:01:00", "AI", "Il dort debout.\nSur une jambe."),
        ("Heron", "2026-03-02T08:01:00", "Human", "Comment dort le héron ?"),
        ("Mole", "2026-03-01T08:00:00", "AI", "In a nest below ground, by hours."),
        ("Mole", "2026-03-01T08:00:00", "Human", "and the mole?"),
    ]
    table = "".join(",".join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)
    return {"copilot-activity-history.csv": f"\ufeffConversation,Time,Author,Message\r\n{table}"}
