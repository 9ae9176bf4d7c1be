"""How names are written in the messages: for putting real names back on this computer."""

from msgspec import Struct

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS


class WrittenName(Struct, frozen=True, gc=False):
    """One way of writing a name; `chat` is 0 for people of the project, whose names stand for them everywhere."""

    kind: str
    value: str
    form: str
    written: str
    chat: int
    count: int


def written_names(project: Project, chat: int | None = None) -> list[WrittenName]:
    """All ways of writing the names of people, the most usual first; with a chat, people outside the project only as of that one."""
    sql = f"""
        SELECT f.kind, f.value, f.form, substr(m.text, f."start" + 1, f."end" - f."start") AS written,
               CASE f.kind WHEN 'third_party' THEN f.message_id >> {PLACE_BITS} ELSE 0 END AS chat, count(*) AS count
        FROM finding f JOIN message m ON m.id = f.message_id
        WHERE f.kind = 'participant' OR (f.kind = 'third_party' AND (?1 IS NULL OR f.message_id >> {PLACE_BITS} = ?1))
        GROUP BY 1, 2, 3, 4, 5 HAVING length(written) > 0 ORDER BY count DESC, 1, 2, 4, 5"""
    return [WrittenName(*row) for row in project.connection.execute(sql, (chat,))]
