"""What the operating system must have: Qt's libraries, and a Secret Service for the tests. Installs it on Debian-like systems."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from typing import Callable, Sequence

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's core, widgets and its xcb, Wayland and offscreen windows link to (read with readelf), and the Debian package of each."""

SECRET_SERVICE = {"dbus-daemon": "dbus", "gnome-keyring-daemon": "gnome-keyring"}
"""Programs that the tests of the key store start, and the Debian package of each."""

DISPLAYS = {"WAYLAND_DISPLAY": ("libwayland-client.so.0", "wl_display_connect"), "DISPLAY": ("libX11.so.6", "XOpenDisplay")}
"""Variables that name a display, and the function that connects to it or returns null."""

Say = Callable[[str], None]


def provide_qt(say: Say) -> bool:
    """Whether Qt can be loaded, after installing what it needs where that is allowed."""
    missing = [library for library in QT_LIBRARIES if sys.platform == "linux" and not _loads(library)]
    return not missing or _install(sorted({QT_LIBRARIES[library] for library in missing}), "to open a window", say)


def display_answers() -> bool:
    """Whether one of the displays that the environment names takes connections; asking costs milliseconds, starting Qt much more."""
    return any(os.environ.get(variable) and _connects(*display) for variable, display in DISPLAYS.items())


def provide_secret_service(say: Say) -> bool:
    """Whether the tests can start a key store of their own, after the same."""
    missing = [package for program, package in SECRET_SERVICE.items() if not shutil.which(program)]
    return sys.platform == "linux" and (not missing or _install(missing, "to test the key store", say))


def provide_venv(python: str, version: tuple[int, int], say: Say) -> None:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if subprocess.run([python, "-c", "import ensurepip"], capture_output=True, check=False).returncode != 0:
        _install([f"python{version[0]}.{version[1]}-venv"], "to make .venv", say)


def _install(packages: Sequence[str], purpose: str, say: Say) -> bool:
    """Install Debian packages when we may, else print the command that does it. True when they are there afterwards."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    right = _right_to_install()
    if right is None:
        say(f"System packages {purpose} are missing. {_how_to_install(command)}")
        return False
    say(f"Installing system packages {purpose}: {' '.join(packages)}")
    failed = _apt(right, command) and (_apt(right, ["apt-get", "update"]) or _apt(right, command))
    if failed:
        say(failed)
    return not failed


def _how_to_install(command: Sequence[str]) -> str:
    if shutil.which("apt-get"):
        return f"Please run this once:\n\n    sudo {' '.join(command)}\n"
    return f"Please install what this system calls: {' '.join(command[4:])}"


def _right_to_install() -> Sequence[str] | None:
    """How to run a command as root without being asked: as it is, through sudo, or None where we may not."""
    if sys.platform == "win32" or not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    allowed = sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    return [sudo, "-n"] if sudo and allowed else None


def _apt(right: Sequence[str], command: Sequence[str]) -> str:
    """Run apt without questions; what it complained about, or nothing."""
    whole = [*right, "env", "DEBIAN_FRONTEND=noninteractive", *command, "-qq", "-o", "DPkg::Lock::Timeout=300"]
    done = subprocess.run(whole, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stderr.strip() or f"{command[0]} ended with status {done.returncode}."


def _connects(library: str, function: str) -> bool:
    try:
        connect = getattr(ctypes.CDLL(library), function)
    except OSError:
        return False
    connect.restype = ctypes.c_void_p
    return bool(connect(None))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
