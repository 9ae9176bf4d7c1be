"""Where keys lie: a real Secret Service where a test is marked so, and never anything that the allow-list does not name."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import environment, run
from tests.operations.chat import write_chat
from voicetune_desktop import keystore
from voicetune_desktop.errors import KeyringUnavailable, ProjectLocked
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.project.file import create, open_project

KEY = bytes(range(32))
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="The Secret Service is a part of Linux desktops.")

LEAKY = """
from pathlib import Path
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 99

    def _note(self, *words):
        Path({file!r}).write_text(repr(words))

    get_password = set_password = delete_password = _note
"""
"""A keyring backend that claims to be the best one and writes every key into a file."""

OPENING = """
import sys
from pathlib import Path
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.project.file import open_project
with open_project(Path(sys.argv[1]), keystore=SystemKeyStore()) as project:
    print(project.setting("color"))
"""


@pytest.fixture
def leaked(tmp_path, own_home, monkeypatch):
    """The file of a leaky backend that the environment and keyringrc.cfg both ask for."""
    file = tmp_path / "leaked"
    (tmp_path / "leaky.py").write_text(LEAKY.format(file=str(file)), encoding="utf-8")
    for folder in (own_home / ".config" / "python_keyring", own_home / ".local" / "share" / "python_keyring"):
        folder.mkdir(parents=True)
        (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=leaky.Keyring\nkeyring-path={tmp_path}\n", encoding="utf-8")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "leaky.Keyring")
    monkeypatch.syspath_prepend(tmp_path)
    return file


@LINUX_ONLY
@pytest.mark.secret_service
class TestSecretService:
    """With the real service."""

    def test_key_comes_back_as_it_was_put(self):
        keys = SystemKeyStore()
        keys.put("a", KEY)
        assert keys.get("a") == KEY
        assert SystemKeyStore().get("a") == KEY

    def test_later_key_takes_the_place_of_the_former(self):
        keys = SystemKeyStore()
        keys.put("b", KEY)
        keys.put("b", KEY[::-1])
        assert keys.get("b") == KEY[::-1]

    def test_key_that_was_never_put_is_none(self):
        assert SystemKeyStore().get("never put") is None

    def test_forgotten_key_is_gone_and_may_be_forgotten_again(self):
        keys = SystemKeyStore()
        keys.put("c", KEY)
        keys.put("d", KEY)
        keys.forget("c")
        keys.forget("c")
        assert (keys.get("c"), keys.get("d")) == (None, KEY)

    def test_services_do_not_see_each_others_keys(self):
        SystemKeyStore("one").put("e", KEY)
        assert SystemKeyStore("other").get("e") is None

    def test_label_says_where_the_key_lies(self):
        assert SystemKeyStore().label == "the Secret Service of this desktop"

    def test_project_opens_in_another_process_without_a_question(self, tmp_path):
        with create(tmp_path / "a.voicetune", keystore=SystemKeyStore()) as project:
            project.set_setting("color", "blue")
        done = subprocess.run(
            [sys.executable, "-c", OPENING, tmp_path / "a.voicetune"], env=environment(), capture_output=True, check=False
        )
        assert (done.stdout, done.stderr) == (b"blue\n", b"")

    def test_project_that_was_renamed_still_opens(self, tmp_path):
        create(tmp_path / "a.voicetune", keystore=SystemKeyStore()).close()
        moved = (tmp_path / "a.voicetune").rename(tmp_path / "b.voicetune")
        open_project(moved, keystore=SystemKeyStore()).close()

    def test_project_without_its_key_is_locked(self, tmp_path):
        create(tmp_path / "a.voicetune", key=KEY).close()
        with pytest.raises(ProjectLocked):
            open_project(tmp_path / "a.voicetune", keystore=SystemKeyStore())

    def test_command_asks_for_no_passphrase(self, tmp_path):
        file = tmp_path / "mine.voicetune"
        words = ["--assistant", "Ada Byron", "--out", tmp_path / "out", "--project", file, "--json"]
        made = run("prepare", write_chat(tmp_path), *words)
        again = run("project", file, "info", "--json")
        assert (made.status, made.err, again.status, again.err) == (0, "", 0, "")
        assert again.json["messages"] == made.json["messages"]

    def test_backend_that_is_not_allowed_sees_nothing(self, leaked):
        keys = SystemKeyStore()
        keys.put("f", KEY)
        assert keys.get("f") == KEY
        keys.forget("f")
        assert not leaked.exists()

    def test_keys_are_in_no_file_of_the_person(self, tmp_path, own_home):
        run("project", tmp_path / "a.voicetune", "new")
        assert [path for path in own_home.rglob("*") if path.is_file()] == []


@LINUX_ONLY
def test_without_a_service_there_is_a_sentence():
    with pytest.raises(KeyringUnavailable) as refused:
        SystemKeyStore()
    assert str(refused.value) == "This computer has no key store that VoiceTune trusts. Choose a passphrase for the project instead."


@LINUX_ONLY
def test_without_a_service_no_other_backend_takes_its_place(leaked, tmp_path):
    with pytest.raises(KeyringUnavailable):
        SystemKeyStore()
    ran = run("project", tmp_path / "a.voicetune", "new", "--json", env=environment(PYTHONPATH=f"{tmp_path}:{Path(__file__).parents[1]}"))
    assert ran.status == 1
    assert "passphrase" in ran.err
    assert not leaked.exists()


@LINUX_ONLY
def test_allowed_backends_are_those_of_operating_systems():
    assert set(keystore.ALLOWED) == {f"keyring.backends.{name}" for name in ("macOS", "Windows", "SecretService", "kwallet")}


@LINUX_ONLY
def test_backends_of_other_systems_are_not_looked_for(monkeypatch):
    looked_for = []
    monkeypatch.setattr(keystore, "import_module", looked_for.append)
    with pytest.raises(KeyringUnavailable):
        SystemKeyStore()
    assert looked_for == ["keyring.backends.SecretService", "keyring.backends.kwallet"]


class Refusing:
    """A backend of a desktop that is locked."""

    viable = True

    def refuse(self, *_):
        from keyring.errors import KeyringLocked

        raise KeyringLocked(f"secret {KEY.hex()}")

    get_password = set_password = delete_password = refuse


class Forgetting(Refusing):
    """A backend that says yes and keeps nothing."""

    def get_password(self, *_):
        return None

    def set_password(self, *_):
        return None


@pytest.mark.parametrize("act", [lambda keys: keys.get("a"), lambda keys: keys.put("a", KEY), lambda keys: keys.forget("a")])
def test_locked_key_store_is_a_sentence_without_the_key(monkeypatch, act):
    monkeypatch.setattr(keystore, "_first_backend", lambda: (Refusing(), "a locked desktop"))
    with pytest.raises(KeyringUnavailable) as refused:
        act(SystemKeyStore())
    assert str(refused.value).startswith("The key store of this computer (a locked desktop) did not answer. Unlock it")
    assert KEY.hex() not in str(refused.value)


def test_key_that_does_not_come_back_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(keystore, "_first_backend", lambda: (Forgetting(), "a forgetful desktop"))
    with pytest.raises(KeyringUnavailable):
        create(tmp_path / "a.voicetune", keystore=SystemKeyStore())
    assert not (tmp_path / "a.voicetune").exists()


@pytest.mark.parametrize("failure", ["ImportError", "RuntimeError", "OSError", "AttributeError"])
def test_backend_that_cannot_be_loaded_is_passed_over(monkeypatch, failure):
    kinds = {"ImportError": ImportError, "RuntimeError": RuntimeError, "OSError": OSError, "AttributeError": AttributeError}

    def load(_):
        raise kinds[failure]

    monkeypatch.setattr(keystore, "import_module", load)
    with pytest.raises(KeyringUnavailable):
        SystemKeyStore()


@LINUX_ONLY
def test_command_says_why_it_asks_for_a_passphrase(tmp_path):
    ran = run(
        "project", tmp_path / "a.voicetune", "new", "--json", stdin=b"a passphrase\n", env=environment(DBUS_SESSION_BUS_ADDRESS="disabled:")
    )
    assert json.loads(ran.out)["path"].endswith("a.voicetune")
    assert ran.err == "This computer has no key store that VoiceTune trusts. The project gets a passphrase instead.\n"
