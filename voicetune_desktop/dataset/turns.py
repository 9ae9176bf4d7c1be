"""Turns: what one side says before the other speaks, built from the lines of one conversation."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.edits import NO_EDITS, Edits, TurnEdit
from voicetune_desktop.dataset.line import Line
from voicetune_desktop.dataset.settings import Joiner, Moments
from voicetune_desktop.model import Rejected

Aside = Literal["forwarded", "left_out", "empty", "too_old", "too_new"]
NotChosen = Mapping[int, Collection[Rejected]]
"""Other answers by the message whose place they would have taken, and the place of what follows it in its turn."""
NONE: NotChosen = {}


class Voice(Struct, frozen=True):
    """Whose voice the assistant gets in one chat, what the others are called there, and the system prompt.

    `assistant` and the keys of `labels` are ids of persons; labels are the names that replace the real ones, also in `system`, of
    which `system_kept` are the places that look like a name and stand on purpose. `edits` are what the person changed about single answers,
    `not_chosen` the answers of an export that they chose others over; only files of preference pairs need these. In a chat of
    `letters`, days may lie before an answer. `own_prompt` is what of `system` the chat itself brings with it.
    """

    assistant: int
    labels: Mapping[int, str]
    group: bool
    left_out: frozenset[int] = frozenset()
    system: str = ""
    edits: Edits = NO_EDITS
    system_kept: tuple[tuple[int, int], ...] = ()
    not_chosen: NotChosen = NONE
    letters: bool = False
    own_prompt: str = ""


class Spoken(Struct, gc=False):
    """One turn under way: its lines, and what each adds to the content (a speaker's label may stand before the text)."""

    assistant: bool
    lines: list[Line]
    parts: list[str]
    joiner: Joiner = "newline"
    edit: TurnEdit | None = None

    @property
    def content(self) -> str:
        """What the model reads: the text that the person put there, or what was said."""
        return self.said if self.edit is None or self.edit.text is None else self.edit.text

    @property
    def place(self) -> tuple[int, int]:
        """The ids of its first and its last line."""
        return self.lines[0].id, self.lines[-1].id

    @property
    def said(self) -> str:
        """The parts, one below the other; with the joiner "space" those of one speaker on one line."""
        if self.joiner == "newline" or len(self.parts) == 1:
            return "\n".join(self.parts)
        bursts = [0, *self.bursts(), len(self.parts)]
        return "\n".join(" ".join(self.parts[start:end]) for start, end in pairwise(bursts))

    def bursts(self) -> list[int]:
        """Where another speaker begins: indexes into `lines`, without the first."""
        return [i for i in range(1, len(self.lines)) if self.lines[i].person != self.lines[i - 1].person]

    def since(self, index: int) -> "Spoken":
        """The same turn without the lines before `index`."""
        return Spoken(self.assistant, self.lines[index:], self.parts[index:], self.joiner)

    def kept(self) -> tuple[tuple[int, int], ...]:
        """The places of `content` that the person decided to keep."""
        return self.said_kept() if self.edit is None or self.edit.text is None else self.edit.kept

    def said_kept(self) -> tuple[tuple[int, int], ...]:
        """The places of `said` that the person decided to keep."""
        if not any(line.kept for line in self.lines):
            return ()
        places: list[tuple[int, int]] = []
        start = 0
        for line, part in zip(self.lines, self.parts, strict=True):
            shift = start + len(part) - len(line.text)
            places += [(shift + first, shift + end) for first, end in line.kept]
            start += len(part) + 1
        return tuple(places)

    def others(self, not_chosen: NotChosen) -> Iterator[Rejected]:
        """What the turn would be with an answer that was not chosen."""
        for place, line in enumerate(self.lines):
            for other in not_chosen.get(line.id, ()):
                lines = [*self.lines[:place], replace(line, text=other.text, kept=other.kept)]
                turn = Spoken(self.assistant, lines, [*self.parts[:place], other.text], self.joiner)
                yield Rejected(turn.said, turn.said_kept())


def why_aside(line: Line, voice: Voice, moments: Moments | None = None) -> Aside | None:
    """Why a line takes no part in any example; None when it does. A message without a time is never too old or too new."""
    if moments is not None and line.at is not None and not moments[0] <= line.at < moments[1]:
        return "too_old" if line.at < moments[0] else "too_new"
    if line.person in voice.left_out:
        return "left_out"
    if line.forwarded and line.person == voice.assistant:
        return "forwarded"
    return None if line.text and not line.text.isspace() else "empty"


def spoken(lines: Iterable[Line], voice: Voice, *, labelled: bool, joiner: Joiner = "newline") -> list[Spoken]:
    """The turns of a conversation, assistant and others in alternation; in a labelled one each burst names its speaker."""
    turns = list(_spoken(lines, voice, labelled, joiner))
    if voice.edits:
        for turn in turns:
            turn.edit = voice.edits.get(turn.place) if turn.assistant else None
    return turns


def _spoken(lines: Iterable[Line], voice: Voice, labelled: bool, joiner: Joiner) -> Iterator[Spoken]:  # noqa: FBT001
    turn: Spoken | None = None
    person: int | None = None
    for line in lines:
        if turn is not None and line.person == person:
            turn.lines.append(line)
            turn.parts.append(line.text)
            continue
        person = line.person
        assistant = person == voice.assistant
        part = line.text if assistant or not labelled else f"{_label(voice, person)}: {line.text}"
        if turn is not None and turn.assistant == assistant:
            turn.lines.append(line)
            turn.parts.append(part)
            continue
        if turn is not None:
            yield turn
        turn = Spoken(assistant, [line], [part], joiner)
    if turn is not None:
        yield turn


def _label(voice: Voice, person: int) -> str:
    return voice.labels.get(person) or f"Person {person}"
