"""The way of Tab through what was made later: Qt puts new controls behind all others, wherever they stand."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QScrollArea, QWidget


def keep_together(before: QWidget, content: QWidget) -> None:
    """Let Tab go from `before` into everything inside `content`, in the order that it has already."""
    found: list[QWidget] = []
    each = content.nextInFocusChain()
    while each is not None and each is not content:
        if content.isAncestorOf(each) and _takes_tab(each):
            found.append(each)
        each = each.nextInFocusChain()
    _chain(before, found)


def follow_layout(before: QWidget, content: QWidget) -> None:
    """Let Tab go from `before` through everything inside `content` in the order in which it stands there."""
    _chain(before, list(_in_layout(content)))


def stop_at_checked(group: QButtonGroup) -> None:
    """Let Tab stop at the button that is checked; Qt by itself goes to the one that had the focus last."""

    def on_toggled(button: QAbstractButton, on: bool) -> None:
        for each in group.buttons() if on else ():
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is button else Qt.FocusPolicy.ClickFocus)

    group.buttonToggled.connect(on_toggled)


def _chain(before: QWidget, found: list[QWidget]) -> None:
    there = [each for each in found if each.window() is before.window()]
    for one, following in pairwise((before, *there)):
        QWidget.setTabOrder(one, following)


def _in_layout(content: QWidget) -> Iterator[QWidget]:
    if _takes_tab(content):
        yield content
    inner = content.widget() if isinstance(content, QScrollArea) else None
    if inner is not None:
        yield from _in_layout(inner)
    elif layout := content.layout():
        yield from _of_layout(layout)
    elif not _takes_tab(content):  # it lays its parts out itself, in their order
        for part in content.children():
            if isinstance(part, QWidget):
                yield from _in_layout(part)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is not None and (widget := item.widget()):
            yield from _in_layout(widget)
        elif item is not None and (inner := item.layout()):
            yield from _of_layout(inner)


def _takes_tab(widget: QWidget) -> bool:
    grouped = isinstance(widget, QAbstractButton) and bool(widget.group())
    return grouped or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
