"""A session bus of its own for a test run, and the programs that run on it for as long as they are needed."""

import subprocess
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

WAIT_SECONDS = 15
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session that starts no service by itself, so that only our programs can answer."""


class CannotStart(Exception):
    """Something that a test needs cannot run here; the text says why."""


@contextmanager
def private_bus(home: Path, environment: Mapping[str, str]) -> Generator[str]:
    """The address of a bus whose files lie in `home`, while it runs. Raises CannotStart."""
    socket, configuration = home / "bus", home / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(socket=socket), encoding="utf-8")
    with running(["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"], environment):
        wait(socket.exists, "the session's bus")
        yield f"unix:path={socket}"


@contextmanager
def running(
    command: list[str],
    environment: Mapping[str, str],
    *,
    told: Path = Path("/dev/null"),
    cwd: Path | None = None,
    pass_fds: tuple[int, ...] = (),
) -> Generator[subprocess.Popen[bytes]]:
    """A program while it is needed, with the file `told` as its input; what it says goes to a log in its home."""
    log = Path(environment["HOME"]) / f"{Path(command[0]).name}.log"
    with log.open("wb") as said, told.open("rb") as heard:
        process = subprocess.Popen(command, env=environment, cwd=cwd, pass_fds=pass_fds, stdin=heard, stdout=said, stderr=said)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait(ready: Callable[[], bool], name: str) -> None:
    """Ask again and again until it is ready. Raises CannotStart."""
    end = time.monotonic() + WAIT_SECONDS
    while not ready():
        if time.monotonic() > end:
            raise CannotStart(f"{name} did not start within {WAIT_SECONDS} seconds.")
        time.sleep(0.02)
