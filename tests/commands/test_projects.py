import os
import stat

import pytest

from tests.commands.running import run
from tests.operations.chat import TALK, write_chat
from voicetune_desktop.commands import projects
from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.project import schema
from voicetune_desktop.project.file import open_project
from voicetune_desktop.project.recovery import key_from_code
from voicetune_desktop.project.sqlite import connect

MADE = {"path", "recovery_code"}
INFO = {"path", "messages", "chats", "people", "sources", "examples"}


class Keys:
    """A key store in the memory of the test."""

    label = "the memory of the test"

    def __init__(self) -> None:
        self.stored: dict[str, bytes] = {}
        self.get = self.stored.get
        self.put = self.stored.__setitem__

    def forget(self, name: str) -> None:
        self.stored.pop(name, None)


@pytest.fixture
def keys(monkeypatch):
    made = Keys()
    monkeypatch.setattr(projects, "SystemKeyStore", lambda: made)
    return made


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mine.voicetune"


@pytest.fixture
def prepare(voicetune, file, tmp_path, keys):
    """`prepare --project` on the small chat."""

    def run(*options, assistant="Ada Byron", **more):
        export = write_chat(tmp_path)
        arguments = ["prepare", export, "--assistant", assistant, "--out", tmp_path / "out", "--project", file, "--json"]
        return voicetune(*arguments, *options, **more)

    return run


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


def test_info_tells_what_is_in_a_project(voicetune, prepare, file):
    prepare()
    info = voicetune("project", file, "info", "--json").json
    assert set(info) == INFO
    assert info["messages"] == 30 * len(TALK)
    assert [(person["name"], person["role"]) for person in info["people"]] == [("Ada Byron", "assistant"), ("Bo Larsen", "other")]
    assert info["examples"] == {"train": 27, "valid": 3}
    assert info["sources"][0]["counts"] == {"kept": 210, "system": 1}


def test_info_for_people_has_no_brackets(voicetune, prepare, file):
    prepare()
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


def test_prepare_makes_the_project_and_keeps_everything_in_it(prepare, file, keys):
    report = prepare().json
    with open_project(file, keystore=keys) as project:
        assert project.connection.execute("SELECT count(*) FROM message").fetchone()[0] == report["messages"]
        assert project.connection.execute("SELECT sha256 FROM file_written ORDER BY id").fetchall() == [
            (s["sha256"],) for s in report["files"]
        ]


def test_prepare_again_with_the_project_adds_nothing_twice_and_gives_the_same_bytes(prepare, file, voicetune):
    one, other = prepare(), prepare()
    assert sums(one) == sums(other)
    assert voicetune("project", file, "info", "--json").json["messages"] == other.json["messages"] == 210


