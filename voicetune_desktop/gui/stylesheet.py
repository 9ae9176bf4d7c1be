"""The style sheet of resources/style.qss, filled with a palette and a text size."""

import re
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from voicetune_desktop.gui.icons import address
from voicetune_desktop.gui.palette import Palette
from voicetune_desktop.paths import resource

_GROWING = re.compile(r"(-?\d+)dp(?:-(\d+)px)?\b")
_DISC = re.compile(r"disc\((\d+)\)")
_ICON = re.compile(r"icon\(([\w-]+), (\w+)\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def style_sheet(palette: Palette, scale: float) -> str:
    """The style sheet in the colours of `palette` with text `scale` times its usual size, for the direction in which the window reads."""
    sized = _GROWING.sub(lambda found: f"{round(int(found[1]) * scale) - int(found[2] or 0)}px", _source())
    sized = _DISC.sub(lambda found: f"{(round(int(found[1]) * scale) + 4) // 2}px", sized)
    pictured = _ICON.sub(lambda found: f"url({address(found[1], found[2], palette)})", sized)
    whole = Template(pictured).substitute(palette._asdict())
    return whole.replace("padding-right:", "padding-left:") if _is_mirrored() else whole


def _is_mirrored() -> bool:
    """Qt mirrors where things stand, but no paddings."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@cache
def _source() -> str:
    return _COMMENT.sub("", resource("style.qss").read_text(encoding="utf-8"))
