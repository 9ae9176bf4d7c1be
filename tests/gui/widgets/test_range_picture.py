"""The picture of figures with their ranges."""

import pytest
from PySide6.QtGui import QAccessible, QColor

from voicetune_desktop.evaluation.ranges_picture import RangeRow, Ranges
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.range_picture import RangePicture

ROWS = (RangeRow("You", "5", (0.2, 0.3, 0.4)), RangeRow("The model", "8", (0.6, 0.8, 1.0), stands_out=True), RangeRow("Others", "–", None))


@pytest.fixture
def picture(qtbot):
    shown = RangePicture("Words", "vt.words")
    qtbot.addWidget(shown)
    shown.show_ranges(Ranges(ROWS, 0.3), "You: 5. The model: 8.")
    shown.resize(400, shown.sizeHint().height())
    return shown


def test_it_is_a_graphic_with_a_name_and_figures(picture):
    interface = QAccessible.queryAccessibleInterface(picture)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "Words"
    assert interface.text(QAccessible.Text.Description) == "You: 5. The model: 8."


def test_it_is_as_high_as_its_voices(picture):
    high = picture.sizeHint().height()
    picture.show_ranges(Ranges(ROWS[:1], 0.3), "")
    assert picture.sizeHint().height() < high


def test_only_the_voice_that_stands_out_has_the_tone_of_answers(picture):
    image = picture.grab().toImage()
    tone = QColor(current().answer)
    rows = {y * 3 // image.height() for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y) == tone}
    assert rows == {1}


def test_without_figures_nothing_is_drawn(picture):
    picture.show_ranges(Ranges(), "")
    assert not picture.grab().isNull()
