"""The chats of Telegram Desktop's pages: what the account tells of each, and its rows, page by page."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.markup.html_pages import Page, text_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.telegram.page_rows import MARK, PageTalk, read_record
from voicetune_desktop.importers.telegram.rows import IsMe
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_TITLE = re.compile(rb'<div class="text bold">(.{0,1000}?)</div>', re.DOTALL)
_NUMBER = re.compile(r"(\d*)\.html?$", re.IGNORECASE)
_FOLDER = re.compile(rb'href="\.\./([^"#]{0,200}?)messages\.html')
_KIND = re.compile(rb'<div class="pull_right info details">\s*(\w{1,20})')
_VALUE = re.compile(rb'<div class="label details">([^<]{0,200})</div>\s{0,200}<div class="value bold">(.{0,1000}?)</div>', re.DOTALL)
_KINDS: dict[bytes, ChatKind] = {b"private": "dm", b"bot": "dm", b"group": "group", b"channel": "channel"}
_SAVED = re.compile(rb'<div class="name bold">\s*Saved messages\s*</div>')
_LARGEST = 1 << 24
"""Bytes of the list of chats; real ones have 1,500 bytes a chat."""


class _Account(NamedTuple):
    """What an export of an account tells beside its chats: whose it is, and the kind of each chat by its folder."""

    owner: Participant | None
    kinds: dict[str, ChatKind]


def read_chats(source: Source, folders: Mapping[str, Sequence[Entry]], answers: Answers) -> Iterator[ChatExport]:
    """A chat for the pages of each folder."""
    account = _account(source)
    is_me = _who_is_me(answers, account.owner)
    ids = set[str]()
    for folder, pages in folders.items():
        chat = _chat(source, folder, min(pages, key=_page_number), account, ids)
        if answers.chats is None or chat.id in answers.chats:
            export = ChatExport(chat, (), (account.owner,) if account.owner else ())
            export.items = _items(source, sorted(pages, key=_page_number), export, PageTalk(chat, is_me, {}))
            yield export


def _page_number(entry: Entry) -> int:
    found = _NUMBER.search(entry.name)
    return int(found[1][:9] or 1) if found else 1


def _chat(source: Source, folder: str, page: Entry, account: _Account, ids: set[str]) -> Chat:
    """The chat of a folder. Pages hold no id of it, so its title stands for one; the second chat of a title gets a number."""
    found = _TITLE.search(source.head(page))
    title = (text_of(found[1]).strip() if found else "") or source.name
    chat_id, number = f"telegram:name:{title}", 1
    while chat_id in ids:
        chat_id, number = f"telegram:name:{title}:{number + 1}", number + 1
    ids.add(chat_id)
    return Chat(chat_id, title, account.kinds.get(folder.rpartition("/")[2]))


def _account(source: Source) -> _Account:
    owners = (_owner(source, entry) for entry in source.matching(r"(^|/)export_results\.html$"))
    kinds: dict[str, ChatKind] = {
        folder: kind for entry in source.matching(r"(^|/)lists/chats\.html$") for folder, kind in _listed(_content(source, entry))
    }
    return _Account(next(filter(None, owners), None), kinds)


def _listed(page: bytes) -> Iterator[tuple[str, ChatKind]]:
    """The folder and the kind of every chat on the page that lists them."""
    for link in page.split(b"<a "):
        folder, kind = _FOLDER.search(link), _KIND.search(link)
        if folder and kind and kind[1] in _KINDS:
            name = folder[1].decode("utf-8", "replace").rstrip("/").rpartition("/")[2]
            yield name, "self" if _SAVED.search(link) else _KINDS[kind[1]]


def _owner(source: Source, entry: Entry) -> Participant | None:
    """The person who exports, from the first page of an account."""
    told = {found[1].strip(): text_of(found[2]).strip() for found in _VALUE.finditer(_content(source, entry))}
    name = " ".join(filter(None, (told.get(b"First name"), told.get(b"Last name"))))
    also = tuple(filter(None, (told.get(b"Username"), told.get(b"Phone number"))))
    return Participant(f"name:{name}", name, True, also) if name else None


def _content(source: Source, entry: Entry) -> bytes:
    try:
        with source.open(entry) as stream:
            return stream.read(_LARGEST)
    except HostileArchive:
        raise
    except SourceError:
        return b""


def _who_is_me(answers: Answers, owner: Participant | None) -> IsMe:
    name = answers.me or (owner.name if owner else None)
    if name is None:
        return lambda _id, _name: None
    if owner and name in (owner.id, *owner.also):
        name = owner.name
    return lambda sender, shown: name in (sender, shown)


def _items(source: Source, pages: Sequence[Entry], export: ChatExport, talk: PageTalk) -> Iterator[Message | SetAside]:
    """The rows of a chat, page by page. After the last one the export asks who the person is, where nothing tells."""
    for entry in pages:
        try:
            with source.open(entry) as stream:
                yield from _page_items(Page(stream, MARK), entry.name, talk)
        except HostileArchive:
            raise
        except SourceError:
            yield _broken_off(entry.name)
    if not export.participants and all(sender.is_me is None for sender, _ in talk.senders.values()):
        export.questions = ask_who_i_am((sender.name for sender, _ in talk.senders.values()), talk.chat.title)


def _page_items(page: Page, file: str, talk: PageTalk) -> Iterator[Message | SetAside]:
    last = None
    for record in chain.from_iterable(page.whole_records()):
        item, last = read_record(record, file, last, talk)
        if item is not None:
            yield item
    if page.is_cut:
        yield _broken_off(file)


def _broken_off(file: str) -> SetAside:
    return SetAside(Reason.UNPARSABLE, "The page breaks off here; what came after is lost.", file, "end")
