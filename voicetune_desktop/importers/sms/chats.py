"""The chats of backups of text messages, whatever they are written in: one for each person or group."""

from collections.abc import Iterator, Sequence
from itertools import repeat

from voicetune_desktop.importers.sms.rows import ASIDE, Names, Row, without_repeats
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Columns, Shelves
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, SetAside


def exports(shelves: Shelves[Row], names: Names, files: Sequence[str], me: str | None) -> Iterator[ChatExport]:
    """A chat for each shelf; its key is the keys of the people, joined by "~". Rows know their file by its place in `files`.

    Whose phone it is has no name in these backups; `me` is theirs, unless somebody else has it.
    """
    own = Participant("me", me if me and not names.has(me) else "Me", is_me=True)
    for key in shelves.chats:
        chat = _chat(key, names)
        people = tuple(_participant(person, names) for person in key.split("~"))
        rows = shelves.columns(key) if len(people) > 1 else _from_one(shelves.columns(key), key)
        items = _items(without_repeats(rows) if len(files) > 1 else rows, chat, own, names, files)
        yield ChatExport(chat, items, (*people, own))


def broken(file: int, line: int) -> Row:
    """What stands for a message that is damaged."""
    return Row(0, file, line, "", "", "", "broken", has_files=False)


def _from_one(batches: Iterator[Columns], other: str) -> Iterator[Columns]:
    """Rows of a chat of two, in which whatever comes in is from the other one."""
    for times, files, lines, senders, *more in batches:
        yield [times, files, lines, [sender and other for sender in senders], *more]


def _chat(key: str, names: Names) -> Chat:
    people = key.split("~")
    return Chat(f"sms:{key}", ", ".join(map(names.name, people)), "group" if len(people) > 1 else "dm")


def _participant(key: str, names: Names) -> Participant:
    name, number = names.name(key), names.written(key)
    return Participant(f"sms:{key}", name, is_me=False, also=(number,) if number not in ("", name) else ())


def _items(batches: Iterator[Columns], chat: Chat, own: Participant, names: Names, files: Sequence[str]) -> Iterator[Message | SetAside]:
    who: dict[str, tuple[str, str, bool]] = {"": (own.id, own.name, True)}
    for times, numbers, lines, senders, texts, ids, asides, have_files in batches:
        for sender in {*senders} - who.keys():
            who[sender] = f"sms:{sender}", names.name(sender), False
        said_by = zip(*map(who.__getitem__, senders), strict=True)
        flags = (("caption",) if has_files else () for has_files in have_files)
        more = (utc_milliseconds(times), texts, repeat(None), repeat(False), flags)
        items = list[Message | SetAside](map(Message, repeat(chat.id), repeat(chat.title), (one or None for one in ids), *said_by, *more))
        for at, aside in enumerate(asides) if any(asides) else ():
            if aside:
                file: int = numbers[at]
                items[at] = SetAside(*ASIDE[aside], files[file], lines[at])
        yield from items
