"""The app looks itself over: every page, its parts, and files, without a window to see."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from voicetune_desktop.gui import smoke_parts

ROOT = Path(__file__).parents[2]


def found():
    """What looking inside finds, in this process and without its watch over connections."""
    looking = smoke_parts.look_inside()
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return end.value


@pytest.fixture
def unwatched(monkeypatch):
    monkeypatch.setattr(smoke_parts, "stay_here", lambda: None)
    return monkeypatch


def test_opens_every_page_and_writes_files_in_silence(tmp_path):
    command = [sys.executable, "-m", "voicetune_desktop", "--smoke", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=240)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert {path.name for path in (tmp_path / "files").rglob("*.jsonl")} == {"train.jsonl", "valid.jsonl"}
    assert (tmp_path / "smoke.txt").read_text() == "All is well.\n"


@pytest.mark.usefixtures("unwatched")
def test_nothing_is_missing_here():
    assert found() == ()


def test_says_what_is_missing(unwatched):
    unwatched.setattr(smoke_parts, "PARTS", ("json", "no_such_part.at_all"))
    assert found() == ("no_such_part.at_all cannot be loaded (ModuleNotFoundError of no_such_part).",)


def test_says_when_tokens_are_counted_wrongly(unwatched):
    unwatched.setattr(smoke_parts, "PARTS", ())
    unwatched.setattr(smoke_parts, "TOKENS", {"o200k_base": 7})
    assert found() == ("o200k_base counts 6 tokens instead of 7.",)


def test_a_connection_is_an_error():
    with socket.socket(socket.AF_INET) as far, pytest.raises(smoke_parts.Left):
        smoke_parts._refuse("socket.connect", (far, ("192.0.2.1", 443)))
    with pytest.raises(smoke_parts.Left):
        smoke_parts._refuse("socket.getaddrinfo", ("example.org", 443))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Python has no socket files here.")
def test_a_socket_file_is_no_connection():
    with socket.socket(socket.AF_UNIX) as near:
        smoke_parts._refuse("socket.connect", (near, "/nowhere"))
