"""What lies in a Slack export: lists of people and channels, and a folder for each channel with a file for every day."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import elements
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Chat, ChatKind

T = TypeVar("T")

PEOPLE = r"(^|/)(org_)?users\.json$"
"""Names of the lists of people."""
LISTS = r"(^|/)(channels|groups|dms|mpims)\.json$"
"""Names of the lists of channels: public, private, direct messages of two and of several."""
DAYS = r"(^|/)\d{4}-\d\d-\d\d\.json$"
"""Names of the files of days."""

_DAY = re.compile(r"(?:(?P<root>.*)/)?(?P<folder>[^/]*)/[^/]+")


class Room(Struct):
    """A channel or a direct message, of the list named in `kept_in`."""

    id: str | None = None
    name: str | None = None
    members: list[str] | None = None
    kept_in: str = ""

    @property
    def is_direct(self) -> bool:
        """Whether it has no name of its own, only members."""
        return self.kept_in in ("dms", "mpims")


class Folder(NamedTuple):
    """The days of one channel; `root` is where the export lies inside the source, "" at its top."""

    root: str
    name: str


def day_files(source: Source) -> dict[Folder, list[Entry]]:
    """The files of every channel, in order of their dates."""
    found: dict[Folder, list[Entry]] = defaultdict(list)
    for entry in source.matching(DAYS):
        parts = _DAY.fullmatch(entry.name)
        found[Folder(parts["root"] or "", parts["folder"]) if parts else Folder("", "")].append(entry)
    for days in found.values():
        days.sort(key=lambda entry: entry.name[-15:])
    return dict(found)


def rooms(source: Source) -> dict[Folder, Room]:
    """Every listed room by its folder: direct messages of two lie in a folder of their id, all others of their name."""
    found: dict[Folder, Room] = {}
    for entry in source.matching(LISTS):
        root, _, file = entry.name.rpartition("/")
        for room in listed(source, entry, Room):
            room.kept_in = file.lower().removesuffix(".json")
            for name in filter(None, (room.name, room.id)):
                found.setdefault(Folder(root, name), room)
    return found


def listed(source: Source, entry: Entry, kind: type[T]) -> Iterator[T]:
    """The readable elements of a list; a damaged list ends early, as messages can be read without it."""
    try:
        with source.open(entry) as stream:
            for batch in elements(stream, (), kind):
                yield from (found for found in batch if not isinstance(found, Malformed))
    except HostileArchive:
        raise
    except SourceError:
        return


def chat(folder: Folder, room: Room | None, names: Mapping[str, str], fallback: str) -> Chat:
    """The chat of a folder; direct messages are called by their members."""
    room = room or Room(name=folder.name, kept_in="dms" if re.fullmatch(r"D[A-Z0-9]{7,}", folder.name) else "")
    members = list(dict.fromkeys(room.members or ()))
    title = ", ".join(names.get(member, member) for member in members) if room.is_direct else room.name
    return Chat(f"slack:{room.id or folder.name or fallback}", title or folder.name or fallback, _kind(room, members))


def _kind(room: Room, members: list[str]) -> ChatKind:
    if room.kept_in != "dms":
        return "group"
    return "self" if len(members) == 1 else "dm"
