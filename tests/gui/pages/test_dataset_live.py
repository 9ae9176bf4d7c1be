"""The effect of a control, told while it still moves."""

import pytest

from tests.gui.windows import go, rest
from voicetune_desktop.dataset.tally import SideTally
from voicetune_desktop.gui.pages.dataset_live import LiveFigures
from voicetune_desktop.operations.trying import Trial

PATIENCE = 20_000


@pytest.fixture
def page(qtbot, opened):
    shown = go(qtbot, opened, "dataset")
    shown._rest.setInterval(600_000)
    return shown


def test_the_effect_is_shown_before_the_examples_are_made_and_is_right(qtbot, opened, page):
    built, before = opened.session.project.fact("built"), page._shown
    page.form.held_out.setValue(50)
    qtbot.waitUntil(lambda: page._shown is not before, timeout=PATIENCE)
    told = page._shown
    assert opened.session.project.fact("built") == built
    assert told.examples("valid") > before.examples("valid")
    page._rest.setInterval(0)
    page._rest.start()
    qtbot.waitUntil(lambda: opened.session.project.fact("built") != built, timeout=PATIENCE)
    rest(qtbot, opened)
    assert page._shown.tally == told.tally


def test_only_the_last_of_many_moves_is_told(qtbot, page):
    told = []
    page.live.told.connect(lambda summary, _note: told.append(summary))
    for share in range(11, 50):
        page.form.held_out.setValue(share)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page.live._live.waiting, timeout=PATIENCE)
    assert len(told) == 1
    assert page._shown is told[-1]


def test_another_page_gives_back_what_the_child_holds(qtbot, opened, page):
    page.form.held_out.setValue(20)
    assert page.live._live.waiting
    go(qtbot, opened, "finish")
    assert not page.live._live.waiting
    assert page.live._live._worker is None


def test_an_estimate_says_that_it_is_one(opened):
    figures, told = LiveFigures(opened.session, opened), []
    figures.told.connect(lambda summary, note: told.append((summary.used, note)))
    trial = Trial({"train": SideTally({10: 4}, {8: 4}, {2: 4}, {2: 4}, {10: 8})}, {"no_answer": 300}, 1000, 0.25)
    figures._on_answered(trial)
    assert told == [(700, "An estimate from 250 of 1,000 messages. The exact figures follow.")]
