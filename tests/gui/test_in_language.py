"""Pages that a person keeps are in the language of the window."""

import re
from html.parser import HTMLParser

import pytest

from tests.dataset.report.test_html import report
from tests.evaluation.test_quiz_page import ROUNDS
from tests.evaluation.test_report_page import found  # noqa: F401 - a fixture
from tests.gui.test_languages import put_back  # noqa: F401 - a fixture
from tests.operations.driving import result_of
from voicetune_desktop.dataset.report.html import html_page
from voicetune_desktop.dataset.report.record import Note
from voicetune_desktop.evaluation.quiz_page import quiz_page
from voicetune_desktop.evaluation.report_page import comparison_page
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.in_language import in_language


class Words(HTMLParser):
    """The texts of a page, without styles and scripts."""

    def __init__(self, page):
        super().__init__()
        self.texts, self._tag = [], ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self._tag = tag

    def handle_data(self, data):
        if self._tag not in {"style", "script"} and data.strip():
            self.texts.append(data.strip())


@pytest.fixture
def in_german(qapp, put_back, monkeypatch):  # noqa: F811 - a fixture
    monkeypatch.setattr(preferences, "text", lambda _name: "de")

    def made(page, *arguments):
        def verb(project, language):
            yield from ()
            return page(*arguments, language).html

        return result_of(in_language(None, verb))

    return made


def test_the_report_is_german_but_for_what_the_person_typed(in_german):
    html = in_german(html_page, report(Note("Messages of the assistant", "1,210"), Note("Longest", "Longest", typed=True)))
    assert '<html lang="de">' in html
    assert {"Über diese Daten", "Nachrichten des Assistenten", "1.210", "Längstes", "Longest"} <= set(Words(html).texts)


def test_the_quiz_is_german_but_for_what_was_written(in_german):
    html = in_german(quiz_page, ROUNDS, 1)
    assert {"Wer hat das geschrieben?", "Anfangen", "Dein Ergebnis", "Überspringen"} <= set(Words(html).texts)
    assert "Richtig: Nummer {number} ist echt." in html
    assert {"real 1", "made 1"} <= set(Words(html).texts)


def test_nothing_is_left_in_english(in_german, found):  # noqa: F811 - a fixture
    english = re.compile(".* (?:the|of|and|by|you|to|as) .*|Show.*")
    pages = in_german(html_page, report()), in_german(comparison_page, found, "")
    assert [text for page in pages for text in Words(page).texts if english.fullmatch(text)] == ["Made by a test."]
