"""A comparison in words and tables, which the window, the page of HTML and the command show alike."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from voicetune_desktop.evaluation.comparison import SURENESS, Comparison
from voicetune_desktop.evaluation.coverage import Coverage, Covered
from voicetune_desktop.evaluation.records import Interval, MeasureFigure, VoiceName
from voicetune_desktop.evaluation.verdicts import said

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.measures.measure import Unit

TITLE = "How much it sounds like you"
LEAD = "Each measure stands for itself; no single number says how much a model writes like you."
VOICE_HEADERS = ("Voice", "Value", "From", "To", "Distance from you", "Counted")
COMPARED = "What was compared"
VOICES = "{} answers of each voice."
BESIDE_MEASURES = "Beside the measures"
DISTANCE = "Distance: {}."
RANGES = "Ranges hold the true value 95 times in 100."
SMALL = "Few of these were counted, so the figures are rough."
NONE = "–"
SPOKEN, SPOKEN_NOTHING = "{}: {}, from {} to {}.", "{}: nothing to count."
WORDS = {"of": "{} of {}", "range": "{} ({} to {})", "yes": "yes", "no": "no", "what": "What", "missing": "missing in the held-out moments"}
MORE = "more in the held-out moments"
HEADERS = ("All", "Held out", "Enough to tell")

Labels = Mapping[VoiceName, str]


class Table(Struct, frozen=True):
    """Rows under headers; the first column is a label, which comes out of the chats where `from_chats` holds."""

    title: str
    sentence: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    from_chats: bool = False


def voice_rows(measure: MeasureFigure, labels: Labels) -> tuple[tuple[str, ...], ...]:
    """A measure as a table: one row a voice, under `VOICE_HEADERS`."""
    return tuple(
        (labels[one.voice], *_range(one.value, measure.unit), _exactly(one.distance), f"{one.counted:,}" if one.value else NONE)
        for one in measure.voices
    )


def share_table(measure: MeasureFigure, labels: Labels) -> Table:
    """What is counted, and its share of each voice."""
    rows = ((row.label, *(f"{100 * share:.1f} %" for share in row.shares)) for row in measure.rows)
    headers = (WORDS["what"], *(labels[one.voice] for one in measure.voices))
    return Table(measure.title, measure.verdict, headers, tuple(rows), measure.from_chats)


def described(measure: MeasureFigure, labels: Labels) -> str:
    """The figures of a measure in words, for those who do not see the picture."""
    return " ".join(_spoken(labels[one.voice], one.value, measure.unit) for one in measure.voices)


def sentences(measure: MeasureFigure) -> tuple[str, ...]:
    """What is said of a measure: what the model does, where that lies, and whether the sample is small."""
    return tuple(filter(None, (measure.verdict, measure.standing_words, SMALL if measure.small else "")))


def beside(comparison: Comparison) -> Iterator[Table]:
    """What stands beside the measures: likeness, log-probability and coverage, each with its sentence."""
    labels = comparison.style.labels
    if comparison.likeness:
        rows = tuple(
            (labels[one.voice], f"{one.found.pairs:,}", _likeness(one.found.chrf), _likeness(one.found.token_f1))
            for one in comparison.likeness
        )
        headers = ("Voice", "Answers", "chrF (letters)", "Token F1 (words)")
        yield Table("Likeness to the real answers", comparison.likeness[0].found.caution, headers, rows)
    if comparison.sureness:
        told = tuple(
            (labels[one.voice], WORDS["of"].format(f"{one.told:,}", f"{one.answers:,}"), _with_range(one.mean))
            for one in comparison.sureness
        )
        yield Table("Log-probability", SURENESS, ("Voice", "Answers with a value", "Mean of a token"), told)
    if comparison.coverage:
        yield from _coverage(comparison.coverage)


def _coverage(found: Coverage) -> Iterator[Table]:
    notes = " ".join(found.notes) or "Every person and time of day has enough held-out moments."
    yield Table("Who is in the held-out moments", notes, ("Person", *HEADERS), tuple(map(_covered, found.people)), from_chats=True)
    yield Table("Times of day", "", ("Time", *HEADERS), tuple(map(_covered, found.daytimes)))
    words = ((WORDS["missing"], found.missing), (MORE, found.more))
    rows = tuple((word, where) for where, several in words for word in several)
    if rows:
        yield Table("Topics, by distinctive words", "Words that stand in one part much more than in the other.", ("Word", ""), rows, True)


def _covered(one: Covered) -> tuple[str, ...]:
    return one.label, f"{one.all:,}", f"{one.held_out:,}", WORDS["no" if one.small else "yes"]


def _range(value: Interval | None, unit: str) -> tuple[str, str, str]:
    return (_said(value.value, unit), _said(value.low, unit), _said(value.high, unit)) if value else (NONE, NONE, NONE)


def _spoken(label: str, value: Interval | None, unit: str) -> str:
    if value is None:
        return SPOKEN_NOTHING.format(label)
    return SPOKEN.format(label, *(_said(figure, unit) for figure in (value.value, value.low, value.high)))


def _said(value: float, unit: str) -> str:
    return said(value, cast("Unit", unit))


def _exactly(value: Interval | None) -> str:
    return f"{value.value:.2f}" if value else NONE


def _likeness(value: Interval) -> str:
    return _with_range(Interval(value.value, max(value.low, 0.0), min(value.high, 1.0)))


def _with_range(value: Interval) -> str:
    return WORDS["range"].format(f"{value.value:.2f}", f"{value.low:.2f}", f"{value.high:.2f}")
