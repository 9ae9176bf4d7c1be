"""Makers of channels as DiscordChatExporter saves them, and of Discord's own data package.

`python -m tests.exports.discord ROWS FILE [SEED]` writes one channel in the form that the file's ending names, and prints what is in it.
"""

import csv
import io
import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

MADRID = timezone(timedelta(hours=2))
NOON = datetime(2023, 8, 23, 12, 0, 0, 123000, tzinfo=MADRID)
EPOCH = 1_420_070_400_000
BANNER = "=" * 62
GUILD = {"id": "700000000000000001", "name": "Kite Club", "iconUrl": "https://example.org/g.png"}
CHANNEL = {"id": "700000000000000002", "type": "GuildTextChat", "categoryId": "7", "category": "Talk", "name": "general", "topic": None}
DIRECT = {"id": "700000000000000003", "type": "DirectTextChat", "categoryId": "0", "category": "Private", "name": "bo.marsh", "topic": None}
NO_GUILD = {"id": "0", "name": "Direct Messages", "iconUrl": "https://example.org/d.png"}
FILE_NAME = "Kite Club - Talk - general [700000000000000002]"

_STARTS = ["honestly", "мне кажется", "ich glaube", "so", "ok 🙂", "本当に"]
_ENDS = ["the wind is fine", "завтра дождь", "die Leine ist gerissen", "see you at the hill", 'she said "no"', "two\nlines"]


def author(number: int = 11, name: str = "ida.q", nickname: str | None = "Ida Quell", **more: Any) -> dict[str, Any]:
    """Somebody with an account and a name on the server."""
    who = {"id": f"7000000000000000{number}", "name": name, "discriminator": "0000", "nickname": nickname, "color": None, "isBot": False}
    return {**who, "roles": [], "avatarUrl": "https://example.org/a.png", **more}


IDA, BO = author(), author(22, "bo", "Bo Märsh", discriminator="0042")
ROBOT = author(33, "weather", "Weather", isBot=True)


def snowflake(minute: int) -> str:
    """The number of a message that was sent so many minutes after the first."""
    milliseconds = int((NOON + timedelta(minutes=minute)).timestamp() * 1000)
    return str(((milliseconds - EPOCH) << 22) + minute % 4096)


def row(minute: int, content: str = "hello", who: Mapping[str, Any] = IDA, kind: str = "Default", **more: Any) -> dict[str, Any]:
    """A message as it stands in JSON, so many minutes after the first."""
    sent = (NOON + timedelta(minutes=minute)).isoformat(timespec="milliseconds")
    marks = {"timestampEdited": None, "callEndedTimestamp": None, "isPinned": False}
    lists: dict[str, list[Any]] = {"attachments": [], "embeds": [], "stickers": [], "reactions": [], "mentions": []}
    return {"id": snowflake(minute), "type": kind, "timestamp": sent, **marks, "content": content, "author": dict(who), **lists, **more}


def picture(number: int = 1) -> dict[str, Any]:
    """A file of a message."""
    return {"id": str(number), "url": f"https://example.org/{number}.png", "fileName": f"{number}.png", "fileSizeBytes": 9}


def answer_to(minute: int) -> dict[str, Any]:
    """What an answer has of the message that it answers."""
    return {"messageId": snowflake(minute), "channelId": CHANNEL["id"], "guildId": GUILD["id"]}


def as_json(rows: Sequence[Any], channel: Mapping[str, Any] = CHANNEL, guild: Mapping[str, Any] = GUILD, after: str | None = None) -> str:
    """A channel in JSON."""
    head = {"guild": guild, "channel": channel, "dateRange": {"after": after, "before": None}, "exportedAt": NOON.isoformat()}
    return json.dumps({**head, "messages": list(rows), "messageCount": len(rows)}, indent=2, ensure_ascii=False)


def account(who: Mapping[str, Any]) -> str:
    """The name of an account, with its number where it has one."""
    return who["name"] if who["discriminator"] == "0000" else f"{who['name']}#{who['discriminator']}"


