"""Where a callout stands: beside what it points at, in the room that the window leaves it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize

from voicetune_desktop.gui.metrics import MEDIUM

_LITTLE = 0.25
"""So much of a target may be covered where no place beside it is free."""
_BEGIN = 0.35
"""The upper part of a target by which it is told, such as the head of a table and its first rows."""


def callout_place(target: QRect, size: QSize, room: QRect, *, mirrored: bool = False) -> QRect:
    """The nearest place around a target; where all are too small, one that covers little of it, and where it begins last of all."""
    around = list(_around(target, size, room, mirrored))
    free = [box for box in around if not box.intersects(target)]
    if free:
        return min(free, key=lambda box: max(MEDIUM, _distance(box, target)))
    corner = room.bottomLeft() if mirrored else room.bottomRight()
    far = _inside(QRect(corner, size), room)
    if _area(far & target) <= _LITTLE * _area(target):
        return far
    begin = QRect(target.topLeft(), QSize(target.width(), round(target.height() * _BEGIN)))
    return min([*around, far], key=lambda box: (_area(box & begin), _area(box & target)))


def _around(target: QRect, size: QSize, room: QRect, mirrored: bool) -> Iterator[QRect]:
    """Below, above, and on both sides, each moved into the room."""
    width, height = size.width(), size.height()
    begin = target.right() + 1 - width if mirrored else target.left()
    sides = target.right() + 1 + MEDIUM, target.left() - MEDIUM - width
    corners = [
        (begin, target.bottom() + 1 + MEDIUM),
        (begin, target.top() - MEDIUM - height),
        *((side, target.top()) for side in (reversed(sides) if mirrored else sides)),
    ]
    for left, top in corners:
        yield _inside(QRect(QPoint(left, top), size), room)


def _inside(box: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(box.left(), room.right() + 1 - box.width()))
    top = max(room.top(), min(box.top(), room.bottom() + 1 - box.height()))
    return QRect(QPoint(left, top), box.size())


def _distance(box: QRect, target: QRect) -> int:
    """How far apart two boxes are that do not meet."""
    across = max(1, target.left() - box.right(), box.left() - target.right())
    return across + max(1, target.top() - box.bottom(), box.top() - target.bottom()) - 2


def _area(box: QRect) -> int:
    return box.width() * box.height()
