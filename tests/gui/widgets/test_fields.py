"""Fields, lists and the search line."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStyle, QStyleOptionComboBox, QToolButton

from tests.gui.screenshots import dress
from voicetune_desktop.gui.widgets.fields import ListField, NumberField, OptionalNumber, field, scrolling
from voicetune_desktop.gui.widgets.search_field import SearchField


@pytest.fixture
def search(qtbot):
    made = SearchField("Search messages")
    qtbot.addWidget(made)
    made.show()
    return made


def test_field_names_its_control(qtbot):
    line = QLineEdit()
    row = field("Name of the project", line, "You can change it later.")
    qtbot.addWidget(row)
    assert line.accessibleName() == "Name of the project"
    assert line.accessibleDescription() == "You can change it later."
    assert row.findChild(QLabel).buddy() is line


def test_list_tells_only_what_the_person_picks(qtbot):
    made = ListField([("a", "Assistant"), ("o", "Others")], "o")
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.picked):
        made.set_value("a")
    with qtbot.waitSignal(made.picked) as picked:
        qtbot.keyClick(made, Qt.Key.Key_Down)
    assert picked.args == ["o"]
    assert made.value == "o"


def test_the_open_list_has_the_name_of_its_field(qtbot):
    made = ListField([("a", "Assistant"), ("o", "Others")])
    row = field("Role", made)
    qtbot.addWidget(row)
    row.show()
    made.showPopup()
    assert made.view().accessibleName() == "Role"
    made.hidePopup()


def turn():
    where, nothing = QPointF(5, 5), (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    return QWheelEvent(where, where, QPoint(), QPoint(0, -120), *nothing, False)


@pytest.mark.parametrize("text", [1, 1.5, 2, 3])
def test_a_list_has_room_for_its_words_whatever_the_size_of_text(qtbot, text):
    dress("light", text)
    made = ListField([("alone", "Nur du und andere, ohne Modell")])
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    option = QStyleOptionComboBox()
    made.initStyleOption(option)
    whole, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = made.style().subControlRect(whole, option, words, made).width()
    needed = made.fontMetrics().horizontalAdvance(made.currentText())
    dress("light")
    assert room >= needed


@pytest.mark.parametrize("make", [lambda: NumberField(60, 1, 999, unit="min"), lambda: ListField([("a", "A"), ("b", "B")])])
def test_wheel_over_a_field_without_focus_changes_nothing(qtbot, make):
    made = make()
    qtbot.addWidget(made)
    before = made.value if isinstance(made, ListField) else made.text()
    QApplication.sendEvent(made, turn())
    assert (made.value if isinstance(made, ListField) else made.text()) == before


def test_search_waits_until_typing_rests(qtbot, search):
    heard = []
    search.searched.connect(heard.append)
    with qtbot.waitSignal(search.searched):
        qtbot.keyClicks(search, "Anna")
    assert heard == ["Anna"]


def test_return_searches_at_once(qtbot, search):
    heard = []
    search.searched.connect(heard.append)
    qtbot.keyClicks(search, "x")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert heard == ["x"]


def test_clear_button_has_a_name_and_a_size_to_hit(qtbot, search):
    clear = search.findChild(QToolButton)
    assert not clear.isVisible()
    qtbot.keyClicks(search, "x")
    assert clear.isVisible()
    assert clear.accessibleName() == "Clear the search"
    assert min(clear.width(), clear.height()) >= 24


def test_clearing_tells_an_empty_search(qtbot, search):
    qtbot.keyClicks(search, "x")
    with qtbot.waitSignal(search.searched) as searched:
        qtbot.mouseClick(search.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert searched.args == [""]
    qtbot.keyClicks(search, "y")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_scrolling_page_is_no_stop_for_tab(qtbot):
    area = scrolling(QLabel("page"))
    qtbot.addWidget(area)
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_choices_that_are_there_already_stay_as_they_are(qtbot):
    choices = [("", "All"), ("1", "Bo"), ("2", "Cy")]
    made = ListField(choices, "1")
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.model().rowsInserted):
        made.set_choices(choices, "2")
    assert made.value == "2"
    made.set_choices(choices[:2], "2")
    assert ([made.itemText(row) for row in range(made.count())], made.value) == (["All", "Bo"], "")


def test_a_number_that_may_be_none_says_so_in_words(qtbot):
    made = OptionalNumber("not known", 10, decimals=2, step=1)
    qtbot.addWidget(made)
    assert (made.number, made.text()) == (None, "not known")
    made.number = 0.25
    assert made.number == 0.25
    made.number = None
    assert made.text() == "not known"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_A])
def test_a_choice_that_acts_is_taken_in_the_open_list_only(qtbot, key):
    made = ListField([("", "Choose a model…"), ("x", "Another model…")], acts=True)
    qtbot.addWidget(made)
    made.show()
    with qtbot.assertNotEmitted(made.picked):
        qtbot.keyClick(made, key)
    assert made.view().isVisible()
    assert made.view().currentIndex().row() == (1 if key == Qt.Key.Key_A else 0)
    made.view().setCurrentIndex(made.model().index(1, 0))
    with qtbot.waitSignal(made.picked) as picked:
        qtbot.keyClick(made.view(), Qt.Key.Key_Return)
    assert picked.args == ["x"]


def test_letters_find_their_choice_in_a_list_that_they_open(qtbot):
    made = ListField([("a", "Anna"), ("b", "Berta")], acts=True)
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClicks(made, "b")
    assert made.view().currentIndex().data() == "Berta"
    assert made.value == "a"
    made.hidePopup()
