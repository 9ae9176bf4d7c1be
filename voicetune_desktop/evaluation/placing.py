"""Where a model lies between the person themselves (the ceiling) and other people (the floor), with the range of it."""

from collections.abc import Mapping, Sequence
from math import isnan
from operator import sub

from msgspec import Struct

from voicetune_desktop.evaluation.records import Interval, Standing, VoiceName
from voicetune_desktop.evaluation.resampling import interval, percentiles

ENOUGH = 0.9
"""Place from which on a model counts as like the person, and as much off 0 like others: large samples make any difference sure."""
_STANDINGS: Mapping[tuple[bool, bool], Standing] = {
    (True, False): "like_you",
    (False, False): "nearer_you",
    (False, True): "like_others",
    (True, True): "unsure",
}
"""By whether the model may be as near to the person as they are themselves, and whether it may be as far as other people."""


class Found(Struct, frozen=True):
    """A figure of one voice, its distance to the person, and both in each resample."""

    value: float
    values: list[float]
    distance: float | None
    distances: list[float]


def place(found: Mapping[VoiceName, Found], voice: VoiceName) -> Interval | None:
    """1 is as near as the person's own other half, 0 as far as other people; None where those two do not surely differ."""
    three = _three(found, voice)
    if three is None or not _apart(three):
        return None
    model, ceiling, floor = three
    point = _place(model.distance or 0, ceiling.distance or 0, floor.distance or 0)
    resampled = zip(model.distances, ceiling.distances, floor.distances, strict=False)
    return percentiles(point, [_place(*distances) for distances in resampled])


def standing(found: Mapping[VoiceName, Found], voice: VoiceName) -> Standing | None:
    """The place of a voice in a word; None where person, others or the voice itself have no figure."""
    three = _three(found, voice)
    if three is None:
        return None
    if not _apart(three):
        return "no_difference"
    model, ceiling, floor = three
    off_you, off_others = _difference(model, ceiling), _difference(floor, model)
    found_at = _STANDINGS[off_you.low <= 0, off_others.low <= 0]
    if found_at == "like_others" and off_others.high < 0:
        found_at = "farther"
    return _rounded(found_at, place(found, voice))


def _rounded(found_at: Standing, where: Interval | None) -> Standing:
    """A standing without differences that are sure and tiny."""
    if found_at not in {"nearer_you", "farther"} or where is None:
        return found_at
    if abs(where.value) <= 1 - ENOUGH:
        return "like_others"
    return "like_you" if where.value >= ENOUGH else found_at


def direction(model: Found, mirror: Found) -> int:
    """1 where the model's value is surely above the other, -1 where it is surely below, 0 where that may be chance."""
    found = interval(model.value - mirror.value, list(map(sub, model.values, mirror.values)))
    return (found.low > 0) - (found.high < 0)


def _three(found: Mapping[VoiceName, Found], voice: VoiceName) -> tuple[Found, Found, Found] | None:
    several: Sequence[Found | None] = [found.get(name) for name in (voice, "held_out", "others")]
    model, ceiling, floor = (one if one and one.distance is not None and not isnan(one.distance) else None for one in several)
    return (model, ceiling, floor) if model and ceiling and floor else None


def _apart(three: tuple[Found, Found, Found]) -> bool:
    return _difference(three[2], three[1]).low > 0


def _difference(one: Found, other: Found) -> Interval:
    return interval((one.distance or 0) - (other.distance or 0), list(map(sub, one.distances, other.distances)))


def _place(model: float, ceiling: float, floor: float) -> float:
    return (floor - model) / (floor - ceiling) if floor > ceiling else float("nan")
