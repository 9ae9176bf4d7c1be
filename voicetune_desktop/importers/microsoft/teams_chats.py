"""The chats and channels of Teams: messages of several may lie mixed in one file, and whose it is stands nowhere."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, repeat
from operator import attrgetter

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import NO_LIST, Clock, JsonFile
from voicetune_desktop.importers.microsoft.teams_rows import ASIDE, FLAGS, Fields, People, Person, Row, Said, all_said, set_aside
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, iso_times
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, SetAside

_LISTS = frozenset({"value", "messages"})
_CLOCK: Clock[Row] = Clock(attrgetter("created_date_time"), iso_times)
_OF_TWO = "@unq.gbl.spaces"
"""How the number of a talk of two ends; before it stand the numbers of both."""
_NAMED = 4
"""People whose names make a title."""


def read_chats(source: Source, entries: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """A chat for each number of one, with all its messages in whichever file."""
    with Shelves(Said) as shelves:
        rooms = _Rooms(shelves)
        for number, entry in enumerate(entries):
            _read(source, entry, number, rooms)
        mine = me or rooms.owner()
        for key in shelves.chats:
            yield rooms.export(key, mine, [entry.name for entry in entries])


def _read(source: Source, entry: Entry, number: int, rooms: "_Rooms") -> None:
    """Put the messages of a file with their chats. Where it breaks off, a row of its own says so."""
    try:
        with source.open(entry) as stream:
            file = JsonFile(stream, entry.name)
            if file.cursor.peek() == b"[":
                _put(file, "", number, rooms, entry)
            for key in file.cursor.members() if file.cursor.peek() == b"{" else ():
                if key == "topic":
                    rooms.topics[entry.name] = file.value(str) or ""
                elif key in _LISTS:
                    _put(file, key, number, rooms, entry)
            file.end()
    except HostileArchive:
        raise
    except SourceError:
        rooms.shelves.put(entry.name, set_aside(number, "…", "lost"))


def _put(file: JsonFile, path: str, number: int, rooms: "_Rooms", entry: Entry) -> None:
    def become(rows: Sequence[Row], first: int, times: Sequence[str | None]) -> tuple[()]:
        def place(at: int) -> str:
            return f"{path}[{first + at}]"

        if any(row.replies for row in rows):
            rows, times, places = _unfolded(rows, times, place)
            rooms.put(rows, all_said(rows, times, number, places.__getitem__, rooms.people), entry.name)
        else:
            rooms.put(rows, all_said(rows, times, number, place, rooms.people), entry.name)
        return ()

    for item in file.runs(Row, path, become, _CLOCK):
        if isinstance(item, SetAside):
            word = "no list" if item.why == NO_LIST else "lost" if file.is_broken else "broken"
            rooms.shelves.put(entry.name, set_aside(number, str(item.at), word))


def _unfolded(
    rows: Iterable[Row], times: Iterable[str | None], place: Callable[[int], str]
) -> tuple[list[Row], list[str | None], list[str]]:
    """Rows with their answers behind each of them, their times and places."""
    found = list[tuple[Row, str | None, str]]()
    for at, (row, time) in enumerate(zip(rows, times, strict=True)):
        answers = enumerate(row.replies or ())
        found += [(row, time, place(at)), *((one, iso_time(one.created_date_time), f"{place(at)}.replies[{nth}]") for nth, one in answers)]
    return [row for row, _, _ in found], [time for _, time, _ in found], [where for _, _, where in found]


class _Rooms:
    """Chats and who writes in them, while files are read."""

    def __init__(self, shelves: Shelves[Said]) -> None:
        self.shelves = shelves
        self.topics: dict[str, str] = {}
        self.people = People()
        self._writers = defaultdict[str, dict[int, None]](dict)
        self._kinds: dict[str, ChatKind] = {}

    def put(self, rows: Sequence[Row], said: Sequence[Fields], file: str) -> None:
        """Keep messages with their chats."""
        end = 0
        for key, several in groupby([self._key(row, file) if row.channel_identity or not row.chat_id else row.chat_id for row in rows]):
            part = said[end : (end := end + len([*several]))]
            self.shelves.extend(key, part)
            self._writers[key].update(dict.fromkeys([sender for _, _, _, sender, _, _, _, _, aside in part if not aside]))

    def _key(self, row: Row, file: str) -> str:
        """The number of a chat, or of a channel, else the file."""
        channel = row.channel_identity.channel_id if row.channel_identity else None
        key = row.chat_id or channel or file
        if channel:
            self._kinds[key] = "channel"
        return key

    def owner(self) -> str | None:
        """The number that stands in the numbers of all talks of two, where there are several."""
        pairs = [set(_pair(key)) for key in self.shelves.chats if key.endswith(_OF_TWO)]
        shared = set[str].intersection(*pairs) if len(pairs) > 1 else set[str]()
        return shared.pop() if len(shared) == 1 else None

    def export(self, key: str, me: str | None, files: Sequence[str]) -> ChatExport:
        """One chat with its messages, oldest first."""
        writers = dict[str, Person]()
        for one in self._writers[key]:
            writers.setdefault(self.people.all[one].id, self.people.all[one])
        people = [Participant(one.id, one.name, _is_me(one, me)) for one in writers.values()]
        others = [one.name for one in people if not one.is_me]
        silent = [self.people.names[one] for one in _pair(key) if one != me and one in self.people.names]
        title = self.topics.get(key) or ", ".join((others or silent)[:_NAMED]) or (_stem(key) if key in files else "Teams")
        kind = "dm" if key.endswith(_OF_TWO) else self._kinds.get(key)
        chat = Chat(f"teams:{key}", title, kind)
        questions = () if me else ask_who_i_am((one.name for one in people), title)
        return ChatExport(chat, self._items(key, chat, me, files), tuple(people), questions)

    def _items(self, key: str, chat: Chat, me: str | None, files: Sequence[str]) -> Iterator[Message | SetAside]:
        who = [(one.id, one.name, _is_me(one, me)) for one in self.people.all]
        for times, numbers, places, senders, ids, answered, texts, flags, asides in self.shelves.columns(key):
            more = ([time or None for time in times], texts, answered, repeat(False), map(FLAGS.__getitem__, flags))
            said_by = zip(*map(who.__getitem__, senders), strict=True)
            items = list[Message | SetAside](map(Message, repeat(chat.id), repeat(chat.title), ids, *said_by, *more))
            for at, aside in enumerate(asides) if any(asides) else ():
                if aside:
                    file: int = numbers[at]
                    items[at] = SetAside(*ASIDE[aside], files[file], places[at])
            yield from items


def _stem(file: str) -> str:
    name = file.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def _pair(key: str) -> Sequence[str]:
    """The numbers of both in "19:…_…@unq.gbl.spaces"."""
    return key.removesuffix(_OF_TWO).partition(":")[2].split("_")


def _is_me(one: Person, me: str | None) -> bool | None:
    if one.is_bot:
        return False
    return me in (one.id, one.name) if me else None
