"""Text files in which each row begins with a head of its own, read row by row: the way of many small tools."""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache, partial
from itertools import accumulate, starmap
from operator import itemgetter
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import HEAD, Source
from voicetune_desktop.importers.text_files.blocks import BLOCK, TextFile, numbered_lines, text_blocks, whole_rows
from voicetune_desktop.importers.text_files.encodings import encoding_of
from voicetune_desktop.model import Answers, Message, Reason, SetAside

Item = Message | SetAside

_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = {name: f"{number:02}" for number, name in enumerate(_NAMES, 1)}
MONTH = f"(?:{'|'.join(MONTHS)})"
"""A month as programs in English abbreviate it, as a pattern."""


class TextRow(Struct, frozen=True, gc=False):
    """A row: the line that it begins on (1-based), its head, and what stands between this and the next head.

    The head has what its pattern matched first, and then its groups, as a match has them.
    """

    line: int
    head: Sequence[str | Any]
    body: str


class Stray(Struct, frozen=True, gc=False):
    """A line before the first row."""

    line: int
    text: str


def text_rows(text: TextFile, head: re.Pattern[str], size: int = BLOCK) -> Iterator[TextRow | Stray]:
    """The rows of a file. `head` begins with the newline before a row. Raises SourceError."""
    line, whole = 1, re.compile(f"({head.pattern})", head.flags)
    with text.open() as stream:
        for piece in whole_rows(text_blocks(stream, text.encoding, size), head):
            before, *parts = whole.split(piece)
            yield from starmap(Stray, numbered_lines(before, line))
            heads = [*zip(*[iter(parts)] * (whole.groups + 1), strict=True)]
            lengths = [found[0].count("\n") + found[-1].count("\n") for found in heads]
            lines = [*accumulate(lengths, initial=line + before.count("\n"))]
            yield from map(TextRow, lines, heads, map(itemgetter(-1), heads))
            line = lines[-1]


def moment(day: str, time: str) -> str | None:
    """ "2023-08-23" and "12:05" or "12:05:09" as one time, None for a day or a time that does not exist. The digits must be digits."""
    exists = _is_day(day) and time < "24" and time[3] < "6" and time[6:7] < "6"
    return f"{day}T{time}{':00' if len(time) == 5 else ''}" if exists else None


@lru_cache(maxsize=10_000)
def _is_day(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def text_file(source: Source, entry: Entry, answers: Answers = Answers()) -> TextFile:
    """An entry as a text, in the encoding that its first bytes tell or the person named. Raises SourceError."""
    return TextFile(entry.name, partial(source.open, entry), encoding_of(source.head(entry), answers.encoding) or "utf-8")


def sample(source: Source, entry: Entry) -> str:
    """The whole lines of a file's beginning, after a newline; nothing where it is no text or damaged. Raises HostileArchive."""
    try:
        head = source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return ""
    encoding = encoding_of(head)
    text = "".join(text_blocks(io.BytesIO(head), encoding)) if encoding else ""
    return "\n" + (text if len(head) < HEAD else text.rpartition("\n")[0] or text)


def up_to_damage(rows: Iterable[Item], file: str) -> Iterator[Item]:
    """The rows of a file up to where it is damaged, and one that says so, so that it does not stop its siblings."""
    try:
        yield from rows
    except HostileArchive:
        raise
    except SourceError as error:
        yield SetAside(Reason.UNPARSABLE, error.message, file, "the rest")
