"""The look of the window: palette, fonts and style sheet, following the system or the person's choice."""

import gc
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from voicetune_desktop.gui.icons import app_icon, refresh_icon
from voicetune_desktop.gui.metrics import BODY, SCALE_PROPERTY
from voicetune_desktop.gui.palette import PALETTE_PROPERTY, PALETTES, Palette, current
from voicetune_desktop.gui.stylesheet import style_sheet

STYLE = ("-style", "fusion")
"""Words for QApplication. Its setStyle would make Python know QStyle with all its enums: a twentieth of the start."""

_SYSTEM_MOVES = "voicetuneSystemMoves"
"""Property of the application while the person wants nothing to move: whether the system would."""

Mode = Literal["system", "light", "dark"]

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}

_ROLES = {
    "Window": "window", "WindowText": "text", "Base": "surface", "AlternateBase": "raised", "Text": "text", "Button": "surface",
    "ButtonText": "text", "BrightText": "on_accent", "Highlight": "accent", "HighlightedText": "on_accent", "Link": "accent",
    "LinkVisited": "accent", "ToolTipBase": "text", "ToolTipText": "surface", "PlaceholderText": "quiet", "Accent": "accent",
    "Light": "raised", "Midlight": "raised", "Mid": "line", "Dark": "outline", "Shadow": "outline",
}  # fmt: skip
"""Which colour each role of a QPalette takes."""


class Theme(QObject):
    """Gives the application its look and keeps it in step with the system; one for the life of the application."""

    changed = Signal()

    def __init__(
        self, app: QApplication, mode: Mode = "system", text_scale: float | None = None, family: str = "", *, contrast: bool = False
    ) -> None:
        """`text_scale` overrides the size that the system's font asks for, `family` the font itself; `contrast` is as in `set_contrast`."""
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._contrast = contrast
        self._scale = text_scale or _system_scale()
        self._family = family
        self._applied: tuple[Palette, float, Qt.LayoutDirection] | None = None
        app.setWindowIcon(app_icon())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        app.layoutDirectionChanged.connect(self._apply)
        _listen_to_contrast(app, self._apply)
        self.set_mode(mode)

    @property
    def mode(self) -> Mode:
        """What the person chose."""
        return self._mode

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return current()

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self._apply()

    @property
    def contrast(self) -> bool:
        """Whether the person wants high contrast, whatever the system says."""
        return self._contrast

    def set_contrast(self, wanted: bool) -> None:
        """Have high contrast always, or as the system says."""
        self._contrast = wanted
        self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Show text `scale` times its usual size."""
        self._scale = scale
        self._apply()

    def _apply(self) -> None:
        look = PALETTES[self._is_dark(), self._contrast or _wants_contrast(self._app)]
        wanted = look, self._scale, self._app.layoutDirection()
        if wanted == self._applied:
            return
        self._applied = wanted
        self._app.setProperty(PALETTE_PROPERTY, look)
        self._app.setProperty(SCALE_PROPERTY, self._scale)
        self._app.setFont(_font(self._family, self._scale))
        self._app.setPalette(qt_palette(look))
        self._app.setStyleSheet(style_sheet(look, self._scale))
        for widget in all_widgets(self._app):
            if isinstance(widget, QAbstractButton):
                refresh_icon(widget)
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        scheme = _scheme(self._app)
        if scheme == Qt.ColorScheme.Unknown and _wants_contrast(self._app):
            return _system_is_dark(self._app)
        return scheme == Qt.ColorScheme.Dark


def all_widgets(app: QApplication) -> list[QWidget]:
    """Every widget. Were Python to tidy up while Qt's list becomes one of Python, it would destroy widgets that stand in it: a crash."""
    tidies_up = gc.isenabled()
    gc.disable()
    try:
        return app.allWidgets()
    finally:
        if tidies_up:
            gc.enable()


def the_theme() -> Theme:
    """The theme of the running application."""
    app = QApplication.instance()
    found = app.findChild(Theme) if app else None
    assert isinstance(found, Theme)
    return found


def qt_palette(look: Palette) -> QPalette:
    """The same colours in Qt's own terms, for everything that the style sheet does not paint."""
    result = QPalette()
    for role, colour in _ROLES.items():
        result.setColor(getattr(QPalette.ColorRole, role), QColor(getattr(look, colour)))
    for role in ("WindowText", "Text", "ButtonText", "PlaceholderText"):
        result.setColor(QPalette.ColorGroup.Disabled, getattr(QPalette.ColorRole, role), QColor(look.disabled))
    return result


def stand_still(app: QApplication, wanted: bool) -> None:
    """Have nothing move, whatever the system says, nor what Qt fades by itself; or as much as the system wants."""
    system_moves = app.property(_SYSTEM_MOVES)
    if wanted and system_moves is None:
        app.setProperty(_SYSTEM_MOVES, animations_wanted(app))
        app.setEffectEnabled(Qt.UIEffect.UI_General, False)
    elif not wanted and system_moves is not None:
        app.setProperty(_SYSTEM_MOVES, None)
        app.setEffectEnabled(Qt.UIEffect.UI_General, system_moves)


def animations_wanted(app: QApplication) -> bool:
    """Whether person and system want things to move; most systems that cannot say so get a still window."""
    return app.isEffectEnabled(Qt.UIEffect.UI_General)


def _system_scale() -> float:
    return max(1.0, QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize() / BODY)


def _font(family: str, scale: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if family:
        font.setFamily(family)
    font.setPixelSize(round(BODY * scale))
    return font


def _scheme(app: QApplication) -> Qt.ColorScheme:
    return app.styleHints().colorScheme()


def _system_is_dark(app: QApplication) -> bool:
    """Whether the system's own colours are dark. For its themes of high contrast, Windows tells no scheme."""
    ours = app.palette()
    app.setPalette(QPalette())
    system = app.palette()
    app.setPalette(ours)
    return system.window().color().lightness() < system.windowText().color().lightness()


def _wants_contrast(app: QApplication) -> bool:
    hints = getattr(app.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() == Qt.ContrastPreference.HighContrast


def _listen_to_contrast(app: QApplication, slot: object) -> None:
    hints = getattr(app.styleHints(), "accessibility", None)
    if hints is not None:
        hints().contrastPreferenceChanged.connect(slot)
