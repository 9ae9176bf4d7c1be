"""The table of replacements: what stands for what, changing one, and destroying all of them.

For a page of the window: `values = replaced_values(project)` once after each change, `replacements(project, redactor,
values[start:end])` for the rows in view. Inside an undoable step: `choose_replacement(project, kind, value, text, redactor.surrogates)`.
"""

from collections.abc import Sequence

from msgspec import Struct

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.surrogate_kinds import MARKS
from voicetune_desktop.privacy.surrogates import Surrogates
from voicetune_desktop.project import people, surrogates
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.surrogates import ReplacedValue, replaced_values

__all__ = ["ReplacedValue", "Replacement", "choose_replacement", "forget_replacements", "replaced_values", "replacements"]


class Replacement(Struct, frozen=True):
    """One row: `original` is how the value is written where it stands first, `chat` the id of the only chat it holds for, or 0.

    `chosen` tells that the person typed it, `editable` whether they may.
    """

    kind: str
    value: str
    original: str
    replacement: str
    count: int
    chat: int
    chosen: bool
    editable: bool


def replacements(project: Project, redactor: Redactor, values: Sequence[ReplacedValue]) -> list[Replacement]:
    """The rows of some values, in their order; of those on one screen, say."""
    written = surrogates.firsts(project, [value.first for value in values])
    typed = redactor.chosen
    return [_row(redactor, value, *written[value.first], chosen=(value.kind, value.value) in typed) for value in values]


def _row(redactor: Redactor, value: ReplacedValue, original: str, form: str, chat: int, *, chosen: bool) -> Replacement:
    finding = Finding(0, len(original), value.kind, 1.0, Action.REPLACE, value.value, form)
    text = redactor.surrogates.replacement(finding, original, chat)
    return Replacement(value.kind, value.value, original, text, value.count, value.chat, chosen=chosen, editable=value.kind not in MARKS)


def choose_replacement(project: Project, kind: str, value: str, text: str | None, known: Surrogates | None = None) -> None:
    """Have a text stand for a value everywhere; None leaves it to the app again. Raises NameTaken as `refuse_taken` does."""
    wanted = (text or "").strip() or None
    if kind in MARKS:
        raise VoiceTuneError("Passwords and keys are always removed.", "Nothing but a mark can stand in their place.")
    if kind == "participant":
        people.set_new_name(project, int(value.removeprefix("person:")), wanted)
    else:
        surrogates.choose(project, kind, value, wanted)
    refuse_taken(project, known)


def refuse_taken(project: Project, known: Surrogates | None = None) -> None:
    """Raises NameTaken where a text that the person typed is or holds something real of the project, or stands for two things; call
    inside an undoable step, which takes all of it back then.

    `known` are surrogates of the same people and findings: to read half a million chats for new ones takes seconds.
    """
    if known is None:
        Redactor(project)
        return
    names = (person.new_name for person in people.people(project) if not person.is_program)
    known.refuse_taken([*filter(None, names), *surrogates.chosen(project).values()])


def forget_replacements(project: Project) -> None:
    """Destroy the table for good: nobody can tell any more what stood for what, and new surrogates are drawn from a new seed.

    Also forgets what the person typed, and the record of undo, which may hold it.
    """
    with project.transaction():
        surrogates.forget(project)
    project.undo.forget()
    project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
