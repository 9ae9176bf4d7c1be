"""One message of ChatGPT's export: what the person or the assistant said in it, or why it is no message."""

from typing import Any

from msgspec import Struct

from voicetune_desktop.importers.assistants.chatgpt_marks import readable
from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, NOTHING, ONLY_FILES, WORK, Verdict
from voicetune_desktop.importers.assistants.trees import Said

_SPOKEN = frozenset({"text", "multimodal_text"})
_INSTRUCTIONS = frozenset({"user_editable_context", "model_editable_context"})


class Author(Struct, gc=False):
    """Who a message is by."""

    role: str = ""


class Part(Struct, gc=False):
    """A part of a message: a picture, or what was said aloud."""

    content_type: Any = None
    text: str | None = None


class Content(Struct, gc=False):
    """What a message holds."""

    content_type: str = ""
    parts: list[str | Part | None] | None = None


_EMPTY = Content()


class Metadata(Struct, gc=False):
    """What the app notes about a message."""

    is_visually_hidden_from_conversation: Any = None
    is_user_system_message: Any = None


class Words(Struct, gc=False):
    """A message."""

    author: Author
    content: Content | None = None
    id: str | None = None
    create_time: float | None = None
    recipient: str | None = None
    metadata: Metadata | None = None


def said(words: Words) -> Said | Verdict:
    """What was said, or why nothing was."""
    role, content, metadata = words.author.role, words.content or _EMPTY, words.metadata
    hidden = metadata and (metadata.is_visually_hidden_from_conversation or metadata.is_user_system_message)
    if role in ("system", "developer") or hidden or content.content_type in _INSTRUCTIONS:
        return INSTRUCTION
    if role not in ("user", "assistant") or words.recipient not in (None, "all") or content.content_type not in _SPOKEN:
        return WORK
    parts = content.parts or []
    text = parts[0] if len(parts) == 1 and isinstance(parts[0], str) else "\n".join(filter(None, map(_text, parts)))
    if role == "assistant":
        text = readable(text)
    has_files = content.content_type != "text" and any(isinstance(part, Part) and not part.text for part in parts)
    if not text.strip():
        return ONLY_FILES if has_files else NOTHING
    return Said(role == "user", text, has_files)


def _text(part: str | Part | None) -> str | None:
    return part.text if isinstance(part, Part) else part
