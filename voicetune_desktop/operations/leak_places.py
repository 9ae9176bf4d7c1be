"""Where the message stands from which a value came that must not be written, so that a person can find it: never the value itself."""

from msgspec import Struct

from voicetune_desktop.model import Example
from voicetune_desktop.operations.building import redacted_lines
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project import chats
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id


class LeakPlace(Struct, frozen=True):
    """When a message was sent, to the minute of its own clock, and the number of its chat, the longest one being 1."""

    sent: str
    chat: int


class LeakPlaces:
    """Tells from which message a value came that `check` found in an example."""

    def __init__(self, project: Project, redactor: Redactor, check: LeakCheck) -> None:
        self.check = check
        self._project, self._redactor = project, redactor

    def of(self, example: Example) -> LeakPlace | None:
        """The message of an example that holds an original value; None where it is in no message that has a time."""
        for turn, (first, last) in zip(example.turns, example.sources, strict=False):
            if first >= 0 and self.check.hits(turn.content, turn.kept):
                lines = redacted_lines(self._project, self._redactor, example.chat, first, last)
                return self._place(example.chat, next((line.id for line in lines if self.check.hits(line.text, line.kept)), first))
        return None

    def _place(self, chat: int, ordinal: int) -> LeakPlace | None:
        sql = "SELECT sent_at FROM message WHERE id = ?"
        row = self._project.connection.execute(sql, (message_id(chat, ordinal),)).fetchone()
        order = chats.in_order(self._project)
        return LeakPlace(row[0][:16].replace("T", " "), order.index(chat) + 1) if row and row[0] and chat in order else None
