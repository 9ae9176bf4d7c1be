"""Chats that Open WebUI exports, and services that are made of it: trees, read along the branch that was open last."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants.conversations import (
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Sides,
    Verdict,
    conversation_files,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items, turn_of
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_time
from voicetune_desktop.model import Answers, ChatExport, Match, Participant

FORMAT = "open-webui"
_SIDES = Sides(Participant("user", "User", is_me=True), Participant("assistant", "Assistant", is_me=False, is_program=True))
_NAMES = r"chats?-export[^/]*\.json$"
_MARKS = (b'"history"', b'"messages"', b'"parentId"', b'"childrenIds"', b'"role"')
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


def score(source: Source) -> Match:
    """Sure where a JSON file holds trees of messages as Open WebUI writes them."""
    if any(True for _ in _files(source)):
        return Match(0.96, "Chats as Open WebUI exports them.")
    return Match(0.0, "No file holds chats of Open WebUI.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats, one after the other. Raises SourceError when there are none."""
    files = list(_files(source))
    if not files:
        raise SourceError("There are no chats of Open WebUI in it.", "Choose the file that Open WebUI exported.")
    return chosen(read_conversations(source, files, FORMAT, _read), answers)


def _files(source: Source) -> Iterator[Entry]:
    return conversation_files(source, lambda head: all(mark in head for mark in _MARKS), _NAMES)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Outer)
    if isinstance(found, Malformed):
        return None
    chat = talk(FORMAT, "Open WebUI", found.id, found.title, found.chat.title)
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


OPEN_WEBUI = Importer(FORMAT, "Open WebUI", score, chats)
