"""The messages in databases of Android phones: those of Android itself, and those of Google Messages.

The tables follow Android's own sources: MmsSmsDatabaseHelper of its provider of text messages, and DatabaseHelper of its app Messaging,
of which Google Messages is made.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sms.chats import exports
from voicetune_desktop.importers.sms.rows import LAYOUT, NOT_FETCHED, RECEIVED, UNKNOWN, UNTOLD, Names, Row, aside_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import LONGEST, Columns, Database, opened_copy, selected
from voicetune_desktop.importers.sqlite_left import batches_left, rows_left, table, what_is_lost
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import ChatExport

_ANDROID = ("sms", "pdu", "part", "addr", "threads", "canonical_addresses")
_GOOGLE = ("messages", "parts", "conversation_participants", "participants")
_SENT, _FROM, _UTF_8 = "2", 137, 106
_DRAFT, _DRAFT_BOX, _FIRST_IN, _LAST_IN = 3, "3", 100, 199
"""Numbers below 100 are of messages that go out, those from 200 on of notices."""
_OTHERS = -2
"""What stands for the SIM card with people who have none in this phone."""
_LATEST = 2**53


class _Part(NamedTuple):
    """What a message holds: its text, and whether there is more in it."""

    text: str
    has_files: bool


_NOTHING = _Part("", has_files=False)


def read_chats(source: Source, entries: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """The chats of all databases. Raises SourceError where one has no messages."""
    names = Names()
    with Shelves(Row) as shelves:
        lost = list[ChatExport]()
        for number, entry in enumerate(entries):
            with opened_copy(source, entry, (*_ANDROID, *_GOOGLE)) as database:
                _put(database, number, names, shelves)
                lost += what_is_lost(database, "sms", source, entry)
        yield from exports(shelves, names, [entry.name for entry in entries], me)
        yield from lost


def _put(database: Database, number: int, names: Names, shelves: Shelves[Row]) -> None:
    if "messages" in database.columns:
        _put_google(database, number, names, shelves)
    elif database.columns.keys() & {"sms", "pdu"}:
        _put_android(database, number, names, shelves)
    else:
        raise SourceError("This database has no text messages.", "Choose the file mmssms.db or bugle_db.")


def _put_android(database: Database, number: int, names: Names, shelves: Shelves[Row]) -> None:
    threads = _threads(database, names)
    columns = database.columns
    if "sms" in columns:
        asked = f"{selected(columns, 'sms', 't', ('thread_id', 'address', 'date', 'type'))}, {_short(columns, 'sms', 'body')}"
        for batch in batches_left(database, table("sms", asked)):
            _extend(shelves, (_sms(row, number, names, threads) for row in batch))
    if "pdu" in columns:
        parts, senders = _parts(database, "part", "mid", "ct"), _senders(database)
        asked = selected(columns, "pdu", "t", ("thread_id", "date", "msg_box", "m_id", "m_type", "sub", "sub_cs"))
        for batch in batches_left(database, table("pdu", asked)):
            _extend(shelves, (_mms(row, number, names, threads, parts, senders) for row in batch))


def _extend(shelves: Shelves[Row], rows: Iterator[tuple[str, tuple[Any, ...]]]) -> None:
    found = defaultdict[str, list[tuple[Any, ...]]](list)
    for chat, row in rows:
        found[chat].append(row)
    for chat, several in found.items():
        shelves.extend(chat, several)


def _sms(row: tuple[Any, ...], number: int, names: Names, threads: Mapping[object, str]) -> tuple[str, tuple[Any, ...]]:
    """The chat of a text message, and the fields of its row."""
    id_, thread, address, date, box, body = row
    who, kind = names.key(_text(address) or UNKNOWN), str(box)
    text = _text(body)
    sender = who if kind == RECEIVED else ""
    return threads.get(thread, who), (_number(date), number, id_, sender, text, "", aside_of(kind, "", text, has_files=False), False)


def _mms(  # noqa: PLR0917
    row: tuple[Any, ...],
    number: int,
    names: Names,
    threads: Mapping[object, str],
    parts: Mapping[object, _Part],
    senders: Mapping[object, str],
) -> tuple[str, tuple[Any, ...]]:
    """The same for a multimedia message, whose time is in seconds and whose subject is UTF-8 byte by byte."""
    id_, thread, date, box, key, kind, subject, letters = row
    who, part = names.key(senders.get(id_, UNKNOWN)), parts.get(id_, _NOTHING)
    title = _text(subject)
    title = _as_utf_8(title) if letters == _UTF_8 else title
    text = "\n".join(filter(None, ("" if title in UNTOLD else title, part.text)))
    aside = aside_of(str(box), "not fetched" if str(kind) == NOT_FETCHED else "", text, has_files=part.has_files)
    sender = who if str(box) == RECEIVED else ""
    return threads.get(thread, who), (_number(date) * 1000, number, id_, sender, text, _text(key), aside, part.has_files)


def _as_utf_8(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _threads(database: Database, names: Names) -> dict[object, str]:
    """The chat of each thread: the keys of its people."""
    columns, addresses = database.columns, dict[str, str]()
    if columns.keys() >= {"threads", "canonical_addresses"}:
        asked = table("canonical_addresses", selected(columns, "canonical_addresses", "t", ("address",)))
        addresses = {str(id_): _text(address) for batch in batches_left(database, asked) for id_, address in batch}
    found = dict[object, str]()
    if addresses:
        asked = table("threads", selected(columns, "threads", "t", ("recipient_ids",)))
        for batch in batches_left(database, asked):
            for id_, people in batch:
                keys = sorted({names.key(addresses[one]) for one in _text(people).split() if addresses.get(one)})
                if keys:
                    found[id_] = "~".join(keys)
    return found


def _senders(database: Database) -> dict[object, str]:
    """Whom each multimedia message comes from."""
    if "addr" not in database.columns:
        return {}
    asked = table("addr", selected(database.columns, "addr", "t", ("msg_id", "address")), where=f"t.type = {_FROM}")
    return {message: _text(address) for message, address in rows_left(database, asked)}


def _parts(database: Database, name: str, message: str, kind: str) -> dict[object, _Part]:
    """What each message holds, by its number."""
    if name not in database.columns:
        return {}
    asked = table(name, f"{selected(database.columns, name, 't', (message, kind))}, {_short(database.columns, name, 'text')}")
    found = dict[object, _Part]()
    for one, several in groupby(rows_left(database, asked), itemgetter(0)):
        before = found.get(one, _NOTHING)
        rows = [(_text(kind), _text(text)) for _, kind, text in several]
        texts = [before.text, *(text for kind, text in rows if kind == "text/plain")]
        has_files = before.has_files or any(kind != "text/plain" and kind not in LAYOUT for kind, _ in rows)
        found[one] = _Part("\n".join(filter(None, texts)), has_files)
    return found


def _put_google(database: Database, number: int, names: Names, shelves: Shelves[Row]) -> None:
    columns = database.columns
    people, own = _participants(database, names)
    rooms, parts = _rooms(database, people, own), _parts(database, "parts", "message_id", "content_type")
    wanted = ("conversation_id", "sender_id", "received_timestamp", "sent_timestamp", "message_status", "mms_subject")
    for batch in batches_left(database, table("messages", selected(columns, "messages", "t", wanted))):
        _extend(shelves, (_google(row, number, people, rooms, parts) for row in batch))


def _google(
    row: tuple[Any, ...], number: int, people: Mapping[object, str], rooms: Mapping[object, str], parts: Mapping[object, _Part]
) -> tuple[str, tuple[Any, ...]]:
    id_, room, by, received, sent, status, subject = row
    who, part, state = people.get(by, UNKNOWN), parts.get(id_, _NOTHING), _number(status)
    is_in = _FIRST_IN <= state <= _LAST_IN
    box = _DRAFT_BOX if state == _DRAFT else RECEIVED if is_in else _SENT
    text = "\n".join(filter(None, (_text(subject), part.text)))
    aside = "notice" if state > _LAST_IN else aside_of(box, "not fetched" if state > _FIRST_IN else "", text, has_files=part.has_files)
    time = _number(received) or _number(sent)
    return rooms.get(room, who), (time, number, id_, who if is_in else "", text, "", aside, part.has_files)


def _participants(database: Database, names: Names) -> tuple[dict[object, str], set[object]]:
    """The keys of people by their numbers, and the numbers of those who are the owner of the phone."""
    people, own = dict[object, str](), set[object]()
    if "participants" in database.columns:
        wanted = ("normalized_destination", "send_destination", "full_name", "sub_id")
        for batch in batches_left(database, table("participants", selected(database.columns, "participants", "t", wanted))):
            for id_, whole, written, name, card in batch:
                people[id_] = names.key(_text(whole) or _text(written) or UNKNOWN)
                names.learn([people[id_]], _text(name))
                if isinstance(card, int) and card != _OTHERS:
                    own.add(id_)
    return people, own


def _rooms(database: Database, people: Mapping[object, str], own: set[object]) -> dict[object, str]:
    """The chat of each conversation: the keys of its people but the owner of the phone."""
    if "conversation_participants" not in database.columns:
        return {}
    keys = defaultdict[object, set[str]](set)
    asked = table(
        "conversation_participants",
        selected(database.columns, "conversation_participants", "t", ("conversation_id", "participant_id")),
    )
    for room, one in rows_left(database, asked):
        if one not in own and one in people:
            keys[room].add(people[one])
    return {room: "~".join(sorted(several)) for room, several in keys.items()}


def _short(columns: Columns, of: str, name: str) -> str:
    column = selected(columns, of, "t", (name,))
    return f"CASE WHEN octet_length({column}) <= {LONGEST} THEN {column} END"


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and 0 < value < _LATEST else 0
