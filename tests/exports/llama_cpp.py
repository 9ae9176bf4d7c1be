"""Makers of conversations as the Web UI of llama.cpp exports them."""

import json
from typing import Any

BEGAN = 1_765_275_000_000


def message(key: Any, parent: Any, role: str, content: str, minute: int, **more: Any) -> dict[str, Any]:
    """A message, so many minutes after the first."""
    at = BEGAN + minute * 60_000
    return {
        "id": key,
        "convId": "c1",
        "type": "text",
        "timestamp": at,
        "role": role,
        "content": content,
        "parent": parent,
        "children": [],
        **more,
    }


def conversation(*messages: Any, leaf: Any = None, key: str = "c1", name: str = "Kohl") -> dict[str, Any]:
    """A conversation, with where it was open last."""
    return {"conv": {"currNode": leaf, "id": key, "lastModified": BEGAN, "name": name}, "messages": list(messages)}


def llama_cpp_files(seed: int = 0) -> dict[str, str]:
    """All conversations, and one of an older version by itself."""
    picture = [{"type": "imageFile", "name": "kohl.png", "base64Url": "data:"}]
    first = conversation(
        message("r", None, "system", "", 0, type="root"),
        message("s", "r", "system", "be brief", 0),
        message("q", "s", "user", "was ist das?", 1, extra=picture),
        message("a1", "q", "assistant", "Ein Salat.", 2, thinking="green"),
        message("a2", "q", "assistant", "<think>green</think>Ein Kohl.\nWeiß. 🥬", 3),
        message("t", "a2", "tool", "{}", 4),
        message("q2", "t", "user", "danke", 5),
        {"id": "x", "parent": "q2", "role": 7},
        leaf="q2",
    )
    second = conversation(
        message("b1", None, "user", "¿y el repollo?", 1), message("b2", "b1", "assistant", "", 2, toolCalls="[]"), key="c2", name=""
    )
    older = conversation(
        message(1, -1, "user", "привет", 1),
        message(2, 1, "assistant", "<<<reasoning_content_start>>>hm<<<reasoning_content_end>>>\nДа?", 2),
        leaf=2,
        key="conv-1",
        name="Old",
    )
    return {
        "llama_conversations_export.json": json.dumps([first, second, {"conv": 3}], ensure_ascii=False),
        "conversation_old.json": json.dumps(older, ensure_ascii=False, indent=2),
    }
