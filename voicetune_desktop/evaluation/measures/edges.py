"""With which words answers open and close."""

from collections.abc import Sequence

from voicetune_desktop.evaluation.measures.kinds import favourites, kinds
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Readings
from voicetune_desktop.evaluation.words import is_unspaced

_FAVOURITES = 10


def opening(words: Sequence[str]) -> list[str]:
    """The first word; two letters where letters stand for words."""
    return _joined(words[:2]) if words and is_unspaced(words[0]) else list(words[:1])


def closing(words: Sequence[str]) -> list[str]:
    """The last word; two letters where letters stand for words."""
    return _joined(words[-2:]) if words and is_unspaced(words[-1]) else list(words[-1:])


def _joined(letters: Sequence[str]) -> list[str]:
    return ["".join(filter(is_unspaced, letters))]


def _openings(readings: Readings) -> Evidence | None:
    return kinds(readings, lambda reading: list(map(opening, reading.words)), favourites(_FAVOURITES))


def _closings(readings: Readings) -> Evidence | None:
    return kinds(readings, lambda reading: list(map(closing, reading.words)), favourites(_FAVOURITES))


OPENINGS = Measure(
    id="openings",
    title="First words",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} opens with your ten favourite words more often than you: {model} of answers against {you}.",
        "{who} opens with your ten favourite words less often than you: {model} of answers against {you}.",
        "{who} opens with your ten favourite words as often as you: {model} of answers against {you}.",
    ),
    evidence=_openings,
    from_chats=True,
)
CLOSINGS = Measure(
    id="closings",
    title="Last words",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} closes with your ten favourite words more often than you: {model} of answers against {you}.",
        "{who} closes with your ten favourite words less often than you: {model} of answers against {you}.",
        "{who} closes with your ten favourite words as often as you: {model} of answers against {you}.",
    ),
    evidence=_closings,
    from_chats=True,
)
