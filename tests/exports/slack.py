"""Makers of Slack exports, small ones for tests and large ones for measuring.

`python -m tests.exports.slack ROWS FILE.zip [SEED]` writes an export of so many rows and prints what is in it.
"""

import json
import random
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

FIRST = datetime(2024, 3, 4, 9, tzinfo=UTC)
DAY_ROWS = 120
"""Rows in one day file of a large export."""
ROOMS = ("general", "kitchen", "orbit")

_STARTS = ["fyi", "ok", "morning all", "can we", "done:", "hm", "lgtm", "no rush but"]
_MIDDLES = ["the build is green", "printer ate my page", "lunch at twelve", "who has the key", "slides are up", "I moved the call"]
_ENDS = [" :tada:", " & thanks", " <3", "", " 😀", " — sorry", "\nmore later", ' "soon"']


def user(id_: str, display: str = "", real: str = "", handle: str = "", **more: Any) -> dict[str, Any]:
    """A row of users.json."""
    profile = {
        "display_name": display,
        "real_name": real,
        "email": f"{handle or id_.lower()}@example.org",
        "phone": "",
        **more.pop("profile", {}),
    }
    return {"id": id_, "team_id": "T01", "name": handle or id_.lower(), "deleted": False, "real_name": real, "profile": profile, **more}


ADA = user("U0ADA", "Ada", "Ada Flint", "aflint")
RAJ = user("U0RAJ", "", "Raj Bello", "raj")
HELPER = user("U0HLP", "", "Helper", "helper", is_bot=True, profile={"bot_id": "B0HLP"})
PEOPLE = (ADA, RAJ, HELPER)


def stamp(minute: float) -> str:
    """The `ts` of so many minutes after FIRST."""
    return f"{(FIRST + timedelta(minutes=minute)).timestamp():.6f}"


def row(minute: float, text: str = "hello", user: str | None = "U0ADA", **more: Any) -> dict[str, Any]:
    """A message; `text` is as Slack writes it."""
    return {"type": "message", "text": text, **({"user": user} if user else {}), "ts": stamp(minute), **more}


def notice(minute: float, subtype: str = "channel_join", **more: Any) -> dict[str, Any]:
    """A message with a subtype."""
    return row(minute, "<@U0ADA> has joined the channel", subtype=subtype, **more)


def room(id_: str, name: str | None = None, members: Sequence[str] = ("U0ADA", "U0RAJ")) -> dict[str, Any]:
    """A row of channels.json or one of its kind."""
    return {"id": id_, **({"name": name} if name else {}), "created": 1_700_000_000, "members": list(members)}


def dumped(value: Any) -> str:
    """JSON as Slack writes it."""
    return json.dumps(value, indent=4).replace("/", "\\/")


def export(days: Mapping[str, Sequence[Any]], people: Sequence[Any] = PEOPLE, **lists: Sequence[Any]) -> dict[str, str]:
    """The files of an export: rows by "folder/date", and channels, groups, dms, mpims."""
    lists = lists or {"channels": [room("C0GEN", "general")]}
    files = {f"{name}.json": dumped(list(rows)) for name, rows in {"users": people, **lists}.items()}
    return {**files, "integration_logs.json": "[]", **{f"{day}.json": dumped(rows) for day, rows in days.items()}}


def make_export(file: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """Write an export of so many rows, a day at a time, and say what is in it."""
    counts: Counter[str] = Counter()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        lists = {"channels": [room(f"C{number:04}", name) for number, name in enumerate(ROOMS)]}
        for name, text in export({}, **lists).items():
            archive.writestr(name, text)
        for number, name in enumerate(ROOMS):
            share = rows // len(ROOMS) + (number < rows % len(ROOMS))
            for day, made in _days(random.Random(f"{seed}/{number}"), share, counts):
                archive.writestr(f"{name}/{day}.json", dumped(made))
    return {**counts, "seen": rows}


def _days(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Date and rows of every day of one channel."""
    for day, done in enumerate(range(0, rows, DAY_ROWS)):
        minutes = [day * 1440 + place * 4 + chance.random() for place in range(min(DAY_ROWS, rows - done))]
        made = [_counted(_one(chance, minute, place, minutes), counts) for place, minute in enumerate(minutes)]
        yield f"{FIRST + timedelta(days=day):%Y-%m-%d}", made


def _counted(made: tuple[str, dict[str, Any], str], counts: Counter[str]) -> dict[str, Any]:
    kind, message, typed = made
    counts[kind] += 1
    if kind == "kept":
        counts["text_crc"] += zlib.crc32(typed.encode())
        counts["captions"] += "files" in message
        counts["threads"] += message.get("thread_ts", message["ts"]) != message["ts"]
    return message


def _one(chance: random.Random, minute: float, place: int, minutes: Sequence[float]) -> tuple[str, dict[str, Any], str]:
    """What becomes of a row, the row, and its text as it was typed."""
    lot, sender = chance.random(), chance.choice(["U0ADA", "U0RAJ"])
    files = [{"id": f"F{place}", "name": "plan.png", "mimetype": "image/png"}]
    if lot < 0.02:
        return "system", notice(minute), ""
    if lot < 0.03:
        return "deleted", row(minute, "This message was deleted.", "USLACKBOT", subtype="tombstone"), ""
    if lot < 0.07:
        return "media", row(minute, "", sender, files=files), ""
    typed = f"{chance.choice(_STARTS)} {chance.choice(_MIDDLES)}{chance.choice(_ENDS)} {place}"
    text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    more: dict[str, Any] = {"files": files} if lot < 0.1 else {}
    if lot > 0.9 and place:
        more |= {"thread_ts": stamp(minutes[chance.randrange(place)]), "parent_user_id": "U0ADA"}
    if lot > 0.95:
        typed, text = f"@Ada {typed} https://example.org/?a=1&b=2", f"<@U0ADA> {text} <https://example.org/?a=1&amp;b=2>"
    blocks = [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": typed}]}]}]
    return "kept", row(minute, text, sender, blocks=blocks, team="T01", user_profile={"display_name": "Somebody else"}, **more), typed


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_export(Path(sys.argv[2]), int(sys.argv[1]), seed)))
