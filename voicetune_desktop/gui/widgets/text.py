"""Text from chats is data: shown as plain text only, with hidden characters made visible."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QLabel, QWidget

from voicetune_desktop.gui.metrics import COLUMN, px
from voicetune_desktop.gui.widgets.accessible import give_role

_CONTROLS = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_DELETE = {0x7F: 0x2421}
_C1 = dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_DIRECTIONS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], ord("⇄"))
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB], ord("·"))
_BREAKS = dict.fromkeys([0x2028, 0x2029], ord("↵"))
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
_VISIBLE = _CONTROLS | _DELETE | _C1 | _DIRECTIONS | _INVISIBLE | _BREAKS | _SURROGATES
_TOOLTIP_WIDTH = 80
_ESCAPED = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_ONE_LINE = _VISIBLE | {0x0A: ord("↵"), 0x09: ord(" ")}


def visible(text: str, *, one_line: bool = False) -> str:
    """The text with every control, direction-changing and invisible character as a sign that can be seen.

    Each character becomes exactly one, so offsets stay true. Joiners and direction marks that scripts and emoji need stay.
    With `one_line`, line breaks become "↵".
    """
    return text.translate(_ONE_LINE if one_line else _VISIBLE)


def cut(text: str, most: int) -> str:
    """The text, or as much of its beginning as makes `most` characters with "…" behind it."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def utf16_offset(text: str, offset: int) -> int:
    """Where code point number `offset` begins in Qt's counting, which takes two units for an emoji."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def plain_tooltip(text: str) -> str:
    """A tooltip that shows `text` letter by letter, wrapped: Qt would take one that looks like HTML for HTML."""
    from textwrap import fill

    wrapped = "\n".join(fill(line, _TOOLTIP_WIDTH) for line in visible(text).split("\n"))
    return f"<pre>{wrapped.translate(_ESCAPED)}</pre>" if QtOfGui.mightBeRichText(wrapped) else wrapped


class PlainLabel(QLabel):
    """A label that never takes its text for HTML and shows hidden characters.

    `size` is "", small, lead, section, title or display; `ink` is "", quiet, accent, warn or danger. An eliding label has one
    line, ends in "…" when it is too narrow, and tells the whole text as tooltip.
    """

    def __init__(
        self, text: str = "", *, size: str = "", ink: str = "", strong: bool = False, wrap: bool = False, elide: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textSize", size)
        self.setProperty("ink", ink)
        self.setProperty("weight", "strong" if strong else "")
        self.setWordWrap(wrap)
        self._elide = elide
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(visible(text, one_line=self._elide))
        if self._elide:
            self.setToolTip(plain_tooltip(text))

    def set_ink(self, ink: str) -> None:
        """Change the colour by its name."""
        self.setProperty("ink", ink)
        self.style().unpolish(self)
        self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 3 * self.fontMetrics().averageCharWidth()), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        self.style().drawItemText(painter, self.rect(), self.alignment(), self.palette(), self.isEnabled(), text, self.foregroundRole())


class Hint(PlainLabel):
    """A text that a control or dialog has as its description: no label to who listens, because all labels of a group are read at once."""

    def __init__(self, text: str = "", *, size: str = "small", ink: str = "quiet", wrap: bool = True) -> None:
        super().__init__(text, size=size, ink=ink, wrap=wrap)

    def setText(self, text: str) -> None:
        give_role(self, QAccessible.Role.Paragraph)
        super().setText(text)
        self.setAccessibleName(self.text())


class Heading(PlainLabel):
    """A heading, also for screen readers. `size` is section, title or display."""

    def __init__(self, text: str = "", size: str = "title", *, wrap: bool = True) -> None:
        super().__init__(text, size=size, wrap=wrap)

    def setText(self, text: str) -> None:
        give_role(self, QAccessible.Role.Heading)  # before its words, by which Qt presents it where somebody listens
        super().setText(text)
        self.setAccessibleName(self.text())
        self._make_room()

    def sizeHint(self) -> QSize:
        """One line, up to the width of a column to read; Qt would like a text that may wrap to be about as high as wide."""
        whole = self.fontMetrics().horizontalAdvance(self.text()) + self.indent() + 2
        width = min(whole, px(COLUMN)) if self.wordWrap() else whole
        return QSize(width, self.heightForWidth(width) if self.wordWrap() else super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._make_room()

    def _make_room(self) -> None:
        """Begin further in where the first letter reaches out to the left, as a "J" does in some fonts: Qt would cut it."""
        first = self.text()[:1]
        self.setIndent(max(0, -self.fontMetrics().leftBearing(first)) if first else 0)


def keep_ground(widget: QWidget, ground: str) -> None:
    """Fill a widget with one of the grounds: window, surface or rail."""
    widget.setProperty("ground", ground)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
