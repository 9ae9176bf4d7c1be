"""A first look at a file: its encoding, the layout of its lines, the order of its dates, names with colons.

It stops as soon as all is known, mostly after half a megabyte.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import BinaryIO

from msgspec import Struct

from voicetune_desktop.importers.text_files.blocks import text_blocks, whole_rows
from voicetune_desktop.importers.whatsapp.clock import Halves, learn_halves
from voicetune_desktop.importers.whatsapp.contents import NOTICE, judge
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Places
from voicetune_desktop.importers.whatsapp.grammar import COLUMNS, Layout, lock
from voicetune_desktop.importers.whatsapp.phrases import APP
from voicetune_desktop.importers.whatsapp.senders import longer_names, whole_name
from voicetune_desktop.model import Answers, Question

WINDOW = 2**19
"""Bytes that are looked at in any case."""

_AHEAD = 8
"""Pieces, of 64 KB each, that are looked at when somebody new has written."""
_LATE_ROWS = 3
"""Rows that it takes to tell a longer name without looking through the whole file."""
_FIRST_ROWS = 100
"""Rows among which the notice is that iOS begins a chat with."""
_AMERICAN = re.compile("[AP]M$")


class Survey(Struct, frozen=True):
    """What holds for a whole file."""

    layout: Layout
    places: Places
    halves: Halves
    question: Question | None
    is_group: bool
    """More than two people write at its beginning."""
    room: str | None
    """The sender of the first notice that the app wrote: iOS names the chat there."""
    senders: frozenset[str]
    """Names at the beginning of the file, as written there."""


def survey(stream: BinaryIO, encoding: str, answers: Answers) -> Survey | None:
    """What holds for the file, or None when no line of its beginning begins a message."""
    blocks = text_blocks(stream, encoding, WINDOW)
    first, layout = next(((block, layout) for block in blocks if (layout := lock("\n" + block))), ("", None))
    if layout is None:
        return None
    second = next(blocks, "")
    texts = whole_rows(chain((first, second), blocks), layout.head) if second else iter(("\n" + first,))
    pieces = map(layout.head.split, texts)
    begin = next(pieces)
    dates, minutes, _, halves, senders, bodies = (begin[column::COLUMNS] for column in range(1, COLUMNS + 1))
    evidence = DateEvidence()
    evidence.add(dates)
    names = _look_on(pieces, evidence, longer_names(zip(senders, bodies, strict=True)))
    places, question = evidence.places(answers.date_order, american=any(map(_AMERICAN.search, halves)))
    said = [(sender, body.startswith(APP)) for sender, body in zip(senders, bodies, strict=True) if sender]
    return Survey(
        layout.with_names(names) if names else layout,
        places,
        learn_halves(dates, minutes, halves),
        question,
        len({sender for sender, by_app in said if not by_app}) > 2,
        _room(dates, senders, bodies),
        frozenset(sender for sender, _ in said),
    )


def _room(dates: Sequence[str], senders: Sequence[str | None], bodies: Sequence[str]) -> str | None:
    """Who the first notice is by; pictures and calls are by people, though the app wrote in their place."""
    rows = islice(zip(dates, senders, bodies, strict=True), _FIRST_ROWS)
    by_app = (row for row in rows if row[2].startswith(APP))
    return next((sender for date, sender, body in by_app if judge(body, bracket=True, marked=date.startswith(APP)) == NOTICE), None)


def _look_on(pieces: Iterator[list[str]], evidence: DateEvidence, rests: dict[str, str]) -> frozenset[str]:
    """Read on until dates are decided and every longer name is either refuted or seen through to the end."""
    while (rests or not evidence.decided) and (piece := next(pieces, None)):
        evidence.add(piece[1::COLUMNS])
        for sender, body in _of(rests, piece):
            if not body.startswith(rests.get(sender, "")):
                del rests[sender]
    return frozenset(whole_name(sender, rest) for sender, rest in rests.items())


def _of(senders: Iterable[str | None], piece: list[str]) -> list[tuple[str, str]]:
    wanted = set(senders)
    return [(sender, body) for sender, body in zip(piece[5::COLUMNS], piece[6::COLUMNS], strict=True) if sender in wanted]


def in_columns(pieces: Iterator[str], found: Survey) -> Iterator[tuple[str, list[str]]]:
    """Pieces of the file, each with its columns, as it is read. Names with colons that the survey did not meet are seen here.

    When somebody writes for the first time and goes on with a colon, the next pieces tell whether that belongs to the name.
    """
    layout, known, ahead = found.layout, {None, *found.senders, *found.layout.names}, deque[str]()
    while piece := ahead.popleft() if ahead else next(pieces, ""):
        columns = layout.head.split(piece)
        fresh = set(columns[5::COLUMNS]) - known
        if fresh and any(": " in body for _, body in _of(fresh, columns)):
            ahead.extend(islice(pieces, _AHEAD - len(ahead)))
            rows = [row for other in (piece, *ahead) for row in _of(fresh, layout.head.split(other))]
            if rests := longer_names(rows, _LATE_ROWS):
                layout = layout.with_names(whole_name(sender, rest) for sender, rest in rests.items())
                columns = layout.head.split(piece)
        known |= fresh
        yield piece, columns
