"""Training at home in the whole window: a real child process, a made-up trainer, its curve, its output, and Stop."""

import os

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tests.gui.windows import PATIENCE, go, rest, words
from tests.training.home.making import CRASHES, LAUNCH, LONG, POLITE, WELL, made_bundle, made_environment, wait_until
from voicetune_desktop.gui.pages.finish_page import HOME, FinishPage
from voicetune_desktop.training.home.process import ask_to_end, lives
from voicetune_desktop.training.home.pythons import program_at


@pytest.fixture
def page(qtbot, opened, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    finish = go(qtbot, opened, "finish")
    assert isinstance(finish, FinishPage)
    finish.tabs.setCurrentIndex(HOME)
    return finish.at_home


@pytest.fixture
def bundle(tmp_path):
    """Makes a folder with a script as its trainer; what still runs at the end of the test is ended."""
    folder = tmp_path / "trl"
    yield lambda script=WELL, **more: made_bundle(folder, script, **more)
    if lives(folder):
        ask_to_end(folder)
        wait_until(lambda: not lives(folder))


def choose(qtbot, page, folder):
    """Type a folder and wait until the trainer was looked for."""
    page.form.folder.setText(str(folder))
    page.form.folder.editingFinished.emit()
    qtbot.waitUntil(lambda: not page._looking, timeout=PATIENCE)


def start(qtbot, page, folder):
    choose(qtbot, page, folder)
    page.form.start.click()
    qtbot.waitUntil(page.run_card.isVisible, timeout=PATIENCE)


def until_ended(qtbot, page):
    qtbot.waitUntil(lambda: page.run_card._run and page.run_card._run.ended, timeout=PATIENCE)


def test_the_command_is_shown_before_anything_runs(qtbot, page, bundle):
    folder = bundle()
    assert not page.form.command.isVisible()
    choose(qtbot, page, folder)
    assert page.form.command.isVisible()
    assert page.form.command.text.toPlainText().endswith("-m accelerate.commands.launch train.py")
    assert page.form.trainer.text() == "Made for TRL (Hugging Face)."
    assert page.form.start.isEnabled()
    assert not (folder / "training.log").exists()


def test_the_command_can_be_copied(qtbot, page, bundle):
    choose(qtbot, page, bundle())
    page.form.command.copy.click()
    assert QGuiApplication.clipboard().text() == page.form.command.text.toPlainText()


def test_what_is_missing_comes_with_lines_to_copy(qtbot, page, bundle):
    folder = bundle(installed=False)
    choose(qtbot, page, folder)
    assert page.form.missing.text == "TRL (Hugging Face) is not installed on this computer."
    assert "pip install -r requirements.txt" in page.form.install.text.toPlainText()
    assert not page.form.start.isEnabled()


def test_looking_again_finds_what_was_installed_meanwhile(qtbot, page, bundle):
    folder = bundle(installed=False)
    choose(qtbot, page, folder)
    made_environment(folder / ".venv", {"trl/__init__.py": ""})
    page.form.look.click()
    qtbot.waitUntil(page.form.start.isEnabled, timeout=PATIENCE)
    assert not page.form.install.isVisible()


def test_a_folder_that_is_none_says_so(qtbot, page, tmp_path):
    choose(qtbot, page, tmp_path)
    assert page.form.trainer.text().startswith("This folder was not made for training at home.")
    assert not page.form.start.isEnabled()


def test_a_training_runs_to_its_end_with_curve_and_output(qtbot, page, bundle):
    start(qtbot, page, bundle())
    until_ended(qtbot, page)
    card = page.run_card
    assert card.sentence.text().startswith("Done at")
    assert "loading the base model" in card.output.toPlainText()
    assert card.curve.isVisible()
    assert not card.stop.isVisible()
    assert page.form.start.isEnabled()


def test_a_training_that_fails_says_where_to_look(qtbot, page, bundle):
    start(qtbot, page, bundle(CRASHES))
    until_ended(qtbot, page)
    assert "The trainer ended with status 7. The end of training.log in its folder says more." in words(page.run_card)


def test_stop_ends_the_training(qtbot, page, bundle):
    start(qtbot, page, bundle(POLITE))
    qtbot.waitUntil(lambda: "under way" in page.run_card.output.toPlainText(), timeout=PATIENCE)
    assert not page.form.start.isEnabled()
    page.run_card.stop.click()
    assert page.run_card.stop.text() == "Stopping…"
    until_ended(qtbot, page)
    assert page.run_card.sentence.text().startswith("Stopped at")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_stop_that_cannot_be_said_is_told_and_offered_again(qtbot, page, bundle):
    folder = bundle(LONG)
    start(qtbot, page, folder)
    (folder / "training.stop").symlink_to("nowhere/at/all")
    page.run_card.stop.click()
    qtbot.waitUntil(lambda: page.message.text == "The training cannot be asked to end.", timeout=PATIENCE)
    (folder / "training.stop").unlink()
    assert page.run_card.stop.isEnabled()


def test_a_training_lives_on_when_the_window_closes_and_is_found_again(qtbot, opened, page, bundle):
    folder = bundle(LONG)
    start(qtbot, page, folder)
    opened.session.training.close()
    assert lives(folder)
    page.form.folder.clear()
    choose(qtbot, page, folder)
    opened.session.training.look_after_jobs()
    qtbot.waitUntil(lambda: "under way" in page.run_card.output.toPlainText(), timeout=PATIENCE)
    assert page.run_card.sentence.text().startswith("Training on this computer since")


def test_where_no_list_is_kept_the_page_says_so(qtbot, opened, page, bundle):
    opened.session.new_temporary()
    choose(qtbot, page, bundle())
    page.form.start.click()
    qtbot.waitUntil(lambda: page.message.text.endswith("no list of trainings is kept."), timeout=PATIENCE)


def test_the_folders_that_were_saved_are_offered(qtbot, opened, page, tmp_path):
    finish = opened.page("finish")
    for target_id in ("mlx", "trl"):
        finish.saving.format.show_format(target_id)
        finish.saving.folder.setText(str(tmp_path / "out"))
        finish.saving.save.click()
        rest(qtbot, opened)
    page.refresh()
    assert [page.form.saved.itemData(place) for place in range(page.form.saved.count())] == [
        str(tmp_path / "out/trl"),
        str(tmp_path / "out/mlx"),
    ]
    assert page.form.folder.text() == str(tmp_path / "out/trl")
    page.form.saved.setCurrentIndex(1)
    page.form.saved.activated.emit(1)
    qtbot.waitUntil(lambda: page.form.trainer.text() == "Made for MLX (Mac).", timeout=PATIENCE)


def test_a_python_that_was_chosen_in_a_dialog_is_asked(qtbot, opened, page, bundle, tmp_path, monkeypatch):
    own = made_environment(tmp_path / "own", {"trl/__init__.py": "", "accelerate/commands/launch.py": ""})
    folder = bundle(installed=False)
    choose(qtbot, page, folder)
    python = program_at(own)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (python, ""))
    page.form._on_choose_python()
    qtbot.waitUntil(page.form.start.isEnabled, timeout=PATIENCE)


def test_the_python_that_trained_a_folder_is_taken_again(qtbot, opened, page, bundle, tmp_path):
    own = made_environment(tmp_path / "own", {"trl/__init__.py": "", "accelerate/commands/launch.py": LAUNCH})
    folder = bundle(installed=False)
    page.form.python.setText(str(own))
    start(qtbot, page, folder)
    until_ended(qtbot, page)
    opened.session.project_changed.emit()
    choose(qtbot, page, folder)
    page.refresh()
    assert page.form.python.text() == program_at(own)


def test_every_control_has_a_name_and_an_identifier(page):
    for control in (
        page.form.saved,
        page.form.folder,
        page.form.python,
        page.form.note,
        page.form.command.text,
        page.form.install.text,
        page.run_card.output,
    ):
        assert control.accessibleName()
        assert control.accessibleIdentifier().startswith("vt.home.")
