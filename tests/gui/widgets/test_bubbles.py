"""Messages as bubbles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.screenshots import dress, settle
from tests.quick import quickly
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList

CHAT = [
    Bubble("Maria", "Are you there?", time="14:02", day="3 April"),
    Bubble("Maria", "Hello?", time="14:03", day="3 April"),
    Bubble("Anna", "On my way 🎉", mine=True, time="14:05", day="3 April"),
    Bubble("Maria", "שלום", time="09:00", day="4 April"),
]


@pytest.fixture
def view(qtbot):
    dress("light")
    made = BubbleList("First messages")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_bubbles(CHAT)
    made.show()
    return made


def test_model_behaves(view):
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.show_bubbles(CHAT[:1])


def test_day_and_name_stand_where_they_change(view):
    model = view.model()
    assert [model.begins_day(row) for row in range(4)] == [True, False, False, True]
    assert [model.begins_turn(row) for row in range(4)] == [True, False, True, True]


def test_screen_reader_hears_who_when_and_what(view):
    assert view.model().index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, 3 April, 14:05: On my way 🎉"


def test_screen_reader_hears_words_alone_where_nobody_is_named(view):
    view.show_bubbles([Bubble("", "On my way")])
    assert view.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "On my way"


def test_the_assistant_stands_on_the_right(view):
    picture = view.viewport().grab().toImage()
    tint = picture.pixelColor(picture.width() - 30, view.visualRect(view.model().index(2)).bottom() - 8)
    assert tint != picture.pixelColor(30, view.visualRect(view.model().index(2)).bottom() - 8)


def test_long_message_wraps_when_the_window_narrows(qtbot, view):
    view.show_bubbles([Bubble("Maria", "word " * 60)])
    wide = view.sizeHintForRow(0)
    view.resize(260, 400)
    assert view.sizeHintForRow(0) > wide


def test_hundreds_of_messages_show_at_once(qtbot, view):
    bubbles = [Bubble("Maria", f"message {number} " * 8, time="14:02") for number in range(300)]
    quickly(1, lambda: (view.show_bubbles(bubbles), view.grab()))


def test_empty_chat_and_empty_message_can_be_drawn(view):
    view.show_bubbles([Bubble("", ""), Bubble("", "\n\n", mine=True)])
    assert not view.grab().isNull()
    view.show_bubbles([])
    assert not view.grab().isNull()


GROWTHS = {
    "another": (*CHAT, Bubble("Maria", "Well?")),
    "a longer last": (*CHAT[:3], Bubble("Maria", "שלום שלום")),
    "one less": tuple(CHAT[:2]),
    "another and a longer last": (*CHAT[:3], Bubble("Maria", "x"), Bubble("Maria", "y")),
    "none": (),
    "the same": tuple(CHAT),
}


@pytest.mark.parametrize("growth", GROWTHS)
def test_a_talk_grows_without_beginning_anew(view, growth):
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    begun = []
    view.model().modelReset.connect(lambda: begun.append(growth))
    view.follow(GROWTHS[growth])
    assert [view.model().bubble(row) for row in range(view.model().rowCount())] == list(GROWTHS[growth])
    assert begun == []


def test_whoever_reads_on_keeps_the_place_and_the_end_stays_in_view_for_others(qtbot, view):
    bar, talk = view.verticalScrollBar(), [Bubble("Maria", f"line {number}") for number in range(60)]
    view.follow(talk)
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(40)
    view.follow([*talk, Bubble("Anna", "more")])
    settle()
    assert bar.value() == 40
    bar.setValue(bar.maximum())
    view.follow([*talk, Bubble("Anna", "more\n" * 30)])
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert bar.value() > 40


def test_what_is_not_trained_looks_other_than_what_is(view):
    view.show_bubbles([Bubble("Anna", "On my way", mine=True), Bubble("Anna", "On my way", mine=True, faint=True)])
    picture = view.viewport().grab().toImage()
    trained, faint = (view.visualRect(view.model().index(row)) for row in range(2))
    right = picture.width() - 30
    assert picture.pixelColor(right, trained.bottom() - 8) != picture.pixelColor(right, faint.bottom() - 8)
