"""What a project has to compare: the person's answers on both sides of the split, and what others say, with replacements.

Conversations are drawn with a seed, so a million messages take as long as some ten thousand.
"""

import re
from array import array
from collections.abc import Generator, Iterator, Sequence
from itertools import groupby
from random import Random

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.coverage import Moment
from voicetune_desktop.evaluation.reading import MOST_ANSWERS
from voicetune_desktop.evaluation.records import Answers
from voicetune_desktop.model import Example, Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import rendered
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.project import examples, people
from voicetune_desktop.project.examples import ExampleRow
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.hours import hours_of
from voicetune_desktop.project.schema import message_id

MOST_EXAMPLES = 5_000
"""Conversations of each side that are read."""
TRAINED: tuple[examples.Split, ...] = ("train",)
HELD_OUT: tuple[examples.Split, ...] = ("valid", "test")
_NEAR = 400
"""Conversations whose messages lie so near are read together."""
_REPORT_EVERY = 100


class Material(Struct, frozen=True):
    """The voices of a project without any model, and the moments for the coverage.

    `read` and `there` are how many conversations were read and how many there are.
    """

    you: Answers
    held_out: Answers
    others: Answers
    rest: tuple[Moment, ...]
    held: tuple[Moment, ...]
    read: int
    there: int


def gather(project: Project, seed: int) -> Generator[Progress, None, Material]:
    """Read the voices of a project. Raises VoiceTuneError where there are no examples, or where they are not of now."""
    rows, there = _drawn(project, TRAINED, seed)
    held, held_there = _drawn(project, HELD_OUT, seed)
    if not rows and not held:
        raise VoiceTuneError("There are no examples to compare with.", "Make the examples first, on the page Dataset.")
    reader = _Reader(project)
    total = len(rows) + len(held)
    mine = yield from _read(reader, rows, 0, total)
    other = yield from _read(reader, held, len(rows), total)
    reader.remember()
    said = Reservoir(MOST_ANSWERS, seed)
    for text in (*mine.others, *other.others):
        said.add(text)
    return Material(
        you=_answers(mine, seed),
        held_out=_answers(other, seed),
        others=Answers(said.taken()),
        rest=tuple(mine.moments),
        held=tuple(other.moments),
        read=total,
        there=there + held_there,
    )


class Reservoir:
    """A fair sample of texts that come one by one, in the order in which they came (Vitter's algorithm R)."""

    def __init__(self, size: int, seed: int) -> None:
        self._size, self._random = size, Random(seed)
        self._seen = 0
        self._taken: list[tuple[int, str]] = []

    def add(self, text: str) -> None:
        """Let one text come."""
        if len(self._taken) < self._size:
            self._taken.append((self._seen, text))
        elif (place := self._random.randrange(self._seen + 1)) < self._size:
            self._taken[place] = (self._seen, text)
        self._seen += 1

    def taken(self) -> tuple[str, ...]:
        """The sample."""
        return tuple(text for _, text in sorted(self._taken))


class _Part:
    """What the conversations of one side hold."""

    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self.others: list[str] = []


def _answers(part: _Part, seed: int) -> Answers:
    sample = Reservoir(MOST_ANSWERS, seed)
    for moment in part.moments:
        sample.add(moment.text)
    return Answers(sample.taken())


def _drawn(project: Project, sides: Sequence[examples.Split], seed: int) -> tuple[list[ExampleRow], int]:
    """Conversations of these sides drawn at random, in the order of the build, and how many there are."""
    ids = array("q", (one for side in sides for one in examples.example_ids(project, examples.Narrowing(split=side))))
    chosen = sorted(ids if len(ids) <= MOST_EXAMPLES else Random(seed).sample(ids, MOST_EXAMPLES))
    return [row for start in range(0, len(chosen), 500) for row in examples.examples_by_id(project, chosen[start : start + 500])], len(ids)


def _read(reader: "_Reader", rows: Sequence[ExampleRow], before: int, total: int) -> Generator[Progress, None, _Part]:
    part, done = _Part(), before
    for _, several in groupby(rows, key=lambda row: row.chat):
        for batch in _neighbours(list(several)):
            reader.read(batch, part)
            done += len(batch)
            if done % _REPORT_EVERY < len(batch):
                yield Progress(done, total, "Reading answers")
    yield Progress(done, total, "Reading answers")
    return part


def _neighbours(rows: Sequence[ExampleRow]) -> Iterator[list[ExampleRow]]:
    """The rows of a chat in parts whose messages lie near each other."""
    part: list[ExampleRow] = []
    start = 0
    for row in rows:
        found = msgspec.msgpack.decode(row.range, type=ExampleRange)
        if part and not start <= found.last <= start + _NEAR:
            yield part
            part = []
        start = found.first if not part else start
        part.append(row)
    if part:
        yield part


class _Reader:
    """Makes conversations anew and takes the voices out of them."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._redactor = Redactor(project)
        self._settings = replace(settings(project), label_speakers=True)
        self._voices: Voices = voices(project, self._redactor, self._settings)
        self._writers = people.writers(project)
        self._seen: set[int] = set()

    def remember(self) -> None:
        """Keep the replacements that were drawn."""
        with self._project.transaction():
            self._redactor.remember(self._project)

    def read(self, rows: Sequence[ExampleRow], part: _Part) -> None:
        """Add what these conversations of one chat hold."""
        ranges = [msgspec.msgpack.decode(row.range, type=ExampleRange) for row in rows]
        if any((one.chat, one.voice) not in self._voices for one in ranges):
            raise VoiceTuneError("The examples are not up to date any more.", "Make them again, on the page Dataset.")
        found = [
            answer
            for (_, example), one in zip(rendered(self._project, self._redactor, rows, self._voices, self._settings), ranges, strict=True)
            for answer in self._of(example, one.voice, part)
        ]
        hours = hours_of(self._project, [first for first, _, _ in found])
        part.moments += [Moment(person, hours.get(first), text) for first, person, text in found]

    def _of(self, example: Example, assistant: int, part: _Part) -> Iterator[tuple[int, str, str]]:
        """(first message, whom it answers, text) of each trained answer; what others say for the first time goes into the part."""
        voice = self._voices[example.chat, assistant]
        names = self._names(example.chat, assistant)
        person = next(iter(names), "")
        for turn, (first, _) in zip(example.turns, example.sources, strict=True):
            message = message_id(example.chat, max(first, 0))
            if turn.role == "user":
                said = list(_bursts(turn.content, names if voice.group else ()))
                person = said[-1][0] or person
                part.others += [text for _, text in said if message not in self._seen and text]
                self._seen.add(message)
            elif turn.role == "assistant" and turn.weight:
                yield message, person, turn.content

    def _names(self, chat: int, assistant: int) -> list[str]:
        """What the others of a chat are called, those who write most first."""
        labels = self._voices[chat, assistant].labels
        return [labels[person] for person in self._writers.get(chat, ()) if person != assistant and labels.get(person)]


def _bursts(content: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(speaker, text) of each burst of a turn; in a group a burst begins with its speaker's name."""
    if not names:
        yield "", content
        return
    pieces = re.split(f"^({'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))}): ", content, flags=re.MULTILINE)
    if pieces[0].strip():
        yield "", pieces[0].strip("\n")
    for name, text in zip(pieces[1::2], pieces[2::2], strict=True):
        yield name, text.strip("\n")
