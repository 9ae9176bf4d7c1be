"""Settings, key and recovery: what opens a project, and changing it."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui import work
from tests.gui.windows import KEY, PATIENCE
from voicetune_desktop.errors import KeyringUnavailable, ProjectLocked
from voicetune_desktop.gui.pages.settings_key import KeySection
from voicetune_desktop.gui.session import Session
from voicetune_desktop.project import recovery
from voicetune_desktop.project.file import create, open_project, open_with_secret, read_salt
from voicetune_desktop.project.people import people
from voicetune_desktop.project.recovery import recovery_code

PASSPHRASE = "seven green kettles"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(recovery, "ARGON2_MEMORY_KIB", 1024)
    monkeypatch.setattr(recovery, "make_key", work.make_quick_key)


@pytest.fixture
def file(keys, made, tmp_path):
    path = shutil.copy(made, tmp_path / "Letters.voicetune")
    keys.put(read_salt(path).hex(), KEY)
    return path


@pytest.fixture
def section(qtbot, qapp, children, file):
    session = Session()
    shown = KeySection(session)
    qtbot.addWidget(shown)
    shown.show()
    session.open(file)
    shown.refresh()
    yield shown
    session.close()


def choose(qtbot, section, first, second=None):
    begin(section, first, second)
    wait(qtbot, section)


def wait(qtbot, section):
    qtbot.waitUntil(lambda: not section.session.busy, timeout=PATIENCE)


def begin(section, first, second=None):
    section.passphrase.click()
    section.card._first.setText(first)
    section.card._second.setText(second or first)
    section.card._accept.click()


def part_of(file):
    return file.with_name(f".{file.name}.part")


def test_it_says_what_opens_the_project(section):
    assert section.state.text() == "The key store of this computer opens this project."
    assert section.passphrase.text() == "Use a passphrase…"
    assert section.keyring.isHidden()


def test_it_needs_no_more_room_than_its_widest_button(section):
    buttons = section.show_code, section.passphrase, section.keyring
    section.keyring.setVisible(True)
    assert section.minimumSizeHint().width() < max(each.sizeHint().width() for each in buttons) + 80


def test_recovery_code_is_shown_on_request_alone(section):
    assert section.code.isHidden()
    section.show_code.click()
    assert section.code.toPlainText() == recovery_code(KEY)
    section.show_code.click()
    assert (section.code.isHidden(), section.code.toPlainText()) == (True, "")


def test_the_recovery_code_can_be_read_and_copied_with_keys(qtbot, section):
    section.activateWindow()
    section.show_code.setFocus()
    qtbot.keyClick(section.show_code, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is section.code
    assert (section.code.accessibleName(), section.code.isReadOnly()) == ("Recovery code", True)
    qtbot.keyClick(section.code, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is section.passphrase
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is section.code


def test_passphrase_takes_the_place_of_the_stored_key(qtbot, section, keys, file):
    choose(qtbot, section, PASSPHRASE)
    assert keys.kept == {}
    assert section.state.text() == "Your passphrase or recovery code opens it."
    assert people(section.session.project)
    section.session.close()
    open_with_secret(file, PASSPHRASE).close()
    with pytest.raises(ProjectLocked):
        open_project(file, key=KEY)


def test_code_shown_before_a_change_does_not_stay(qtbot, section):
    section.show_code.click()
    choose(qtbot, section, PASSPHRASE)
    assert section.code.isHidden()
    section.show_code.click()
    assert section.code.toPlainText() == recovery_code(section.session.project.key) != recovery_code(KEY)


def test_key_moves_back_into_the_key_store(qtbot, section, keys, file):
    choose(qtbot, section, PASSPHRASE)
    section.keyring.click()
    wait(qtbot, section)
    assert keys.kept == {read_salt(file).hex(): section.session.project.key}
    section.session.close()
    section.session.open(file)


@pytest.mark.parametrize(("first", "second"), [("short", "short"), (PASSPHRASE, "seven green kettlse")])
def test_passphrase_that_is_short_or_mistyped_changes_nothing(qtbot, section, keys, file, first, second):
    choose(qtbot, section, first, second)
    assert not section.card._complaint.isHidden()
    open_project(file, keystore=keys).close()


def test_decisions_can_be_undone_after_a_change_of_the_key(qtbot, section):
    choose(qtbot, section, PASSPHRASE)
    session = section.session
    session.change("Rename", lambda project: project.set_setting("gap", 5))
    assert session.undo() == "Rename"
    assert session.project.setting("gap") is None


def test_project_that_another_program_holds_is_a_sentence(qtbot, section, file):
    other = open_project(file, key=KEY)
    other.connection.execute("BEGIN")
    other.connection.execute("SELECT count(*) FROM person").fetchone()
    section.session.project.connection.execute("PRAGMA busy_timeout = 20")
    choose(qtbot, section, PASSPHRASE)
    assert section.message.text == "Another window or command is writing to this project."
    other.close()
    assert people(section.session.project)


def test_encrypting_is_work_that_can_be_stopped(qtbot, section, file, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.operations.encrypting.encrypt_copy", work.encrypt_half)
    begin(section, PASSPHRASE)
    qtbot.waitUntil(part_of(file).exists, timeout=PATIENCE)
    assert (section.session.busy, section.card.isHidden(), section.passphrase.isEnabled()) == (True, True, False)
    section.session.cancel()
    wait(qtbot, section)
    assert not part_of(file).exists()
    open_project(file, key=KEY).close()


def test_remains_of_a_change_that_was_killed_go_when_the_project_opens(section, file):
    section.session.close()
    part_of(file).write_bytes(b"half a copy")
    section.session.open(file)
    assert not part_of(file).exists()


def test_key_store_that_goes_away_meanwhile_leaves_the_passphrase(qtbot, section, file, monkeypatch):
    choose(qtbot, section, PASSPHRASE)
    section.keyring.click()
    monkeypatch.setattr("voicetune_desktop.gui.pages.settings_key._key_store", lambda: None)
    wait(qtbot, section)
    assert "no key store" in section.message.text
    section.session.close()
    assert open_with_secret(file, PASSPHRASE)


def test_without_a_key_store_there_is_no_button_for_it(section, monkeypatch):
    def refuse():
        raise KeyringUnavailable("There is none.")

    monkeypatch.setattr("voicetune_desktop.keystore.SystemKeyStore", refuse)
    section.refresh()
    assert section.keyring.isHidden()


def test_without_a_project_that_is_kept_there_is_nothing_to_see(section):
    section.session.new_temporary()
    assert section.isHidden()
    section.session.close()
    assert section.isHidden()


def test_project_of_another_is_shown_as_it_is(section, tmp_path):
    create(tmp_path / "other.voicetune", passphrase=PASSPHRASE).close()
    section.session.open(tmp_path / "other.voicetune", PASSPHRASE)
    assert section.state.text() == "Your passphrase or recovery code opens it."
    assert not section.keyring.isHidden()


def test_a_change_that_is_cancelled_changes_nothing(qtbot, section, keys, file):
    begin(section, PASSPHRASE)
    assert (section.session.busy, section.passphrase.isEnabled()) == (True, False)
    section.card._forget.click()
    qtbot.waitUntil(lambda: not section.session.busy, timeout=PATIENCE)
    assert section.card.isHidden()
    open_project(file, keystore=keys).close()
