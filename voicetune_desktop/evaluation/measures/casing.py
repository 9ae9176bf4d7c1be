"""Capitals at the start of messages, small letters throughout, and shouting; scripts without case have none of it."""

from voicetune_desktop.evaluation.measures.kinds import kinds, share_of
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Reading, Readings

_SMALL, _CAPITAL, _SHOUTED, _MIXED = "all small", "capital first", "all capitals", "small first"


def casing(bubble: str) -> list[str]:
    """The casing of a message; nothing where it has no letters with case."""
    if bubble.islower():
        return [_SMALL]
    first = next((letter for letter in bubble if letter.isupper() or letter.islower()), "")
    if not first:
        return []
    if bubble.isupper() and sum(map(str.isupper, bubble)) > 1:
        return [_SHOUTED]
    return [_CAPITAL if first.isupper() else _MIXED]


def _casing(readings: Readings) -> Evidence | None:
    return kinds(readings, _of_bubbles, share_of(_SMALL, _MIXED))


def _of_bubbles(reading: Reading) -> list[list[str]]:
    return [[kind for bubble in bubbles for kind in casing(bubble)] for bubbles in reading.bubbles]


CASING = Measure(
    id="casing",
    title="Capital or small letter first",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} starts with a small letter more often than you: {model} of messages against {you}.",
        "{who} starts with a small letter less often than you: {model} of messages against {you}.",
        "{who} starts with a small letter as often as you: {model} of messages against {you}.",
    ),
    evidence=_casing,
)
