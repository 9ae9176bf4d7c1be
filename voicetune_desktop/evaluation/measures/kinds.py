"""Counting things that are of several kinds, and what is told about them in one figure."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain

from voicetune_desktop.evaluation.distances import Totals, jensen_shannon
from voicetune_desktop.evaluation.measures.counting import counted
from voicetune_desktop.evaluation.measures.measure import Counted, Evidence
from voicetune_desktop.evaluation.reading import Reading, Readings
from voicetune_desktop.evaluation.records import VoiceName

BlockCounts = Mapping[VoiceName, list["Counter[str]"]]
Value = Callable[[Totals], float]
ValueMaker = Callable[[Sequence[str], Totals], Value]
"""Makes the value of a measure from its kinds and the person's totals."""

OTHER = "all others"
"""All kinds that are too rare to be told apart; with a blank, so that it is nobody's word."""
_MOST_KINDS = 60


def kinds(
    readings: Readings, seen: Callable[[Reading], Sequence[Iterable[str]]], value: ValueMaker, apart: Collection[str] = ()
) -> Evidence | None:
    """How things are spread over kinds, told apart by their Jensen-Shannon distance; None where there are none.

    `apart` are kinds that always have a bin of their own: what stands for "none of these".
    """
    found: dict[VoiceName, list[Counter[str]]] = {name: _by_block(reading, seen(reading)) for name, reading in readings.items()}
    bins = _bins(found, apart)
    sums = {name: _total(parts) for name, parts in found.items()}
    if not any(kind not in apart for total in sums.values() for kind in total):
        return None
    voices: dict[VoiceName, Counted] = {
        name: counted([_folded(part, bins) for part in parts], bins, sums[name].total()) for name, parts in found.items()
    }
    mine = _folded(sums.get("you", Counter()), bins)
    return Evidence(
        voices=voices,
        bins=len(bins),
        value=value(bins, [mine[kind] for kind in bins]),
        distance=jensen_shannon,
        picture=tuple((kind, (bins.index(kind),)) for kind in bins),
    )


def favourites(count: int) -> ValueMaker:
    """The share of things that are among the person's most frequent kinds."""

    def make(bins: Sequence[str], mine: Totals) -> Value:
        ranked = sorted((place for place, kind in enumerate(bins) if kind != OTHER), key=lambda place: -mine[place])
        chosen = [place for place in ranked[:count] if mine[place]]
        return lambda totals: sum(totals[place] for place in chosen) / sum(totals)

    return make


def share_of(*wanted: str) -> ValueMaker:
    """The share of things that are of some kinds."""

    def make(bins: Sequence[str], _mine: Totals) -> Value:
        chosen = [place for place, kind in enumerate(bins) if kind in wanted]
        return lambda totals: sum(totals[place] for place in chosen) / sum(totals)

    return make


def share_but(kind: str) -> ValueMaker:
    """The share of things that are of any kind but one."""
    of_it = share_of(kind)

    def make(bins: Sequence[str], mine: Totals) -> Value:
        share = of_it(bins, mine)
        return lambda totals: 1 - share(totals)

    return make


def per_hundred(base: str) -> ValueMaker:
    """Things of all other kinds in a hundred of one kind."""

    def make(bins: Sequence[str], _mine: Totals) -> Value:
        place = bins.index(base) if base in bins else 0
        return lambda totals: 100 * (sum(totals) - totals[place]) / totals[place] if totals[place] else float("nan")

    return make


def _by_block(reading: Reading, seen: Sequence[Iterable[str]]) -> list["Counter[str]"]:
    return [Counter(chain.from_iterable(seen[one] for one in block)) for block in reading.blocks]


def _total(parts: Iterable["Counter[str]"]) -> "Counter[str]":
    total = Counter[str]()
    for part in parts:
        total.update(part)
    return total


def _bins(found: BlockCounts, apart: Collection[str]) -> list[str]:
    """The most frequent kinds, every voice weighing the same, and one for the rest."""
    weight = Counter[str]()
    for parts in found.values():
        total = _total(parts)
        whole = sum(total.values())
        for kind, count in total.items():
            weight[kind] += count / whole  # pyright: ignore[reportArgumentType]
    ranked = sorted((kind for kind in weight if kind not in apart), key=lambda kind: (-weight[kind], kind))
    rest = [OTHER] if len(ranked) > _MOST_KINDS else []
    return [*apart, *ranked[:_MOST_KINDS], *rest]


def _folded(part: "Counter[str]", bins: Sequence[str]) -> "Counter[str]":
    told_apart = Counter({kind: part[kind] for kind in bins if kind in part})
    rest = sum(part.values()) - sum(told_apart.values())
    if rest:
        told_apart[OTHER] += rest
    return told_apart
