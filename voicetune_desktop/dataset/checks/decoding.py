"""Decoding one line of JSON, and saying in plain words where it breaks."""

import json
from collections.abc import Mapping

import msgspec

from voicetune_desktop.dataset.checks.table import Found

_PLAIN: Mapping[str, str] = {
    "Expecting value": "a value is missing",
    "Expecting property name": "a field name in double quotes is missing",
    "Expecting ':'": "a colon is missing",
    "Expecting ','": "a comma is missing",
    "Extra data": "there is more after the end of the example",
    "Unterminated string": "a text that starts there has no closing quote",
    "Invalid control character": "a control character stands in a text",
    "Invalid \\": "a backslash is followed by the wrong character",
    "Illegal trailing comma": "there is a comma too many",
}
"""Start of a message of Python's json module to our words; the rest of a message could quote the line."""


def decode(line: bytes) -> tuple[object, Found | None]:
    """The value that a line holds, or why it holds none."""
    try:
        return msgspec.json.decode(line), None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None, _reason(line)


def plain_words(message: str) -> str:
    """What a message of Python's json module means, in our words."""
    return next((plain for start, plain in _PLAIN.items() if message.startswith(start)), "something is out of place")


def _reason(line: bytes) -> Found:
    try:
        json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Found("not_utf8", {"byte": error.start + 1})
    except json.JSONDecodeError as error:
        return _invalid(plain_words(error.msg), f" at character {error.pos + 1}")
    except RecursionError:
        return _invalid("it is nested too deeply")
    except ValueError:
        return _invalid("a number is too long")
    return _invalid("it holds NaN, Infinity, a number out of range or half a character")


def _invalid(why: str, place: str = "") -> Found:
    return Found("invalid_json", {"why": why, "place": place})
