"""What a program says, as a terminal leaves it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from voicetune_desktop.gui.widgets.output import MOST_LINES, OutputView, drawn


@pytest.fixture
def view(qtbot):
    made = OutputView("What it says", "vt.test.output")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_a_bar_is_drawn_over_itself(view):
    view.add("begin\n 10%|#|")
    view.add("\r 20%|##|")
    assert view.toPlainText() == "begin\n 20%|##|"
    view.add("\r100%|###|\nend\n")
    assert view.toPlainText() == "begin\n100%|###|\nend\n"


def test_colours_of_a_terminal_are_left_out_and_other_signs_shown(view):
    view.add("\x1b[1;32mgood\x1b[0m \x1b]x \u202ebad <b>no</b>\n")
    assert view.toPlainText() == "good ␛]x ⇄bad <b>no</b>\n"


def test_only_the_last_lines_stay(view):
    view.add("".join(f"{number}\n" for number in range(5000)))
    assert view.document().blockCount() == MOST_LINES
    assert view.toPlainText().endswith("\n4998\n4999\n")


def test_it_follows_the_end_unless_somebody_reads_above(qtbot, view):
    view.add("line\n" * 100)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    read = bar.value()
    view.add("line\n" * 100)
    assert bar.value() == read < bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    view.add("line\n" * 100)
    assert bar.value() == bar.maximum()


def test_it_still_follows_the_end_after_another_size(view):
    view.add("a line that needs more room than there is\n" * 100)
    view.resize(120, 150)
    view.add("end\n")
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_what_begins_anew_is_empty(view):
    view.add("half a line")
    view.begin()
    view.add("new\n")
    assert view.toPlainText() == "new\n"


@given(st.lists(st.text(alphabet="ab\r\n\x1b[m", max_size=30)))
def test_pieces_make_no_difference(pieces):
    whole, rest = drawn("".join(pieces))
    lines, left = [], ""
    for piece in pieces:
        more, left = drawn(left + piece)
        lines += more
    assert (lines, left) == (whole, rest)
