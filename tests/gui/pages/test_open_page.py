"""The page Open in the whole window: exports good and bad, questions, keys of projects, and what was opened last."""

import os
import sys
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.exports.growing import WRITERS
from tests.gui.screenshots import SIZES, settle
from tests.gui.windows import KEY, button, drop, make_project, open_copy, rest, words
from tests.operations.chat import TALK, write_chat
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.open_chats import ChatsModel, Column
from voicetune_desktop.gui.pages.open_chats_table import ChatsTable
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.paths import user_data
from voicetune_desktop.project import chats
from voicetune_desktop.project.chats import ChatRow
from voicetune_desktop.project.file import create, open_project, read_salt
from voicetune_desktop.project.recovery import recovery_code

AMBIGUOUS = "\n".join(f"0{day}/0{day + 1}/2024, 09:00 - {name}: hi {day}" for day, name in enumerate(("Bo", "Ada", "Bo", "Ada"), 1))


@pytest.fixture
def page(window):
    window.session.new_temporary()
    return window.page("open")


def bring(qtbot, window, *paths):
    """Drop files on the window and wait for what comes of it."""
    drop(window, *paths)
    rest(qtbot, window)
    return window.page("open")


def empty(folder):
    (folder / "chat.txt").touch()
    return folder / "chat.txt"


def binary(folder):
    (folder / "chat.txt").write_bytes(bytes(range(256)) * 40)
    return folder / "chat.txt"


def no_export(folder):
    (folder / "holiday").mkdir()
    (folder / "holiday" / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    return folder / "holiday"


def gone(folder):
    return folder / "no such file.zip"


def truncated(folder):
    path = folder / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(write_chat(folder), "_chat.txt")
    path.write_bytes(path.read_bytes()[:-100])
    return path


def climbing(folder):
    path = folder / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../_chat.txt", "17/05/2024, 08:59 - Bo: hi\n")
    return path


def notices_only(folder):
    (folder / "WhatsApp Chat with Bo.txt").write_text(
        "17/05/2024, 08:59 - Messages and calls are end-to-end encrypted.\n", encoding="utf-8"
    )
    return folder / "WhatsApp Chat with Bo.txt"


@pytest.mark.parametrize("bad", [empty, binary, no_export, gone, truncated, climbing, notices_only])
def test_bad_input_is_a_sentence_in_the_page_with_what_to_do(qtbot, window, page, tmp_path, bad):
    bring(qtbot, window, bad(tmp_path))
    assert page.message.property("tone") == "error"
    assert page.message.text.endswith(".")
    assert page.message._hint.text()
    assert "went wrong inside" not in page.message.text
    assert chats.chats(window.session.project) == []


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="every file is open to this user")
def test_a_file_without_permission_is_a_sentence(qtbot, window, page, tmp_path):
    path = write_chat(tmp_path)
    path.chmod(0)
    bring(qtbot, window, path)
    assert "permission" in f"{page.message.text} {page.message._hint.text()}".casefold()


