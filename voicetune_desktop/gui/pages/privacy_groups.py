"""The groups of private data with their counts, one of them chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import MEDIUM, RADIUS, SMALL, TINY, px
from voicetune_desktop.gui.pages.privacy_counts import GroupCount
from voicetune_desktop.gui.pages.privacy_words import SECRETS, UNUSUAL, Group
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import group
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.focus_order import stop_at_checked
from voicetune_desktop.gui.widgets.mirroring import placed

_TILE, _WIDTH, _ICON = 42, 216, 20
_ROWS_ABOVE = 3.5
"""Rows of tiles above what a group holds; the others scroll."""
_BAR = 14
"""Room for a scroll bar."""


class _Tile(QRadioButton):
    """One group with its counts; a radio button to keyboards and screen readers."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self._words, self._icon = group.word, group.icon
        self._always_removed, self._may_stay = group.key == SECRETS, group.key == UNUSUAL
        self._detail, self._waits = "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleIdentifier(f"vt.privacy.group.{group.key}")
        self.setAccessibleDescription(group.about)

    def show_count(self, count: GroupCount) -> None:
        """Show how many there are and how many wait."""
        self._waits = bool(count.ask)
        fate = self.tr("%Ln to check", "", count.ask) if count.ask else self._fate(count)
        self._detail = " · ".join(part for part in (self.tr("%Ln found", "", count.found), fate) if part)
        name = (self._words, QLocale().toString(count.found), fate)
        self.setAccessibleName(", ".join(part for part in name if part))
        self.update()

    def _fate(self, count: GroupCount) -> str:
        if not count.found:
            return ""
        if self._always_removed and not count.keep:
            return self.tr("always removed")
        if self._may_stay and count.keep:
            return self.tr("%Ln visible", "", count.keep)
        words = {"replace": self.tr("replaced"), "keep": self.tr("kept"), "": self.tr("all decided")}
        return words.get(count.choice, words[""])

    def sizeHint(self) -> QSize:
        """As wide as it was told to be, and as high as its words are then."""
        width = self.minimumWidth() or self.words_width
        words = self._height(width) + self.fontMetrics().height()
        return QSize(width, max(px(_TILE), words + TINY))

    @property
    def words_width(self) -> int:
        """The width in which its words have room in two lines."""
        lines = max(_width(self._font(bold=True), self._words), self._detail_width)
        return max(px(_WIDTH), lines + _beside())

    @property
    def least_width(self) -> int:
        """The width in which its words may wrap."""
        return max(px(_WIDTH), self._detail_width + _beside())

    @property
    def _detail_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._detail)

    def _height(self, width: int, *, bold: bool = True) -> int:
        """How high its name is in a tile of a width; it has room to be bold, which may take one more line."""
        room = QRect(0, 0, width - _beside() + 1, 0)  # Qt wraps words that just fit
        return QFontMetrics(self._font(bold=bold)).boundingRect(room, Qt.TextFlag.TextWordWrap, self._words).height()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, chosen = current(), self.isChecked()
        fill = colours.tint if chosen else colours.hover if self.underMouse() else None
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        icon = px(_ICON)
        mark = QRect(MEDIUM, (self.height() - icon) // 2, icon, icon)
        paint_icon(painter, placed(mark, self.rect(), self.layoutDirection()), self._icon, "accent" if chosen else "quiet")
        height = self._height(self.width(), bold=chosen) + self.fontMetrics().height()
        words = QRect(MEDIUM * 2 + icon, 0, self.width() - _beside() + 1, height)
        words.moveTop((self.height() - words.height()) // 2)
        words = placed(words, self.rect(), self.layoutDirection())
        painter.setFont(self._font(bold=chosen))
        painter.setPen(QColor(colours.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._words)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.warn if self._waits else colours.quiet))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, self._detail)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
        return font


class Groups(QWidget):
    """All groups in which something was found: a column that scrolls, or rows of tiles where the page is narrow."""

    group_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        group(self, self.tr("What was found"))
        self.setAccessibleIdentifier("vt.privacy.groups")
        self._tiles: dict[str, _Tile] = {}
        self._buttons = QButtonGroup(self)
        stop_at_checked(self._buttons)
        content = QWidget()
        self._flow = FlowLayout(content, across=TINY, down=TINY // 2)
        self._area: QScrollArea = scrolling(content)
        self._beside, self._room = True, 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._fit()

    @property
    def key(self) -> str:
        """The group that is chosen; "" while there is none."""
        return next((key for key, tile in self._tiles.items() if tile.isChecked()), "")

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [*self._tiles.values()]

    def show_counts(self, counts: Sequence[GroupCount]) -> None:
        """Show these groups, in their order."""
        if [count.group.key for count in counts] != list(self._tiles):
            self._arrange([count.group for count in counts])
        for count in counts:
            self._tiles[count.group.key].show_count(count)
        self._fit()

    def choose(self, key: str) -> None:
        """Choose a group."""
        self._tiles[key].setChecked(True)

    def lie_beside(self, room: int, *, beside: bool) -> None:
        """Whether the groups stand beside what they hold, in one column, or above it; names wrap in a column wider than `room`."""
        self._beside, self._room = beside, room
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def narrowest(self) -> int:
        """How wide the column is at least, where names wrap."""
        return max((tile.least_width for tile in self._tiles.values()), default=px(_WIDTH))

    def _fit(self) -> None:
        widest = max((tile.words_width for tile in self._tiles.values()), default=px(_WIDTH))
        if self._beside:
            widest = max(self.narrowest, min(widest, self._room))
        for tile in self._tiles.values():
            tile.setMinimumWidth(widest)
        if self._beside:
            scrolls = self._flow.heightForWidth(widest) > self.height()
            self.setFixedWidth(widest + (_BAR if scrolls else 0))
            self.setMinimumHeight(px(_TILE) * 4)
            self.setMaximumHeight(16_777_215)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            rows = self._flow.heightForWidth(max(widest, self.width()))
            self.setFixedHeight(min(rows + SMALL, round(px(_TILE) * _ROWS_ABOVE)))
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        if self.key:
            self._area.ensureWidgetVisible(self._tiles[self.key])

    def _arrange(self, groups: Sequence[Group]) -> None:
        wanted = {group.key for group in groups}
        for key in [key for key in self._tiles if key not in wanted]:
            tile = self._tiles.pop(key)
            self._buttons.removeButton(tile)
            self._flow.removeWidget(tile)
            tile.setParent(None)
            tile.deleteLater()
        tiles = {group.key: self._tiles.get(group.key) or self._made(group) for group in groups}
        for tile in tiles.values():
            self._flow.removeWidget(tile)
            self._flow.addWidget(tile)
            tile.show()  # a layout takes what it has not shown yet for empty, and would leave no room for it
        self._tiles = tiles

    def _made(self, group: Group) -> _Tile:
        tile = _Tile(group)
        self._buttons.addButton(tile)
        tile.toggled.connect(partial(self._on_toggled, group.key))
        return tile

    def _on_toggled(self, key: str, on: bool) -> None:
        if on:
            self._show_chosen()
            self.group_chosen.emit(key)


def _beside() -> int:
    """What a tile holds beside its words."""
    return px(_ICON) + 2 * MEDIUM + SMALL


def _width(font: QFont, words: str) -> int:
    return QFontMetrics(font).horizontalAdvance(words)
