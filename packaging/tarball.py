"""The archive for Linux systems without .deb: unpack it and run install.sh, which puts the app into ~/.local for one person."""

from __future__ import annotations

import lzma
import shutil
import tarfile
import tempfile
from pathlib import Path

import elf
import linux_share
from materials import version
from places import HERE, moment

NAME = "voicetune"
SCRIPTS = ("install.sh", "uninstall.sh")


def make(app: Path, to: Path) -> Path:
    """Build the archive; gives its file."""
    to.mkdir(parents=True, exist_ok=True)
    file = to / f"{NAME}-{version()}-linux-{elf.machine(app / NAME)}.tar.xz"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / f"{NAME}-{version()}"
        shutil.copytree(app, root / "app", symlinks=True)
        linux_share.write(root / "share")
        for script in SCRIPTS:
            shutil.copy(HERE / "linux" / script, root / script)
            (root / script).chmod(0o755)
        with lzma.open(file, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for path in (root, *sorted(root.rglob("*"))):
                archive.add(path, path.relative_to(root.parent).as_posix(), recursive=False, filter=_anonymous)
    return file


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry that says nothing of who built it, and when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = moment()
    return entry
