"""A stranger's way, on a clean Linux: `sudo .venv/bin/python -m tests.stranger dist/voicetune_VERSION_amd64.deb [--system bookworm]`.

Needs root, debootstrap, and a network for what the systems consist of; the app itself never has one. The package is installed over an
older one, started from the menu, led from an export to training files by the accessibility bus, closed, opened again by double-click,
told to delete what it keeps, and removed. What is left on the system afterwards must be the person's own files.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.stranger import image, screens

NAMESPACES = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
OLDER = "0.0.1"
ONLY_IN_OLDER = "usr/lib/voicetune/_internal/only-in-older"


def main() -> int:
    """Visit one system or several, and say how it went."""
    parser = argparse.ArgumentParser(prog="python -m tests.stranger", description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--older", type=Path, help="the release before; without it, the same app with a smaller number")
    parser.add_argument("--system", choices=[*image.SYSTEMS, "all"], default="bookworm")
    parser.add_argument("--pictures", type=Path, default=image.KEPT / "pictures", help="a folder for what was seen")
    given = parser.parse_args()
    if os.geteuid() or not shutil.which("debootstrap"):
        print("Only root can make a system of its own, with debootstrap (a package of Debian and Ubuntu).", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        older = given.older or numbered_lower(given.package, Path(folder))
        systems = image.SYSTEMS if given.system == "all" else [given.system]
        return sum(visit(system, older, given.package, given.pictures / system) for system in systems)


def visit(system: str, older: Path, newer: Path, pictures: Path) -> int:
    """One visit in namespaces of its own; its exit status."""
    print(f"On {system}:", flush=True)
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.parent.mkdir(parents=True, exist_ok=True)
    places = (image.base(system), older.resolve(), newer.resolve(), pictures.resolve())
    status = subprocess.run([*NAMESPACES, sys.executable, "-m", "tests.stranger.visit", *map(str, places)], check=False).returncode
    screens.to_png(pictures)
    return status


def numbered_lower(package: Path, folder: Path) -> Path:
    """The same package with a smaller number, and a file that the next one no longer has."""
    root = folder / "older"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(root)], check=True)
    control = root / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").splitlines(keepends=True)
    control.write_text("".join(f"Version: {OLDER}\n" if line.startswith("Version:") else line for line in lines), encoding="utf-8")
    (root / ONLY_IN_OLDER).touch()
    made = folder / "older.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", str(root), str(made)], check=True, stdout=subprocess.DEVNULL)
    return made


if __name__ == "__main__":
    sys.exit(main())
