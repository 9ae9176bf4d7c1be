"""Messenger and Instagram threads in the web pages that Meta offers beside JSON: the same rows, with times in the account's language."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.html_pages import Page, parsed, shown_text, text_of
from voicetune_desktop.importers.meta_talk import KEPT, NOTHING, NOTICE, ONLY_A_FILE, TAKEN_BACK, Talk, Verdict, unreadable
from voicetune_desktop.importers.meta_threads import Platform, Thread, find_page_threads, safe_head
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.time_order import Item, oldest_first
from voicetune_desktop.importers.written_dates import written_time
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Question, Reason, SetAside

_MARK = re.compile(rb'<(?:div|section) class="(?:[^"]{0,100} )?(?:_a6-g|_2lej)[ "]')
"""How a message begins: since 2021 with the first of these classes, before with the second."""
_TITLE = re.compile(rb"<title>(.{0,1000}?)</title>", re.DOTALL)
_SENDERS = re.compile(rb'<(?:h2\b[^<>]{0,100}|div class="(?:[^"<>]{0,100} )?(?:_a6-h|_2lek)\b[^<>]{0,100})>([^<>]{1,100})</')
_BLOCK, _SENDER, _BODY, _TIME = "._a6-g, ._2lej", "h2, ._a6-h, ._2lek", "._a6-p, ._2let", "._a6-o, ._2lem"
_FILES = 'img, video, audio, a[href]:not([href^="http"])'
_LINKS = "a[href]"
_REACTIONS = "ul"
_LOOKED_AT = 200
"""Rows of a page that tell whether its times can be read."""


class _Row(NamedTuple):
    """One message of a page."""

    number: int
    sender: str
    time: str | None
    text: str = ""
    has_files: bool = False
    has_links: bool = False


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
        yield from {text_of(found[1]).strip() for found in _SENDERS.finditer(safe_head(source, entry))}


def _items(source: Source, thread: Thread, talk: Talk, export: ChatExport) -> Iterator[Item]:
    """The rows of a thread, the page with the oldest ones first. After the last the export asks who the person is."""
    for entry in thread.entries:
        yield from _page(source, entry, talk)
    names = [name for name in talk.meet(()) if name]
    if all(is_me is None for _, _, is_me in talk.meet(()).values()):
        export.questions = _ask(names, talk.chat.title)


def _ask(names: Sequence[str], title: str) -> tuple[Question, ...]:
    """Who of them it is; in a talk of two, the one whom the chat is not called after."""
    guess = next((name for name in names if name != title), None) if len(names) == 2 and title in names else None
    return (Question("who_am_i", tuple(names), guess),) if len(names) > 1 else ()


def _page(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    """The rows of one page, oldest first: by their times, or backwards where these are in a language that is not known."""
    try:
        with source.open(entry) as stream:
            rows = _read(Page(stream, _MARK), entry.name, talk)
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
    number = 0
    for records in page.records():
        if page.is_cut:
            break
        for block in _blocks(records):
            row = _row(block, number) if block else None
            if row:
                yield _item(row, file, talk)
            elif number or not block:
                yield SetAside(Reason.UNPARSABLE, "This row is malformed.", file, f"messages[{number}]")
            number += 1
    if page.is_cut:
        yield SetAside(Reason.UNPARSABLE, "The page breaks off here; what came after is lost.", file, f"messages[{number}]")


def _blocks(records: list[bytes]) -> list[LexborNode | None]:
    """The trees of records, parsed together as that costs a fraction; one by one where one of them spoils the others."""
    tree = parsed(b"".join(records)) if all(records) else None
    found = tree.css(_BLOCK) if tree else []
    if len(found) == len(records) or len(records) == 1:
        return [*found] if len(found) == len(records) else [None]
    return [block for record in records for block in _blocks([record])]


def _row(block: LexborNode, number: int) -> _Row | None:
    """What stands in a block; None for one without a time, as the first of a page that lists the people."""
    sender, body, time = (block.css_first(part) for part in (_SENDER, _BODY, _TIME))
    if time is None or sender is None:
        return None
    row = _Row(number, sender.text().strip(), written_time(time.text().strip()))
    if body is None:
        return row
    has_files, has_links = (body.css_first(kind) is not None for kind in (_FILES, _LINKS))
    return row._replace(text=_text(body), has_files=has_files, has_links=has_links)


def _text(body: LexborNode) -> str:
    """What was written: the second part of a body, in simple pages the only one. Reactions are no text."""
    for reactions in body.css(_REACTIONS):
        reactions.decompose()
    inside = next((child for child in body.iter() if child.tag == "div"), body)
    parts = [child for child in inside.iter() if child.tag == "div"] or [inside]
    return next(filter(None, (shown_text(part).strip() for part in reversed(parts[:2]))), "")


def _item(row: _Row, file: str, talk: Talk) -> Item:
    talk.meet((row.sender,))
    reason, why = _verdict(row, talk.notices.reason(row.text))
    if reason:
        return SetAside(reason, why, file, f"messages[{row.number}]")
    return talk.message(row.sender, row.time, row.text, ("caption",) if row.has_files else ())


def _verdict(row: _Row, notice: Reason | None) -> Verdict:
    if notice is Reason.DELETED:
        return TAKEN_BACK
    if (row.has_files or row.has_links) and (notice or not row.text):
        return ONLY_A_FILE
    if notice:
        return NOTICE
    return KEPT if row.text else NOTHING
