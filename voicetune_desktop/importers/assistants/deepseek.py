"""DeepSeek's export: conversations that are trees of fragments, read along the branch that was open last."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants.conversations import (
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Sides,
    Verdict,
    conversation_files,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items, turn_of
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of, named
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import Answers, ChatExport, Match, Participant

FORMAT = "deepseek"
_ASSISTANT = Participant("assistant", "DeepSeek", is_me=False, is_program=True)
_MARKS = (b'"mapping"', b'"fragments"', b'"inserted_at"')
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


def score(source: Source) -> Match:
    """Sure where a JSON file holds trees of fragments as DeepSeek writes them."""
    if any(True for _ in _files(source)):
        return Match(0.97, "Conversations as DeepSeek exports them.")
    return Match(0.0, "No file holds conversations of DeepSeek.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, one after the other. Raises SourceError when there are none."""
    files = list(_files(source))
    if not files:
        raise SourceError("There are no conversations of DeepSeek in it.", "Choose the archive that DeepSeek gave you, as it is.")
    sides = Sides(_owner(source), _ASSISTANT)
    return chosen(read_conversations(source, files, FORMAT, partial(_read, sides=sides)), answers)


def _files(source: Source) -> Iterator[Entry]:
    return conversation_files(source, lambda head: all(mark in head for mark in _MARKS))


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
    chat = talk(FORMAT, "DeepSeek", found.id, found.title)
    turns = {key: turn_of(bytes(node), Node, _turn, "parent") for key, node in found.mapping.items()}
    return sides.export(chat, list(tree_items(turns, None, chat, place, sides, ".mapping.{}".format)))


def _turn(node: Node) -> Turn:
    return Turn(node.parent, _said(node.message) if node.message else None, iso_time(node.message.inserted_at) if node.message else None)


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    fragments = words.fragments or ()
    is_person = any(fragment.type == _ASKED for fragment in fragments)
    spoken = _ASKED if is_person else _ANSWERED
    text = "\n".join([one.content for one in fragments if one.type == spoken and isinstance(one.content, str)])
    if text.strip():
        return Said(is_person, text, bool(words.files))
    if words.files:
        return ONLY_FILES
    return WORK if fragments and not is_person else NOTHING


DEEPSEEK = Importer(FORMAT, "DeepSeek", score, chats)
