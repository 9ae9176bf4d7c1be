"""Replays: models answer held-out moments of the real chats. Each answer is kept as it comes, so a replay can be stopped and goes on."""

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.tokens import TokenCounter, vocabulary
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Line, Manner, Said, Speaker, Voiced
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.accounts import chat_key
from voicetune_desktop.operations.answering import Answered, Answering, Question
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.in_project import in_project
from voicetune_desktop.operations.moments import Heard, Moment
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.talking import hidden_question
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.replays import MomentRow, ReplayRow, ReplyRow
from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.store.file import Place

HIDDEN_SINCE = "A value that is hidden by now stands in this moment, so it was not sent."
PER_LINE = 4
"""Tokens that a line costs beside its text, about."""


class Price(Struct, frozen=True):
    """What a person typed for a model: for a million tokens that are sent, and for a million that come back."""

    sent: float
    received: float


class Estimate(Struct, frozen=True):
    """What a replay would send and get: `tokens_out` if the answers are as long as the real ones, `most_out` if as long as allowed.

    `cost` and `most_cost` are None where a price is not known.
    """

    requests: int
    tokens_in: int
    tokens_out: int
    most_out: int | None
    cost: float | None
    most_cost: float | None


class Choice(Struct, frozen=True):
    """How a replay was set up, as it is stored."""

    manner: Manner
    system: str | None = None
    """The system prompt in place of that of the examples."""


class Outcome(Struct, frozen=True):
    """Where a replay stands: `answered`, `failed` and `left` make up `all`. `troubles` say by speaker why no more is asked of it."""

    all: int
    answered: int
    failed: int
    left: int
    troubles: Mapping[int, str] = {}


class ReplayGone(VoiceTuneError):
    """There is no such replay."""


def replay_cost(
    project: Project, moments: Sequence[Moment], manner: Manner, prices: Sequence[Price | None], system: str | None = None
) -> Estimate:
    """What asking each speaker (one of `prices` for each) at all moments takes. Counted as for the model of the dataset."""
    counter = TokenCounter(vocabulary(settings(project).model))
    typed = Heard("system", system) if system is not None else None
    sent = sum(counter.count(line.content) + PER_LINE for moment in moments for line in _with_system(moment.lines, typed))
    received = sum(counter.count(moment.real) for moment in moments)
    most = None if manner.max_tokens is None else manner.max_tokens * len(moments)
    received = received if most is None else min(received, most)
    voices = len(prices)
    most_cost = None if most is None else _cost(sent, most, prices)
    most_out = None if most is None else most * voices
    return Estimate(len(moments) * voices, sent * voices, received * voices, most_out, _cost(sent, received, prices), most_cost)


def begin(
    project: Project, speakers: Sequence[Speaker], moments: Sequence[Moment], manner: Manner, seed: int, *, system: str | None = None
) -> int:
    """Store a replay before anything is asked; gives its id. A system prompt of the person's own is hidden first. Raises LeakFound."""
    if not speakers or not moments:
        raise VoiceTuneError("A replay needs a model and a moment.", "Choose at least one of each.")
    hidden = hidden_question(project, system) if system is not None else None
    own = Heard("system", hidden.text, hidden.kept) if hidden else None
    rows = [(one.first, one.last, one.at, _json(_with_system(one.lines, own)), one.real) for one in moments]
    with project.transaction():
        return replays.begin_replay(project, seed, _json(list(speakers)), _json(Choice(manner, own.content if own else None)), rows)


def go_on(project: Project, place: Place, number: int, keys: SessionKeys) -> Generator[Progress, None, Outcome]:
    """Ask what has no answer yet, or failed before. Stopping keeps what came. Raises ReplayGone, KeyMissing or KeyringUnavailable."""
    from voicetune_desktop.training.ledger import Ledger

    row = replay_of(project, number)
    speakers, choice = speakers_of(row), choice_of(row)
    secrets = [chat_key(speaker.account, keys) for speaker in speakers]
    questions = _fit(project, _open_questions(project, row, len(speakers)))
    asking = Answering(speakers, secrets, choice.manner, Ledger(place))
    troubles: dict[int, str] = {}
    total = row.moments * len(speakers)
    done = total - len(questions)
    asking.start(questions)
    try:
        for answered in asking.answers():
            if answered is not None:
                _store(project, answered)
                done += 1
                if answered.over and answered.error:
                    troubles[answered.question.voice] = sentence_of(answered.error)
            yield Progress(done, total, "Waiting before the next question" if asking.paused else "Asking the models")
    finally:
        asking.stop()
    return replace(outcome(project, number), troubles=troubles)


