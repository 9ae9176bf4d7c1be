"""What is typed is hidden before it leaves, by one who has read everything that is hidden."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.errors import LeakFound
from voicetune_desktop.operations.asking import Hiding, Wanted
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.privacy.leaks import Hit, LeakCheck
from voicetune_desktop.project import surrogates


@pytest.fixture
def scanned(project):
    result_of(scan_privacy(project))
    return project


def test_names_and_values_are_replaced_and_counted_by_kind(scanned):
    (hidden,) = Hiding(scanned).answer(Wanted(("Did Bo Larsen call from +44 7700 900123?",))).texts
    assert "Larsen" not in hidden.text
    assert "900123" not in hidden.text
    assert sum(hidden.replaced.values()) == 2


def test_several_texts_keep_their_order(scanned):
    texts = Hiding(scanned).answer(Wanted(("tea?", "coffee?"))).texts
    assert [one.text for one in texts] == ["tea?", "coffee?"]


@pytest.mark.parametrize("asked", ["Did Bo Larsen call?", "Is philippa@umbridge.example.com Philippa Umbridge-Hallow?"])
def test_a_replacement_that_went_out_stays_what_it_is_when_it_comes_back(scanned, asked):
    hiding = Hiding(scanned)
    once = hiding.answer(Wanted((asked,), sent=True)).texts[0].text
    for later in (hiding, Hiding(scanned)):
        assert later.answer(Wanted((f"{once} Yes.",))).texts[0].text == f"{once} Yes."


def test_what_stands_for_what_is_stored_when_it_goes_out_and_not_before(scanned):
    hiding = Hiding(scanned)
    wanted = ("Ask Philippa Umbridge-Hallow, philippa@umbridge.example.com",)
    before = dict(surrogates.drawn(scanned))
    hiding.answer(Wanted(wanted))
    assert dict(surrogates.drawn(scanned)) == before
    hiding.answer(Wanted(wanted, sent=True))
    assert len(dict(surrogates.drawn(scanned))) > len(before)


def test_the_talk_begins_with_the_prompt_of_the_examples_without_real_names(scanned):
    set_settings(scanned, settings(scanned).__replace__(system="You are Ada Byron."))
    basis = Hiding(scanned).answer(Wanted(basis=True)).basis
    assert basis.system.startswith("You are ")
    assert "Byron" not in basis.system
    assert basis.names(basis.system) == "You are Ada Byron."


def test_a_text_that_still_holds_a_value_is_refused(scanned, monkeypatch):
    monkeypatch.setattr(LeakCheck, "hits", lambda *_: [Hit("phone", 0, 3)])
    with pytest.raises(LeakFound):
        Hiding(scanned).answer(Wanted(("tea?",)))
