"""Cursor's talks: composers and their bubbles, each a value of JSON under a key of the database `state.vscdb`."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.assistants.conversations import DAMAGED, NOTHING, ONLY_FILES, WORK, Place, Sides, Verdict, talk
from voicetune_desktop.importers.assistants.databases import Store, any_time, as_bytes
from voicetune_desktop.importers.assistants.files import PERSON, first_words
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.model import ChatExport, Participant, SetAside

if TYPE_CHECKING:
    from voicetune_desktop.importers.sqlite_copy import Database

_STORE = Store("cursor", "Cursor", r"state[^/]*\.vscdb$", b"cursorDiskKV", ("cursordiskkv",))
_SIDES = Sides(PERSON, Participant("assistant", "Cursor", is_me=False, is_program=True))
_COMPOSER, _BUBBLE = "composerData:", "bubbleId:"
_KEYS = "SELECT key FROM main.cursorDiskKV WHERE key >= ? AND key < ? AND value IS NOT NULL ORDER BY rowid"
_VALUE = "SELECT value FROM main.cursorDiskKV WHERE key = ?"
_VALUES = "SELECT key, value FROM main.cursorDiskKV WHERE key IN ({})"
_TOGETHER = 20
"""Bubbles that are asked for at once; each holds all that was shown to the assistant, too."""
_BEHIND = "composerData;"
"""What stands behind all keys of composers."""
_PERSON, _ASSISTANT = 1, 2


class Header(Struct, gc=False):
    """Which bubble stands at a place of a talk."""

    id: str = field(default="", name="bubbleId")


class Bubble(Struct):
    """What one side said or did."""

    type: int = 0
    text: str | None = None
    created: Any = field(default=None, name="createdAt")
    tool: Any = field(default=None, name="toolFormerData")
    thought: Any = field(default=None, name="thinking")
    images: Any = None


class Composer(Struct):
    """A talk; older versions keep its bubbles in it. Helpers of the assistant are talks of their own."""

    headers: list[Header] | None = field(default=None, name="fullConversationHeadersOnly")
    inside: list[Raw] | None = field(default=None, name="conversation")
    name: Any = None
    helpers: list[str] | None = field(default=None, name="subagentComposerIds")


def _chats(database: "Database", file: str) -> Iterator[ChatExport]:
    if not database.columns.get("cursordiskkv"):
        return
    keys = [key for (key,) in database.rows(_KEYS, (_COMPOSER, _BEHIND)) if isinstance(key, str)]
    helpers = {helper for key in keys if isinstance(found := _composer(database, key), Composer) for helper in found.helpers or ()}
    for key in keys:
        found, number = _composer(database, key), key.removeprefix(_COMPOSER)
        if number in helpers:
            continue
        if isinstance(found, Malformed):
            yield ChatExport(talk(_STORE.format, _STORE.label, number), [Place(file, "").aside(DAMAGED, key)])
        elif found.headers or found.inside:
            export = _export(database, found, number, file)
            export.items = [*export.items, *_work(database, found.helpers or (), file, {number})]
            yield export


def _composer(database: "Database", key: str) -> Composer | Malformed:
    return decoded(_value(database, key), Composer)


def _value(database: "Database", key: str) -> bytes:
    return next((as_bytes(value) for (value,) in database.rows(_VALUE, (key,))), b"")


def _export(database: "Database", composer: Composer, number: str, file: str) -> ChatExport:
    turns = dict[str, Turn]()
    for path, data in _bubbles(database, composer, number):
        bubble = decoded(data, Bubble)
        is_whole = isinstance(bubble, Bubble)
        said, time = (_said(bubble), any_time(bubble.created)) if is_whole else (DAMAGED, None)
        turns[path] = Turn(None, said, time, path.rpartition(":")[2])
    turns = in_line(turns)
    chat = talk(_STORE.format, _STORE.label, number, composer.name, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, next(reversed(turns), None), chat, Place(file, ""), _SIDES, str)))


def _work(database: "Database", helpers: Sequence[str], file: str, known: set[str]) -> Iterator[SetAside]:
    """The bubbles of helpers and of theirs, to whom nobody but the assistant talks."""
    waiting = [*helpers]
    while waiting:
        number = waiting.pop(0)
        found = Malformed() if number in known else _composer(database, f"{_COMPOSER}{number}")
        known.add(number)
        if isinstance(found, Composer):
            yield from (Place(file, "").aside(WORK, path) for path, _ in _bubbles(database, found, number))
            waiting += found.helpers or ()


def _bubbles(database: "Database", composer: Composer, number: str) -> Iterator[tuple[str, bytes]]:
    """The bubbles of a talk, each with its place."""
    keys = [f"{_BUBBLE}{number}:{header.id}" for header in composer.headers or ()]
    for at in range(0, len(keys), _TOGETHER):
        some = keys[at : at + _TOGETHER]
        found = dict(database.rows(_VALUES.format(", ".join("?" * len(some))), some))
        yield from ((key, as_bytes(found.get(key))) for key in some)
    if not composer.headers:
        yield from ((f"{_COMPOSER}{number}.conversation[{at}]", bytes(data)) for at, data in enumerate(composer.inside or ()))


def _said(bubble: Bubble) -> Said | Verdict:
    """What was said in a bubble, or why nothing was."""
    if bubble.type not in (_PERSON, _ASSISTANT):
        return WORK
    text, has_files = bubble.text or "", bool(bubble.images)
    if text.strip():
        return Said(bubble.type == _PERSON, text, has_files)
    if has_files:
        return ONLY_FILES
    return WORK if bubble.tool or bubble.thought else NOTHING


CURSOR = _STORE.importer(_chats)
