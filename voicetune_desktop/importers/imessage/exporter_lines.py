"""The lines that versions of imessage-exporter with `--format ndjson` write: a message each, a file for each chat.

The layout follows docs/ndjson.md of those versions. Ids are those of the database, so that one chat is the same from either.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from operator import attrgetter

from msgspec import Struct

from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.imessage.rooms import ME, UNKNOWN
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW
from voicetune_desktop.importers.json_files.lines import numbered_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sms.reactions import REACTION, is_reaction
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

Item = Message | SetAside
_PLACE_OF_FILE = "\ufffc"
"""Stands in a text where a picture or file is."""
_ONLY_FILE = (Reason.MEDIA, "A picture, recording or file, without text.")
_NOTHING = (Reason.MEDIA, "A message without text.")
_LOOKED_AT = 20
"""Lines that are asked who is in the chat."""


class _Person(Struct, gc=False):
    handle: str | None = None
    display_name: str | None = None
    is_me: bool | None = None


class _Line(Struct, gc=False):
    guid: str | None = None
    date_iso: str | None = None
    is_from_me: bool = False
    sender: _Person | None = None
    recipients: Sequence[_Person] = ()
    text: str | None = None
    attachments: Sequence[object] = ()


def read_lines(source: Source, entry: Entry) -> ChatExport:
    """The chat of a file. Raises HostileArchive."""
    lines = numbered_lines(source, entry, _Line)
    first = [*islice(lines, _LOOKED_AT)]
    people = dict.fromkeys(map(_participant, _others([line for _, line in first if isinstance(line, _Line)])))
    export = ChatExport(_chat(entry, [*people]), (), (*people, Participant(ME, "Me", True)))
    export.items = _items(chain(first, lines), export, entry.name)
    return export


def _others(lines: Sequence[_Line]) -> Iterator[_Person]:
    for line in lines:
        if line.sender and not line.is_from_me:
            yield line.sender
        yield from (one for one in line.recipients if not one.is_me)


def _participant(one: _Person | None) -> Participant:
    who = one and (one.handle or one.display_name)
    if not one or not who:
        return UNKNOWN
    name = one.display_name or who
    return Participant(who, name, False, () if name == who else (who,))


def _chat(entry: Entry, people: Sequence[Participant]) -> Chat:
    """A chat of two is known by the other's address, a group by its file's name."""
    title = entry.name.rpartition("/")[2].rpartition(".")[0]
    if len(people) == 1 and people[0] != UNKNOWN:
        return Chat(f"imessage:{people[0].id}", people[0].name, "dm")
    return Chat(f"imessage:{title}", title, "group" if len(people) > 1 else None)


def _items(lines: Iterator[tuple[int, _Line | Malformed]], export: ChatExport, file: str) -> Iterator[Item]:
    """What becomes of each line. After the last one the export knows all who wrote."""
    chat, people = export.chat, {one.id: one for one in export.participants}
    for some in batches(lines):
        times = iter(iso_times([*map(attrgetter("date_iso"), (line for _, line in some if isinstance(line, _Line)))]))
        for number, line in some:
            if isinstance(line, Malformed):
                yield SetAside(Reason.UNPARSABLE, DAMAGED_ROW, file, number)
                continue
            sent_at, text = next(times), (line.text or "").replace(_PLACE_OF_FILE, "").strip()
            if aside := _aside(line, text):
                yield SetAside(*aside, file, number)
                continue
            who = people[ME] if line.is_from_me else _participant(line.sender)
            who = people.setdefault(who.id, who)
            flags = ("caption",) if line.attachments else ()
            yield Message(chat.id, chat.title, line.guid, who.id, who.name, who.is_me, sent_at, text, None, False, flags)
    export.participants = tuple(people.values())


def _aside(line: _Line, text: str) -> tuple[Reason, str] | None:
    if not text:
        return _ONLY_FILE if line.attachments else _NOTHING
    return REACTION if is_reaction(text) else None
