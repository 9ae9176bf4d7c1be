"""Conversations that the Web UI of llama.cpp (llama-server) exports: trees of messages, one in a file or all in a list."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field
from msgspec.structs import replace

from voicetune_desktop.importers.assistants.conversations import (
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
from voicetune_desktop.importers.assistants.files import App, first_words
from voicetune_desktop.importers.assistants.trees import Said, Turn, linked, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_milliseconds_each
from voicetune_desktop.model import ChatExport

_OPENING = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"(?:conv|messages)"\s*:')
_FOLDED = re.compile(r"<<<(reasoning_content|AGENTIC_TOOL_CALL)_(?:start|START)>>>.*?(?:<<<\1_(?:end|END)>>>\s*|\Z)", re.DOTALL)
"""Thoughts and tools, which some versions keep in the text and do not show there."""
_ROOT = "root"


def _is_one(head: bytes) -> bool:
    return _OPENING.match(head) is not None and b'"currNode"' in head and b'"conv"' in head


_APP = App("llama-cpp", "llama.cpp", r"\.json$", _is_one)
_SIDES = _APP.sides()


class Words(Struct, gc=False):
    """A message. Ids are numbers in older versions."""

    id: Any = None
    parent: Any = None
    type: str = ""
    role: str = ""
    content: str | None = None
    timestamp: Any = None
    extra: list[Any] | None = None
    thoughts: Any = field(default=None, name="reasoningContent")
    older_thoughts: Any = field(default=None, name="thinking")
    tools: Any = field(default=None, name="toolCalls")


class About(Struct):
    """What a conversation is called, and where it was open last."""

    id: Any = None
    name: Any = None
    leaf: Any = field(default=None, name="currNode")


class Conversation(Struct):
    """A conversation."""

    messages: list[Raw]
    conv: About = field(default_factory=About)


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    turns, places, last = dict[str, Turn](), dict[str, str](), None
    for number, turn in enumerate(turns_of(found.messages, Words, _turn, _CLOCK, "parent")):
        at = f".messages[{number}]"
        id_ = turn.id or linked(bytes(found.messages[number]), "id")
        key = id_ if id_ and id_ not in turns else at
        turns[key], places[key], last = (turn if turn.above in turns else replace(turn, above=last)), at, key
    chat = talk(_APP.format, _APP.label, found.conv.id, found.conv.name, first_words(turns.values()))
    leaf = None if found.conv.leaf is None else str(found.conv.leaf)
    return _SIDES.export(chat, list(tree_items(turns, leaf, chat, place, _SIDES, places.__getitem__)))


def _turn(words: Words, sent_at: str | None) -> Turn:
    above, id_ = words.parent, words.id
    said = None if words.type == _ROOT else _said(words)
    return Turn(None if above is None else str(above), said, sent_at, None if id_ is None else str(id_))


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION if words.role == "system" else WORK
    text, is_person = words.content or "", words.role == "user"
    if not is_person:
        text = without_thoughts(_FOLDED.sub("", text) if "<<<" in text else text)
    if text.strip():
        return Said(is_person, text, bool(words.extra))
    return ONLY_FILES if words.extra else WORK if words.thoughts or words.older_thoughts or words.tools else NOTHING


_CLOCK: Clock[Words] = Clock(attrgetter("timestamp"), unix_milliseconds_each)
LLAMA_CPP = _APP.importer(_chats)
