import gc
import io
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands.keys import Keys
from tests.commands.running import Ran
from tests.commands.services import training_folder
from tests.operations.chat import write_chat
from tests.standin import Server, serve
from voicetune_desktop.cli import main
from voicetune_desktop.commands import project_keys
from voicetune_desktop.operations import sending, tracking
from voicetune_desktop.training import keys as training_keys
from voicetune_desktop.training import wire
from voicetune_desktop.training.store import file as training_store

Command = Callable[..., Ran]
SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@pytest.fixture
def voicetune(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Iterator[Command]:
    """The command inside this process: its arguments, and `stdin` if it is to read something."""
    handlers = {number: signal.getsignal(number) for number in SIGNALS}

    def run(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["voicetune", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            main()
        out, err = capsysbinary.readouterr()
        assert b"Traceback" not in err
        return Ran(int(end.value.code or 0), out, err.decode("utf-8"))

    yield run
    gc.enable()
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Keys:
    """The key store that the command finds."""
    made = Keys()
    monkeypatch.setattr(project_keys, "SystemKeyStore", lambda: made)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a project file is, or is to be made."""
    return tmp_path / "mine.voicetune"


@pytest.fixture
def into_project(voicetune: Command, file: Path, tmp_path: Path, keys: Keys) -> Command:
    """`prepare --project` on the small chat."""

    def run(*options: object, assistant: str = "Ada Byron", stdin: bytes = b"") -> Ran:
        export = write_chat(tmp_path)
        arguments = ["prepare", export, "--assistant", assistant, "--out", tmp_path / "out", "--project", file, "--json"]
        return voicetune(*arguments, *options, stdin=stdin)

    return run


@pytest.fixture
def server() -> Iterator[Server]:
    """A training service on this computer whose time stands still."""
    with serve(speed=0, key="sk-teal-lantern-0123456789abcdef") as made:
        yield made


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions and attempts follow each other without a rest."""
    monkeypatch.setattr(tracking, "RESTS", ())
    monkeypatch.setattr(tracking, "LONGEST_REST", 0.0)
    monkeypatch.setattr(tracking, "TURN_SECONDS", 0.01)
    for module in (sending, wire):
        monkeypatch.setattr(module, "PAUSES", (0.0, 0.0))


@pytest.fixture
def key_store(monkeypatch: pytest.MonkeyPatch, keys: Keys) -> Keys:
    """The key store that the command finds, for API keys and the list of jobs, too."""
    for module in (training_keys, training_store):
        monkeypatch.setattr(module, "SystemKeyStore", lambda *_: keys)
    return keys


@pytest.fixture
def account(voicetune: Command, server: Server, key_store: Keys, quick: None) -> Keys:
    """A key that OpenAI, or what stands in for it, accepts."""
    ran = voicetune("key", "set", "openai", "--base-url", server.base_url, stdin=server.key.encode())
    assert ran.status == 0, ran.err
    return key_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files to send."""
    return training_folder(tmp_path / "files")


@pytest.fixture
def send(voicetune: Command, account: Keys, folder: Path) -> Command:
    """`send` those files to OpenAI."""
    return lambda *options, **more: voicetune("send", folder, "--provider", "openai", *options, **more)