def as_csv(rows: Sequence[Mapping[str, Any]], date: str = "") -> str:
    """A channel as a table; `date` is how the computer's country writes times."""
    out = io.StringIO(newline="")
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for made in rows:
        sent = datetime.fromisoformat(made["timestamp"])
        files = ",".join(file["url"] for file in made["attachments"])
        table.writerow([made["author"]["id"], account(made["author"]), _date(sent, date), made["content"], files, ""])
    return "AuthorID,Author,Date,Content,Attachments,Reactions\r\n" + out.getvalue()


def _date(sent: datetime, date: str) -> str:
    return sent.strftime(date) if date else f"{sent:%Y-%m-%dT%H:%M:%S.%f}0{sent:%z}"[:-2] + ":00"


def as_text(rows: Sequence[Mapping[str, Any]], date: str = "%m/%d/%Y %I:%M %p", channel: str = "Talk / general") -> str:
    """A channel as plain text."""
    parts = [f"{BANNER}\nGuild: {GUILD['name']}\nChannel: {channel}\n{BANNER}\n"]
    for made in rows:
        parts.append(f"\n[{datetime.fromisoformat(made['timestamp']).strftime(date)}] {account(made['author'])}\n{made['content']}\n\n")
        for name, key in (("Attachments", "attachments"), ("Stickers", "stickers")):
            if made[key]:
                parts.append(f"{{{name}}}\n" + "".join(f"{file['url']}\n" for file in made[key]) + "\n")
    return "".join(parts) + f"{BANNER}\nExported {len(rows)} message(s)\n{BANNER}\n"


def as_html(rows: Sequence[Mapping[str, Any]], guild: str = "Kite Club", channel: str = "Talk / general") -> str:
    """A channel as a page, with messages of one person in a group."""
    groups = ("".join(_page_rows(list(group))) for _, group in groupby(rows, key=lambda made: (made["author"]["id"], "reference" in made)))
    body = "".join(f'<div class="chatlog__message-group">{group}</div>' for group in groups)
    entries = "".join(f'<div class="preamble__entry">{escape(name)}</div>' for name in (guild, channel))
    return (
        "<!DOCTYPE html><html><head><title>x</title><style>.chatlog__message-group{margin:0}</style></head><body>"
        '<div class="preamble"><div class="preamble__guild-icon-container"></div>'
        f'<div class="preamble__entries-container">{entries}</div></div>'
        f'<div class="chatlog">{body}</div><div class="postamble"><div class="postamble__entry">Exported {len(rows)} message(s)</div></div>'
        "</body></html>\n"
    )


