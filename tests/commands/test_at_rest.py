"""Stories of a project's key, with a real key store: each ends with an open project or a plain sentence."""

import shutil
import sys

import pytest

from tests.commands.running import environment, run
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from tests.secret_service import locked
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import recovery
from voicetune_desktop.project.file import create

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="The Secret Service is a part of Linux desktops."),
    pytest.mark.secret_service,
]

ELSEWHERE = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
"""Another computer, or this one when its key store is gone."""
PASSPHRASE = b"seven green kettles\n"
WRONG = "voicetune: The passphrase or recovery code is wrong, or the file is damaged. Type it again.\n"


@pytest.fixture
def file(tmp_path):
    """A project whose key lies in the key store."""
    with create(tmp_path / "mine.voicetune", keystore=SystemKeyStore()) as made:
        result_of(import_exports(made, [write_chat(tmp_path)]))
    return made.path


@pytest.fixture
def project(voicetune, monkeypatch):
    """`voicetune project` in this process; passphrases become keys without much memory."""
    monkeypatch.setattr(recovery, "ARGON2_MEMORY_KIB", 1024)

    def ran(file, *words, stdin=b"", **elsewhere):
        with monkeypatch.context() as there:
            for name, value in elsewhere.items():
                there.setenv(name, value)
            return voicetune("project", file, *words, "--json", stdin=stdin)

    return ran


def as_a_process(file, *words, stdin=b"", **more):
    return run("project", file, *words, "--json", stdin=stdin, env=environment(**more))


def messages(ran):
    assert ran.status == 0, ran.err
    return ran.json["messages"]


def test_file_copied_to_another_computer_opens_with_its_recovery_code(file, project, tmp_path):
    code = project(file, "export-key").json["recovery_code"]
    copy = shutil.copy(file, tmp_path / "copy.voicetune")
    assert messages(project(copy, "info", stdin=code.encode() + b"\n", **ELSEWHERE)) == 210


def test_copied_file_without_its_code_is_a_sentence(file, project):
    ran = project(file, "info", stdin=PASSPHRASE, **ELSEWHERE)
    assert (ran.status, ran.out, ran.err) == (1, b"", WRONG)


def test_lost_key_is_a_sentence_and_the_recovery_code_helps(file, project):
    code = project(file, "export-key").json["recovery_code"]
    assert project(file, "forget").json == {"key_forgotten": True, "file_deleted": False}
    assert project(file, "info", stdin=b"\n").err.startswith("voicetune: No passphrase was given.")
    assert messages(project(file, "info", stdin=code.encode())) == 210


def test_key_comes_back_into_the_key_store_with_the_recovery_code(file, project):
    code = project(file, "export-key").json["recovery_code"]
    project(file, "forget")
    assert project(file, "keyring", stdin=code.encode()).json["opened_by"] == "the Secret Service of this desktop"
    assert messages(project(file, "info")) == 210


def test_passphrase_takes_the_place_of_the_key_store_and_back(file):
    project = as_a_process
    code = project(file, "export-key").json["recovery_code"]
    changed = project(file, "passphrase", stdin=PASSPHRASE)
    assert changed.json["opened_by"] == "passphrase"
    assert changed.json["recovery_code"] != code
    assert project(file, "info", stdin=code.encode()).err == WRONG
    assert messages(project(file, "info", stdin=PASSPHRASE, **ELSEWHERE)) == 210
    assert project(file, "keyring", stdin=PASSPHRASE).status == 0
    assert messages(project(file, "info")) == 210
    assert project(file, "info", stdin=PASSPHRASE, **ELSEWHERE).err == WRONG


def test_passphrase_is_changed_with_the_former_one_first(file, project):
    project(file, "passphrase", stdin=PASSPHRASE)
    assert project(file, "passphrase", stdin=PASSPHRASE + b"eight blue cups\n", **ELSEWHERE).status == 0
    assert project(file, "info", stdin=PASSPHRASE).err == WRONG
    assert messages(project(file, "info", stdin=b"eight blue cups\n")) == 210


def test_without_a_new_passphrase_nothing_changes(file, project):
    ran = project(file, "passphrase", stdin=b"\n")
    assert (ran.status, ran.out) == (1, b"")
    assert messages(project(file, "info")) == 210


def test_key_store_that_is_gone_keeps_the_passphrase(file, project):
    project(file, "passphrase", stdin=PASSPHRASE)
    ran = project(file, "keyring", stdin=PASSPHRASE, **ELSEWHERE)
    assert ran.err == "voicetune: This computer has no key store that VoiceTune trusts. The project stays as it was.\n"
    assert messages(project(file, "info", stdin=PASSPHRASE)) == 210


def test_locked_keyring_is_a_sentence_and_the_recovery_code_helps(file, secret_service_bus):
    project = as_a_process
    code = project(file, "export-key").json["recovery_code"]
    with locked(secret_service_bus):
        ran = project(file, "forget")
        assert (ran.status, ran.out) == (1, b"")
        assert "Unlock it and try again" in ran.err
        assert messages(project(file, "info", stdin=code.encode())) == 210
    assert messages(project(file, "info")) == 210


def test_forgetting_takes_the_file_on_request(file, project):
    assert project(file, "forget", "--delete-file").json == {"key_forgotten": True, "file_deleted": True}
    assert not file.exists()
    assert project(file, "info").err.startswith("voicetune: There is no such project file.")


def test_key_that_is_not_kept_cannot_be_forgotten(file, project):
    project(file, "passphrase", stdin=PASSPHRASE)
    ran = project(file, "forget")
    assert ran.err == "voicetune: The key of this project is not kept on this computer. To remove the project, add --delete-file.\n"
    assert project(file, "forget", "--delete-file").json == {"key_forgotten": False, "file_deleted": True}


def test_forgotten_names_are_other_names_next_time(tmp_path):
    file = tmp_path / "mine.voicetune"

    def prepared(out):
        ran = run("prepare", write_chat(tmp_path), "--assistant", "Ada Byron", "--out", tmp_path / out, "--project", file)
        assert (ran.status, ran.err) == (0, "")
        return (tmp_path / out / "train.jsonl").read_bytes()

    before = prepared("out")
    assert as_a_process(file, "forget-names").json["names_forgotten"] > 0
    after = prepared("again")
    assert after != before
    assert b"Larsen" not in after


def test_no_secret_is_told_but_the_code_that_was_asked_for(file, project):
    ran = project(file, "passphrase", stdin=PASSPHRASE)
    assert PASSPHRASE.strip() not in ran.out + ran.err.encode()
    assert set(ran.json) == {"opened_by", "recovery_code"}
