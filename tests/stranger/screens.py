"""The pictures that Xvfb keeps of its screen, as PNG."""

import struct
from pathlib import Path

COLOUR_BYTES = 12


def to_png(folder: Path) -> None:
    """Write each picture of a folder as PNG beside it, and delete it."""
    from PySide6.QtGui import QImage

    for path in folder.glob("*.xwd"):
        told = path.read_bytes()
        head = struct.unpack(">25I", told[:100])
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = told[size + colours * COLOUR_BYTES :]
        QImage(pixels, width, height, line, QImage.Format.Format_RGB32).save(str(path.with_suffix(".png")))
        path.unlink()
