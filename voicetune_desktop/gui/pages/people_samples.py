"""An example of how each person writes, looked for in the background a few thousand messages at a time."""

from PySide6.QtCore import QObject, QTimer, Signal

from voicetune_desktop.gui.session import Session

_AT_ONCE = 10_000
"""Messages that are looked through before the window gets its turn again: about 10 ms."""


class Samples(QObject):
    """Texts by person. A person whose messages are all very short or very long has one of those."""

    found = Signal()
    """More texts are known."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._texts: dict[int, tuple[str, bool]] = {}
        self._wanted: frozenset[int] = frozenset()
        self._next = self._last = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        session.project_changed.connect(self._forget)

    def text(self, person: int) -> str:
        """What is known by now, or nothing."""
        return self._texts.get(person, ("", False))[0]

    def look_for(self, people: frozenset[int]) -> None:
        """Have texts of these people, if they were not looked for before."""
        from voicetune_desktop.project.people import last_message

        project = self._session.project
        if project is None or (people <= self._wanted and last_message(project) == self._last):
            return
        self._wanted, self._next, self._last = people, 0, last_message(project)
        self._timer.start()

    def _on_turn(self) -> None:
        from voicetune_desktop.project.people import sample_texts

        project = self._session.project
        if project is None or self._next >= self._last or all(self._texts.get(person, ("", False))[1] for person in self._wanted):
            self._timer.stop()
            return
        for person, sample in sample_texts(project, self._next, self._next + _AT_ONCE).items():
            if sample[1] > self._texts.get(person, ("", False))[1] or person not in self._texts:
                self._texts[person] = sample
        self._next += _AT_ONCE
        self.found.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._texts.clear()
        self._wanted, self._next, self._last = frozenset(), 0, 0
