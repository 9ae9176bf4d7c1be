"""The head of a mail: the lines we need, unfolded and decoded."""

import re
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses
from functools import lru_cache
from typing import NamedTuple

from voicetune_desktop.importers.mail_letters import decoded

Headers = dict[bytes, bytes]
"""By name in lower case; of several of one name the first. Values are as they stand there, over several lines, too."""

_NAMES = (
    rb"message-id|in-reply-to|references|x-gm-thrid|subject|from|to|cc|date|delivered-to|x-gmail-labels|auto-submitted|precedence"
    rb"|list-[a-z]+|content-[a-z-]+|return-path|x-autoreply|x-autorespond|x-auto-response-suppress|x-mozilla-status|feedback-id"
)
_WANTED = re.compile(rb"^(" + _NAMES + rb"):[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)
_END = re.compile(rb"\n\r?\n")
_FOLD = re.compile(r"[ \t]*\r?\n[ \t]*")
_IDS = re.compile(rb"<([^<>\s]{1,900})>")
_DATE = re.compile(
    r"(?:[A-Za-z]{2,9},?\s*)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([+-]\d{4}|[A-Z]{1,5})?"
)
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_ZONES = {
    "EDT": "-04:00", "EST": "-05:00", "CDT": "-05:00", "CST": "-06:00", "MDT": "-06:00", "MST": "-07:00", "PDT": "-07:00", "PST": "-08:00",
    "CET": "+01:00", "CEST": "+02:00", "BST": "+01:00", "JST": "+09:00",
}  # fmt: skip
"""Zones with a name that stand in mails; all others mean UTC, as RFC 5322 wants it."""


class Address(NamedTuple):
    """Somebody in a head: address in lower case, and the name that stands there or the address."""

    address: str
    name: str


def split_head(raw: bytes) -> tuple[Headers, int]:
    """The lines of the head that we need, and where the body begins."""
    found = _END.search(raw)
    head, body = (raw[: found.start() + 1], found.end()) if found else (raw, len(raw))
    return {name.lower(): value for name, value in reversed(_WANTED.findall(head))}, body


@lru_cache(maxsize=4096)
def text_of(value: bytes) -> str:
    """A line of the head as a person reads it."""
    if b"=?" not in value:
        return _FOLD.sub(" ", decoded(value, "")).strip()
    try:
        words = decode_header(_FOLD.sub(" ", value.decode("ascii", "surrogateescape")))
    except (HeaderParseError, ValueError):
        return _FOLD.sub(" ", value.decode("utf-8", "replace")).strip()
    parts = (word if isinstance(word, str) else decoded(word, charset or "") for word, charset in words)
    return "".join(parts).encode("utf-8", "replace").decode().strip()


@lru_cache(maxsize=4096)
def addresses(value: bytes) -> tuple[Address, ...]:
    """Who stands in a line such as From or To."""
    plain = _FOLD.sub(" ", value[:20_000].decode("utf-8", "replace"))
    found = getaddresses([plain])
    return tuple(Address(address.lower(), _name(name) or address.lower()) for name, address in found if "@" in address)


def _name(raw: str) -> str:
    return " ".join((text_of(raw.encode()) if "=?" in raw else raw).strip("'\" ").split())


def ids(value: bytes) -> list[bytes]:
    """The ids in References and the like."""
    return _IDS.findall(value) or value.split()


@lru_cache(maxsize=64)
def _day(year: str, month: str, day: str) -> str | None:
    number = int(year)
    number += (2000 if number < 70 else 1900) if number < 100 else 0
    at = _MONTHS.find(month.lower())
    try:
        return date(number, at // 3 + 1, int(day)).isoformat()
    except ValueError:
        return None


def moment(value: bytes) -> str | None:
    """The Date line as ISO 8601 with its offset; without one where the mail does not know it, None where there is no such time."""
    found = _DATE.search(value[:200].decode("ascii", "replace"))
    if not found:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    whole = _day(year, month, day)
    if whole is None or int(hour) > 23 or minute > "59":
        return None
    return f"{whole}T{int(hour):02d}:{minute}:{min(second or '00', '59')}{_offset(zone)}"


def _offset(zone: str | None) -> str:
    if zone is None or zone == "-0000":
        return "" if zone is None else "+00:00"
    if zone[0] not in "+-":
        return _ZONES.get(zone, "+00:00")
    return f"{zone[:3]}:{zone[3:]}" if zone[1:3] < "24" and zone[3:] < "60" else "+00:00"
