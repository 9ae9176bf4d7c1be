"""What the person thinks of answers, as pairs of a better and a worse one for the next training."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal

from msgspec import Struct

from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.model import Example, Rejected, Turn
from voicetune_desktop.operations import replayed
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.replayed import Answer
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project import rejected, replays, turn_edits
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of
from voicetune_desktop.targets.openai_preference import OPENAI_PREFERENCE
from voicetune_desktop.targets.target import Spans

USE = "use_liked"
"""Name of the project's setting that says whether files of pairs hold what the person thinks of answers."""
TARGETS = frozenset({OPENAI_PREFERENCE.id})
"""Formats that hold pairs."""

Origin = Literal["edited", "liked", "real"]
Reason = Literal["better", "alone", "same", "no_question", "repeated"]


class Pair(Struct, frozen=True):
    """Two answers to the same moment: one that the person prefers, which is `origin`, and the one that a model gave instead."""

    moment: int
    chat: int
    lines: tuple[Line, ...]
    preferred: str
    rejected: str
    origin: Origin


class Feedback(Struct, frozen=True):
    """The pairs that judged answers make, and how many of these are no worse one of a pair: `judged` is all of them together.

    "better": liked, and the better one of a pair; "alone": liked, and nothing to compare it with was disliked; "same": both answers
    are equal; "no_question": nothing was said before; "repeated": the pair is there already.
    """

    pairs: tuple[Pair, ...] = ()
    others: Mapping[Reason, int] = {}

    @property
    def judged(self) -> int:
        """Answers that the person said something about."""
        return len(self.pairs) + sum(self.others.values())


def feedback(project: Project) -> Feedback:
    """The pairs of all replays, oldest first."""
    pairs: dict[tuple[object, ...], Pair] = {}
    others = Counter[Reason]()
    for row in reversed(replays.replays(project)):
        for _, several in groupby(replayed.answers(project, row.id), key=lambda one: one.moment):
            for found in _at_moment(list(several)):
                if isinstance(found, str):
                    others[found] += 1
                elif pairs.setdefault((found.lines, found.preferred, found.rejected), found) is not found:
                    others["repeated"] += 1
    return Feedback(tuple(pairs.values()), dict(others))


def uses(project: Project) -> bool:
    """Whether files of pairs hold what the person thinks of answers; so they do unless the person said no."""
    return bool(project.setting(USE, default=True))


def any_pair_possible(project: Project) -> bool:
    """Whether an answer was not chosen, changed or judged; where none was, there is nothing to make a pair of."""
    changed = any(edit.text is not None for edit in turn_edits.every(project))
    return changed or rejected.count(project) > 0 or bool(uses(project) and feedback(project).pairs)


def liked_examples(project: Project, redactor: Redactor, check: LeakCheck) -> Iterator[Example]:
    """An example for each pair, everything private in it replaced as in a typed text. One in which anything is left is no example."""
    for pair in feedback(project).pairs if uses(project) else ():
        turns = (*(_turn(redactor, line) for line in pair.lines), _answer(redactor, pair))
        if not any(check.hits(text, kept) for turn in turns for text, kept in _texts(turn)):
            yield Example(turns, pair.chat, 0, 0, 0)


def _turn(redactor: Redactor, line: Line) -> Turn:
    hidden = redactor.redact_typed(line.content)
    return Turn(line.role, hidden.text, 0 if line.role == "assistant" else 1, hidden.kept)


def _answer(redactor: Redactor, pair: Pair) -> Turn:
    better, worse = redactor.redact_typed(pair.preferred), redactor.redact_typed(pair.rejected)
    return Turn("assistant", better.text, 1, better.kept, (Rejected(worse.text, worse.kept),))


def _texts(turn: Turn) -> Iterator[tuple[str, Spans]]:
    yield turn.content, turn.kept
    yield from ((other.text, other.kept) for other in turn.rejected)


def _at_moment(answers: Sequence[Answer]) -> Iterator[Pair | Reason]:
    """What each judged answer to a moment becomes: the worse one of a pair, or something else."""
    better = next(_better(answers))
    disliked = any(one.thumb < 0 and not _is_edited(one) for one in answers)
    for one in answers:
        if _is_edited(one):
            yield _pair(one, one.edited, "edited")
        elif one.thumb < 0:
            yield _pair(one, *better)
        elif _is_liked(one):
            yield "better" if disliked and better == (one.said, "liked") else "alone"


def _better(answers: Sequence[Answer]) -> Iterator[tuple[str, Origin]]:
    """What is better than a disliked answer to a moment, the best first."""
    for one in filter(_is_edited, answers):
        yield one.edited, "edited"
    for one in filter(_is_liked, answers):
        yield one.said, "liked"
    yield answers[0].real, "real"


def _is_liked(one: Answer) -> bool:
    return one.thumb > 0 and not _is_edited(one)


def _is_edited(one: Answer) -> bool:
    return bool(one.edited.strip()) and one.edited.strip() != one.said.strip()


def _pair(one: Answer, preferred: str, origin: Origin) -> Pair | Reason:
    if preferred.strip() == one.said.strip():
        return "same"
    if not one.lines or one.lines[-1].role != "user":
        return "no_question"
    return Pair(one.moment, chat_of(one.first), one.lines, preferred.strip(), one.said.strip(), origin)
