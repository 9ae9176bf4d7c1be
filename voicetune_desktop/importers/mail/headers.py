"""What the lines of a mail's head say: texts, addresses, ids, times."""

import re
from binascii import Error as BinasciiError
from binascii import a2b_base64, a2b_qp
from collections.abc import Sequence
from datetime import date
from email.utils import getaddresses
from functools import lru_cache
from typing import Any, NamedTuple

from voicetune_desktop.importers.mail.letters import decoded
from voicetune_desktop.importers.mail.phrases import REPLY

_FOLD = re.compile(r"(?<![ \t])[ \t]*\r?\n[ \t]*")
_WORD = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_WORDS = re.compile(rf"{_WORD.pattern}(?:\s*{_WORD.pattern})*")
_IDS = re.compile(rb"<([^<>\s]{1,900})>")
_DATE = re.compile(
    r"(?:[A-Za-z]{2,9},?\s*)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([+-]\d{4}|[A-Z]{1,5})?"
)
_LINES = re.MULTILINE | re.ASCII
_USUAL_ID = re.compile(r"^(?:[ \t\r]*<([^<>\s]{1,900})>[ \t\r]*$)?", _LINES)
_USUAL_DATE = re.compile(
    r"^(?:[ \t\r]*(?:[A-Z][a-z]{2}, )?(\d\d? [A-Z][a-z]{2} \d{4}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) ([+-]\d{4}|GMT|UTC))?", _LINES
)
"""Each matches once in every line: in one that is written otherwise nothing."""
_BEHIND_REPLY = ":", "：", "]"
"""One of these ends every "Re:"."""
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_ZONES = {
    "EDT": "-04:00", "EST": "-05:00", "CDT": "-05:00", "CST": "-06:00", "MDT": "-06:00", "MST": "-07:00", "PDT": "-07:00", "PST": "-08:00",
    "CET": "+01:00", "CEST": "+02:00", "BST": "+01:00", "JST": "+09:00",
}  # fmt: skip
"""Zones with a name that stand in mails; all others mean UTC, as RFC 5322 wants it."""

LONGEST = 4000
"""Bytes of a line of the head that are read."""


class Address(NamedTuple):
    """Somebody in a head: address in lower case, and the name that stands there or the address."""

    address: str
    name: str


def text_of(value: bytes) -> str:
    """A line of the head as a person reads it; of a long one the beginning."""
    return _text_of(value[:LONGEST])


@lru_cache(maxsize=2048)
def _text_of(value: bytes) -> str:
    text = decoded(value, "")
    text = (_FOLD.sub(" ", text) if "\n" in text else text).strip()
    return _WORDS.sub(_read_words, text) if "=?" in text else text


def _read_words(run: re.Match[str]) -> str:
    """Letters that were coded (RFC 2047). Words that follow each other are one text; a letter may be cut between them."""
    texts = list[str]()
    before, held = "", b""
    for charset, coding, data in _WORD.findall(run[0]):
        if charset.lower() != before:
            texts.append(decoded(held, before))
            before, held = charset.lower(), b""
        held += _read_word(coding.lower(), data.encode("ascii", "replace"))
    return "".join((*texts, decoded(held, before)))


def _read_word(coding: str, data: bytes) -> bytes:
    if coding == "q":
        return a2b_qp(data, header=True)
    try:
        return a2b_base64(data + b"==")
    except BinasciiError:
        return b""


def addresses(value: bytes) -> tuple[Address, ...]:
    """Who stands in a line such as From or To; of a long one the first of them."""
    return _addresses(value[:LONGEST])


@lru_cache(maxsize=2048)
def _addresses(value: bytes) -> tuple[Address, ...]:
    try:
        found = getaddresses([_FOLD.sub(" ", value.decode("utf-8", "replace"))])
    except (ValueError, IndexError, RecursionError):
        return ()
    return tuple(Address(address.lower(), _name(name) or address.lower()) for name, address in found if "@" in address)


def _name(raw: str) -> str:
    return " ".join((text_of(raw.encode()) if "=?" in raw else raw).strip("'\" ").split())


def ids(value: bytes) -> list[bytes]:
    """The ids in References and the like."""
    return _IDS.findall(value) or value.split()


def last_id(value: bytes) -> str | None:
    """The last id in a line."""
    found = ids(value)
    return found[-1].decode("utf-8", "replace") if found else None


def last_ids(values: Sequence[bytes]) -> list[str | None]:
    """The last id in each line."""
    if not any(values):
        return [None] * len(values)
    usual = _in_lines(_USUAL_ID, values)
    return [found or (last_id(value) if value else None) for value, found in zip(values, usual, strict=True)]


def _in_lines(pattern: re.Pattern[str], values: Sequence[bytes]) -> list[Any]:
    """What a pattern that matches once in every line finds in each value, in one line; many at once take a third of the time."""
    text = b"\n".join(values)
    if text.count(b"\n") >= len(values):
        text = b"\n".join([value.replace(b"\n", b" ") for value in values])
    return pattern.findall(text.decode("utf-8", "replace"))


@lru_cache(maxsize=2048)
def bare_subject(line: bytes) -> tuple[str, bool]:
    """A subject without "Re:" and the like, and whether it had one."""
    subject = text_of(line)
    bare = (REPLY.sub("", subject) if any(map(subject.__contains__, _BEHIND_REPLY)) else subject).strip()
    return bare, len(bare) < len(subject)


@lru_cache(maxsize=64)
def _day(year: str, month: str, day: str) -> str | None:
    number = int(year)
    number += (2000 if number < 70 else 1900) if number < 100 else 0
    at = _MONTHS.find(month.lower())
    try:
        return date(number, at // 3 + 1, int(day)).isoformat()
    except ValueError:
        return None


def moments(values: Sequence[bytes]) -> list[str | None]:
    """The Date lines as ISO 8601 with their offsets; without one where the mail does not know it, None where there is no such time."""
    usual = _in_lines(_USUAL_DATE, values)
    return [_usual_moment(*found) if found[0] else _moment(value) for value, found in zip(values, usual, strict=True)]


def _usual_moment(written: str, time: str, zone: str) -> str | None:
    day = _usual_day(written)
    return day and f"{day}T{time}{_offset(zone)}"


def _moment(value: bytes) -> str | None:
    found = _DATE.search(value[:200].decode("ascii", "replace"))
    if not found:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    whole = _day(year, month, day)
    if whole is None or int(hour) > 23 or minute > "59":
        return None
    return f"{whole}T{int(hour):02d}:{minute}:{min(second or '00', '59')}{_offset(zone)}"


@lru_cache(maxsize=64)
def _usual_day(written: str) -> str | None:
    day, month, year = written.split()
    return _day(year, month, day)


@lru_cache(maxsize=64)
def _offset(zone: str | None) -> str:
    if zone is None or zone == "-0000":
        return "" if zone is None else "+00:00"
    if zone[0] not in "+-":
        return _ZONES.get(zone, "+00:00")
    return f"{zone[:3]}:{zone[3:]}" if zone[1:3] < "24" and zone[3:] < "60" else "+00:00"
