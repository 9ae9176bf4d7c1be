"""Apple's Messages: the database chat.db of a Mac, or sms.db of an iPhone's backup."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.imessage_rooms import People, Room, read_people, read_rooms, stray
from voicetune_desktop.importers.imessage_rows import read_rows
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.sqlite_copy import MAGIC, Database, opened_copy
from voicetune_desktop.model import Answers, ChatExport, Match, Message, Reason, SetAside

FORMAT = "imessage-db"
_TABLES = ("message", "handle", "chat", "chat_message_join", "chat_handle_join")
_IN_BACKUP = "3d0d7e5fb2ce288813306e4d4636395e047a3d28"
"""The name that a backup of an iPhone gives to Library/SMS/sms.db."""
_DATABASES = r"\.(?:db|sqlite3?)$"
_NAMED = re.compile(rf"(?:^|/)(?:(?:chat|sms)[^/]*\.db|{_IN_BACKUP})$", re.IGNORECASE)
_NO = Match(0.0, "No file is a database of Apple's Messages.")
_SURE = Match(0.98, "A database with the tables of Apple's Messages.")
_LIKELY = Match(0.8, "A database that has the name of that of Apple's Messages.")

_PLACES = """
    INSERT INTO temp.place
    SELECT {room}, coalesce({date}, 0), m.ROWID FROM main.message AS m {links} GROUP BY m.ROWID
"""
_LINKS = "LEFT JOIN main.chat_message_join AS j ON j.message_id = m.ROWID LEFT JOIN temp.room AS r ON r.chat = j.chat_id"
_WRITERS = """
    SELECT DISTINCT {handle} FROM temp.place AS p CROSS JOIN main.message AS m ON m.ROWID = p.message WHERE p.room = ? LIMIT 20
"""


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    return max((_look(source, entry) for entry in _databases(source)), key=lambda match: match.confidence, default=_NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every database of the source, whichever service carried them."""
    found = _databases(source)
    found = [entry for entry in found if _look(source, entry).confidence] or found
    if not found:
        raise SourceError("There is no database of Apple's Messages in it.", "Choose the file chat.db from the folder Library/Messages.")
    for entry in found:
        with opened_copy(source, entry, _TABLES) as database:
            yield from _chats_of(database, entry.name, answers)


IMESSAGE_DB = Importer(FORMAT, "Messages on a Mac", score, chats)


def _databases(source: Source) -> list[Entry]:
    in_backup = (entry for entry in source.without_ending() if entry.name.rpartition("/")[2] == _IN_BACKUP)
    candidates = source.entries if len(source.entries) == 1 else chain(source.matching(_DATABASES), in_backup)
    return [entry for entry in candidates if _starts(source, entry)]


def _starts(source: Source, entry: Entry) -> bool:
    try:
        return source.head(entry).startswith(MAGIC)
    except HostileArchive:
        raise
    except SourceError:
        return False


def _look(source: Source, entry: Entry) -> Match:
    head = source.head(entry)
    if b"attributedBody" in head or b"chat_message_join" in head:
        return _SURE
    return _LIKELY if _NAMED.search(entry.name) else _NO


def _chats_of(database: Database, file: str, answers: Answers) -> Iterator[ChatExport]:
    if "message" not in database.columns:
        raise SourceError("This database has no messages of Apple's Messages.", "Choose the file chat.db from the folder Library/Messages.")
    people = read_people(database)
    links, rooms = read_rooms(database, people)
    _place(database, links, rooms)
    for room in _in_use(database, rooms, people):
        if answers.chats is None or room.chat.id in answers.chats:
            yield ChatExport(room.chat, _up_to_damage(read_rows(database, room, people, file), file), room.people)


def _place(database: Database, links: list[tuple[object, int]], rooms: dict[int, Room]) -> None:
    """Note for each message the room that it is in, once, and its time: the database may have no index that helps."""
    has_links = database.columns.get("chat_message_join", frozenset()) >= {"chat_id", "message_id"}
    if has_links:
        known = {chat for chat, _ in links}
        bare = (chat for (chat,) in database.rows("SELECT DISTINCT j.chat_id FROM main.chat_message_join AS j") if chat not in known)
        links = [*links, *((chat, len(rooms) + number) for number, chat in enumerate(bare, 1))]
    columns = database.columns["message"]
    lone = "-1 - coalesce(m.handle_id, 0)" if "handle_id" in columns else "-1"
    parts = {
        "room": f"coalesce(min(r.place), {lone})" if has_links else lone,
        "date": "m.date" if "date" in columns else "0",
        "links": _LINKS if has_links else "",
    }
    database.run("CREATE TEMP TABLE room (chat PRIMARY KEY, place INTEGER) WITHOUT ROWID")
    database.run("CREATE TEMP TABLE place (room, date, message, PRIMARY KEY (room, date, message)) WITHOUT ROWID")
    database.fill("INSERT INTO temp.room VALUES (?, ?)", [link for link in links if link[0] is not None])
    database.run(_PLACES.format(**parts))


def _in_use(database: Database, rooms: dict[int, Room], people: People) -> Iterator[Room]:
    """The rooms that have messages; one that the database does not describe is named after those who wrote in it."""
    handle = "m.handle_id" if "handle_id" in database.columns["message"] else "NULL"
    for (number,) in list(database.rows("SELECT DISTINCT p.room FROM temp.place AS p")):
        known = rooms.get(number)
        yield known or stray(number, [writer for (writer,) in database.rows(_WRITERS.format(handle=handle), (number,))], people)


def _up_to_damage(rows: Iterable[Message | SetAside], file: str) -> Iterator[Message | SetAside]:
    try:
        yield from rows
    except HostileArchive:
        raise
    except SourceError as error:
        yield SetAside(Reason.UNPARSABLE, f"{error.message} What came after in this chat is lost.", file, "message")
