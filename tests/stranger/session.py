"""A person's session on a desktop: display, buses, window manager and key store, as a login starts them."""

import shutil
import subprocess
import time
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.accessibility.bus import PATIENCE, Bus, Thing, has_owner, until
from tests.accessibility.desktop import SCREEN, launcher
from tests.stranger.image import BARE, HOME, NUMBER

RUNTIME = Path("/run/user") / str(NUMBER)
SCREENS = RUNTIME / "screens"
PICTURES = Path("/srv/pictures")
SAID = RUNTIME / "said"
DISPLAY = ":77"
LOGIN = b"a password for the login"
SETTLED = 0.6
"""Seconds that the last movement on the screen may take."""


class Session(NamedTuple):
    """Where programs of this session find display, buses and home, and what a screen reader listens on."""

    environment: Mapping[str, str]
    bus: Bus

    def run(self, *command: str) -> None:
        """Run a program that ends by itself. What it complains about goes to SAID, and what those do that it leaves running."""
        with SAID.open("ab") as said:
            subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=said, timeout=PATIENCE, check=True)

    def window(self) -> Thing:
        """The only program with a window, as soon as it is there."""
        until(lambda: any(program.children for program in self.bus.programs()), "the window")
        return self.bus.programs()[0]

    def close(self) -> None:
        """Close the window in front as the keyboard does."""
        self.bus.chord("Alt", "F4")
        until(lambda: not self.bus.programs(), "the end of the program")

    def picture(self, name: str) -> None:
        """Keep what is on the screen."""
        time.sleep(SETTLED)
        shutil.copy(SCREENS / "Xvfb_screen0", PICTURES / f"{name}.xwd")


@contextmanager
def session() -> Generator[Session]:
    """A session while it is needed; must be the person, inside the image."""
    for folder in (SCREENS, PICTURES):
        folder.mkdir(exist_ok=True)
    (RUNTIME / "bus").unlink(missing_ok=True)  # of the session before, where nobody answers any more
    address = f"unix:path={RUNTIME}/bus"
    environment = BARE | {"HOME": str(HOME), "XDG_RUNTIME_DIR": str(RUNTIME), "DISPLAY": DISPLAY, "DBUS_SESSION_BUS_ADDRESS": address}
    with ExitStack() as stack:
        display = ["Xvfb", DISPLAY, "-screen", "0", SCREEN, "-fbdir", str(SCREENS), "-nolisten", "tcp", "-noreset"]
        stack.enter_context(_running(display, environment))
        until(Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists, "the display")
        stack.enter_context(_running(["dbus-daemon", "--session", f"--address={address}", "--nofork", "--nopidfile"], environment))
        until(lambda: has_owner(address, "org.freedesktop.DBus"), "the session's bus")
        stack.enter_context(_running(["openbox"], environment))
        stack.enter_context(_running([launcher(), "--launch-immediately"], environment))
        until(lambda: has_owner(address, "org.a11y.Bus"), "the accessibility bus")
        keys = ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"]
        stack.enter_context(_running(keys, environment, told=LOGIN))
        bus = Bus(address)
        stack.callback(bus.close)
        yield Session(environment, bus)


@contextmanager
def _running(command: list[str], environment: Mapping[str, str], *, told: bytes = b"") -> Generator[None]:
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert process.stdin is not None
    process.stdin.write(told)
    process.stdin.close()
    try:
        yield
    finally:
        process.terminate()
        process.wait()
