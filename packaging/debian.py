"""The package for Debian, Ubuntu and Mint: laid out here, closed by dpkg-deb; the same app at the same moment gives the same bytes."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import contents
import elf
import linux_share
from materials import version
from places import HERE, ROOT, date_all, moment
from system import QT_LIBRARIES
from systems import SUMMARY

from voicetune_desktop.publisher import MAINTAINER

PACKAGE = "voicetune"
HOME = f"usr/lib/{PACKAGE}"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
BROUGHT = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-util1")
"""Packages whose libraries lie inside the app, because many desktops do not have them."""
ALSO = ("libgcc-s1", "libstdc++6")
EITHER = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Packages that got another name in newer releases."""
LONG = """\
 VoiceTune opens the exports of chat apps, replaces names and private data,
 and writes training files for a model that writes like you. All of it
 happens on this computer; nothing is sent unless you say so.
 .
 The package brings the window (voicetune-desktop) and the command
 (voicetune).
"""


def make(app: Path, to: Path) -> Path:
    """Build the package; gives its file."""
    to.mkdir(parents=True, exist_ok=True)
    machine = ARCHITECTURES[elf.machine(app / PACKAGE)]
    file = to / f"{PACKAGE}_{version()}_{machine}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        lay_out(app, root)
        write_control(root, machine, elf.oldest_glibc(app))
        date_all(root)
        fixed = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file)], env=fixed, check=True, stdout=2)
    return file


def lay_out(app: Path, root: Path) -> None:
    """Put the app, what leads to it, and its papers where Debian expects them."""
    shutil.copytree(app, root / HOME, symlinks=True)
    linux_share.write(root / "usr/share")
    programs = root / "usr/bin"
    programs.mkdir(parents=True)
    for name in contents.DOORS:
        (programs / name).symlink_to(f"../lib/{PACKAGE}/{name}")
    papers = root / f"usr/share/doc/{PACKAGE}"
    papers.mkdir(parents=True)
    (root / HOME / "LICENSE.txt").unlink()
    shutil.move(str(root / HOME / "THIRD_PARTY.txt"), str(papers / "THIRD_PARTY.txt"))
    (papers / "copyright").write_text(copyright_file(), encoding="utf-8")
    (papers / "changelog.gz").write_bytes(gzip.compress(changelog().encode(), 9, mtime=0))
    hints = root / "usr/share/lintian/overrides"
    hints.mkdir(parents=True)
    shutil.copy(HERE / "linux" / "lintian-overrides", hints / PACKAGE)


def write_control(root: Path, machine: str, glibc: str) -> None:
    """Write DEBIAN/control and DEBIAN/md5sums."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n" for path in files]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    folder = root / "DEBIAN"
    folder.mkdir(mode=0o755)
    (folder / "control").write_text(control(machine, size, glibc), encoding="utf-8")
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in (root, *root.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def control(machine: str, kibibytes: int, glibc: str) -> str:
    """What dpkg wants to know."""
    qt = sorted({EITHER.get(name, name) for name in QT_LIBRARIES.values()} - {*BROUGHT})
    depends = ", ".join([f"libc6 (>= {glibc})", *ALSO, *qt])
    return (
        f"Package: {PACKAGE}\nVersion: {version()}\nArchitecture: {machine}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {kibibytes}\nDepends: {depends}\nRecommends: gnome-keyring | kwalletmanager, xdg-desktop-portal\n"
        f"Section: text\nPriority: optional\nDescription: {SUMMARY[0].lower()}{SUMMARY[1:]}\n{LONG}"
    )


def copyright_file() -> str:
    """The terms, in Debian's form."""
    terms = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    owner = next(line for line in terms if line.startswith("Copyright"))
    text = "\n".join(f" {line}" if line.strip() else " ." for line in terms)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: VoiceTune Desktop\n\n"
        f"Files: *\nCopyright: {owner.removeprefix('Copyright (c) ')}\nLicense: Expat\n{text}\n"
        f"Comment: The terms of all parts inside stand in /usr/share/doc/{PACKAGE}/THIRD_PARTY.txt.\n"
    )


def changelog() -> str:
    """One entry: this version."""
    day = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(moment()))
    return f"{PACKAGE} ({version()}) stable; urgency=medium\n\n  * Version {version()}.\n\n -- {MAINTAINER}  {day}\n"
