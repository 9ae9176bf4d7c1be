"""Messages in DiscordChatExporter's pages of HTML, and what becomes of each. Their numbers tell when they were sent."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.discord.numbers import made_at
from voicetune_desktop.importers.discord.talk import BREAKS_OFF, DAMAGED, NOTICE, Item, Known, Talk, flags, without_text
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.html_pages import Page, parsed, shown_text, text_of
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.unix_time import utc_milliseconds
from voicetune_desktop.model import Message, Reason, SetAside

_MARK = re.compile(rb'<div [^<>]{0,200}?\bdata-message-id="?\d')
_ENTRY = re.compile(rb'<div class="?preamble__entry"?>(.{0,1000}?)</div>', re.DOTALL)
_ANSWERED = re.compile(r"'(\d{1,20})'")
_EMOJI = re.compile(r"[A-Za-z0-9_]+")
_NAMES = ("chatlog__author", "chatlog__author-name")
_TAGS = ("chatlog__author-tag", "chatlog__bot-tag")
_FILES = ("chatlog__attachment", "chatlog__sticker")
_SHOWN = (*_FILES, "chatlog__embed", "chatlog__forwarded")
_OTHERS = ("system-notification-content", "reply-link", "content", "edited-timestamp")
_TEXTS = ("chatlog__markdown-preserve", "preserve-whitespace")
_PARTS = ", ".join(
    (
        "[data-message-id]",
        *(f".{name}" for name in (*_NAMES, *_TAGS, *_SHOWN)),
        *(f".chatlog__{name}" for name in _OTHERS),
        *(f".chatlog__{place} .{name}" for place in ("content", "forwarded") for name in _TEXTS),
    )
)
_BLOCKS = ".chatlog__markdown-quote, .chatlog__markdown-pre--multiline"
_Parts = dict[str, LexborNode]
"""The parts of a message by their class; of a class that stands there twice the first."""


class _Place(NamedTuple):
    """Where a message stands. `last` is who wrote the one before: of several by one person only the first has a name."""

    file: str
    last: list[Known]
    talk: Talk


def title_of(head: bytes) -> str | None:
    """What the page calls its channel: "Server / channel", or the people of a direct message."""
    entries = [text_of(found[1]).strip() for found in _ENTRY.finditer(head)]
    if len(entries) < 2:
        return None
    guild, channel = entries[0], entries[1].rpartition(" / ")[2]
    return channel if guild == "Direct Messages" else f"{guild} / {channel}"


def read_page(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    """The rows of one page; a message in which it breaks off is not among them. Raises HostileArchive."""
    try:
        with source.open(entry) as stream:
            page, last = Page(stream, _MARK), list[Known]()
            for records in page.records():
                if page.is_cut:
                    break
                yield from _read_batch(records, entry.name, last, talk)
            if page.is_cut:
                yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "end")
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "end")


def _read_batch(records: list[bytes], file: str, last: list[Known], talk: Talk) -> Iterator[Item]:
    """Records are parsed together, as that costs a fraction; one by one where one of them spoils the others."""
    tree = parsed(b"".join(records)) if all(records) else None
    found = _messages(tree) if tree else []
    if len(found) == len(records):
        times = utc_milliseconds([made_at(number) for number, _ in found])
        for (number, parts), sent_at in zip(found, times, strict=True):
            yield _read(number, sent_at, parts, _Place(file, last, talk))
    elif len(records) > 1:
        for record in records:
            yield from _read_batch([record], file, last, talk)
    else:
        yield SetAside(Reason.UNPARSABLE, DAMAGED, file, "message")


def _messages(tree: LexborNode) -> list[tuple[str, _Parts]]:
    """The number of every message and its parts."""
    found = list[tuple[str, _Parts]]()
    for node in tree.css(_PARTS):
        attributes = node.attrs
        number = attributes.get("data-message-id")
        if number:
            found.append((number, {}))
        elif found:
            for name in (attributes.get("class") or "").split():
                found[-1][1].setdefault(name, node)
    return found


def _read(number: str, sent_at: str | None, parts: _Parts, place: _Place) -> Item:
    where, talk = f"chatlog__message-container-{number}", place.talk
    if "chatlog__system-notification-content" in parts:
        return SetAside(Reason.SYSTEM, NOTICE, place.file, where)
    if name := parts.get("chatlog__author") or parts.get("chatlog__author-name"):
        place.last[:] = [_sender(name, "chatlog__author-tag" in parts or "chatlog__bot-tag" in parts, talk)]
    written = parts.get(_TEXTS[0]) or parts.get(_TEXTS[1])
    text = _text(written) if written else ""
    if not text:
        return SetAside(*without_text(has_files=not parts.keys().isdisjoint(_SHOWN)), place.file, where)
    if not place.last:
        return SetAside(Reason.UNPARSABLE, "Nothing tells who wrote this message.", place.file, where)
    who, reply = place.last[0], parts.get("chatlog__reply-link")
    answered = _ANSWERED.search(reply.attrs.get("onclick") or "") if reply else None
    is_edited, has_files = "chatlog__edited-timestamp" in parts, not parts.keys().isdisjoint(_FILES)
    return Message(
        talk.chat.id,
        talk.chat.title,
        number,
        who.id,
        who.name,
        who.is_me,
        sent_at,
        text,
        answered[1] if answered else None,
        "chatlog__content" not in parts,
        flags(is_edited=is_edited, is_bot=who.is_bot, has_files=has_files) if is_edited or who.is_bot or has_files else (),
    )


def _sender(node: LexborNode, is_bot: bool, talk: Talk) -> Known:  # noqa: FBT001 - a fact about the sender
    number, account, shown = node.attributes.get("data-user-id"), node.attributes.get("title"), node.text().strip()
    key = number or account or shown
    tagless = (account or "").partition("#")[0]
    return talk.senders.get(key) or talk.meet(key, number or f"name:{key}", shown or key, (tagless, account), is_bot=is_bot)


def _text(written: LexborNode) -> str:
    if next(written.iter(), None) is not None:
        for emoji in written.css("img[alt]"):
            name = emoji.attrs.get("alt") or ""
            emoji.replace_with(f":{name}:" if _EMOJI.fullmatch(name) else name)
        for quote in written.css(_BLOCKS):
            quote.insert_after("\n")
    return shown_text(written).strip()
