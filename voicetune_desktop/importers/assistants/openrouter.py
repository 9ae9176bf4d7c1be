"""Chats that OpenRouter's chat room exports: messages that name the one above them, and what is in them beside."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
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
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import TYPE, Piece, Said, Turn, in_line, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded, decoded_each
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_APP = App("openrouter", "OpenRouter", r"\.json$", has_all(b'"orpg.', b'"messages"'))
_SIDES = _APP.sides()
_PERSON = "USER"
_LAST = "~"
"""Comes behind every time."""
_TEXTS = frozenset({"text", "input_text", "output_text"})


class Content(Struct, gc=False):
    """What an item holds: a message, or a thought and the like."""

    type: str = ""
    content: list[Piece] | str | None = None


class Item(Struct):
    """An item of a message."""

    data: Content


Items = Mapping[str, Item | Malformed]


class Link(Struct, gc=False):
    """Which item belongs to a message."""

    id: str = ""


class Words(Struct):
    """A message; older forms have its text in itself, and do not tell which is above it."""

    type: str = ""
    above: str | None = field(default=None, name="parentMessageId")
    created: Any = field(default=None, name="createdAt")
    items: list[Link] | None = None
    changed: Any = field(default=None, name="updatedAt")
    content: str | None = None
    character: str | None = field(default=None, name="characterId")


class Conversation(Struct):
    """A chat; its messages and their items stand under their keys."""

    messages: dict[str, Raw]
    items: dict[str, Raw] = {}
    title: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    become = partial(_turn, items=dict(zip(found.items, decoded_each([*found.items.values()], Item), strict=True)))
    read = turns_of([*found.messages.values()], Words, become, _CLOCK, "parentMessageId")
    turns = dict(zip(found.messages, read, strict=True))
    if any(turn.above for turn in turns.values()):
        turns = dict(sorted(turns.items(), key=lambda named: named[1].sent_at or _LAST))
    else:
        turns = in_line(turns)
    above = {turn.above for turn in turns.values()}
    leaf = next((key for key in reversed(turns) if key not in above), None)
    chat = talk(_APP.format, _APP.label, next(iter(turns), None), found.title, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, leaf, chat, Place(place.file, ""), _SIDES, "messages.{}".format)))


def _turn(words: Words, sent_at: str | None, items: Items) -> Turn:
    return Turn(words.above, _said(words, items), sent_at)


def _written(words: Words) -> object:
    return words.created or words.changed


def _said(words: Words, items: Items) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    kind = words.type or ("user" if words.character == _PERSON else "assistant")
    if kind not in ("user", "assistant"):
        return INSTRUCTION
    held = [items[link.id] for link in words.items or () if link.id in items]
    spoken = [item.data.content for item in held if isinstance(item, Item) and item.data.type == "message"]
    pieces = [piece for content in spoken for piece in (content if isinstance(content, list) else [Piece("text", content)])]
    text = "\n".join([piece.text for piece in pieces if piece.text and piece.type in _TEXTS]) or words.content or ""
    has_files = not _TEXTS.issuperset(map(TYPE, pieces))
    if text.strip():
        return Said(kind == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if held else NOTHING


_CLOCK: Clock[Words] = Clock(_written, iso_times)
OPENROUTER = _APP.importer(_chats)
