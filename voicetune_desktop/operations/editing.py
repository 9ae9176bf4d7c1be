"""What the person changes about answers, ready for the making of examples: private data in typed texts is replaced, too."""

from voicetune_desktop.dataset.edits import Edits, TurnEdit
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id
from voicetune_desktop.project.turn_edits import EditRow


def edits_by_chat(project: Project, redactor: Redactor) -> dict[int, Edits]:
    """The changed answers of each chat by the ordinals of their messages; chats without any are not in it."""
    found: dict[int, dict[tuple[int, int], TurnEdit]] = {}
    for row in turn_edits.every(project):
        chat = chat_of(row.first)
        start = message_id(chat, 0)
        found.setdefault(chat, {})[row.first - start, row.last - start] = _hidden(redactor, row)
    return dict(found)


def _hidden(redactor: Redactor, row: EditRow) -> TurnEdit:
    if row.text is None:
        return TurnEdit(None, row.weight, row.excluded)
    hidden = redactor.redact_typed(row.text)
    return TurnEdit(hidden.text, row.weight, row.excluded, hidden.kept)
