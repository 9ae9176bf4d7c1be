"""Where packages are made, and the moment that all their files are dated with."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILT = ROOT / "build" / "packaging"
MADE = BUILT / "made"
"""Icons, notices and tables that the packer takes in."""
APP = BUILT / "voicetune"
"""The packed app: one folder."""
DIST = ROOT / "dist"
"""What people download."""


def moment() -> int:
    """The second that all files are dated with: SOURCE_DATE_EPOCH, else the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=str(ROOT), capture_output=True, text=True, check=False)
    return int(asked.stdout.strip() or 0)


def date_all(folder: Path) -> None:
    """Give everything in a folder the same moment, so that the same files make the same package."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (moment(), moment()), follow_symlinks=False)
