"""What settings would make of a dataset, from a sample of the messages: told within a moment, and never stored."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.languages import Detector
from voicetune_desktop.dataset.line import Line
from voicetune_desktop.dataset.planning import Planner
from voicetune_desktop.dataset.ranges import ExampleRange, LeftOut
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tally import SideTally, tally
from voicetune_desktop.dataset.tokens import TokenCounter, vocabulary
from voicetune_desktop.operations.building import copied_messages, redacted_lines, settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.storing_examples import by_side, example_row, shared_at_once
from voicetune_desktop.operations.voices import assistants, voices
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.chats import ChatRow
from voicetune_desktop.project.file import Project, open_project

Key = TypeVar("Key")

MOST = 12_000
"""Messages of a sample: what they make is known in about a fifth of a second."""
STRETCH = 1_000
"""Neighbouring messages of a sample, so that conversations stay whole."""


class Trial(Struct, frozen=True):
    """What settings make of a dataset: lengths by side, and messages left out by reason.

    `share` (0 to 1) of the messages was looked at and the figures are as many times larger; 1 says that they are exact.
    """

    tally: Mapping[str, SideTally]
    left_out: Mapping[str, int]
    messages: int
    share: float


class Trier:
    """Tries settings on one sample of a project; its texts are read and hidden once, and counted once for every tokenizer."""

    def __init__(self, project: Project, most: int = MOST) -> None:
        """Raises PersonNotFound while nobody is the assistant."""
        self._project = project
        self._redactor = Redactor(project)
        used = [chat for chat in chats.chats(project) if chat.included]
        self._messages = sum(chat.messages for chat in used)
        share = most / self._messages if self._messages else 1.0
        writers = assistants(people.people(project))
        copies = copied_messages(project, writers) if share >= 1 else ()  # a sample does not show what was copied elsewhere
        self._stretches: dict[int, list[Sequence[Line]]] = {
            chat.id: [
                list(redacted_lines(project, self._redactor, chat.id, first, last, copies=copies))
                for first, last in _places(chat.messages, share)
            ]
            for chat in _sample(used, share)
        }
        looked_at = sum(len(lines) for stretches in self._stretches.values() for lines in stretches)
        self._share = looked_at / self._messages if self._messages else 1.0
        self._counters: dict[str, TokenCounter] = {}
        self._detector: Detector | None = None

    def tried(self, chosen: Settings) -> Trial:
        """What the settings make of the sample, made as large as the project."""
        ranges: list[ExampleRange] = []
        left_out = Counter[str]()
        for piece in self._pieces(chosen):
            if isinstance(piece, LeftOut):
                left_out[piece.reason] += piece.messages
            else:
                ranges.append(piece)
        sides, surplus = shared_at_once(ranges, chosen)
        for reason, several in surplus:
            left_out[reason] += sum(one.trained_messages + one.context_messages for one in several)
        rows = [example_row(one, side) for side, several in by_side(sides) for one in several]
        times = 1 / self._share
        lengths = {side: _larger(one, times) for side, one in tally(rows).items()}
        return Trial(lengths, _scaled(left_out, times), self._messages, self._share)

    def _pieces(self, chosen: Settings) -> Iterator[ExampleRange | LeftOut]:
        """What becomes of each stretch; conversations of different stretches have different numbers."""
        name = vocabulary(chosen.model)
        counter = self._counters.setdefault(name, TokenCounter(name))
        planner = Planner(chosen, counter, self._language() if chosen.languages else None)
        for (chat, _), voice in voices(self._project, self._redactor, chosen, only=self._stretches).items():
            before = 0
            for lines in self._stretches[chat]:
                last = before
                for piece in planner.plan(chat, lines, voice):
                    last = max(last, before + piece.session)
                    yield replace(piece, session=before + piece.session)
                before = last

    def _language(self) -> Callable[[str], str]:
        self._detector = self._detector or Detector()
        return self._detector.language


def opened(path: Path, key: bytes, _stamp: str) -> Callable[[Settings], Trial]:
    """Get ready to try settings on a project file; another stamp says that what is hidden or left out is another.

    The settings of now are tried at once, unseen: the first time loads the tokenizer and counts every text.
    """
    project = open_project(path, key=key)
    trier = Trier(project)
    trier.tried(settings(project))
    return trier.tried


def _sample(used: Sequence[ChatRow], share: float) -> Iterator[ChatRow]:
    """All long chats, and of those that are no longer than a stretch as many as make up the share."""
    due = 0.0
    for chat in used:
        if share >= 1 or chat.messages > STRETCH:
            yield chat
            continue
        due += chat.messages * share
        if due > 0:
            due -= chat.messages
            yield chat


def _places(messages: int, share: float) -> Iterator[tuple[int, int]]:
    """First and last message of each stretch of a chat at even distances; all of a short one, or where the share is 1 or more."""
    if share >= 1 or messages <= STRETCH:
        yield 0, messages - 1
        return
    stretches = max(1, round(messages * share / STRETCH))
    length = min(messages, max(1, round(messages * share / stretches)))
    for number in range(stretches):
        first = number * (messages - length) // max(1, stretches - 1)
        yield first, first + length - 1


def _larger(one: SideTally, times: float) -> SideTally:
    return SideTally(**{name: _scaled(getattr(one, name), times) for name in SideTally.__struct_fields__})


def _scaled(counts: Mapping[Key, int], times: float) -> dict[Key, int]:
    return dict(counts) if times == 1 else {key: round(count * times) for key, count in counts.items()}
