"""The tour: callouts at real controls, one after the other, while everything in the window goes on working."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.shortcuts import UNDO, keys_said
from voicetune_desktop.gui.tour_stops import Stop, stops
from voicetune_desktop.gui.widgets.callout import Callout

if TYPE_CHECKING:
    from voicetune_desktop.gui.main_window import MainWindow

FOLLOW_MS = 100
"""How often the callout looks where its target is: pages scroll, grow, and show more when work ends."""


class Tour(QObject):
    """Runs from `begin` until the person ends it or has seen everything."""

    ended = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._stops = stops()
        self._place = 0
        self._target: QWidget | None = None
        self._lay: tuple[object, ...] = ()
        self._had_focus = QApplication.focusWidget()
        self.callout = Callout(window)
        self.callout.next_wanted.connect(lambda: self._go(+1))
        self.callout.back_wanted.connect(lambda: self._go(-1))
        self.callout.end_wanted.connect(self.end)
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.follow)
        window.installEventFilter(self)

    @property
    def stop(self) -> Stop:
        """Where it stands."""
        return self._stops[self._place]

    def begin(self) -> None:
        """Go to the first stop."""
        self._place = -1
        self._go(+1)
        self._follow.start()

    def end(self) -> None:
        """Let the window be as it was, with the focus where it was, or else on the step."""
        self._follow.stop()
        back = self._had_focus
        if back is None or not isValid(back) or not back.isVisible():
            back = self._found((f"vt.rail.{self._window.rail.current}",))
        if back is not None:
            back.setFocus()
        self.callout.close_all()
        self.ended.emit()

    def follow(self) -> None:
        """Stand beside the target, wherever it is now; as long as it is not in view, beside the title of its page or its step."""
        if self._target is None or not isValid(self._target) or not self._target.isVisible():
            open_there = self._window.rail.current == self.stop.page or not self._window.rail.is_reachable(self.stop.page)
            self._target, self._lay = self._found(self.stop.targets) if open_there else None, ()
        if self._target is not None and (lies := _lies(self._target)) != self._lay:
            self._lay = lies
            _scroll_to(self._target)
        in_view = self._target if self._target is not None and not self._target.visibleRegion().isEmpty() else None
        self.callout.point_at(self._seen(in_view or self._stand_in()), self._room())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the window gets another size, the callout does not lag behind, and its target comes into view again."""
        if event.type() == QEvent.Type.Resize and self._follow.isActive():
            self._target = None
            QTimer.singleShot(0, self, self.follow)
        return False

    def _go(self, by: int) -> None:
        """Go to the next stop, or the one before, whose target is there or may still come; after the last one is the end."""
        if by > 0 and self._place >= 0 and (choices := self._choices()):
            choices[0].click()
        place = self._place + by
        while 0 <= place < len(self._stops) and not self._reaches(self._stops[place]):
            place += by
        if place >= len(self._stops):
            self.end()
        elif place >= 0:
            self._place, self._target = place, None
            self.follow()
            self.callout.say(self.stop.title, self._text(), place + 1, len(self._stops))
            self.follow()

    def _reaches(self, stop: Stop) -> bool:
        """Open the page of a stop; False where it is complete and lacks the target. A step that is closed yet is told once, at the rail."""
        rail, page = self._window.rail, self._window.page(stop.page)
        if not rail.is_reachable(stop.page):
            return stop is next(each for each in self._stops if each.page == stop.page) or self._found(stop.targets) is not None
        rail.choose(stop.page)
        return self._window.session.busy or not page.ready or self._found(stop.targets) is not None

    def _choices(self) -> Sequence[QPushButton] | None:
        """Who may be the assistant, where the tour chooses one: in the sample, whose later steps would stay closed."""
        from voicetune_desktop.gui.pages.open_page import OpenPage
        from voicetune_desktop.gui.pages.people_page import PeoplePage

        start, people = self._window.page("open"), self._window.page("people")
        assert isinstance(start, OpenPage)
        assert isinstance(people, PeoplePage)
        waits = self.stop.page == "people" and start.is_sample and not self._window.rail.is_reachable("dataset")
        return people.question.buttons if waits else None

    def _text(self) -> str:
        """What the stop says; beside a step that is closed, also when it opens, and where the tour chooses somebody, that it does."""
        if self._choices() is not None:
            chooses = self.tr("In the sample, “Next” chooses the first one; %1 takes that back.").replace("%1", keys_said(UNDO))
            return f"{self.stop.text} {chooses}"
        if self._window.rail.is_reachable(self.stop.page) or self._found(self.stop.targets) is not None:
            return self.stop.text
        return f"{self.stop.text} {self.tr('This step opens when the steps before it are done.')}"

    def _found(self, identifiers: tuple[str, ...]) -> QWidget | None:
        shown = {each.accessibleIdentifier(): each for each in self._window.findChildren(QWidget) if each.isVisible()}
        return next((shown[name] for name in identifiers if name in shown), None)

    def _stand_in(self) -> QWidget:
        page = self._window.page(self.stop.page)
        step = self._found((f"vt.rail.{self.stop.page}",))
        return page.title if page.isVisible() or step is None else step

    def _seen(self, widget: QWidget) -> QRect:
        """The part of a widget that is in view, in the window's own measure."""
        part = widget.visibleRegion().boundingRect() or widget.rect()
        return QRect(widget.mapTo(self._window, part.topLeft()), part.size())

    def _room(self) -> QRect:
        """Where the callout may stand: over the pages, or anywhere in a window that is too low for that."""
        stack = self._window.stack
        over = QRect(stack.mapTo(self._window, QPoint(0, 0)), stack.size())
        return over.adjusted(SMALL, SMALL, -SMALL, -SMALL)


def _lies(widget: QWidget) -> tuple[object, ...]:
    """Where a widget lies in all that it scrolls in, however far that is scrolled: other than before where pages grew."""
    around = _contents_around(widget)
    return (widget.size(), *((widget.mapTo(content, QPoint(0, 0)), area.viewport().size()) for area, content in around))


def _scroll_to(widget: QWidget) -> None:
    """Bring a widget into view, whatever it scrolls in; of one that is too large, where it begins."""
    for area, content in _contents_around(widget):
        _scroll(area, content, widget)


def _contents_around(widget: QWidget) -> Iterator[tuple[QScrollArea, QWidget]]:
    """What a widget scrolls in, from the inside, each with its content."""
    inside: list[QWidget] = []
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, QScrollArea) and len(inside) > 1:
            yield around, inside[-2]  # below the viewport
        inside.append(around)
        around = around.parentWidget()


def _scroll(area: QScrollArea, content: QWidget, widget: QWidget) -> None:
    box = QRect(widget.mapTo(content, QPoint(0, 0)), widget.size()).adjusted(-SMALL, -SMALL, SMALL, SMALL)
    ends = [box.bottomRight(), box.topLeft()]
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        ends = [box.bottomLeft(), box.topRight()]
    for corner in ends:
        area.ensureVisible(corner.x(), corner.y(), 0, 0)
