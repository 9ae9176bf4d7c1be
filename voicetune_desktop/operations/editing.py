"""What the person changes about answers, ready for the making of examples: private data in typed texts is replaced, too."""

from voicetune_desktop.dataset.edits import Edits, TurnEdit
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.turn_edits import EditRow


def chat_edits(project: Project, redactor: Redactor, chat: int) -> Edits:
    """The changed answers of a chat by the ordinals of their messages."""
    start = message_id(chat, 0)
    return {(row.first - start, row.last - start): _hidden(redactor, row) for row in turn_edits.edits(project, chat)}


def _hidden(redactor: Redactor, row: EditRow) -> TurnEdit:
    if row.text is None:
        return TurnEdit(None, row.weight, row.excluded)
    hidden = redactor.redact_typed(row.text)
    return TurnEdit(hidden.text, row.weight, row.excluded, hidden.kept)
