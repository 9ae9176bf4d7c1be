"""Where runs are kept, as the window sees it: the store is opened when something asks for it, and tells what is in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.session import PATIENCE_MS, Session

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import Place, TrainingStore
    from voicetune_desktop.training.store.requests import SentTotal


class KeptRuns(QObject):
    """Holds the store while one is there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._place: Place | None = None
        self._store: TrainingStore | None = None

    @property
    def place(self) -> "Place":
        """Where runs are kept; found when first asked for. Raises KeyringUnavailable."""
        if self._place is None:
            from voicetune_desktop.training.store.file import find_place

            self._place = find_place(self._session.project)
        return self._place

    @property
    def store(self) -> "TrainingStore":
        """The store, open in the window's thread; made when first asked for. Raises VoiceTuneError."""
        if self._store is None:
            from voicetune_desktop.project.storage import wait_at_most
            from voicetune_desktop.training.store.file import TrainingStore

            self._store = TrainingStore(self.place)
            wait_at_most(self._store.connection, PATIENCE_MS)
        return self._store

    @property
    def in_use(self) -> bool:
        """Whether anything was ever sent or tried: without that, nothing is opened and nobody is asked for a key."""
        if self._store is not None or self._place is not None:
            return True
        from voicetune_desktop.training.store.file import anything_there

        return anything_there(self._session.project)

    @property
    def sent(self) -> "SentTotal | None":
        """How much left this computer; None where nothing ever did."""
        from voicetune_desktop.training.store.requests import sent_total

        try:
            total = sent_total(self.store) if self.in_use else None
        except VoiceTuneError:
            return None
        return total if total and total.requests else None

    @property
    def unreadable(self) -> VoiceTuneError | None:
        """Why what was sent cannot be told, where something was; None where it can."""
        from voicetune_desktop.training.store.file import check_open

        try:
            if self.in_use and self.store:
                check_open(self.place)
        except VoiceTuneError as error:
            return error
        return None

    @property
    def locked(self) -> bool:
        """Whether something was sent, and nobody can read what: the key store is locked, or the list damaged."""
        try:
            return self.in_use and not self.store
        except VoiceTuneError:
            return True

    @property
    def has_runs(self) -> bool:
        """Whether there is anything in the list of jobs."""
        from voicetune_desktop.training.store.runs import run_count

        try:
            return self.in_use and run_count(self.store) > 0
        except VoiceTuneError:
            return False

    def let_go(self) -> None:
        """Close the store, and forget where it is."""
        store, self._store = self._store, None
        if store:
            store.close()
        place, self._place = self._place, None
        if place:
            from voicetune_desktop.training.store.file import forget_place

            forget_place(place)
