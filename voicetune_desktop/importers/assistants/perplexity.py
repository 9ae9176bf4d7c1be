"""Threads of Perplexity as the Perplexity Thread Exporter saves them: a file for each, in one of two layouts."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import DAMAGED, NOTHING, WORK, Place, read_conversations, talk
from voicetune_desktop.importers.assistants.files import App, first_words
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items
from voicetune_desktop.importers.json_files.chats import Clock, timed_each
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_LAYOUTS = ((b'"conversations"', b'"query"', b'"answer"'), (b'"entries"', b'"query_str"'))


def _is_one(head: bytes) -> bool:
    return any(all(mark in head for mark in marks) for marks in _LAYOUTS)


_APP = App("perplexity", "Perplexity", r"(?:^|/)perplexity_[^/]*\.json$", _is_one, has_own_names=True)
_SIDES = _APP.sides("Perplexity")


class Markdown(Struct, gc=False):
    """An answer, whole or in pieces."""

    answer: str | None = None
    chunks: list[str] = []


class Block(Struct, gc=False):
    """A part of what came back: an answer, sources, a plan."""

    markdown: Markdown | None = field(default=None, name="markdown_block")


class Row(Struct, gc=False):
    """A question with its answer, in either layout."""

    uuid: str | None = None
    query: str | None = None
    answer: str | None = None
    timestamp: Any = None
    asked: str | None = field(default=None, name="query_str")
    blocks: list[Block] = []
    created: Any = field(default=None, name="entry_created_datetime")


class About(Struct, frozen=True):
    """What is said of a thread, in either layout."""

    id: Any = field(default=None, name="thread_id")
    thread_title: Any = None
    title: Any = None


_UNKNOWN = About()


class Thread(Struct):
    """A thread."""

    metadata: About = _UNKNOWN
    conversations: list[Raw] | None = None
    thread_metadata: About = _UNKNOWN
    entries: list[Raw] | None = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        yield from read_conversations(source, [entry], _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Thread)
    if isinstance(found, Malformed):
        return None
    path, rows = (".entries", found.entries) if found.conversations is None else (".conversations", found.conversations)
    if rows is None:
        return None
    timed = enumerate(timed_each(rows, Row, _CLOCK))
    turns = in_line({key: turn for number, (row, time) in timed for key, turn in _turns(row, time, f"{path}[{number}]")})
    key = found.metadata.id or place.file.rpartition("/")[2].removesuffix(".json")
    about = (found.metadata.thread_title, found.thread_metadata.title)
    chat = talk(_APP.format, _APP.label, key, *about, first_words(turns.values()))
    last = next(reversed(turns), None)
    return _SIDES.export(chat, list(tree_items(turns, last, chat, Place(place.file, ""), _SIDES, str)))


def _turns(row: Row | Malformed, time: str | None, path: str) -> Iterator[tuple[str, Turn]]:
    """The question and the answer of a row."""
    if isinstance(row, Malformed):
        yield path, Turn(None, DAMAGED)
        return
    asked = row.query or row.asked or ""
    answer = row.answer or "\n".join(filter(None, map(_text, row.blocks)))
    yield (
        f"{path}.query",
        Turn(None, Said(is_person=True, text=asked) if asked.strip() else NOTHING, time, row.uuid and f"{row.uuid} query"),
    )
    verdict = WORK if row.blocks else NOTHING
    yield (
        f"{path}.answer",
        Turn(None, Said(is_person=False, text=answer) if answer.strip() else verdict, time, row.uuid and f"{row.uuid} answer"),
    )


def _text(block: Block) -> str:
    found = block.markdown
    return (found.answer or "".join(found.chunks)) if found else ""


def _written(row: Row) -> object:
    return row.timestamp or row.created


_CLOCK: Clock[Row] = Clock(_written, iso_times)
PERPLEXITY = _APP.importer(_chats)
