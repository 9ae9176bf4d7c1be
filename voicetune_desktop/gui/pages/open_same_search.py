"""Looks in the background for chats that look like one, a little at a time, whenever other chats are there."""

from collections.abc import Generator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.session import Session

if TYPE_CHECKING:
    from voicetune_desktop.project.chats import Overview
    from voicetune_desktop.project.same_chats import SameChats

_TURN = 0.01
"""Seconds of work before the window gets its turn again."""


class SameChatsSearch(QObject):
    """The pairs of the chats of now; none while the project is busy."""

    found = Signal()
    """Other pairs are known."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.pairs: tuple[SameChats, ...] = ()
        """The likeliest first, without those that were refused."""
        self._seen: object = None
        self._work: Generator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        session.work_started.connect(self.stop)
        session.project_changed.connect(self._forget)

    @property
    def searching(self) -> bool:
        """Whether it is still looking."""
        return self._work is not None

    def look(self, known: "Overview") -> None:
        """Look anew if these are other chats than before, or another pair was refused."""
        project = self._session.project
        if project is None or self._session.busy:
            return
        from voicetune_desktop.project.same_chats import REFUSED

        refused = project.setting(REFUSED, [])
        seen = known, refused
        if seen != self._seen:
            self._seen = seen
            self.pairs = tuple(pair for pair in self.pairs if sorted((pair.keep, pair.other)) not in refused)
            self._work = self._search()
            self._timer.start()

    def stop(self) -> None:
        """Let the project alone, and look anew when asked again."""
        self._timer.stop()
        if self._work is not None:
            self._work.close()
            self._work, self._seen = None, None

    def _search(self) -> Generator[None]:
        from voicetune_desktop.project.same_chats import counted, suggest
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None:
            return
        with suppress(VoiceTuneError), storage_errors():
            pairs = yield from suggest(project)
            if pairs:
                pairs = ((yield from counted(project, pairs[0])), *pairs[1:])
            self._tell(pairs)

    def _tell(self, pairs: "tuple[SameChats, ...]") -> None:
        if pairs != self.pairs:
            self.pairs = pairs
            self.found.emit()

    def _on_turn(self) -> None:
        until = monotonic() + _TURN
        while self._work is not None and monotonic() < until:
            try:
                next(self._work)
            except StopIteration:
                self._work = None
        if self._work is None:
            self._timer.stop()

    def _forget(self) -> None:
        self.stop()
        self.pairs, self._seen = (), None
