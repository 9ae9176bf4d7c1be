from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from tests.dataset.test_figures import FOUND, NAMES
from voicetune_desktop.dataset.figures import figures
from voicetune_desktop.dataset.report.html import html_page
from voicetune_desktop.dataset.report.record import Note, Report, Section, foreign_texts

VOID = {"meta", "rect", "line"}


def report(*notes):
    return Report((Section("What went in", "A lead.", notes),), figures(FOUND, NAMES, 60), "Made by a test.")


class Reader(HTMLParser):
    """Follows the tags, and remembers texts and addresses."""

    def __init__(self):
        super().__init__()
        self.open, self.texts, self.addresses, self.tags = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [value for name, value in attrs if name in {"href", "src", "data", "action"}]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert tag in VOID or self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


def read(page):
    reader = Reader()
    reader.feed(page.html)
    reader.close()
    return reader


def test_every_element_is_closed():
    assert read(html_page(report(Note("Chats", "3")))).open == []


def test_nothing_is_fetched_and_nothing_runs():
    page = html_page(report())
    assert read(page).addresses == []
    assert "script" not in read(page).tags
    assert "url(" not in page.html
    assert "default-src 'none'" in page.html


def test_every_figure_has_its_table():
    shown = read(html_page(report()))
    assert shown.tags.count("table") == len(figures(FOUND, NAMES, 60))
    assert {"Theo Winter", "cheers", "🎉"} <= set(shown.texts)


def test_words_that_look_like_markup_stay_words():
    page = html_page(report(Note("Model", "<b>x & y</b>", typed=True)))
    assert "<b>x & y</b>" in read(page).texts


def test_texts_out_of_the_chats_are_known_as_foreign():
    assert set(foreign_texts(report(Note("Model", "mine", typed=True), Note("Chats", "3")))) == {
        *("cheers", "🎉", "👍", "Theo Winter", "Iris Quell"),
        "mine",
    }


@given(st.text(min_size=1).filter(lambda text: text not in "<dd>Model</dd>"))
def test_foreign_places_are_not_ours(typed):
    page = html_page(report(Note("Model", typed, typed=True)))
    ours = "".join(page.html[start:end] for start, end in page.ours)
    assert len(ours) < len(page.html)
    assert page.html.count("<dd>") == 1
    start = page.html.index("<dd>") + 4
    assert not any(first <= start < end for first, end in page.ours)
