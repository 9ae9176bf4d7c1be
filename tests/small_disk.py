"""A disk of its own for a test: small, or one that can be made read-only. Linux only, where a person may make a namespace."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ALONE = ("unshare", "--user", "--map-root-user", "--mount")
MOUNT = 'mount -t tmpfs -o size="$1" tmpfs "$2" && shift && shift && exec "$@"'


@cache
def _can_mount() -> bool:
    try:
        asked = [*ALONE, "sh", "-c", MOUNT, "sh", "64k", "/tmp", "true"]
        return subprocess.run(asked, check=False, capture_output=True, timeout=20).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def on_a_disk(size: str, folder: Path, module: str, function: str) -> None:
    """Call a function of a test module with a folder that is a disk of this size, in a process of its own that must end well."""
    if not _can_mount():
        pytest.skip("No disk can be mounted here.")
    folder.mkdir(exist_ok=True)
    call = f"import sys; from pathlib import Path; from {module} import {function}; {function}(Path(sys.argv[1]))"
    command = [*ALONE, "sh", "-c", MOUNT, "sh", size, str(folder), sys.executable, "-c", call, str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-3000:]


def fill(folder: Path, *, leave: int = 0) -> Path:
    """Take all room of a disk but so many bytes; gives the file that does."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
        file.truncate(max(0, file.tell() - leave))
    return filler


def read_only(folder: Path) -> None:
    """Let nothing be written on a disk any more."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def writable(folder: Path) -> None:
    """Undo `read_only`."""
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
