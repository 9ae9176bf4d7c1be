"""What the tab "About this data" shows of a project of 30 conversations."""

import pytest
from PySide6.QtCore import Qt

from tests.dataset.test_figures import FOUND, NAMES
from tests.gui.copies import hold_the_next
from tests.gui.windows import PATIENCE, button, go, press, rest, words
from voicetune_desktop.dataset.figures import figures
from voicetune_desktop.gui.pages.dataset_statistics import StatisticsTab
from voicetune_desktop.gui.pages.dataset_statistics_card import FigureCard
from voicetune_desktop.gui.session import Session
from voicetune_desktop.project import people


@pytest.fixture
def tab(qtbot, opened):
    page = go(qtbot, opened, "dataset")
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    shown = page.tabs.statistics
    qtbot.waitUntil(lambda: bool(shown.cards), timeout=PATIENCE)
    rest(qtbot, opened)
    return shown


def card(tab, title):
    return next(each for each in tab.cards if each.accessibleName() == title)


def test_figures_are_counted_when_they_are_looked_at(tab):
    titles = [each.accessibleName() for each in tab.cards]
    assert titles[:3] == ["Time to answer", "Hours of the day", "Words in a message"]
    assert "Answered most" in titles


def test_a_picture_says_its_figures(tab):
    picture = card(tab, "Hours of the day").picture
    assert picture.accessibleName() == "Hours of the day"
    assert "9: Assistant 100.0 %" in picture.accessibleDescription()


def test_the_twin_is_reached_by_the_keyboard(qtbot, opened, tab):
    chosen = card(tab, "Words in a message")
    chosen.switch.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, opened, Qt.Key.Key_Space)
    assert chosen.table.isVisible()
    model = chosen.table.model()
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == ["Words", "Assistant", "Others"]
    assert model.rowCount() == 9
    assert chosen.switch.accessibleName() == "Show as picture: Words in a message"


def test_people_are_called_by_their_new_names(opened, tab):
    name = card(tab, "Answered most").table.model().index(0, 0).data()
    assert name
    assert {"Bo", "Larsen"}.isdisjoint(name.split())


def test_another_new_name_is_shown(qtbot, opened, tab):
    other = next(person for person in people.people(opened.session.project) if person.role == "other")
    opened.session.change("Name", lambda project: people.set_new_name(project, other.id, "Nora Feld"))
    rest(qtbot, opened)
    qtbot.waitUntil(lambda: card(tab, "Answered most").table.model().index(0, 0).data() == "Nora Feld", timeout=PATIENCE)


def test_counting_that_was_stopped_is_begun_again_on_request(qtbot, opened, children):
    page = go(qtbot, opened, "dataset")
    hold_the_next(children)
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    opened.session.cancel()
    rest(qtbot, opened)
    assert (page.tabs.statistics.cards, page.tabs.statistics.message.text) == ([], "The figures are not up to date.")
    button(page.tabs.statistics, "Count now").click()
    rest(qtbot, opened)
    qtbot.waitUntil(lambda: bool(page.tabs.statistics.cards), timeout=PATIENCE)
    assert not page.tabs.statistics.message.isVisible()


def save_as(monkeypatch, tab, path, kind=""):
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_arguments: (str(path), kind))
    tab.save.click()


@pytest.mark.parametrize(("name", "kind", "written", "start"), [
    ("report.html", "", "report.html", b"<!doctype html>"),
    ("report.pdf", "", "report.pdf", b"%PDF-"),
    ("mine", "PDF (*.pdf)", "mine.pdf", b"%PDF-"),
    ("mine", "Web page (*.html)", "mine.html", b"<!doctype html>"),
])  # fmt: skip
def test_the_report_is_saved(qtbot, opened, tab, tmp_path, monkeypatch, name, kind, written, start):
    save_as(monkeypatch, tab, tmp_path / name, kind)
    rest(qtbot, opened)
    assert tab.message.text == "The report is saved."
    assert button(tab, "Show in folder")
    assert (tmp_path / written).read_bytes().startswith(start)


@pytest.mark.parametrize("name", ["no/report.html", "no/report.pdf"])
def test_a_report_that_cannot_be_saved_is_told(qtbot, opened, tab, tmp_path, monkeypatch, name):
    (tmp_path / "no").write_text("a file")
    save_as(monkeypatch, tab, tmp_path / name)
    rest(qtbot, opened)
    assert tab.message.property("tone") == "error"


def test_a_dialog_that_is_left_saves_nothing(qtbot, opened, tab, monkeypatch):
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_arguments: ("", ""))
    tab.save.click()
    assert not opened.session.busy


def test_another_project_forgets_what_was_shown(opened, tab):
    opened.session.new_temporary()
    assert tab.cards == []


def test_narrow_windows_have_one_column(qtbot):
    tab = StatisticsTab(Session())
    qtbot.addWidget(tab)
    tab._show_figures(figures(FOUND, NAMES, 60))
    tab.show()
    columns = []
    for width in (1200, 400):
        tab.resize(width, 900)
        columns.append({tab._grid.getItemPosition(place)[1] for place in range(len(tab.cards))})
    assert columns == [{0, 1}, {0}]


def test_a_card_draws_in_every_state(qtbot, tab):
    qtbot.waitUntil(lambda: tab.cards[0].picture.height() > 0)
    for each in tab.findChildren(FigureCard):
        assert not each.picture.grab().isNull()
    assert "Counted on this computer" in words(tab)
