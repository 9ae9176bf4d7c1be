"""What the person decided."""

import pytest

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.decisions import Decisions

REPLACE, ASK, KEEP = Action.REPLACE, Action.ASK, Action.KEEP
MAIL = Finding(3, 17, "email", 0.9, REPLACE, "jo@example.org")
DOUBT = Finding(0, 4, "participant", 0.5, ASK, "person:1", "first", "name or word")
WORD = Finding(0, 4, "participant", 0.2, KEEP, "person:1", "first", "word")


def test_nothing_decided_leaves_what_was_found() -> None:
    assert [Decisions().action(1, finding) for finding in (MAIL, DOUBT, WORD)] == [REPLACE, ASK, KEEP]


def test_place_wins_over_value_and_value_over_kind() -> None:
    decisions = Decisions({"email": KEEP}, {("email", "jo@example.org"): ASK}, {(1, 3, 17): REPLACE})
    assert decisions.action(1, MAIL) is REPLACE
    assert decisions.action(2, MAIL) is ASK
    assert Decisions({"email": KEEP}).action(1, MAIL) is KEEP


def test_kind_decides_what_was_doubtful() -> None:
    assert Decisions({"participant": REPLACE}).action(1, DOUBT) is REPLACE


@pytest.mark.parametrize("action", [REPLACE, ASK])
def test_kind_never_hides_a_plain_word(action: Action) -> None:
    assert Decisions({"participant": action}).action(1, WORD) is KEEP


def test_value_and_place_may_hide_a_plain_word() -> None:
    assert Decisions(values={("participant", "person:1"): REPLACE}).action(1, WORD) is REPLACE
    assert Decisions(findings={(1, 0, 4): REPLACE}).action(1, WORD) is REPLACE
