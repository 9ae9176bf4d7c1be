"""What a visit leaves on a system: files that are new, changed or gone, and whose they are."""

import filecmp
import re
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISCHR

OWNERS = {
    "the person": r"home/[^/]+/(?:Documents|Downloads)(?:/|$)|home/[^/]+/\.local/share/VoiceTune(?:/[^/]+\.voicetune)?$",
    "the desktop": (
        r"home/[^/]+/\.(?:cache|local|config)(?:/(?:share|state))?$"
        r"|home/[^/]+/\.(?:cache/(?:fontconfig|openbox)|local/share/keyrings)(?:/|$)"
    ),
    "the system": (
        r"var/log/|var/lib/(?:apt|dpkg|systemd|dbus)/|var/cache/(?:apt|ldconfig|fontconfig|debconf|man)/|etc/(?:ld\.so\.cache|resolv\.conf|(?:passwd|group|g?shadow)-?)$"
        r"|usr/share/(?:mime|applications|icons)/.*cache$|usr/share/mime/version$|usr/lib/.*\.(?:cache|compiled)$|usr/share/.*\.compiled$"
    ),
}
"""Whose a file is that stays: what the person made or brought, and what desktop and system note with every program and package."""
NOBODY = "nobody"


def left(image: Path, changed: Path) -> dict[str, str]:
    """What is other than in the image, by place, in the folder in which the visit's layer keeps that; and whose it is."""
    return {place: _owner(place) for place in sorted(_places(image, changed, changed))}


def _places(image: Path, changed: Path, folder: Path) -> Iterator[str]:
    for path in folder.iterdir():
        inside = path.relative_to(changed)
        told, before = path.lstat(), image / inside
        if path.is_dir() and not path.is_symlink():
            if not before.is_dir():
                yield str(inside)
            yield from _places(image, changed, path)
        elif S_ISCHR(told.st_mode):  # so the layer notes what is gone
            if before.exists() or before.is_symlink():
                yield str(inside)
        elif not before.is_file() or not filecmp.cmp(path, before, shallow=False):
            yield str(inside)


def _owner(place: str) -> str:
    return next((owner for owner, pattern in OWNERS.items() if re.match(pattern, place)), NOBODY)
