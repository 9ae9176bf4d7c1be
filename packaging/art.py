"""The icons of the packages, drawn from resources/icons/voicetune.svg with Qt: PNG in all sizes, ICO for Windows, ICNS for macOS."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Mapping

from places import ROOT

SOURCE = ROOT / "resources" / "icons" / "voicetune.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Apple's name for a PNG of each size. Those of 16 and 32 points (icp4, icp5) are not shown for an app when they hold a PNG."""


def draw(folder: Path) -> None:
    """Write voicetune.ico, voicetune.icns and icons/SIZE.png into a folder."""
    drawn = pictures()
    (folder / "icons").mkdir(parents=True, exist_ok=True)
    for size, picture in drawn.items():
        (folder / "icons" / f"{size}.png").write_bytes(picture)
    (folder / "voicetune.ico").write_bytes(ico({size: drawn[size] for size in ICO_SIZES}))
    (folder / "voicetune.icns").write_bytes(icns(drawn))


def pictures() -> Mapping[int, bytes]:
    """The icon as PNG in each size."""
    from PySide6.QtCore import QBuffer, QIODevice, QSize
    from PySide6.QtGui import QImageReader, QImageWriter

    drawn: dict[int, bytes] = {}
    for size in SIZES:
        reader, buffer = QImageReader(str(SOURCE)), QBuffer()
        reader.setScaledSize(QSize(size, size))
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(reader.read())
        drawn[size] = bytes(buffer.data().data())
    return drawn


def ico(drawn: Mapping[int, bytes]) -> bytes:
    """A Windows icon that holds PNGs; a width of 256 is written as 0."""
    head, rows, body = struct.pack("<HHH", 0, 1, len(drawn)), b"", b""
    for size, picture in drawn.items():
        place = len(head) + 16 * len(drawn) + len(body)
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        body += picture
    return head + rows + body


def icns(drawn: Mapping[int, bytes]) -> bytes:
    """A macOS icon that holds PNGs."""
    parts = [kind + struct.pack(">I", len(drawn[size]) + 8) + drawn[size] for kind, size in ICNS_KINDS.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
