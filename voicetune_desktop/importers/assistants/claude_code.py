"""Sessions of Claude Code: a line of JSON for each thing that was said, thought or done, in a file for each session.

What a helper does that the assistant calls lies in a file of its own, "agent-….jsonl", beside the session or in a folder of its name.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    conversation_files,
)
from voicetune_desktop.importers.assistants.files import App, has_all, talk_of, turns_in
from voicetune_desktop.importers.assistants.trees import Piece, Said, Turn
from voicetune_desktop.importers.json_files.chats import Clock, head_of, rest
from voicetune_desktop.importers.json_files.lines import numbered_lines
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport, SetAside

_APP = App("claude-code", "Claude Code", r"\.jsonl$", has_all(b'"sessionId"', b'"parentUuid"', b'"uuid"'))
_SIDES = _APP.sides("Claude")
_NOT_TYPED = re.compile(
    r"\s*(?:<(?:command-\w+|local-command-\w+|bash-\w+|system-reminder|task-notification)>|\[Request interrupted by user)"
)
"""How texts begin that the program writes in the person's place."""
_MARKS = ("<", "[")
"""How all of them begin."""
_HELPER = re.compile(r"(?:^|/)agent-[^/]*\.jsonl$", re.IGNORECASE)
_FILES = frozenset({"image", "document"})
_NO_MODEL = "<synthetic>"
"""Stands for a model where the program tells of an error."""


class Message(Struct, gc=False):
    """What was said."""

    content: str | list[Piece] | None = None
    model: str | None = None


class Session(Struct):
    """Which session a line belongs to."""

    id: str = field(default="", name="sessionId")


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


_CLOCK: Clock[Row] = Clock(attrgetter("timestamp"), iso_times)


def _chats(source: Source, entries: Iterator[Entry]) -> Iterator[ChatExport]:
    """A chat for each session, with what its helpers did; those whose session is not there come last, all together."""
    helpers = _helpers(source)
    for entry in entries:
        if _HELPER.search(entry.name):
            continue
        key = entry.name.rpartition("/")[2].removesuffix(".jsonl")
        export = talk_of(_APP, _SIDES, key, (), entry.name, turns_in(source, entry, Row, _turn, _CLOCK))
        export.items = chain(export.items, _all_work(source, helpers.pop(key, ())))
        yield export
    if helpers:
        yield rest(_APP.format, "agent-*.jsonl", _all_work(source, chain.from_iterable(helpers.values())))


def _helpers(source: Source) -> dict[str, list[Entry]]:
    """The files of helpers, by the session that called them."""
    found = dict[str, list[Entry]]()
    for entry in conversation_files(source, _APP.is_one, _HELPER.pattern, limit=None):
        if _HELPER.search(entry.name):
            first = decoded(head_of(source, entry).partition(b"\n")[0], Session)
            found.setdefault("" if isinstance(first, Malformed) else first.id, []).append(entry)
    return found


def _all_work(source: Source, entries: Iterable[Entry]) -> Iterator[SetAside]:
    """The rows of helpers, to whom nobody but the assistant talks."""
    for entry in entries:
        place = Place(entry.name, "")
        for line, row in numbered_lines(source, entry, Row):
            if isinstance(row, Malformed) or row.message or row.id:
                yield place.aside(DAMAGED if isinstance(row, Malformed) else WORK, line)


def _turn(row: Row, sent_at: str | None) -> Turn | None:
    """The turn that a line is; lines of titles and files that were saved are none."""
    if row.message is None and row.id is None:
        return None
    return Turn(row.above, _said(row), sent_at, row.id)


def _said(row: Row) -> Said | Verdict:
    """What was said in a line, or why nothing was; what helpers of the assistant do is its work."""
    if row.is_meta or row.is_summary:
        return INSTRUCTION
    if row.message is None or row.is_aside or row.type not in ("user", "assistant"):
        return WORK
    content, has_files = row.message.content, False
    if isinstance(content, list):
        texts = [piece.text for piece in content if piece.text and piece.type == "text"]
        has_files = len(texts) < len(content) and not _FILES.isdisjoint([piece.type for piece in content])
        text = texts[0] if len(texts) == 1 else "\n".join(texts)
    else:
        text = content or ""
    if row.message.model == _NO_MODEL or (text.lstrip()[:1] in _MARKS and _NOT_TYPED.match(text)):
        return WORK
    if text.strip():
        return Said(row.type == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if content else NOTHING


CLAUDE_CODE = _APP.importer_as_found(_chats)
