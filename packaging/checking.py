"""Whether a packed app is what it should be: its files, its size, and that it works with no network and nothing to complain about."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Mapping, Sequence

import contents
from environment import SetupFailed

APART = ("unshare", "--map-root-user", "--net")
"""A namespace with no network at all, where the system allows one."""
SECONDS = 300


def smoke(app: Path) -> None:
    """Look at the files, then have the app open every page and write files. Raises SetupFailed."""
    _refuse([*misplaced(app), *_complaints(app)])


def signed(programs: Path) -> None:
    """Have the signed program of macOS do the same: what it is not entitled to would stop it. Raises SetupFailed."""
    _refuse(_complaints(programs))


def _refuse(complaints: Sequence[str]) -> None:
    if complaints:
        raise SetupFailed("The packed app is not in order:\n" + "\n".join(complaints))


def misplaced(app: Path) -> list[str]:
    """What lies in the app and should not, and whether it is too large."""
    inside = app / "_internal"
    files = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink()]
    wrong = contents.unwanted_among(path.relative_to(inside).as_posix() for path in files if inside in path.parents)
    size = sum(path.stat().st_size for path in files)
    too_large = [f"It takes {size / contents.MIB:.0f} MiB."] if size > contents.LARGEST_UNPACKED else []
    return [f"{place} should not be there." for place in wrong] + too_large


def _complaints(app: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        done = subprocess.run(
            [*apart(), str(program(app, "voicetune-desktop")), "--smoke", str(home / "smoke")],
            env=surroundings(home),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
        said = done.stderr.splitlines()
        return said if done.returncode == 0 else [*said, f"It ended with status {done.returncode}."]


def program(app: Path, name: str) -> Path:
    """One of the two programs of the app."""
    return app / f"{name}{'.exe' if sys.platform == 'win32' else ''}"


def apart() -> Sequence[str]:
    """What to put before a command so that it has no network; nothing where the system has no such thing."""
    if not shutil.which(APART[0]):
        return ()
    tried = subprocess.run([*APART, "true"], capture_output=True, check=False)
    return APART if tried.returncode == 0 else ()


def surroundings(home: Path) -> Mapping[str, str]:
    """A new home and no Python of the developer's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "XDG_", "QT_"))}
    return {**kept, "HOME": str(home), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
