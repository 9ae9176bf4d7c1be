"""Which languages answers are in, where the detector is installed; short answers are in none that can be told."""

from voicetune_desktop.dataset.languages import Detector
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.measures.kinds import favourites, kinds
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Reading, Readings

_MOST_ASKED = 1_000
"""Answers of a voice that the detector is asked about, from all over; it is slow."""


def _evidence(readings: Readings) -> Evidence | None:
    try:
        detector = Detector()
    except VoiceTuneError:
        return None
    return kinds(readings, lambda reading: _told(detector, reading), favourites(1))


def _told(detector: Detector, reading: Reading) -> list[list[str]]:
    step = max(len(reading.texts) // _MOST_ASKED, 1)
    return [list(filter(None, [detector.language(text)])) if place % step == 0 else [] for place, text in enumerate(reading.texts)]


LANGUAGES = Measure(
    id="languages",
    title="Languages",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} writes your main language more often than you: {model} of longer answers against {you}.",
        "{who} writes your main language less often than you: {model} of longer answers against {you}.",
        "{who} writes your main language as often as you: {model} of longer answers against {you}.",
    ),
    evidence=_evidence,
)
