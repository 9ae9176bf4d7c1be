"""Talks with characters: one line after the other, each said by somebody with a name, and answers that were not chosen."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from msgspec import Raw, Struct
from msgspec.structs import replace

from voicetune_desktop.importers.assistants.conversations import DAMAGED, LEFT, NOT_CHOSEN, Place, Verdict
from voicetune_desktop.importers.assistants.trees import Said
from voicetune_desktop.importers.json_files.chats import Clock, Item, timed_each
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.model import Chat, ChatExport, Message, Participant

T = TypeVar("T")
_CAPTION = ("caption",)
_HOLES = re.compile(r"\{\{(user|char)\}\}|<(USER|BOT|CHAR)>", re.IGNORECASE)
"""Where a character's card leaves room for the names of the two who talk."""


class Line(Struct, frozen=True, gc=False):
    """A row: what is said in it or why nothing is, and by whom; `is_other` is an answer that was not chosen."""

    said: Said | Verdict
    name: str = ""
    sent_at: str | None = None
    id: str | None = None
    is_other: bool = False


Lines = Iterable[tuple[int | str, Line]]
"""Lines with their places in the conversation, or their numbers in the file."""


def lines_of(rows: Sequence[Raw], kind: type[T], become: Callable[[T, str | None], Line], clock: Clock[T], path: str) -> Lines:
    """The lines of an array, which rows and their times become."""
    for number, (row, sent_at) in enumerate(timed_each(rows, kind, clock)):
        yield f"{path}[{number}]", Line(DAMAGED) if isinstance(row, Malformed) else become(row, sent_at)


def with_names(greeting: str, person: str, character: str) -> str:
    """What a character says first, with names where its card leaves room for them."""
    if "{{" not in greeting and "<" not in greeting:
        return greeting
    return _HOLES.sub(lambda hole: person if "user" in hole[0].lower() else character, greeting)


def line_export(chat: Chat, lines: Lines, place: Place, character: str) -> ChatExport:
    """A talk of these lines; whoever has no name is called User or like the character."""
    senders, character = dict[tuple[str, bool], Participant](), character or "Character"
    items = list(_items(chat, _greeted([*lines], character), place, character, senders))
    return ChatExport(chat, items, tuple(senders.values()))


def _greeted(lines: Sequence[tuple[int | str, Line]], character: str) -> Lines:
    """The lines, with names in those before the person speaks."""
    first = next((number for number, (_, line) in enumerate(lines) if isinstance(line.said, Said) and line.said.is_person), len(lines))
    person = lines[first][1].name if first < len(lines) else ""
    for at, line in lines[:first]:
        said = line.said
        if isinstance(said, Said):
            said = replace(said, text=with_names(said.text, person or "User", line.name or character))
        yield at, replace(line, said=said)
    yield from lines[first:]


def _items(chat: Chat, lines: Lines, place: Place, character: str, senders: dict[tuple[str, bool], Participant]) -> Iterator[Item]:
    """The lines; answers that were not chosen stand behind the one that was."""
    waiting, answered = list[tuple[int | str, Said]](), False
    for at, line in lines:
        said = line.said
        if not isinstance(said, Said):
            yield place.aside(said, at)
        elif line.is_other and not answered:
            waiting.append((at, said))
        elif line.is_other:
            yield _other(place, at, said)
        else:
            who = _sender(line.name, is_person=said.is_person, character=character, senders=senders)
            flags = _CAPTION if said.has_files else ()
            yield Message(chat.id, chat.title, line.id, who.id, who.name, who.is_me, line.sent_at, said.text, flags=flags)
            answered = not said.is_person
            if answered:
                yield from (_other(place, *one) for one in waiting)
                waiting.clear()
    yield from (place.aside(LEFT, at) for at, _ in waiting)


def _other(place: Place, at: int | str, said: Said) -> Item:
    return place.aside(LEFT, at) if said.is_person else place.aside(NOT_CHOSEN, at, said.text)


def _sender(name: str, *, is_person: bool, character: str, senders: dict[tuple[str, bool], Participant]) -> Participant:
    key = name, is_person
    if key not in senders:
        shown = name or ("User" if is_person else character)
        senders[key] = Participant(f"user:{shown}" if is_person else f"character:{shown}", shown, is_person, is_program=not is_person)
    return senders[key]
