"""Chats that Open WebUI exports, and services that are made of it: trees, read along the branch that was open last."""

import re
from collections.abc import Iterator, Sequence
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
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items, turn_of
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_time
from voicetune_desktop.model import ChatExport

_APP = App(
    "open-webui",
    "Open WebUI",
    r"chats?-export[^/]*\.json$",
    has_all(b'"history"', b'"messages"', b'"parentId"', b'"childrenIds"', b'"role"'),
    way_on="Choose the file that Open WebUI exported.",
)
_SIDES = _APP.sides()
_WORK = re.compile(r'<details\b[^>]{0,2000}\btype="(?:reasoning|tool_calls|code_interpreter)".*?(?:</details>\s*|\Z)', re.DOTALL)
"""Thoughts and tools, which stand folded in front of an answer."""


class Words(Struct, gc=False):
    """A message, and the one above it."""

    role: str = ""
    content: str | None = None
    parent: str | None = field(default=None, name="parentId")
    timestamp: Any = None
    files: Any = None


class History(Struct):
    """The tree of a chat, and the end of its branch that was open last."""

    messages: dict[str, Raw]
    current: Any = field(default=None, name="currentId")


class Inner(Struct):
    """A chat."""

    history: History
    title: Any = None


class Outer(Struct):
    """A chat and what the data base says of it."""

    chat: Inner
    id: Any = None
    title: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Outer)
    if isinstance(found, Malformed):
        return None
    chat = talk(_APP.format, _APP.label, found.id, found.title, found.chat.title)
    history = found.chat.history
    turns = {key: turn_of(bytes(message), Words, _turn, "parentId") for key, message in history.messages.items()}
    return _SIDES.export(chat, list(tree_items(turns, history.current, chat, place, _SIDES, ".chat.history.messages.{}".format)))


def _turn(words: Words) -> Turn:
    return Turn(words.parent, _said(words), unix_time(words.timestamp))


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    written = words.content or ""
    text = _WORK.sub("", written) if words.role == "assistant" and "<details" in written else written
    if text.strip():
        return Said(words.role == "user", text, bool(words.files))
    if written.strip():
        return WORK
    return ONLY_FILES if words.files else NOTHING


OPEN_WEBUI = _APP.importer(_chats)
