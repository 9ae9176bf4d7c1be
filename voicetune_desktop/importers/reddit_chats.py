"""What an account of Reddit holds: conversations, and a chat for each community in which the person wrote."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, repeat

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
_NEEDED = {
    "chat": frozenset({"message_id", "created_at", "username", "message", "channel_url"}),
    "message": frozenset({"id", "thread_id", "date", "from", "to", "body"}),
    "comment": frozenset({"id", "date", "subreddit", "parent", "body"}),
    "post": frozenset({"id", "date", "subreddit", "title", "body"}),
}
"""Columns without which no row can be read."""
_KINDS: dict[str, ChatKind | None] = {"chat": None, "message": "dm"}


class _Row(Struct, array_like=True, gc=False):
    """A row in few bytes, in order of `sent_at`. `sender` is "" where all rows of a table are the person's; `line` 0 where it is kept."""

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

    def meet(self, senders: Sequence[str], to: Sequence[str]) -> None:
        """Take note of who wrote, and to whom."""
        self.writers.update(dict.fromkeys(filter(None, senders)))
        self.people.update(dict.fromkeys(filter(None, chain.from_iterable(zip(senders, to, strict=True)))))

    def asides(self, ids: Iterable[str], asides: Iterable[str]) -> list[str]:
        """Why rows of these ids are set aside, with those that a table had before."""
        found = list[str]()
        for id_, aside in zip(ids, asides, strict=True):
            found.append("twice" if id_ in self.ids else aside)
            self.ids.update((id_,) if id_ else ())
        return found


def read_chats(source: Source, files: Sequence[tuple[str, Entry]], me: str | None) -> Iterator[ChatExport]:
    """A chat for each conversation and community, its messages oldest first."""
    with Shelves(_Row) as shelves:
        rooms, tables = dict[str, _Room](), Counter(sort for sort, _ in files)
        for number, (sort, entry) in enumerate(files):
            _Table(sort, number, rooms, shelves, is_only=tables[sort] == 1).read(source, entry)
        mine = me or _owner(rooms.values())
        for key in shelves.chats:
            yield _export(key, rooms.get(key), mine, shelves, [entry.name for _, entry in files])


def _owner(rooms: Iterable[_Room]) -> str | None:
    """The one who is part of every conversation, where that is one person in several."""
    talks = [set(room.people) for room in rooms if room.people]
    shared = set[str].intersection(*talks) if len(talks) > 1 else set[str]()
    return shared.pop() if len(shared) == 1 else None


class _Table:
    """A table while it is read. Of the only one of its sort, nothing stands in another."""

    def __init__(self, sort: str, number: int, rooms: dict[str, _Room], shelves: Shelves[_Row], *, is_only: bool) -> None:
        self._sort, self._number, self._rooms, self._shelves, self._is_only = sort, number, rooms, shelves, is_only

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
        whole = [row if is_whole and row and len(row) >= len(head) else None for row in cells]
        rows = [*zip(*filter(None, whole), strict=False)]
        if rows:
            self._shelve(dict(zip(head, rows, strict=False)), [line for line, row in zip(lines, whole, strict=True) if row])
        for line, row in zip(lines, whole, strict=True) if None in whole else ():
            if row is None:
                self._aside("damaged", line)

    def _shelve(self, columns: Mapping[str, Sequence[str]], lines: Sequence[int]) -> None:
        is_chat, nothing = self._sort == "chat", [""] * len(lines)
        ids, texts = columns["message_id" if is_chat else "id"], [*map(str.strip, columns["message" if is_chat else "body"])]
        if self._sort == "post":
            texts = [f"{title.strip()}\n{text}".strip() for title, text in zip(columns["title"], texts, strict=True)]
        senders, to = columns.get("username" if is_chat else "from", nothing), columns.get("to", nothing)
        answered = columns.get("thread_parent_message_id" if is_chat else "parent", nothing)
        times = [time or "" for time in iso_times([date or None for date in columns["created_at" if is_chat else "date"]])]
        asides = ["empty" if not text else "gone" if text in _GONE else "" for text in texts]
        keys, end = self._keys(columns), 0
        titles = columns.get("channel_name", nothing) if is_chat else nothing if self._sort == "message" else keys
        for key, several in groupby(keys):
            part = slice(end, end := end + len([*several]))
            room = self._room(key, titles[part][0])
            room.meet(senders[part], to[part])
            whys = asides[part] if self._is_only else room.asides(ids[part], asides[part])
            places = [line if why else 0 for line, why in zip(lines[part], whys, strict=True)]
            fields = times[part], repeat(self._number), places, senders[part], texts[part], ids[part], answered[part], whys
            self._shelves.extend(key, [*zip(*fields, strict=False)])

    def _keys(self, columns: Mapping[str, Sequence[str]]) -> Sequence[str]:
        """The keys of the chats of rows; a community is called "r/name"."""
        if self._sort == "chat":
            return columns["channel_url"]
        if self._sort == "message":
            return [thread or id_ for thread, id_ in zip(columns["thread_id"], columns["id"], strict=True)]
        return [f"r/{community}" for community in columns["subreddit"]]

    def _room(self, key: str, title: str) -> _Room:
        return self._rooms.setdefault(key, _Room(title, _KINDS.get(self._sort, "channel"), {}, {}, set()))

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
    who: dict[str, tuple[str, str, bool | None]] = {"": (me or "me", me or "Me", True)}
    for times, numbers, lines, senders, texts, ids, answered, asides in shelves.columns(key):
        for sender in {*senders} - who.keys():
            who[sender] = sender, sender, sender == me if me else None
        said_by = zip(*map(who.__getitem__, senders), strict=True)
        columns = (_or_none(ids), *said_by, _or_none(times), texts, _or_none(answered))
        items = list[Message | SetAside](map(Message, repeat(chat.id), repeat(chat.title), *columns))
        for at, aside in enumerate(asides) if any(asides) else ():
            if aside:
                file: int = numbers[at]
                items[at] = SetAside(*_ASIDE[aside], files[file], lines[at])
        yield from items


def _or_none(column: Iterable[str]) -> list[str | None]:
    return [one or None for one in column]
