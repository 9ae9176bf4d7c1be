"""Many exports at once in the whole window: each is read by itself, what is open is asked, and one can stop and go on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QProgressBar

from tests.gui.copies import hold_the_next
from tests.gui.pages.many_exports import ten_exports
from tests.gui.test_accessibility import heard, stops
from tests.gui.windows import PATIENCE, button, drop, press, rest, words
from tests.operations.accounts import write_account
from tests.operations.chat import write_chat
from voicetune_desktop.gui.pages.open_queue_model import Column, QueueModel
from voicetune_desktop.gui.pages.open_queue_row import QueueRow, State, after
from voicetune_desktop.gui.pages.open_queue_words import file_name, notice, overview, state_look
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.importing import ImportReport
from voicetune_desktop.operations.reading_queue import Outcome
from voicetune_desktop.project import chats


@pytest.fixture
def page(window):
    window.session.new_temporary()
    return window.page("open")


def bring(qtbot, window, *paths):
    drop(window, *paths)
    rest(qtbot, window)


def states(page):
    return {row.export.paths[0].name: row.state for row in page.desk.reader.rows}


def shown(page, name):
    """What the table says of an export."""
    model = page.desk.queue.model
    place = next(place for place in range(model.rowCount()) if model.row(place).export.paths[0].name == name)
    return model.index(place, Column.STATE).data()


def test_a_folder_of_many_apps_is_read_and_asks_what_is_open(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    found = states(page)
    assert list(found.values()).count(State.DONE) == 8
    assert (found["my account"], found["WhatsApp Chat with Nobody.txt"]) == (State.CHATS, State.QUESTION)
    assert (found["broken.zip"], found["holiday.jpg"]) == (State.NO_EXPORT, State.NO_EXPORT)
    assert shown(page, "WhatsApp Chat with Bo.txt") == "Done · 210 messages, 1 set aside"
    assert shown(page, "broken.zip").startswith("Not read: This archive is incomplete")


def test_questions_come_one_after_the_other_and_then_the_chats(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    assert (page.title.text(), page.lead.text()) == ("One question", "WhatsApp · WhatsApp Chat with Nobody.txt")
    button(page, "Month, day, year").click()
    rest(qtbot, window)
    assert page.title.text() == "Choose chats"
    assert page.lead.text().startswith("Telegram · my account holds 30 chats.")
    button(page, "Read 30 chats").click()
    rest(qtbot, window)
    assert page.title.text() == "Your exports"
    assert "10 of 10 read." in page.lead.text()
    assert "broken.zip was not read" in words(page.message)
    button(page, "Show the chats").click()
    assert page.view.isVisible()


def test_exports_that_are_read_without_a_hitch_lead_straight_to_the_chats(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path), write_chat(tmp_path, days=2, name="WhatsApp Chat with Cy.txt"))
    assert page.view.isVisible()
    assert (page.message.property("tone"), page.message.text) == ("success", "224 messages read.")


def test_chats_in_which_nobody_answers_are_told_at_once(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path, talk=(("Ada Byron", "is anybody there?"),)))
    assert page.message.property("tone") == "warning"
    assert words(page.message).count("Only one person wrote in them") == 1
    bring(qtbot, window, write_chat(tmp_path, days=2, name="WhatsApp Chat with Cy.txt"))
    assert page.message.property("tone") == "success"


def test_of_discord_it_is_told_what_saves_both_sides(qtbot, window):
    export = Found((Path("package.zip"),), "discord-package")
    said = notice([QueueRow(export, State.DONE)], lacks_answers=True)
    assert said.hint.endswith("For Discord, the program DiscordChatExporter saves both.")


def test_each_answer_counts_for_its_export_alone(qtbot, window, page, tmp_path):
    for name in ("Bo", "Cy"):
        lines = (f"0{day}/0{day + 1}/2024, 09:00 - {name}: hi {day}" for day in range(1, 5))
        (tmp_path / f"WhatsApp Chat with {name}.txt").write_text("\n".join(lines), encoding="utf-8")
    bring(qtbot, window, *tmp_path.glob("*.txt"))
    for order in ("Month, day, year", "Day, month, year"):
        button(page, order).click()
        rest(qtbot, window)
    assert sorted(chat.first[:10] for chat in chats.chats(window.session.project)) == ["2024-01-02", "2024-02-01"]


def test_a_question_can_wait_and_is_asked_again_from_the_queue(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    button(page, "Not now").click()
    assert page.desk.queue.isVisible()
    page.desk.queue.table.setFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.title.text() == "One question"


def test_what_was_left_open_is_found_again_after_the_queue_was_closed(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    button(page, "Not now").click()
    button(page, "Show the chats").click()
    assert page.message.text == "2 exports were not read."
    button(page.message, "Show the exports").click()
    assert page.desk.queue.isVisible()


def test_stopping_keeps_what_is_read_and_the_rest_can_be_read_later(qtbot, window, page, tmp_path):
    first = write_chat(tmp_path)
    long = write_chat(tmp_path, days=20_000, name="WhatsApp Chat with Di.txt")
    later = write_chat(tmp_path, days=2, name="WhatsApp Chat with Ed.txt")
    drop(window, first, long, later)
    qtbot.waitUntil(lambda: states(page).get(long.name) is State.READING, timeout=PATIENCE)
    assert sum(bar.isVisible() for bar in window.findChildren(QProgressBar)) <= 1
    window.session.cancel()
    rest(qtbot, window)
    assert states(page) == {first.name: State.DONE, long.name: State.STOPPED, later.name: State.STOPPED}
    assert "2 exports were not read yet." in words(page.message)
    assert chats.message_count(window.session.project) == 210
    button(page, "Read the rest").click()
    rest(qtbot, window)
    assert len(chats.chats(window.session.project)) == 3
    assert page.view.isVisible()


def test_an_account_that_was_stopped_alone_is_read_on_with_the_chats_that_were_ticked(qtbot, window, page, tmp_path, children):
    bring(qtbot, window, write_account(tmp_path))
    page.desk.choosing.none.click()
    page.desk.choosing.model.setData(page.desk.choosing.model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    hold_the_next(children)
    page.desk.choosing.read.click()
    window.session.cancel()
    rest(qtbot, window)
    button(page.message, "Show the exports").click()
    button(page, "Read the rest").click()
    rest(qtbot, window)
    assert [each.title for each in chats.chats(window.session.project)] == ["Talk 30"]
    assert page.view.isVisible()


def test_the_queue_stays_while_other_pages_are_looked_at(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    button(page, "Not now").click()
    window.rail.choose("people")
    rest(qtbot, window)
    window.rail.choose("open")
    rest(qtbot, window)
    assert page.desk.queue.isVisible()
    assert page.title.text() == "Your exports"


def test_another_project_has_no_queue_of_the_one_before(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    window.session.new_temporary()
    assert page.desk.reader.rows == []
    assert page.start.isVisible()


def test_more_exports_join_those_that_wait(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    bring(qtbot, window, write_chat(tmp_path, days=1, name="WhatsApp Chat with Zoe.txt"))
    assert set(states(page).values()) == {State.QUESTION, State.CHATS, State.DONE}


def test_the_same_exports_again_are_here_already(qtbot, window, page, tmp_path):
    paths = write_chat(tmp_path), write_chat(tmp_path, days=2, name="WhatsApp Chat with Cy.txt")
    for _ in range(2):
        bring(qtbot, window, *paths)
    assert set(states(page).values()) == {State.HERE}


def test_a_table_that_does_not_tell_its_columns_asks(qtbot, window, page, tmp_path):
    (tmp_path / "list.csv").write_text("day,who,what\n03/04/2024,Ida,moin\n03/04/2024,Leo,na\n04/04/2024,Ida,tea?\n", encoding="utf-8")
    bring(qtbot, window, tmp_path / "list.csv", write_chat(tmp_path))
    assert states(page)["list.csv"] is State.COLUMNS
    assert page.desk.mapping.isVisible()
    button(page, "Skip this table").click()
    assert states(page)["list.csv"] is State.LEFT_OUT
    assert page.desk.queue.isVisible()


def test_a_table_that_is_skipped_leads_to_the_next_question(qtbot, window, page, tmp_path):
    (tmp_path / "list.csv").write_text("day,who,what\n03/04/2024,Ida,moin\n03/04/2024,Leo,na\n04/04/2024,Ida,tea?\n", encoding="utf-8")
    (tmp_path / "my account").mkdir()
    write_account(tmp_path / "my account")
    bring(qtbot, window, tmp_path / "list.csv", tmp_path / "my account")
    button(page, "Skip this table").click()
    assert page.title.text() == "Choose chats"


def test_a_whole_folder_can_be_worked_through_with_the_keyboard(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    assert QApplication.focusWidget().text() == "Day, month, year"
    press(qtbot, window, Qt.Key.Key_Space)
    rest(qtbot, window)
    assert page.desk.choosing.search.hasFocus()
    tab_to(qtbot, window, page.desk.choosing.read)
    press(qtbot, window, Qt.Key.Key_Space)
    rest(qtbot, window)
    assert page.desk.queue.table.hasFocus()
    tab_to(qtbot, window, page.desk.queue.close_queue)
    press(qtbot, window, Qt.Key.Key_Space)
    assert page.view.isVisible()


def test_escape_leaves_what_is_asked_for_later(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert page.desk.queue.isVisible()
    page.desk.ask(next(row for row in page.desk.reader.rows if row.state is State.CHATS))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert page.desk.queue.isVisible()


def tab_to(qtbot, window, widget):
    for _ in range(30):
        if widget.hasFocus():
            return
        press(qtbot, window, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not get there")


def test_everything_has_a_name(qtbot, window, page, tmp_path):
    bring(qtbot, window, ten_exports(tmp_path))
    account = next(row for row in page.desk.reader.rows if row.state is State.CHATS)
    for way in ("", "Not now", "Choose its chats…"):
        if way:
            page.desk.queue.choose(account)
            button(page, way).click()
        assert [type(stop).__name__ for stop in stops(window) if not heard(stop)] == []


def test_one_account_alone_asks_for_its_chats_at_once(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_account(tmp_path))
    assert page.desk.choosing.isVisible()
    assert chats.chats(window.session.project) == []


def test_the_table_is_a_sound_model(qtbot, tmp_path):
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    two = [QueueRow(Found((tmp_path / name,), "whatsapp")) for name in ("a", "b")]
    for shown_rows in (two, [*two[:1], QueueRow(two[1].export, State.READING, seen=12_345)], [], two):
        model.show_rows(shown_rows)
    assert model.index(0, Column.APP).data() == "WhatsApp"
    assert tester.model() is model


def test_only_rows_that_changed_are_drawn_anew(qtbot, tmp_path):
    model = QueueModel()
    many = [QueueRow(Found((tmp_path / f"{number}",), "whatsapp")) for number in range(500)]
    model.show_rows(many)
    drawn = []
    model.dataChanged.connect(lambda first, _last: drawn.append(first.row()))
    model.show_rows([*many[:7], QueueRow(many[7].export, State.READING), *many[8:]])
    assert drawn == [7]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (QueueRow(Found((), "")), "Waiting"),
        (QueueRow(Found((), ""), State.READING, seen=12_345), "Reading · 12,345 messages"),
        (QueueRow(Found((), ""), State.HERE), "Here already"),
        (QueueRow(Found((), ""), State.NOT_READ, why="It is empty."), "Not read: It is empty."),
    ],
)
def test_states_are_told_in_words(qtbot, window, row, said):
    assert state_look(row).words == said


def done(**more):
    report = ImportReport(("whatsapp",), {"kept": 9, "system": 2}, **more)
    export = Found((Path("a"),), "whatsapp")
    return after(QueueRow(export), Outcome(export, report))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (done(already_there=0), "Done · 9 messages, 2 set aside"),
        (done(already_there=8), "Done · 1 new message, 2 set aside"),
        (done(already_there=9, edited=3, deleted=1), "Done · 3 edited, 1 taken out, 2 set aside"),
        (done(already_there=9), "Here already"),
    ],
)
def test_an_export_that_is_read_says_what_is_new(qtbot, window, row, said):
    assert state_look(row).words == said


def test_the_notice_tells_what_a_newer_export_changed(qtbot, window):
    said = notice([done(already_there=7, edited=3, deleted=1)])
    assert (said.tone, said.text) == ("success", "2 messages read.")
    assert said.hint.endswith("3 messages were edited since. 1 message was deleted since and taken out.")


def test_names_of_files_are_shown_as_data(qtbot, tmp_path):
    parts = Found((tmp_path / "a\u202eb.zip", tmp_path / "b.zip"), "messenger")
    assert file_name(QueueRow(parts)) == "a⇄b.zip and 1 other part"


def test_an_overview_counts_what_is_an_export(qtbot, window, tmp_path):
    export = Found((tmp_path / "a",), "whatsapp")
    assert overview([QueueRow(export, State.HERE), QueueRow(export), QueueRow(export, State.NO_EXPORT)]) == "1 of 2 read."


def test_only_some_of_what_failed_is_named(qtbot, window, tmp_path):
    failed = [QueueRow(Found((tmp_path / f"{number}.bin",), ""), State.NO_EXPORT, why="Why.") for number in range(5)]
    assert "2.bin was not read: Why.\n2 others were not read either." in notice(failed).hint


def test_what_was_read_and_each_file_that_was_not_have_a_line_of_their_own(qtbot, window, tmp_path):
    failed = QueueRow(Found((tmp_path / "a.bin",), ""), State.NO_EXPORT, why="Why.")
    assert notice([done(already_there=0), failed]).hint.splitlines() == [
        "2 rows set aside: 2 notices of the app.",
        "a.bin was not read: Why.",
    ]


def test_where_nothing_is_an_export_it_is_said_what_to_choose(qtbot, window, tmp_path):
    pictures = [QueueRow(Found((tmp_path / f"{number}.png",), ""), State.NO_EXPORT, why="Why.") for number in range(2)]
    assert overview(pictures) == "There is no export among them."
    assert notice(pictures).hint.endswith("Choose the files that your chat apps exported. Help tells how to get them.")
