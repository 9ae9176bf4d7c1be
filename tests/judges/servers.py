"""Other people's servers as judges: started for some tests, on this computer, and ended with them."""

import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

LONGEST_START = 60.0


class Judge:
    """A server that was started; its port listens after a while."""

    def __init__(self, process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
        self._process = process
        self._port = port
        self._log = log

    def address(self) -> str:
        """Where it answers, as soon as it does. Only a test marked `loopback` may ask."""
        end = time.monotonic() + LONGEST_START
        while self._process.poll() is None and time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", self._port), 1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return f"http://127.0.0.1:{self._port}"
        return pytest.fail(f"The judge did not start: {self._log.read_text('utf-8', 'replace')[-2000:]}")


@contextmanager
def running(command: Callable[[str], Sequence[str | Path]], folder: Path) -> Iterator[Judge]:
    """A server that listens to a free port while the block lasts; `command` gets the port."""
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        port = found.getsockname()[1]
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command(str(port)), cwd=folder, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        try:
            yield Judge(process, port, log)
        finally:
            process.terminate()
            process.wait(20)
