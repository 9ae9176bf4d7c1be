import codecs
import os
import stat
import sys

import pytest

from tests.commands.running import run
from tests.operations.chat import TALK, write_chat
from voicetune_desktop.commands import project_keys
from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.project.file import open_project
from voicetune_desktop.project.recovery import key_from_code

MADE = {"path", "recovery_code"}
INFO = {"path", "messages", "chats", "people", "sources", "examples"}


def sums(ran):
    return [one["sha256"] for one in ran.json["files"]]


def test_new_project_is_encrypted_and_its_key_is_in_the_key_store(voicetune, keys, file):
    ran = voicetune("project", file, "new", "--json")
    assert (ran.status, set(ran.json), ran.json["path"]) == (0, MADE, str(file))
    head = file.read_bytes()[:16]
    assert not head.startswith(b"SQLite")
    assert keys.stored == {head.hex(): key_from_code(ran.json["recovery_code"])}


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps others out by the folder of the user.")
def test_only_the_owner_may_read_a_project(voicetune, keys, file):
    voicetune("project", file, "new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_new_project_is_not_made_over_a_file(voicetune, keys, file):
    file.write_bytes(b"mine")
    ran = voicetune("project", file, "new")
    assert (ran.status, file.read_bytes(), keys.stored) == (1, b"mine", {})
    assert "already a file" in ran.err


def test_info_tells_what_is_in_a_project(voicetune, into_project, file):
    into_project()
    info = voicetune("project", file, "info", "--json").json
    assert set(info) == INFO
    assert info["messages"] == 30 * len(TALK)
    assert [(person["name"], person["role"]) for person in info["people"]] == [("Ada Byron", "assistant"), ("Bo Larsen", "other")]
    assert info["examples"] == {"train": 27, "valid": 3}
    assert info["sources"][0]["counts"] == {"kept": 210, "system": 1}


def test_info_for_people_has_no_brackets(voicetune, into_project, file):
    into_project()
    text = voicetune("project", file, "info").text
    assert "210 kept" in text
    assert "{" not in text


def test_recovery_code_opens_the_project_where_its_key_is_not(voicetune, keys, file):
    code = voicetune("project", file, "new", "--json").json["recovery_code"]
    assert voicetune("project", file, "export-key", "--json").json == {"recovery_code": code}
    keys.stored.clear()
    assert voicetune("project", file, "info", stdin=code.lower().encode() + b"\r\n").status == 0


def test_every_new_project_opens_again_whatever_its_first_bytes(voicetune, keys, file, monkeypatch):
    for first in (b"{", b"[", b"<", b"\x1f\x8b", b"PK"):
        salts = iter([first.ljust(16, b"s")])
        monkeypatch.setattr("secrets.token_bytes", lambda size, salts=salts: next(salts, os.urandom(size)))
        voicetune("project", file, "new")
        assert voicetune("project", file, "info").status == 0
        file.unlink()


def test_recovery_code_comes_with_a_warning(voicetune, keys, file):
    assert "safe place" in voicetune("project", file, "new").text


def test_prepare_makes_the_project_and_keeps_everything_in_it(into_project, file, keys):
    report = into_project().json
    with open_project(file, keystore=keys) as project:
        assert project.connection.execute("SELECT count(*) FROM message").fetchone()[0] == report["messages"]
        assert project.connection.execute("SELECT sha256 FROM file_written ORDER BY id").fetchall() == [
            (s["sha256"],) for s in report["files"]
        ]


def test_prepare_again_with_the_project_adds_nothing_twice_and_gives_the_same_bytes(into_project, file, voicetune):
    one, other = into_project(), into_project()
    assert sums(one) == sums(other)
    assert voicetune("project", file, "info", "--json").json["messages"] == other.json["messages"] == 210


@pytest.mark.skipif(sys.platform != "linux", reason="a process of its own finds the key store of the person")
def test_passphrase_is_asked_for_where_there_is_no_key_store(file, tmp_path):
    secret = "päßwort \U0001f511\n".encode()
    new = run("project", file, "new", "--json", stdin=secret)
    assert (new.status, set(new.json)) == (0, MADE)
    assert "passphrase" in new.err
    latin = run("project", file, "info", "--json", stdin=secret, env={**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"})
    assert latin.status == 0
    marked = run("project", file, "info", "--json", stdin=codecs.BOM_UTF8 + secret)
    assert marked.status == 0, "A PowerShell that sends UTF-8 puts this mark before it."


@pytest.mark.parametrize("stdin", [b"", b"\n", b"\xff\xfe\n"])
def test_no_passphrase_makes_no_project(voicetune, file, stdin, monkeypatch):
    monkeypatch.setattr(project_keys, "SystemKeyStore", no_key_store)
    ran = voicetune("project", file, "new", stdin=stdin)
    assert (ran.status, ran.out, file.exists()) == (1, b"", False)
    assert "standard input" in ran.err


def no_key_store():
    raise KeyringUnavailable("This computer has no key store that VoiceTune trusts.", "Choose a passphrase.")


def test_project_that_was_made_for_an_import_that_fails_goes_again(into_project, file, keys, tmp_path):
    write_chat(tmp_path, name="WhatsApp Chat with Bo.txt").unlink()
    ran = into_project("--format", "slack")
    assert (ran.status, file.exists(), keys.stored) == (1, False, {})


def test_project_with_an_import_stays_when_nobody_has_the_name(into_project, file, tmp_path):
    assert into_project(assistant="Zoe").status == 1
    assert file.exists()
    assert not (tmp_path / "out").exists()
    assert into_project().status == 0


def test_project_that_was_there_stays_when_an_import_fails(into_project, voicetune, file, keys):
    voicetune("project", file, "new")
    before = file.read_bytes()
    assert into_project("--format", "slack").status == 1
    assert (file.read_bytes(), len(keys.stored)) == (before, 1)


def test_nothing_else_lies_beside_a_closed_project(into_project, file, tmp_path):
    into_project()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("mine")] == ["mine.voicetune"]


def test_no_text_can_be_read_in_a_project_file(into_project, file):
    into_project()
    data = file.read_bytes()
    assert not any(word in data for word in (b"Larsen", b"sandwiches", b"example.org"))


@pytest.mark.parametrize("verb", ["open", "forget-everything", ""])
def test_verb_that_does_not_exist_is_wrong_use(voicetune, keys, file, verb):
    assert voicetune("project", file, verb).status == 2
