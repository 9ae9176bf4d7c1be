"""What an example says, however it is written."""

from collections.abc import Iterable

from msgspec import Struct

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.meaning import role, text


class Talk(Struct):
    """The messages of an example as in OpenAI's chat format, and the worse answer of a pair."""

    messages: list[Fields]
    rejected: str | None = None

    def texts(self) -> list[str]:
        """All that is said."""
        said = [text(message) for message in self.messages]
        return said if self.rejected is None else [*said, self.rejected]

    def is_plain(self) -> bool:
        """Whether it is only texts of system, user and assistant, so that any format can hold it."""
        return bool(self.messages) and all(_is_plain(message) for message in self.messages)


def said(speaker: str, content: str) -> Fields:
    """One message."""
    return {"role": speaker, "content": content}


def parted(messages: Iterable[Fields]) -> tuple[str, list[Fields]]:
    """The text of the system prompts at the start, and the messages after them."""
    rest = list(messages)
    system: list[str] = []
    while rest and role(rest[0]) in ("system", "developer"):
        system.append(text(rest.pop(0)))
    return "\n".join(system), rest


def _is_plain(message: Fields) -> bool:
    return role(message) in ("system", "user", "assistant") and isinstance(message.get("content"), str) and "tool_calls" not in message
