"""Finds what does not fit: words that are cut off, controls that reach beyond what is shown of them, and a page with two scroll bars."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from voicetune_desktop.gui.pages.privacy_groups import Groups
from voicetune_desktop.gui.widgets.rail_item import RailItem
from voicetune_desktop.gui.widgets.text import PlainLabel

SLACK = 1
"""Pixels that rounding may take."""


def clipped(window: QWidget) -> list[str]:
    """What cannot be read as a whole in a window as it is now."""
    shown = [each for each in window.findChildren(QWidget) if each.isVisible() and not each.visibleRegion().isEmpty()]
    return [*_words(shown), *_headers(shown), *_beyond(shown), *_scrolling_twice(shown), *_out_of_reach(shown)]


def _words(shown: list[QWidget]) -> Iterator[str]:
    for each in shown:
        if isinstance(each, QLabel) and each.text() and not _is_shortened(each) and _is_too_small_label(each):
            yield f"label {each.text()!r}: {each.size().toTuple()} of {each.sizeHint().toTuple()}"
        elif isinstance(each, (QPushButton, QCheckBox, QRadioButton)) and each.text() and _is_too_small(each):
            yield f"button {each.text()!r}: {each.size().toTuple()} of {each.sizeHint().toTuple()}"
        elif isinstance(each, QTabBar) and not each.usesScrollButtons() and _is_too_small(each):
            yield f"tabs {each.tabText(0)!r}: {each.size().toTuple()} of {each.sizeHint().toTuple()}"


def _is_shortened(label: QLabel) -> bool:
    """Whether a label ends in "…" on purpose and has its whole text as tooltip: names may, sentences may not."""
    return isinstance(label, PlainLabel) and label._elide and not label.text().endswith((".", "?", "!"))


def _is_too_small_label(label: QLabel) -> bool:
    if not label.wordWrap():
        return _is_too_small(label)
    widest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)
    return label.heightForWidth(label.width()) > label.height() + SLACK or widest > label.contentsRect().width() + SLACK


def _is_too_small(each: QWidget) -> bool:
    hint = each.minimumSizeHint() if isinstance(each, RailItem) else each.sizeHint()
    return hint.width() > each.width() + SLACK or hint.height() > each.height() + SLACK


def _headers(shown: list[QWidget]) -> Iterator[str]:
    """Words above columns that are wider than their column."""
    for table in [each for each in shown if isinstance(each, QTableView)]:
        header = table.horizontalHeader()
        model = table.model()
        for column in range(header.count()):
            words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            if words and not header.isSectionHidden(column) and header.isVisible():
                font = header.fontMetrics()
                if font.horizontalAdvance(words) > header.sectionSize(column) - 2:
                    yield f"header {words!r} of {table.accessibleName()!r}: {header.sectionSize(column)} of {font.horizontalAdvance(words)}"


def _beyond(shown: list[QWidget]) -> Iterator[str]:
    """Controls and words of which a part lies outside of what is shown, sideways or where nothing scrolls."""
    kinds = (QLabel, QAbstractButton, QComboBox, QAbstractItemView)
    for each in shown:
        if isinstance(each, kinds) and not isinstance(each, (QHeaderView, QToolButton)) and not isinstance(each.parentWidget(), QScrollBar):
            seen = each.visibleRegion().boundingRect()
            if seen.width() < each.width() - 2:
                yield f"{_name(each)}: {seen.width()} of {each.width()} seen"
            if seen.height() < each.height() - 2 and not _scrolled(each):
                yield f"{_name(each)}: {seen.height()} of {each.height()} seen from top to bottom"


def _name(each: QWidget) -> str:
    return f"{type(each).__name__} {getattr(each, 'text', each.accessibleName)()!r}"


def _scrolled(each: QWidget) -> bool:
    """Whether something around it scrolls."""
    around = each.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return around is not None


def _scrolling_twice(shown: list[QWidget]) -> Iterator[str]:
    """Areas that scroll up and down inside of another that does; a list may."""
    areas = [each for each in shown if isinstance(each, QScrollArea) and each.verticalScrollBar().isVisible()]
    areas = [each for each in areas if not isinstance(each.parentWidget(), Groups)]
    for outer in areas:
        for inner in areas:
            if outer is not inner and outer.isAncestorOf(inner):
                yield f"{outer.width()}x{outer.height()} scrolls, and {inner.width()}x{inner.height()} in it"


def _out_of_reach(shown: list[QWidget]) -> Iterator[str]:
    """What is higher than an area that cannot be scrolled."""
    for each in shown:
        never = isinstance(each, QScrollArea) and each.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if never and (hidden := each.verticalScrollBar().maximum()):
            yield f"{each.width()}x{each.height()} cannot be scrolled, {hidden} out of reach"
