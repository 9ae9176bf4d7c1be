"""Icons from resources/icons in the colours of the palette, crisp at every scale."""

from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QAbstractButton

from voicetune_desktop.gui.memory_files import mount
from voicetune_desktop.gui.palette import PALETTES, Palette, current
from voicetune_desktop.paths import resource

_NAME, _ROLE = "iconName", "iconRole"
_BY_NAME = {palette.name: palette for palette in PALETTES.values()}


_FACING = {"arrow-left": "arrow-right", "arrow-right": "arrow-left", "undo": "redo", "redo": "undo"}
"""Icons that point where a line goes on or back: in a window that reads from right to left the other one is shown."""


def address(name: str, role: str, palette: Palette) -> str:
    """Where Qt finds the icon in one colour of the palette, for style sheets: ":/light-accent/lock.svg"."""
    return f":/{_folder(palette.name, role)}/{name}.svg"


def icon(name: str, role: str = "text") -> QIcon:
    """The icon in a colour of the current palette; greyed where its control is disabled."""
    return _cached(current().name, _turned(name), role)


def set_icon(button: QAbstractButton, name: str, role: str = "text") -> None:
    """Give a button an icon that follows the theme."""
    button.setProperty(_NAME, name)
    button.setProperty(_ROLE, role)
    button.setIcon(icon(name, role))


def refresh_icon(button: QAbstractButton) -> None:
    """Draw the icon of `set_icon` anew after the palette changed."""
    name = button.property(_NAME)
    if name:
        button.setIcon(icon(name, button.property(_ROLE)))


def paint_icon(painter: QPainter, rect: QRect, name: str, role: str = "text") -> None:
    """Draw an icon into a square."""
    icon(name, role).paint(painter, rect, Qt.AlignmentFlag.AlignCenter)


def app_mark(format_id: str) -> str:
    """The name of the mark of the chat app that writes this format: "telegram-json" has "app-telegram"."""
    name = f"app-{format_id.partition('-')[0]}"
    return name if name in _sources() else "app-other"


def _turned(name: str) -> str:
    return _FACING.get(name, name) if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else name


@cache
def app_icon() -> QIcon:
    """The icon of the program."""
    return QIcon(str(resource("icons/voicetune.svg")))


@cache
def _cached(palette: str, name: str, role: str) -> QIcon:
    """One for all that show it: Qt keeps a picture of every icon that was ever drawn, until there are 10 MB of them."""
    result = QIcon(address(name, role, _BY_NAME[palette]))
    result.addFile(address(name, "disabled", _BY_NAME[palette]), mode=QIcon.Mode.Disabled)
    return result


@cache
def _sources() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in resource("icons").glob("*.svg")}


@cache
def _folder(palette: str, role: str) -> str:
    colour = getattr(_BY_NAME[palette], role).encode()
    folder = f"{palette}-{role}"
    mount(folder, {f"{name}.svg": svg.replace(b"currentColor", colour) for name, svg in _sources().items()})
    return folder
