"""ChatGPT's export: conversations that are trees, read along the branch that was open last."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from msgspec import Raw, Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants import (
    DAMAGED,
    LEFT,
    NOT_CHOSEN,
    Answer,
    Place,
    Sides,
    answers_left,
    conversation_files,
    read_conversations,
)
from voicetune_desktop.importers.chatgpt_words import Said, Words, said
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.iso_time import unix_times
from voicetune_desktop.importers.json_chats import Item, chosen, head_of, named
from voicetune_desktop.importers.json_repair import Malformed, decoded
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, SetAside

FORMAT = "chatgpt"
_ASSISTANT = Participant("assistant", "ChatGPT", is_me=False, is_program=True)
_MARKS = (b'"mapping"', b'"author"', b'"content_type"')
_CAPTION = ("caption",)


class Node(Struct, gc=False):
    """A place in the tree; the root has no message."""

    message: Words | None = None
    parent: str | None = None
    is_damaged: bool = False


class Link(Struct):
    """What is read of a damaged node."""

    parent: str | None = None


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


def score(source: Source) -> Match:
    """Sure where a JSON file holds a tree of messages as ChatGPT writes it."""
    if any(True for _ in _files(source)):
        return Match(0.97, "Conversations as ChatGPT exports them.")
    return Match(0.0, "No file holds conversations of ChatGPT.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, one after the other. Raises SourceError when there are none."""
    files = list(_files(source))
    if not files:
        raise SourceError("There are no conversations of ChatGPT in it.", "Choose the archive that ChatGPT sent you a link to, as it is.")
    sides = Sides(_owner(source), _ASSISTANT)
    return chosen(read_conversations(source, files, FORMAT, partial(_read, sides=sides)), answers)


def _files(source: Source) -> Iterator[Entry]:
    return conversation_files(source, _is_one)


def _is_one(head: bytes) -> bool:
    return all(mark in head for mark in _MARKS)


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
    title = found.title if isinstance(found.title, str) and found.title.strip() else "ChatGPT"
    chat = Chat(f"{FORMAT}:{found.conversation_id or found.id or title}", " ".join(title.split()), "assistant")
    return sides.export(chat, list(_items(found, chat, place, sides)))


def _node(piece: Raw) -> Node:
    data = bytes(piece)
    found = decoded(data, Node)
    if isinstance(found, Malformed):
        link = decoded(data, Link)
        return Node(None, None if isinstance(link, Malformed) else link.parent, is_damaged=True)
    return found


def _items(found: Conversation, chat: Chat, place: Place, sides: Sides) -> Iterator[Item]:
    """The branch that was open last, with the answers that were left for those of it, then what else stands in others."""
    branch = _branch(found.mapping, found.current_node)
    nodes = [found.mapping[key] for key in branch]
    times = unix_times([node.message.create_time if node.message else None for node in nodes])
    left = _left(found.mapping, branch) if len(branch) < len(found.mapping) else {}
    for key, node, sent_at in zip(branch, nodes, times, strict=True):
        item = _item(key, node, sent_at, chat, place, sides)
        if item:
            yield item
        for answer in left.get(key, ()):
            yield place.aside(NOT_CHOSEN, f".mapping.{answer.row}", answer.text)
    if len(branch) < len(found.mapping):
        told = {*branch, *(answer.row for answers in left.values() for answer in answers)}
        for key, node in found.mapping.items():
            if key not in told:
                item = _item(key, node, None, chat, place, sides)
                if item:
                    yield item if type(item) is SetAside else place.aside(LEFT, f".mapping.{key}")


def _left(nodes: dict[str, Node], branch: list[str]) -> dict[str, list[Answer[str]]]:
    """Answers that were not chosen, by the node with which the chosen one begins."""

    def spoken(key: str) -> tuple[bool, str] | None:
        words = nodes[key].message
        found = said(words) if words else None
        return (found.is_person, found.text) if isinstance(found, Said) else None

    shown = set(branch)
    return answers_left(branch, {key: node.parent for key, node in nodes.items() if key not in shown}, spoken)


def _branch(nodes: dict[str, Node], current: object) -> list[str]:
    """The keys from the root to the current node, or to the last leaf where none is named."""
    key = current if isinstance(current, str) and current in nodes else _last_leaf(nodes)
    found = dict[str, None]()
    while key is not None and key in nodes and key not in found:
        found[key] = None
        key = nodes[key].parent
    return list(reversed(found))


def _last_leaf(nodes: dict[str, Node]) -> str | None:
    parents = {node.parent for node in nodes.values()}
    return next((key for key in reversed(nodes) if key not in parents), None)


def _item(key: str, node: Node, sent_at: str | None, chat: Chat, place: Place, sides: Sides) -> Item | None:  # noqa: PLR0917
    """What becomes of a node; None where it has no message."""
    if node.is_damaged:
        return place.aside(DAMAGED, f".mapping.{key}")
    words = node.message
    if words is None:
        return None
    found = said(words)
    if not isinstance(found, Said):
        return place.aside(found, f".mapping.{key}")
    who = sides.person if found.is_person else sides.assistant
    flags = _CAPTION if found.has_files else ()
    return Message(chat.id, chat.title, words.id or key, who.id, who.name, who.is_me, sent_at, found.text, flags=flags)


CHATGPT = Importer(FORMAT, "ChatGPT", score, chats)
