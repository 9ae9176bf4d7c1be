"""Choices side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from voicetune_desktop.gui.widgets.choice import SegmentedChoice


@pytest.fixture
def choice(qtbot):
    made = SegmentedChoice("What to do with names", [("replace", "Replace"), ("ask", "Ask me"), ("keep", "Keep")], "ask")
    qtbot.addWidget(made)
    made.show()
    return made


def test_arrow_takes_the_next_choice(qtbot, choice):
    segment = choice._segments["ask"]
    segment.setFocus()
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(segment, Qt.Key.Key_Right)
    assert chosen.args == ["keep"]
    assert choice.value == "keep"


def test_click_takes_a_choice_once(qtbot, choice):
    heard = []
    choice.chosen.connect(heard.append)
    for _ in range(2):
        qtbot.mouseClick(choice._segments["replace"], Qt.MouseButton.LeftButton)
    assert heard == ["replace"]


def test_setting_a_value_tells_nobody(qtbot, choice):
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("keep")
        choice.set_value("")
    assert choice.value == ""


def test_screen_reader_finds_a_named_group_of_radio_buttons(choice):
    group = QAccessible.queryAccessibleInterface(choice)
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "What to do with names")
    names = [group.child(number).text(QAccessible.Text.Name) for number in range(group.childCount())]
    assert names == ["Replace", "Ask me", "Keep"]
    assert group.child(1).role() == QAccessible.Role.RadioButton


def test_choices_are_large_enough_to_hit(choice):
    assert all(min(segment.width(), segment.height()) >= 24 for segment in choice._segments.values())


def test_tab_stops_at_what_is_chosen(choice):
    choice.set_value("keep")
    stops = [key for key, segment in choice._segments.items() if segment.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["keep"]
