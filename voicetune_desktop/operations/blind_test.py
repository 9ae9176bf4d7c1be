"""The blind test of a replay: which of two answers did the person really write? Guesses are kept with the replay."""

from collections import defaultdict
from collections.abc import Collection

from msgspec import Struct

from voicetune_desktop.evaluation import blind
from voicetune_desktop.evaluation.blind import Score
from voicetune_desktop.operations import replayed
from voicetune_desktop.operations.moments import Heard
from voicetune_desktop.operations.replayed import Answer
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project


class Draw(Struct, frozen=True):
    """What a test is drawn from: the answers of one voice (its place in the replay's speakers), so many at most, by a seed."""

    replay: int
    voice: int
    rounds: int
    seed: int


class BlindRound(Struct, frozen=True):
    """A moment to guess: what was said before, and both answers in the order in which they are shown."""

    moment: int
    lines: tuple[Heard, ...]
    first: str
    second: str
    real_first: bool


class BlindTest(Struct, frozen=True):
    """The rounds of a test. Of the moments that have an answer, `equal` have two that nobody can tell apart; `known` were guessed before.

    `length_tells` where the longer answer is so often the real one, or the made one, that the length gives it away.
    """

    drawn: Draw
    rounds: tuple[BlindRound, ...]
    known: int = 0
    equal: int = 0
    length_tells: bool = False


class BlindScore(Struct, frozen=True):
    """What the guesses of one person show of one voice; an empty `who` stands for everybody together."""

    voice: int
    who: str
    score: Score


def blind_test(
    project: Project, wanted: Draw, *, who: str | None = None, match_lengths: bool = True, leave_out: Collection[int] = ()
) -> BlindTest:
    """Draw rounds from all moments but some.

    Those that `who` guessed before are left out: they have seen the real answer. For None nobody has.
    """
    known = set[int]() if who is None else guessed(project, wanted.replay, who)
    fits = (one for one in replayed.answers(project, wanted.replay) if one.voice == wanted.voice and one.moment not in leave_out)
    everything = {one.moment: one for one in fits}
    fresh = {moment: one for moment, one in everything.items() if moment not in known}
    moments = [blind.Moment(one.moment, one.real, one.said) for one in fresh.values()]
    drawn = blind.quiz(moments, wanted.rounds, wanted.seed, match_lengths=match_lengths)
    equal = sum(one.real.strip() == one.made.strip() for one in moments)
    shown = tuple(_round(fresh[one.moment], real_first=one.real_first) for one in drawn.rounds)
    return BlindTest(wanted, shown, len(everything) - len(fresh), equal, drawn.length_tells)


def guessed(project: Project, replay: int, who: str) -> set[int]:
    """The moments whose real answer somebody knows from guessing, of whichever voice."""
    return {guess.moment for guess in replays.guesses(project, replay) if guess.who == who}


def keep_guess(project: Project, test: BlindTest, one: BlindRound, *, picked_first: bool, who: str) -> bool:
    """Store a guess, and say whether it is right."""
    correct = picked_first == one.real_first
    with project.transaction():
        replays.add_guess(project, one.moment, test.drawn.voice, correct=correct, who=who)
    return correct


def scores(project: Project, replay: int) -> list[BlindScore]:
    """The scores of each voice: of everybody together, then of each person where there are several."""
    found: defaultdict[int, defaultdict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for guess in replays.guesses(project, replay):
        found[guess.voice][guess.who].append(guess.correct)
    return [one for voice, by_person in sorted(found.items()) for one in _scores(voice, by_person)]


def _scores(voice: int, by_person: dict[str, list[bool]]) -> list[BlindScore]:
    everybody = [guess for several in by_person.values() for guess in several]
    each = [BlindScore(voice, who, blind.score(several)) for who, several in sorted(by_person.items()) if who]
    return [BlindScore(voice, "", blind.score(everybody)), *(each if len(by_person) > 1 else ())]


def _round(one: Answer, *, real_first: bool) -> BlindRound:
    first, second = (one.real, one.said) if real_first else (one.said, one.real)
    return BlindRound(one.moment, one.lines, first, second, real_first)
