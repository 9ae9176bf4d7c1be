"""Pictures of widgets without a display: light and dark, any size and text size."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from voicetune_desktop.gui import english, languages
from voicetune_desktop.gui.theme import Mode, Theme

SIZES = {"1280x800": (1280, 800), "1024x700": (1024, 700)}
_FONTS = ("Inter", "Noto Sans", "DejaVu Sans")
_NUMBERS_OF = "numbers_of"
"""Property of the application: the country whose dates and numbers pictures show, where it is not the usual one."""


def shoot(widget: QWidget, path: Path, size: tuple[int, int] | None = None, *, mode: Mode = "light", text: float = 1) -> Path:
    """Draw `widget` into a PNG; `text` is the size of text. Without `size` it gets its own. For 200 % see `at_double_scale`."""
    dress(mode, text)
    widget.show()
    widget.resize(QSize(*size) if size else widget.sizeHint())
    settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))
    return path


def at_double_scale(module: str, *arguments: str) -> None:
    """Run a module that makes pictures once more as on a display with two device pixels per pixel."""
    environment = os.environ | {"QT_SCALE_FACTOR": "2"}
    subprocess.run([sys.executable, "-m", module, *arguments], check=True, env=environment)


def speak(app: QApplication, language: str = "") -> None:
    """Show pictures in the language of a translation, as "de", dates and numbers, too; in English without one."""
    if language in {"", "en", "mirrored"}:
        english.install(app)
    else:
        app.setProperty(_NUMBERS_OF, languages.install(app, language))


def dress(mode: Mode, text: float = 1) -> Theme:
    """Give the application a look, in the best font that is installed."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    family = next((family for family in _FONTS if family in QFontDatabase.families()), "")
    theme = app.findChild(Theme) or Theme(app, family=family)
    QLocale.setDefault(QLocale(app.property(_NUMBERS_OF) or "en_GB"))
    theme.set_text_scale(text)
    theme.set_mode(mode)
    settle()
    return theme


def settle() -> None:
    """Let layouts and paints catch up."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
