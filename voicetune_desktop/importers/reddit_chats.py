"""What an account of Reddit holds: conversations, and a chat for each community in which the person wrote."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import csv_blocks, dialect
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_LOST = ""
"""Stands for the chat of rows that cannot be read."""
_GONE = frozenset({"[removed]", "[deleted]", "[deleted by user]"})
_ASIDE = {
    "damaged": (Reason.UNPARSABLE, "This row is damaged."),
    "lost": (Reason.UNPARSABLE, BREAKS_OFF),
    "gone": (Reason.DELETED, "The message was deleted."),
    "empty": (Reason.MEDIA, "A picture, link or other thing without a text."),
    "twice": (Reason.UNSUPPORTED, "Another file has this message, too."),
}
"""Why a row is set aside, by the word that rows carry."""
_DATES = {"chat": "created_at"}
_NEEDED = {
    "chat": frozenset({"message_id", "created_at", "username", "message", "channel_url"}),
    "message": frozenset({"id", "thread_id", "date", "from", "to", "body"}),
    "comment": frozenset({"id", "date", "subreddit", "parent", "body"}),
    "post": frozenset({"id", "date", "subreddit", "title", "body"}),
}
"""Columns without which no row can be read."""
_KINDS: dict[str, ChatKind | None] = {"chat": None, "message": "dm"}


class _Row(Struct, array_like=True, gc=False):
    """A row in few bytes, in order of `sent_at`. `sender` is "" where all rows of a table are the person's."""

    sent_at: str
    file: int
    line: int
    sender: str
    text: str
    id: str
    reply_to: str
    aside: str


class _Room(Struct):
    """A chat while its rows are read: what it is called, and everybody who wrote or got something."""

    title: str
    kind: ChatKind | None
    people: dict[str, None]
    writers: dict[str, None]
    ids: set[str]

    def is_new(self, id_: str) -> bool:
        """Whether no table had this message before."""
        is_new = id_ not in self.ids
        self.ids.add(id_)
        return is_new


def read_chats(source: Source, files: Sequence[tuple[str, Entry]], me: str | None) -> Iterator[ChatExport]:
    """A chat for each conversation and community, its messages oldest first."""
    with Shelves(_Row) as shelves:
        rooms = dict[str, _Room]()
        for number, (sort, entry) in enumerate(files):
            _Table(sort, number, rooms, shelves).read(source, entry)
        mine = me or _owner(rooms.values())
        for key in shelves.chats:
            yield _export(key, rooms.get(key), mine, shelves, [entry.name for _, entry in files])


def _owner(rooms: Iterable[_Room]) -> str | None:
    """The one who is part of every conversation, where that is one person in several."""
    talks = [set(room.people) for room in rooms if room.people]
    shared = set[str].intersection(*talks) if len(talks) > 1 else set[str]()
    return shared.pop() if len(shared) == 1 else None


class _Table:
    """A table while it is read."""

    def __init__(self, sort: str, number: int, rooms: dict[str, _Room], shelves: Shelves[_Row]) -> None:
        self._sort, self._number, self._rooms, self._shelves = sort, number, rooms, shelves

    def read(self, source: Source, entry: Entry) -> None:
        """Take all rows, as far as the table can be read. Raises HostileArchive."""
        head, line = list[str](), 1
        try:
            how = dialect(source.head(entry))
            with source.open(entry) as stream:
                for lines, cells in csv_blocks(stream, how) if how else ():
                    at = 0 if head else 1
                    head = head or [name.strip() for name in cells[0] or ()]
                    self._put(head, lines[at:], cells[at:])
                    line = lines[-1]
        except HostileArchive:
            raise
        except SourceError:
            self._aside("lost", line + 1)

    def _put(self, head: Sequence[str], lines: Sequence[int], cells: Sequence[list[str] | None]) -> None:
        is_whole = _NEEDED[self._sort] <= {*head}
        rows = [dict(zip(head, row, strict=False)) if is_whole and row and len(row) >= len(head) else None for row in cells]
        times = iter(iso_times([row[_DATES.get(self._sort, "date")] or None for row in rows if row]))
        for line, row in zip(lines, rows, strict=True):
            if row:
                self._shelve(row, line, next(times) or "")
            else:
                self._aside("damaged", line)

    def _shelve(self, row: dict[str, str], line: int, sent_at: str) -> None:
        is_chat = self._sort == "chat"
        id_, text = row["message_id" if is_chat else "id"], row["message" if is_chat else "body"].strip()
        if self._sort == "post":
            text = f"{row['title'].strip()}\n{text}".strip()
        sender = row["username"] if is_chat else row.get("from", "")
        answered = row.get("thread_parent_message_id" if is_chat else "parent", "")
        key = self._room(row, id_, sender)
        aside = "gone" if text in _GONE else "" if text else "empty"
        if not self._rooms[key].is_new(id_):
            aside = "twice"
        self._shelves.put(key, _Row(sent_at, self._number, line, sender, text, id_, answered, aside))

    def _room(self, row: dict[str, str], id_: str, sender: str) -> str:
        """The key of the chat of a row; a community is called "r/name"."""
        sort = self._sort
        community = f"r/{row.get('subreddit', '')}"
        key = row["channel_url"] if sort == "chat" else row["thread_id"] or id_ if sort == "message" else community
        title = (row.get("channel_name") or "") if sort == "chat" else "" if sort == "message" else community
        room = self._rooms.setdefault(key, _Room(title, _KINDS.get(sort, "channel"), {}, {}, set()))
        room.writers.update({sender: None} if sender else {})
        room.people.update({one: None for one in (sender, row.get("to", "")) if one})
        return key

    def _aside(self, word: str, line: int) -> None:
        self._shelves.put(_LOST, _Row("", self._number, line, "", "", "", "", word))


def _export(key: str, room: _Room | None, me: str | None, shelves: Shelves[_Row], files: Sequence[str]) -> ChatExport:
    """One chat; without a room, the rows that cannot be read."""
    if room is None:
        return ChatExport(Chat("reddit:rest", "Reddit"), _items(key, Chat("reddit:rest", "Reddit"), me, shelves, files))
    chat = Chat(f"reddit:{key}", room.title or ", ".join(one for one in room.people if one != me) or "Reddit", room.kind)
    people = [Participant(one, one, one == me if me else None) for one in room.people]
    own = [] if people else [Participant(me or "me", me or "Me", is_me=True)]
    questions = () if me or not people else ask_who_i_am(room.writers, chat.title)
    return ChatExport(chat, _items(key, chat, me, shelves, files), (*people, *own), questions)


def _items(key: str, chat: Chat, me: str | None, shelves: Shelves[_Row], files: Sequence[str]) -> Iterator[Message | SetAside]:
    for rows in shelves.rows(key):
        for row in rows:
            if row.aside:
                yield SetAside(*_ASIDE[row.aside], files[row.file], row.line)
                continue
            is_me = (row.sender == me if me else None) if row.sender else True
            sender = row.sender or me or "me"
            name = row.sender or me or "Me"
            yield Message(chat.id, chat.title, row.id or None, sender, name, is_me, row.sent_at or None, row.text, row.reply_to or None)
