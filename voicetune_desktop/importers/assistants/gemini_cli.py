"""Sessions of Gemini CLI: a JSON file for each, or in newer versions a line of JSON for everything that happened.

Newer versions write a message again whenever something of it changes, and a line where the talk was taken back to an earlier one.
"""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
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
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items
from voicetune_desktop.importers.json_files.chats import Clock, rest, timed_each
from voicetune_desktop.importers.json_files.lines import numbered_lines
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, iso_times
from voicetune_desktop.model import ChatExport, Reason

_APP = App("gemini-cli", "Gemini CLI", r"(?:^|/)session-[^/]*\.jsonl?$", has_all(b'"sessionId"', b'"projectHash"'))
_SIDES = _APP.sides("Gemini")
_REFERRED = re.compile(r"\n?--- Content from referenced files ---\n.*?(?:\n--- End of content ---\s*|\Z)", re.DOTALL)
"""What the program adds to a question: the files that it names."""
_OLDER = (Reason.SYSTEM, "An older form of a session that lies beside it.")


class Part(Struct, gc=False):
    """A part of a message: text, or a file and the like."""

    text: str | None = None


class Changes(Struct):
    """What changes of a session."""

    messages: list[Raw] | None = None
    summary: Any = None


class Row(Struct):
    """A message, or in a line also which session this is, what changes of it, or to which message it goes back."""

    session: Any = field(default=None, name="sessionId")
    id: str | None = None
    type: str = ""
    content: str | list[Part | str] | Part | None = None
    shown: str | list[Part | str] | Part | None = field(default=None, name="displayContent")
    timestamp: Any = None
    calls: Any = field(default=None, name="toolCalls")
    changes: Changes | None = field(default=None, name="$set")
    back_to: str | None = field(default=None, name="$rewindTo")


class Session(Struct):
    """A session in one file."""

    messages: list[Raw]
    id: Any = field(default=None, name="sessionId")
    summary: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    names = {entry.name for entry in entries}
    for entry in entries:
        if entry.name.lower().endswith(".jsonl"):
            yield _read_lines(source, entry)
        elif f"{entry.name}l" in names:
            yield rest(_APP.format, entry.name, [Place(entry.name, "").aside(_OLDER, "messages")])
        else:
            yield from read_conversations(source, [entry], _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Session)
    if isinstance(found, Malformed):
        return None
    log = _Log()
    log.add_all(found.messages, ".messages")
    return log.export(place.file, found.id, found.summary)


def _read_lines(source: Source, entry: Entry) -> ChatExport:
    log, title, key = _Log(), None, None
    for line, row in numbered_lines(source, entry, Row):
        log.add(row, line)
        if isinstance(row, Malformed):
            continue
        key, changes = key or row.session, row.changes
        if changes:
            title = changes.summary or title
            if changes.messages and not log.turns:
                log.add_all(changes.messages, f"line {line}: $set.messages")
    return log.export(entry.name, key or entry.name.rpartition("/")[2].removesuffix(".jsonl"), title)


class _Log:
    """A talk while its messages come in."""

    def __init__(self) -> None:
        self.turns, self._places = dict[str, Turn](), dict[str, int | str]()
        self._last: str | None = None

    def add_all(self, rows: Sequence[Raw], path: str) -> None:
        """Take the messages of an array."""
        for number, (row, sent_at) in enumerate(timed_each(rows, Row, _CLOCK)):
            at = f"{path}[{number}]"
            if isinstance(row, Malformed):
                self._put(at, DAMAGED, None, at)
            else:
                self._put(row.id if row.id and row.id not in self.turns else at, _said(row), sent_at, at)

    def add(self, row: Row | Malformed, at: int) -> None:
        """Take the message of a line, put it in the place of an earlier form of it, or go back to before one."""
        if isinstance(row, Malformed):
            self._put(f"line {at}", DAMAGED, None, at)
        elif row.back_to is not None:
            target = self.turns.get(row.back_to)
            self._last = target.above if target else None
        elif row.id is not None:
            self._put(row.id, _said(row), iso_time(row.timestamp), at)

    def _put(self, key: str, said: Said | Verdict, sent_at: str | None, at: int | str) -> None:
        known = self.turns.get(key)
        self.turns[key] = Turn(known.above if known else self._last, said, sent_at, key)
        self._places.setdefault(key, at)
        self._last = self._last if known else key

    def export(self, file: str, key: object, title: object) -> ChatExport:
        """The talk along its last branch."""
        chat = talk(_APP.format, _APP.label, key, title, first_words(self.turns.values()))
        return _SIDES.export(chat, list(tree_items(self.turns, self._last, chat, Place(file, ""), _SIDES, self._places.__getitem__)))


def _said(row: Row) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if row.type not in ("user", "gemini"):
        return INSTRUCTION
    content = row.content if row.shown is None else row.shown
    parts = content if isinstance(content, list) else [content]
    texts = [part if isinstance(part, str) else part.text for part in parts if part is not None]
    text, is_person = "".join(filter(None, texts)), row.type == "user"
    has_files = None in texts
    if is_person and "--- Content from" in text:
        bare = _REFERRED.sub("", text).rstrip()
        text, has_files = bare, has_files or len(bare) < len(text)
    if text.strip():
        return Said(is_person, text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if row.calls else NOTHING


_CLOCK: Clock[Row] = Clock(attrgetter("timestamp"), iso_times)
GEMINI_CLI = _APP.importer(_chats)
