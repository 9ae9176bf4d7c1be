"""The chats of backups of text messages, whatever they are written in: one for each person or group."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.sms.rows import ASIDE, Names, Row, without_repeats
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, SetAside


def exports(shelves: Shelves[Row], names: Names, files: Sequence[str]) -> Iterator[ChatExport]:
    """A chat for each shelf; its key is the keys of the people, joined by "~". Rows know their file by its place in `files`."""
    for key in shelves.chats:
        chat = _chat(key, names)
        people = tuple(_participant(person, names) for person in key.split("~"))
        items = _items(without_repeats(shelves.rows(key)), chat, names, files)
        yield ChatExport(chat, items, (*people, Participant("me", "Me", is_me=True)))


def broken(file: int, line: int) -> Row:
    """What stands for a message that is damaged."""
    return Row(0, file, line, "", "", "", "broken", has_files=False)


def _chat(key: str, names: Names) -> Chat:
    people = key.split("~")
    return Chat(f"sms:{key}", ", ".join(map(names.name, people)), "group" if len(people) > 1 else "dm")


def _participant(key: str, names: Names) -> Participant:
    name, number = names.name(key), names.written(key)
    return Participant(f"sms:{key}", name, is_me=False, also=(number,) if number not in ("", name) else ())


def _items(batches: Iterator[list[Row]], chat: Chat, names: Names, files: Sequence[str]) -> Iterator[Message | SetAside]:
    for rows in batches:
        for row, sent_at in zip(rows, utc_milliseconds([row.time for row in rows]), strict=True):
            if row.aside:
                yield SetAside(*ASIDE[row.aside], files[row.file], row.line)
                continue
            is_me = not row.sender
            yield Message(
                chat.id,
                chat.title,
                row.id or None,
                "me" if is_me else f"sms:{row.sender}",
                "Me" if is_me else names.name(row.sender),
                is_me,
                sent_at,
                row.text,
                flags=("caption",) if row.has_files else (),
            )
