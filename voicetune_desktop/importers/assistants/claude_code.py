"""Sessions of Claude Code: a line of JSON for each thing that was said, thought or done, in a file for each session."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, NOTHING, ONLY_FILES, WORK, Verdict
from voicetune_desktop.importers.assistants.files import App, has_all, talk_of, turns_in
from voicetune_desktop.importers.assistants.trees import Piece, Said, Turn
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import ChatExport

_APP = App("claude-code", "Claude Code", r"\.jsonl$", has_all(b'"sessionId"', b'"parentUuid"', b'"uuid"'))
_SIDES = _APP.sides("Claude")
_NOT_TYPED = re.compile(
    r"\s*(?:<(?:command-\w+|local-command-\w+|bash-\w+|system-reminder|task-notification)>|\[Request interrupted by user)"
)
"""How texts begin that the program writes in the person's place."""
_NO_MODEL = "<synthetic>"
"""Stands for a model where the program tells of an error."""


class Message(Struct, gc=False):
    """What was said."""

    content: str | list[Piece] | None = None
    model: str | None = None


class Row(Struct, gc=False):
    """A line."""

    type: str = ""
    id: str | None = field(default=None, name="uuid")
    above: str | None = field(default=None, name="parentUuid")
    message: Message | None = None
    timestamp: Any = None
    is_aside: bool | None = field(default=None, name="isSidechain")
    is_meta: bool | None = field(default=None, name="isMeta")
    is_summary: bool | None = field(default=None, name="isCompactSummary")


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        key = entry.name.rpartition("/")[2].removesuffix(".jsonl")
        yield talk_of(_APP, _SIDES, key, (), entry.name, turns_in(source, entry, Row, _turn))


def _turn(row: Row) -> Turn | None:
    """The turn that a line is; lines of titles and files that were saved are none."""
    if row.message is None and row.id is None:
        return None
    return Turn(row.above, _said(row), iso_time(row.timestamp), row.id)


def _said(row: Row) -> Said | Verdict:
    """What was said in a line, or why nothing was; what helpers of the assistant do is its work."""
    if row.is_meta or row.is_summary:
        return INSTRUCTION
    if row.message is None or row.is_aside or row.type not in ("user", "assistant"):
        return WORK
    content = row.message.content
    pieces = content if isinstance(content, list) else []
    text = content if isinstance(content, str) else "\n".join(piece.text for piece in pieces if piece.text and piece.type == "text")
    has_files = any(piece.type in ("image", "document") for piece in pieces)
    if row.message.model == _NO_MODEL or _NOT_TYPED.match(text):
        return WORK
    if text.strip():
        return Said(row.type == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if pieces else NOTHING


CLAUDE_CODE = _APP.importer(_chats)
