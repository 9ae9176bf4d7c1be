"""Things that wrap: what the layout holds of them."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from tests.gui.screenshots import settle
from voicetune_desktop.gui.widgets.flow import EvenColumns, FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel


def test_items_go_with_the_layout_or_with_their_widgets(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    first, second = QPushButton("Merge"), QPushButton("Not the same")
    flow.addWidget(first)
    flow.addWidget(second)
    assert all(Shiboken.ownedByPython(flow.itemAt(row)) for row in range(flow.count()))
    first.setParent(None)
    assert [flow.itemAt(row).widget() for row in range(flow.count())] == [second]
    assert second.parentWidget() is holder


def test_heights_are_those_of_what_stands_there_now(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    first, second = QPushButton("Merge"), QPushButton("Not the same")
    flow.addWidget(first)
    one = flow.heightForWidth(10)
    flow.addWidget(second)
    assert flow.heightForWidth(10) > one
    holder.show()
    second.setVisible(False)
    assert flow.heightForWidth(10) == one
    first.setStyleSheet("min-height: 200px")
    assert flow.heightForWidth(10) >= 200


def test_items_of_a_layout_that_was_filled_first_go_with_it(qtbot):
    holder = QWidget()
    flow = FlowLayout()
    flow.addWidget(QPushButton("Merge"))
    QVBoxLayout(holder).addLayout(flow)
    item = flow.itemAt(0)
    Shiboken.delete(holder)
    assert not Shiboken.isValid(item)


def test_columns_are_of_one_width_and_fill_the_row(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    columns = EvenColumns(holder, across=10, down=0)
    parts = [QPushButton(words) for words in ("Text", "Sender", "Time", "Answer to number")]
    for part in parts:
        columns.addWidget(part)
    widest = max(part.sizeHint().width() for part in parts)
    holder.resize(2 * widest + 40, 200)
    holder.show()
    assert {part.width() for part in parts} == {widest + 15}
    assert [part.x() for part in parts] == [0, widest + 25] * 2
    holder.resize(widest + 5, 400)
    assert {(part.x(), part.width()) for part in parts} == {(0, widest + 5)}


def test_words_that_can_wrap_do_so_only_where_a_line_has_no_room(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    words, act = PlainLabel("You can also train on this computer. " * 2, wrap=True), QPushButton("Train at home")
    flow.addWidget(words)
    flow.addWidget(act)
    holder.resize(2000, 100)
    holder.show()
    settle()
    line = words.height()
    assert act.x() > words.geometry().right()
    holder.resize(200, 300)
    settle()
    assert words.height() > line
    assert act.y() > words.geometry().bottom()
