"""The rail of steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.widgets.rail import Rail, Step, StepState

STEPS = (Step("open", "Open", "import"), Step("people", "People", "people"), Step("privacy", "Privacy", "shield"))


@pytest.fixture
def rail(qtbot):
    dress("light")
    made = Rail(STEPS)
    qtbot.addWidget(made)
    made.choose("open")
    made.show()
    return made


def item(rail, key):
    return next(each for each in rail.findChildren(QRadioButton) if each.accessibleIdentifier() == f"vt.rail.{key}")


def test_items_say_word_detail_and_state(rail):
    rail.show_state("privacy", StepState.PARTLY, "12 to check")
    assert item(rail, "privacy").accessibleName() == "Privacy, 12 to check, partly done"
    rail.show_state("privacy", StepState.AGAIN)
    assert item(rail, "privacy").accessibleName() == "Privacy, needs another look"


def test_arrows_go_from_step_to_step(qtbot, rail):
    item(rail, "open").setFocus()
    with qtbot.waitSignal(rail.step_chosen) as chosen:
        qtbot.keyClick(item(rail, "open"), Qt.Key.Key_Down)
    assert chosen.args == ["people"]
    assert rail.current == "people"


def test_a_step_that_is_out_of_reach_is_passed_over(qtbot, rail):
    rail.set_reachable("people", False)
    item(rail, "open").setFocus()
    qtbot.keyClick(item(rail, "open"), Qt.Key.Key_Down)
    assert rail.current == "privacy"


def test_click_anywhere_on_a_step_goes_there(qtbot, rail):
    target = item(rail, "privacy")
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.rect().center())
    assert rail.current == "privacy"


def test_screen_reader_finds_steps_and_the_current_one(rail):
    box = QAccessible.queryAccessibleInterface(item(rail, "open").parentWidget())
    assert (box.role(), box.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Steps")
    assert QAccessible.queryAccessibleInterface(item(rail, "open")).state().checked


def test_assistive_action_switches_the_step(qtbot, rail):
    action = QAccessible.queryAccessibleInterface(item(rail, "people")).actionInterface()
    with qtbot.waitSignal(rail.step_chosen):
        action.doAction(action.toggleAction())


def test_footer_says_what_is_true(qtbot, rail):
    assert rail.encryption.text() == "Encrypted"
    assert rail.line.text() == "Offline"
    rail.show_line("sending")
    assert rail.line.text() == "Sending…"
    rail.show_line("sent", "2 MB")
    assert rail.line.text() == "Sent 2 MB"


def test_line_leads_to_the_ledger_and_back(qtbot, rail):
    rail.line.click()
    assert rail.current == "ledger"
    rail.line.click()
    assert rail.current == "open"


def test_rail_is_220_wide_and_items_grow_with_a_long_detail(rail):
    assert rail.sizeHint().width() == 220
    before = item(rail, "privacy").sizeHint().height()
    rail.show_state("privacy", StepState.PARTLY, "1,204 names and numbers to check before you go on")
    assert item(rail, "privacy").sizeHint().height() > before >= 52


def ringed(rail, key, reason):
    """Whether there is something to see of the focus that comes for a reason."""
    target = item(rail, key)
    rail.setFocus()
    target.clearFocus()
    without = target.grab().toImage()
    target.setFocus(reason)
    return target.grab().toImage() != without


def test_a_step_has_a_ring_where_a_key_led_to_it(rail):
    rail.activateWindow()
    reasons = Qt.FocusReason
    assert not ringed(rail, "open", reasons.ActiveWindowFocusReason)
    assert ringed(rail, "open", reasons.BacktabFocusReason)
    assert ringed(rail, "open", reasons.ActiveWindowFocusReason)
    assert not ringed(rail, "open", reasons.MouseFocusReason)
    assert not ringed(rail, "open", reasons.PopupFocusReason)
    assert ringed(rail, "open", reasons.OtherFocusReason)


def test_in_a_low_window_with_large_text_no_word_of_a_step_is_cut(qtbot):
    dress("light", 2)
    rail = Rail(tuple(Step(f"step{number}", "The set of data", "chart") for number in range(5)))
    qtbot.addWidget(rail)
    for step in rail.steps:
        rail.show_state(step, StepState.AGAIN)
    rail.resize(rail.sizeHint().width(), 400)
    rail.show()
    settle()
    heights = [(each.height(), each.minimumSizeHint().height()) for each in rail.findChildren(QRadioButton)]
    dress("light")
    assert all(height >= words for height, words in heights)
