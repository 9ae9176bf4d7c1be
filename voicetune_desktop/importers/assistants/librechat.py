"""LibreChat's exports: a conversation for each file, its messages in a list or nested below one another."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import NOTHING, ONLY_FILES, WORK, Place, Verdict, read_conversations, talk
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, linked, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport

_APP = App("librechat", "LibreChat", r"\.json$", has_all(b'"conversationId"', b'"endpoint"', b'"exportAt"'))
_SIDES = _APP.sides()


class Value(Struct, gc=False):
    """A text as some assistants give it."""

    value: str = ""


class Piece(Struct, gc=False):
    """A part of a message: text, a thought, a tool that was called."""

    type: str = ""
    text: str | Value | None = None


class Words(Struct):
    """A message."""

    id: str | None = field(default=None, name="messageId")
    above: str | None = field(default=None, name="parentMessageId")
    is_person: bool = field(default=False, name="isCreatedByUser")
    text: str | None = None
    content: list[Piece | None] | None = None
    created: Any = field(default=None, name="createdAt")
    files: Any = None
    error: Any = None


class Nested(Struct):
    """A message with those below it."""

    children: list[Raw] = []


class Conversation(Struct):
    """A conversation in one of its two layouts."""

    messages: list[Raw] | None = None
    tree: list[Raw] | None = field(default=None, name="messagesTree")
    id: Any = field(default=None, name="conversationId")
    title: Any = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    rows = dict(_in_list(found.messages) if found.messages is not None else _in_tree(found.tree or ()))
    turns, places = dict[str, Turn](), dict[str, str]()
    for path, turn in zip(rows, turns_of([*rows.values()], Words, _turn, _CLOCK, "parentMessageId"), strict=True):
        name = turn.id or linked(bytes(rows[path]), "messageId")
        key = path if name is None or name in turns else name
        turns[key], places[key] = turn, path
    if not any(turn.above in turns for turn in turns.values()):
        turns = in_line(turns)
    chat = talk(_APP.format, _APP.label, found.id, found.title, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, None, chat, Place(place.file, ""), _SIDES, places.__getitem__)))


def _in_list(rows: Sequence[Raw]) -> Iterator[tuple[str, Raw]]:
    return ((f".messages[{number}]", row) for number, row in enumerate(rows))


def _in_tree(rows: Sequence[Raw]) -> Iterator[tuple[str, Raw]]:
    """Every message with its path, the ones below it behind it."""
    waiting = [(f".messagesTree[{number}]", row) for number, row in enumerate(rows)][::-1]
    while waiting:
        path, row = waiting.pop()
        yield path, row
        below = decoded(bytes(row), Nested)
        if not isinstance(below, Malformed):
            waiting += [(f"{path}.children[{number}]", child) for number, child in enumerate(below.children)][::-1]


def _turn(words: Words, sent_at: str | None) -> Turn:
    return Turn(words.above, _said(words), sent_at, words.id)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    pieces = [piece for piece in words.content or () if piece]
    texts = [_text(piece) for piece in pieces if piece.type == "text"]
    text = "\n".join(filter(None, texts)) or words.text or ""
    if words.error is True:
        return WORK
    if text.strip():
        return Said(words.is_person, text, bool(words.files))
    if words.files:
        return ONLY_FILES
    return WORK if pieces else NOTHING


def _text(piece: Piece) -> str | None:
    return piece.text.value if isinstance(piece.text, Value) else piece.text


_CLOCK: Clock[Words] = Clock(attrgetter("created"), iso_times)
LIBRECHAT = _APP.importer(_chats)
