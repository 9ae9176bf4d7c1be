"""Examples that repeat or contradict each other, within a file of any size."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.records import KEY, Keys, Records
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk

_NUMBER = 6
_NAMED = 5
_WORDS = {"one": "line {}", "several": "lines {}", "more": "lines {} and {} more"}
"""Lines that a problem names."""


class Repeat(Struct, frozen=True, gc=False):
    """A problem of the row on a line; `place` is how many rows came before it, where the row repeats another one."""

    line: int
    found: Found
    place: int | None


class Repeats:
    """Finds equal examples, and equal prompts with different answers."""

    def __init__(self) -> None:
        self._keys = Keys()
        self._records = Records(KEY + 2 * _NUMBER)
        self._rows = 0

    def __enter__(self) -> "Repeats":
        self._records.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._records.__exit__()

    def add(self, line: int, example: Fields, talk: Talk | None) -> None:
        """Remember one row."""
        whole = self._keys.of(msgspec.json.encode(example, order="sorted"))
        asked = _asked(talk)
        key = self._keys.of(asked) if asked else whole
        self._records.add(key, self._rows.to_bytes(_NUMBER) + line.to_bytes(_NUMBER) + whole)
        self._rows += 1

    def skip(self) -> None:
        """Count a row that holds no example."""
        self._rows += 1

    def found(self) -> Iterator[Repeat]:
        """Rows that say exactly what an earlier one says, and prompts that get several answers, in no order."""
        for group in self._records.groups():
            first: dict[bytes, bytes] = {}
            for record in group:
                earlier = first.setdefault(record[2 * _NUMBER :], record)
                if earlier is not record:
                    repeated = Found("duplicate_example", {"first": _number(earlier, 1)}, drop=True)
                    yield Repeat(_number(record, 1), repeated, _number(record, 0))
            if len(first) > 1:
                line, *others = (_number(record, 1) for record in first.values())
                figures = {"answers": len(first), "lines": named_lines(others, len(others))}
                yield Repeat(line, Found("contradictory_examples", figures), None)


def _number(record: bytes, place: int) -> int:
    return int.from_bytes(record[place * _NUMBER : (place + 1) * _NUMBER])


def named_lines(lines: list[int], count: int) -> str:
    """Some lines in words, of `count` there are: "line 7", "lines 3, 9 and 12,000 more"."""
    more = count - min(len(lines), _NAMED)
    words = _WORDS["more" if more > 0 else "one" if count == 1 else "several"]
    return words.format(", ".join(map(str, lines[:_NAMED])), f"{more:,}")


def _asked(talk: Talk | None) -> bytes:
    """What stands before the last answer; empty without a question. A pair of answers to compare contradicts nothing."""
    if talk is None or talk.rejected is not None or len(talk.messages) < 2 or role(talk.messages[-1]) != "assistant":
        return b""
    before = talk.messages[:-1]
    if not any(role(message) in ("user", "tool", "function") for message in before):
        return b""
    return msgspec.json.encode([[role(message), text(message)] for message in before])
