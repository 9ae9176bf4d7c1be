"""Chatbox's exports: one file with all sessions, each with its topics and with other ways that it took."""

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
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import TYPE, Piece, Said, Turn, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_milliseconds_each
from voicetune_desktop.model import ChatExport

_APP = App("chatbox", "Chatbox", r"\.json$", has_all(b'"__exported_items"', b'"__exported_at"'))
_SIDES = _APP.sides()
_KEY = "session:*"


class Words(Struct, gc=False):
    """A message."""

    role: str = ""
    id: str | None = None
    pieces: list[Piece] | None = field(default=None, name="contentParts")
    content: str | None = None
    files: Any = None
    timestamp: Any = None
    is_summary: bool | None = field(default=None, name="isSummary")


class Rows(Struct):
    """Messages that follow one another."""

    messages: list[Raw] = []


class Fork(Struct):
    """What else followed a message; the list that is shown now is empty here."""

    lists: list[Rows] = []


class Session(Struct):
    """A session: its earlier topics, what is shown now, and the forks by the message that they follow."""

    messages: list[Raw]
    id: Any = None
    name: Any = None
    threads: list[Rows] | None = None
    forks: dict[str, Fork] | None = field(default=None, name="messageForksHash")


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read, _KEY)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Session)
    if isinstance(found, Malformed):
        return None
    turns, places, last = dict[str, Turn](), dict[str, str](), None
    shown = [*(rows.messages for rows in found.threads or ()), found.messages]
    for number, rows in enumerate(shown):
        path = ".messages" if rows is found.messages else f".threads[{number}].messages"
        last = _put(turns, places, rows, path, last)
    for above, fork in (found.forks or {}).items():
        for number, rows in enumerate(fork.lists):
            _put(turns, places, rows.messages, f".messageForksHash.{above}.lists[{number}].messages", above)
    chat = talk(_APP.format, _APP.label, found.id, found.name, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, last, chat, place, _SIDES, places.__getitem__)))


def _put(turns: dict[str, Turn], places: dict[str, str], rows: Sequence[Raw], path: str, above: str | None) -> str | None:
    """Put messages below one another and below another one; returns the key of the last."""
    for number, turn in enumerate(turns_of(rows, Words, _turn, _CLOCK)):
        at = f"{path}[{number}]"
        key = turn.id if turn.id and turn.id not in turns else at
        turns[key], places[key] = Turn(above, turn.said, turn.sent_at, turn.id), at
        above = key
    return above


def _turn(words: Words, sent_at: str | None) -> Turn:
    return Turn(None, _said(words), sent_at, words.id)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role == "tool":
        return WORK
    if words.role not in ("user", "assistant") or words.is_summary:
        return INSTRUCTION
    pieces = words.pieces or ()
    text = "\n".join([piece.text for piece in pieces if piece.text and piece.type == "text"]) or words.content or ""
    has_files = bool(words.files) or "image" in map(TYPE, pieces)
    if text.strip():
        return Said(words.role == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if pieces else NOTHING


_CLOCK: Clock[Words] = Clock(attrgetter("timestamp"), unix_milliseconds_each)
CHATBOX = _APP.importer(_chats)
