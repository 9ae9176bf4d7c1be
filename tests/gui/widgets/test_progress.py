"""Progress in the page."""

import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.theme import stand_still
from voicetune_desktop.gui.widgets.progress import Bar, ProgressPanel
from voicetune_desktop.model import Progress


@pytest.fixture
def panel(qtbot):
    QLocale.setDefault(QLocale("en_GB"))
    made = ProgressPanel()
    qtbot.addWidget(made)
    yield made
    made.finish()


def test_short_work_shows_nothing(qtbot, panel):
    panel.start("Reading messages")
    panel.finish()
    qtbot.wait(600)
    assert panel.isHidden()


def test_bar_comes_after_half_a_second_and_cancel_after_two(qtbot, panel):
    began = time.monotonic()
    panel.start("Reading messages", "Cancel import")
    assert panel.isHidden()
    qtbot.waitUntil(lambda: not panel.isHidden())
    assert panel.cancel.isHidden() or time.monotonic() - began > 2
    qtbot.waitUntil(lambda: not panel.cancel.isHidden())


def test_count_is_written_as_people_do(panel):
    panel.start("Reading messages")
    panel.show_progress(Progress(120_000, 500_000, ""))
    assert panel._count.text() == "120,000 of 500,000"
    panel.show_progress(Progress(7, None, "Looking"))
    assert panel._count.text() == "7"


def test_files_that_are_read_are_counted_in_bytes(panel):
    panel.start("Reading messages")
    panel.show_progress(Progress(120_000, None, "", 0, 3 << 29, 6 << 30))
    assert panel._count.text() == "1.5 GB of 6.0 GB"
    assert panel.bar.value() / panel.bar.maximum() == pytest.approx(0.25)


def test_bar_is_named_after_the_work(panel):
    panel.start("Reading messages")
    panel.show_progress(Progress(1, 4, "Looking for names"))
    assert panel.bar.accessibleName() == "Looking for names"
    assert (panel.bar.value(), panel.bar.maximum()) == (1, 4)


def test_cancel_answers_at_once(qtbot, panel):
    panel.start("Reading messages", "Cancel import")
    with qtbot.waitSignal(panel.cancel_requested):
        panel.cancel.click()
    assert panel.cancel.text().startswith("Cancelling")


def test_the_focus_stays_on_cancel(qtbot):
    window, panel, other = QWidget(), ProgressPanel(), QPushButton("Back")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(panel)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    panel.start("Reading messages", "Cancel import")
    qtbot.waitUntil(panel.cancel.isVisible, timeout=60_000)
    panel.cancel.setFocus()
    panel.cancel.click()
    assert panel.cancel.hasFocus()


def test_bar_without_a_total_can_be_drawn(panel):
    panel.bar.show_progress(Progress(3, None, ""))
    panel.bar.resize(200, 6)
    assert panel.bar.maximum() == 0
    assert not panel.bar.grab().isNull()


def test_a_bar_without_an_end_rests_where_nothing_is_to_move(qtbot, qapp):
    bar = Bar()
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    bar.show()
    stand_still(qapp, True)
    bar.show_progress(Progress(0, None, ""))
    before = bar.grab().toImage()
    qtbot.wait(100)
    assert (bar._timer.isActive(), bar.grab().toImage() == before) == (False, True)
    stand_still(qapp, False)


def test_a_bar_fills_from_where_reading_starts(qtbot):
    bar = Bar()
    qtbot.addWidget(bar)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(200, 6)
    bar.show()
    bar.show_progress(Progress(50, 100, ""))
    picture = bar.grab().toImage()
    assert picture.pixelColor(20, 3).name().upper() == current().tint
    assert picture.pixelColor(180, 3).name().upper() == current().accent
