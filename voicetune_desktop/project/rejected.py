"""Answers that stood in an export beside those that were chosen, by the message whose place they would have taken."""

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id


def count(project: Project) -> int:
    """How many there are."""
    return project.connection.execute("SELECT count(*) FROM rejected").fetchone()[0]


def counts(project: Project) -> dict[int, dict[int, int]]:
    """How many different ones there are for a message, by its chat and its place in there."""
    found: dict[int, dict[int, int]] = {}
    for message, answers in project.connection.execute("SELECT message_id, count(DISTINCT text) FROM rejected GROUP BY message_id"):
        chat = chat_of(message)
        found.setdefault(chat, {})[message - message_id(chat, 0)] = answers
    return found


def texts(project: Project, message: int) -> list[str]:
    """The different ones for a message, in the order of the export."""
    sql = "SELECT text FROM rejected WHERE message_id = ? GROUP BY text ORDER BY min(id)"
    return [text for (text,) in project.connection.execute(sql, (message,))]
