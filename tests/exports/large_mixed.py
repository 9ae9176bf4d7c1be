"""Large exports in which the messages of many chats lie mixed, and the pages of VK: growing.WRITERS has them."""

import csv
import json
from pathlib import Path

from tests.exports import reddit, sms_json, teams, vk
from tests.exports.large_accounts import minutes, words
from tests.exports.sms import ANA, BEN

STRETCH = 20
"""Messages of one chat that follow one another."""
CHATS = 40
PAGE = 50
"""Messages of one of VK's pages."""


def chat_of(number: int) -> int:
    """The chat of a message."""
    return number // STRETCH % CHATS


def make_teams(folder: Path, rows: int) -> None:
    """Talks of two, the newest message first, in HTML; one in ten has marks in its text, and one in forty answers another."""
    with (folder / "messages.json").open("w", encoding="utf-8") as out:
        out.write('{"value": [')
        for at, (number, time) in enumerate(minutes(rows)):
            quoted = [{"id": str(number - 1), "contentType": "messageReference", "content": "{}"}] if number % 40 == 7 else []
            text = f"{words(number)} <b>&amp; more</b></p>\n<p>{words(number + 1)}" if number % 10 == 3 else words(number)
            row = teams.row(
                0,
                f"{'<attachment></attachment>' if quoted else ''}<p>{text}</p>",
                (teams.ME, teams.ADA)[number % 2],
                f"19:{chat_of(number)}_{teams.ME}@unq.gbl.spaces",
                id=str(number),
                createdDateTime=f"{time}.123Z",
                attachments=quoted,
            )
            out.write(f"{',' if at else ''}\n{json.dumps(row)}")
        out.write("]}")


def make_reddit(folder: Path, rows: int) -> None:
    """Chats, the newest message first."""
    with (folder / "chat_history.csv").open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(reddit.CHAT)
        for number, time in minutes(rows):
            row = reddit.chat(number, (reddit.ME, reddit.PAL)[number % 2], words(number), f"ch{chat_of(number)}")
            table.writerow((row[0], f"{time.replace('T', ' ')} UTC", *row[2:]))


def make_sms(folder: Path, rows: int) -> None:
    """Text messages of some people, and in one thread of twenty a group's, which have parts."""
    with (folder / "messages.ndjson").open("w", encoding="utf-8") as out:
        for number in range(rows):
            chat, text = chat_of(number), words(number)
            if chat % 20 == 7:
                sender = (ANA, BEN, sms_json.ME)[number % 3]
                others = [one for one in (ANA, BEN, sms_json.ME) if one != sender]
                row = sms_json.mms(number, [sms_json.said(text)], sender, *others, thread=chat)
            else:
                named = {"__display_name": f"Neighbour {chat}"}
                row = sms_json.line(number, text, number % 2 + 1, f"+35191{chat:07}", chat) | (named if chat % 2 == 0 else {})
            out.write(f"{json.dumps(row, ensure_ascii=False)}\n")


def make_vk(folder: Path, rows: int) -> None:
    """The pages of one talk, the newest first."""
    place = folder / "messages" / "101"
    place.mkdir(parents=True)
    (folder / "messages" / "index-messages.html").write_bytes(vk.index(n101="Зоя Ким"))
    for first in range(0, rows, PAGE):
        numbers = range(rows - first - 1, max(rows - first - PAGE, 0) - 1, -1)
        page = vk.page(*(vk.message(number, words(number), vk.ZOYA if number % 2 else "", when=_hour(number)) for number in numbers))
        (place / f"messages{first}.html").write_bytes(page)


def _hour(number: int) -> str:
    """The hour of a message, as VK writes it."""
    day, hour = divmod(number // 60, 24)
    return f"{day % 28 + 1} мая {2010 + day // 28} в {hour}"
