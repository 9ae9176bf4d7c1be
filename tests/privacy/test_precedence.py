"""Which finding wins where two of them overlap."""

import pytest

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.scan import settled

TEXT = "Mara Lane Quill 12 Rose Street"


def finding(start: int, end: int, kind: str, action: Action = Action.REPLACE) -> Finding:
    return Finding(start, end, kind, 0.9, action, TEXT[start:end], "")


@pytest.mark.parametrize(
    ("winner", "loser"),
    [
        ("own_word", "secret_key"),
        ("email", "participant"),
        ("address", "third_party"),
        ("participant", "third_party"),
        ("participant", "handle"),
        ("third_party", "place"),
        ("organisation", "place"),
    ],
)
def test_kind_decides(winner: str, loser: str) -> None:
    assert [found.kind for found in settled(TEXT, [finding(0, 9, loser), finding(0, 9, winner)])] == [winner]


def test_sure_finding_wins_over_a_longer_doubt() -> None:
    kept = settled(TEXT, [finding(0, 9, "third_party", Action.ASK), finding(0, 4, "third_party")])
    assert [(found.start, found.end, found.action) for found in kept] == [(0, 4, Action.REPLACE), (5, 9, Action.ASK)]


def test_rest_of_a_word_is_nobody() -> None:
    kept = settled(TEXT, [finding(0, 4, "third_party"), finding(0, 3, "participant")])
    assert [(found.start, found.end) for found in kept] == [(0, 3)]
