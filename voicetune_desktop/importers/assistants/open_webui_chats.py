"""Open WebUI's chats: trees, read along the branch that was open last."""

import re
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, NOTHING, ONLY_FILES, WORK, Place, Sides, Verdict
from voicetune_desktop.importers.assistants.trees import Piece, Said, Turn, tree_items, turn_of
from voicetune_desktop.importers.times.iso import unix_time
from voicetune_desktop.model import Chat, ChatExport

_WORK = re.compile(r'<details\b[^>]{0,2000}\btype="(?:reasoning|tool_calls|code_interpreter)".*?(?:</details>\s*|\Z)', re.DOTALL)
"""Thoughts and tools, which stand folded in front of an answer."""
_FILES = frozenset({"image_url", "image", "file"})


class Words(Struct, gc=False):
    """A message, and the one above it."""

    role: str = ""
    content: str | list[Piece] | None = None
    parent: str | None = field(default=None, name="parentId")
    timestamp: Any = None
    files: Any = None


class History(Struct):
    """The tree of a chat, and the end of its branch that was open last."""

    messages: dict[str, Raw]
    current: Any = field(default=None, name="currentId")


class Inner(Struct):
    """A chat."""

    history: History
    title: Any = None


def tree_export(inner: Inner, chat: Chat, place: Place, sides: Sides) -> ChatExport:
    """What is said in a chat."""
    history = inner.history
    turns = {key: turn_of(bytes(message), Words, _turn, "parentId") for key, message in history.messages.items()}
    return sides.export(chat, list(tree_items(turns, history.current, chat, place, sides, ".chat.history.messages.{}".format)))


def _turn(words: Words) -> Turn:
    return Turn(words.parent, _said(words), unix_time(words.timestamp))


def _said(words: Words) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant"):
        return INSTRUCTION
    pieces = words.content if isinstance(words.content, list) else [Piece("text", words.content)]
    written = "\n".join(piece.text for piece in pieces if piece.text)
    has_files = bool(words.files) or any(piece.type in _FILES for piece in pieces)
    text = _WORK.sub("", written) if words.role == "assistant" and "<details" in written else written
    if text.strip():
        return Said(words.role == "user", text, has_files)
    if written.strip():
        return WORK
    return ONLY_FILES if has_files else NOTHING
