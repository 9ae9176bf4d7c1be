"""Rows of the list of what was done in Gemini: what was asked, what was answered, when, and in which conversation."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.markup.html_markdown import markdown_of
from voicetune_desktop.importers.markup.html_pages import parsed_together, text_of
from voicetune_desktop.importers.times.iso import iso_time, iso_times
from voicetune_desktop.importers.times.written import written_time

MARK = re.compile(rb'<div class="outer-cell')
"""Begins a row of the page."""
_VERB = re.compile(r"(?:Prompted|Asked|Said|Answered|Branched|Eingegebener Prompt|Gav instruktionen)(?::|\b)[ \xa0]?", re.IGNORECASE)
"""How a question begins; in most languages Google writes it in English."""
_DEED = re.compile(r"(?:Created|Used|Gave|Added|Selected|Viewed|Visited)\b")
"""How a row begins that is no question: of a document, a feature, an opinion."""
_OTHER_VERB = re.compile(r"[^\xa0\n]{1,40}\xa0")
"""A verb in another language: the question stands behind a space that does not break."""
_TALK = re.compile(r"gemini\.google\.com/(?:app|gem/[\w-]{1,80})/(?:c/)?([\w-]{6,80})")
_CELL = re.compile(rb'<div class="content-cell[^"]*mdl-typography--body-1">(.*?)</div>\s*<div class="content-cell', re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>")
_ZONE = re.compile(r"\s*(?:GMT|UTC)([+-]\d{2}):?(\d{2})$")
_LONGEST_DATE = 60


class Html(Struct):
    """A piece of an answer."""

    html: str = ""


class Detail(Struct):
    """A link: newer lists name the conversation in one."""

    url: str | None = None


class Row(Struct, gc=False):
    """A row of the list as JSON."""

    title: str = ""
    time: Any = None
    title_url: str | None = field(default=None, name="titleUrl")
    answers: list[Html] = field(default=[], name="safeHtmlItem")
    details: list[Detail] = []
    files: Any = field(default=None, name="attachedFiles")
    pictures: Any = field(default=None, name="imageFile")


class Activity(Struct, frozen=True, gc=False):
    """What was asked and answered. Both are empty where a row is no question, or cannot be read."""

    asked: str = ""
    answered: str = ""
    sent_at: str | None = None
    talk: str = ""
    has_files: bool = False
    is_damaged: bool = False


class _Shown(Struct, frozen=True, gc=False):
    """A row of a page: its question, its answer as HTML, its time, its conversation, and whether files came with it."""

    asked: str
    answered: bytes
    sent_at: str
    talk: str
    has_files: bool


def json_activities(rows: Sequence[Row | Malformed]) -> Iterator[Activity]:
    """What rows of JSON tell."""
    whole = [row for row in rows if not isinstance(row, Malformed)]
    answers = _markdown([answer.html.encode() for row in whole for answer in row.answers])
    times = iter(iso_times([row.time for row in whole]))
    for row in rows:
        if isinstance(row, Malformed):
            yield Activity(is_damaged=True)
            continue
        answered = "\n\n".join(filter(None, islice(answers, len(row.answers))))
        talk = _TALK.search(" ".join(filter(None, (row.title_url, *(detail.url for detail in row.details)))))
        yield _activity(row.title, answered, next(times), talk[1] if talk else "", bool(row.files or row.pictures))


def page_activities(records: Sequence[bytes]) -> Iterator[Activity]:
    """What rows of the page tell."""
    rows = [_shown(record) for record in records]
    answers = _markdown([row.answered for row in rows if row])
    for row in rows:
        if row:
            yield _activity(row.asked, next(answers), row.sent_at, row.talk, row.has_files)
        else:
            yield Activity(is_damaged=True)


def _markdown(answers: Sequence[bytes]) -> Iterator[str]:
    return map(markdown_of, parsed_together(answers))


def _shown(record: bytes) -> _Shown | None:
    """What the first cell of a row has: the question, the names of files, the time, and the answer; None without a time."""
    cell = _CELL.search(record)
    parts = _BREAK.split(cell[1].decode("utf-8", "replace")) if cell else []
    at, sent_at = next(((number, time) for number, part in enumerate(parts) if (time := _page_time(part))), (0, None))
    if sent_at is None:
        return None
    asked, has_files = _without_files(parts[:at])
    talk = _TALK.search(record[record.rfind(b"mdl-typography--caption") :].decode("utf-8", "replace"))
    title = text_of("<br>".join(asked).encode(), keeps_lines=True)
    return _Shown(title, "<br>".join(parts[at + 1 :]).encode(), sent_at, talk[1] if talk else "", has_files)


def _activity(title: str, answered: str, sent_at: str | None, talk: str, has_files: bool) -> Activity:  # noqa: FBT001
    verb = _VERB.match(title) or _OTHER_VERB.match(title)
    if _DEED.match(title) or not (verb or answered):
        return Activity(sent_at=sent_at, talk=talk)
    return Activity(title[verb.end() :].strip() if verb else title.strip(), answered, sent_at, talk, has_files)


def _page_time(part: str) -> str | None:
    """The time in a piece of a page, where it is nothing else; with an offset where it tells one."""
    if len(part) > _LONGEST_DATE or "<" in part or not any(map(str.isdigit, part)):
        return None
    zone = _ZONE.search(part)
    time = written_time(part[: zone.start()] if zone else part)
    return iso_time(f"{time}{zone[1]}:{zone[2] or '00'}") if zone and time else time


def _without_files(parts: list[str]) -> tuple[list[str], bool]:
    """The pieces without the names of attached files, which stand behind a line that counts them."""
    first = next((number for number, part in enumerate(parts) if number and part.lstrip().startswith(("- <a ", "-&nbsp;<a ", "<a "))), None)
    return (parts, False) if first is None else (parts[: max(first - 1, 1)], True)
