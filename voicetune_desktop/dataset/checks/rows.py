"""Going through a training file row by row: what is wrong with each row, and each row mended where that is safe."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.checks.counting import talk_tokens
from voicetune_desktop.dataset.checks.decoding import decode
from voicetune_desktop.dataset.checks.field_names import misnamed
from voicetune_desktop.dataset.checks.json_values import Fields, fields
from voicetune_desktop.dataset.checks.rules import Rules
from voicetune_desktop.dataset.checks.shapes import Shape, shape_of
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk
from voicetune_desktop.dataset.tokens import TokenCounter, context_limit, vocabulary

_ROUNDS = 4
"""A fix can bring to light what another one mends: a message with an empty role field of its own, then its order."""

_BESIDE_A_PAIR = {"system", "rejected"}
"""Columns of tables that a pair of prompt and completion has no field for."""

Mend = Callable[[Fields], bool]
"""Changes an example in place and says whether it did."""


class Row(Struct):
    """One line, what was found in it, its example where it holds one, and the bytes to write for it: None leaves it out."""

    number: int
    found: list[Found]
    example: Fields | None = None
    output: bytes | None = None
    shape: Shape | None = None
    talk: Talk | None = None
    size: int = 0
    changed: bool = False
    """Whether a fix changed the example."""


class Examiner:
    """Examines rows against the rules of a target and the limit of a model."""

    def __init__(self, rules: Rules, model: str, *, converts: bool = False, mend: bool = False, mends: Iterable[Mend] = ()) -> None:
        """With `converts`, rows written in another way become the target's without a word; with `mend`, safe fixes are made.

        `mends` are changes that concern the whole file.
        """
        self._rules, self._converts, self._mend, self._mends = rules, converts, mend, tuple(mends)
        self.counter = TokenCounter(vocabulary(model))
        self._limit = context_limit(model)

    def rows(self, lines: Iterable[tuple[int, bytes | Found]]) -> Iterator[Row]:
        """Yield each line with its problems."""
        carriage_returns = False
        for number, line in lines:
            if isinstance(line, Found):
                yield Row(number, [line])
                continue
            row = self._read(number, line.removesuffix(b"\r"))
            if line.endswith(b"\r") and not carriage_returns:
                carriage_returns = True
                row.found.append(Found("windows_line_ends"))
            yield row

    def _read(self, number: int, line: bytes) -> Row:
        if not line or line.isspace():
            return Row(number, [Found("empty_line", drop=True)], None, None if self._mend else line)
        value, reason = decode(line)
        if reason is not None:
            return Row(number, [reason], None, line)
        example = fields(value)
        if example is None:
            return Row(number, [Found("data_type")], None, line)
        row = Row(number, [], example, line, size=len(line))
        self._examine(row, example)
        return row

    def _examine(self, row: Row, example: Fields) -> None:
        if self._converts and self._convert(example):
            row.output = msgspec.json.encode(example)
        row.found = self._problems(row, example)
        if self._mend:
            self._mend_row(row, example)
        shape = row.shape or shape_of(example) or self._rules.shapes[0]
        row.talk = shape.talk(example)
        self._measure(row, row.talk, plain=shape.plain)
        if self._mend and any(found.drop for found in row.found):
            row.output = None

    def _convert(self, example: Fields) -> bool:
        if not example.keys() & _BESIDE_A_PAIR and shape_of(example, self._rules.shapes):
            return False
        new = self._converted(example, shape_of(example))
        if new is None:
            return False
        _become(example, new)
        return True

    def _converted(self, example: Fields, shape: Shape | None) -> Fields | None:
        return self._rules.shapes[0].write(shape.talk(example)) if shape else None

    def _problems(self, row: Row, example: Fields) -> list[Found]:
        if found := list(misnamed(example)):
            return found
        row.shape = shape_of(example, self._rules.shapes)
        if row.shape:
            return list(row.shape.problems(example))
        wanted = self._rules.shapes[0]
        other = shape_of(example)
        if other is None:
            return [replace(found, fix=None) for found in wanted.problems(example)]
        new = self._converted(example, other)
        names = {"found": other.name, "wanted": wanted.name}
        return [Found("other_format", names, partial(_become, example, new) if new else None)]

    def _mend_row(self, row: Row, example: Fields) -> None:
        """Make every safe fix of a row, and write its JSON anew only when one changed it."""
        problems = row.found
        for _ in range(_ROUNDS):
            fixes = [found.fix for found in problems if found.fix is not None]
            if not fixes:
                break
            for fix in fixes:
                fix()
            row.changed = True
            problems = self._problems(row, example)
            row.found += [found for found in problems if found.fix is not None or found.drop]
        row.found = [found for found in row.found if found.fix is not None] + [found for found in problems if found.fix is None]
        for mend in self._mends:
            row.changed |= mend(example)
        if row.changed:
            row.output = msgspec.json.encode(example)

    def _measure(self, row: Row, talk: Talk, *, plain: bool) -> None:
        """Count tokens only where a row could be too long: no token is shorter than a byte, and JSON adds more than our 3 tokens."""
        if row.size <= self._limit:
            return
        tokens = talk_tokens(talk.messages, self.counter, plain=plain).total
        if tokens > self._limit:
            row.found.append(Found("too_long", {"tokens": tokens, "limit": self._limit}, drop=self._rules.bare_texts))


def _become(example: Fields, new: Fields) -> None:
    example.clear()
    example.update(new)
