"""One export of the queue as the window follows it."""

from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found, Unknown
from voicetune_desktop.operations.reading_queue import Outcome, Wanted


class State(Enum):
    """Where an export stands."""

    WAITING = auto()
    READING = auto()
    STOPPED = auto()
    """It was its turn, or would have been, when the person stopped."""
    QUESTION = auto()
    CHATS = auto()
    """An account: the person chooses among its chats."""
    COLUMNS = auto()
    """A table: the person says which column is which."""
    DONE = auto()
    HERE = auto()
    """Everything in it had been read before."""
    NOT_READ = auto()
    NO_EXPORT = auto()
    LEFT_OUT = auto()


UNREAD = frozenset({State.WAITING, State.STOPPED})
WELL = frozenset({State.DONE, State.HERE})


class QueueRow(Struct, frozen=True):
    """An export with what the person said about it; `seen` counts the messages while it is read."""

    export: Found
    state: State = State.WAITING
    answers: Answers = Answers()
    chosen: bool = False
    outcome: Outcome | None = None
    why: str = ""
    seen: int = 0

    @property
    def asks(self) -> bool:
        """Whether the person can answer something now; the chats of an account come when the queue rests."""
        return self.state in {State.QUESTION, State.COLUMNS} or bool(self.state is State.CHATS and self.outcome and self.outcome.chats)

    @property
    def wanted(self) -> Wanted:
        """What the queue is told."""
        return Wanted(self.export, self.answers, self.chosen)


def no_export(unknown: Unknown) -> QueueRow:
    """What lay among the exports and is none."""
    return QueueRow(Found(unknown.paths, ""), State.NO_EXPORT, why=unknown.why)


def after(row: QueueRow, outcome: Outcome) -> QueueRow:
    """The row once it is known what became of its export."""
    return replace(row, state=_state(outcome), outcome=outcome, why=str(outcome.error or ""))


def stopped(row: QueueRow) -> QueueRow:
    """The row when nothing is read any more; an account whose chats did not arrive is looked at once more."""
    unfinished = row.state in {State.WAITING, State.READING} or (row.state is State.CHATS and not row.asks)
    return replace(row, state=State.STOPPED) if unfinished else row


def _state(outcome: Outcome) -> State:
    if outcome.report:
        return State.HERE if outcome.report.is_nothing_new else State.DONE
    asks = ((outcome.question, State.QUESTION), (outcome.unsure, State.COLUMNS), (outcome.listed, State.CHATS))
    return next((state for asked, state in asks if asked), State.NOT_READ)
