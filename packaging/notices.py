"""LICENSE.txt and THIRD_PARTY.txt of the packed app: who made the parts, under which terms, with the texts that they come with."""

from __future__ import annotations

import re
import sysconfig
from importlib.metadata import Distribution
from pathlib import Path
from typing import Iterator

import materials
from places import HERE, ROOT

TEXTS = re.compile(r"(?:^|/)(?:licen[cs]es?(?:/.*)?|(?:licen[cs]e|copying|notice|authors)[^/]*)$", re.IGNORECASE)
RULE = "=" * 100

ABOUT_QT = """\
The window is drawn with Qt, and Qt is spoken to through PySide6 and shiboken6. All three are used under the GNU Lesser General Public
License, version 3, which stands below with the GNU General Public License that it builds on. They are separate files in the folder
PySide6 beside this one, unchanged: you may put other builds of the same version in their place, and the app will use them. Their source
code is at download.qt.io, in the folders official_releases/qt and official_releases/QtForPython. What Qt includes of others, such as ICU,
is listed at doc.qt.io under "Licenses Used in Qt"; on Linux its data lack what Qt never asks for. There
the small libraries libxcb-* beside it are X.Org's, under the MIT licence.
"""
ABOUT_PYTHON = """\
The app runs on CPython, whose licence stands below with those of what it includes (among others libffi, zlib, expat, mpdecimal). OpenSSL
is used under the Apache License 2.0, SQLCipher under its BSD-style licence (Copyright (c) Zetetic LLC), bzip2 under its own BSD-style
licence, xz under 0BSD. SQLite is in the public domain.
python-stdnum is under the GNU Lesser General Public License: its modules are separate files in the folder stdnum, which you may replace.
The small program that starts the app is PyInstaller's; its licence allows to give it away with programs under any licence.
"""


def write(folder: Path) -> None:
    """Write both files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "LICENSE.txt").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "THIRD_PARTY.txt").write_text("".join(parts()), encoding="utf-8")


def parts() -> Iterator[str]:
    """The whole of THIRD_PARTY.txt: a list first, then the texts."""
    packages = materials.inside()
    yield "VoiceTune Desktop is under the MIT licence (LICENSE.txt). It contains the work of others:\n\n"
    for package in packages:
        yield f"{package.metadata['Name']} {package.version}: {materials.licence(package)}\n"
    yield from _section("Qt, PySide6 and shiboken6", ABOUT_QT, *(HERE / "licenses" / f"{name}.txt" for name in ("LGPL-3.0", "GPL-3.0")))
    yield from _section("Python", ABOUT_PYTHON, *_of_python())
    for package in packages:
        yield from _section(f"{package.metadata['Name']} {package.version}", "", *texts_of(package))
    yield from _section("Icons and vocabularies", "", *sorted((ROOT / "resources" / "licenses").glob("*.txt")))


def texts_of(package: Distribution) -> list[Path]:
    """The licence texts that a package comes with."""
    own = [file for file in package.files or () if ".dist-info" in file.parts[0]]
    return [Path(str(package.locate_file(file))) for file in own if TEXTS.search("/".join(file.parts[1:]))]


def _of_python() -> list[Path]:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sysconfig.get_config_var("prefix")) / "LICENSE.txt")
    return [place for place in places if place.is_file()][:1]


def _section(title: str, about: str, *texts: Path) -> Iterator[str]:
    if about or texts:
        yield f"\n{RULE}\n{title}\n{RULE}\n{about}"
    for text in texts:
        yield f"\n{text.read_text(encoding='utf-8', errors='replace').strip()}\n"
