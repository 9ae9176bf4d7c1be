"""Where the dots and ranges of a measure stand in its picture; the window and the page of HTML draw the same."""

from msgspec import Struct

from voicetune_desktop.evaluation.comparison_words import NONE, Labels, voice_rows
from voicetune_desktop.evaluation.records import MeasureFigure


class RangeRow(Struct, frozen=True):
    """One voice: `span` has low end, value and high end as shares of the width; None where there is nothing to count."""

    label: str
    words: str
    span: tuple[float, float, float] | None
    stands_out: bool = False
    """Whether this is the model that the report is about; without one it is the person."""


class Ranges(Struct, frozen=True):
    """All voices of a measure on one scale, which begins at 0; `mark` is where the person is."""

    rows: tuple[RangeRow, ...] = ()
    mark: float | None = None


def ranges_of(measure: MeasureFigure, labels: Labels) -> Ranges:
    """The picture of a measure."""
    values = [one.value for one in measure.voices]
    low = min((0.0, *(value.low for value in values if value)))
    reach = max((value.high for value in values if value), default=0.0) - low
    main = "model" if "model" in labels else "you"

    def share(value: float) -> float:
        return min(max((value - low) / reach, 0.0), 1.0) if reach else 0.0

    rows = tuple(
        RangeRow(
            label=labels[one.voice],
            words=words if one.value else NONE,
            span=(share(one.value.low), share(one.value.value), share(one.value.high)) if one.value else None,
            stands_out=one.voice == main,
        )
        for one, (_, words, *_) in zip(measure.voices, voice_rows(measure, labels), strict=True)
    )
    mine = next((one.value for one in measure.voices if one.voice == "you"), None)
    return Ranges(rows, share(mine.value) if mine else None)
