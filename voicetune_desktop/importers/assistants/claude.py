"""Claude's export: conversations whose messages name the one before, read along the branch that was open last."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.importers.assistants.conversations import (
    CONVERSATIONS,
    DAMAGED,
    INSTRUCTION,
    LEFT,
    NOT_CHOSEN,
    NOTHING,
    ONLY_FILES,
    WORK,
    Answer,
    Place,
    Sides,
    Verdict,
    answers_left,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App
from voicetune_desktop.importers.assistants.trees import Piece
from voicetune_desktop.importers.json_files.chats import Item, head_of, named
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import Chat, ChatExport, Message, Participant


def _is_one(head: bytes) -> bool:
    return b'"chat_messages"' in head and b'"uuid"' in head and (b'"sender"' in head or b'"account"' in head)


_APP = App("claude", "Claude", CONVERSATIONS, _is_one, way_on="Choose the archive that Claude sent you a link to, as it is.")
_WORK = frozenset({"thinking", "redacted_thinking", "tool_use", "tool_result", "token_budget"})
_CAPTION = ("caption",)


class Words(Struct, gc=False):
    """A message."""

    sender: str = ""
    uuid: str | None = None
    text: str | None = None
    content: list[Piece] | None = None
    created_at: Any = None
    parent_message_uuid: str | None = None
    attachments: Any = None
    files: Any = None


class Conversation(Struct):
    """A conversation; its messages are read one by one where the first try fails."""

    chat_messages: list[Words] | None = None
    uuid: Any = None
    name: Any = None
    current_leaf_message_uuid: Any = None


class Pieces(Struct):
    """A conversation with messages that are still to be read."""

    chat_messages: list[Raw]
    uuid: Any = None
    name: Any = None
    current_leaf_message_uuid: Any = None


class Owner(Struct):
    """Whose export it is, from `users.json`."""

    full_name: str | None = None
    email_address: str | None = None
    verified_phone_number: str | None = None


_DAMAGED = Words()
"""Stands for a message that cannot be read."""


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    sides = _APP.sides(_APP.label, _owner(source))
    return read_conversations(source, entries, _APP.format, partial(_read, sides=sides))


def _owner(source: Source) -> Participant:
    """The person, by name where the export holds it."""
    entry = next(named(source, r"(?:^|/)users\.json$"), None)
    people = decoded(head_of(source, entry), list[Owner]) if entry else Malformed()
    owner = people[0] if not isinstance(people, Malformed) and len(people) == 1 else Owner()
    also = tuple(filter(None, (owner.email_address, owner.verified_phone_number)))
    return Participant("user", owner.full_name or "User", is_me=True, also=also)


def _read(data: bytes, place: Place, sides: Sides) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        pieces = decoded(data, Pieces)
        if isinstance(pieces, Malformed):
            return None
        words = [_DAMAGED if isinstance(one := decoded(bytes(piece), Words), Malformed) else one for piece in pieces.chat_messages]
        found = Conversation(words, pieces.uuid, pieces.name, pieces.current_leaf_message_uuid)
    chat = talk(_APP.format, _APP.label, found.uuid, found.name)
    return sides.export(chat, list(_items(found, chat, place, sides)))


def _items(found: Conversation, chat: Chat, place: Place, sides: Sides) -> Iterator[Item]:
    """The messages in their order; answers that were left stand behind the one that was chosen."""
    words = found.chat_messages or []
    places: dict[str | None, int] = {one.uuid: number for number, one in enumerate(words) if one.uuid}
    shown = _branch(words, places, found.current_leaf_message_uuid)
    left = _left(words, places, shown) if len(shown) < len(words) else {}
    told = {answer.row for answers in left.values() for answer in answers}
    times, branch = iso_times([one.created_at for one in words]), set(shown)
    for number, one in enumerate(words):
        text = _text(one)
        verdict = _verdict(one, text)
        if verdict is None and number not in branch:
            verdict = LEFT
        if verdict is None:
            who = sides.person if one.sender == "human" else sides.assistant
            flags = _CAPTION if one.files or one.attachments else ()
            yield Message(chat.id, chat.title, one.uuid, who.id, who.name, who.is_me, times[number], text, flags=flags)
        elif number not in told:
            yield place.aside(verdict, f".chat_messages[{number}]")
        for answer in left.get(number, ()):
            yield place.aside(NOT_CHOSEN, f".chat_messages[{answer.row}]", answer.text)


def _branch(words: Sequence[Words], places: Mapping[str | None, int], leaf: object) -> Sequence[int]:
    """The numbers of the messages that lead to the leaf, or to the last message; all where none names the one before."""
    if not any(one.parent_message_uuid in places for one in words):
        return range(len(words))
    number = places.get(leaf, len(words) - 1) if isinstance(leaf, str) else len(words) - 1
    found = dict[int, None]()
    while number is not None and number not in found:
        found[number] = None
        number = places.get(words[number].parent_message_uuid)
    return list(reversed(found))


def _left(words: Sequence[Words], places: Mapping[str | None, int], shown: Sequence[int]) -> dict[int, list[Answer[int]]]:
    """Answers that were not chosen, by the number of the message with which the chosen one begins."""

    def spoken(number: int) -> tuple[bool, str] | None:
        one = words[number]
        text = _text(one)
        return None if _verdict(one, text) else (one.sender == "human", text)

    branch = set(shown)
    others = {number: places.get(one.parent_message_uuid) for number, one in enumerate(words) if number not in branch}
    return answers_left(shown, others, spoken)


def _verdict(one: Words, text: str) -> Verdict | None:
    if one is _DAMAGED:
        return DAMAGED
    if one.sender not in ("human", "assistant"):
        return INSTRUCTION
    if text.strip():
        return None
    if one.files or one.attachments:
        return ONLY_FILES
    return WORK if any(piece.type in _WORK for piece in one.content or ()) else NOTHING


def _text(one: Words) -> str:
    """The text of a message; what the older field holds stands for a message without parts."""
    if not one.content:
        return one.text or ""
    if len(one.content) == 1 and one.content[0].type == "text":
        return one.content[0].text or ""
    return "\n".join([piece.text for piece in one.content if piece.text and piece.type not in _WORK])


CLAUDE = _APP.importer(_chats)