def test_passphrase_is_asked_for_where_there_is_no_key_store(file, tmp_path):
    secret = "päßwort \U0001f511\n".encode()
    new = run("project", file, "new", "--json", stdin=secret)
    assert (new.status, set(new.json)) == (0, MADE)
    assert "passphrase" in new.err
    latin = run("project", file, "info", "--json", stdin=secret, env={**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"})
    assert latin.status == 0


@pytest.mark.parametrize("stdin", [b"", b"\n", b"\xff\xfe\n"])
def test_no_passphrase_makes_no_project(voicetune, file, stdin, monkeypatch):
    monkeypatch.setattr(projects, "SystemKeyStore", no_key_store)
    ran = voicetune("project", file, "new", stdin=stdin)
    assert (ran.status, ran.out, file.exists()) == (1, b"", False)
    assert "standard input" in ran.err


def no_key_store():
    raise KeyringUnavailable("This computer has no key store that VoiceTune trusts.", "Choose a passphrase.")


def test_project_that_was_made_for_an_import_that_fails_goes_again(prepare, file, keys, tmp_path):
    write_chat(tmp_path, name="WhatsApp Chat with Bo.txt").unlink()
    ran = prepare("--format", "slack")
    assert (ran.status, file.exists(), keys.stored) == (1, False, {})


def test_project_with_an_import_stays_when_nobody_has_the_name(prepare, file, tmp_path):
    assert prepare(assistant="Zoe").status == 1
    assert file.exists()
    assert not (tmp_path / "out").exists()
    assert prepare().status == 0


def test_project_that_was_there_stays_when_an_import_fails(prepare, voicetune, file, keys):
    voicetune("project", file, "new")
    before = file.read_bytes()
    assert prepare("--format", "slack").status == 1
    assert (file.read_bytes(), len(keys.stored)) == (before, 1)


def test_missing_project_is_a_sentence(voicetune, keys, file):
    ran = voicetune("project", file, "info")
    assert (ran.status, ran.err) == (1, "voicetune: There is no such project file. Check the name, or make a new project.\n")


@pytest.mark.parametrize("content", [b"", b"short", b"PK\x03\x04" * 2000, b"SQLite format 3\x00" * 500, b"{}" * 4000])
def test_file_that_is_no_project_is_left_alone(prepare, voicetune, file, content, tmp_path):
    file.write_bytes(content)
    for ran in (voicetune("project", file, "info"), prepare()):
        assert (ran.status, ran.out) == (1, b"")
        assert "is not a VoiceTune project" in ran.err
    assert file.read_bytes() == content
    assert not (tmp_path / "out").exists()


def test_folder_in_place_of_a_project_is_a_sentence(prepare, file):
    file.mkdir()
    assert prepare().status == 1


def test_damaged_project_is_a_sentence(prepare, voicetune, file, tmp_path):
    prepare()
    whole = bytearray(file.read_bytes())
    for start in range(4096 * 3, len(whole), 4096):
        whole[start : start + 64] = bytes(64)
    file.write_bytes(whole)
    for ran in (voicetune("project", file, "info"), prepare()):
        assert (ran.status, ran.out) == (1, b"")
        assert "is damaged" in ran.err


def test_project_cut_short_is_a_sentence(prepare, voicetune, file):
    prepare()
    file.write_bytes(file.read_bytes()[:-20_000])
    ran = voicetune("project", file, "info")
    assert ran.status == 1
    assert "is damaged" in ran.err


def test_project_of_a_newer_version_is_a_sentence(prepare, voicetune, file, keys):
    voicetune("project", file, "new")
    with open_project(file, keystore=keys) as project:
        project.connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    ran = prepare()
    assert ran.status == 1
    assert "newer version" in ran.err


def test_project_whose_key_is_elsewhere_is_a_sentence(prepare, voicetune, file, keys, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.project.recovery.ARGON2_MEMORY_KIB", 1024)
    voicetune("project", file, "new")
    keys.stored.clear()
    ran = prepare(stdin=b"not the code\n")
    assert ran.status == 1
    assert "passphrase or recovery code is wrong" in ran.err


def test_project_that_another_window_writes_to_is_a_sentence(prepare, voicetune, file, keys, monkeypatch):
    voicetune("project", file, "new")
    monkeypatch.setattr("voicetune_desktop.project.file.SETTINGS", ("PRAGMA journal_mode = WAL", "PRAGMA busy_timeout = 50"))
    with open_project(file, keystore=keys) as project:
        project.connection.execute("BEGIN IMMEDIATE")
        ran = prepare()
        project.connection.execute("ROLLBACK")
    assert ran.status == 1
    assert "Another window or command" in ran.err


def test_project_in_a_folder_that_is_not_there_is_a_sentence(voicetune, keys, tmp_path):
    ran = voicetune("project", tmp_path / "nowhere" / "mine.voicetune", "new")
    assert ran.status == 1
    assert "folder for the project" in ran.err


def test_nothing_else_lies_beside_a_closed_project(prepare, file, tmp_path):
    prepare()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("mine")] == ["mine.voicetune"]


def test_no_text_can_be_read_in_a_project_file(prepare, file):
    prepare()
    data = file.read_bytes()
    assert not any(word in data for word in (b"Larsen", b"sandwiches", b"example.org"))


def test_a_plain_database_is_no_project(voicetune, keys, file):
    with connect(str(file)) as database:
        database.execute("CREATE TABLE t (a)")
    database.close()
    assert "is not a VoiceTune project" in voicetune("project", file, "info").err


@pytest.mark.parametrize("verb", ["open", "forget-everything", ""])
def test_verb_that_does_not_exist_is_wrong_use(voicetune, keys, file, verb):
    assert voicetune("project", file, verb).status == 2
