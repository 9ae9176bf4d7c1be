"""TypingMind's exports: one file with all chats."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import (
    INSTRUCTION,
    WORK,
    Place,
    Verdict,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App, first_words
from voicetune_desktop.importers.assistants.trees import Piece, Said, Turn, in_line, said_in, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_OPENING = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"data"\s*:\s*\{\s*"chats"\s*:\s*\[')


def _is_one(head: bytes) -> bool:
    return bool(_OPENING.match(head)) and b'"messages"' in head


_APP = App("typingmind", "TypingMind", r"\.json$", _is_one)
_SIDES = _APP.sides()
_KEY = "data.chats"


class Words(Struct, gc=False):
    """A message."""

    role: str = ""
    content: str | list[Piece] | None = None
    id: str | None = field(default=None, name="uuid")
    created: Any = field(default=None, name="createdAt")


class Conversation(Struct):
    """A chat."""

    messages: list[Raw]
    id: Any = field(default=None, name="chatID")
    title: Any = field(default=None, name="chatTitle")


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read, _KEY)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    read = turns_of(found.messages, Words, _turn, _CLOCK)
    turns = in_line({f".messages[{number}]": turn for number, turn in enumerate(read)})
    chat = talk(_APP.format, _APP.label, found.id, found.title, first_words(turns.values()))
    last = next(reversed(turns), None)
    return _SIDES.export(chat, list(tree_items(turns, last, chat, place, _SIDES, str)))


def _turn(words: Words, sent_at: str | None) -> Turn:
    return Turn(None, _said(words), sent_at, words.id)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role == "tool":
        return WORK
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    return said_in(words.content, is_person=words.role == "user")


_CLOCK: Clock[Words] = Clock(attrgetter("created"), iso_times)
TYPINGMIND = _APP.importer(_chats)
