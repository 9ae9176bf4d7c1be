"""Chats that big-AGI exports: one in a file, or a backup of all; messages are texts in older versions, and fragments in newer ones."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import (
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App, either, first_words, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock, head_of
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_milliseconds_each
from voicetune_desktop.model import ChatExport

_APP = App(
    "big-agi",
    "big-AGI",
    r"\.agi\.json$|(?:^|/)(?:backup_chats|conversation)[^/]*\.json$",
    either(
        has_all(b'"messages"', b'"role"', b'"fragments"', b'"fId"'),
        has_all(b'"messages"', b'"role"', b'"text"', b'"tokenCount"', b'"updated"', b'"created"'),
    ),
)
_SIDES = _APP.sides()
_KEY = "conversations"
_FILES = frozenset({"image_ref", "reference", "doc"})
"""Parts of a message that are files."""


class Part(Struct, gc=False):
    """What a fragment holds: text, a picture, a tool."""

    type: str = field(default="", name="pt")
    text: str | None = None


class Fragment(Struct, gc=False):
    """A piece of a message: what is said in it, or what comes with it."""

    kind: str = field(default="", name="ft")
    part: Part | None = None


class Words(Struct, gc=False):
    """A message."""

    role: str = ""
    id: str | None = None
    text: str | None = None
    fragments: list[Fragment] | None = None
    created: Any = None


class Conversation(Struct):
    """A chat."""

    messages: list[Raw]
    id: Any = None
    own_title: Any = field(default=None, name="userTitle")
    title: Any = field(default=None, name="autoTitle")


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        is_backup = head_of(source, entry)[:200].lstrip(b"\xef\xbb\xbf \t\r\n{").startswith(b'"conversations"')
        yield from read_conversations(source, [entry], _APP.format, _read, _KEY if is_backup else "")


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    read = turns_of(found.messages, Words, _turn, _CLOCK)
    turns = in_line({f".messages[{number}]": turn for number, turn in enumerate(read)})
    chat = talk(_APP.format, _APP.label, found.id, found.own_title, found.title, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, next(reversed(turns), None), chat, place, _SIDES, str)))


def _turn(words: Words, sent_at: str | None) -> Turn:
    return Turn(None, _said(words), sent_at, words.id)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    parts = [(one.kind, one.part) for one in words.fragments or () if one.part]
    texts = [part.text for kind, part in parts if kind == "content" and part.type == "text" and part.text]
    text = words.text or "\n".join(texts)
    has_files = len(texts) < len(parts) and any(kind == "attachment" or part.type in _FILES for kind, part in parts)
    if text.strip():
        return Said(words.role == "user", text, has_files)
    return ONLY_FILES if has_files else WORK if parts else NOTHING


_CLOCK: Clock[Words] = Clock(attrgetter("created"), unix_milliseconds_each)
BIG_AGI = _APP.importer(_chats)
