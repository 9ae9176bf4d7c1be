"""Examples that stand in one JSON list, or one after the other over several lines each; one example in memory at a time."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import msgspec

from voicetune_desktop.dataset.checks.decoding import plain_words
from voicetune_desktop.dataset.checks.encodings import encoding_of
from voicetune_desktop.dataset.checks.kinds import wrapped
from voicetune_desktop.dataset.checks.lines import LONGEST_LINE
from voicetune_desktop.dataset.checks.table import Found

_PORTION = 1 << 20
_SPACE = re.compile(r"\s*")
_BETWEEN = re.compile(r"\s*,\s*")
_END = re.compile(r"\s*\]")
_DECODER = json.JSONDecoder(parse_constant=lambda _: _NoValue())


class _NoValue:
    """NaN or Infinity, which JSON does not have; it cannot be encoded."""


class _Broken(Exception):
    """The text is no JSON at this place of the window."""

    def __init__(self, place: int, why: str) -> None:
        super().__init__()
        self.place, self.why = place, why


class _Window:
    """The part of a text file that is being read."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.text = ""
        self.at = 0
        self.line = 1
        self.ended = False
        self.grow()

    def grow(self) -> None:
        """Read on, as much again as there is, and forget what has been read."""
        self.move(self.at)
        self.text = self.text[self.at :]
        self.at = 0
        more = self._file.read(max(_PORTION, len(self.text)))
        self.ended = not more
        self.text += more

    def move(self, place: int) -> None:
        """Go on at a place of the window."""
        self.line += self.text.count("\n", self.at, place)
        self.at = place

    def skip(self, pattern: re.Pattern[str]) -> bool:
        """Go over what fits, reading on where it might go on; whether something did."""
        while (found := pattern.match(self.text, self.at)) is None or found.end() == len(self.text):
            if self.ended or (found is None and len(self.text) - self.at > _PORTION // 2):
                break
            self.grow()
        if found is None:
            return False
        self.move(found.end())
        return True


def read_list(path: Path) -> Iterator[tuple[int, bytes | Found]]:
    """Yield the line on which each example begins and the example on one line, or what is wrong. Raises `OSError`."""
    encoding = encoding_of(path)
    if encoding.found:
        yield 1, encoding.found
    with path.open("r", encoding=encoding.name, errors=encoding.errors, newline="") as file:
        window = _Window(file)
        start = wrapped(window.text)
        window.move(start)
        try:
            yield from _in_list(window) if start else _in_a_row(window)
        except _Broken as broken:
            window.move(max(broken.place, window.at))
            yield window.line, Found("list_broken", {"why": broken.why, "place": ""})


def _in_list(window: _Window) -> Iterator[tuple[int, bytes | Found]]:
    if window.skip(_END):
        return
    while True:
        yield window.line, _one(window)
        if window.skip(_END):
            return
        if not window.skip(_BETWEEN):
            window.skip(_SPACE)
            raise _Broken(window.at, "a comma or the end of the list is missing")


def _in_a_row(window: _Window) -> Iterator[tuple[int, bytes | Found]]:
    window.skip(_SPACE)
    while window.at < len(window.text):
        yield window.line, _one(window)
        window.skip(_SPACE)


def _one(window: _Window) -> bytes | Found:
    """The next example, on one line."""
    while True:
        try:
            value, end = _DECODER.raw_decode(window.text, window.at)
        except json.JSONDecodeError as error:
            if window.ended or len(window.text) - window.at > LONGEST_LINE:
                raise _Broken(error.pos, plain_words(error.msg)) from None
        except RecursionError:
            raise _Broken(window.at, "it is nested too deeply") from None
        except ValueError:
            raise _Broken(window.at, "a number is too long") from None
        else:
            if end < len(window.text) or window.ended:
                window.move(end)
                return _encoded(value)
        window.grow()


def _encoded(value: object) -> bytes | Found:
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        why = "it holds half a character, or letters that are not UTF-8"
    except OverflowError:
        why = "a number is too long"
    except RecursionError:
        why = "it is nested too deeply"
    except (TypeError, ValueError):
        why = "it holds NaN or Infinity"
    return Found("element_unreadable", {"why": why}, drop=True)
