"""HuggingChat's export: conversations.json, whose messages name all those above them; older ones name none."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field
from msgspec.structs import replace

from voicetune_desktop.importers.assistants.conversations import (
    CONVERSATIONS,
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    read_conversations,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, linked, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_APP = App("hugging-chat", "HuggingChat", CONVERSATIONS, has_all(b'"messages"', b'"from"', b'"content"', b'"model"', b'"updatedAt"'))
_SIDES = _APP.sides()


class Words(Struct, gc=False):
    """A message, and the ids of all above it."""

    role: str = field(default="", name="from")
    id: str | None = None
    content: str | None = None
    ancestors: list[str] | None = None
    created: Any = field(default=None, name="createdAt")
    files: list[Any] | None = None


class Conversation(Struct):
    """A conversation."""

    messages: list[Raw]
    model: Any
    id: Any = field(default=None, name="_id")
    title: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    turns, places, last = dict[str, Turn](), dict[str, str](), None
    for number, turn in enumerate(turns_of(found.messages, Words, _turn, _CLOCK)):
        at = f".messages[{number}]"
        id_ = turn.id or linked(bytes(found.messages[number]), "id")
        key = id_ if id_ and id_ not in turns else at
        turns[key], places[key], last = (turn if turn.above in turns else replace(turn, above=last)), at, key
    chat = talk(_APP.format, _APP.label, found.id, found.title, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, None, chat, place, _SIDES, places.__getitem__)))


def _turn(words: Words, sent_at: str | None) -> Turn:
    return Turn(words.ancestors[-1] if words.ancestors else None, _said(words), sent_at, words.id)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    is_person, written = words.role == "user", words.content or ""
    text = written if is_person else without_thoughts(written)
    if text.strip():
        return Said(is_person, text, bool(words.files) and is_person)
    return WORK if written.strip() else ONLY_FILES if words.files and is_person else NOTHING


_CLOCK: Clock[Words] = Clock(attrgetter("created"), iso_times)
HUGGING_CHAT = _APP.importer(_chats)
