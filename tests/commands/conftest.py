import gc
import io
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands.keys import Keys
from tests.commands.running import Ran
from tests.operations.chat import write_chat
from voicetune_desktop.cli import main
from voicetune_desktop.commands import project_keys

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
