"""The pages that imessage-exporter writes: a file for each chat, which tells sent messages from received ones.

The layout follows ReagentX/imessage-exporter, imessage-exporter/src/exporters/html.rs. An answer stands twice in it: at its own
place, and once more inside the message that it answers.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from selectolax.lexbor import LexborNode

from voicetune_desktop.importers.imessage.exporter_text import (
    COPY,
    EVENT,
    GONE,
    NOTHING,
    ONLY_FILE,
    OTHER_APP,
    PAGE_MARK,
    WHEN,
    Talk,
    sent_at,
)
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.html_pages import Page, parsed, shown_text
from voicetune_desktop.importers.text_files.rows import Item
from voicetune_desktop.model import Message, Reason, SetAside

_WITHIN = re.compile(rb'<div class="reply"[^>]*>\s*\Z')
_ANSWERS = re.compile(rb'<div class="replies">')
_WHEN = re.compile(WHEN)
_PLAIN = re.compile(
    rb'<div class="message">\s*<div class="(sent|received)[^"]*">\s*<p><span class="timestamp">(?:<a [^>]*>)?([^<]*)(?:</a>)?</span>'
    rb'\s*<span class="sender">([^<]*)</span>\s*</p>\s*<hr>\s*<div class="message_part">'
    rb'<span class="bubble">([^<]*(?:<br ?/?>[^<]*)*)</span></div>'
    rb'\s*(?:<span class="reply_context">[^<]*</span>\s*)?(?:</div>\s*)*(?:<div class="replies">.*)?\Z',
    re.DOTALL,
)
"""A message with nothing but text, as nearly all are: read without a tree."""
_BREAK = re.compile(r"<br ?/?>")
_FILES = "img, video, audio, div.attachment, a[href^='attachments'], span.attachment_error"
_LOST = (Reason.UNPARSABLE, "A message that is damaged or far too long.")
_BREAKS_OFF = (Reason.UNPARSABLE, "The page breaks off here; what came after is lost.")


def read_page(stream: BinaryIO, talk: Talk) -> Iterator[Item]:
    """What becomes of the messages of a page."""
    page, number, is_copy = Page(stream, PAGE_MARK), 0, False
    for batch in page.records():
        for record in batch:
            yield _become(record, talk, f"message[{number}]", is_copy=is_copy)
            number, is_copy = number + 1, bool(_WITHIN.search(record))
    if page.is_cut and number:
        yield SetAside(*_BREAKS_OFF, talk.file, f"message[{number}]")


def _become(record: bytes, talk: Talk, at: str, *, is_copy: bool) -> Item:
    if is_copy or b'"announcement"' in record[:40]:
        return SetAside(*(COPY if is_copy else EVENT), talk.file, at)
    if (plain := _PLAIN.match(record)) and not plain[4].isspace() and plain[4]:
        side, when, sender, bubble = plain.groups()
        said = unescaped(_BREAK.sub("\n", str(bubble, "utf-8", "replace"))).strip()
        return _message(talk, unescaped(str(sender, "utf-8", "replace")), str(when, "ascii", "replace"), said, is_sent=side == b"sent")
    answers = _ANSWERS.search(record)
    body = parsed(record[: answers.start()] if answers else record) if record else None
    sender = body.css_first("span.sender") if body else None
    if not body or not sender:
        return SetAside(*_LOST, talk.file, at)
    text, flags = _said(body)
    if aside := _aside(body, text, flags):
        return SetAside(*aside, talk.file, at)
    is_sent = body.css_first("div.sent") is not None
    return _message(talk, sender.text(), _text(body, "span.timestamp"), text, tuple(sorted(flags)), is_sent=is_sent)


def _message(talk: Talk, sender: str, when: str, text: str, flags: tuple[str, ...] = (), *, is_sent: bool) -> Message:
    name, time, chat = sender.strip() or "Unknown", _WHEN.search(when), talk.chat
    is_me = name == talk.me if talk.me else is_sent
    return Message(chat.id, chat.title, None, f"imessage:{name}", name, is_me, time and sent_at(time[0]), text, flags=flags)


def _text(body: LexborNode, selector: str) -> str:
    found = body.css_first(selector)
    return found.text() if found else ""


def _said(body: LexborNode) -> tuple[str, set[str]]:
    """What was said, the last wording where it was edited; and what is known about that."""
    flags = {"caption"} if body.css_first(_FILES) else set[str]()
    wordings = body.css("div.edited tr, table tr")
    if wordings:
        flags.add("edited")
        cells = wordings[-1].css("td")
        return shown_text(cells[-1]).strip() if cells else "", flags
    return "\n".join(shown_text(bubble) for bubble in body.css("span.bubble")).strip(), flags


def _aside(body: LexborNode, text: str, flags: set[str]) -> tuple[Reason, str] | None:
    if body.css_first("span.deleted, span.unsent, div.unsent"):
        return GONE
    if text:
        return None
    if body.css_first("div.app"):
        return OTHER_APP
    return ONLY_FILE if "caption" in flags else NOTHING
