"""The records of Element's pages: who wrote, when, what, and what is no text."""

import re

from msgspec import Struct

from voicetune_desktop.importers.element.rows import DELETED, ENCRYPTED, FILE, NOTICE, OTHER
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.html_pages import text_of
from voicetune_desktop.model import Reason

MARK = re.compile(rb'<div class="mx_Export_EventWrapper" id="')
_ID = re.compile(rb'<div class="mx_Export_EventWrapper" id="([^"]{0,255})"')
_DAY = re.compile(rb'mx_DateSeparator"[^>]{0,200}aria-label="([^"]{4,80})"|mx_DateSeparator_dateHeading"[^>]{0,100}>([^<]{4,80})<')
_NAME = re.compile(rb'mx_DisambiguatedProfile_displayName"[^>]{0,100}>([^<]{1,500})<')
_ACCOUNT = re.compile(rb'title="(@[^"]{1,255})"')
_OWN = re.compile(rb'data-self="(true|false)"')
_TIME = re.compile(rb'mx_MessageTimestamp"(?:[^>]{0,200}title="([^"]{5,80})")?[^>]{0,200}>\s{0,40}([^<]{4,12}?)\s{0,40}<')
_ANSWERED = re.compile(rb'mx_reply_anchor" href="#([^"]{1,255})"')
_BODY = re.compile(rb'mx_EventTile_body[^"]{0,200}"[^>]{0,200}>([^<]*)')
_TAGS = {b"div": re.compile(rb"<(/?)div\b"), b"span": re.compile(rb"<(/?)span\b")}
_KINDS = (
    (b"mx_RedactedBody", DELETED),
    (b"mx_DecryptionFailureBody", ENCRYPTED),
    (b"mx_MPollBody", OTHER),
    (b"mx_MLocationBody", OTHER),
)
_OMITTED = frozenset({"Media omitted", "Media omitted - file size limit exceeded", "Error fetching file"})
"""What Element puts in the place of a file that it leaves out."""


class PageRow(Struct, gc=False):
    """A message of a page; `name` is empty where it goes on with the one before, and where nobody wrote it."""

    id: str
    name: str
    account: str
    is_own: bool | None
    time: str
    text: str
    goes_on: bool
    answered: str | None
    flags: tuple[str, ...]
    aside: tuple[Reason, str] | None


def day_behind(record: bytes) -> str:
    """The day that is written behind a record, for those that follow; "" where it does not change."""
    at = record.rfind(b'mx_DateSeparator"')
    found = _DAY.search(record, at) if at >= 0 else None
    return unescaped((found[1] or found[2]).decode("utf-8", "replace")) if found else ""


def read_record(record: bytes) -> PageRow | None:
    """What a record tells; None where it is damaged."""
    found = _ID.match(record)
    if not found:
        return None
    name = _behind(record, b"mx_DisambiguatedProfile_displayName", _NAME)
    account = _behind(record, b'title="@', _ACCOUNT) if name else None
    own, time = _behind(record, b"data-self=", _OWN), _behind(record, b"mx_MessageTimestamp", _TIME)
    answered = _behind(record, b"mx_reply_anchor", _ANSWERED)
    goes_on = name is None and b"mx_EventTile_continuation" in record
    text, aside, flags = _said(record) if name or goes_on else ("", NOTICE, ())
    return PageRow(
        _decoded(found[1]),
        _decoded(name[1]).strip() if name else "",
        _decoded(account[1]) if account else "",
        own[1] == b"true" if own else None,
        _decoded(time[1] or time[2]) if time else "",
        text,
        goes_on,
        _decoded(answered[1]) if answered else None,
        flags,
        aside,
    )


def _behind(record: bytes, mark: bytes, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
    """What matches where a mark stands first, as to look for the mark is quicker than to look for the pattern."""
    at = record.find(mark)
    return pattern.match(record, at) if at >= 0 else None


def _said(record: bytes) -> tuple[str, tuple[Reason, str] | None, tuple[str, ...]]:
    """What somebody wrote, or why it is nothing that somebody wrote; and flags."""
    body = _behind(record, b"mx_EventTile_body", _BODY)
    if not body:
        return "", next((why for mark, why in _KINDS if mark in record), FILE), ()
    if record.rfind(b"mx_MEmoteBody", 0, body.start()) >= 0:
        return "", OTHER, ()
    text = text_of(_markup(record, body), keeps_lines=True).strip()
    is_edited, is_bot = b"mx_EventTile_edited" in record, record.rfind(b"mx_MNoticeBody", 0, body.start()) >= 0
    flags = (*(["edited"] if is_edited else ()), *(["bot"] if is_bot else ())) if is_edited or is_bot else ()
    return text, FILE if not text or text in _OMITTED else None, flags


def _markup(record: bytes, body: re.Match[bytes]) -> bytes:
    """What stands in the element that `body` begins in."""
    if record.startswith((b"</div>", b"</span>"), body.end()):
        return body[1]
    start = record.rfind(b"<", 0, body.start())
    tags, depth = _TAGS.get(record[start + 1 : record.find(b" ", start)], _TAGS[b"div"]), 1
    for tag in tags.finditer(record, body.start(1)):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return record[body.start(1) : tag.start()]
    return record[body.start(1) :]


def _decoded(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    return unescaped(text)
