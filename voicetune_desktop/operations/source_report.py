"""What `voicetune inspect` answers about one source, in the layout of its contract."""

from msgspec import Struct


class CandidateReport(Struct, frozen=True):
    """One format that the source could be."""

    format: str
    confidence: float
    reason: str


class ParticipantReport(Struct, frozen=True):
    """Somebody in a chat, with the number of kept messages."""

    id: str
    name: str
    is_me: bool | None
    messages: int


class ChatReport(Struct, frozen=True):
    """One chat; `messages` counts the kept ones."""

    id: str
    title: str
    kind: str
    participants: tuple[ParticipantReport, ...]
    messages: int
    first: str | None
    last: str | None


class ProblemReport(Struct, frozen=True):
    """A row that could not be read: its place and why."""

    where: str
    why: str


class QuestionReport(Struct, frozen=True):
    """Something that the files cannot tell, and our guess."""

    kind: str
    choices: tuple[str, ...]
    guess: str | None


class SourceReport(Struct, frozen=True):
    """Everything about one source, in the layout of `voicetune inspect --json`."""

    path: str
    format: str | None
    confidence: float
    reason: str
    candidates: tuple[CandidateReport, ...]
    chats: tuple[ChatReport, ...]
    counts: dict[str, int]
    questions: tuple[QuestionReport, ...]
    problems: tuple[ProblemReport, ...]
