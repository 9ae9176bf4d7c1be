"""Runs of words that an answer shares with what the model was trained on: what it learned by heart and may give away.

Stretches of a few words of the answers are remembered, and the turns go by once: the work grows with their words and no faster.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence

from msgspec import Struct

from voicetune_desktop.evaluation.words import is_unspaced, placed_words, words

FEWEST_WORDS = 6
"""Words from which on a run is told; shorter ones are the phrases of a language."""
MANY_TIMES = 5
"""Turns in which a stretch may stand before it is a common phrase."""
_DIFFERENT = 4
"""Different words that a run must have: "ha ha ha ha ha ha" gives nothing away."""
_MOST_PLACES = 50
"""Places of answers at which the same stretch is followed; a model that says one thing everywhere is caught by fifty of them."""


RULE = f"Left out: runs that several people say or that stand in more than {MANY_TIMES} turns, as common phrases."
Stretch = tuple[str, ...]
Place = tuple[int, int]
"""An answer and a word of it."""


class Turn(Struct, frozen=True):
    """A turn that the model was trained on and who said it."""

    text: str
    speaker: Hashable = None


class SharedRun(Struct, frozen=True):
    """The longest run that an answer shares with a turn: `answers[answer][start:end]`, and which turn (by its order)."""

    answer: int
    turn: int
    words: int
    start: int
    end: int


class _Run(Struct, frozen=True, gc=False):
    """A run of an answer's words, the first of which is a word of that number."""

    answer: int
    first: int
    words: int


class _Seen(Struct):
    """Where a stretch stands in the turns: in how many, and whether several people say it."""

    speaker: Hashable
    turns: int = 0
    last: int = -1
    several: bool = False

    def note(self, number: int, speaker: Hashable) -> None:
        self.several = self.several or speaker != self.speaker
        self.turns += number != self.last
        self.last = number

    def is_common(self) -> bool:
        return self.several or self.turns > MANY_TIMES


class RunSearch:
    """Reads turns one by one, whoever drives it, and then tells the telling runs that answers share with them.

    A run is telling if some stretch of six words in it is no common phrase: one that several people say, or that stands in more
    than five turns. In scripts without blanks two letters count as a word.
    """

    def __init__(self, answers: Sequence[str]) -> None:
        self._answers = answers
        self._split = [words(answer) for answer in answers]
        self._places = _places(self._split)
        self._seen: dict[Stretch, _Seen] = {}
        self._first_turns: dict[_Run, int] = {}
        self._number = -1

    def read(self, turn: Turn) -> None:
        """Look at the next turn; `SharedRun.turn` counts from 0."""
        self._number += 1
        if len(turn.text) < FEWEST_WORDS or self._places.keys().isdisjoint(_stretches(said := words(turn.text))):
            return
        for run in _runs(said, self._places):
            self._first_turns.setdefault(run, self._number)
        for stretch in filter(self._places.__contains__, _stretches(said)):
            self._seen.setdefault(stretch, _Seen(turn.speaker)).note(self._number, turn.speaker)

    def found(self) -> list[SharedRun]:
        """The longest telling run of each answer that has one, the longest first."""
        telling = (run for run in sorted(self._first_turns, key=_length) if self._is_telling(run))
        longest = {run.answer: run for run in telling}
        shared = [_shown(self._answers[run.answer], run, self._first_turns[run]) for run in longest.values()]
        return sorted(shared, key=lambda run: (-run.words, run.answer))

    def _is_telling(self, run: _Run) -> bool:
        return _is_telling(self._split[run.answer][run.first : run.first + run.words], self._seen)


def _length(run: _Run) -> tuple[int, int]:
    return run.words, -run.first


def _places(split: Sequence[Sequence[str]]) -> dict[Stretch, list[Place]]:
    """Where each stretch stands in the answers."""
    places: dict[Stretch, list[Place]] = {}
    for answer, said in enumerate(split):
        for first, stretch in enumerate(_stretches(said)):
            known = places.setdefault(stretch, [])
            if len(known) < _MOST_PLACES:
                known.append((answer, first))
    return places


def _stretches(said: Sequence[str]) -> Iterator[Stretch]:
    return zip(*(said[start:] for start in range(FEWEST_WORDS)), strict=False)


def _runs(said: Sequence[str], places: Mapping[Stretch, Sequence[Place]]) -> Iterator[_Run]:
    """All runs that a turn shares with answers and that cannot be made longer."""
    going: dict[Place, int] = {}
    for stretch in _stretches(said):
        before, going = going, {}
        for answer, first in places.get(stretch, ()):
            going[answer, first] = before.pop((answer, first - 1), FEWEST_WORDS - 1) + 1
        yield from _ended(before)
    yield from _ended(going)


def _ended(going: Mapping[Place, int]) -> Iterator[_Run]:
    """Runs by the stretch that they end with."""
    yield from (_Run(answer, first + FEWEST_WORDS - count, count) for (answer, first), count in going.items())


def _is_telling(said: Sequence[str], seen: Mapping[Stretch, _Seen]) -> bool:
    weight = sum(0.5 if is_unspaced(word) else 1 for word in said)
    return weight >= FEWEST_WORDS and len(set(said)) >= _DIFFERENT and not all(seen[stretch].is_common() for stretch in _stretches(said))


def _shown(answer: str, run: _Run, turn: int) -> SharedRun:
    placed = list(placed_words(answer))[run.first : run.first + run.words]
    return SharedRun(run.answer, turn, run.words, placed[0][1], placed[-1][2])
