"""The kinds of private data with their counts and what happens to each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import MEDIUM, RADIUS, SMALL, TINY, px
from voicetune_desktop.gui.pages.privacy_words import choices, kind_of
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.model import Action
from voicetune_desktop.project.findings import KindCount

_TILE = 44


class _Tile(QRadioButton):
    """One kind with its counts; a radio button to keyboards and screen readers."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._words, self._icon = kind_of(kind)
        self._detail, self._waiting = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleIdentifier(f"vt.privacy.group.{kind}")

    def show_counts(self, count: KindCount) -> None:
        """Show how many there are and how many wait."""
        found = count.replace + count.ask + count.keep - count.words
        self._waiting = count.ask
        waiting = self.tr("%Ln to check", "", count.ask) if count.ask else self.tr("all decided")
        self._detail = self.tr("%Ln found", "", found) + f" · {waiting}"
        self.setAccessibleName(f"{self._words}, {QLocale().toString(found)}, {waiting}")
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(f"{self._detail}  ")
        return QSize(words + px(20) + 3 * MEDIUM, px(_TILE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current()
        fill = colours.tint if self.isChecked() else colours.hover if self.underMouse() else None
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        icon = px(20)
        paint_icon(painter, QRect(MEDIUM, (self.height() - icon) // 2, icon, icon), self._icon, "accent" if self.isChecked() else "quiet")
        words = QRect(MEDIUM * 2 + icon, 0, self.width() - MEDIUM * 2 - icon, self.fontMetrics().height() * 2)
        words.moveTop((self.height() - words.height()) // 2)
        self._paint_words(painter, words)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        colours = current()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, self._words)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.warn if self._waiting else colours.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom, self._detail)


class _Group(QWidget):
    """A tile and the choice for all of its kind."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.tile = _Tile(kind)
        self.choice = SegmentedChoice(self.tr("What happens to: %1").replace("%1", kind_of(kind).word), choices())
        self.choice.setAccessibleIdentifier(f"vt.privacy.choice.{kind}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.tile)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)

    def show_count(self, count: KindCount, *, enabled: bool) -> None:
        """Show the counts, and the choice where one was made or where all share one fate."""
        self.tile.show_counts(count)
        self.choice.set_value(count.choice.value if count.choice else _common_fate(count))
        self.choice.setEnabled(enabled)


class Groups(QWidget):
    """All kinds that were found, one of them chosen."""

    kind_chosen = Signal(str)
    decided = Signal(str, str)
    """A kind and the action for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What was found"))
        self._groups: dict[str, _Group] = {}
        self._tiles = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    @property
    def kind(self) -> str:
        """The kind that is chosen; "" while there is none."""
        return next((kind for kind, group in self._groups.items() if group.tile.isChecked()), "")

    def show_counts(self, counts: Sequence[KindCount], *, enabled: bool) -> None:
        """Show these kinds; those that are there keep their place."""
        for kind in [kind for kind in self._groups if kind not in {count.kind for count in counts}]:
            self._groups.pop(kind).deleteLater()
        for count in counts:
            if count.kind not in self._groups:
                self._add(count.kind)
            self._groups[count.kind].show_count(count, enabled=enabled)

    @property
    def stops(self) -> list[QRadioButton]:
        """Where Tab may stop, from top to bottom."""
        return [each for group in self._groups.values() for each in group.findChildren(QRadioButton)]

    def choose(self, kind: str) -> None:
        """Choose a kind."""
        self._groups[kind].tile.setChecked(True)

    def _add(self, kind: str) -> None:
        group = self._groups[kind] = _Group(kind)
        self._tiles.addButton(group.tile)
        self._column.addWidget(group)
        group.tile.toggled.connect(partial(self._on_toggled, kind))
        group.choice.chosen.connect(partial(self.decided.emit, kind))

    def _on_toggled(self, kind: str, on: bool) -> None:
        if on:
            self.kind_chosen.emit(kind)


def _common_fate(count: KindCount) -> str:
    numbers = {Action.REPLACE: count.replace, Action.ASK: count.ask, Action.KEEP: count.keep - count.words}
    fates = [action.value for action, number in numbers.items() if number]
    return fates[0] if len(fates) == 1 else ""
