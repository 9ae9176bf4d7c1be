"""What goes into the packed app and what stays out: the tables that voicetune.spec, build.py and the tests share."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import Collection, Iterable, Iterator, Mapping

MIB = 2**20
LARGEST_UNPACKED = 200 * MIB
LARGEST_DOWNLOAD = 70 * MIB

DOORS = {"voicetune-desktop": "window", "voicetune": "command"}
"""The programs of the app, and whether a window or a command answers."""

BY_NAME = ("voicetune_desktop", "faker.providers.person", "stdnum", "openai")
"""Packages whose modules are imported by names that are made up while the app runs, so that the packer cannot see them."""

ONE_BY_ONE = (
    "faker.providers",
    "gcld3",
    "jeepney.io.blocking",
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "tiktoken_ext.openai_public",
)
"""Single modules for the same reason."""

UNWANTED = (
    "IPython",
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtVirtualKeyboard",
    "_curses",
    "_dbm",
    "_gdbm",
    "_tkinter",
    "curses",
    "distutils",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "numpy",
    "openai.cli",
    "pandas",
    "phonenumbers.carrier",
    "phonenumbers.carrierdata",
    "phonenumbers.geocoder",
    "phonenumbers.geodata",
    "phonenumbers.timezone",
    "phonenumbers.tzdata",
    "pip",
    "pydoc_data",
    "pytest",
    "readline",
    "requests",
    "setuptools",
    "tkinter",
    "turtledemo",
    "urllib3",
)
"""Modules that something asks for and that the app never uses; readline and gdbm are GPL, too."""

FEW_OF_MANY = {
    "faker.providers": re.compile(r"person(?:\.|$)"),
    "pygments.lexers": re.compile(r"(?:_mapping|python|text|special)$"),
}
"""Packages of which the app needs few modules, and which those are."""

SOURCES = {".c", ".cpp", ".h", ".pxd", ".pxi", ".py", ".pyi", ".pyx"}
"""Endings of what was compiled; Python of ours in resources is for the person's own Python."""
NO_DATA = ("stdnum/oui.dat", "faker/")
"""Beginnings of files that nobody reads: addresses of network cards, and what faker needs beside names."""

METADATA = ("keyring", "openai", "typer")
"""Packages that look up a version, here or in those that use them."""

PLUGINS = {
    "iconengines": {"svgicon"},
    "imageformats": {"svg"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "platforms": {"cocoa", "offscreen", "wayland", "windows", "xcb"},
    "platformthemes": {"xdgdesktopportal"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"xcb-egl-integration", "xcb-glx-integration"},
}
"""Qt's plugins that the window needs, by folder; all others stay out, the GPL ones (Virtual Keyboard) among them."""

QT_LIBRARIES = {"Core", "DBus", "Gui", "OpenGL", "Svg", "WaylandClient", "WaylandEglClientHwIntegration", "Widgets", "XcbQpa"}
"""Qt's own libraries that the window and its plugins link to."""

QT_TRANSLATED = {"de", "en", "es", "pt_BR"}
"""Languages whose words of Qt itself come along."""

OF_THE_SYSTEM = (
    "libEGL",
    "libGL",
    "libGLX",
    "libGLdispatch",
    "libX11",
    "libX11-xcb",
    "libc",
    "libdbus-1",
    "libdrm",
    "libfontconfig",
    "libfreetype",
    "libgbm",
    "libgcc_s",
    "libgio-2.0",
    "libglib-2.0",
    "libgmodule-2.0",
    "libgobject-2.0",
    "libgtk-3",
    "libgthread-2.0",
    "libstdc++",
    "libsystemd",
    "libwayland-client",
    "libwayland-cursor",
    "libwayland-egl",
    "libxcb",
    "libxcb-glx",
    "libxcb-randr",
    "libxcb-render",
    "libxcb-shape",
    "libxcb-shm",
    "libxcb-sync",
    "libxcb-xfixes",
    "libxcb-xkb",
    "libxkbcommon",
    "libxkbcommon-x11",
    "opengl32sw.dll",
)
"""Libraries that belong to the desktop: a copy of our own would fight with its drivers, fonts and message bus. The last is how Windows
draws in three dimensions without a driver, which no window of ours does."""

_PLUGIN = re.compile(r"(?:PySide6/)?(?:Qt/)?plugins/([^/]+)/(?:lib)?q?([\w-]+?)(?:plugin)?\.(?:so|dll|dylib)$")
_QT = re.compile(r"(?:lib)?Qt6?(\w+?)\.(?:so[\d.]*|dll|framework|dylib)$")
_QT_WORDS = re.compile(r"PySide6/(?:Qt/)?translations/(\w+?)_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm$")


def wanted(place: str) -> bool:
    """Whether a file at this place inside the app is needed."""
    path = PurePosixPath(place.replace("\\", "/"))
    if plugin := _PLUGIN.search(str(path)):
        return plugin[2] in PLUGINS.get(plugin[1], set())
    if words := _QT_WORDS.search(str(path)):
        return words[1] == "qtbase" and words[2] in QT_TRANSLATED
    if library := next(filter(None, map(_QT.match, path.parts)), None):
        return library[1] in QT_LIBRARIES
    if path.suffix in SOURCES:
        return path.parts[0] == "resources"
    if path.suffix == ".ts":  # what translators write; the app reads the .qm beside it
        return False
    return path.name.partition(".so")[0] not in OF_THE_SYSTEM and (path.suffix == ".pyc" or not str(path).startswith(NO_DATA))


def unwanted_among(places: Iterable[str]) -> list[str]:
    """Those of the files that should not be there."""
    return sorted(place for place in places if not wanted(place))


def modules_of(package: str) -> list[str]:
    """Every module of a package, told by its files: nothing is started to ask it, which takes minutes for hundreds of them."""
    found = find_spec(package)
    places = found.submodule_search_locations if found else None
    files = (path.relative_to(place) for place in map(Path, places or ()) for path in place.rglob("*.py"))
    return sorted({module_at(str(Path(*package.split("."), path))) for path in files})


def unwanted_by_the_packer(python: tuple[int, ...]) -> list[str]:
    """What the packer is told to leave out: since Python 3.12 it takes distutils for part of setuptools, and breaks off if told of it."""
    return [name for name in UNWANTED if name != "distutils" or python < (3, 12)]


def wanted_module(name: str) -> bool:
    """Whether a module that the packer found is needed."""
    package, _, rest = next((split for split in _splits(name) if split[0] in FEW_OF_MANY), ("", "", ""))
    return not rest or FEW_OF_MANY[package].match(rest) is not None


def module_at(place: str) -> str:
    """The name of the module whose compiled file lies at this place."""
    parts = PurePosixPath(place.replace("\\", "/")).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def reached(needs: Mapping[str, Collection[str]], shared: Collection[str]) -> set[str]:
    """The files that are used: all but `shared` libraries, and of these the ones that a used file needs, over any number of steps."""
    used, waiting = set[str](), [name for name in needs if name not in shared]
    while waiting:
        name = waiting.pop()
        if name not in used:
            used.add(name)
            waiting += [need for need in needs.get(name, ()) if need in needs]
    return used


def _splits(name: str) -> Iterator[tuple[str, str, str]]:
    """A module's name as package, dot and the rest, at each dot."""
    return ((name[:at], ".", name[at + 1 :]) for at, sign in enumerate(name) if sign == ".")
