"""Sessions of Codex: a line of JSON for each thing that was said, thought or done, in a file for each session."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.importers.assistants.conversations import DAMAGED, INSTRUCTION, NOTHING, ONLY_FILES, WORK, Verdict
from voicetune_desktop.importers.assistants.files import App, has_all, talk_of, turns_in
from voicetune_desktop.importers.assistants.trees import TYPE, Said, Turn
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_APP = App("codex", "Codex", r"rollout-[^/]*\.jsonl$", has_all(b'"timestamp"', b'"session_meta"', b'"payload"'), has_own_names=True)
_SIDES = _APP.sides("Codex")
_NOT_TYPED = re.compile(r"\s*(?:<([A-Za-z][\w ]{1,40})>.*</\1>\s*\Z|# AGENTS\.md instructions\b)", re.DOTALL)
"""Texts that the program writes in the person's place: all in one tag, or a file of instructions."""
_ITEM = "response_item"


class Piece(Struct, gc=False):
    """A part of a message: text that went in or came out, or a picture."""

    type: str = ""
    text: str | None = None


class Item(Struct, gc=False):
    """A message, a thought, or a tool that was called."""

    type: str = ""
    role: str = ""
    content: list[Piece] | None = None


class Row(Struct, gc=False):
    """A line; what tells of the session, or repeats what was said, has a payload of another kind."""

    type: str = ""
    timestamp: Any = None
    payload: Raw = Raw()


_CLOCK: Clock[Row] = Clock(attrgetter("timestamp"), iso_times)


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        key = entry.name.rpartition("/")[2].removesuffix(".jsonl")
        yield talk_of(_APP, _SIDES, key, (), entry.name, turns_in(source, entry, Row, _turn, _CLOCK))


def _turn(row: Row, sent_at: str | None) -> Turn | None:
    """The turn that a line is; lines that tell of the session, or repeat a turn for the window, are none."""
    if row.type != _ITEM:
        return None
    item = decoded(bytes(row.payload), Item)
    return Turn(None, DAMAGED if isinstance(item, Malformed) else _said(item), sent_at)


def _said(item: Item) -> Said | Verdict:
    """What was said in a line, or why nothing was."""
    if item.type != "message":
        return WORK
    if item.role not in ("user", "assistant"):
        return INSTRUCTION
    pieces = item.content or ()
    text = "\n".join([piece.text for piece in pieces if piece.text])
    has_files = "input_image" in map(TYPE, pieces)
    if item.role == "user" and _NOT_TYPED.match(text):
        return INSTRUCTION
    if text.strip():
        return Said(item.role == "user", text, has_files)
    return ONLY_FILES if has_files else NOTHING


CODEX = _APP.importer(_chats)
