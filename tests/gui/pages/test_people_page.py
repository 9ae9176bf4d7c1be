"""The page People, alone with a real session."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QTableView

from tests.gui.pages.talk import add, said, session_with
from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.pages import people_assistant, people_table
from voicetune_desktop.gui.pages.people_assistant import likely
from voicetune_desktop.gui.pages.people_page import PeoplePage
from voicetune_desktop.gui.pages.people_table import Column
from voicetune_desktop.gui.widgets.choice_list import ChoiceList
from voicetune_desktop.project.people import merge, people

TALK = (
    said("Ada Byron", "hello there, are you coming to the lake?"),
    said("Bo Larsen", "yes, in an hour"),
    said("Ada Byron", "great"),
    said("Mum", "who is Bo? 🎉"),
)


@pytest.fixture
def session():
    made = session_with(*TALK)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, session):
    dress("light")
    made = PeoplePage(session)
    qtbot.addWidget(made)
    session.changed.connect(made.refresh)
    made.resize(1000, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.names.label(1)))
    return made


def cell(page, name, column, role=Qt.ItemDataRole.DisplayRole):
    return index(page, name, column).data(role)


def index(page, name, column):
    rows = [page.model.index(row, Column.NAME).data() for row in range(page.model.rowCount())]
    return page.model.index(rows.index(name), column)


def person(session, name):
    return next(row for row in people(session.project) if row.name == name)


def select(page, *names):
    page.table.clearSelection()
    for name in names:
        page.table.selectionModel().select(
            index(page, name, 0), page.table.selectionModel().SelectionFlag.Select | page.table.selectionModel().SelectionFlag.Rows
        )


def test_model_keeps_the_rules_of_qt(qtbot, page, session):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.model.setData(index(page, "Mum", Column.ROLE), "left_out")
    add(session, said("Cleo", "new here"), chat="d")
    page.refresh()
    assert page.model.rowCount() == 4


def test_another_assistant_comes_beside_the_first_only_when_that_is_said(page, session):
    page.model.setData(index(page, "Ada Byron", Column.ROLE), "assistant")
    page.model.setData(index(page, "Mum", Column.ROLE), "also_assistant")
    assert [person(session, name).role for name in ("Ada Byron", "Mum", "Bo Larsen")] == ["assistant", "assistant", "other"]
    assert cell(page, "Mum", Column.ROLE) == "Assistant"
    assert page.lead.text().startswith("The model will write like each of: Ada Byron, Mum.")
    page.model.setData(index(page, "Bo Larsen", Column.ROLE), "assistant")
    assert [person(session, name).role for name in ("Ada Byron", "Mum", "Bo Larsen")] == ["other", "other", "assistant"]


def test_all_that_are_selected_become_the_assistant_in_one_step(qtbot, page, session):
    page.model.setData(index(page, "Ada Byron", Column.ROLE), "assistant")
    select(page, "Mum")
    assert not page.team.isEnabled()
    select(page, "Mum", "Bo Larsen")
    page.team.setFocus()
    qtbot.keyClick(page.team, Qt.Key.Key_Space)
    assert {row.role for row in people(session.project)} == {"assistant"}
    assert not page.team.isEnabled()
    assert session.undo() == "Make people the assistant"
    assert [person(session, name).role for name in ("Ada Byron", "Mum", "Bo Larsen")] == ["assistant", "other", "other"]


def test_how_a_team_becomes_the_assistant_is_said_where_many_wrote(page, session):
    assert not page.question.team.isVisible()
    add(session, said("Cleo", "new here"), chat="d")
    page.refresh()
    assert page.question.team.isVisible()
    assert f"“{page.team.text()}”" in page.question.team.text()


def test_everybody_is_listed_with_an_example(qtbot, page):
    qtbot.waitUntil(lambda: cell(page, "Ada Byron", Column.SAMPLE) != "")
    shown = [cell(page, "Ada Byron", column) for column in (Column.MESSAGES, Column.SAMPLE, Column.ROLE)]
    assert shown == ["2", "hello there, are you coming to the lake?", "Others"]
    assert cell(page, "Ada Byron", Column.APPS, Qt.ItemDataRole.AccessibleTextRole) == "WhatsApp"


def test_table_can_be_read_and_left_by_keyboard(page):
    interface = QAccessible.queryAccessibleInterface(page.table)
    assert (interface.text(QAccessible.Text.Name), page.table.tabKeyNavigation()) == ("People", False)
    headers = [page.model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headers == ["Name in chat", "Apps", "Messages", "Example", "New name", "Role", "Agreed"]
    assert isinstance(page.table, QTableView)


def test_role_is_chosen_with_keys(qtbot, page, session):
    page.table.setFocus()
    page.table.setCurrentIndex(index(page, "Bo Larsen", Column.ROLE))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    qtbot.keyClick(page.window().findChild(ChoiceList), Qt.Key.Key_Home)
    qtbot.keyClick(page.window().findChild(ChoiceList), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person(session, "Bo Larsen").role == "assistant")
    assert page.lead.text() == "The model will write like Bo Larsen."


def test_nobody_is_the_assistant_until_chosen(page, session):
    assert page.question.isVisible()
    assert [each.text() for each in page.question.buttons] == ["Choose Ada Byron", "Choose Bo Larsen", "Choose Mum"]
    assert all(row.role == "other" for row in people(session.project))
    page.question.buttons[0].click()
    assert person(session, "Ada Byron").role == "assistant"
    assert not page.question.isVisible()


def test_focus_goes_from_the_question_to_the_row_of_who_was_chosen(qtbot, page, focus_stops):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.question.buttons[1].setFocus()
    focus_stops.clear()
    page.question.buttons[1].click()
    assert focus_stops == [page.table]
    assert page.model.row(page.table.currentIndex().row()).name == "Bo Larsen"


def test_choice_of_the_assistant_can_be_undone(page, session):
    page.question.buttons[1].click()
    session.undo()
    assert page.question.isVisible()
    assert person(session, "Bo Larsen").role == "other"


def test_who_made_the_export_is_suggested_first(session):
    add(session, said("Cleo", "me", me=True), chat="d")
    assert [row.name for row in likely(people(session.project))][:2] == ["Cleo", "Ada Byron"]


def test_one_of_an_app_that_does_not_tell_who_made_its_export_is_suggested_beside_those_who_made_others(session):
    for number, app in enumerate(("sms", "messenger", "signal")):
        add(session, said(f"Ada {number}", "me", me=True), chat=app, format_id=app)
    assert [row.name for row in likely(people(session.project))] == ["Ada 0", "Ada 1", "Ada Byron"]


def test_whoever_certainly_made_no_export_is_suggested_last(session):
    add(session, *[said("Ticket Bot", "a new ticket", me=False)] * 9, chat="d")
    assert [row.name for row in likely(people(session.project))] == ["Ada Byron", "Bo Larsen", "Mum"]


def test_the_one_after_whom_a_chat_is_named_is_suggested_last(page, session):
    session.project.connection.execute("UPDATE chat SET title = 'Ada Byron'")
    page.refresh()
    assert [each.text() for each in page.question.buttons] == ["Choose Bo Larsen", "Choose Mum", "Choose Ada Byron"]


def test_suggested_name_is_told_apart_from_a_typed_one(page):
    suggested = cell(page, "Ada Byron", Column.NEW_NAME)
    assert cell(page, "Ada Byron", Column.NEW_NAME, Qt.ItemDataRole.AccessibleTextRole) == f"{suggested}, suggested"
    assert cell(page, "Ada Byron", Column.NEW_NAME, Qt.ItemDataRole.EditRole) == ""
    page.model.setData(index(page, "Ada Byron", Column.NEW_NAME), " Robin Hale ")
    assert cell(page, "Ada Byron", Column.NEW_NAME, Qt.ItemDataRole.AccessibleTextRole) == "Robin Hale"


def test_new_name_is_typed_in_the_table(qtbot, page, session):
    page.table.setFocus()
    page.table.setCurrentIndex(index(page, "Mum", Column.NEW_NAME))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.findChild(QLineEdit) is not None)
    editor = page.table.findChild(QLineEdit)
    assert editor.accessibleName() == "New name"
    editor.setText("Petra")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person(session, "Mum").new_name == "Petra")


def test_real_name_of_somebody_is_no_new_name(qtbot, page, session):
    with qtbot.waitSignal(session.failed) as failed:
        page.model.setData(index(page, "Mum", Column.NEW_NAME), "Bo")
    assert "real name" in failed.args[0].message
    assert person(session, "Mum").new_name is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_consent_is_ticked_with_keys(qtbot, page, session, key):
    page.table.setFocus()
    page.table.setCurrentIndex(index(page, "Mum", Column.AGREED))
    qtbot.keyClick(page.table, key)
    assert person(session, "Mum").consent
    assert cell(page, "Mum", Column.AGREED, Qt.ItemDataRole.AccessibleTextRole) == "Agreed"
    qtbot.keyClick(page.table, key)
    assert not person(session, "Mum").consent


def test_consent_is_ticked_anywhere_in_its_cell(qtbot, page, session):
    rect = page.table.visualRect(index(page, "Mum", Column.AGREED))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + rect.bottomRight() / 100)
    assert person(session, "Mum").consent


def test_note_on_consent_is_kept_and_can_be_undone(page, session):
    page.note.setText(" asked in May ")
    page.note.editingFinished.emit()
    assert session.project.setting("consent_note") == "asked in May"
    assert session.undo() == "Note on consent"
    assert page.note.text() == ""


def test_more_apps_than_have_room_are_counted_and_named(page, session):
    apps = ("messenger", "slack", "line", "qq", "sms")
    for platform in apps:
        add(session, said("Zoe", "same me"), format_id=platform, chat=platform)
    everywhere = [row.id for row in people(session.project) if row.name == "Zoe"]
    for other in everywhere[1:]:
        merge(session.project, everywhere[0], other)
    page.refresh()
    names = "Messenger, Slack, LINE, QQ, Text messages of Android"
    assert [cell(page, "Zoe", Column.APPS, role) for role in _NAMED] == [names, names]
    assert marks(apps[:3]) != marks(apps[:2]) != marks(apps)
    assert marks(apps).size() == marks(apps[:3]).size()


_NAMED = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def marks(platforms):
    return people_table._marks(platforms, 16, "#000000").toImage()


def suggest(qtbot, page, session):
    add(session, said("Ada Byron", "same me"), format_id="messenger", chat="d")
    show(qtbot, page)


def show(qtbot, page):
    """Show the project of now, and what is looked for in the background."""
    page.refresh()
    qtbot.waitUntil(lambda: page.ready)


def test_suggested_merge_is_accepted(qtbot, page, session):
    suggest(qtbot, page, session)
    assert page.card.accessibleName() == "Ada Byron on WhatsApp and Ada Byron on Messenger look like one person. They have the same name."
    page.card.merge.click()
    assert person(session, "Ada Byron").platforms == ("whatsapp", "messenger")
    assert not page.card.isVisible()


def test_two_of_one_name_and_app_are_told_apart_by_what_the_app_knows_them_by(qtbot, page, session):
    for key in ("hedda@example.org", "h.lorenz@example.org"):
        add(session, said("Hedda Lorenz", "a chapter", key=key), format_id="email", chat=key)
    show(qtbot, page)
    shown = [page.model.index(row, Column.NAME).data() for row in range(page.model.rowCount())]
    assert {"Hedda Lorenz · hedda@example.org", "Hedda Lorenz · h.lorenz@example.org"} < {*shown}
    question = page.card.accessibleName()
    assert "Hedda Lorenz (hedda@example.org) on E-mail" in question
    assert "Hedda Lorenz (h.lorenz@example.org) on E-mail" in question


def test_all_pairs_for_one_reason_are_merged_in_one_step(qtbot, page, session):
    for chat, app in enumerate(("messenger", "slack", "line")):
        add(session, said("Ada Byron", "same me"), said("Bo Larsen", "me, too"), format_id=app, chat=f"d{chat}")
    show(qtbot, page)
    assert page.card.merge_all.text() == "Merge all 6 like this"
    page.card.merge_all.click()
    assert [row.name for row in people(session.project)] == ["Ada Byron", "Bo Larsen", "Mum"]
    assert not page.card.isVisible()
    session.undo()
    assert len(people(session.project)) == 9


def test_where_the_project_cannot_be_read_any_more_no_examples_are_looked_for(qtbot, page, session):
    add(session, said("Kai", "a text of somebody new"))
    page.refresh()
    session.project.connection.execute("ALTER TABLE message RENAME TO lost")
    qtbot.waitUntil(lambda: not page.samples.looking)
    assert page.samples.text(person(session, "Kai").id) == ""


def test_one_pair_alone_has_no_button_for_all(qtbot, page, session):
    suggest(qtbot, page, session)
    assert page.card.merge.isVisible()
    assert not page.card.merge_all.isVisible()


def test_the_likely_ones_of_several_apps_are_told_apart(page, session):
    add(session, *[said("Ada Byron", "same me")] * 3, format_id="messenger", chat="d")
    page.refresh()
    names = [each.text() for each in page.question.buttons]
    assert names == ["Choose Ada Byron on Messenger", "Choose Ada Byron on WhatsApp", "Choose Bo Larsen on WhatsApp"]


def test_the_likely_ones_of_one_name_are_offered_by_what_the_app_knows_them_by(page, session):
    for key in ("hedda@example.org", "h.lorenz@example.org"):
        add(session, *[said("Hedda Lorenz", "a chapter", key=key, me=True)] * 2, format_id="email", chat=key)
    page.refresh()
    assert [each.text() for each in page.question.buttons][:2] == [
        "Choose hedda@example.org on E-mail",
        "Choose h.lorenz@example.org on E-mail",
    ]


def test_a_name_of_two_apps_is_offered_by_the_app_and_not_by_an_address(page, session):
    add(session, *[said("Ada Byron", "a chapter", key="ada@example.org", me=True)] * 2, format_id="email", chat="mails")
    page.refresh()
    names = [each.text() for each in page.question.buttons]
    assert names == ["Choose Ada Byron on E-mail", "Choose Ada Byron on WhatsApp", "Choose Bo Larsen on WhatsApp"]


def test_in_large_text_a_long_choice_takes_several_lines_and_is_read_as_one(page, session, monkeypatch):
    monkeypatch.setattr(people_assistant, "scale", lambda: 2)
    add(session, *[said("Ada Byron of the Long Lane", "same me")] * 9, format_id="messenger", chat="d")
    page.refresh()
    first = page.question.buttons[0]
    assert first.text().split("\n") == ["Choose Ada Byron of the", "Long L… on Messenger"]
    assert first.accessibleName() == "Choose Ada Byron of the Long L… on Messenger"


def test_refused_merge_is_not_suggested_again(qtbot, page, session):
    suggest(qtbot, page, session)
    page.card.refuse.click()
    assert not page.card.isVisible()
    session.undo()
    assert page.card.isVisible()


def test_selected_people_are_merged_and_taken_apart(page, session):
    select(page, "Ada Byron", "Mum")
    page.merge.click()
    assert [row.name for row in people(session.project)] == ["Ada Byron", "Bo Larsen"]
    select(page, "Ada Byron")
    page.separate.click()
    assert len(people(session.project)) == 3


def test_one_entry_of_three_is_taken_apart(qtbot, page, session):
    select(page, "Ada Byron", "Mum", "Bo Larsen")
    page.merge.click()
    page.separate.click()
    assert page.apart.accessibleName() == "Which entry of Ada Byron is somebody else?"
    assert [each.text() for each in page.apart.buttons[1:]] == [
        "Bo Larsen on WhatsApp (1 message)",
        "Mum on WhatsApp (1 message)",
        "All are different people",
        "Cancel",
    ]
    assert page.apart.buttons[0].hasFocus()
    page.apart.buttons[2].setFocus()
    qtbot.keyClick(page.apart.buttons[2], Qt.Key.Key_Space)
    assert not page.apart.isVisible()
    assert {row.name: len(row.keys) for row in people(session.project)} == {"Ada Byron": 2, "Mum": 1}
    assert session.undo() == "Take one entry apart"
    assert [len(row.keys) for row in people(session.project)] == [3]
    assert session.undo() == "Merge people"
    assert len(people(session.project)) == 3


def test_the_question_which_entry_leaves_is_closed_by_escape_and_by_another_choice(qtbot, page):
    select(page, "Ada Byron", "Mum", "Bo Larsen")
    page.merge.click()
    page.separate.click()
    qtbot.keyClick(page.apart.buttons[0], Qt.Key.Key_Escape)
    assert not page.apart.isVisible()
    assert page.table.hasFocus()
    page.separate.click()
    page.apart.buttons[-2].click()
    assert page.model.rowCount() == 3


def test_actions_wait_for_a_fitting_selection(page):
    select(page, "Mum")
    assert not page.merge.isEnabled()
    assert not page.separate.isEnabled()
    select(page, "Mum", "Bo Larsen")
    assert page.merge.isEnabled()


def test_search_finds_people_by_any_name(qtbot, page):
    assert page.focus_search()
    page.search.setText("larsen")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.row(0).name == "Bo Larsen"


def test_nothing_can_be_changed_while_work_runs(monkeypatch, page):
    monkeypatch.setattr(type(page.session), "busy", property(lambda _: True))
    page.refresh()
    assert not page.model.flags(index(page, "Mum", Column.ROLE)) & Qt.ItemFlag.ItemIsEditable
    assert not page.model.flags(index(page, "Mum", Column.AGREED)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not page.question.isEnabled()


def test_names_from_chats_are_shown_letter_by_letter(page, session):
    add(session, said("<b>Eve</b>\u202e", "hi"), chat="e")
    page.refresh()
    settle()
    assert index(page, "<b>Eve</b>⇄", Column.NAME).data(Qt.ItemDataRole.ToolTipRole).count("&lt;b&gt;") == 1


def test_a_program_needs_no_other_name_and_no_consent(qtbot, page, session):
    session.project.connection.execute("UPDATE participant SET is_program = 1 WHERE name = 'Bo Larsen'")
    page.refresh()
    qtbot.waitUntil(lambda: page.names.label(person(session, "Bo Larsen").id) == "Bo Larsen")
    shown = [cell(page, "Bo Larsen", column) for column in (Column.NEW_NAME, Column.AGREED)]
    assert shown == ["Keeps its name", "Program"]
    assert cell(page, "Bo Larsen", Column.AGREED, Qt.ItemDataRole.CheckStateRole) is None
    flags = [index(page, "Bo Larsen", column).flags() for column in (Column.NEW_NAME, Column.AGREED)]
    assert not any(flag & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable) for flag in flags)
    page.table.activated.emit(index(page, "Bo Larsen", Column.AGREED))
    assert not person(session, "Bo Larsen").consent


def test_a_program_can_be_the_assistant(page, session):
    session.project.connection.execute("UPDATE participant SET is_program = 1 WHERE name = 'Bo Larsen'")
    page.refresh()
    page.model.setData(index(page, "Bo Larsen", Column.ROLE), "assistant")
    assert person(session, "Bo Larsen").role == "assistant"


def test_examples_stay_hidden_while_a_narrow_window_moves(page):
    for width in (804, 800, 804, 802):
        page.resize(width, 640)
        settle()
        assert page.table.isColumnHidden(Column.SAMPLE)


@pytest.mark.parametrize("width", [1000, 804])
def test_columns_fill_the_table_with_examples_or_without(page, width):
    page.resize(width, 640)
    settle()
    head = page.table.horizontalHeader()
    assert page.table.isColumnHidden(Column.SAMPLE) is (width == 804)
    assert head.length() == page.table.viewport().width()
