"""A working copy for Windows, to try the app in Wine: `python -m tests.packaging.windows_copy EMBEDDED.zip FOLDER`.

EMBEDDED.zip is the "Windows embeddable package (64-bit)" from python.org, of Python 3.11 or newer: its name tells which. The copy is a
clone of this one as it was committed. Python and the packages of the locks lie where `packaging/build.py` has its environment, so that
it works there: `wine FOLDER/build/packaging-environment/python.exe FOLDER/packaging/build.py app`.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON = Path("build", "packaging-environment")
LOCKS = ("run", "package")


def make(embedded: Path, folder: Path) -> None:
    """Make the copy; the folder must not be there yet."""
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    python = folder / PYTHON
    unpack(embedded, python)
    packages = python / "Lib" / "site-packages"
    for lock in LOCKS:
        install(ROOT / "packaging" / "requirements" / f"{lock}.lock", version(embedded), packages)
    about_us = next(Path(sysconfig.get_path("purelib")).glob("voicetune_desktop-*.dist-info"))
    shutil.copytree(about_us, packages / about_us.name)
    (packages / "copy.pth").write_text("../../../..\n", encoding="utf-8")


def version(embedded: Path) -> str:
    """Which Python a package from python.org is, as "3.13"."""
    found = re.search(r"3\.\d+", embedded.name)
    assert found, "The name of the file tells no version."
    return found[0]


def unpack(embedded: Path, to: Path) -> None:
    """Python as it lies after an installation, in place of the closed one that is packed into other programs."""
    with zipfile.ZipFile(embedded) as package:
        package.extractall(to)
    (closed,) = to.glob("python3*._pth")
    closed.unlink()
    (library,) = to.glob("python3*.zip")
    with zipfile.ZipFile(library) as modules:
        modules.extractall(to / "Lib")
    library.unlink()


def install(lock: Path, python: str, to: Path) -> None:
    """What a lock names, as it is for Windows."""
    kind = ["--platform", "win_amd64", "--python-version", python, "--only-binary", ":all:", "--no-deps", "--no-compile"]
    packages = ["--require-hashes", "--requirement", str(lock), "--target", str(to), "--upgrade"]
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", *kind, *packages], check=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
