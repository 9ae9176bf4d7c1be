"""What the person answered about each source, and the messages, people and times that it concerns."""

import msgspec
from msgspec import Struct

from voicetune_desktop.errors import ProjectError
from voicetune_desktop.model import Answers, Question
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS, message_id

REWRITTEN = "rewritten"
"""The fact that counts how often stored messages were read in another way."""


class Told(Struct, frozen=True):
    """One source with its answers, and the questions that its importer asked.

    `edited` and `deleted` are messages of an older export that this one has otherwise, or no more.
    """

    id: int
    name: str
    format: str
    imported_at: str
    counts: dict[str, int]
    already_there: int
    edited: int
    deleted: int
    answers: Answers
    questions: tuple[Question, ...]

    def question(self, kind: str) -> Question | None:
        """The first question of a kind; one that is settled only where none was open."""
        return next(iter(self._questions(kind)), None)

    def _questions(self, kind: str) -> list[Question]:
        every = [question for question in self.questions if question.kind == kind]
        return [question for question in every if not question.settled] or every

    def held(self, kind: str) -> str | None:
        """What holds for "date_order" or "encoding": the answer, else what was guessed; None where nothing was asked."""
        question = self.question(kind)
        return getattr(self.answers, kind) or (question.guess if question else None)

    def guesses(self, kind: str) -> set[str | None]:
        """What was guessed, by file, where nobody answered."""
        return {question.guess for question in self._questions(kind) if self.is_guess(kind)}

    def is_guess(self, kind: str) -> bool:
        """Whether a question was asked and nobody answered it."""
        return self.question(kind) is not None and getattr(self.answers, kind) is None


def told(project: Project) -> list[Told]:
    """All sources, oldest first."""
    sql = "SELECT id, name, format, imported_at, counts, already_there, edited, deleted, answers, questions FROM source ORDER BY id"
    decode = msgspec.json.decode
    return [
        Told(
            *(row[0], row[1], row[2], row[3], decode(row[4], type=dict[str, int])),
            *(row[5], row[6], row[7], decode(row[8], type=Answers), decode(row[9], type=tuple[Question, ...])),
        )
        for row in project.connection.execute(sql)
    ]


def told_of(project: Project, source: int) -> Told:
    """One source. Raises ProjectError where there is none of that number."""
    found = next((one for one in told(project) if one.id == source), None)
    if found is None:
        raise ProjectError("This project has no such source.", "Look at the numbers of its sources.")
    return found


def beside(project: Project, source: Told) -> list[Told]:
    """The other sources of its format that have a chat with it."""
    sql = "SELECT source_id FROM covered WHERE first >> ? IN (SELECT first >> ? FROM covered WHERE source_id = ?)"
    ids = {one for (one,) in project.connection.execute(sql, (PLACE_BITS, PLACE_BITS, source.id))} - {source.id}
    return [one for one in told(project) if one.id in ids and one.format == source.format]


def last_answers(project: Project, format_id: str, key: str) -> Answers:
    """What was said about the last export of a format that has a chat, by the key of the chat; nothing for a new one."""
    db, platform = project.connection, format_id.partition("-")[0]
    chat = db.execute("SELECT id FROM chat WHERE platform = ? AND key = ?", (platform, key)).fetchone()
    if chat is None:
        return Answers()
    sql = """
        SELECT s.answers FROM covered c JOIN source s ON s.id = c.source_id
        WHERE s.format = ? AND c.first >= ? AND c.first < ? ORDER BY s.id DESC LIMIT 1"""
    row = db.execute(sql, (format_id, message_id(chat[0], 0), message_id(chat[0] + 1, 0))).fetchone()
    return msgspec.json.decode(row[0], type=Answers) if row else Answers()


def keep_answers(project: Project, source: int, answers: Answers) -> None:
    """Remember what holds from now on."""
    text = msgspec.json.encode(answers).decode()
    project.connection.execute("UPDATE source SET answers = ? WHERE id = ?", (text, source))


def count_rewriting(project: Project) -> None:
    """Say that findings, examples and figures were made from messages that read in another way now."""
    project.set_fact(REWRITTEN, str(int(project.fact(REWRITTEN) or 0) + 1))
