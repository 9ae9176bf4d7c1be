"""The chats of a database of Apple's Messages, each with its rows in order of time."""

from collections.abc import Iterable, Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.imessage.address_book import Names, names_beside
from voicetune_desktop.importers.imessage.rooms import People, Room, read_people, read_rooms, stray
from voicetune_desktop.importers.imessage.rows import read_rows
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import Database, opened_copy, selected
from voicetune_desktop.importers.sqlite_left import batches_left, table, what_is_lost
from voicetune_desktop.model import Answers, ChatExport, Message, Reason, SetAside

_TABLES = ("message", "handle", "chat", "chat_message_join", "chat_handle_join")

_PLACES = """
    INSERT INTO temp.place
    SELECT {room}, coalesce({date}, 0), m.ROWID FROM {where}.message AS m {links} GROUP BY m.ROWID
"""
_LINKS = "LEFT JOIN {where}.chat_message_join AS j ON j.message_id = m.ROWID LEFT JOIN temp.room AS r ON r.chat = j.chat_id"
_LINKED = "SELECT DISTINCT j.chat_id FROM {where}.chat_message_join AS j"
_WRITERS = """
    SELECT DISTINCT {handle} FROM temp.place AS p CROSS JOIN main.message AS m ON m.ROWID = p.message WHERE p.room = ? LIMIT 20
"""


def read_chats(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """The chats of a database. Raises SourceError where it is none of Messages."""
    with opened_copy(source, entry, _TABLES) as database:
        yield from _chats_of(database, entry.name, answers, names_beside(source))
        yield from what_is_lost(database, "imessage-db", source, entry)


def _chats_of(database: Database, file: str, answers: Answers, names: Names) -> Iterator[ChatExport]:
    if "message" not in database.columns:
        raise SourceError("This database has no messages of Apple's Messages.", "Choose the file chat.db from the folder Library/Messages.")
    people = read_people(database, names)
    links, rooms = read_rooms(database, people)
    _place(database, links, rooms)
    for room in _in_use(database, rooms, people):
        if answers.chats is None or room.chat.id in answers.chats:
            yield ChatExport(room.chat, _up_to_damage(read_rows(database, room, people, file), file), room.people)


def _place(database: Database, links: list[tuple[object, int]], rooms: dict[int, Room]) -> None:
    """Note for each message the room that it is in, once, and its time: the database may have no index that helps."""
    database.run("CREATE TEMP TABLE room (chat INTEGER PRIMARY KEY, place) WITHOUT ROWID")
    database.run("CREATE TEMP TABLE place (room, date, message, PRIMARY KEY (room, date, message)) WITHOUT ROWID")
    try:
        _fill_places(database, links, rooms, "main")
    except SourceError:
        if database.is_late():
            raise
        _copy_what_is_left(database)
        _fill_places(database, links, rooms, "temp")


def _fill_places(database: Database, links: list[tuple[object, int]], rooms: dict[int, Room], where: str) -> None:
    has_links = _has_links(database)
    if has_links:
        known = {chat for chat, _ in links}
        bare = (chat for (chat,) in database.rows(_LINKED.format(where=where)) if chat not in known)
        links = [*links, *((chat, len(rooms) + number) for number, chat in enumerate(bare, 1))]
    columns = database.columns["message"]
    lone = "-1 - coalesce(m.handle_id, 0)" if "handle_id" in columns else "-1"
    parts = {
        "room": f"coalesce(min(r.place), {lone})" if has_links else lone,
        "date": "m.date" if "date" in columns else "0",
        "links": _LINKS.format(where=where) if has_links else "",
    }
    database.fill("INSERT OR REPLACE INTO temp.room VALUES (?, ?)", [link for link in links if link[0] is not None])
    database.run(_PLACES.format(where=where, **parts))


def _has_links(database: Database) -> bool:
    return database.columns.get("chat_message_join", frozenset()) >= {"chat_id", "message_id"}


def _copy_what_is_left(database: Database) -> None:
    """Put what tells the places of messages into tables of our own: of those that can be read whole."""
    database.run("CREATE TEMP TABLE message (date, handle_id)")
    database.run("CREATE TEMP TABLE chat_message_join (chat_id, message_id INTEGER, PRIMARY KEY (message_id, chat_id)) WITHOUT ROWID")
    columns = selected(database.columns, "message", "t", ("date", "handle_id", "text", "attributedBody"))
    for batch in batches_left(database, table("message", columns)):
        database.fill("INSERT INTO temp.message (ROWID, date, handle_id) VALUES (?, ?, ?)", [row[:3] for row in batch])
    if _has_links(database):
        for batch in batches_left(database, table("chat_message_join", "t.chat_id, t.message_id")):
            database.fill("INSERT OR IGNORE INTO temp.chat_message_join VALUES (?, ?)", [row[1:] for row in batch])


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
