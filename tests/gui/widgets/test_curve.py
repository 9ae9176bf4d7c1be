"""Curves under mouse and keyboard, and what assistive technology hears of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.screenshots import dress
from voicetune_desktop.gui.widgets.curve import CurveView, Series

CURVES = [Series("Trained on", ((1, 2.5), (2, 1.5), (4, 0.75))), Series("Held out", ((2, 1.75), (4, 1.25)))]


@pytest.fixture
def view(qtbot):
    dress("light")
    made = CurveView("Loss")
    qtbot.addWidget(made)
    made.resize(640, 360)
    made.show_curves(CURVES)
    made.show()
    return made


def heard(widget, what=QAccessible.Text.Description):
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_arrow_keys_read_out_steps(qtbot, view):
    read = []
    view.chart.step_read.connect(read.append)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        qtbot.keyClick(view.chart, key)
    assert read[-4] == "Step 1: Trained on 2.500"
    assert read[-3] == "Step 2: Trained on 1.500 · Held out 1.750"
    assert read[-2:] == ["Step 4: Trained on 0.750 · Held out 1.250", "Step 2: Trained on 1.500 · Held out 1.750"]


def test_mouse_reads_the_nearest_step(qtbot, view):
    read = []
    view.chart.step_read.connect(read.append)
    frame = view.chart._plot()
    place = frame.place((4, 1.25)).toPoint()
    qtbot.mouseMove(view.chart, place)
    qtbot.waitUntil(lambda: bool(read))
    assert read[-1].startswith("Step 4:")


def test_screen_reader_hears_a_chart_with_its_figures(view):
    assert QAccessible.queryAccessibleInterface(view.chart).role() == QAccessible.Role.Chart
    assert heard(view.chart, QAccessible.Text.Name) == "Loss"
    assert "Held out: from 1.750 at step 2 to 1.250 at step 4, between 1.250 and 1.750." in heard(view.chart)


def test_without_points_it_says_so(view):
    view.show_curves([Series("Trained on", ((1, float("nan")),))])
    assert heard(view.chart) == "There are no figures yet."
    assert not view.switch.isEnabled()
    assert not view.grab().isNull()


def test_table_is_the_same_as_the_picture(view):
    QAbstractItemModelTester(view._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.switch.click()
    assert view.table.isVisible()
    cells = [[view._model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert cells == [["1", "2.500", "–"], ["2", "1.500", "1.750"], ["4", "0.750", "1.250"]]
    assert [view._model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)] == ["Step", "Trained on", "Held out"]


def test_new_points_leave_the_table_where_it_is(view):
    QAbstractItemModelTester(view._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.switch.click()
    view.table.selectRow(1)
    view.show_curves([Series("Trained on", (*CURVES[0].points, (5, 0.5))), CURVES[1]])
    assert view.table.currentIndex().row() == 1
    assert view._model.rowCount() == 4
    view.show_curves(CURVES)
    assert view._model.rowCount() == 3


def test_new_points_leave_the_reading_where_it_is(qtbot, view):
    qtbot.keyClick(view.chart, Qt.Key.Key_Home)
    view.show_curves([Series("Trained on", (*CURVES[0].points, (5, 0.5))), CURVES[1]])
    assert view.chart._steps[view.chart._read] == 1


def test_shares_are_percents(view):
    view.show_curves([Series("Trained on", ((1, 0.5), (2, 0.875)))], "share")
    assert view.chart.reading(1) == "Step 2: Trained on 87.5 %"


def test_name_of_a_curve_is_plain_text(view):
    view.show_curves([Series("<b>one</b>\u202e", ((1, 0.5),))])
    assert view.chart.reading(0) == "Step 1: <b>one</b>⇄ 0.500"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_curve_is_drawn_in_a_colour_of_its_own(view, mode):
    dress(mode)
    view.show_curves([Series(str(n), ((1, float(n)), (9, float(n)))) for n in range(4)])
    picture = view.chart.grab().toImage()
    frame = view.chart._plot()
    columns = [int(frame.place((step, 0)).x()) for step in (3, 5, 7)]
    inks = set()
    for n in range(4):
        y = int(frame.place((3, float(n))).y())
        inks |= {picture.pixelColor(x + dx, y + dy).name() for x in columns for dx in range(-9, 10) for dy in (-1, 0, 1)}
    assert len(inks) >= 5


def test_empty_chart_paints(qtbot):
    made = CurveView("Loss")
    qtbot.addWidget(made)
    assert isinstance(made.grab(), QPixmap)
