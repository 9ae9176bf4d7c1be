"""DiscordChatExporter's pages of HTML, and what becomes of their messages. Their numbers tell when they were sent."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.discord.numbers import made_at
from voicetune_desktop.importers.discord.page_rows import MARK, NUMBER, PageAuthor, PageRow, read_records
from voicetune_desktop.importers.discord.talk import BREAKS_OFF, DAMAGED, NOTICE, Item, Known, Talk, flags, without_text
from voicetune_desktop.importers.markup.html_pages import Page, text_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Message, Reason, SetAside

_ENTRY = re.compile(rb'<div class="?preamble__entry"?>(.{0,1000}?)</div>', re.DOTALL)


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
            page = Page(stream, MARK, NUMBER)
            yield from _items(page, entry.name, talk)
            is_cut = page.is_cut
    except HostileArchive:
        raise
    except SourceError:
        is_cut = True
    if is_cut:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "end")


def _items(page: Page, file: str, talk: Talk) -> Iterator[Item]:
    """Of several messages by one person that follow one another only the first has a name."""
    last: Known | None = None
    for records in page.whole_records():
        rows = read_records(records)
        times = utc_milliseconds([made_at(row.number) if row else 0 for row in rows])
        for row, sent_at in zip(rows, times, strict=True):
            if row and row.author:
                last = talk.senders.get(_key(row.author)) or _known(row.author, talk)
            yield _item(row, sent_at, last, file, talk)


def _key(author: PageAuthor) -> str:
    return author.number or author.account or author.shown


def _known(author: PageAuthor, talk: Talk) -> Known:
    key = _key(author)
    names = ((author.account or "").partition("#")[0], author.account)
    return talk.meet(key, author.number or f"name:{key}", author.shown or key, names, is_bot=author.is_bot)


def _item(row: PageRow | None, sent_at: str | None, who: Known | None, file: str, talk: Talk) -> Item:
    if row is None:
        return SetAside(Reason.UNPARSABLE, DAMAGED, file, "message")
    place = f"chatlog__message-container-{row.number}"
    if row.is_notice:
        return SetAside(Reason.SYSTEM, NOTICE, file, place)
    if not row.text:
        return SetAside(*without_text(has_files=row.shows_something), file, place)
    if who is None:
        return SetAside(Reason.UNPARSABLE, "Nothing tells who wrote this message.", file, place)
    is_marked = row.is_edited or who.is_bot or row.has_files
    return Message(
        talk.chat.id,
        talk.chat.title,
        row.number,
        who.id,
        who.name,
        who.is_me,
        sent_at,
        row.text,
        row.answered,
        row.is_forwarded,
        flags(is_edited=row.is_edited, is_bot=who.is_bot, has_files=row.has_files) if is_marked else (),
    )
