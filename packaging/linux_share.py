"""The folder `share` of the packages for Linux: menu entry, description, kind of file, icons, man page."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import manual
from materials import version
from places import HERE, MADE, ROOT, moment

from voicetune_desktop.publisher import APP_ID

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SOURCES = HERE / "linux"


def write(share: Path) -> None:
    """Fill a folder that becomes /usr/share or ~/.local/share."""
    pages = {
        f"applications/{APP_ID}.desktop": filled("app.desktop"),
        f"metainfo/{APP_ID}.metainfo.xml": filled("app.metainfo.xml"),
        f"mime/packages/{APP_ID}.xml": filled("app.mime.xml"),
    }
    for name, text in pages.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(text, encoding="utf-8", newline="\n")
    put_icons(share / "icons" / "hicolor")
    man = share / "man" / "man1"
    man.mkdir(parents=True)
    for name, page in {"voicetune": manual.page(), "voicetune-desktop": ".so man1/voicetune.1\n"}.items():
        (man / f"{name}.1.gz").write_bytes(gzip.compress(page.encode("utf-8"), 9, mtime=0))


def put_icons(theme: Path) -> None:
    """Put the icon into the theme that all desktops look in, in each size and as SVG."""
    sources = {f"{size}x{size}": (MADE / "icons" / f"{size}.png").read_bytes() for size in ICON_SIZES}
    scalable = (ROOT / "resources" / "icons" / "voicetune.svg").read_bytes()
    for size, picture in {**sources, "scalable": scalable}.items():
        folder = theme / size / "apps"
        folder.mkdir(parents=True)
        (folder / f"{APP_ID}.{'svg' if size == 'scalable' else 'png'}").write_bytes(picture)


def filled(name: str) -> str:
    """A page of packaging/linux with the app's name among all apps, its publisher's domain, this version and its day."""
    text = (SOURCES / name).read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(moment()))
    for hole, word in {"@ID@": APP_ID, "@DOMAIN@": APP_ID.rpartition(".")[0], "@VERSION@": version(), "@DAY@": day}.items():
        text = text.replace(hole, word)
    return text
