"""Looking for private data where that is out of date; after answers that come one by one, once they rest."""

from PySide6.QtCore import QObject, QTimer, Signal

from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.message import InlineMessage

_QUIET_MS = 3_000
"""How long nothing must be answered before the chats are looked through by themselves."""
_QUICK = 50_000
"""Messages that are looked through within a few seconds; with more the person says when."""


class Rescan(QObject):
    """What failed or was stopped is not begun again unasked."""

    done = Signal(object)
    """The `ScanReport`."""

    def __init__(self, session: Session, message: InlineMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._message = session, message
        self._tried = ""
        self._held = False
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._on_now)

    def hold(self) -> None:
        """An answer makes the findings stale, and others may follow: wait until they rest."""
        self._held = True
        if self._is_quick():
            self._quiet.start()

    def release(self) -> None:
        """Nothing more is answered."""
        self._held = False
        self._quiet.stop()

    def forget(self) -> None:
        """Another project is open."""
        self.release()
        self._tried = ""

    def catch_up(self) -> None:
        """Begin where it is due."""
        project = self._session.project
        if project is None or self._session.busy:
            return
        from voicetune_desktop.operations.hiding import scan_privacy
        from voicetune_desktop.operations.steps import scan_inputs, scan_is_fresh

        if scan_is_fresh(project):
            return
        if self._held:
            self._say_later()
        elif self._tried == scan_inputs(project):
            self._offer()
        else:
            self._tried = scan_inputs(project)
            self._message.setVisible(False)
            self._session.run(scan_privacy, done=self._on_done, failed=self._message.say_failure)

    def _is_quick(self) -> bool:
        from voicetune_desktop.project.chats import message_count

        return self._session.project is not None and message_count(self._session.project) <= _QUICK

    def _say_later(self) -> None:
        """With many messages, the person says when all is answered."""
        if self._is_quick():
            return
        self._message.clear_actions()
        self._message.say("info", self.tr("Answer more, or have the chats looked through now."))
        self._message.add_action(self.tr("Look through the chats")).clicked.connect(self._on_now)

    def _offer(self) -> None:
        """The look for private data failed or was stopped: say so, and leave it to the person to begin again."""
        if not self._message.isVisible():
            text = self.tr("The chats were not looked through to the end.")
            self._message.say("warning", text, self.tr("Nothing is written until they are."))
        self._message.clear_actions()
        self._message.add_action(self.tr("Look again")).clicked.connect(self._on_now)

    def _on_now(self) -> None:
        self.forget()
        self.catch_up()

    def _on_done(self, report: object) -> None:
        self._tried = ""
        self.done.emit(report)
