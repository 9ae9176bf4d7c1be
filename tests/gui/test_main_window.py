"""The window around the pages: steps, keys, dropping, work that can be stopped, and the end."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.commands.running import environment
from tests.exports.whatsapp import LOCALES, make_rows, write_rows
from tests.gui.windows import PATIENCE, button, drag, drop, go, open_copy, press, rail_name, rest, words
from tests.operations.chat import TALK, write_chat
from voicetune_desktop.errors import LeakFound
from voicetune_desktop.gui import app
from voicetune_desktop.gui.main_window import PAGES
from voicetune_desktop.gui.widgets.drop_area import DropArea
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project import chats, people

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """An export that takes seconds."""
    path = tmp_path_factory.mktemp("large") / "_chat.txt"
    write_rows(make_rows(150_000), path, LOCALES["ios-us"])
    return path


def importing(qtbot, window, path):
    """Begin an import and wait until it says how far it is; what shows after two seconds shows at once."""
    window.notices.work._show_bar.setInterval(0)
    window.notices.work._show_count.setInterval(0)
    window.session.new_temporary()
    window.open_exports([path])
    with qtbot.waitSignal(window.session._job.progressed, timeout=PATIENCE):
        pass


def step_key(qtbot, window, number):
    press(qtbot, window, Qt.Key(Qt.Key.Key_0 + number), CTRL)


def test_without_a_project_only_the_first_step_can_be_reached(window):
    assert [window.rail.is_reachable(step) for step in PAGES] == [True, False, False, False, False, False]
    assert not window.footer.primary.isVisible()
    assert window.windowTitle() == "VoiceTune"


def test_enter_presses_what_has_the_focus(qtbot, window):
    for entry, page in (("settings", "settings"), ("settings", "open"), ("help", "help")):
        window.rail._asides[entry].setFocus()
        qtbot.keyClick(window.rail._asides[entry], Qt.Key.Key_Return)
        assert window.rail.current == page


def test_enter_in_a_field_presses_nothing_that_gets_the_focus_from_it(qtbot, window):
    aside, search = window.rail._asides["settings"], window.page("open").start.apps.search
    search.returnPressed.connect(aside.setFocus)
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert (aside.hasFocus(), window.rail.current) == (True, "open")


def test_an_error_leads_to_what_the_help_says_of_trouble(window):
    window.session.failed.emit(LeakFound("A name is left.", "Look again."))
    window.notices.message._help.click()
    assert (window.rail.current, window.page("help")._read[-1]) == ("help", "trouble")


def test_files_can_be_dropped_anywhere(qtbot, opened, tmp_path):
    go(qtbot, opened, "dataset")
    drop(opened, write_chat(tmp_path, name="WhatsApp Chat with Cy.txt"))
    assert opened.rail.current == "open"
    rest(qtbot, opened)
    assert len(chats.chats(opened.session.project)) == 2


@pytest.mark.parametrize("step", ["people", "dataset", "finish"])
def test_a_field_takes_no_dropped_file_for_text(qtbot, opened, tmp_path, step):
    page = go(qtbot, opened, step)
    edit = next(each for each in page.findChildren(QLineEdit) if each.isVisible())
    drop(edit, write_chat(tmp_path, name="WhatsApp Chat with Cy.txt"))
    rest(qtbot, opened)
    assert len(chats.chats(opened.session.project)) == 2


def test_only_files_of_this_computer_can_be_dropped(opened):
    assert not drag(opened, "https://example.org/chat.zip")
    assert drag(opened, "file:///exports/chat.zip")


def test_nothing_can_be_dropped_while_work_runs(qtbot, window, large):
    importing(qtbot, window, large)
    assert not drag(window, "file:///exports/chat.zip")


def test_the_place_to_drop_shows_itself_wherever_a_file_hovers(window):
    drag(window, "file:///exports/chat.zip")
    area = window.page("open").findChild(DropArea)
    assert area._hover


def test_steps_say_how_far_they_are(qtbot, window, tmp_path):
    window.session.new_temporary()
    drop(window, write_chat(tmp_path))
    rest(qtbot, window)
    names = [rail_name(window, step) for step in PAGES]
    assert names == [
        "Open, 1 chat, done",
        "People, 2 people, partly done",
        "Privacy, not done yet",
        "Dataset, not done yet",
        "Finish, not done yet",
        "Try it, not done yet",
    ]
    assert [window.rail.is_reachable(step) for step in PAGES] == [True, True, True, False, False, False]


def test_a_made_dataset_is_a_done_step(opened):
    assert rail_name(opened, "dataset") == "Dataset, 30 examples, done"
    assert all(opened.rail.is_reachable(step) for step in PAGES)


def test_a_change_of_people_marks_later_steps_and_wipes_nothing(opened):
    everyone = people.people(opened.session.project)
    opened.session.change("Merge", lambda project: people.merge(project, everyone[0].id, everyone[1].id))
    assert rail_name(opened, "dataset") == "Dataset, 30 examples, needs another look"
    assert rail_name(opened, "privacy").endswith("needs another look")


def test_undo_makes_later_steps_done_again(qtbot, opened):
    opened.session.change("Setting", lambda project: set_settings(project, settings(project).__replace__(gap_minutes=5)))
    assert "another look" in rail_name(opened, "dataset")
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert rail_name(opened, "dataset") == "Dataset, 30 examples, done"


def test_undo_and_redo_reach_over_pages(qtbot, opened):
    def included():
        return chats.chats(opened.session.project)[0].included

    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    go(qtbot, opened, "people")
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert (included(), opened.notices.message.text) == (True, "Undone: Leave a chat out")
    go(qtbot, opened, "finish")
    press(qtbot, opened, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (included(), opened.notices.message.text) == (False, "Done again: Leave a chat out")


def test_what_was_undone_is_said_for_a_moment(qtbot, opened):
    opened.notices._over.setInterval(10)
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not opened.notices.message.isVisible())


def test_another_message_is_not_put_away_with_it(qtbot, opened):
    opened.notices._over.setInterval(10)
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    opened.rail.encryption.click()
    qtbot.wait(50)
    assert "encrypted" in opened.notices.message.text


def test_while_work_runs_undo_and_redo_say_when_they_can(qtbot, opened):
    opened.session.run(refresh_dataset, done=lambda _: None)
    for modifier in (CTRL, CTRL | SHIFT):
        opened.notices.message.setVisible(False)
        press(qtbot, opened, Qt.Key.Key_Z, modifier)
        assert (opened.session.busy, opened.notices.message.isVisible()) == (True, True)
        assert opened.notices.message.text == "You can undo and redo again when this work is done."
    rest(qtbot, opened)


def test_nothing_to_undo_says_nothing(qtbot, opened):
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert not opened.notices.message.isVisible()


def test_the_record_of_undo_ends_with_an_import(qtbot, opened, tmp_path):
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    drop(opened, write_chat(tmp_path, days=31))
    rest(qtbot, opened)
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert not chats.chats(opened.session.project)[0].included


def test_the_primary_button_names_where_it_leads(qtbot, opened):
    seen = [opened.footer.primary.text()]
    while opened.footer.primary.isVisible():
        opened.footer.primary.click()
        rest(qtbot, opened)
        seen.append(opened.footer.primary.text())
    assert seen[:5] == [f"Continue to {step}" for step in ("People", "Privacy", "Dataset", "Finish", "Try it")]
    assert opened.rail.current == "try"


@pytest.mark.parametrize("step", ["privacy", "dataset", "finish"])
def test_one_button_of_a_page_is_the_primary_one(qtbot, opened, step):
    page = go(qtbot, opened, step)
    for number in range(page.tabs.count() if step == "finish" else 1):
        if step == "finish":
            page.tabs.setCurrentIndex(number)
        filled = [each for each in opened.findChildren(QPushButton) if each.property("kind") == "primary" and each.isVisible()]
        assert len(filled) == 1


def test_back_leads_back_to_the_first_step(qtbot, opened):
    go(qtbot, opened, "people")
    opened.footer.back.click()
    assert opened.rail.current == "open"
    assert not opened.footer.back.isVisible()


def test_without_an_assistant_the_way_on_leads_to_the_choice(qtbot, window, tmp_path):
    window.session.new_temporary()
    drop(window, write_chat(tmp_path))
    rest(qtbot, window)
    go(qtbot, window, "privacy")
    assert window.footer.primary.text() == "Choose the assistant"
    window.footer.primary.click()
    assert window.rail.current == "people"
    assert window.footer.primary.text() == "Continue to Privacy"


def test_keys_lead_to_steps_that_can_be_reached_only(qtbot, window, tmp_path):
    window.session.new_temporary()
    drop(window, write_chat(tmp_path))
    rest(qtbot, window)
    step_key(qtbot, window, 4)
    assert window.rail.current == "open"
    step_key(qtbot, window, 2)
    assert window.rail.current == "people"


def test_ctrl_f_leads_to_the_search_of_the_page(qtbot, opened):
    page = go(qtbot, opened, "people")
    press(qtbot, opened, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.search


def test_escape_clears_a_search_before_it_puts_messages_away(qtbot, opened):
    page = go(qtbot, opened, "people")
    opened.rail.encryption.click()
    page.focus_search()
    qtbot.keyClicks(page.search, "Bo")
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert (page.search.text(), opened.notices.message.isVisible()) == ("", True)
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert not opened.notices.message.isVisible()


def test_ctrl_o_asks_for_files(qtbot, opened, monkeypatch, tmp_path):
    path = write_chat(tmp_path, name="WhatsApp Chat with Cy.txt")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_arguments: ([str(path)], ""))
    go(qtbot, opened, "finish")
    press(qtbot, opened, Qt.Key.Key_O, CTRL)
    rest(qtbot, opened)
    assert len(chats.chats(opened.session.project)) == 2


@pytest.mark.parametrize("how", ["escape", "button"])
def test_cancel_answers_at_once_and_leaves_the_project(qtbot, window, large, how):
    importing(qtbot, window, large)
    qtbot.waitUntil(window.notices.work.cancel.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(window.session.work_ended, timeout=PATIENCE):
        press(qtbot, window, Qt.Key.Key_Escape) if how == "escape" else window.notices.work.cancel.click()
        assert window.notices.work.cancel.text() == "Cancelling…"
    assert (chats.chats(window.session.project), window.notices.work.isVisible()) == ([], False)


def test_a_killed_child_leaves_a_sentence_and_the_project_as_it_was(qtbot, window, large):
    importing(qtbot, window, large)
    window.session._job._worker.process.kill()
    rest(qtbot, window)
    assert window.page("open").message.text == "The work stopped unexpectedly."
    assert chats.chats(window.session.project) == []
    window.open_exports([large])
    assert window.session.busy


def test_a_second_piece_of_work_can_be_cancelled_too(qtbot, window, large):
    for _ in range(2):
        importing(qtbot, window, large)
        with qtbot.waitSignal(window.session.work_ended, timeout=PATIENCE):
            press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.session.busy


def test_running_work_has_a_name_and_a_count(qtbot, window, large):
    importing(qtbot, window, large)
    qtbot.waitUntil(window.notices.work.cancel.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.notices.work.bar.accessibleName() == "Reading messages", timeout=PATIENCE)
    assert window.notices.work.cancel.text() == "Cancel"


def test_the_title_holds_no_name_of_a_chat_or_person(qtbot, window, keys, tmp_path):
    drop(window, write_chat(tmp_path))
    rest(qtbot, window)
    title = window.windowTitle()
    assert title.endswith("– VoiceTune")
    assert not any(name in title for sender, _ in TALK for name in sender.split())


def test_a_sample_is_neither_named_nor_kept(qtbot, window):
    button(window, "Look around with a sample chat").click()
    rest(qtbot, window)
    assert (window.windowTitle(), window.rail.encryption.text()) == ("VoiceTune", "Not saved")
    window.rail.encryption.click()
    assert "forgotten" in window.notices.message.text


def test_the_states_in_the_rail_can_be_asked_about(opened):
    opened.rail.encryption.click()
    assert "encrypted" in opened.notices.message.text
    opened.rail.line.click()
    assert opened.stack.currentWidget() is opened.page("ledger")


@pytest.mark.parametrize("which", ["project", "export", "sample"])
def test_what_the_command_line_names_is_opened(qtbot, window, keys, made, tmp_path, which):
    if which == "project":
        path = open_copy(window, keys, made, tmp_path)
        window.session.close()
    argument = {"project": lambda: str(path), "export": lambda: str(write_chat(tmp_path)), "sample": lambda: app.SAMPLE}[which]()
    app._open_first(window, [argument])
    rest(qtbot, window)
    assert len(chats.chats(window.session.project)) == 1


def test_a_file_that_the_system_hands_over_is_opened(qtbot, window, keys, tmp_path):
    assert window.drops.eventFilter(QApplication.instance(), QFileOpenEvent(str(write_chat(tmp_path))))
    qtbot.waitUntil(lambda: window.session.busy)
    rest(qtbot, window)
    assert len(chats.chats(window.session.project)) == 1


def test_another_project_shows_nothing_of_the_first(qtbot, opened, keys, tmp_path):
    opened.session.new_temporary()
    drop(opened, write_chat(tmp_path, talk=(("Di Moss", "where?"), ("Em Ross", "here")), name="WhatsApp Chat with Di.txt"))
    rest(qtbot, opened)
    assert "Ada" not in words(opened)
    assert opened.page("open").view.preview.title.text() == "Di"
    assert opened.page("open").view.preview.bubbles.model().bubble(0).text == "where?"


CLOSING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from voicetune_desktop.errors import LeakFound
from voicetune_desktop.gui import app

def end():
    window = next(each for each in QApplication.topLevelWidgets() if each.inherits("QMainWindow"))
    assert window.session.busy, "the work was done before the window closed"
    print(window.session._job._worker.process.pid, flush=True)
    window.close()

if __name__ == "__main__":
    app.LATER = ()
    original = app._open_first
    def opened(window, arguments):
        window.session.new_temporary()
        window.open_exports([Path(arguments[0])])
        window.session._job.progressed.connect(end)
    app._open_first = opened
    sys.exit(app.run(sys.argv[1:]))
"""


def test_closing_while_work_runs_ends_with_status_0_and_no_child(tmp_path, large):
    script = tmp_path / "closing.py"
    script.write_text(CLOSING, encoding="utf-8")
    surroundings = environment(QT_LOGGING_RULES="*.debug=false")
    done = subprocess.run(
        [sys.executable, str(script), str(large)], env=surroundings, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert not Path(f"/proc/{done.stdout.split()[-1]}").exists()


def test_page_that_opens_gets_the_focus_from_the_one_before_without_a_stop_between(qtbot, opened, focus_stops):
    go(qtbot, opened, "people").table.setFocus()
    focus_stops.clear()
    step_key(qtbot, opened, 1)
    assert focus_stops == [opened.page("open").title]


def test_focus_on_a_step_goes_with_the_key_of_another_step(qtbot, opened, focus_stops):
    opened.rail._items["open"].setFocus()
    focus_stops.clear()
    step_key(qtbot, opened, 2)
    assert focus_stops == [opened.rail._items["people"]]