def _page_rows(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for number, made in enumerate(rows):
        inside = _page_notice(made) if made["type"] not in ("Default", "Reply", "20") else _page_message(made, is_first=not number)
        mark = f'id="chatlog__message-container-{made["id"]}" class="chatlog__message-container" data-message-id="{made["id"]}"'
        yield f'<div {mark}><div class="chatlog__message">{inside}</div></div>'


def _page_notice(made: Mapping[str, Any]) -> str:
    who = made["author"]
    name = f'<span class="chatlog__system-notification-author" data-user-id="{who["id"]}">{escape(who["nickname"])}</span>'
    return f'{name}<span class="chatlog__system-notification-content"><span>pinned </span> a message.</span>'


def _page_message(made: Mapping[str, Any], *, is_first: bool) -> str:
    who, parts = made["author"], list[str]()
    if is_first and "reference" in made:
        link = f"scrollToMessage(event, '{made['reference']['messageId']}')"
        shown = '<span class="chatlog__markdown-preserve">what was said</span>'
        parts.append(f'<div class="chatlog__reply"><span class="chatlog__reply-link" onclick="{link}">{shown}</span></div>')
    if is_first:
        name = f'<span class="chatlog__author" title="{account(who)}" data-user-id="{who["id"]}">{escape(who["nickname"])}</span>'
        tag = '<span class="chatlog__author-tag">BOT</span>' if who["isBot"] else ""
        parts.append(f'<div class="chatlog__header">{name}{tag}<span class="chatlog__timestamp" title="x">8/23/2023 12:00 PM</span></div>')
    text = made.get("markup") or escape(made["content"])
    edited = '<span class="chatlog__edited-timestamp" title="x">(edited)</span>' if made["timestampEdited"] else ""
    if text or edited:
        preserved = f'<span class="chatlog__markdown-preserve"><!--wmm:ignore-->{text}<!--/wmm:ignore--></span>' if text else ""
        parts.append(f'<div class="chatlog__content chatlog__markdown">{preserved}{edited}</div>')
    if "forwardedMessage" in made:
        passed = f'<span class="chatlog__markdown-preserve">{escape(made["forwardedMessage"]["content"])}</span>'
        parts.append(f'<div class="chatlog__forwarded"><div class="chatlog__forwarded-content chatlog__markdown">{passed}</div></div>')
    parts += (
        f'<div class="chatlog__attachment"><a href="{file["url"]}"><img src="{file["url"]}"></a></div>' for file in made["attachments"]
    )
    return f'<div class="chatlog__message-primary">{"".join(parts)}</div>'


def package_row(minute: int, contents: str = "hello", attachments: str = "") -> dict[str, Any]:
    """A message of one's own in Discord's data package."""
    sent = NOON.astimezone(UTC) + timedelta(minutes=minute)
    return {"ID": int(snowflake(minute)), "Timestamp": f"{sent:%Y-%m-%d %H:%M:%S}", "Contents": contents, "Attachments": attachments}


def package_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Messages as packages had them before 2024."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(["ID", "Timestamp", "Contents", "Attachments"])
    table.writerows([made["ID"], f"{made['Timestamp']}.123000+00:00", made["Contents"], made["Attachments"]] for made in rows)
    return out.getvalue()


def package(
    channels: Mapping[str, tuple[Mapping[str, Any], str]], root: str = "", letter: str = "c", *, is_table: bool = False
) -> dict[str, str]:
    """A package: by the number of each channel its facts and messages; `root` is a folder around all."""
    index = {key: facts.get("shown") for key, (facts, _) in channels.items()}
    user = {"id": "700000000000000011", "username": "ida.q", "global_name": "Ida Quell", "email": "ida@example.org"}
    files = {f"{root}messages/index.json": json.dumps(index), f"{root}account/user.json": json.dumps(user)}
    for key, (facts, rows) in channels.items():
        folder = f"{root}messages/{letter}{key}/"
        files[f"{folder}channel.json"] = json.dumps({"id": key, **{name: fact for name, fact in facts.items() if name != "shown"}})
        files[f"{folder}messages.{'csv' if is_table else 'json'}"] = rows
    return files


def make_channel(file: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """Write one channel of so many rows in the form that the file's ending names, and say what is in it."""
    counts: Counter[str] = Counter()
    made = list(_rows(random.Random(seed), rows, counts))
    written = {".json": as_json, ".csv": as_csv, ".txt": as_text, ".html": as_html}[file.suffix](made)
    file.write_text(written, encoding="utf-8", newline="")
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[dict[str, Any]]:
    minute = 0
    for _ in range(rows):
        minute += chance.randrange(1, 30)
        lot, who = chance.random(), chance.choice([IDA, BO])
        if lot < 0.02:
            counts["system"] += 1
            yield row(minute, "Pinned a message.", who, "ChannelPinnedMessage")
            continue
        if lot < 0.08:
            counts["media"] += 1
            yield row(minute, "", who, attachments=[picture(minute)])
            continue
        counts["kept"] += 1
        text = f"{chance.choice(_STARTS)}, {chance.choice(_ENDS)} {minute}"
        counts["text_crc"] += zlib.crc32(text.encode())
        more = {"type": "Reply", "reference": answer_to(minute - 1)} if lot > 0.9 else {}
        yield {**row(minute, text, who), **more}


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_channel(Path(sys.argv[2]), int(sys.argv[1]), seed)))
