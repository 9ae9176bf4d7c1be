"""Names with @ that tell by themselves what they are."""

import pytest

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import at_names
from voicetune_desktop.privacy.scan import Scanner


def hidden(text: str) -> list[tuple[str, Action]]:
    return [(text[f.start : f.end], f.action) for f in Scanner((), families=(at_names.detector,)).scan(text)]


def test_name_with_signs_is_asked_about_and_hidden_where_a_service_is_named() -> None:
    assert hidden("look at @fern.pots.here!") == [("fern.pots.here", Action.ASK)]
    assert hidden("insta got hacked, new one is @fern_pots7") == [("fern_pots7", Action.REPLACE)]


def test_address_for_payments_is_hidden() -> None:
    assert hidden("upi: fern.pot07@okaxis, 350 each") == [("fern.pot07@okaxis", Action.REPLACE)]


@pytest.mark.parametrize("text", ["@fern hi", "see @example.com", "@app.route('/')", "@491701234567", "fern@pot", "@kira_x@pot.social"])
def test_words_sites_code_and_numbers_are_left(text: str) -> None:
    assert hidden(text) == []
