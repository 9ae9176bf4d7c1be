"""The Flatpak manifest, from the archive for Linux: `python packaging/linux/flatpak.py ARCHIVE > org.voicetune.Desktop.json`.

Then: flatpak-builder --user --force-clean build-flatpak org.voicetune.Desktop.json
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

ID = "org.voicetune.Desktop"
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
        "id": ID,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": RUNTIME_VERSION,
        "sdk": "org.freedesktop.Sdk",
        "command": "voicetune-desktop",
        "finish-args": list(ALLOWED),
        "modules": [{"name": "voicetune", "buildsystem": "simple", "build-commands": list(INSTALLING), "sources": [source]}],
    }


if __name__ == "__main__":
    print(json.dumps(manifest(Path(sys.argv[1])), indent=2))
