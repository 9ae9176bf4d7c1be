"""Talks of which an export has only what the person wrote, as dating apps give them: small, and without a number that stays."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, NO_LIST, JsonFile, rest
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

T = TypeVar("T")
NO_WORDS = (Reason.MEDIA, "A picture, voice note, gesture or card without a text.")
_ME = Participant("me", "Me", is_me=True)


class Own(NamedTuple):
    """Something that the person sent; without a text, `aside` says why."""

    sent_at: str | None
    text: str
    at: str
    aside: tuple[Reason, str] = NO_WORDS


def talk(format_id: str, title: str, file: str, said: Sequence[Own]) -> ChatExport:
    """One talk, oldest first. Its id is the moment at which it began, as numbers change from one export to the next."""
    ordered = sorted(said, key=lambda one: one.sent_at or "")
    began = next((one.sent_at for one in ordered if one.sent_at), title)
    chat = Chat(f"{format_id}:{began}", title, "dm")
    return ChatExport(chat, [_item(one, chat, file) for one in ordered], (_ME,))


def listed(file: JsonFile, format_id: str, kind: type[T], path: str = "") -> Iterator[tuple[int, T] | ChatExport]:
    """The elements of the array that stands here with their numbers; for each that is damaged, what says so."""
    if file.cursor.peek() != b"[":
        file.cursor.skip()
        yield rest(format_id, file.name, [SetAside(Reason.UNPARSABLE, NO_LIST, file.name, path)])
        return
    number = 0
    for batch in file.cursor.batches(kind):
        for element in batch:
            if isinstance(element, Malformed):
                yield rest(format_id, file.name, [SetAside(Reason.UNPARSABLE, DAMAGED_ROW, file.name, f"{path}[{number}]")])
            else:
                yield number, element
            number += 1


def _item(one: Own, chat: Chat, file: str) -> Message | SetAside:
    if not one.text.strip():
        return SetAside(*one.aside, file, one.at)
    return Message(chat.id, chat.title, None, _ME.id, _ME.name, True, one.sent_at, one.text)
