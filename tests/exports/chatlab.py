"""ChatLab's format: one chat a file, as an object or as lines."""

import json
from typing import Any

HEAD = {"version": "0.0.2", "exportedAt": 1770000000}
META = {"name": "Tea", "platform": "wechat", "type": "group", "ownerId": "me"}
MEMBERS = [{"platformId": "me", "accountName": "Ana"}, {"platformId": "bo", "accountName": "Bo", "groupNickname": "Tea Bo"}]


def row(number: int, content: str | None, kind: int = 0, sender: str = "bo", **more: Any) -> dict[str, Any]:
    """A message."""
    who = {"sender": sender, "accountName": sender.title(), "platformMessageId": f"m{number}"}
    return {**who, "timestamp": 1738713600 + number, "type": kind, "content": content, **more}


ROWS = [
    row(0, "hello", sender="me"),
    row(1, "hi", 25, replyToMessageId="m0", groupNickname="Tea Bo"),
    row(2, "[图片]", 1),
    row(3, "Bo joined", 80),
    row(4, None, 81),
    row(5, "A card", 7),
    row(6, None),
]


def chatlab_files(meta: dict[str, Any] = META, *, as_lines: bool = False) -> dict[str, str]:
    """A file of the chat, as an object or as lines."""
    if not as_lines:
        return {"tea.json": json.dumps({"chatlab": HEAD, "meta": meta, "members": MEMBERS, "messages": ROWS}, indent=2)}
    members = [{"_type": "member", **one} for one in MEMBERS]
    lines = [{"_type": "header", "chatlab": HEAD, "meta": meta}, *members, *({"_type": "message", **one} for one in ROWS)]
    return {"tea.jsonl": "".join(f"{json.dumps(line)}\n" for line in lines)}
