"""Text from chats in labels and tooltips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from voicetune_desktop.gui.widgets.text import Heading, PlainLabel, cut, plain_tooltip, utf16_offset, visible


@given(st.text(alphabet=st.characters()))
def test_visible_text_keeps_its_offsets(text):
    assert len(visible(text)) == len(visible(text, one_line=True)) == len(text)


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028"])
def test_hidden_characters_are_shown(hidden):
    assert hidden not in visible(f"a{hidden}b")


@pytest.mark.parametrize("text", ["👩‍👩‍👧", "می‌خواهم", "é", "שלום", "two\nlines\tand a tab", "❤️"])
def test_text_of_people_stays_as_it_is(text):
    assert visible(text) == text


def test_line_breaks_show_on_one_line():
    assert visible("a\nb", one_line=True) == "a↵b"


@given(st.text(), st.integers(0, 50))
def test_offsets_count_as_qt_does(text, offset):
    offset = min(offset, len(text))
    assert utf16_offset(text, offset) == sum(2 if ord(character) > 0xFFFF else 1 for character in text[:offset])


def test_label_never_takes_text_for_html(qtbot):
    label = PlainLabel("<b>bold</b> & <img src='/etc/hostname'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b> & <img src='/etc/hostname'>"


def test_tooltip_shows_html_letter_by_letter():
    document = QTextDocument()
    document.setHtml(plain_tooltip("<img src='x.png'> & <b>"))
    assert document.toPlainText() == "<img src='x.png'> & <b>"


def test_tooltip_of_plain_text_is_plain_and_wrapped():
    assert plain_tooltip("Undo") == "Undo"
    assert max(map(len, plain_tooltip("word " * 60).split("\n"))) <= 80


def test_eliding_label_gives_way_and_tells_all(qtbot):
    label = PlainLabel("A very long name of somebody " * 5, elide=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 60
    assert "A very long name" in label.toolTip()


def test_heading_stays_on_one_line_where_there_is_room(qtbot):
    heading = Heading("People outside the chat")
    qtbot.addWidget(heading)
    assert heading.sizeHint().height() < 2 * heading.fontMetrics().height()
    assert heading.heightForWidth(heading.sizeHint().width() // 2) > heading.sizeHint().height()


def test_heading_is_named_after_its_text(qtbot):
    heading = Heading("People")
    qtbot.addWidget(heading)
    heading.setText("Privacy")
    assert heading.accessibleName() == "Privacy"


@pytest.mark.parametrize(("text", "shown"), [("", ""), ("Ada Lo", "Ada Lo"), ("Ada Lov", "Ada L…")])
def test_a_long_text_is_cut(text, shown):
    assert cut(text, 6) == shown


class Reaching(Heading):
    """In a font whose letters reach out to the left."""

    def fontMetrics(self):
        return self

    def leftBearing(self, letter):
        return {"J": -2}.get(letter, 1)


def test_a_heading_leaves_room_for_a_letter_that_reaches_out(qtbot):
    heading = Reaching("Jobs", "display")
    qtbot.addWidget(heading)
    assert heading.indent() == 2
    heading.setText("Dataset")
    assert heading.indent() == 0
    heading.setText("")
    assert heading.indent() == 0
