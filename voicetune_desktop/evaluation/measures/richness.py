"""Vocabulary richness: different words in a moving window of 50 (MATTR), which does not hang on how much somebody wrote.

Covington and McFall, "Cutting the Gordian knot" (2010). Taken before MTLD, whose factors run over 80 words and more, so that a
hundred pieces of short chats would hold few of them.
"""

from collections import Counter
from collections.abc import Sequence

from voicetune_desktop.evaluation.distances import Totals
from voicetune_desktop.evaluation.measures.measure import Counted, Evidence, Measure, Wording
from voicetune_desktop.evaluation.measures.pieces import Size, pieces
from voicetune_desktop.evaluation.packing import packed
from voicetune_desktop.evaluation.reading import Readings
from voicetune_desktop.evaluation.records import VoiceName

WINDOW = 50
_SIZE = Size(wished=500, least=100)


def different_words(words: Sequence[str]) -> tuple[int, int]:
    """The different words of all windows summed up, and how many windows there are."""
    inside = Counter(words[:WINDOW])
    total = len(inside)
    for gone, new in zip(words, words[WINDOW:], strict=False):
        inside[new] += 1
        if inside[gone] == 1:
            del inside[gone]
        else:
            inside[gone] -= 1
        total += len(inside)
    return total, max(len(words) - WINDOW, 0) + 1


def _evidence(readings: Readings) -> Evidence | None:
    texts: dict[VoiceName, list[str]] = {name: reading.all_words for name, reading in readings.items()}
    parts = pieces(texts, _SIZE)
    if len(parts) < 2:
        return None
    voices: dict[VoiceName, Counted] = {
        name: Counted(tuple(packed(different_words(piece)) for piece in several), sum(map(len, several))) for name, several in parts.items()
    }
    return Evidence(
        voices=voices,
        bins=2,
        value=_mean,
        distance=lambda one, other: abs(_mean(one) - _mean(other)),
    )


def _mean(totals: Totals) -> float:
    return totals[0] / totals[1]


RICHNESS = Measure(
    id="richness",
    title="Different words",
    unit="words",
    distance="difference of means",
    wording=Wording(
        "{who} uses more different words than you: {model} in every 50 against {you}.",
        "{who} uses fewer different words than you: {model} in every 50 against {you}.",
        "{who} uses as many different words as you: {model} in every 50 against {you}.",
    ),
    evidence=_evidence,
)
