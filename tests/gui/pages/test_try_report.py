"""The tab with the style report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.gui.windows import PATIENCE, rest
from tests.operations.answered_replays import answered
from voicetune_desktop.gui.pages.try_report import StyleTab
from voicetune_desktop.operations.style_reports import kept_style


@pytest.fixture
def tab(qtbot, opened):
    shown = StyleTab(opened.session, opened.session.training)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    return shown


@pytest.fixture
def reported(qtbot, opened, tab):
    """The tab with the report of a replay."""
    answered(opened.session.project)
    tab.refresh()
    make(qtbot, opened, tab)
    return tab


def make(qtbot, opened, tab):
    tab.make.click()
    rest(qtbot, opened)
    qtbot.waitUntil(lambda: tab.ready and tab.view.shown is not None, timeout=PATIENCE)


def card(tab, title):
    return next(each for each in tab.view.cards if each.accessibleName() == title)


def test_without_a_replay_the_person_is_held_against_others(qtbot, opened, tab):
    assert tab.choice.what.currentText() == "Only you and others, without a model"
    assert "nothing is sent" in tab.state.text()
    make(qtbot, opened, tab)
    assert set(tab.view.shown.style.labels) == {"you", "held_out", "others"}
    assert kept_style(opened.session.project)


def test_the_newest_replay_is_offered_first(reported):
    assert "my model, base" in reported.choice.what.currentText()
    assert [reported.view.shown.style.labels[voice] for voice in ("model", "base")] == ["The model", "The base model"]


def test_each_measure_is_a_graphic_with_its_figures(reported):
    picture = card(reported, "Words in an answer").picture
    assert QAccessible.queryAccessibleInterface(picture).role() == QAccessible.Role.Graphic
    assert "You: " in picture.accessibleDescription()
    assert not picture.grab().isNull()


def test_the_tables_are_reached_by_the_keyboard(qtbot, reported):
    chosen = card(reported, "Words in an answer")
    chosen.switch.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chosen.switch, Qt.Key.Key_Space)
    voices, shares = (table.model() for table in chosen.tables)
    assert chosen.tables[0].isVisible()
    assert [voices.headerData(place, Qt.Orientation.Horizontal) for place in (0, 1, 4)] == ["Voice", "Value", "Distance from you"]
    assert (voices.rowCount(), shares.columnCount()) == (5, 6)
    assert chosen.switch.accessibleName() == "Show as picture: Words in an answer"


def test_a_report_is_there_again_when_the_tab_is(qtbot, opened, reported):
    again = StyleTab(opened.session, opened.session.training)
    qtbot.addWidget(again)
    again.show()
    assert again.view.shown == reported.view.shown
    assert "Made on" in again.state.text()


def test_answers_that_came_since_are_told(opened, reported):
    project = opened.session.project
    with project.transaction():
        project.connection.execute("DELETE FROM reply WHERE voice = 1 AND moment = (SELECT max(moment) FROM reply)")
    reported.refresh()
    assert "More answers have come since." in reported.state.text()


def test_one_model_can_be_left_out(qtbot, opened, reported):
    reported.choice.other.set_value("nobody")
    reported.make.click()
    rest(qtbot, opened)
    qtbot.waitUntil(lambda: reported.ready, timeout=PATIENCE)
    assert "base" not in reported.view.shown.style.labels


def test_replays_stand_side_by_side(opened, reported):
    assert not reported.rounds.isVisible()
    answered(opened.session.project, count=2)
    reported.refresh()
    model = reported.rounds.table.model()
    cells = {model.index(row, 0).data(): [model.index(row, column).data() for column in (1, 2, 3)] for row in range(model.rowCount())}
    assert cells["Held-out moments"] == ["differs", "2", "3"]
    assert cells["Models"] == ["same", "my model, base", "my model, base"]
    assert cells["Words in an answer"][:2] == ["–", "–"]


def test_pasted_texts_are_compared(qtbot, opened, tab):
    tab.choice.what.set_value("pasted")
    tab.choice.what.picked.emit("pasted")
    assert not tab.pasted.compare.isEnabled()
    tab.pasted.fields["you"].setPlainText("hi\nok then\nhaha")
    tab.pasted.fields["model"].setPlainText("Certainly.\nOf course!")
    tab.pasted.compare.click()
    rest(qtbot, opened)
    qtbot.waitUntil(lambda: tab.ready and bool(tab.view.cards), timeout=PATIENCE)
    assert set(tab.view.shown.style.labels) == {"you", "model"}


def test_texts_of_a_project_go_with_it(opened, tab):
    tab.pasted.fields["you"].setPlainText("hi")
    opened.session.new_temporary()
    assert tab.pasted.texts == {}


@pytest.mark.parametrize(("name", "kind", "written"), [("r.html", "", "r.html"), ("r", "Figures (*.json)", "r.json")])
def test_the_report_is_saved(qtbot, opened, reported, tmp_path, monkeypatch, name, kind, written):
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_arguments: (str(tmp_path / name), kind))
    reported.save.click()
    rest(qtbot, opened)
    assert reported.message.text == "The report is saved."
    assert (tmp_path / written).stat().st_size > 1_000


def test_a_narrow_window_has_one_column(qtbot, reported):
    columns = []
    for width in (1000, 420):
        reported.resize(width, 700)
        qtbot.waitUntil(lambda width=width: reported.view.width() < width)
        grid = reported.view._groups[0]._grid
        columns.append({grid.getItemPosition(place)[1] for place in range(grid.count())})
    assert columns == [{0, 1}, {0}]
