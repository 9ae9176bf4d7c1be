"""An example of how each person writes, looked for in the background a few thousand messages at a time."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.session import Session

_AT_ONCE = 5_000
"""Messages that are looked through before the window gets its turn again: about 10 ms."""
_FITTING = range(15, 81)
"""Lengths of texts that show best how somebody writes."""


class Samples(QObject):
    """Texts by person. A person whose messages are all very short or very long has one of those."""

    found = Signal()
    """More texts are known."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._texts: dict[int, str] = {}
        self._wanted: set[int] = set()
        self._messages = self._last = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        session.project_changed.connect(self._forget)

    @property
    def looking(self) -> bool:
        """Whether more texts may be found."""
        return self._timer.isActive()

    def text(self, person: int) -> str:
        """What is known by now, or nothing."""
        return self._texts.get(person, "")

    def look_for(self, people: Iterable[int]) -> None:
        """Have texts of these people, those that none was found for included if there are new messages."""
        from voicetune_desktop.project.chats import message_count

        project = self._session.project
        if project is None:
            return
        wanted, messages = {person for person in people if len(self.text(person)) not in _FITTING}, message_count(project)
        if messages != self._messages or not wanted <= self._wanted:
            self._wanted, self._messages, self._last = wanted, messages, 0
            self._timer.start()

    def _on_turn(self) -> None:
        rows = [] if self._all_found() else self._next_rows()
        if not rows:
            self._timer.stop()
            return
        for _, person, text in rows:
            known = self._texts.get(person)
            if known is None or (len(known) not in _FITTING and len(text) in _FITTING):
                self._texts[person] = text
        self._last = rows[-1][0]
        self.found.emit()

    def _next_rows(self) -> list[tuple[int, int, str]]:
        """None where the project cannot be read now: what the person does next says why."""
        from voicetune_desktop.project.people import texts_after
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None:
            return []
        try:
            with storage_errors():
                return texts_after(project, self._last, _AT_ONCE)
        except VoiceTuneError:
            return []

    def _all_found(self) -> bool:
        return all(len(self.text(person)) in _FITTING for person in self._wanted)

    def _forget(self) -> None:
        self._timer.stop()
        self._texts.clear()
        self._wanted.clear()
        self._messages = self._last = 0
