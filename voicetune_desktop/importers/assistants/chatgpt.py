"""ChatGPT's export: conversations that are trees, read along the branch that was open last."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.importers.assistants.chatgpt_page import opened_page, pages
from voicetune_desktop.importers.assistants.chatgpt_words import Words, said
from voicetune_desktop.importers.assistants.conversations import CONVERSATIONS, DAMAGED, Place, Sides, read_conversations, talk
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.trees import Turn, linked, tree_items
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import Item, Open, chosen, head_of, named
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_times
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Participant

_APP = App(
    "chatgpt",
    "ChatGPT",
    CONVERSATIONS,
    has_all(b'"mapping"', b'"author"', b'"content_type"'),
    way_on="Choose the archive that ChatGPT sent you a link to, as it is.",
)


class Node(Struct, gc=False):
    """A place in the tree; the root has no message."""

    message: Words | None = None
    parent: str | None = None
    is_damaged: bool = False


class Conversation(Struct):
    """A conversation whose nodes are all well."""

    mapping: dict[str, Node]
    current_node: Any = None
    title: Any = None
    conversation_id: Any = None
    id: Any = None


class Pieces(Struct):
    """A conversation with nodes that are still to be read."""

    mapping: dict[str, Raw]
    current_node: Any = None
    title: Any = None
    conversation_id: Any = None
    id: Any = None


class Owner(Struct):
    """Whose export it is, from `user.json`."""

    email: str | None = None
    phone_number: str | None = None


def _chats(source: Source, entries: Sequence[Entry], opened: Open = Source.open) -> Iterator[ChatExport]:
    sides = _APP.sides(_APP.label, _owner(source))
    return read_conversations(source, entries, _APP.format, partial(_read, sides=sides), opened=opened)


_FILES = _APP.importer(_chats)


def _score(source: Source) -> Match:
    """As the files of conversations are, else as a page that holds them is."""
    found = _FILES.score(source)
    return found if found.confidence or not pages(source) else Match(0.96, "The page of ChatGPT's export that shows all conversations.")


def _all_chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    shown = () if _FILES.score(source).confidence else pages(source)
    return chosen(_chats(source, shown, opened_page), answers) if shown else _FILES.chats(source, answers)


def _owner(source: Source) -> Participant:
    """The person; the export has no name of theirs, but their e-mail address."""
    entry = next(named(source, r"(?:^|/)user\.json$"), None)
    found = decoded(head_of(source, entry), Owner) if entry else Malformed()
    also = () if isinstance(found, Malformed) else tuple(filter(None, (found.email, found.phone_number)))
    return Participant("user", "User", is_me=True, also=also)


def _read(data: bytes, place: Place, sides: Sides) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        pieces = decoded(data, Pieces)
        if isinstance(pieces, Malformed):
            return None
        nodes = {key: _node(piece) for key, piece in pieces.mapping.items()}
        found = Conversation(nodes, pieces.current_node, pieces.title, pieces.conversation_id, pieces.id)
    chat = talk(_APP.format, _APP.label, found.conversation_id or found.id, found.title)
    return sides.export(chat, list(_items(found, chat, place, sides)))


def _node(piece: Raw) -> Node:
    data = bytes(piece)
    found = decoded(data, Node)
    return Node(None, linked(data, "parent"), is_damaged=True) if isinstance(found, Malformed) else found


def _items(found: Conversation, chat: Chat, place: Place, sides: Sides) -> Iterator[Item]:
    nodes = found.mapping
    times = unix_times([node.message.create_time if node.message else None for node in nodes.values()])
    turns = {key: _turn(node, sent_at) for (key, node), sent_at in zip(nodes.items(), times, strict=True)}
    return tree_items(turns, found.current_node, chat, place, sides, ".mapping.{}".format)


def _turn(node: Node, sent_at: str | None) -> Turn:
    words = node.message
    if words is None:
        return Turn(node.parent, DAMAGED if node.is_damaged else None)
    return Turn(node.parent, said(words), sent_at, words.id)


CHATGPT = Importer(_APP.format, _APP.label, _score, _all_chats)
