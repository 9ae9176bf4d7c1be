"""A desktop for one test run: a display that nobody sees, a session bus and the accessibility bus, and the program on it."""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.accessibility.bus import Bus, Thing, accessibility_bus, until
from tests.private_bus import CannotStart, private_bus, running

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher")
PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
SCREEN = "1400x1000x24"
REVERT_TO_PARENT = 2
NOTICE = b"AT_SPI_BUS"
ROOT = Path(__file__).parents[2]


class Desktop(NamedTuple):
    """Where programs of the desktop find display, bus and home."""

    environment: dict[str, str]

    @property
    def session(self) -> str:
        """The address of the session's bus."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def give_focus(self) -> None:
        """Let the window in the middle have the keyboard, as a window manager does for the window in front."""
        found, ignored = ctypes.c_ulong(), [ctypes.byref(ctypes.c_ulong()) for _ in range(6)]
        with self._x11() as (x11, display, root):
            x11.XQueryPointer(display, root, ignored[0], ctypes.byref(found), *ignored[1:])
            x11.XSetInputFocus(display, found, REVERT_TO_PARENT, ctypes.c_ulong(0))

    def take_notice_away(self) -> None:
        """Take the notice of the accessibility bus off the display. Wayland has none, and Qt listens at once where it finds one."""
        with self._x11() as (x11, display, root):
            x11.XDeleteProperty(display, root, ctypes.c_ulong(x11.XInternAtom(display, NOTICE, False)))

    @contextmanager
    def _x11(self) -> Generator[tuple[ctypes.CDLL, ctypes.c_void_p, ctypes.c_ulong]]:
        """Xlib, the display, and the window behind all."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.environment["DISPLAY"].encode()))
        yield x11, display, ctypes.c_ulong(x11.XDefaultRootWindow(display))
        x11.XCloseDisplay(display)


def launcher() -> str:
    """The program that starts the accessibility bus. Raises CannotStart."""
    for program, package in PROGRAMS.items():
        if not shutil.which(program):
            raise CannotStart(f"{program} is not installed (Debian's package is {package}).")
    found = next((path for path in LAUNCHERS if Path(path).exists()), "")
    if not found:
        raise CannotStart("There is no accessibility bus (Debian's package is at-spi2-core).")
    return found


@contextmanager
def desktop() -> Generator[Desktop]:
    """A desktop on which nobody has turned assistive technology on, while it is needed. Raises CannotStart."""
    launch = launcher()
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="voicetune-desktop-")))
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8"}
        environment["DISPLAY"] = stack.enter_context(_display(environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(private_bus(home, environment))
        stack.enter_context(running([launch], environment))
        made = Desktop(environment)
        accessibility_bus(made.session)  # starts it
        made.take_notice_away()
        yield made


@contextmanager
def program(on: Desktop, arguments: Sequence[str] = (), **more: str) -> Generator[subprocess.Popen[bytes]]:
    """The program with its window on a desktop, as a process of its own."""
    environment = on.environment | {"QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": "none"} | more
    with running([sys.executable, "-m", "voicetune_desktop", *arguments], environment, cwd=ROOT) as process:
        yield process


def the_window(bus: Bus) -> Thing:
    """The application, as soon as its window is there."""
    until(lambda: any(program.children for program in bus.programs()), "the window")
    return bus.programs()[0]


@contextmanager
def _display(environment: dict[str, str]) -> Generator[str]:
    """A display of its own, by a number that is free."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    try:
        with running(command, environment, pass_fds=(theirs,)):
            os.close(theirs)
            number = os.read(ours, 20).strip()
            if not number:
                raise CannotStart("Xvfb ended at once.")
            yield f":{number.decode()}"
    finally:
        os.close(ours)
