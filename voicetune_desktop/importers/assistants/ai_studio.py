"""Talks with Gemini in Google AI Studio, which keeps each as a file in the person's Drive, mostly without an ending in its name."""

from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants.conversations import (
    LOOKED_AT,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App, begins, either, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items, turns_of
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import Clock, chosen, head_of
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry, in_natural_order
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import Answers, ChatExport, Match, Reason

_APP = App(
    "ai-studio",
    "Google AI Studio",
    r"\.json$|(?:^|/)google ai studio/[^/]*$",
    either(begins(rb'(?:\xef\xbb\xbf)?\s*\{\s*"runSettings"\s*:\s*\{'), has_all(b'"chunkedPrompt"', b'"chunks"')),
)
_SIDES = _APP.sides("Gemini")
_NO_TALK: Verdict = (Reason.UNSUPPORTED, "A prompt of another kind, which is no talk.")


class Part(Struct, gc=False):
    """A piece of an answer."""

    text: str | None = None
    is_thought: Any = field(default=None, name="thought")


class Chunk(Struct, rename="camel", gc=False):
    """What one side says, thinks or attaches."""

    role: str = ""
    text: str | None = None
    parts: list[Part] | None = None
    is_thought: Any = None
    create_time: Any = None
    executable_code: Any = None
    code_execution_result: Any = None
    error_message: Any = None


class Chunks(Struct):
    """The chunks of a talk."""

    chunks: list[Raw] = []


class Prompt(Struct):
    """A file of AI Studio; one that is no talk has no chunks."""

    prompt: Chunks | None = field(default=None, name="chunkedPrompt")


def score(source: Source) -> Match:
    """Sure where a file begins as those of AI Studio do."""
    if any(True for _ in _likely(source)):
        return Match(0.96, "Talks as Google AI Studio keeps them.")
    return Match(0.0, "No file holds talks of Google AI Studio.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The talks of all files in the folders where there are some. Raises SourceError when there are none."""
    folders = {_folder(entry) for entry in _likely(source)}
    entries = [entry for entry in in_natural_order(source.entries) if _folder(entry) in folders and _APP.is_one(head_of(source, entry))]
    if not entries:
        raise SourceError("There are no talks of Google AI Studio in it.", "Choose the folder “Google AI Studio” of your Google Drive.")
    read = (export for entry in entries for export in read_conversations(source, [entry], _APP.format, partial(_read, file=entry.name)))
    yield from chosen(read, answers)


def _likely(source: Source) -> Iterator[Entry]:
    some = chain(source.candidates(_APP.names, LOOKED_AT), islice(source.without_ending(), LOOKED_AT))
    return (entry for entry in some if _APP.is_one(head_of(source, entry)))


def _folder(entry: Entry) -> str:
    return entry.name.rpartition("/")[0]


def _read(data: bytes, place: Place, file: str) -> ChatExport | None:
    found = decoded(data, Prompt)
    if isinstance(found, Malformed):
        return None
    place = Place(place.file, "")
    title = file.rpartition("/")[2].removesuffix(".json")
    chat = talk(_APP.format, _APP.label, title, title)
    if found.prompt is None:
        return _SIDES.export(chat, [place.aside(_NO_TALK, "runSettings")])
    read = enumerate(turns_of(found.prompt.chunks, Chunk, _turn, _CLOCK))
    turns = in_line({f".chunkedPrompt.chunks[{number}]": turn for number, turn in read})
    return _SIDES.export(chat, list(tree_items(turns, next(reversed(turns), None), chat, place, _SIDES, str)))


def _turn(chunk: Chunk, sent_at: str | None) -> Turn:
    return Turn(None, _said(chunk), sent_at)


def _said(chunk: Chunk) -> Said | Verdict:
    """What was said in a chunk, or why nothing was."""
    if chunk.is_thought is True or chunk.executable_code is not None or chunk.code_execution_result is not None:
        return WORK
    parts = (part.text for part in chunk.parts or () if part.text and part.is_thought is not True)
    text = chunk.text or "".join(parts)
    if text.strip():
        return Said(chunk.role == "user", text)
    if chunk.parts or chunk.text is not None or chunk.error_message is not None:
        return NOTHING
    return ONLY_FILES


_CLOCK: Clock[Chunk] = Clock(attrgetter("create_time"), iso_times)
AI_STUDIO = Importer(_APP.format, _APP.label, score, chats)
