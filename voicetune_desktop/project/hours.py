"""At which hour single messages were written, as the export's own clock shows it."""

from collections.abc import Sequence

from voicetune_desktop.project.file import Project

_PER_QUERY = 500


def hours_of(project: Project, messages: Sequence[int]) -> dict[int, int]:
    """The hour by the message's id; a message without a time is not there."""
    hours: dict[int, int] = {}
    for start in range(0, len(messages), _PER_QUERY):
        ids = messages[start : start + _PER_QUERY]
        marks = ", ".join("?" * len(ids))
        sql = f"SELECT id, CAST(substr(sent_at, 12, 2) AS INTEGER) % 24 FROM message WHERE id IN ({marks}) AND length(sent_at) >= 13"
        hours.update(project.connection.execute(sql, ids))
    return hours
