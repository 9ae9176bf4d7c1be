"""Messages in sigtop's long and short texts, and what becomes of each."""

import re
from functools import lru_cache

from voicetune_desktop.importers.signal.export_text import GONE, NOTHING, ONLY_FILE, Talk
from voicetune_desktop.importers.text_files.rows import MONTH, MONTHS, Item, TextRow, moment
from voicetune_desktop.model import Reason

YOU = "You"
"""What sigtop calls the person who exports."""

_FIELDS = r"(?:\n(?:Attachment|Reaction|Edited): [^\n]*)*"
_TIMES = r"\nSent: ([^\n]*)(?:\nReceived: [^\n]*)?|\nReceived: [^\n]*"
LONG_HEAD = re.compile(rf"\n(?:From: ([^\n]*)\n|(?<=\n\n)|(?<=\A\n))Type: ([a-z][a-z-]*)(?:{_TIMES})({_FIELDS})(?=\n\n|\n?\Z)")
_DETAIL = r"(?:reply to [^\]\n]{1,200} on [^\]\n]{1,20}|edited|\d+ attachments?|[a-z-]+ message)"
SHORT_HEAD = re.compile(rf"\n(\d{{4}}-\d\d-\d\d \d\d:\d\d|unknown) ([^\n:]{{1,100}}):(?: \[({_DETAIL}(?:, {_DETAIL})*)\])?(?: |(?=\n)|\Z)")
_DAY = re.compile(rf"[A-Z][a-z]{{2}}, (\d{{1,2}}) ({MONTH}) (\d{{4}})")
_CLOCK = re.compile(r" (\d\d:\d\d:\d\d) ([+-](?:0\d|1[0-4]))([0-5]\d)")
_CLOCK_LENGTH = 15
_NAMED = re.compile(r"(.+) \((?:\+?[\d ]{3,}|[0-9a-fA-F-]{8,})\)")
_QUOTE = re.compile(r"> From: [^\n]*(?:\n>[^\n]*)*")
_VERSION = re.compile(r"\n?\| Version: \d+((?:\n\|[^\n]*)*)")
_EVENT = (Reason.SYSTEM, "Something that happened in the chat: a call, a member, a setting.")
_SPOKEN = ("incoming", "outgoing")
_FLAGS = {"edited": "edited", "attachment": "caption"}
"""By what stands in the brackets of a short head."""


def from_long(row: TextRow, talk: Talk) -> Item:
    """A message with a head of several lines."""
    _, sender, kind, sent, fields, _ = row.head
    if kind not in _SPOKEN:
        return talk.aside(_EVENT, row.line)
    text, flags = _said(row.body, fields)
    if not text:
        return talk.aside(ONLY_FILE if "caption" in flags else NOTHING, row.line)
    return talk.message(_name(sender or talk.chat.title), _moment(sent or ""), text, flags=flags)


def _said(body: str, fields: str) -> tuple[str, tuple[str, ...]]:
    """What was said last, without the quote before it and earlier wordings."""
    marks = (("edited", "\nEdited: " in fields), ("caption", "\nAttachment: " in fields)) if fields else ()
    flags = tuple(flag for flag, holds in marks if holds) if fields else ()
    if "edited" in flags and (version := _VERSION.match(body.lstrip("\n"))):
        lines = [line.removeprefix("\n|").removeprefix(" ") for line in re.findall(r"\n\|[^\n]*", version[1])]
        latest = "\n".join(lines).partition("\n| Version: ")[0]
        body = "\n\n" + latest[latest.find("\n\n") + 2 :] if "\n\n" in latest else ""
        body = re.split(r"\n\nVersion: \d+\n", body)[0]
    body = body.lstrip("\n")
    if quote := _QUOTE.match(body) if body[:1] == ">" else None:
        body = body[quote.end() :]
    return body.strip("\n"), flags


def from_short(row: TextRow, talk: Talk) -> Item:
    """A message with all on one line."""
    _, sent, sender, details, _ = row.head
    text, marks = row.body.rstrip("\n"), details or ""
    if marks.endswith(" message") and not text:
        return talk.aside(GONE if "deleted" in marks else _EVENT, row.line)
    if not text.strip():
        return talk.aside(ONLY_FILE if "attachment" in marks else NOTHING, row.line)
    flags = tuple(flag for mark, flag in _FLAGS.items() if mark in marks) if marks else ()
    return talk.message(_name(sender), None if sent == "unknown" else moment(sent[:10], sent[11:]), text, flags=flags)


@lru_cache(maxsize=10_000)
def _name(written: str) -> str:
    """A name without the number that stands behind it in brackets."""
    named = _NAMED.fullmatch(written)
    return named[1] if named else written or "Unknown"


def _moment(written: str) -> str | None:
    """ "Mon, 2 Jan 2006 15:04:05 -0700" in the house's form; None for what is no time."""
    day, found = _day(written[:-_CLOCK_LENGTH]), _CLOCK.fullmatch(written, max(0, len(written) - _CLOCK_LENGTH))
    local = moment(day, found[1]) if day and found else None
    return f"{local}{found[2]}:{found[3]}" if found and local else None


@lru_cache(maxsize=10_000)
def _day(written: str) -> str | None:
    found = _DAY.fullmatch(written)
    return f"{found[3]}-{MONTHS[found[2]]}-{int(found[1]):02}" if found else None
