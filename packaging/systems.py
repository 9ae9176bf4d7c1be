"""What each system wants to know about the programs: a version resource for Windows, Info.plist for macOS."""

from __future__ import annotations

import plistlib
import shutil
import sys
from pathlib import Path
from typing import Any

import contents
import materials

from voicetune_desktop.publisher import APP_ID

NAME = "VoiceTune"
SUFFIX = "voicetune"
KIND = "application/x-voicetune"
SUMMARY = "Turn your chats into training data for a model that writes like you"

ABOUT = {"window": NAME, "command": f"{NAME} for the command line"}

EXPORTS = ("public.folder", "public.zip-archive", "public.plain-text", "public.html", "public.json", "public.comma-separated-values-text")
"""What exports are on macOS, so that they can be dropped on the icon. Nobody's usual program for them is changed."""

_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "VoiceTune"),
      StringStruct("FileDescription", {about!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", {name!r}),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", {name!r} ".exe"),
      StringStruct("ProductName", "VoiceTune Desktop"),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def describe(folder: Path) -> None:
    """Write what the packer takes in, whatever the system, so that every system proves it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, door in contents.DOORS.items():
        (folder / f"{door}.version").write_text(version_resource(name, door, materials.version()), encoding="utf-8")
    (folder / "Info.plist").write_bytes(plistlib.dumps(information(materials.version())))


def version_resource(name: str, door: str, version: str) -> str:
    """What Windows shows under Properties, in the packer's own words."""
    return _VERSION.format(four=four(version), about=ABOUT[door], version=version, name=name)


def four(version: str) -> tuple[int, ...]:
    """A version as the four numbers that Windows has room for."""
    numbers = [int(part) for part in version.partition("+")[0].split(".") if part.isdigit()]
    return tuple((numbers + [0] * 4)[:4])


def information(version: str) -> dict[str, Any]:
    """Info.plist: the app, the kind of file that belongs to it, and those that it can read."""
    document = {
        "CFBundleTypeName": "VoiceTune project",
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [f"{APP_ID}.project"],
        "CFBundleTypeIconFile": "voicetune.icns",
    }
    exports = {
        "CFBundleTypeName": "Chat export",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": list(EXPORTS),
    }
    declared = {
        "UTTypeIdentifier": f"{APP_ID}.project",
        "UTTypeDescription": "VoiceTune project",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeIconFile": "voicetune.icns",
        "UTTypeTagSpecification": {"public.filename-extension": [SUFFIX], "public.mime-type": [KIND]},
    }
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        "CFBundleExecutable": "voicetune-desktop",
        "CFBundleIdentifier": APP_ID,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [document, exports],
        "UTExportedTypeDeclarations": [declared],
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSBackgroundOnly": False,  # what the packer writes otherwise, as one of the two programs is a command: no icon, no menus
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def tidy(app: Path) -> None:
    """Put what people may want to read at the top of the folder, and see that all may read everything."""
    inside = app / "_internal"
    for name in ("LICENSE.txt", "THIRD_PARTY.txt"):
        if (inside / name).is_file():
            shutil.move(str(inside / name), str(app / name))
    if sys.platform != "win32":
        for path in app.rglob("*"):
            if not path.is_symlink():
                runs = path.is_dir() or path.name in contents.DOORS
                path.chmod(0o755 if runs else 0o644)
