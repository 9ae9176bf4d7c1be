"""When messages were written, counted by the store itself, so that a million of them take a second and no thread waits."""

from collections.abc import Sequence

from voicetune_desktop.project.file import Project

_WRITTEN = """
    message m JOIN participant a ON a.id = m.participant_id JOIN person p ON p.id = a.person_id
    WHERE m.chat_id IN (SELECT id FROM chat WHERE included) AND p.role <> 'left_out'"""


def pauses(project: Project, edges: Sequence[int]) -> list[int]:
    """Pauses between neighbouring messages of the chats that are used, by bar: from `edges[i]` seconds up to the next edge.

    Replies inside a thread are apart from the flow of their chat. A clock that goes back counts as no pause.
    """
    bars = " ".join(f"WHEN pause < {edge} THEN {bar}" for bar, edge in enumerate(edges[1:]))
    sql = f"""
        SELECT CASE {bars} ELSE {len(edges) - 1} END, count(*) FROM (
            SELECT at - lag(at) OVER flow AS pause, chat_id = lag(chat_id) OVER flow AS same FROM message
            WHERE at IS NOT NULL AND (thread IS NULL OR thread = ordinal) AND chat_id IN (SELECT id FROM chat WHERE included)
            WINDOW flow AS (ORDER BY id))
        WHERE same GROUP BY 1"""
    counts = dict(project.connection.execute(sql))
    return [counts.get(bar, 0) for bar in range(len(edges))]


def hours(project: Project) -> dict[bool, list[int]]:
    """Messages by hour of the day as the export's own clock shows it; True has those of the assistant, False those of the others."""
    counts = {True: [0] * 24, False: [0] * 24}
    sql = f"""
        SELECT p.role = 'assistant', CAST(substr(m.sent_at, 12, 2) AS INTEGER), count(*) FROM {_WRITTEN} AND m.sent_at IS NOT NULL
        GROUP BY 1, 2"""
    for assistant, hour, count in project.connection.execute(sql):
        counts[bool(assistant)][hour % 24] += count
    return counts
