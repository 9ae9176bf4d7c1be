"""Questions to the project about replays: moments of the real chats that models answered anew, and what the person thinks of it.

Texts in these tables have replacements in them, as they were sent; they stay what they were when a decision changes later.
"""

from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.sqlite import insert


class ReplayRow(Struct, frozen=True):
    """One replay: `speakers` and `choice` are JSON of the evaluation's own records. `moments` and `replies` count its rows."""

    id: int
    begun_at: str
    seed: int
    speakers: str
    choice: str
    note: str
    moments: int
    replies: int


class MomentRow(Struct, frozen=True):
    """One moment: the messages `first` to `last` (ids) that are the real answer, the turns before it (JSON) and the answer itself."""

    id: int
    replay: int
    first: int
    last: int
    at: int | None
    prompt: str
    real: str


class ReplyRow(Struct, frozen=True):
    """What one speaker (its place in the replay's list) said at a moment; `said` is JSON. A reply with an `error` may be asked again."""

    moment: int
    voice: int
    said: str
    error: str = ""
    thumb: int = 0
    edited: str = ""


class GuessRow(Struct, frozen=True):
    """One guess of a blind test: whether the real answer was picked, by whom."""

    moment: int
    voice: int
    correct: bool
    who: str
    at: str


def begin_replay(project: Project, seed: int, speakers: str, choice: str, moments: Iterable[tuple[int, int, int | None, str, str]]) -> int:
    """Store a replay before anything is asked; moments are (first, last, at, prompt, real). Gives its id; call inside a transaction."""
    sql = "INSERT INTO replay (begun_at, seed, speakers, choice) VALUES (?, ?, ?, ?)"
    replay = insert(project.connection, sql, (_now(), seed, speakers, choice))
    rows = ((replay, *moment) for moment in moments)
    project.connection.executemany("INSERT INTO moment (replay, first, last, at, prompt, real) VALUES (?, ?, ?, ?, ?, ?)", rows)
    return replay


def replays(project: Project) -> list[ReplayRow]:
    """All replays, the newest first."""
    sql = """
        SELECT id, begun_at, seed, speakers, choice, note, (SELECT count(*) FROM moment m WHERE m.replay = r.id),
            (SELECT count(*) FROM reply JOIN moment m ON m.id = reply.moment WHERE m.replay = r.id AND reply.error = '')
        FROM replay r ORDER BY id DESC"""
    return [ReplayRow(*row) for row in project.connection.execute(sql)]


def replay(project: Project, number: int) -> ReplayRow | None:
    """One replay, or None."""
    return next((row for row in replays(project) if row.id == number), None)


def moments(project: Project, replay: int, *, newest: int = -1, offset: int = 0) -> list[MomentRow]:
    """The moments of a replay in their order: so many from a place on."""
    sql = "SELECT id, replay, first, last, at, prompt, real FROM moment WHERE replay = ? ORDER BY id LIMIT ? OFFSET ?"
    return [MomentRow(*row) for row in project.connection.execute(sql, (replay, newest, offset))]


def replies(project: Project, replay: int) -> list[ReplyRow]:
    """Everything that was said in a replay, by moment and speaker."""
    sql = """
        SELECT moment, voice, said, error, thumb, edited FROM reply JOIN moment ON moment.id = reply.moment
        WHERE moment.replay = ? ORDER BY moment, voice"""
    return [ReplyRow(*row) for row in project.connection.execute(sql, (replay,))]


def replies_at(project: Project, moment: int) -> list[ReplyRow]:
    """What was said at one moment."""
    sql = "SELECT moment, voice, said, error, thumb, edited FROM reply WHERE moment = ? ORDER BY voice"
    return [ReplyRow(*row) for row in project.connection.execute(sql, (moment,))]


def remember_reply(project: Project, row: ReplyRow) -> None:
    """Store what was said; what was said there before by the same speaker goes."""
    sql = "INSERT OR REPLACE INTO reply (moment, voice, said, error, thumb, edited) VALUES (?, ?, ?, ?, ?, ?)"
    project.connection.execute(sql, (row.moment, row.voice, row.said, row.error, row.thumb, row.edited))


def judge_reply(project: Project, moment: int, voice: int, *, thumb: int, edited: str) -> None:
    """Store what the person thinks of a reply."""
    project.connection.execute("UPDATE reply SET thumb = ?, edited = ? WHERE moment = ? AND voice = ?", (thumb, edited, moment, voice))


def set_replay_note(project: Project, number: int, note: str) -> None:
    """Store the person's note about a replay."""
    project.connection.execute("UPDATE replay SET note = ? WHERE id = ?", (note, number))


def forget_replay(project: Project, number: int) -> None:
    """Remove a replay with all that was said in it."""
    project.connection.execute("DELETE FROM replay WHERE id = ?", (number,))


def add_guess(project: Project, moment: int, voice: int, *, correct: bool, who: str) -> None:
    """Store one guess of a blind test."""
    sql = "INSERT INTO guess (moment, voice, correct, who, at) VALUES (?, ?, ?, ?, ?)"
    project.connection.execute(sql, (moment, voice, correct, who, _now()))


def guesses(project: Project, replay: int) -> list[GuessRow]:
    """All guesses about a replay, in the order in which they were made."""
    sql = """
        SELECT moment, voice, correct, who, guess.at FROM guess JOIN moment ON moment.id = guess.moment
        WHERE moment.replay = ? ORDER BY guess.id"""
    return [
        GuessRow(moment, voice, bool(correct), who, at) for moment, voice, correct, who, at in project.connection.execute(sql, (replay,))
    ]


def keep_talk(project: Project, content: str) -> int:
    """Keep a talk of the playground, as JSON."""
    return insert(project.connection, "INSERT INTO talk (kept_at, content) VALUES (?, ?)", (_now(), content))


def kept_talks(project: Project) -> list[tuple[int, str, str]]:
    """The talks that were kept: id, when, content; the newest first."""
    return project.connection.execute("SELECT id, kept_at, content FROM talk ORDER BY id DESC").fetchall()


def forget_talk(project: Project, number: int) -> None:
    """Remove a talk."""
    project.connection.execute("DELETE FROM talk WHERE id = ?", (number,))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
