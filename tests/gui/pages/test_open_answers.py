"""Answers about a source in the window: shown, marked where they were guessed, and changed without bringing the file in again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.windows import PATIENCE, button, drop, rest, words
from voicetune_desktop.gui.pages.open_answers_words import place_words
from voicetune_desktop.gui.pages.open_answers_zone import ZoneField
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import source_answers

DOUBTFUL = ["03/04/2024, 09:00 - Bo: early", "05/06/2024, 23:10 - Ada: later"]
ZONES = ("America/Port_of_Spain", "Asia/Tokyo", "Europe/Berlin", "Europe/Berne")


MONTHLY = ["05/01/2024, 09:00 - Bo: rent", "05/02/2024, 09:00 - Ada: rent", "05/03/2024, 09:00 - Bo: rent"]
"""More likely three days of May than three months, by what changes."""


@pytest.fixture
def lines():
    return DOUBTFUL


@pytest.fixture
def view(qtbot, window, tmp_path, lines):
    """What was read of a chat whose dates were guessed."""
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    window.session.new_temporary()
    for _ in import_exports(window.session.project, [path], Answers(me="Bo")):
        pass
    page = window.page("open")
    window.session.changed.emit()
    page.view.preview.tabs.setCurrentIndex(1)
    sources = page.view.preview.sources
    qtbot.waitUntil(sources.blocks[1].change.isVisible, timeout=PATIENCE)
    return sources


def opened(view):
    """The fields of the first source."""
    view.blocks[1].change.click()
    return view.blocks[1].form


def days(view):
    rows = view._session.project.connection.execute("SELECT sent_at FROM message ORDER BY id").fetchall()
    return [time for (time,) in rows]


def test_answers_are_told_and_guesses_are_called_guesses(view):
    assert "Dates: Day, month, year (guessed) · Time zone: as in the file · You: Bo" in words(view)


def test_each_order_reads_a_day_of_the_export(view):
    dates = opened(view).fields["date_order"]
    assert [dates.itemText(row) for row in range(dates.count())] == ["3 April 2024 · Day, month, year", "4 March 2024 · Month, day, year"]


@pytest.mark.parametrize("lines", [MONTHLY])
def test_an_order_that_nobody_was_asked_about_can_be_changed(qtbot, window, view):
    assert "Dates: Month, day, year (guessed)" in words(view)
    form = opened(view)
    form.fields["date_order"].set_value("dmy")
    form.apply.click()
    rest(qtbot, window)
    assert days(view) == ["2024-01-05T09:00:00", "2024-02-05T09:00:00", "2024-03-05T09:00:00"]


def test_another_order_is_read_without_the_file(qtbot, window, view):
    form = opened(view)
    form.fields["date_order"].set_value("mdy")
    form.apply.click()
    rest(qtbot, window)
    assert days(view) == ["2024-03-04T09:00:00", "2024-05-06T23:10:00"]
    assert view.message.text == "The time of 2 messages changed."
    qtbot.waitUntil(lambda: "Dates: Month, day, year ·" in words(view), timeout=PATIENCE)


def test_the_preview_follows(qtbot, window, view):
    form = opened(view)
    form.fields["zone"].set_value("Asia/Tokyo")
    form.fields["date_order"].set_value("mdy")
    form.apply.click()
    rest(qtbot, window)
    bubble = window.page("open").view.preview.bubbles.model().bubble(0)
    assert bubble.day.endswith("4 March 2024")


def test_somebody_else_is_the_person(qtbot, window, view):
    form = opened(view)
    form.fields["me"].set_value("Ada")
    form.apply.click()
    rest(qtbot, window)
    qtbot.waitUntil(lambda: "You: Ada" in words(view), timeout=PATIENCE)


def test_an_answer_that_does_not_fit_is_a_sentence(qtbot, window, view, tmp_path):
    path = tmp_path / "WhatsApp Chat with Cy.txt"
    path.write_text("30/04/2024, 09:00 - Cy: hi\n02/05/2024, 09:00 - Cy: ho", encoding="utf-8")
    drop(window, path)
    rest(qtbot, window)
    view._on_wanted(2, Answers(date_order="mdy"))
    rest(qtbot, window)
    assert (view.message.property("tone"), "never in doubt" in view.message.text) == ("error", True)


def test_fields_are_left_without_a_change(view):
    button(opened(view), "Leave it as it is").click()
    assert view.blocks[1].form is None
    assert view.blocks[1].change.isVisible()
    assert source_answers.told_of(view._session.project, 1).is_guess("date_order")


def test_nothing_is_applied_where_nothing_is_different(view):
    view.blocks[1].show_facts(view.blocks[1]._facts)
    form = opened(view)
    assert form.apply.isEnabled()
    told = source_answers.told_of(view._session.project, 1)
    assert form.answers() == Answers(date_order="dmy", me=told.answers.me)


def test_everything_has_a_name(view):
    form = opened(view)
    assert {name: field.accessibleName() for name, field in form.fields.items()} == {
        "date_order": "Order of its dates",
        "zone": "Time zone of its clock",
        "me": "Who you are",
    }
    assert view.blocks[1].change.accessibleName() == "Change the answers about WhatsApp Chat with Bo.txt"


def test_what_was_read_last_stands_first_for_eyes_and_keys(qtbot, window, view, tmp_path):
    path = tmp_path / "WhatsApp Chat with Cleo.txt"
    path.write_text("13/04/2024, 09:00 - Cleo: newer", encoding="utf-8")
    list(import_exports(window.session.project, [path], Answers(me="Bo")))
    window.session.changed.emit()
    qtbot.waitUntil(lambda: 2 in view.blocks and view.blocks[2].change.isVisible(), timeout=PATIENCE)
    first, second = view.blocks[2].change, view.blocks[1].change
    assert first.mapTo(view, first.rect().topLeft()).y() < second.mapTo(view, second.rect().topLeft()).y()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()


@pytest.fixture
def zone(qtbot):
    field = ZoneField(ZONES, "")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "found"), [("tokyo", "Asia/Tokyo"), ("europe/berlin", "Europe/Berlin"), ("spain", "America/Port_of_Spain")]
)
def test_typing_finds_a_zone(qtbot, zone, typed, found):
    zone.setFocus()
    zone.lineEdit().selectAll()
    qtbot.keyClicks(zone.lineEdit(), typed)
    with qtbot.waitSignal(zone.picked):
        qtbot.keyClick(zone.lineEdit(), Qt.Key.Key_Return)
    assert zone.value == found
    popup = QApplication.activePopupWidget()
    if popup:
        popup.close()


@pytest.mark.parametrize("typed", ["Atlantis", "europe", ""])
def test_what_is_no_zone_goes_back_to_what_was_there(zone, typed):
    zone.set_value("Asia/Tokyo")
    zone.setEditText(typed)
    zone._settle()
    assert (zone.value, zone.currentText()) == ("Asia/Tokyo", "Asia/Tokyo")


def test_places_of_one_file_are_told_together_and_mails_by_their_number():
    assert place_words(["a: b.txt:3", "a: b.txt:17", "c.txt:1"]) == "a: b.txt, lines 3, 17, c.txt, line 1"
    assert place_words(["Sent.mbox#mails[0]", "Sent.mbox#mails[12]"]) == "Sent.mbox, messages 1, 13"
    assert (
        place_words(["r.json#messages[6]", "%1.json#chats[0].messages[7]", "%2"]) == "r.json, message 7, %1.json#chats[0].messages[7], %2"
    )
