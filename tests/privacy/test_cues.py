"""Where the words stand that wake a detector."""

import pytest

from voicetune_desktop.privacy.cues import CueIndex
from voicetune_desktop.privacy.sheets import lay_out


def cued(text: str, *cues: str) -> list[str]:
    (sheet, *_) = lay_out([text])
    (found,) = CueIndex((cues,)).find(sheet)
    return [sheet.text[cue.start : cue.end] for cue in found]


@pytest.mark.parametrize(
    ("text", "cue", "found"),
    [
        ("my PassPort", "passport", ["PassPort"]),
        ("passports", "passport", ["passports"[:8]]),
        ("mypassport", "passport", []),
        ("pins and pin", "pin", ["pin"]),
        ("plz, PLZ", "plz", ["plz", "PLZ"]),
        ("ghp_abc", "ghp_", ["ghp_"]),
        ("x#1", "#", ["#"]),
        ("我的护照号", "护照", ["护照"]),
    ],
)
def test_cue_starts_a_word_and_a_short_one_is_a_word(text: str, cue: str, found: list[str]) -> None:
    assert cued(text, cue) == found


def test_each_detector_gets_its_own_cues() -> None:
    (sheet, *_) = lay_out(["iban and pin"])
    first, second = CueIndex((("iban",), ("pin", "iban"))).find(sheet)
    assert ([cue.word for cue in first], [cue.word for cue in second]) == (["iban"], ["iban", "pin"])


def test_cues_that_overlap_are_all_found() -> None:
    assert cued("post code", "post", "post code") == ["post", "post code"]


def test_without_cues_nothing_is_found() -> None:
    assert cued("anything") == []
