"""The little words that everybody needs and nobody watches: Burrows' delta over the person's most frequent words."""

from collections import Counter
from functools import partial
from statistics import pstdev

from voicetune_desktop.evaluation.distances import Totals, burrows_delta
from voicetune_desktop.evaluation.measures.counting import counted
from voicetune_desktop.evaluation.measures.measure import Counted, Evidence, Measure, Wording
from voicetune_desktop.evaluation.measures.pieces import Size, pieces
from voicetune_desktop.evaluation.reading import Readings
from voicetune_desktop.evaluation.records import VoiceName

_MOST_FREQUENT = 100
"""Burrows (2002) took up to 150; in chats the first hundred are half of all words."""
_SIZE = Size(wished=500, least=100)
_REST = ""
"""Stands for all words that are not looked at."""


def _evidence(readings: Readings) -> Evidence | None:
    """Frequencies in pieces of equally many words; deviations are those of the person's own pieces."""
    parts: dict[VoiceName, list[Counter[str]]] = {
        name: list(map(Counter, several)) for name, several in pieces(_texts(readings), _SIZE).items()
    }
    if len(parts) < 2:
        return None
    mine = parts["you"]
    length = sum(mine[0].values())
    frequent = _varying(mine)
    if not frequent:
        return None
    spreads = [pstdev(part[word] / length for part in mine) for word in frequent]
    measure = partial(_delta, spreads=spreads, mine=[sum(part[word] for part in mine) / (length * len(mine)) for word in frequent])
    voices: dict[VoiceName, Counted] = {
        name: counted((_with_rest(part, frequent, length) for part in several), [*frequent, _REST], length * len(several))
        for name, several in parts.items()
        if name != "you"
    }
    return Evidence(
        voices=voices,
        bins=len(frequent) + 1,
        value=measure,
        distance=lambda totals, _mine: measure(totals),
        picture=tuple((word, (place,)) for place, word in enumerate(frequent)),
    )


def _texts(readings: Readings) -> dict[VoiceName, list[str]]:
    return {name: reading.all_words for name, reading in readings.items()}


def _with_rest(part: "Counter[str]", frequent: list[str], length: int) -> "Counter[str]":
    return Counter({**{word: part[word] for word in frequent}, _REST: length - sum(part[word] for word in frequent)})


def _varying(mine: "list[Counter[str]]") -> list[str]:
    """The most frequent words that do not stand equally often in every piece."""
    total = Counter[str]()
    for part in mine:
        total.update(part)
    ranked = sorted(total, key=lambda word: (-total[word], word))[:_MOST_FREQUENT]
    return [word for word in ranked if len({part[word] for part in mine}) > 1]


def _delta(totals: Totals, spreads: list[float], mine: list[float]) -> float:
    whole = sum(totals)
    return burrows_delta([count / whole for count in totals[:-1]], mine, spreads)


FUNCTION_WORDS = Measure(
    id="function_words",
    title="Little words",
    unit="deviations",
    distance="Burrows' delta",
    wording=Wording(
        "{who} uses your most frequent words less like you: {model} off, your own other half {you}.",
        "{who} uses your most frequent words much as you do: {model} off, your own other half {you}.",
        "{who} uses your most frequent words as you do: {model} off, your own other half {you}.",
    ),
    evidence=_evidence,
    mirror="held_out",
    from_chats=True,
)
