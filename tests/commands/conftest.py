import gc
import io
import signal
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.commands.running import Ran
from voicetune_desktop.cli import main

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
