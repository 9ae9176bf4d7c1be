"""Large exports of accounts, to measure with: benchmarks.exports has them."""

import csv
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

from tests.exports.assistants import claude_chat, claude_message, gpt_chat, gpt_message
from tests.exports.google import IRIS, OTTO, chat_row, hangouts_event, hangouts_head, said
from tests.exports.networks import LINKEDIN_COLUMNS, SKYPE_ME, SKYPE_PIA, apify_row, linkedin_row, skype_row, snapchat_row
from tests.exports.x import tweet

TALK = 20
"""Messages of one conversation with an assistant."""
_TEXT = "the ferry was late again and nobody told us so we had coffee with Aunt Berta who says hi åäö 🙂"
_WORDS = _TEXT.split()
Rows = Iterator[dict[str, Any]]


def words(number: int) -> str:
    """A message of some words."""
    chance = random.Random(number)
    return " ".join(chance.choices(_WORDS, k=chance.randrange(3, 25)))


def minutes(rows: int) -> Iterator[tuple[int, str]]:
    """Numbers and times, the newest first, half a minute apart."""
    for number in range(rows - 1, -1, -1):
        day, second = divmod(number * 30, 86_400)
        year, rest = divmod(day, 336)
        clock = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
        yield number, f"{2012 + year}-{rest // 28 + 1:02}-{rest % 28 + 1:02}T{clock}"


def _array(out: TextIO, rows: Rows) -> None:
    out.writelines(f"{',' if number else ''}\n{json.dumps(row, ensure_ascii=False)}" for number, row in enumerate(rows))


def _wrapped(before: str, after: str, rows: Callable[[int], Rows]) -> Callable[[TextIO, int], None]:
    """A writer of rows between two pieces of JSON."""

    def write(out: TextIO, count: int) -> None:
        out.write(before)
        _array(out, rows(count))
        out.write(after)

    return write


def _gpt(count: int) -> Rows:
    for talk in range(0, count, TALK):
        nodes: list[tuple[str, str | None, Any]] = [("root", None, None)]
        for at in range(TALK):
            made = gpt_message("assistant" if at % 2 else "user", words(talk + at), minute=talk + at)
            nodes.append((f"{talk + at}", nodes[-1][0], made))
        yield gpt_chat(nodes, nodes[-1][0], key=f"c{talk}")


def _claude(count: int) -> Rows:
    for talk in range(0, count, TALK):
        numbers = range(talk, talk + TALK)
        yield claude_chat(
            [claude_message("assistant" if at % 2 else "human", words(at), f"m{at}", f"m{at - 1}", at % 60) for at in numbers],
            key=f"k{talk}",
        )


def _tweets(count: int) -> Rows:
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for number, time in minutes(count):
        written = f"Wed {months[int(time[5:7]) - 1]} {time[8:10]} {time[11:]} +0000 {time[:4]}"
        yield tweet(number, words(number), created_at=written)


def _linkedin(out: TextIO, count: int) -> None:
    table = csv.writer(out)
    table.writerow(LINKEDIN_COLUMNS)
    for number, time in minutes(count):
        row = linkedin_row(
            f"2-{number // 50}",
            "Zofia Kurek" if number % 2 else "Ivo Brand",
            "Ivo Brand" if number % 2 else "Zofia Kurek",
            0,
            words(number),
        )
        row[6] = f"{time.replace('T', ' ')} UTC"
        table.writerow(row)


def _tavern(out: TextIO, count: int) -> None:
    out.write('{"user_name":"Kit","character_name":"Mill","chat_metadata":{}}\n')
    for number in range(count):
        made = {
            "name": "Kit" if number % 2 else "Mill",
            "is_user": bool(number % 2),
            "send_date": 1_700_000_000_000 + number,
            "mes": words(number),
        }
        out.write(f"{json.dumps(made)}\n")


_SHELL = json.dumps({"conversation": {"conversation": hangouts_head("U", "GROUP", {"100": "Sune Ek", "200": "Maj Lind"})}})[:-1]
_CHAT = "Wednesday, January {0}, 2023 at {1}:{2:02}:{3:02}\u202fPM UTC"
_IDS = (SKYPE_ME, SKYPE_PIA)

MAKERS: dict[str, tuple[str, Callable[[TextIO, int], None]]] = {
    "chatgpt": ("conversations.json", _wrapped("[", "]", _gpt)),
    "claude": ("conversations.json", _wrapped("[", "]", _claude)),
    "x-archive": ("data/tweets.js", _wrapped("window.YTD.tweets.part0 = [", "]", _tweets)),
    "apify-tweets": ("dataset.json", _wrapped("[", "]", lambda count: (apify_row(number, words(number)) for number in range(count)))),
    "google-chat": (
        "Google Chat/Groups/DM 1/messages.json",
        _wrapped(
            '{"messages": [',
            "]}",
            lambda count: (
                chat_row(
                    OTTO if n % 2 else IRIS, _CHAT.format(n % 28 + 1, n // 3600 % 12 + 1, n // 60 % 60, n % 60), words(n), f"D/{n}/{n}"
                )
                for n in range(count)
            ),
        ),
    ),
    "hangouts": (
        "Hangouts/Hangouts.json",
        _wrapped(
            f'{{"conversations": [{_SHELL}, "events": [',
            "]}]}",
            lambda count: (hangouts_event("100" if n % 2 else "200", n * 7919 % count, said(words(n))) for n in range(count)),
        ),
    ),
    "skype": (
        "messages.json",
        _wrapped(
            f'{{"userId": "{SKYPE_ME}", "exportDate": "", "conversations": [{{"id": "{SKYPE_PIA}", "displayName": "Pia", "MessageList": [',
            "]}]}",
            lambda count: (skype_row(n, _IDS[n % 2], words(n), originalarrivaltime=f"{time}.123Z") for n, time in minutes(count)),
        ),
    ),
    "snapchat": (
        "json/chat_history.json",
        _wrapped(
            '{"teo": [',
            "]}",
            lambda count: (
                snapchat_row("rosa" if n % 2 else "teo", 0, words(n), mine=bool(n % 2), Created=f"{time.replace('T', ' ')} UTC")
                for n, time in minutes(count)
            ),
        ),
    ),
    "tiktok": (
        "user_data_tiktok.json",
        _wrapped(
            '{"Direct Messages": {"Chat History": {"ChatHistory": {"Chat History with luz:": [',
            "]}}}}",
            lambda count: (
                {"Date": time.replace("T", " "), "From": "luz" if n % 2 else "bo", "Content": words(n)} for n, time in minutes(count)
            ),
        ),
    ),
    "linkedin": ("messages.csv", _linkedin),
    "sillytavern": ("Mill/Mill - 1.jsonl", _tavern),
}
"""Name of the file with the messages, and what writes so many of them."""


def make(format_id: str, rows: int, folder: Path) -> None:
    """Write an export of so many messages, one at a time."""
    name, write = MAKERS[format_id]
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as out:
        write(out, rows)
