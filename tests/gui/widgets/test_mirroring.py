from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from voicetune_desktop.gui.icons import icon
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.fields import pad_text
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.mirroring import placed

LEFTWARD, RIGHTWARD = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WHOLE = QRect(10, 0, 100, 20)


def test_a_box_keeps_its_distance_from_where_reading_starts():
    box = QRect(13, 4, 20, 10)
    assert placed(box, WHOLE, RIGHTWARD) == box
    assert placed(box, WHOLE, LEFTWARD) == QRect(87, 4, 20, 10)
    assert placed(QRectF(box), QRectF(WHOLE), LEFTWARD) == QRectF(87, 4, 20, 10)


def test_a_row_of_things_begins_where_reading_starts(qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    row.setLayoutDirection(LEFTWARD)
    flow = FlowLayout(row)
    first, second = QPushButton("first"), QPushButton("second")
    flow.addWidget(first)
    flow.addWidget(second)
    row.resize(400, 60)
    row.show()
    assert first.geometry().right() == row.rect().right()
    assert second.geometry().right() < first.geometry().left()


def test_room_before_a_text_is_on_the_side_where_it_begins(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setLayoutDirection(LEFTWARD)
    pad_text(line, 22, 5)
    assert (line.textMargins().left(), line.textMargins().right()) == (5, 22)


def test_what_others_say_stands_where_reading_starts(qtbot):
    view = BubbleList("First messages")
    qtbot.addWidget(view)
    view.setLayoutDirection(LEFTWARD)
    view.show_bubbles([Bubble("Vera", "here"), Bubble("Ole", "there", mine=True)])
    view.resize(400, 200)
    view.show()
    delegate, font = view.itemDelegate(), view.font()
    theirs, ours = (delegate._place(font, row, QRect(0, 0, 400, 40)).bubble for row in (0, 1))
    assert ours.center().x() < 200 < theirs.center().x()


def test_arrows_point_onward(qapp):
    before = icon("arrow-right").pixmap(24).toImage()
    qapp.setLayoutDirection(LEFTWARD)
    turned = icon("arrow-left").pixmap(24).toImage()
    qapp.setLayoutDirection(RIGHTWARD)
    assert turned == before
