"""GitHub Copilot's chats in VS Code: those that were exported, and the sessions that it keeps as JSON or as a log of changes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar

from msgspec import Raw, Struct, ValidationError, convert, field

from voicetune_desktop.importers.assistants.conversations import DAMAGED, LEFT, ONLY_FILES, WORK, Place, Verdict, read_conversations, talk
from voicetune_desktop.importers.assistants.copilot_log import replayed
from voicetune_desktop.importers.assistants.files import App, begins, either, first_words, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items
from voicetune_desktop.importers.json_files.chats import Clock, timed_each
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import unix_milliseconds_each
from voicetune_desktop.model import ChatExport, Participant, SetAside

T = TypeVar("T")
_APP = App(
    "copilot-chat",
    "GitHub Copilot Chat",
    r"(?:chatSessions/[^/]+|(?:^|/)[0-9a-f]{8}-[0-9a-f-]{27}|(?:^|/)chat[^/]*)\.jsonl?$",
    either(begins(rb'\s*\{"kind":\s*0,\s*"v":\s*\{'), has_all(b'"responderUsername"')),
)
_EMPTY_FENCE = re.compile(r"\n?```[^\n`]*\n\s*```\n?")
"""What is left of code that went into a file."""
_INVISIBLE = frozenset({"codeblockUri", "undoStop", "codeCitation", "textEditGroup", "prepareToolInvocation", "progressTaskSerialized"})
"""Parts of an answer between which a text goes on."""


class Markdown(Struct, gc=False):
    """A text."""

    value: str = ""


class Address(Struct, gc=False):
    """Where a file lies."""

    path: str = ""


class Reference(Struct, gc=False):
    """A name in a text that leads to a symbol, or the place of a file."""

    name: str | None = None
    path: str | None = None
    uri: Address | None = None


class Part(Struct):
    """A part of an answer: text, or with a kind a thought, a tool, a name and the like."""

    kind: str | None = None
    value: Any = None
    content: Any = None
    reference: Any = field(default=None, name="inlineReference")


class Asked(Struct, gc=False):
    """A question."""

    text: str = ""


class Request(Struct):
    """A question and its answer; one that was taken back is hidden."""

    message: Asked | str
    id: str | None = field(default=None, name="requestId")
    response: list[Part | None] | None = None
    timestamp: Any = None
    variables: Any = field(default=None, name="variableData")
    is_hidden: bool | None = field(default=None, name="isHidden")
    taken_back: Any = field(default=None, name="shouldBeRemovedOnSend")


class Session(Struct):
    """A session."""

    requests: list[Raw]
    id: Any = field(default=None, name="sessionId")
    title: Any = field(default=None, name="customTitle")
    person: Any = field(default=None, name="requesterUsername")


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        stem = entry.name.rpartition("/")[2].rpartition(".")[0]
        if entry.name.lower().endswith(".jsonl"):
            data, lost = replayed(source, entry)
            found = _read(data, Place(entry.name, ""), stem, lost)
            yield found or ChatExport(talk(_APP.format, _APP.label, stem), lost)
        else:
            yield from read_conversations(source, [entry], _APP.format, partial(_read, stem=stem))


def _read(data: bytes, place: Place, stem: str, lost: Iterable[SetAside] = ()) -> ChatExport | None:
    found = decoded(data, Session)
    if isinstance(found, Malformed):
        return None
    turns = dict[str, Turn]()
    for number, (request, time) in enumerate(timed_each(found.requests, Request, _CLOCK)):
        turns.update(_turns(request, time, f".requests[{number}]"))
    turns = in_line(turns)
    name = found.person if isinstance(found.person, str) and found.person else "User"
    sides = _APP.sides("GitHub Copilot", Participant("user", name, is_me=True))
    chat = talk(_APP.format, _APP.label, found.id or stem, found.title, first_words(turns.values()))
    items = tree_items(turns, next(reversed(turns), None), chat, Place(place.file, ""), sides, str)
    return sides.export(chat, [*items, *lost])


def _turns(request: Request | Malformed, time: str | None, path: str) -> Iterator[tuple[str, Turn]]:
    """The question and the answer of a request."""
    if isinstance(request, Malformed):
        yield path, Turn(None, DAMAGED)
        return
    asked = request.message if isinstance(request.message, str) else request.message.text
    question = Said(True, asked) if asked.strip() else ONLY_FILES
    answer = _answer(request.response or ())
    if request.is_hidden or request.taken_back:
        question, answer = LEFT, answer and LEFT
    yield f"{path}.message", Turn(None, question, time, request.id)
    if answer:
        yield f"{path}.response", Turn(None, answer, time)


def _answer(parts: Iterable[Part | None]) -> Said | Verdict | None:
    """What was answered: its texts, in paragraphs where a tool or thought stands between them; None where nothing came."""
    paragraphs, has_parts = [""], False
    for part in parts:
        has_parts = True
        text = _text(part)
        if text is not None:
            paragraphs[-1] += text
        elif part and part.kind not in _INVISIBLE and paragraphs[-1].strip():
            paragraphs.append("")
    text = "\n\n".join([found for paragraph in paragraphs if (found := _EMPTY_FENCE.sub("\n", paragraph).strip())])
    if text:
        return Said(False, text)
    return WORK if has_parts else None


def _text(part: Part | None) -> str | None:
    """The text of a part; None where it has none that is shown in the answer."""
    if part is None:
        return None
    if part.kind is None:
        return part.value if isinstance(part.value, str) else None
    if part.kind in ("markdownContent", "markdownVuln"):
        return _as(part.content, Markdown).value
    if part.kind == "inlineReference":
        found = _as(part.reference, Reference)
        return found.name or (found.path or (found.uri or Address()).path).rpartition("/")[2]
    return None


def _as(value: object, kind: type[T]) -> T:
    """A value as a struct; an empty one where it is of another kind."""
    try:
        return convert(value, kind)
    except ValidationError:
        return kind()


_CLOCK: Clock[Request] = Clock(attrgetter("timestamp"), unix_milliseconds_each)
COPILOT_CHAT = _APP.importer(_chats)
