"""The conversations of Google Voice, put together from their pages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.google.voice_rows import MARK, ME, Talk, people_in, read_row
from voicetune_desktop.importers.json_files.chats import head_of, rest
from voicetune_desktop.importers.markup.html_pages import Page
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

FORMAT = "google-voice"

_NAME = re.compile(r"(?:^|/)([^/]*?) - (?:Text|Group Conversation)? ?-? ?\d{4}-\d\d-\d\dT[^/]*$")
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d_\d\d_\d\dZ")
Item = Message | SetAside


class _Stretch(NamedTuple):
    """One page of a conversation: who is on the other side, by number, and what the page is called."""

    entry: Entry
    others: Mapping[str, str]
    called: str


def read_chats(source: Source, pages: Iterable[Entry], calls: list[Entry], answers: Answers) -> Iterator[ChatExport]:
    """A chat for everybody that was written with; calls are told of together."""
    for key, stretches in _by_people(_stretch(source, entry) for entry in pages).items():
        chat = _chat(key, stretches)
        if answers.chats is None or chat.id in answers.chats:
            yield _export(source, chat, stretches)
    if calls and answers.chats is None:
        yield rest(FORMAT, "Calls", (SetAside(Reason.SYSTEM, "A call or a voicemail.", call.name, 1) for call in calls))


def _stretch(source: Source, entry: Entry) -> _Stretch:
    others = {number: name for number, name in people_in(head_of(source, entry)).items() if name != ME}
    name = _NAME.search(entry.name)
    return _Stretch(entry, others, name[1] if name else "")


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
            for number, record in enumerate(chain.from_iterable(page.whole_records()), 1):
                yield read_row(record, entry.name, f"message[{number - 1}]", talk)
            is_cut = page.is_cut
    except HostileArchive:
        raise
    except SourceError:
        is_cut = True
    if is_cut:
        yield SetAside(Reason.UNPARSABLE, "The page breaks off here; what came after is lost.", entry.name, f"message[{number}]")