def test_an_import_says_what_it_read(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    assert (page.message.property("tone"), page.message.text) == ("success", "210 messages read.")
    assert page.message._hint.text() == "1 row set aside: 1 notice of the app."
    assert page.lead.text().startswith("1 chat with 210 messages.")


def test_what_was_read_goes_with_the_project(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    assert page.message.isVisible()
    window.session.close()
    assert not page.message.isVisible()


def test_the_error_of_before_goes_with_the_next_try(qtbot, window, page, tmp_path):
    bring(qtbot, window, no_export(tmp_path))
    bring(qtbot, window, write_chat(tmp_path))
    assert page.message.property("tone") == "success"


def test_the_same_export_again_adds_nothing(qtbot, window, page, tmp_path):
    for _ in range(2):
        bring(qtbot, window, write_chat(tmp_path))
    assert page.message.text == "Nothing new was found."
    assert "210 messages were here already." in page.message._hint.text()
    assert sum(chat.messages for chat in chats.chats(window.session.project)) == 210


def test_a_newer_export_adds_what_is_new_and_the_preview_follows(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path, days=2))
    bring(qtbot, window, write_chat(tmp_path, days=3))
    assert page.message.text == "7 messages read."
    assert page.view.preview.bubbles.model().rowCount() == 21


def test_a_second_chat_stands_beside_the_first(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    bring(qtbot, window, write_chat(tmp_path, days=2, name="WhatsApp Chat with Cy.txt"))
    titles = [page.view.model.index(row, Column.TITLE).data() for row in range(page.view.model.rowCount())]
    assert titles == ["Bo", "Cy"]


def test_several_files_at_once_are_several_chats(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path), write_chat(tmp_path, name="WhatsApp Chat with Cy.txt"))
    assert page.view.model.rowCount() == 2


@pytest.mark.parametrize(("answer", "first"), [("Day, month, year", "2024-02-01"), ("Month, day, year", "2024-01-02")])
def test_an_open_question_is_asked_and_its_answer_counts(qtbot, window, page, tmp_path, answer, first):
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_text(AMBIGUOUS, encoding="utf-8")
    bring(qtbot, window, path)
    assert (page.desk.asking.question.isVisible(), chats.chats(window.session.project)) == (True, [])
    assert "order its dates are" in words(page.desk.asking.question)
    button(page.desk.asking.question, answer).click()
    rest(qtbot, window)
    assert not page.desk.asking.question.isVisible()
    assert chats.chats(window.session.project)[0].first.startswith(first)


def test_a_question_goes_when_something_else_is_brought_in(qtbot, window, page, tmp_path):
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_text(AMBIGUOUS, encoding="utf-8")
    bring(qtbot, window, path)
    bring(qtbot, window, write_chat(tmp_path, name="WhatsApp Chat with Cy.txt"))
    assert not page.desk.asking.question.isVisible()


def test_the_first_messages_are_shown_with_the_owner_on_the_right(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    bubble = page.view.preview.bubbles.model().bubble(0)
    assert (bubble.sender, bubble.text, bubble.time) == (*TALK[0], "09:00")


def test_what_was_set_aside_is_told_with_file_and_line(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    page.view.preview.tabs.setCurrentIndex(1)
    told = words(page.view.preview)
    assert "211 rows: 210 messages, 1 notice of the app." in told
    assert "WhatsApp Chat with Bo.txt, line 1" in told


def test_a_tick_leaves_a_chat_out_and_can_be_undone(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    index = page.view.model.index(0, Column.USE)
    page.view.table.setFocus()
    page.view.table.setCurrentIndex(index)
    qtbot.keyClick(page.view.table, Qt.Key.Key_Space)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "left out"
    window.session.undo()
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_ticks_rest_while_work_runs(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    page.view.show_project(window.session.project, chats.overview(window.session.project), enabled=False)
    assert not page.view.model.index(0, Column.USE).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_while_work_runs_another_export_has_to_wait(qtbot, window, page, tmp_path):
    path = write_chat(tmp_path)
    drop(window, path)
    page.import_paths([path])
    assert page.message.text == "VoiceTune is still working."
    rest(qtbot, window)
    assert page.message.text == "210 messages read."


def test_buttons_ask_for_files_and_folders(qtbot, window, page, monkeypatch, tmp_path):
    path = write_chat(tmp_path)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_arguments: ([str(path)], ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_arguments: str(no_export(tmp_path)))
    button(page, "Choose files…").click()
    rest(qtbot, window)
    assert page.view.isVisible()
    button(page, "Add a folder…").click()
    rest(qtbot, window)
    assert page.message.property("tone") == "error"


def test_dialogs_begin_where_browsers_put_exports_and_then_where_the_last_one_was(qtbot, window, page, monkeypatch, tmp_path):
    begun = []
    export = write_chat(tmp_path)
    monkeypatch.setattr("voicetune_desktop.gui.pages.open_page.downloads", lambda: tmp_path / "Downloads")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *words: begun.append(words[2]) or ([str(export)], ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *words: begun.append(words[2]) or "")
    page.choose_folder()
    page.choose_files()
    rest(qtbot, window)
    page.choose_folder()
    assert begun == [str(tmp_path / "Downloads"), str(tmp_path / "Downloads"), str(tmp_path)]


def test_a_dialog_that_was_left_changes_nothing(window, page, monkeypatch):
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_arguments: ([], ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_arguments: "")
    button(page, "Choose files…").click()
    button(page, "Choose a folder…").click()
    assert not window.session.busy


def test_each_app_has_its_steps(qtbot, page):
    page.start.fill()
    qtbot.wait(1)
    button(page.start, "Slack").click()
    qtbot.waitUntil(lambda: "Choose “Export”" in words(page.start))
    button(page.start, "Telegram").click()
    qtbot.waitUntil(lambda: "Machine-readable JSON" in words(page.start))
    assert "Choose Export" not in words(page.start)


def chat_rows(*titles):
    return [ChatRow(number, "whatsapp", title, "dm", True, 5, "2021", "2022", 2) for number, title in enumerate(titles, 1)]


def show(model, rows):
    """Show these chats in the model."""
    model.show_chats([row.id for row in rows], lambda ids: [row for row in rows if row.id in ids])


def test_the_table_of_chats_is_a_sound_model(qtbot):
    model = ChatsModel(lambda _chat, _included: None)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in (chat_rows("A", "B"), chat_rows("A", "B"), [], [], chat_rows("C")):
        show(model, rows)
    assert model.index(0, Column.TITLE).data() == "C"
    assert tester.model() is model


def test_only_chats_in_view_are_read_and_only_after_somebody_wrote_to_them(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    asked = []
    project = window.session.project
    project.connection.set_trace_callback(lambda sql: asked.append(sql) if "SELECT count(*) FILTER" in sql else None)
    page.refresh()
    assert asked == []
    project.set_fact("anything", "else")
    page.refresh()
    assert asked == []
    chats.include_chat(project, chats.chats(project)[0].id, included=False)
    page.refresh()
    assert len(asked) == 1


def test_half_a_million_chats_are_read_a_page_at_a_time(qtbot):
    read = []
    table = ChatsTable("Chats", model := ChatsModel(lambda _chat, _included: None))
    qtbot.addWidget(table)
    rows = chat_rows("A")
    model.show_chats(range(500_000), lambda ids: [read.append(one) or rows[0] for one in ids])
    table.show()
    table.selectAll()
    table.grab()
    assert 0 < len(read) < 1_000


def test_titles_are_shown_as_data(qtbot):
    model = ChatsModel(lambda _chat, _included: None)
    show(model, chat_rows("<b>Bo</b>\n\u202eoB"))
    assert model.index(0, Column.TITLE).data() == "<b>Bo</b>↵⇄oB"


def test_a_first_import_makes_a_project_with_its_key_in_the_key_store(qtbot, window, keys, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    (made,) = user_data().glob("*.voicetune")
    assert keys.kept == {read_salt(made).hex(): window.session.project.key}
    assert window.rail.encryption.text() == "Encrypted"


def test_an_export_that_cannot_be_read_leaves_no_project_behind(qtbot, window, keys, tmp_path):
    bring(qtbot, window, no_export(tmp_path))
    window.session.close()
    assert (list(user_data().glob("*.voicetune*")), keys.kept, preferences.recent_projects()) == ([], {}, [])


def test_a_home_that_cannot_be_written_is_a_sentence(monkeypatch, window, keys, tmp_path):
    def refuse():
        raise PermissionError

    monkeypatch.setattr("voicetune_desktop.gui.folders.user_data", refuse)
    drop(window, write_chat(tmp_path))
    assert "folder for projects" in window.page("open").message.text


def type_passphrase(qtbot, card, *secrets):
    for edit, secret in zip((card._first, card._second), secrets, strict=False):
        edit.clear()
        qtbot.keyClicks(edit, secret)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_without_a_key_store_a_passphrase_is_asked_for(qtbot, window, tmp_path):
    drop(window, write_chat(tmp_path))
    card = window.page("open").key_card
    assert (card.isVisible(), card._first.hasFocus(), window.session.project) == (True, True, None)
    type_passphrase(qtbot, card, "short", "short")
    assert "at least 8 letters" in card._complaint.text()
    type_passphrase(qtbot, card, "long enough", "long enouhg")
    assert "not the same" in card._complaint.text()
    type_passphrase(qtbot, card, "long enough", "long enough")
    rest(qtbot, window)
    assert (card.isVisible(), len(chats.chats(window.session.project))) == (False, 1)


def test_one_can_go_on_without_saving_and_the_import_runs_once(qtbot, window, tmp_path):
    imports = []
    window.session.work_started.connect(imports.append)
    for _ in range(2):
        drop(window, write_chat(tmp_path))
    button(window.page("open").key_card, "Go on without saving").click()
    rest(qtbot, window)
    assert len(imports) == 1
    assert window.rail.encryption.text() == "Not saved"


@pytest.fixture
def locked(tmp_path):
    path = tmp_path / "Letters.voicetune"
    create(path, passphrase="long enough").close()
    return path


def test_a_locked_project_opens_with_its_passphrase(qtbot, window, locked):
    page = window.page("open")
    page.open_project(locked)
    assert page.key_card.isVisible()
    type_passphrase(qtbot, page.key_card, "not long enough")
    rest(qtbot, window)
    assert "wrong" in page.key_card._complaint.text()
    type_passphrase(qtbot, page.key_card, "long enough")
    rest(qtbot, window)
    assert (page.key_card.isVisible(), window.windowTitle()) == (False, "Letters – VoiceTune")


def no_key_here(*_arguments):
    raise AssertionError("the window stands still")


def test_the_window_makes_no_key_itself(qtbot, window, locked, monkeypatch):
    page = window.page("open")
    page.open_project(locked)
    for module in ("recovery", "file"):
        monkeypatch.setattr(f"voicetune_desktop.project.{module}.key_from_passphrase", no_key_here)
    type_passphrase(qtbot, page.key_card, "long enough")
    assert (window.session.busy, page.key_card._accept.isEnabled(), page.key_card._first.isReadOnly()) == (True, False, True)
    rest(qtbot, window)
    assert window.session.name == "Letters"


def test_what_is_opened_while_a_key_is_made_stays_open(qtbot, window, locked):
    page = window.page("open")
    page.open_project(locked)
    type_passphrase(qtbot, page.key_card, "long enough")
    window.session.new_temporary()
    assert (page.key_card.isVisible(), window.session.busy) == (False, False)
    page.open_project(locked)
    assert page.key_card._accept.isEnabled()
    assert not page.key_card._first.isReadOnly()


def test_a_question_about_another_project_ends_the_key_of_the_first(qtbot, window, locked, made):
    page = window.page("open")
    page.open_project(locked)
    type_passphrase(qtbot, page.key_card, "long enough")
    page.open_project(made)
    rest(qtbot, window)
    assert (page.key_card.isVisible(), window.session.project) == (True, None)
    type_passphrase(qtbot, page.key_card, recovery_code(KEY))
    assert window.session.name == "made"


def test_the_window_closes_while_a_key_is_made(qtbot, window, locked):
    page = window.page("open")
    page.open_project(locked)
    type_passphrase(qtbot, page.key_card, "long enough")
    window.close()
    assert (window.session.busy, window.session.project) == (False, None)


def test_a_key_that_is_not_wanted_any_more_opens_nothing(qtbot, window, locked):
    page = window.page("open")
    page.open_project(locked)
    type_passphrase(qtbot, page.key_card, "long enough")
    window.notices.escape()
    rest(qtbot, window)
    assert (page.key_card.isVisible(), page.key_card._accept.isEnabled(), window.session.project) == (True, True, None)


def test_a_locked_project_opens_with_its_recovery_code(qtbot, window, made):
    page = window.page("open")
    page.open_project(made)
    type_passphrase(qtbot, page.key_card, recovery_code(KEY).lower())
    rest(qtbot, window)
    assert page.view.isVisible()


def test_a_locked_project_can_be_left_alone(window, locked):
    page = window.page("open")
    page.open_project(locked)
    button(page.key_card, "Cancel").click()
    assert not page.key_card.isVisible()


def damaged(path):
    with path.open("r+b") as file:
        file.seek(1000)
        file.write(b"\0" * 500)
    return path


def newer(path):
    with open_project(path, key=KEY) as project:
        project.connection.execute("PRAGMA user_version = 99")
    return path


def foreign(path):
    with open_project(path, key=KEY) as project:
        project.connection.execute("PRAGMA application_id = 7")
    return path


def no_project(path):
    path.write_bytes(b"PK\x03\x04" * 2000)
    return path


def missing(path):
    path.unlink()
    return path


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (damaged, "The project file is damaged."),
        (newer, "A newer version of VoiceTune wrote this project."),
        (foreign, "This file is not a VoiceTune project."),
        (no_project, "This file is not a VoiceTune project."),
        (missing, "There is no such project file."),
    ],
)
def test_a_project_that_cannot_be_opened_says_why(window, keys, tmp_path, spoil, sentence):
    path = create(tmp_path / "a.voicetune", key=KEY)
    path.close()
    keys.put(read_salt(path.path).hex(), KEY)
    window.page("open").open_any([spoil(path.path)])
    assert window.page("open").message.text == sentence


def test_the_last_projects_are_listed_and_open_with_a_click(qtbot, window, keys, made, tmp_path):
    open_copy(window, keys, made, tmp_path)
    window.session.close()
    button(window.page("open"), "Letters").click()
    rest(qtbot, window)
    assert window.windowTitle() == "Letters – VoiceTune"


def test_a_project_that_is_gone_is_not_listed(qtbot, window, keys, made, tmp_path):
    path = open_copy(window, keys, made, tmp_path)
    window.session.close()
    path.unlink()
    window.page("open").refresh()
    assert "Recent projects" not in words(window.page("open"))


def test_a_project_file_can_be_dropped(qtbot, window, keys, tmp_path):
    path = make_project(tmp_path / "Letters.voicetune", assistant=None, built=False)
    keys.put(read_salt(path).hex(), KEY)
    bring(qtbot, window, path)
    assert window.windowTitle() == "Letters – VoiceTune"


def test_the_sample_chat_can_be_looked_at_while_work_runs(qtbot, window, page, tmp_path):
    drop(window, write_chat(tmp_path, days=500))
    page.open_sample()
    rest(qtbot, window)
    assert [chat.title for chat in chats.chats(window.session.project)] == ["Plot 14"]


def test_the_way_on_waits_while_an_export_asks(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    (tmp_path / "WhatsApp Chat with Ada.txt").write_text(AMBIGUOUS, encoding="utf-8")
    bring(qtbot, window, tmp_path / "WhatsApp Chat with Ada.txt")
    assert page.asks
    assert window.footer.isHidden()
    page.desk.asking.put_off.emit()
    assert window.footer.primary.isVisible()


def test_own_chats_do_not_join_the_sample_chat_that_is_forgotten_on_exit(qtbot, window, keys, tmp_path):
    page = window.page("open")
    page.open_sample()
    rest(qtbot, window)
    bring(qtbot, window, write_chat(tmp_path))
    assert [chat.title for chat in chats.chats(window.session.project)] == ["Bo"]
    assert not window.session.is_temporary


def test_folder_of_many_exports_is_read_and_what_fails_is_named(qtbot, window, page, tmp_path):
    for name in ("telegram-json", "imessage-db"):
        (tmp_path / "drop" / name).mkdir(parents=True)
        WRITERS[name](tmp_path / "drop" / name, 60)
    (tmp_path / "drop" / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    bring(qtbot, window, tmp_path / "drop")
    said = words(page.message)
    assert "broken.zip was not read" in said
    assert len({row.platform for row in chats.chats(window.session.project)}) == 2


def test_a_narrow_window_leaves_the_titles_of_chats_their_room(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    for width, is_hidden in ((1280, False), (1024, True)):
        window.resize(width, 700)
        qtbot.waitUntil(lambda hidden=is_hidden: page.view.table.isColumnHidden(Column.PEOPLE) is hidden)
        assert page.view.table.columnWidth(Column.TITLE) > 120


def test_the_titles_of_chats_keep_their_room_in_a_table_that_shows_nothing_else(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    table = page.view.table
    for width in (290, 240):
        table.setFixedWidth(width)
        qtbot.waitUntil(lambda wide=width: table.width() == wide)
        assert table.columnWidth(Column.TITLE) > 110


def test_what_was_read_is_shown_when_somebody_looks_at_it(qtbot, window, page, tmp_path):
    bring(qtbot, window, write_chat(tmp_path))
    assert not page.view.preview.sources.blocks
    page.view.preview.tabs.setCurrentIndex(1)
    assert page.view.preview.sources.blocks


def test_long_names_of_files_make_what_was_read_no_wider(window, page, tmp_path):
    folder = tmp_path / ("conversation" * 12)
    folder.mkdir()
    for _ in import_exports(window.session.project, [write_chat(folder).rename(folder / f"{'letters' * 20}.txt")]):
        pass
    window.session.changed.emit()
    page.view.preview.tabs.setCurrentIndex(1)
    assert page.view.preview.sources.minimumSizeHint().width() < 400


def test_the_preview_is_as_wide_as_its_tabs_in_every_language(window, keys, made, tmp_path):
    open_copy(window, keys, made, tmp_path)
    window.resize(*SIZES["1024x700"])
    tabs = window.page("open").view.preview.tabs
    for number, words_of_tab in enumerate(("Primeiras mensagens", "O que foi lido")):
        tabs.setTabText(number, words_of_tab)
    settle()
    assert tabs.width() >= tabs.tabBar().sizeHint().width()
