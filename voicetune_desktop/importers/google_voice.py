"""Texts of Google Voice, from a Takeout: a page for each stretch of a conversation, and one for each call."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.google_voice_rows import MARK, ME, Talk, people_in, read_row
from voicetune_desktop.importers.html_pages import Page
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_chats import head_of, rest
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "google-voice"

_PAGES = r"\.html$"
_LOOKED_AT = 50
_TALK, _CALL = b'class="hChatLog', b'class="haudio'
_NAME = re.compile(r"(?:^|/)([^/]*?) - (?:Text|Group Conversation)? ?-? ?\d{4}-\d\d-\d\dT[^/]*$")
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d_\d\d_\d\dZ")
Item = Message | SetAside


class _Stretch(NamedTuple):
    """One page of a conversation: who is on the other side, by number, and what the page is called."""

    entry: Entry
    others: Mapping[str, str]
    called: str


def _score(source: Source) -> Match:
    for entry in islice(source.matching(_PAGES), _LOOKED_AT):
        head = head_of(source, entry)
        if _TALK in head or (_CALL in head and b"voice" in head.lower()):
            return Match(0.95, "Conversations of Google Voice, from a Takeout.")
    return Match(0.0, "No page has the layout of Google Voice.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    stretches, calls = list[_Stretch](), list[Entry]()
    for entry in source.matching(_PAGES):
        head = head_of(source, entry)
        if _TALK in head:
            others = {number: name for number, name in people_in(head).items() if name != ME}
            name = _NAME.search(entry.name)
            stretches.append(_Stretch(entry, others, name[1] if name else ""))
        elif _CALL in head:
            calls.append(entry)
    if not stretches and not calls:
        raise SourceError("There are no conversations of Google Voice in it.", "Ask Google Takeout for “Voice” and choose its archive.")
    for key, pages in _by_people(stretches).items():
        chat = _chat(key, pages)
        if answers.chats is None or chat.id in answers.chats:
            yield _export(source, chat, pages)
    if calls and answers.chats is None:
        yield rest(FORMAT, "Calls", (SetAside(Reason.SYSTEM, "A call or a voicemail.", call.name, 1) for call in calls))


GOOGLE_VOICE = Importer(FORMAT, "Google Voice", _score, _chats)


def _by_people(stretches: Iterable[_Stretch]) -> dict[str, list[_Stretch]]:
    """The pages of each conversation in order of time. On a page with one's own texts alone the others are known by its name."""
    stretches = list(stretches)
    numbers = {name: number for one in stretches if len(one.others) == 1 for number, name in one.others.items()}
    talks: defaultdict[str, list[_Stretch]] = defaultdict(list)
    for one in stretches:
        talks["~".join(sorted(one.others)) or numbers.get(one.called, one.called) or one.entry.name].append(one)
    for pages in talks.values():
        pages.sort(key=lambda one: (_when(one.entry), one.entry.name))
    return talks


def _when(entry: Entry) -> str:
    found = _WHEN.search(entry.name)
    return found[0] if found else ""


def _chat(key: str, pages: Iterable[_Stretch]) -> Chat:
    people = {number: name for page in pages for number, name in page.others.items()}
    title = ", ".join(people.values()) or next((page.called for page in pages if page.called), key)
    return Chat(f"{FORMAT}:{key}", title, "group" if len(people) > 1 else "dm")


def _export(source: Source, chat: Chat, pages: Iterable[_Stretch]) -> ChatExport:
    export, talk = ChatExport(chat, ()), Talk(chat, {})
    export.items = _items(source, pages, export, talk)
    return export


def _items(source: Source, pages: Iterable[_Stretch], export: ChatExport, talk: Talk) -> Iterator[Item]:
    """The rows of a conversation, page by page. After the last one the export knows the numbers of those who wrote."""
    for page in pages:
        yield from _page(source, page.entry, talk)
    people = {who.id: Participant(who.id, who.name, who.is_me, (who.id,) if who.id != who.name else ()) for who in talk.senders.values()}
    export.participants = tuple(people.values())


def _page(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    number = 0
    try:
        with source.open(entry) as stream:
            page = Page(stream, MARK)
            for records in page.records():
                if page.is_cut:
                    break
                for record in records:
                    yield read_row(record, entry.name, f"message[{number}]", talk)
                    number += 1
            is_cut = page.is_cut
    except HostileArchive:
        raise
    except SourceError:
        is_cut = True
    if is_cut:
        yield SetAside(Reason.UNPARSABLE, "The page breaks off here; what came after is lost.", entry.name, f"message[{number}]")
