"""Messenger and Instagram threads in the web pages that Meta offers beside JSON: the same rows, with times in the account's language."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.markup.html_pages import Page, text_of
from voicetune_desktop.importers.meta.page_rows import MARK, PageRow, read_blocks, senders_in
from voicetune_desktop.importers.meta.talk import Talk, unreadable, verdict
from voicetune_desktop.importers.meta.threads import Platform, Thread, find_page_threads, safe_head
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.importers.waiting.time_order import Item, oldest_first
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Reason, SetAside

_TITLE = re.compile(rb"<title>(.{0,1000}?)</title>", re.DOTALL)
_LOOKED_AT = 200
"""Rows of a page that tell whether its times can be read."""


def page_chats(source: Source, answers: Answers, platform: Platform) -> Iterator[ChatExport]:
    """The app's chats, their messages oldest first. Raises SourceError when there are none."""
    threads = find_page_threads(source, platform)
    if not threads:
        raise SourceError("There are no message files in this download.", 'Ask Meta for the download again and tick "Messages".')
    for thread in threads:
        chat = _chat(source, thread, platform)
        if answers.chats is None or chat.id in answers.chats:
            owner = frozenset({answers.me}) if answers.me else frozenset[str]()
            talk = Talk(chat, (chat.title, *_names(source, thread)), owner, platform.deleted)
            export = ChatExport(chat, ())
            export.items = _items(source, thread, talk, export)
            yield export


def _chat(source: Source, thread: Thread, platform: Platform) -> Chat:
    found = _TITLE.search(safe_head(source, thread.entries[0]))
    title = (text_of(found[1]).strip() if found else "") or thread.folder or platform.deleted
    return Chat(f"{platform.format}:{thread.key or thread.folder or title}", title)


def _names(source: Source, thread: Thread) -> Iterator[str]:
    """Who writes on the first part of every page: notices are known by the names in them."""
    for entry in thread.entries:
        yield from senders_in(safe_head(source, entry))


def _items(source: Source, thread: Thread, talk: Talk, export: ChatExport) -> Iterator[Item]:
    """The rows of a thread, the page with the oldest ones first. After the last the export asks who the person is."""
    for entry in thread.entries:
        yield from _page(source, entry, talk)
    senders = talk.senders.values()
    if all(is_me is None for _, _, is_me in senders):
        export.questions = ask_who_i_am((name for _, name, _ in senders), talk.chat.title)


def _page(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    """The rows of one page, oldest first: by their times, or backwards where these are in a language that is not known."""
    try:
        with source.open(entry) as stream:
            rows = _read(Page(stream, MARK), entry.name, talk)
            first = list(islice(rows, _LOOKED_AT))
            if any(isinstance(row, Message) and row.sent_at for row in first):
                yield from oldest_first(chain(first, rows))
            else:
                yield from reversed([*first, *rows])
    except HostileArchive:
        raise
    except SourceError:
        yield unreadable(entry.name)


def _read(page: Page, file: str, talk: Talk) -> Iterator[Item]:
    number, met = 0, set[str]()
    for records in page.whole_records():
        for record, row in zip(records, read_blocks(records), strict=True):
            at = f"messages[{number}]"
            if row:
                if row.sender not in met:
                    met.add(row.sender)
                    talk.meet((row.sender,))
                yield _item(row, file, at, talk)
            elif number or not record:
                yield SetAside(Reason.UNPARSABLE, "This row is malformed.", file, at)
            number += 1
    if page.is_cut:
        yield SetAside(Reason.UNPARSABLE, "The page breaks off here; what came after is lost.", file, f"messages[{number}]")


def _item(row: PageRow, file: str, at: str, talk: Talk) -> Item:
    reason, why = verdict(row.text, talk.notices.reason(row.text), attached=row.has_files or row.has_links)
    if reason:
        return SetAside(reason, why, file, at)
    sent_at = written_time(row.time) or written_time(row.time.replace("/", "."))
    return talk.message(row.sender, sent_at, row.text, ("caption",) if row.has_files else ())
