"""Telegram Desktop's result.json: one chat, or a whole account with all its chats. Read in slices, however long it is."""

import re
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import chain, islice
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.telegram.chats import TYPES, Head, who_is_me
from voicetune_desktop.importers.telegram.people import participant
from voicetune_desktop.importers.telegram.rows import Row, Sender, Talk, read_rows
from voicetune_desktop.importers.telegram.walk import SINGLE, Account, completed, open_cursor, walk, writes
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_CANDIDATES = 50
"""JSON files of one source whose heads are looked at."""
_NO = Match(0.0, "No file has the layout of Telegram Desktop's JSON export.")
_SECTIONS = re.compile(rb'\s*\{\s*"about"\s*:.*?"(?:personal_information|contacts|frequent_contacts|sessions)"\s*:\s*\{', re.DOTALL)
"""How the export of an account begins whose chats stand behind the first bytes."""


class _Sighting(Row):
    """A message as detection sees it."""

    type: str = ""


class _Reading(NamedTuple):
    """What is at hand while a file is read."""

    source: Source
    entry: Entry
    answers: Answers
    cursor: Cursor
    account: Account


def _score(source: Source) -> Match:
    best = _NO
    for entry in _candidates(source):
        best = max(best, source.told(entry, _look), key=lambda found: found.confidence)
        if best.confidence > 0.9:
            break
    return best


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    found = [entry for entry in _candidates(source) if source.told(entry, _look).confidence]
    if not found:
        raise SourceError("There is no JSON export of Telegram in it.", "In Telegram Desktop choose “Export chat history”, format JSON.")
    for entry in found:
        yield from _read(source, entry, answers)


def _holds_one_chat(source: Source) -> bool:
    heads = [head_of(source, entry) for entry in _candidates(source) if source.told(entry, _look).confidence]
    with suppress(SourceError):
        return [path for head in heads for path, _ in islice(walk(open_cursor(BytesIO(head)), Account()), 1)] == [SINGLE]
    return False


TELEGRAM_JSON = Importer("telegram-json", "Telegram", _score, _chats, _holds_one_chat)


def _candidates(source: Source) -> list[Entry]:
    """Files that may be an export, the likeliest first."""
    if len(source.entries) == 1:
        return list(source.entries)
    likeliest, others = (islice(source.matching(names), _CANDIDATES) for names in (r"(?:^|/)result[^/]*\.json$", r"\.json$"))
    return [*dict.fromkeys((*likeliest, *others))][:_CANDIDATES]


def _look(source: Source, entry: Entry) -> Match:
    """Which export the first bytes of a file begin, found by reading them."""
    head = head_of(source, entry)
    cursor = open_cursor(BytesIO(head))
    with suppress(SourceError):
        for path, chat in walk(cursor, Account()):
            if path != SINGLE:
                return Match(0.97, "An account with its chats, as Telegram Desktop exports it.")
            if chat.type in TYPES:
                return Match(0.98, "A chat as Telegram Desktop exports it.")
            return _look_at_messages(cursor)
    return Match(0.9, "The sections of an account, as Telegram Desktop exports them.") if _SECTIONS.match(head) else _NO


def _look_at_messages(cursor: Cursor) -> Match:
    rows = next(cursor.batches(_Sighting), list[_Sighting | Malformed]())
    types = [row.type for row in rows if isinstance(row, _Sighting) and (row.date or row.date_unixtime) and (row.from_ or row.action)]
    if not types:
        return _NO
    return Match(0.8 if types[0] in ("message", "service") else 0.4, "Messages with the fields of Telegram's, but no type of chat.")


def _read(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """The chats of one file. A file that breaks off gives what came before, and a row that says so."""
    with source.open(entry) as stream:
        reading = _Reading(source, entry, answers, open_cursor(stream), Account())
        try:
            for path, known in walk(reading.cursor, reading.account):
                head = completed(source, entry, reading.account, path, known)
                chat = head.chat(source.name.removesuffix(".json"))
                if answers.chats is None or chat.id in answers.chats:
                    yield _export(reading, path, head, chat)
            reading.cursor.end()
        except HostileArchive:
            raise
        except SourceError:
            if not reading.account.is_broken:
                yield _rest(entry)


def _rest(entry: Entry) -> ChatExport:
    why = "The file breaks off outside of a chat; what came after is lost."
    return ChatExport(Chat(f"telegram:rest:{entry.name}", entry.name), (SetAside(Reason.UNPARSABLE, why, entry.name, "chats.list"),))


def _export(reading: _Reading, path: str, head: Head, chat: Chat) -> ChatExport:
    """One chat at whose messages the cursor stands."""
    owner, peer = reading.account.owner, head.peer if chat.kind == "dm" else None
    alone = path == SINGLE and owner is None and reading.answers.me is None
    peer_writes = alone and peer is not None and writes(reading.source, reading.entry, head)
    is_me = who_is_me(head, owner, reading.answers, peer_writes=peer_writes)
    declared: list[Sender] = []
    if owner and owner.id and owner.name:
        declared.append(Sender(owner.id, owner.name, is_me(owner.id, owner.name)))
    if peer and (owner or peer_writes):
        declared.append(Sender(peer, chat.title, is_me(peer, chat.title)))
    people = {sender.id: participant(sender, reading.account.contacts) for sender in declared}
    export = ChatExport(chat, (), tuple(people.values()))
    export.items = chain.from_iterable(_batches(reading, export, Talk(chat, reading.entry.name, path, is_me, {})))
    return export


def _batches(reading: _Reading, export: ChatExport, talk: Talk) -> Iterator[list[Message | SetAside]]:
    """The rows of a chat. After the last one the export knows the address book's names for those who wrote."""
    try:
        yield from read_rows(reading.cursor.batches(Row), talk)
    except HostileArchive:
        raise
    except SourceError:
        reading.account.is_broken = True
    wrote = {sender.id: participant(sender, reading.account.contacts) for sender in talk.senders.values()}
    declared = {person.id: person for person in export.participants}
    export.participants = tuple({**{key: person for key, person in wrote.items() if person.also}, **declared}.values())
