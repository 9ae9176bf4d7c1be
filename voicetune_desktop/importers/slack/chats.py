"""The channels of Slack's export, each with its rows day by day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.json_files.slices import elements
from voicetune_desktop.importers.slack.people import Known, User, directory, ids_of
from voicetune_desktop.importers.slack.rooms import PEOPLE, chat, day_files, listed, rooms
from voicetune_desktop.importers.slack.rows import Day, IsMe, Row, Sender, Workspace, read_day
from voicetune_desktop.importers.slack.text import Names
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Message, Participant, Reason, SetAside

_WHOLE = 1 << 22
"""Bytes of a day that are decoded in one go; longer ones are read in slices."""
_LONGEST = 1 << 23
"""Bytes of the longest message that is read; Slack's own stay below 100 KB."""


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of a workspace. Raises SourceError where there are none."""
    days = day_files(source)
    if not days:
        raise SourceError("There is no export of Slack in it.", "Choose the archive that Slack made, as it is.")
    people = directory(user for entry in source.matching(PEOPLE) for user in listed(source, entry, User))
    known = rooms(source)
    shown = {id_: person.name for id_, person in people.items()}
    names = Names(shown, {room.id: room.name for room in known.values() if room.id and room.name})
    workspace = Workspace(people, names, _who_is_me(answers, people))
    anywhere = {place.name: room for place, room in known.items()}
    for folder, entries in days.items():
        room = known.get(folder) or anywhere.get(folder.name)
        found = chat(folder, room, names.people, source.name)
        if answers.chats is None or found.id in answers.chats:
            export = ChatExport(found, (), tuple(_participants(workspace, room.members or () if room else ())))
            export.items = chain.from_iterable(_batches(source, entries, export, workspace))
            yield export


def _who_is_me(answers: Answers, people: Mapping[str, Known]) -> IsMe:
    name = answers.me
    if name is None:
        return lambda _id, _name: None
    mine = ids_of(name, people)
    return (lambda id_, _: id_ in mine) if mine else (lambda id_, shown: name in (id_, shown))


def _participants(workspace: Workspace, ids: Iterable[str]) -> Iterator[Participant]:
    """Those of the ids whom the workspace knows, with all their names."""
    for id_ in dict.fromkeys(ids):
        known = workspace.people.get(id_)
        if known:
            is_me = False if known.is_bot else workspace.is_me(id_, known.name)
            yield Participant(id_, known.name, is_me, known.also, known.is_program)


def _batches(source: Source, days: Iterable[Entry], export: ChatExport, workspace: Workspace) -> Iterator[list[Message | SetAside]]:
    """The rows of a channel, day by day. After the last one the export knows the other names of all who wrote."""
    senders: dict[object, Sender] = {}
    for entry in days:
        day, first = Day(entry.name, export.chat, workspace, senders), 0
        try:
            for rows in _rows(source, entry):
                yield read_day(rows, day, first)
                first += len(rows)
        except HostileArchive:
            raise
        except SourceError:
            yield [SetAside(Reason.UNPARSABLE, "This file is damaged; messages in it are lost.", entry.name, 1)]
    declared = tuple(person.id for person in export.participants)
    export.participants = tuple(_participants(workspace, (*declared, *(sender.id for sender in senders.values()))))


def _rows(source: Source, day: Entry) -> Iterator[Sequence[Row | Malformed]]:
    """The rows of a day, at once where it is as short as real ones are. Raises SourceError where it is damaged."""
    if day.size <= _WHOLE:
        with source.open(day) as stream:
            rows = decoded(stream.read(), list[Row])
        if not isinstance(rows, Malformed):
            yield rows
            return
    with source.open(day) as stream:
        yield from elements(stream, (), Row, longest=_LONGEST)
