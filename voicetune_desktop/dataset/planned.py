"""The planned examples of a build, packed: as records, half a million would fill half a gigabyte."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import chain

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.fingerprint import DIGEST_BYTES, SKETCH_BYTES
from voicetune_desktop.dataset.ranges import ExampleRange

_TOGETHER = 1_000
"""Examples whose other fields are packed into one piece."""
_NONE = -(2**63)
_Others = tuple[int, int, int | None, int, int, int, int, int, int, tuple[int, ...], int]


class Planned:
    """Examples by number, in the order of their planning; what they are shared out by lies open, the other fields are packed."""

    def __init__(self) -> None:
        self.chats, self.sessions, self.threads, self.starts, self.firsts, self.lasts = (array("q") for _ in range(6))
        self.digests, self.sketches = bytearray(), bytearray()
        self.spans: dict[int, tuple[tuple[int, int], ...]] = {}
        self._waiting: list[_Others] = []
        self._pieces: list[bytes] = []

    def __len__(self) -> int:
        return len(self.chats)

    def add(self, one: ExampleRange) -> None:
        """Keep an example behind the others."""
        if one.spans:
            self.spans[len(self)] = one.spans
        self.chats.append(one.chat)
        self.sessions.append(one.session)
        self.threads.append(_NONE if one.thread is None else one.thread)
        self.starts.append(_NONE if one.started_at is None else one.started_at)
        self.firsts.append(one.first)
        self.lasts.append(one.last)
        self.digests += one.digest
        self.sketches += one.sketch or bytes(SKETCH_BYTES)
        self._waiting.append(_others(one))
        if len(self._waiting) == _TOGETHER:
            self._pieces.append(msgspec.msgpack.encode(self._waiting))
            self._waiting = []

    def outlines(self) -> "list[Outline]":
        """What the examples are shared out by."""
        return [Outline(self, number) for number in range(len(self))]

    def ranges(self) -> Iterator[ExampleRange]:
        """All examples as they were added."""
        pieces = (msgspec.msgpack.decode(piece, type=list[_Others]) for piece in self._pieces)
        for number, others in enumerate(chain(chain.from_iterable(pieces), self._waiting)):
            yield _whole(Outline(self, number), others)

    def in_order(self, several: "Iterable[Outline]") -> "list[Outline]":
        """Some examples chat by chat, those of a chat as they came."""
        return sorted(several, key=lambda one: self.chats[one.number])


class Outline(Struct, frozen=True, gc=False):
    """What an example is shared out by, as `ExampleRange` has it."""

    table: Planned
    number: int

    @property
    def chat(self) -> int:  # noqa: D102
        return self.table.chats[self.number]

    @property
    def session(self) -> int:  # noqa: D102
        return self.table.sessions[self.number]

    @property
    def thread(self) -> int | None:  # noqa: D102
        thread = self.table.threads[self.number]
        return None if thread == _NONE else thread

    @property
    def started_at(self) -> int | None:  # noqa: D102
        start = self.table.starts[self.number]
        return None if start == _NONE else start

    @property
    def first(self) -> int:  # noqa: D102
        return self.table.firsts[self.number]

    @property
    def last(self) -> int:  # noqa: D102
        return self.table.lasts[self.number]

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:  # noqa: D102
        return self.table.spans.get(self.number, ())

    @property
    def digest(self) -> bytes:  # noqa: D102
        return bytes(self.table.digests[self.number * DIGEST_BYTES : (self.number + 1) * DIGEST_BYTES])

    @property
    def sketch(self) -> bytes:  # noqa: D102
        end = (self.number + 1) * SKETCH_BYTES
        return bytes(self.table.sketches[end - SKETCH_BYTES : end]) if self.table.sketches[end - 1] else b""


def _others(one: ExampleRange) -> _Others:
    messages = one.trained_messages, one.context_messages
    tokens = one.prompt_tokens, one.answer_tokens, one.total_tokens
    return one.voice, one.train_from, one.ended_at, one.turns, *messages, *tokens, one.untrained, one.pairs


def _whole(one: Outline, others: _Others) -> ExampleRange:
    voice, train_from, ended_at, turns, trained, context, prompt, answer, total, untrained, pairs = others
    return ExampleRange(
        chat=one.chat,
        voice=voice,
        session=one.session,
        thread=one.thread,
        first=one.first,
        train_from=train_from,
        last=one.last,
        started_at=one.started_at,
        ended_at=ended_at,
        turns=turns,
        trained_messages=trained,
        context_messages=context,
        prompt_tokens=prompt,
        answer_tokens=answer,
        total_tokens=total,
        digest=one.digest,
        sketch=one.sketch,
        untrained=untrained,
        spans=one.spans,
        pairs=pairs,
    )
