"""What a build made of the person's changes of answers, and how many have been changed since."""

import hashlib
from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.edits import NotedEdits
from voicetune_desktop.operations.steps import build_is_fresh, inputs_beside_edits
from voicetune_desktop.operations.voices import Voices
from voicetune_desktop.project import chats, turn_edits
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id
from voicetune_desktop.project.turn_edits import EditRow

_BUILT = "built_edits"
"""Name of the project's fact that holds a `_Built`."""
QUICK = 60_000
"""Messages of which examples are made anew within about two seconds."""


class BuiltEdit(Struct, frozen=True):
    """A change of an answer as the last build knew it; `trained` is None where the settings decided."""

    last: int
    trained: bool | None
    text: str
    """A digest of it; empty where the text was not changed."""


class _Built(Struct, frozen=True):
    """`met` are the changes by first message that found their answer, `unmet` the others; `inputs` is what else was read."""

    met: dict[int, BuiltEdit] = {}
    unmet: dict[int, BuiltEdit] = {}
    inputs: str = ""


def noted(speakers: Voices) -> tuple[Voices, Mapping[int, NotedEdits]]:
    """The same voices, and by chat which of their edits are met."""
    edits = {chat: NotedEdits(several) for chat, several in speakers.edits.items() if speakers.of(chat)}
    return speakers.with_edits(edits), edits


def keep_edits(project: Project, edits: Mapping[int, NotedEdits]) -> None:
    """Store what a build made of the changes; call it where its examples are stored, in the same transaction."""
    known = _now(turn_edits.every(project))
    met = {message_id(chat, first) for chat, several in edits.items() for first, _ in several.met}
    unmet = {first: edit for first, edit in known.items() if first not in met and chat_of(first) in edits}
    built = _Built({first: edit for first, edit in known.items() if first not in unmet}, unmet, inputs_beside_edits(project))
    project.set_fact(_BUILT, msgspec.json.encode(built).decode())


def unused(project: Project) -> int:
    """Changed answers that met no answer at the last build: other settings cut it in another way, or its messages are others."""
    return len(unmet(project))


def unmet(project: Project) -> Mapping[int, BuiltEdit]:
    """The changes that met no answer at the last build and still stand, by their first message."""
    built, now = _built(project), _now(turn_edits.every(project))
    return {first: edit for first, edit in built.unmet.items() if now.get(first) == edit}


def built_edits(project: Project) -> Mapping[int, BuiltEdit]:
    """The changes that the last build used, by their first message."""
    return _built(project).met


def changes(project: Project) -> int:
    """How many answers have been changed, or given back, since the last build."""
    built, now = _built(project), _now(turn_edits.every(project))
    before = {**built.met, **built.unmet}
    return sum(before.get(first) != now.get(first) for first in before.keys() | now.keys())


def can_wait(project: Project) -> bool:
    """Whether nothing but answers changed since the last build, and making it anew takes more than a moment."""
    if build_is_fresh(project) or _built(project).inputs != inputs_beside_edits(project):
        return False
    return chats.used_messages(project) > QUICK


def _built(project: Project) -> _Built:
    stored = project.fact(_BUILT)
    return msgspec.json.decode(stored, type=_Built) if stored else _Built()


def _now(rows: Iterable[EditRow]) -> dict[int, BuiltEdit]:
    return {row.first: BuiltEdit(row.last, _trained(row), _digest(row.text)) for row in rows}


def _trained(row: EditRow) -> bool | None:
    return False if row.excluded else None if row.weight is None else row.weight == 1


def _digest(text: str | None) -> str:
    return "" if text is None else hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).hexdigest()
