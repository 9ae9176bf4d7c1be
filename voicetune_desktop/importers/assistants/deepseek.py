"""DeepSeek's export: conversations that are trees of fragments, read along the branch that was open last."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.importers.assistants.conversations import (
    CONVERSATIONS,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Sides,
    Verdict,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.trees import TYPE, Said, Turn, tree_items, turns_of
from voicetune_desktop.importers.json_files.chats import Clock, head_of, named
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport, Participant

_APP = App(
    "deepseek",
    "DeepSeek",
    CONVERSATIONS,
    has_all(b'"mapping"', b'"fragments"', b'"inserted_at"'),
    way_on="Choose the archive that DeepSeek gave you, as it is.",
)
_ASKED, _ANSWERED = "REQUEST", "RESPONSE"


class Fragment(Struct, gc=False):
    """A piece of a message: a question, a thought, a search, an answer."""

    type: str = ""
    content: Any = None


class Words(Struct, gc=False):
    """A message."""

    fragments: list[Fragment] | None = None
    inserted_at: Any = None
    files: Any = None


class Node(Struct, gc=False):
    """A place in the tree; the root has no message."""

    parent: str | None = None
    message: Words | None = None


class Conversation(Struct):
    """A conversation."""

    mapping: dict[str, Raw]
    id: Any = None
    title: Any = None


class Owner(Struct):
    """Whose export it is, from `user.json`."""

    email: str | None = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    sides = _APP.sides(_APP.label, _owner(source))
    return read_conversations(source, entries, _APP.format, partial(_read, sides=sides))


def _owner(source: Source) -> Participant:
    """The person; the export has no name of theirs, but their e-mail address."""
    entry = next(named(source, r"(?:^|/)user\.json$"), None)
    found = decoded(head_of(source, entry), Owner) if entry else Malformed()
    also = () if isinstance(found, Malformed) or not found.email else (found.email,)
    return Participant("user", "User", is_me=True, also=also)


def _read(data: bytes, place: Place, sides: Sides) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    chat = talk(_APP.format, _APP.label, found.id, found.title)
    turns = dict(zip(found.mapping, turns_of([*found.mapping.values()], Node, _turn, _CLOCK, "parent"), strict=True))
    return sides.export(chat, list(tree_items(turns, None, chat, place, sides, ".mapping.{}".format)))


def _turn(node: Node, sent_at: str | None) -> Turn:
    return Turn(node.parent, _said(node.message) if node.message else None, sent_at)


def _written(node: Node) -> object:
    return node.message and node.message.inserted_at


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    fragments = words.fragments or ()
    is_person = _ASKED in map(TYPE, fragments)
    spoken = _ASKED if is_person else _ANSWERED
    text = "\n".join([one.content for one in fragments if one.type == spoken and isinstance(one.content, str)])
    if text.strip():
        return Said(is_person, text, bool(words.files))
    if words.files:
        return ONLY_FILES
    return WORK if fragments and not is_person else NOTHING


_CLOCK: Clock[Node] = Clock(_written, iso_times)
DEEPSEEK = _APP.importer(_chats)
