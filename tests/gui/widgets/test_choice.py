"""Choices side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.flow import FlowLayout


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


def test_choices_stand_below_each_other_only_where_the_width_does_not_hold_them(choice):
    assert [segment.y() for segment in choice._segments.values()] == [3, 3, 3]
    choice.resize(choice.sizeHint().width() - 1, choice.heightForWidth(choice.sizeHint().width() - 1))
    tops = [segment.y() for segment in choice._segments.values()]
    assert tops == sorted(set(tops))
    assert choice._segments["keep"].geometry().bottom() < choice.height()


def test_choices_grow_with_their_text(qtbot, choice):
    before = choice.sizeHint().width()
    font = choice.font()
    font.setPixelSize(40)
    for segment in choice._segments.values():
        segment.setFont(font)
    choice.resize(choice.sizeHint())
    last = choice._segments["keep"]
    qtbot.waitUntil(lambda: last.geometry().right() <= choice.width() and last.width() == last.sizeHint().width())
    assert choice.sizeHint().width() > before


def test_choices_in_a_row_that_wraps_take_the_height_that_they_need(qtbot):
    row, choice = QWidget(), SegmentedChoice("Look", [("light", "Light"), ("dark", "Dark")])
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    flow.addWidget(choice)
    wide = choice.sizeHint()
    assert flow.heightForWidth(wide.width()) == wide.height()
    assert flow.heightForWidth(wide.width() - 1) > 1.5 * wide.height()
