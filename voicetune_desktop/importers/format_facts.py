"""What people should know about each format: how its export looks, how to get it, what is read. From resources/formats."""

import tomllib
from functools import cache
from typing import Literal

from msgspec import Struct, convert

from voicetune_desktop.paths import resource

Kind = Literal["chat", "posts", "mail", "assistant", "table", "training"]
KINDS: tuple[Kind, ...] = ("chat", "mail", "posts", "assistant", "table", "training")
"""In the order in which they are shown."""


class Way(Struct, frozen=True, forbid_unknown_fields=True):
    """Steps to an export, and where to take them: "On the phone"."""

    where: str
    steps: tuple[str, ...]


class FormatFacts(Struct, frozen=True, forbid_unknown_fields=True):
    """One format, as its file tells; `app` names the mark of the app, or is "other"."""

    format: str
    label: str
    app: str
    kind: Kind
    files: str
    where: str
    steps: tuple[str, ...]
    supported: tuple[str, ...]
    not_supported: tuple[str, ...]
    second: Way | None = None

    @property
    def ways(self) -> tuple[Way, ...]:
        """All ways to an export, the usual one first."""
        first = Way(self.where, self.steps)
        return (first, self.second) if self.second else (first,)


def app_label(platform: str) -> str:
    """The English name of an app by its platform, as "Messenger (end-to-end encrypted)"; what is no app keeps its word."""
    labels = {facts.format: facts.label for facts in format_facts()}
    return labels.get(platform) or next((label for name, label in labels.items() if name.startswith(f"{platform}-")), platform)


@cache
def format_facts() -> tuple[FormatFacts, ...]:
    """All formats: chats before others, apps with a mark of their own before others, then by name."""
    read = (
        convert({"format": path.stem, **tomllib.loads(path.read_text(encoding="utf-8"))}, FormatFacts)
        for path in resource("formats").glob("*.toml")
    )
    return tuple(sorted(read, key=lambda facts: (KINDS.index(facts.kind), facts.app == "other", facts.label.casefold())))
