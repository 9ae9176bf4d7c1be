"""Stretches of three to five letters, which catch spelling, endings and favourite phrases in any script."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from voicetune_desktop.evaluation.distances import Totals
from voicetune_desktop.evaluation.measures.measure import Counted, Evidence, Measure, Wording
from voicetune_desktop.evaluation.measures.pieces import Size, pieces
from voicetune_desktop.evaluation.packing import packed
from voicetune_desktop.evaluation.reading import Readings
from voicetune_desktop.evaluation.records import VoiceName

_ORDERS = (3, 4, 5)
_SIZE = Size(wished=1000, least=200)
_SCALE = 1_000_000
"""Likeness is counted in millionths."""

Grams = Counter[str]


def grams(text: str) -> Grams:
    """How often each stretch of letters stands in a text."""
    found = Counter[str]()
    for order in _ORDERS:
        found.update(map("".join, zip(*(text[start:] for start in range(order)), strict=False)))
    return found


class Weights:
    """Weights of rare stretches: the inverse document frequency of Sparck Jones (1972), smoothed so that unknown ones have one."""

    def __init__(self, documents: Sequence[Grams]) -> None:
        frequency = Counter[str]()
        for document in documents:
            frequency.update(document.keys())
        self._count = 1 + len(documents)
        self._known = {gram: self._of(count) for gram, count in frequency.items()}
        self._unknown = self._of(0)

    def _of(self, documents: int) -> float:
        return log(self._count / (1 + documents)) + 1

    def vector(self, counts: Mapping[str, int]) -> dict[str, float]:
        """Counts weighed, in a vector of length 1; nothing for no counts."""
        known, unknown = self._known.get, self._unknown
        weighed = {gram: count * known(gram, unknown) for gram, count in counts.items()}
        length = sqrt(sum(value * value for value in weighed.values()))
        return {gram: value / length for gram, value in weighed.items()} if length else {}


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The cosine of two vectors of length 1."""
    return sum(value * other[gram] for gram, value in one.items() if gram in other)


def _evidence(readings: Readings) -> Evidence | None:
    """The mean likeness of pieces of equal length to everything the person wrote (cosine of TF-IDF).

    Only the person's pieces make the weights: a voice whose rare stretches were known would seem nearer than it is. Pieces, not
    whole texts, as the likeness of a whole grows with its length and tells people apart less surely (4 against 1 deviations here).
    """
    texts: dict[VoiceName, str] = {name: reading.all_letters for name, reading in readings.items()}
    parts: dict[VoiceName, list[Grams]] = {name: list(map(grams, several)) for name, several in pieces(texts, _SIZE).items()}
    if len(parts) < 2:
        return None
    mine = parts.pop("you")
    weights = Weights(mine)
    profile = weights.vector(_sum(mine))
    voices: dict[VoiceName, Counted] = {
        name: _counted(likeness(weights.vector(part), profile) for part in several) for name, several in parts.items()
    }
    return Evidence(
        voices=voices,
        bins=2,
        value=_mean,
        distance=_away,
    )


def _sum(several: Iterable[Grams]) -> Grams:
    total = Counter[str]()
    for part in several:
        total.update(part)
    return total


def _counted(values: Iterable[float]) -> Counted:
    scaled = tuple(packed((round(_SCALE * value), 1)) for value in values)
    return Counted(scaled, len(scaled))


def _mean(totals: Totals) -> float:
    return totals[0] / totals[1] / _SCALE


def _away(totals: Totals, _mine: Totals) -> float:
    return 1 - _mean(totals)


NGRAMS = Measure(
    id="ngrams",
    title="Spelling and phrases",
    unit="likeness",
    distance="cosine distance of TF-IDF of 3 to 5 characters",
    wording=Wording(
        "{who} spells and phrases like you: likeness {model}, your own other half {you}.",
        "{who} spells and phrases less like you: likeness {model}, your own other half {you}.",
        "{who} spells and phrases as you do: likeness {model}, your own other half {you}.",
    ),
    evidence=_evidence,
    mirror="held_out",
)
