"""LM Studio's conversations: a file for each, whose messages have versions, of which one is shown."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, Generic, TypeVar

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
from voicetune_desktop.importers.assistants.trees import Piece, Said, Turn, tree_items
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import ChatExport

T = TypeVar("T")
_APP = App(
    "lm-studio", "LM Studio", r"\.conversation\.json$", has_all(b'"versions"', b'"currentlySelected"', b'"messages"'), has_own_names=True
)
_SIDES = _APP.sides()
_THOUGHT = "thinking"
"""How a step is shown that is a thought."""


class Style(Struct, gc=False):
    """How a step is shown."""

    type: str = ""


class Step(Struct, gc=False):
    """A step of an answer: text, a thought, a tool."""

    type: str = ""
    content: list[Piece] | None = None
    style: Style | None = None


class Version(Struct, gc=False):
    """A version of a message."""

    role: str = ""
    content: list[Piece] | str | None = None
    steps: list[Step] | None = None


class Words(Struct, Generic[T], gc=False):
    """A message, and the number of the version that is shown."""

    versions: list[T]
    shown: int = field(default=0, name="currentlySelected")


class Conversation(Struct, Generic[T]):
    """A conversation."""

    messages: list[T]
    name: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return (chat for entry in entries for chat in read_conversations(source, [entry], _APP.format, partial(_read, entry=entry)))


def _read(data: bytes, place: Place, entry: Entry) -> ChatExport | None:
    found = decoded(data, Conversation[Words[Version]])
    if isinstance(found, Malformed):
        found = _by_message(data)
    if isinstance(found, Malformed):
        return None
    turns, last = _turns(found.messages)
    key = entry.name.rpartition("/")[2].removesuffix(".conversation.json")
    chat = talk(_APP.format, _APP.label, key, found.name, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, last, chat, Place(place.file, ""), _SIDES, str)))


def _by_message(data: bytes) -> "Conversation[Words[Version | Malformed]] | Malformed":
    """A conversation whose damaged versions take no others with them; a damaged message has none."""
    found = decoded(data, Conversation[Raw])
    if isinstance(found, Malformed):
        return found
    return Conversation([_by_version(bytes(message)) for message in found.messages], found.name)


def _by_version(data: bytes) -> Words[Version | Malformed]:
    words = decoded(data, Words[Raw])
    if isinstance(words, Malformed):
        return Words([])
    return Words([decoded(bytes(version), Version) for version in words.versions], words.shown)


def _turns(messages: Iterable[Words[Version] | Words[Version | Malformed]]) -> tuple[dict[str, Turn], str | None]:
    """The versions of each message below the one before it that is shown, and the key of the last one that is."""
    turns, last = dict[str, Turn](), None
    for number, words in enumerate(messages):
        above = last
        if not words.versions:
            last = f".messages[{number}]"
            turns[last] = Turn(above, DAMAGED)
        for at, version in enumerate(words.versions):
            key = _key(number, at)
            turns[key] = Turn(above, DAMAGED if isinstance(version, Malformed) else _said(version))
            if at in (0, words.shown):
                last = key
    return turns, last


@lru_cache(10_000)
def _key(message: int, version: int) -> str:
    """The place of a version in its file."""
    return f".messages[{message}].versions[{version}]"


def _said(version: Version) -> Said | Verdict:
    """What was said in a version, or why nothing was."""
    if version.role not in ("user", "assistant"):
        return INSTRUCTION
    content = version.content
    pieces = content if isinstance(content, list) else ()
    texts = [content] if isinstance(content, str) else [piece.text for piece in pieces if piece.text and piece.type == "text"]
    has_files = len(texts) < len(pieces) and any(piece.type == "file" for piece in pieces)
    for step in version.steps or ():
        if step.type == "contentBlock" and step.content and (step.style is None or step.style.type != _THOUGHT):
            texts += [piece.text for piece in step.content if piece.text and piece.type == "text"]
    text = texts[0] if len(texts) == 1 else "\n".join(texts)
    if text.strip():
        return Said(version.role == "user", text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if version.steps else NOTHING


LM_STUDIO = _APP.importer(_chats)