def go_on_in_file(place: Place, path: Path, project_key: bytes, number: int, keys: SessionKeys) -> Generator[Progress, None, Outcome]:
    """As `go_on`, for a process of its own."""
    return in_project(path, project_key, go_on, place, number, keys)


def outcome(project: Project, number: int) -> Outcome:
    """Where a replay stands. Raises ReplayGone."""
    row = replay_of(project, number)
    total = row.moments * len(speakers_of(row))
    failed = sum(bool(reply.error) for reply in replays.replies(project, number))
    return Outcome(total, row.replies, failed, total - row.replies - failed)


def replay_of(project: Project, number: int) -> ReplayRow:
    """A replay. Raises ReplayGone."""
    row = replays.replay(project, number)
    if row is None:
        raise ReplayGone("There is no such replay in this project.", "It may have been removed. Begin a new one.")
    return row


def speakers_of(row: ReplayRow) -> list[Speaker]:
    """The speakers of a replay; `ReplyRow.voice` is a place in this list."""
    return msgspec.json.decode(row.speakers, type=list[Speaker])


def choice_of(row: ReplayRow) -> Choice:
    """How a replay was set up."""
    return msgspec.json.decode(row.choice, type=Choice)


def lines_of(moment: MomentRow) -> list[Heard]:
    """What was said before the answer of a moment."""
    return msgspec.json.decode(moment.prompt, type=list[Heard])


def voiced(project: Project, number: int) -> list[Voiced]:
    """All that was said in a replay, and what the person thinks of it."""
    return [_voiced(reply) for reply in replays.replies(project, number)]


def voiced_at(project: Project, moment: int) -> list[Voiced]:
    """What was said at one moment."""
    return [_voiced(reply) for reply in replays.replies_at(project, moment)]


def sentence_of(error: ServiceError) -> str:
    """An error for the list of answers: our sentence, and the service's own words without what they quote."""
    return f"{error.message} {error.said}".rstrip()


def _voiced(reply: ReplyRow) -> Voiced:
    said = msgspec.json.decode(reply.said, type=Said)
    return Voiced(reply.moment, reply.voice, said, reply.thumb, reply.edited, reply.error)


def _open_questions(project: Project, row: ReplayRow, voices: int) -> list[Question]:
    """What is still to be asked: moment by moment, each of every speaker."""
    done = {(reply.moment, reply.voice) for reply in replays.replies(project, row.id) if not reply.error}
    return [
        Question(moment.id, voice, tuple(lines_of(moment)))
        for moment in replays.moments(project, row.id)
        for voice in range(voices)
        if (moment.id, voice) not in done
    ]


def _fit(project: Project, questions: Sequence[Question]) -> list[Question]:
    """The questions that may be sent; one in which something stands that was hidden since fails here and now."""
    check = Redactor(project).leak_check()
    clean = dict[int, bool]()
    fit: list[Question] = []
    for question in questions:
        if question.number not in clean:
            clean[question.number] = not any(check.hits(line.content, _kept(line)) for line in question.lines)
        if clean[question.number]:
            fit.append(question)
        else:
            _keep(project, question, Said(""), HIDDEN_SINCE)
    return fit


def _store(project: Project, answered: Answered) -> None:
    error = sentence_of(answered.error) if answered.error else ""
    _keep(project, answered.question, answered.said or Said(""), error)


def _keep(project: Project, question: Question, said: Said, error: str) -> None:
    with project.transaction():
        replays.remember_reply(project, ReplyRow(question.number, question.voice, _json(said), error))


def _kept(line: Line) -> tuple[tuple[int, int], ...]:
    return line.kept if isinstance(line, Heard) else ()


def _with_system(lines: Sequence[Heard], system: Heard | None) -> list[Heard]:
    """The lines with another system prompt; with an empty one, without any."""
    if system is None:
        return list(lines)
    spoken = [line for line in lines if line.role != "system"]
    return [system, *spoken] if system.content.strip() else spoken


def _cost(sent: int, received: int, prices: Sequence[Price | None]) -> float | None:
    known = [price for price in prices if price]
    return sum(sent * one.sent + received * one.received for one in known) / 1e6 if len(known) == len(prices) else None


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
