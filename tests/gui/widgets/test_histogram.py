"""The histogram under mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.screenshots import dress, settle
from tests.quick import quickly
from voicetune_desktop.gui.widgets.histogram import Histogram
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData, Mark
from voicetune_desktop.gui.widgets.histogram_limit import limit_place
from voicetune_desktop.gui.widgets.histogram_panel import HistogramPanel

DATA = HistogramData((0, 20, 40, 60), (30, 69, 1), (0.25, 0.5, 1.0), (Mark("limit", 50, "Limit 50"), Mark("median", 24, "Median 24")))


@pytest.fixture
def chart(qtbot):
    dress("light")
    made = Histogram()
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show_data(DATA)
    made.show()
    return made


@pytest.fixture
def panel(qtbot):
    dress("light")
    made = HistogramPanel()
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show_data(DATA, "Most examples are short.")
    made.show()
    return made


def test_bar_is_read_in_words(chart):
    assert chart.reading(0) == "0 to 19 tokens: 30 examples (30 %). 75 % of their tokens are answers."
    assert chart.reading(2) == "40 to 59 tokens: 1 example (1 %). 0 % of their tokens are answers."


def test_arrows_walk_the_bars_and_enter_chooses(qtbot, chart):
    read, chosen = [], []
    chart.bar_read.connect(read.append)
    chart.bar_chosen.connect(lambda low, high: chosen.append((low, high)))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)
    assert read[-3:] == [2, 0, 1]
    assert chosen == [(20, 39)]


def test_home_and_page_keys_stay_inside(qtbot, chart):
    read = []
    chart.bar_read.connect(read.append)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
    assert read == [2, 0]


def test_escape_lets_the_choice_go(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Space)
    with qtbot.waitSignal(chart.choice_cleared):
        qtbot.keyClick(chart, Qt.Key.Key_Escape)


def test_choosing_the_same_bar_again_lets_it_go(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    with qtbot.waitSignal(chart.choice_cleared):
        qtbot.keyClick(chart, Qt.Key.Key_Return)


def test_mouse_reads_and_chooses_the_bar_under_it(qtbot, chart):
    plot = chart._frame().plot
    point = QPoint(int(plot.left() + plot.width() / 2), int(plot.center().y()))
    qtbot.mouseMove(chart, point)
    with qtbot.waitSignal(chart.bar_chosen) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [20, 39]


def test_mouse_outside_the_bars_reads_nothing(chart):
    assert chart._frame().bar_at(chart.rect().topLeft().toPointF(), 3) == -1


def test_choice_survives_new_data_with_the_same_bar(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(chart.choice_cleared):
        chart.show_data(DATA._replace(counts=(1, 2, 3)))
    with qtbot.waitSignal(chart.choice_cleared):
        chart.show_data(HistogramData((0, 10), (1,), (0.5,)))


def test_screen_reader_finds_a_chart_with_figures(chart):
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() == QAccessible.Role.Chart
    assert interface.text(QAccessible.Text.Name) == "Token-length histogram"
    description = interface.text(QAccessible.Text.Description)
    assert all(words in description for words in ("100 examples", "Median 24", "Limit 50", "20 to 39 tokens: 69 examples"))


@pytest.mark.parametrize("data", [HistogramData(), HistogramData((5, 6), (1,), (0.0,)), DATA._replace(counts=(0, 0, 0))])
@pytest.mark.parametrize("logarithmic", [False, True])
def test_any_data_can_be_drawn(qtbot, chart, data, logarithmic):
    chart.set_logarithmic(logarithmic)
    chart.show_data(data)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert not chart.grab().isNull()


def test_painting_is_fast(chart):
    chart.show_data(HistogramData(range(0, 820, 20), range(1, 41), [0.5] * 40, DATA.marks))
    picture = QPixmap(chart.size())
    quickly(0.2, lambda: [chart.render(picture) for _ in range(10)])


def test_focus_is_visible(qtbot, chart):
    chart.clearFocus()
    before = chart.grab().toImage()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    assert chart.grab().toImage() != before


def test_table_twin_shows_the_same_bars(qtbot, panel):
    model = panel.table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["Tokens", "Examples", "Share", "Prompt", "Answer"]
    assert [model.index(1, column).data() for column in range(5)] == ["20 – 39", "69", "69.0 %", "50.0 %", "50.0 %"]


def test_switch_shows_the_table_and_the_picture(qtbot, panel):
    panel._switch.click()
    assert panel.table.isVisible()
    assert panel._switch.text() == "Show as picture"
    panel._switch.click()
    assert panel.chart.isVisible()


def test_row_of_the_twin_chooses_its_bar(qtbot, panel):
    panel._switch.click()
    panel.table.setCurrentIndex(panel.table.model().index(2, 0))
    with qtbot.waitSignal(panel.bar_chosen) as chosen:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert chosen.args == [40, 59]


def test_the_sentence_below_is_never_cut_and_nothing_jumps_when_a_bar_is_read(qtbot, panel):
    panel.resize(340, 700)
    settle()
    heights = [panel._reading.height()]
    assert heights[0] >= panel._reading.heightForWidth(panel._reading.width()) > 2 * panel._reading.fontMetrics().height()
    panel.chart._read_out(2)
    settle()
    assert panel._reading.height() == heights[0]


def test_reading_line_follows_the_bar(qtbot, panel):
    qtbot.keyClick(panel.chart, Qt.Key.Key_End)
    assert panel._reading.text().startswith("40 to 59 tokens")


def test_words_that_need_more_rows_make_the_chart_higher_not_its_bars_lower(chart):
    low = chart.minimumSizeHint().height()
    marks = [Mark(kind, 50, "A mark with words") for kind in ("p5", "median", "p95")]
    chart.show_data(DATA._replace(marks=marks))
    high = chart.minimumSizeHint().height()
    chart.resize(640, high)
    assert high > low
    assert chart._frame().plot.height() > low / 3


def drag(qtbot, chart, start, end):
    """Drag the mouse over the chart from one x to another."""
    middle = round(chart._frame().plot.center().y())
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(start), middle))
    qtbot.mouseMove(chart, QPoint(round(end), middle))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(end), middle))


def test_limit_is_moved_with_the_mouse(qtbot, chart):
    moving, moved = [], []
    chart.limit_moving.connect(moving.append)
    chart.limit_moved.connect(moved.append)
    chart.let_move(50)
    frame = chart._frame()
    drag(qtbot, chart, limit_place(DATA, frame, 50), limit_place(DATA, frame, 30))
    assert moved in ([29], [30], [31])
    assert moving[-2:] == [*moved, -1]


def test_limit_that_is_moved_behind_all_bars_is_none(qtbot, chart):
    moved = []
    chart.limit_moved.connect(moved.append)
    chart.let_move(500)
    frame = chart._frame()
    drag(qtbot, chart, frame.plot.right(), limit_place(DATA, frame, 10))
    drag(qtbot, chart, frame.plot.right(), frame.plot.right() + 20)
    assert moved[0] in range(8, 13)
    assert moved[1] == 0


def test_limit_of_another_model_stays_where_it_is(qtbot, chart):
    moved = []
    chart.limit_moved.connect(moved.append)
    chart.let_move(None)
    drag(qtbot, chart, limit_place(DATA, chart._frame(), 50), 100)
    assert moved == []
