"""Looking through what models said for what they must not say: values that are hidden, and long runs of words learned by heart."""

from array import array
from collections.abc import Generator, Sequence
from typing import Literal

from msgspec import Struct

from voicetune_desktop.errors import PersonNotFound
from voicetune_desktop.evaluation.canaries import sightings
from voicetune_desktop.evaluation.runs_of_words import RunSearch, SharedRun, Turn
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.canaries import canaries
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.steps import build_is_fresh
from voicetune_desktop.operations.trained_turns import TrainedTurn, trained_turns
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.leaks import Hit
from voicetune_desktop.project import chats, examples, turn_edits
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of

REPORT_EVERY = 200
"""Answers, or examples, between two reports of progress."""


class ProbeText(Struct, frozen=True):
    """Something that a model said, and what a person calls the place where it did: "my model, moment 3"."""

    text: str
    where: str = ""


class Source(Struct, frozen=True):
    """The turn of the examples that a leak comes from, the messages `first` to `last` (ids).

    `learned` tells an answer, which can be left out, from what somebody else said.
    """

    chat: str
    first: int
    last: int
    learned: bool
    at: int | None = None


class Leak(Struct, frozen=True):
    """A place of a text (by its order) that should not be there: `start` to `end` (code points).

    `what` is the kind of a value, or "" for a run of `words` words, or for a canary. `sure` is false for
    a name that is a word of the language, too, and for what is only nearly a canary.
    """

    text: int
    start: int
    end: int
    kind: Literal["value", "run", "canary"]
    what: str = ""
    words: int = 0
    sure: bool = True
    source: Source | None = None


class ProbeReport(Struct, frozen=True):
    """What was found in how many texts, the surest first. `turns` of the examples were compared; 0 where there are none."""

    texts: tuple[ProbeText, ...]
    leaks: tuple[Leak, ...]
    turns: int = 0


def probe(project: Project, texts: Sequence[ProbeText]) -> Generator[Progress, None, ProbeReport]:
    """Look through texts. Examples that are out of date are made anew first. Raises as the making of examples does."""
    if examples.example_count(project) and not build_is_fresh(project):
        yield from refresh_dataset(project)
    redactor = Redactor(project)
    values = yield from _values(redactor, texts)
    comparison = _Comparison(project, redactor, texts, values)
    yield from comparison.run()
    planted = _canaries(project, texts)
    leaks = sorted(
        (*planted, *comparison.values(), *comparison.runs()), key=lambda one: (not one.sure, one.kind == "run", -one.words, one.text)
    )
    return ProbeReport(tuple(texts), tuple(leaks), comparison.turns)


def leave_out(project: Project, source: Source) -> None:
    """Train the answer that a leak comes from no more; inside `undo.step` it can be taken back."""
    turn_edits.exclude(project, source.first, source.last, excluded=True)


def _canaries(project: Project, texts: Sequence[ProbeText]) -> list[Leak]:
    """The canaries of the project that a text says; one that is nearly said may be chance."""
    said = [one.text for one in texts]
    return [Leak(one.answer, 0, len(said[one.answer]), "canary", sure=one.exact) for one in sightings(canaries(project).made, said)]


def _values(redactor: Redactor, texts: Sequence[ProbeText]) -> Generator[Progress, None, list[Leak]]:
    """The hidden values in the texts, in every way of writing them."""
    check = redactor.leak_check()
    found: list[Leak] = []
    for number, one in enumerate(texts):
        if number % REPORT_EVERY == 0:
            yield Progress(number, len(texts), "Looking for hidden values")
        if hits := check.hits(one.text):
            names = [(new.original_start, new.original_end) for new in redactor.redact_typed(one.text).replaced]
            found += [Leak(number, hit.start, hit.end, "value", hit.kind, sure=_is_sure(hit, names)) for hit in _joined(one.text, hits)]
    return found


def _joined(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Hits on the same place as one, and so parts of a name beside each other; each of the kind of the longest."""
    joined: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        last = joined[-1] if joined else None
        if last and (hit.start < last.end or (hit.kind == last.kind and not any(map(str.isalnum, text[last.end : hit.start])))):
            kind = max((last, hit), key=lambda one: one.end - one.start).kind
            joined[-1] = Hit(kind, last.start, max(last.end, hit.end))
        else:
            joined.append(hit)
    return joined


def _is_sure(hit: Hit, names: Sequence[tuple[int, int]]) -> bool:
    """Whether a value is no chance: a name counts where it would be hidden in a message, too."""
    return hit.kind != "participant" or any(start < hit.end and hit.start < end for start, end in names)


class _Comparison:
    """Holds texts against every turn that was trained; remembers of each turn its place and no text."""

    def __init__(self, project: Project, redactor: Redactor, texts: Sequence[ProbeText], values: Sequence[Leak]) -> None:
        self._project, self._redactor, self._texts, self._values = project, redactor, texts, values
        self._search = RunSearch([one.text for one in texts])
        self._firsts, self._lasts, self._learned = array("q"), array("q"), bytearray()
        self._wanted = {self._bare(one) for one in values}
        self._kept_in: dict[str, int] = {}

    @property
    def turns(self) -> int:
        """How many turns were read."""
        return len(self._firsts)

    def run(self) -> Generator[Progress]:
        """Read all turns."""
        total = examples.example_count(self._project, "train")
        try:
            for done, several in enumerate(trained_turns(self._project, self._redactor) if total else ()):
                for one in several:
                    self._read(one)
                if done % REPORT_EVERY == 0:
                    yield Progress(done, total, "Comparing with the examples")
        except PersonNotFound:
            return

    def values(self) -> list[Leak]:
        """The hidden values, each with the turn in which it stands on purpose."""
        places = [self._kept_in.get(self._bare(one)) for one in self._values]
        return [
            Leak(one.text, one.start, one.end, "value", one.what, sure=one.sure, source=None if place is None else self._source(place))
            for one, place in zip(self._values, places, strict=True)
        ]

    def runs(self) -> list[Leak]:
        """The runs of words."""
        return [self._run(one) for one in self._search.found()]

    def _read(self, one: TrainedTurn) -> None:
        place = self.turns
        self._firsts.append(one.first)
        self._lasts.append(one.last)
        self._learned.append(one.learned)
        self._search.read(Turn(one.turn.content, "assistant" if one.learned else chat_of(one.first)))
        for start, end in one.turn.kept if self._wanted else ():
            kept = _letters(one.turn.content[start:end])
            if kept in self._wanted and (kept not in self._kept_in or one.learned > self._learned[self._kept_in[kept]]):
                self._kept_in[kept] = place

    def _run(self, one: SharedRun) -> Leak:
        return Leak(one.answer, one.start, one.end, "run", words=one.words, source=self._source(one.turn))

    def _source(self, place: int) -> Source:
        first = self._firsts[place]
        titles = {chat.id: chat.title for chat in chats.chats(self._project)}
        row = self._project.connection.execute("SELECT at FROM message WHERE id = ?", (first,)).fetchone()
        return Source(titles.get(chat_of(first), ""), first, self._lasts[place], bool(self._learned[place]), row[0] if row else None)

    def _bare(self, one: Leak) -> str:
        return _letters(self._texts[one.text].text[one.start : one.end])


def _letters(text: str) -> str:
    """A value without what differs between ways of writing it."""
    return "".join(letter for letter in fold(text) if letter.isalnum())
