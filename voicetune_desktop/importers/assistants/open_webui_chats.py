"""Open WebUI's chats: trees, read along the branch that was open last."""

import re
from typing import Any, Generic, TypeVar

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, NOTHING, ONLY_FILES, WORK, Place, Sides, Verdict
from voicetune_desktop.importers.assistants.trees import TYPE, Piece, Said, Turn, tree_items, turn_of
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.times.iso import unix_time, unix_times
from voicetune_desktop.model import Chat, ChatExport

T = TypeVar("T")
_WORK = re.compile(r'<details\b[^>]{0,2000}\btype="(?:reasoning|tool_calls|code_interpreter)".*?(?:</details>\s*|\Z)', re.DOTALL)
"""Thoughts and tools, which stand folded in front of an answer."""
_FILES = frozenset({"image_url", "image", "file"})
QWEN = b'"chat_type"'
"""What stands in each message of Qwen alone."""
_ANSWERS = (None, "", "answer")
"""What phase a step of Qwen's may be in that is no thought, search or picture."""


class Step(Struct, gc=False):
    """A step of an answer of Qwen's."""

    content: str | None = None
    phase: str | None = None


class Words(Struct, gc=False):
    """A message, and the one above it."""

    role: str = ""
    content: str | list[Piece] | None = None
    parent: str | None = field(default=None, name="parentId")
    timestamp: Any = None
    files: Any = None
    steps: list[Step] | None = field(default=None, name="content_list")


class History(Struct, Generic[T]):
    """The tree of a chat, and the end of its branch that was open last."""

    messages: dict[str, T]
    current: Any = field(default=None, name="currentId")


class Inner(Struct, Generic[T]):
    """A chat."""

    history: History[T]
    title: Any = None


class Outer(Struct, Generic[T]):
    """A chat and what the app says of it."""

    chat: Inner[T]
    id: Any = None
    title: Any = None
    user_id: Any = None


def outer_of(data: bytes) -> Outer[Words] | Outer[Raw] | Malformed:
    """A chat whose messages are all well, else one with messages that are still to be read."""
    found = decoded(data, Outer[Words])
    return decoded(data, Outer[Raw]) if isinstance(found, Malformed) else found


def inner_of(data: bytes) -> Inner[Words] | Inner[Raw] | Malformed:
    """The same, of a chat alone."""
    found = decoded(data, Inner[Words])
    return decoded(data, Inner[Raw]) if isinstance(found, Malformed) else found


def tree_export(inner: Inner[Words] | Inner[Raw], chat: Chat, place: Place, sides: Sides) -> ChatExport:
    """What is said in a chat."""
    messages = inner.history.messages
    times = unix_times([message.timestamp if isinstance(message, Words) else None for message in messages.values()])
    turns = {key: _turn(message, sent_at) for (key, message), sent_at in zip(messages.items(), times, strict=True)}
    return sides.export(chat, list(tree_items(turns, inner.history.current, chat, place, sides, ".chat.history.messages.{}".format)))


def _turn(message: Words | Raw, sent_at: str | None) -> Turn:
    if isinstance(message, Words):
        return Turn(message.parent, _said(message), sent_at)
    return turn_of(bytes(message), Words, lambda words: _turn(words, unix_time(words.timestamp)), "parentId")


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    pieces = words.content if isinstance(words.content, list) else [Piece("text", words.content)]
    answered = "\n".join(step.content for step in words.steps or () if step.content and step.phase in _ANSWERS)
    written = answered or "\n".join([piece.text for piece in pieces if piece.text])
    has_files = bool(words.files) or not _FILES.isdisjoint(map(TYPE, pieces))
    text = _WORK.sub("", written) if words.role == "assistant" and "<details" in written else written
    if text.strip():
        return Said(words.role == "user", text, has_files)
    if written.strip() or any(step.content for step in words.steps or ()):
        return WORK
    return ONLY_FILES if has_files else NOTHING
