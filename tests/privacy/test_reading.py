"""Several detectors as one reader."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.reading import Reader
from voicetune_desktop.privacy.sheets import Sheet, lay_out

_CUES: dict[tuple[str, ...], tuple[str, ...]] = {(): ("lorry", "truck"), ("GB",): ("lorry",), ("ES",): ("camión",)}


def _find(_: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    return (Finding(cue.start, cue.end, "own_word", 1.0, Action.REPLACE, cue.word) for cue in cues)


def by_country(setup: Setup) -> CuedDetector | None:
    """Everything where nothing is known of countries; less in Britain, nothing in France, something else in Spain."""
    cues = _CUES.get(setup.regions)
    return CuedDetector(cues, _find) if cues else None


def read(text: str, *regions: str) -> list[str]:
    (sheet,) = lay_out([text])
    return [finding.value for finding in Reader(Setup(regions=regions), (by_country,)).read(sheet)]


def test_detector_gets_its_cues() -> None:
    assert read("a lorry, a truck") == ["lorry", "truck"]


def test_detector_with_fewer_cues_in_a_country_gets_only_those() -> None:
    assert read("a lorry, a truck", "GB") == ["lorry"]


def test_no_detector_gets_none() -> None:
    assert read("a lorry, a truck", "FR") == []


def test_detector_with_other_cues_in_a_country_gets_those() -> None:
    assert read("a lorry, a camión", "ES") == ["camión"]
