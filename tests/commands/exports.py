"""Small exports on disk for the tests of the command: what each of them holds is easy to count by hand."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ACCOUNT = {"user_id": 1, "first_name": "Ada", "last_name": "Byron", "username": "@adabyron"}
START = datetime(2024, 3, 1, tzinfo=UTC)
PEOPLE = {1: "Ada Byron", 2: "Bo Larsen", 3: "Cleo Marsh"}

POEM = "line one\n\n  line three \U0001f600 e\u0301\u2028still line three"


def row(number: int, sender: int, text: Any, minute: int = 0, **more: Any) -> dict[str, Any]:
    """One message as Telegram Desktop writes it."""
    at = START + timedelta(minutes=minute)
    when = {"date": at.isoformat()[:19], "date_unixtime": str(int(at.timestamp()))}
    who = {"from": PEOPLE[sender], "from_id": f"user{sender}"}
    return {"id": number, "type": "message", **when, **who, "text": text, **more}


def chat(name: str, kind: str, number: int, messages: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": name, "type": kind, "id": number, "messages": messages}


def account() -> dict[str, Any]:
    """A whole account: a chat of two with every kind of row, a group, and what the owner wrote to herself."""
    joined = {"id": 9, "type": "service", "date": "2024-03-01T00:00:00", "date_unixtime": "1709251200", "actor": "Bo Larsen"}
    two = [
        {**joined, "actor_id": "user2", "action": "phone_call", "text": ""},
        row(10, 2, "hi Ada"),
        row(11, 1, POEM, 1, reply_to_message_id=10),
        row(12, 2, "", 2, media_type="voice_message", file="(File not included.)"),
        row(13, 2, "a look at this", 3, photo="(File not included.)", width=1, height=1),
        row(14, 1, [{"type": "bold", "text": "Bo"}, ", see ", {"type": "link", "text": "https://example.org/a?b=c"}], 4),
        row(15, 2, "from elsewhere", 5, forwarded_from="Somebody Else"),
        {"id": "broken", "type": "message", "text": 5},
    ]
    three = [row(20 + n, 1 + n % 3, f"group talk {n}", 60 + n) for n in range(9)]
    alone = [row(40, 1, "note to self", 120)]
    chats = [chat("Bo Larsen", "personal_chat", 2, two), chat("[bold]The Three[/bold]", "private_group", 5, three)]
    return {"personal_information": ACCOUNT, "chats": {"about": "", "list": [*chats, chat("Saved", "saved_messages", 1, alone)]}}


def write_account(folder: Path, content: dict[str, Any] | None = None) -> Path:
    """`result.json` of a whole account."""
    path = folder / "result.json"
    path.write_text(json.dumps(content or account(), ensure_ascii=False, indent=1), encoding="utf-8")
    return path
