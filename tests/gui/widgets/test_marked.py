"""Texts with marked places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.gui.screenshots import dress
from voicetune_desktop.gui.widgets.marked import Marked, Span, _lines, draw_marked, excerpt, is_right_to_left, lay_out

TEXTS = st.text(alphabet=st.sampled_from("ab 👩é\u05d0\u202e\n‍"), max_size=60)


@pytest.fixture
def font(qapp):
    dress("light")
    return QFont(qapp.font())


def drawn(marked, font, width=200, height=36):
    picture = QImage(width, height, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    draw_marked(painter, QRectF(0, 0, width, height), marked, font)
    painter.end()
    return picture


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_excerpt_keeps_what_is_marked(text, start, length):
    marked = Marked(text, [Span(start, start + length)])
    cut = excerpt(marked)
    assert cut.text[cut.spans[0].start : cut.spans[0].end] == text[start : start + length]
    assert cut.spans[0].start <= 26 or start > len(text)


def test_excerpt_begins_at_a_word():
    text = "one two three four five six seven eight nine Anna"
    assert excerpt(Marked(text, [Span(45, 49)])).text == "…six seven eight nine Anna"


@pytest.mark.parametrize("text", ["שלום", "… مرحبا", "12 שלום a"])
def test_direction_comes_from_the_first_letter(text):
    assert is_right_to_left(text)


@pytest.mark.parametrize("text", ["hello", "123", "", "a ש"])
def test_other_text_runs_to_the_right(text):
    assert not is_right_to_left(text)


def test_marks_are_drawn(font):
    plain, marked = drawn(Marked("Anna called"), font), drawn(Marked("Anna called", [Span(0, 4)]), font)
    assert plain != marked


def test_mark_after_an_emoji_stands_under_its_word(font):
    layout = lay_out(Marked("👩👩 Anna", [Span(3, 7)]), font, 300)
    assert [(each.start, each.length) for each in layout.formats()] == [(5, 4)]


def test_each_tone_looks_different(font):
    pictures = [drawn(Marked("Anna", [Span(0, 4, tone)]), font) for tone in ("replace", "ask", "keep", "hit")]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


@given(TEXTS)
def test_any_text_and_any_marks_can_be_drawn(qapp, text):
    drawn(Marked(text, [Span(0, 3), Span(5, 500, "ask"), Span(600, 700)]), QFont(qapp.font()), 60, 52)


def test_text_is_cut_at_the_last_line(font):
    lines = _lines("word " * 50, font, 200, 2)
    assert len(lines) == 2
    assert lines[1][1].endswith("…")
    assert lines[1][0] == len(lines[0][1])


def test_right_to_left_text_stands_at_the_right(font):
    picture = drawn(Marked("שלום"), font)
    inked = [x for x in range(200) if any(picture.pixelColor(x, y).lightness() < 128 for y in range(36))]
    assert min(inked) > 100
