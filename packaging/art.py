"""The icons of the packages, drawn from resources/icons/voicetune.svg with Qt: PNG in all sizes, ICO for Windows, ICNS for macOS.

The installer for Windows also has a picture at its side.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Mapping

from places import ROOT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

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


SIDE = (328, 628)
"""Pixels of the picture beside the first and last page of the installer, twice what Windows shows at 100 %."""
SIDE_COLOUR = "#e6f2f0"


def draw(folder: Path) -> None:
    """Write voicetune.ico, voicetune.icns, side.bmp and icons/SIZE.png into a folder."""
    drawn = pictures()
    (folder / "icons").mkdir(parents=True, exist_ok=True)
    for size, picture in drawn.items():
        (folder / "icons" / f"{size}.png").write_bytes(picture)
    (folder / "voicetune.ico").write_bytes(ico({size: drawn[size] for size in ICO_SIZES}))
    (folder / "voicetune.icns").write_bytes(icns(drawn))
    (folder / "side.bmp").write_bytes(side())


def pictures() -> Mapping[int, bytes]:
    """The icon as PNG in each size."""
    return {size: _written(_icon(size), b"png") for size in SIZES}


def side() -> bytes:
    """The icon on a quiet ground as BMP, which is what the installer takes."""
    from PySide6.QtGui import QColor, QImage, QPainter

    width, height = SIDE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(SIDE_COLOUR))
    painter, icon = QPainter(image), _icon(width // 2)
    painter.drawImage((width - icon.width()) // 2, (height - icon.height()) // 3, icon)
    painter.end()
    return _written(image, b"bmp")


def _icon(size: int) -> QImage:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImageReader

    reader = QImageReader(str(SOURCE))
    reader.setScaledSize(QSize(size, size))
    return reader.read()


def _written(image: QImage, kind: bytes) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImageWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


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
