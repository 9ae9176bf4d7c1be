"""Held-out moments: places of the real chats that no model was trained on, with what was said before and the real answer."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from random import Random

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import rendered
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.project import examples
from voicetune_desktop.project.examples import ExampleRow
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id

HELD_OUT: tuple[examples.Split, ...] = ("valid", "test")


class NothingHeldOut(VoiceTuneError):
    """There is no moment that the model has not seen."""


class Heard(Line, frozen=True):
    """A turn before an answer; `kept` are its places that hold private data which the person decided to keep."""

    kept: tuple[tuple[int, int], ...] = ()


class Moment(Struct, frozen=True):
    """What was said before an answer, with replacements, and the answer: the messages `first` to `last` (ids), at a time since 1970."""

    example: int
    chat: int
    first: int
    last: int
    at: int | None
    lines: tuple[Heard, ...]
    real: str
    tokens: int = 0
    """Tokens of the example: what is sent and what comes back is no more, as our tokenizer counts."""


class HeldOut(Struct, frozen=True):
    """A held-out example as a list shows it, before its text is made."""

    example: int
    chat: int
    started_at: int | None
    tokens: int


def held_out(project: Project, chats: Collection[int] | None = None, longest: int | None = None) -> list[HeldOut]:
    """The held-out examples of the last build, by chat and time: of some chats, with so many tokens at most. Raises NothingHeldOut."""
    return [HeldOut(row.id, row.chat, row.started_at, row.total_tokens) for row in _rows(project, chats, longest)]


def sample(project: Project, count: int, seed: int, chats: Collection[int] | None = None, longest: int | None = None) -> list[Moment]:
    """So many moments, or as many as there are: from each chat its share, spread over its time; the same seed gives the same ones.

    Raises NothingHeldOut.
    """
    return _moments(project, _chosen(_rows(project, chats, longest), count, Random(seed)))


def _rows(project: Project, chats: Collection[int] | None, longest: int | None) -> list[ExampleRow]:
    ids = [one for side in HELD_OUT for one in examples.example_ids(project, examples.Narrowing(split=side))]
    if not ids:
        raise _nothing(project)
    rows = [row for start in range(0, len(ids), _PER_QUERY) for row in examples.examples_by_id(project, ids[start : start + _PER_QUERY])]
    fits = [row for row in rows if (chats is None or row.chat in chats) and (longest is None or row.total_tokens <= longest)]
    if not fits:
        raise NothingHeldOut("No held-out conversation fits what was chosen.", "Choose more chats, or allow longer conversations.")
    return sorted(fits, key=lambda row: (row.chat, row.started_at or 0, row.id))


_PER_QUERY = 500


def _nothing(project: Project) -> NothingHeldOut:
    if not examples.example_count(project):
        return NothingHeldOut("There is no example yet.", "Make the examples first, on the page Dataset.")
    return NothingHeldOut(
        "No conversation is held out, so there is none that the model has not seen.",
        "Hold out a share on the page Dataset, make the examples again and train with them.",
    )


def _chosen(rows: Sequence[ExampleRow], count: int, random: Random) -> list[ExampleRow]:
    """Rows of all chats: of each as many as its share says, one from each stretch of its time."""
    chats = [list(several) for _, several in groupby(rows, key=lambda row: row.chat)]
    shares = _shares([len(several) for several in chats], min(count, len(rows)), random)
    return [row for several, share in zip(chats, shares, strict=True) for row in _spread(several, share, random)]


def _shares(sizes: Sequence[int], count: int, random: Random) -> list[int]:
    """How many of each size's things make up a count: in proportion, and none left out while there is enough for all."""
    least = [1 if count >= len(sizes) else 0] * len(sizes)
    rest, total = count - sum(least), sum(sizes) - sum(least)
    exact = [rest * (size - one) / total if total else 0.0 for size, one in zip(sizes, least, strict=True)]
    shares = [one + int(part) for one, part in zip(least, exact, strict=True)]
    order = sorted(range(len(sizes)), key=lambda place: (int(exact[place]) - exact[place], random.random()))
    for place in order[: count - sum(shares)]:
        shares[place] += 1
    return shares


def _spread(rows: Sequence[ExampleRow], count: int, random: Random) -> Iterator[ExampleRow]:
    for part in range(count):
        yield rows[random.randrange(len(rows) * part // count, len(rows) * (part + 1) // count)]


def _moments(project: Project, rows: Sequence[ExampleRow]) -> list[Moment]:
    """The moments of rows, which are in order of their chats."""
    redactor = Redactor(project)
    chosen = settings(project)
    speakers = voices(project, redactor, chosen)
    made = rendered(project, redactor, rows, _spoken(speakers, rows), chosen)
    found = list(filter(None, (_moment(project, row, example) for row, (_, example) in zip(rows, made, strict=True))))
    with project.transaction():
        redactor.remember(project)
    return found


def _spoken(speakers: Voices, rows: Sequence[ExampleRow]) -> Voices:
    """The voices, checked to be still those of the build. Raises NothingHeldOut."""
    ranges = (msgspec.msgpack.decode(row.range, type=ExampleRange) for row in rows)
    if any((one.chat, one.voice) not in speakers for one in ranges):
        raise NothingHeldOut("The examples are not up to date any more.", "Make them again, on the page Dataset.")
    return speakers


def _moment(project: Project, row: ExampleRow, example: Example) -> Moment | None:
    """The last answer that is trained, where anybody said something before it."""
    answers = [place for place, turn in enumerate(example.turns) if turn.role == "assistant" and turn.weight]
    if not answers or all(turn.role == "system" for turn in example.turns[: answers[-1]]):
        return None
    lines = tuple(map(_heard, example.turns[: answers[-1]]))
    first, last = (message_id(example.chat, ordinal) for ordinal in example.sources[answers[-1]])
    at = project.connection.execute("SELECT at FROM message WHERE id = ?", (first,)).fetchone()
    real = example.turns[answers[-1]].content
    return Moment(row.id, example.chat, first, last, at[0] if at else None, lines, real, row.total_tokens)


def _heard(turn: Turn) -> Heard:
    return Heard(turn.role, turn.content, turn.kept)
