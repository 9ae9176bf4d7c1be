"""Saving on the page Finish in the whole window: files on this computer, the proof, and what stands in the way."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from tests.dataset.checks.rows import check_file
from tests.gui.windows import button, go, press, rail_name, rest, words
from voicetune_desktop.gui import showing
from voicetune_desktop.gui.folders import documents
from voicetune_desktop.gui.pages import finish_result
from voicetune_desktop.model import Action
from voicetune_desktop.operations import unusual
from voicetune_desktop.project import chats
from voicetune_desktop.project.decisions import decide_kind


@pytest.fixture
def page(qtbot, opened):
    return go(qtbot, opened, "finish").saving


def save(qtbot, window, page, folder):
    """Type a folder and press Enter."""
    page.folder.setFocus()
    page.folder.selectAll()
    qtbot.keyClicks(page.folder, str(folder))
    press(qtbot, window, Qt.Key.Key_Return)
    rest(qtbot, window)


def test_a_folder_that_is_typed_gets_the_files(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["train.jsonl", "valid.jsonl"]
    assert [problem for problem in check_file(tmp_path / "out" / "train.jsonl") if problem.severity == "error"] == []


def test_the_proof_compares_written_and_trained(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    assert page.result.proof.text() == "30 examples written, 30 will be trained."
    assert {"train.jsonl", "valid.jsonl", "27 examples", "3 examples"} <= set(_texts(page.result))
    assert rail_name(opened, "finish") == "Finish, 2 files saved, done"


def _texts(parent):
    return [label.text() for label in parent.findChildren(finish_result.PlainLabel)]


def test_the_result_is_announced(qtbot, opened, page, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(getattr(event, "message", lambda: "")()))
    save(qtbot, opened, page, tmp_path / "out")
    assert "30 examples written, 30 will be trained." in said


def test_the_button_saves_too_and_again(qtbot, opened, page, tmp_path):
    page.folder.setText(str(tmp_path / "out"))
    for _ in range(2):
        page.save.click()
        rest(qtbot, opened)
    assert page.message.isVisible() is False
    assert rail_name(opened, "finish").startswith("Finish, 4 files saved")


def test_the_folder_is_shown_on_request(qtbot, opened, page, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(showing.QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    save(qtbot, opened, page, tmp_path / "out")
    button(page.result, "Show in folder").click()
    assert (shown, page.message.isVisible()) == ([QUrl.fromLocalFile(str(tmp_path / "out"))], False)


def test_a_folder_that_is_gone_is_said_to_be(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "elsewhere")
    button(page.result, "Show in folder").click()
    assert page.message.text == "“out” is not there any more."


def test_a_folder_that_no_program_opens_is_said_to_be(qtbot, opened, page, tmp_path, monkeypatch):
    monkeypatch.setattr(showing.QDesktopServices, "openUrl", lambda _url: False)
    save(qtbot, opened, page, tmp_path / "out")
    button(page.result, "Show in folder").click()
    assert page.message.text == "No program opened it."


@pytest.mark.parametrize(("target", "way", "tab"), [("openai-chat", "Send to a service", 1), ("mlx", "Train at home", 2)])
def test_what_was_saved_leads_on_to_what_it_is_for(qtbot, opened, page, tmp_path, target, way, tab):
    page.format.show_format(target)
    save(qtbot, opened, page, tmp_path / "out")
    button(page.result, way).click()
    assert opened.page("finish").tabs.currentIndex() == tab


def test_files_for_another_program_lead_nowhere(qtbot, opened, page, tmp_path):
    page.format.show_format("sharegpt")
    save(qtbot, opened, page, tmp_path / "out")
    assert {each.text() for each in page.result.findChildren(QAbstractButton) if each.isVisible()} == {"Show in folder"}


@pytest.mark.parametrize(("rows", "said"), [(3, True), (2, False)])
def test_more_rows_than_examples_are_explained(opened, page, rows, said):
    page.result.setVisible(True)
    page.result.show_parted(2, rows)
    assert ("one answer in each row, so 2 examples became 3." in words(page.result)) is said


def test_the_folder_can_be_chosen_in_a_dialog(opened, page, tmp_path, monkeypatch):
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_arguments: str(tmp_path))
    button(page, "Choose a folder…").click()
    assert page.folder.text() == str(tmp_path)


def test_a_folder_that_a_service_copies_away_is_named_before_anything_is_saved(page, tmp_path):
    page.folder.setText(str(tmp_path))
    assert (page.copied.isVisible(), page.folder.accessibleDescription()) == (False, "")
    page.folder.setText(str(tmp_path / "OneDrive" / "Documents"))
    assert page.copied.isVisible()
    assert page.copied.text().startswith("OneDrive copies this folder to other computers.")
    assert page.folder.accessibleDescription() == page.copied.text()
    page.folder.setText("~nobody at all/OneDrive")
    assert not page.copied.isVisible()


def test_a_place_that_cannot_be_written_is_a_sentence(qtbot, opened, page, tmp_path):
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    save(qtbot, opened, page, tmp_path / "out")
    assert (page.message.property("tone"), page.result.isVisible()) == ("error", False)
    assert "where the folder" in page.message.text
    save(qtbot, opened, page, tmp_path / "other")
    assert (page.message.isVisible(), page.result.isVisible()) == (False, True)


@pytest.mark.parametrize("text", ["", "   "])
def test_without_a_folder_nothing_begins(opened, page, text):
    page.folder.setText(text)
    page.folder.returnPressed.emit()
    assert not opened.session.busy


def test_a_folder_without_a_place_lies_among_the_documents(qtbot, opened, page, own_home):
    save(qtbot, opened, page, "for my model")
    assert page.folder.text() == str(documents() / "for my model")
    assert (documents() / "for my model" / "train.jsonl").exists()


def test_the_home_of_nobody_is_a_sentence(opened, page):
    page.folder.setText("~nobody-has-this-name/out")
    page.folder.returnPressed.emit()
    assert page.message.property("tone") == "error"
    assert not opened.session.busy


def test_the_folder_of_last_time_is_offered_again(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    path = opened.session.project.path
    opened.session.close()
    opened.page("open").open_project(path)
    assert go(qtbot, opened, "finish").saving.folder.text() == str(tmp_path / "out")


def test_saving_is_nothing_to_undo(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    assert opened.session.undo() is None


def test_a_stale_dataset_has_to_be_looked_at_first(qtbot, opened, page, tmp_path):
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    assert page.message.text == "Something changed since the examples were made."
    assert not page.save.isEnabled()
    page.folder.setText(str(tmp_path / "out"))
    page.folder.returnPressed.emit()
    assert not opened.session.busy
    opened.session.undo()
    assert (page.message.isVisible(), page.save.isEnabled()) == (False, True)


def test_the_way_to_the_dataset_is_a_button(qtbot, opened, page):
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    button(page.message, "Go to Dataset").click()
    assert opened.rail.current == "dataset"


def test_files_of_before_a_change_need_another_look(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    assert rail_name(opened, "finish") == "Finish, 2 files saved, needs another look"


def test_the_page_says_what_is_hidden_and_what_no_program_finds(page):
    told = words(page)
    assert "No program finds everything." in told
    assert "30 examples are ready to be saved." in told


def test_what_is_kept_is_not_said_to_be_replaced(qtbot, opened, page):
    assert "Names and private data are replaced in them. They stay" in words(opened)
    opened.session.change("Keep names", lambda project: decide_kind(project, "participant", Action.KEEP))
    assert re.search(r"replaced in them, but for \d+ that you keep\. They stay", words(opened))


def test_the_page_says_how_much_unusual_stays_visible(opened, page, monkeypatch):
    assert "unusual" not in words(opened)
    monkeypatch.setattr(unusual, "visible_unusual", lambda _project: 3)
    opened.page("finish").refresh()
    assert "3 unusual words or numbers stay visible." in words(opened)


def test_the_result_is_in_view_as_a_whole(qtbot, opened, page, tmp_path):
    opened.resize(1280, 800)
    save(qtbot, opened, page, tmp_path / "out")
    qtbot.waitUntil(lambda: page.result.visibleRegion().boundingRect().height() == page.result.height(), timeout=60_000)


def test_another_project_forgets_folder_and_result(qtbot, opened, page, tmp_path):
    save(qtbot, opened, page, tmp_path / "out")
    opened.session.new_temporary()
    assert (page.folder.text(), page.result.isVisible()) == ("", False)


def test_the_usual_folder_lies_in_the_home(page, own_home):
    assert Path(page.folder.text()).is_relative_to(own_home)
