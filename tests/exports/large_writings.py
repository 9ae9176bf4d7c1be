"""Large exports of blogs, notes and old messengers, to measure with: benchmarks.exports has them.

A text has ten paragraphs, each of which becomes a question and an answer: twenty messages.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from tests.exports import blogs, notes, old_messengers
from tests.exports.archives import make_folder
from tests.exports.growing import Write

PARAGRAPHS = 10
DAY = 500
"""Messages of a log."""
Make = Callable[[int], dict[str, str]]


def _paragraphs(text: int) -> list[str]:
    said = (blogs.LONG, blogs.LONGER)
    return [f"{said[number % 2]} {text} {number}" for number in range(PARAGRAPHS)]


def _texts(rows: int) -> Iterator[tuple[int, list[str]]]:
    return ((number, _paragraphs(number)) for number in range(rows // PARAGRAPHS // 2))


def _html(paragraphs: list[str]) -> str:
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _wordpress(rows: int) -> dict[str, str]:
    return {"site.xml": blogs.wxr([blogs.wxr_post(number, f"Tag {number}", _html(said)) for number, said in _texts(rows)])}


def _blogger(rows: int) -> dict[str, str]:
    entries = (blogs.atom_entry(f"post-{number}", "post", f"Tag {number}", _html(said)) for number, said in _texts(rows))
    return {"Takeout/Blogger/Blogs/Pan/feed.atom": blogs.blogger_feed(*entries)}


def _medium(rows: int) -> dict[str, str]:
    return {f"posts/2018-11-14_Tag-{number:012x}.html": blogs.medium_page(f"Tag {number}", _html(said)) for number, said in _texts(rows)}


def _evernote(rows: int) -> dict[str, str]:
    told = ((number, _html(said).replace("p>", "div>")) for number, said in _texts(rows))
    return {"Notizen.enex": notes.enex(*(notes.enex_note(f"Tag {number}", page, number % 60) for number, page in told))}


def _day_one(rows: int) -> dict[str, str]:
    entries = [notes.day_one_entry(f"A{number}", "\n\n".join(said)) for number, said in _texts(rows)]
    return {"Tagebuch.json": json.dumps({"metadata": {"version": "1.0"}, "entries": entries})}


def _pidgin(rows: int) -> dict[str, str]:
    def row(number: int) -> str:
        time = f"{10 + number // 3600 % 12}:{number // 60 % 60:02}:{number % 60:02}"
        name, colour = (("Rui", old_messengers.RECEIVED), ("Nora", old_messengers.SENT))[number % 2]
        return old_messengers.pidgin_row(time, name, f"bis <em>um</em> {number}", colour)

    page = old_messengers.pidgin_page([row(number) for number in range(DAY)])
    days = (date(2004, 1, 1) + timedelta(days=number) for number in range(rows // DAY))
    return {f"logs/jabber/nora@x.example/rui@x.example/{day}.100000+0200EET.html": page for day in days}


def _adium(rows: int) -> dict[str, str]:
    said = (old_messengers.adium_message(("rui", "nora@x.example")[number % 2], "10:00:00", f"bis um {number}") for number in range(rows))
    return {"Logs/MSN.nora/rui/rui (2013-06-27T10.00.00+0200).xml": old_messengers.adium_log(*said)}


def _msn(rows: int) -> dict[str, str]:
    people = (("Rui", "Nora"), ("Nora", "Rui"))
    said = (old_messengers.msn_message(number % 60, *people[number % 2], f"bis um {number}") for number in range(rows))
    return {"History/rui123.xml": old_messengers.msn_log(*said)}


def _files(make: Make) -> Write:
    def write(folder: Path, rows: int) -> None:
        make_folder(folder, make(rows))

    return write


_MAKERS: dict[str, Make] = {
    "wordpress": _wordpress,
    "blogger": _blogger,
    "medium": _medium,
    "evernote": _evernote,
    "day-one": _day_one,
    "pidgin": _pidgin,
    "adium": _adium,
    "msn": _msn,
}
WRITERS: dict[str, Write] = {name: _files(make) for name, make in _MAKERS.items()}
"""What writes so many messages into a folder that is there."""
