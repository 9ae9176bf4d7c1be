"""What programs for Linux ask of a system: the libraries that they name, and the oldest glibc that can run them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Iterable, Iterator

MAGIC = b"\x7fELF"
MACHINES = {62: "x86_64", 183: "aarch64"}
"""Numbers of processors in the head of a program, and what `uname -m` calls them."""
NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
ASKED = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)\b")


def binaries(folder: Path) -> Iterator[Path]:
    """Programs and libraries in a folder."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and _begins(path) == MAGIC)


def needed(file: Path) -> list[str]:
    """The libraries that a file names itself, not those that these need."""
    return NEEDED.findall(_headers(file))


def machine(program: Path) -> str:
    """The processor that a program was built for, as `uname -m` calls it."""
    with program.open("rb") as file:
        return MACHINES[int.from_bytes(file.read(20)[18:20], "little")]


def oldest_glibc(folder: Path) -> str:
    """The glibc that the most demanding file asks for."""
    asked = (version for file in binaries(folder) for version in glibc_versions(file))
    return max(asked, key=_numbers, default="2.17")


def glibc_versions(file: Path) -> Iterable[str]:
    """All versions of glibc that a file names."""
    return set(ASKED.findall(_headers(file)))


def _headers(file: Path) -> str:
    return subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(MAGIC))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
