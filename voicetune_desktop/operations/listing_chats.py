"""The chats of a whole account before anything is stored, so that a person can choose among them."""

from collections.abc import Generator
from contextlib import suppress

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.importers.sources.entries import split_name
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.model import Answers, Progress
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.inspecting import inspect
from voicetune_desktop.operations.source_report import ChatReport
from voicetune_desktop.project.chats import chat_keys
from voicetune_desktop.project.file import Project

FEW = 12
"""Chats up to which an export is read without asking which of them are wanted."""
ONE_CHAT = frozenset({"whatsapp", "line", "kakaotalk", "apify-tweets", "table", "plain-text"})
"""Formats whose exports are a chat or a few."""
A_FILE_A_CHAT = frozenset(
    {"chatlab", "discord-exporter", "element", "imessage-exporter", "messenger-e2ee", "signal-export", "sigtop", "sillytavern"}
)
"""Formats with a file for each chat."""
TRAINING = frozenset({"alpaca", "openai-chat", "openai-preference", "prompt-completion", "sharegpt"})
"""Formats of training files: what they hold is taken as a whole."""
NAMED = 5
"""People of a chat that are listed by name."""


class ListedChat(Struct, frozen=True):
    """One chat of an account: its people, who wrote most first, `NAMED` at most; `here` where the project has it already.

    `others` are all who are not known to be the person who exported it; who exported it is among them where that is not known.
    """

    id: str
    title: str
    kind: str
    people: tuple[str, ...]
    messages: int
    first: str | None
    last: str | None
    here: bool = False
    others: tuple[str, ...] = ()


def may_be_account(export: Found) -> bool:
    """Whether an export can hold more than a few chats."""
    if export.format in A_FILE_A_CHAT:
        return any(path.is_dir() or split_name(path.name)[1] for path in export.paths)
    return export.format not in ONE_CHAT | TRAINING and not _holds_one_chat(export)


def _holds_one_chat(export: Found) -> bool:
    with suppress(SourceError), open_source(export.paths) as source:
        return importer(export.format).holds_one_chat(source)
    return False


def list_chats(project: Project, export: Found, answers: Answers = Answers()) -> Generator[Progress, None, tuple[ListedChat, ...]]:
    """Read an export once, and store nothing; chats without a message are not listed. Raises SourceError."""
    reports = yield from inspect(export.paths, answers, export.format)
    here = chat_keys(project, export.format.partition("-")[0])
    return tuple(_listed(chat, here) for report in reports for chat in report.chats if chat.messages)


def _listed(chat: ChatReport, here: frozenset[str]) -> ListedChat:
    people = tuple(person.name for person in chat.participants[:NAMED])
    others = tuple({person.name for person in chat.participants if not person.is_me})
    return ListedChat(chat.id, chat.title, chat.kind, people, chat.messages, chat.first, chat.last, chat.id in here, others)
