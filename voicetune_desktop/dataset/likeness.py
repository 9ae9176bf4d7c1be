"""Examples that differ in a few words only, found among a million by the lanes of their sketches that are equal."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from voicetune_desktop.dataset.fingerprint import LANE_BYTES, LANES
from voicetune_desktop.dataset.ranges import Outlined
from voicetune_desktop.dataset.repeated import repeated, shared

Alike = Mapping[bytes, bytes]
"""From the digest of an example to that of the earlier one which it nearly repeats."""

_Key = tuple[int, bytes]
"""Place and content of a band of a sketch."""

_BAND = 2 * LANE_BYTES
_BANDS = range(0, LANES * LANE_BYTES, _BAND)
BAND_COUNT = len(_BANDS)
_NOTHING = bytes(_BAND)
_MANY_WORDS = 64
_MOST_COMPARED = 64


def repeated_bands(examples: Sequence[Outlined]) -> Iterator[set[bytes]]:
    """For each of BAND_COUNT bands what comes more than once; each takes a while."""
    return (repeated(partial(_bands, examples, band)) - {_NOTHING} for band in _BANDS)


def alike(in_order: Sequence[Outlined], bands: Sequence[set[bytes]] | None = None) -> Alike:
    """Which examples nearly repeat an earlier one of the sequence that repeats none itself; `bands` where these were asked for."""
    bands = list(repeated_bands(in_order)) if bands is None else bands
    firsts: dict[bytes, bytes] = {}
    for example in in_order if any(bands) else ():
        if any(key in bands[band // _BAND] for band, key in _keys(example.sketch)):
            firsts.setdefault(example.digest, example.sketch)
    known: defaultdict[tuple[int, bytes], list[bytes]] = defaultdict(list)
    found: dict[bytes, bytes] = {}
    for digest, sketch in firsts.items():
        keys = [key for key in _keys(sketch) if key[1] in bands[key[0] // _BAND]]
        near = (one for key in keys for one in known[key][:_MOST_COMPARED] if are_like(sketch, firsts[one]))
        if earlier := next(near, None):
            found[digest] = earlier
        else:
            for key in keys:
                known[key].append(digest)
    return found


def echoes(known: Collection[Outlined], others: Collection[Outlined]) -> set[bytes]:
    """The digests of those of `others` that say, or nearly say, what one of `known` says."""
    digests = {example.digest for example in others}
    if not digests:
        return set()
    found = {example.digest for example in known if example.digest in digests}
    both = shared(_all_keys(known), _all_keys(others))
    waiting: defaultdict[_Key, dict[bytes, bytes]] = defaultdict(dict)
    for example in others if both else ():
        for key in both.intersection(_keys(example.sketch)):
            waiting[key][example.digest] = example.sketch
    for example in known if waiting else ():
        for key in _keys(example.sketch):
            if key in waiting:
                found.update(digest for digest, sketch in waiting[key].items() if are_like(example.sketch, sketch))
    return found


def are_like(one: bytes, other: bytes) -> bool:
    """Whether two sketches, of which a band is equal, are those of examples that differ in a few words only."""
    needed = LANES // 2 if min(one[-1], other[-1]) >= _MANY_WORDS else LANES - 2
    lanes = range(0, LANES * LANE_BYTES, LANE_BYTES)
    return sum(one[lane : lane + LANE_BYTES] == other[lane : lane + LANE_BYTES] for lane in lanes) >= needed


def _keys(sketch: bytes) -> Iterator[_Key]:
    """The bands of a sketch that hold something, each with its place."""
    if sketch:
        for band in _BANDS:
            if (key := sketch[band : band + _BAND]) != _NOTHING:
                yield band, key


def _all_keys(examples: Iterable[Outlined]) -> Iterator[_Key]:
    return (key for example in examples for key in _keys(example.sketch))


def _bands(examples: Iterable[Outlined], band: int) -> Iterator[bytes]:
    return (sketch[band : band + _BAND] for sketch in (example.sketch for example in examples) if sketch)
