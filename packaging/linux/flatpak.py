"""The Flatpak manifest, from the archive for Linux: `python packaging/linux/flatpak.py ARCHIVE > flatpak.json`.

Then: flatpak-builder --user --install --force-clean build/flatpak flatpak.json
"""

from __future__ import annotations

import hashlib
import json
import sys
import tarfile
from pathlib import Path, PurePosixPath
from typing import Any

RUNTIME_VERSION = "25.08"
SHARE = ("applications", "metainfo", "mime", "icons", "man")
INSTALLING = (
    "mkdir -p /app/lib /app/bin /app/share",
    "cp -r app /app/lib/voicetune",
    *(f"ln -s ../lib/voicetune/{program} /app/bin/{program}" for program in ("voicetune", "voicetune-desktop")),
    *(f"cp -r share/{folder} /app/share/" for folder in SHARE),
)
ALLOWED = (
    "--socket=wayland",
    "--socket=fallback-x11",
    "--share=ipc",
    "--device=dri",
    "--share=network",
    "--filesystem=xdg-documents",
    "--filesystem=xdg-download:ro",
    "--talk-name=org.freedesktop.secrets",
    "--talk-name=org.freedesktop.Notifications",
)
"""What the app may use: the network only for what the person sends, downloads for exports, documents for projects and files."""


def manifest(archive: Path) -> dict[str, Any]:
    """The manifest that installs what the archive holds."""
    source = {"type": "archive", "path": str(archive), "sha256": hashlib.sha256(archive.read_bytes()).hexdigest()}
    return {
        "id": app_id(archive),
        "runtime": "org.freedesktop.Platform",
        "runtime-version": RUNTIME_VERSION,
        "sdk": "org.freedesktop.Sdk",
        "command": "voicetune-desktop",
        "finish-args": list(ALLOWED),
        "modules": [{"name": "voicetune", "buildsystem": "simple", "build-commands": list(INSTALLING), "sources": [source]}],
    }


def app_id(archive: Path) -> str:
    """What the archive calls the app among all apps: its menu entry is named so."""
    with tarfile.open(archive) as packed:
        return next(PurePosixPath(name).stem for name in packed.getnames() if name.endswith(".desktop"))


if __name__ == "__main__":
    print(json.dumps(manifest(Path(sys.argv[1])), indent=2))
