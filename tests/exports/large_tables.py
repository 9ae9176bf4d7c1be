"""Large tables, training files and plain texts, to measure with; every one has so many messages, the same ones."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

from tests.exports.large_accounts import words

TALK = 10
"""Messages of one chat of a training file."""
PARAGRAPHS = 200
"""Paragraphs of one document."""
_PEOPLE = ("Zofia Kurek", "Ivo Brand")


def _cells(count: int) -> Iterator[tuple[str, str, str, str]]:
    for number in range(count):
        day, minute = divmod(number, 1440)
        date = f"{2012 + day // 336}-{day % 336 // 28 + 1:02}-{day % 28 + 1:02} {minute // 60:02}:{minute % 60:02}:07"
        yield date, _PEOPLE[number % 2], f"room {number // 50 % 300}", words(number)


def _csv(out: TextIO, count: int) -> None:
    table = csv.writer(out)
    table.writerow(("date", "sender", "chat", "text"))
    table.writerows(_cells(count))


def _lines(rows: Callable[[int], Iterator[Any]]) -> Callable[[TextIO, int], None]:
    return lambda out, count: out.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows(count))


def _array(rows: Callable[[int], Iterator[Any]]) -> Callable[[TextIO, int], None]:
    def write(out: TextIO, count: int) -> None:
        out.write("[")
        out.writelines(f"{',' if number else ''}\n{json.dumps(row, ensure_ascii=False)}" for number, row in enumerate(rows(count)))
        out.write("]")

    return write


def _objects(count: int) -> Iterator[Any]:
    return (dict(zip(("created_at", "name", "body"), (date, who, text), strict=True)) for date, who, _, text in _cells(count))


def _talks(count: int, side: str, text: str, sides: tuple[str, str]) -> Iterator[list[dict[str, str]]]:
    for talk in range(0, count, TALK):
        yield [{side: sides[number % 2], text: words(number)} for number in range(talk, talk + TALK)]


def _chats(count: int) -> Iterator[Any]:
    return ({"messages": talk} for talk in _talks(count, "role", "content", ("user", "assistant")))


def _sharegpt(count: int) -> Iterator[Any]:
    return ({"conversations": talk} for talk in _talks(count, "from", "value", ("human", "gpt")))


def _alpaca(count: int) -> Iterator[Any]:
    return ({"instruction": words(number), "input": "", "output": words(number + 1)} for number in range(0, count, 2))


def _pairs(count: int) -> Iterator[Any]:
    return ({"prompt": words(number), "completion": words(number + 1)} for number in range(0, count, 2))


def _script(out: TextIO, count: int) -> None:
    out.writelines(f"{_PEOPLE[number % 2]}: {words(number)}\n\n" for number in range(count))


FORMATS: dict[str, tuple[str, Callable[[TextIO, int], None]]] = {
    "table": ("talks.csv", _csv),
    "table lines": ("talks.jsonl", _lines(_objects)),
    "table nested": ("talks.json", _array(_objects)),
    "openai-chat": ("train.jsonl", _lines(_chats)),
    "prompt-completion": ("pairs.jsonl", _lines(_pairs)),
    "sharegpt": ("sharegpt.json", _array(_sharegpt)),
    "alpaca": ("alpaca.json", _array(_alpaca)),
    "plain-text talks": ("script.txt", _script),
}
"""Name of the file, and what writes so many messages."""


def make(format_id: str, rows: int, folder: Path) -> None:
    """Write a file of so many messages, one at a time."""
    name, write = FORMATS[format_id]
    with (folder / name).open("w", encoding="utf-8", newline="") as out:
        write(out, rows)


def make_documents(folder: Path, rows: int) -> None:
    """Write documents of so many paragraphs together."""
    for start in range(0, rows, PARAGRAPHS):
        numbers = range(start, min(start + PARAGRAPHS, rows))
        (folder / f"walk {start}.txt").write_text("\n\n".join(f"{words(number)}." for number in numbers), encoding="utf-8")


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
