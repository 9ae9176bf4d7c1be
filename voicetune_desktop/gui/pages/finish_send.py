"""The tab that sends: from top to bottom which service, key and model, how, what leaves, and one button that names the act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import COLUMN, LARGE, MEDIUM, px
from voicetune_desktop.gui.pages.finish_save import folder_of, place_of
from voicetune_desktop.gui.pages.finish_send_account import AccountCard
from voicetune_desktop.gui.pages.finish_send_beforehand import Beforehand
from voicetune_desktop.gui.pages.finish_send_how import HowCard
from voicetune_desktop.gui.pages.finish_send_leaving import LeavingCard
from voicetune_desktop.gui.pages.finish_send_model import ModelCard
from voicetune_desktop.gui.pages.finish_send_order import Draft
from voicetune_desktop.gui.pages.finish_send_parcel import complaints
from voicetune_desktop.gui.pages.finish_send_service import ServiceCard
from voicetune_desktop.gui.pages.finish_send_trouble import Trouble
from voicetune_desktop.gui.pages.finish_send_unfinished import Unfinished
from voicetune_desktop.gui.pages.finish_send_upload import UploadPanel
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.addresses import host_of

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.training.records import Order, Run


class SendTab(QWidget):
    """Composes the cards; until the button is pressed and confirmed, nothing of the files leaves."""

    job_wanted = Signal(str)
    """The id of a run to look at; "" for the list."""
    home_wanted = Signal()
    step_wanted = Signal(str)
    arranged = Signal()
    """Controls were made or taken away, so the way of Tab is to be laid anew."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self._session = session
        self._training = training
        self._retry_of = ""
        self.unfinished = Unfinished(training)
        self.service = ServiceCard()
        self.beforehand = Beforehand()
        self.account = AccountCard(training)
        self.model = ModelCard(session, training)
        self.how = HowCard(session)
        self.leaving = LeavingCard(session)
        self.draft = Draft(session, self.service, self.account, self.model, self.how, self.leaving)
        self.upload = UploadPanel()
        self.trouble = Trouble()
        self.reason = PlainLabel("", ink="quiet", wrap=True)
        self.send = button(self.tr("Send"), "primary", icon="send", identifier="vt.send")
        self._cards = (self.account, self.model, self.how, self.leaving)
        self._lay_out()
        self._connect()
        if training.upload:
            self._on_upload(training.upload)

    @property
    def ready(self) -> bool:
        """Whether everything it shows is of now."""
        return self.leaving.ready

    @property
    def acts(self) -> bool:
        """Whether there is something to send somewhere, so that sending is the main act."""
        return self.service.service is not None

    def refresh(self) -> None:
        """Show the project and the store as they are now."""
        project = self._session.project
        if project is None:
            return
        self.unfinished.refresh()
        self._show_beforehand(project)
        self.how.show_service(self.service.service)
        self.model.show_service(self.service.service, self.account.account, has_key=self.account.has_key)
        self._on_changed()

    def _show_beforehand(self, project: "Project") -> None:
        try:
            with storage_errors():
                self.beforehand.show_project(project)
        except VoiceTuneError as error:
            self._on_failed(error)

    def retry(self, run: "Run") -> None:
        """Fill everything with what a run was trained with; nothing is sent."""
        self.service.choose(run.account.service, run.account.base_url)
        self.account.choose(run.account.name)
        self.model.choose(run.wish.model)
        self.how.show_wish(run.wish, run.note, validation=any(file.side == "valid" for file in run.files))
        self._retry_of = run.id
        self._on_changed()
        self.service.list.setFocus()

    def _connect(self) -> None:
        self.service.changed.connect(self._on_service)
        self.account.changed.connect(self._on_account)
        self.model.changed.connect(self._on_changed)
        self.how.changed.connect(self._on_changed)
        self.how.method_changed.connect(self._on_changed)
        self.leaving.changed.connect(self._on_changed)
        self.leaving.write_wanted.connect(self._on_write)
        self.leaving.step_wanted.connect(self.step_wanted)
        self.send.clicked.connect(self._on_send)
        self.upload.stop_wanted.connect(self._training.stop_sending)
        self.unfinished.again_wanted.connect(self._on_again)
        self.unfinished.failed.connect(self._on_failed)
        self.trouble.service_wanted.connect(self.service.list.setFocus)
        for each in (self.beforehand, self.trouble):
            each.home_wanted.connect(self.home_wanted)
        self.trouble.key_wanted.connect(self.account.ask_for_key)
        self.trouble.jobs_wanted.connect(lambda: self.job_wanted.emit(""))
        self._training.upload_started.connect(self._on_upload)
        self._training.upload_ended.connect(self._on_upload_ended)
        self._training.changed.connect(self.unfinished.refresh)
        for signal in (self._session.work_started, self._session.work_ended):
            signal.connect(self._on_changed)
        self._session.project_changed.connect(self._on_project_changed)

    def _on_project_changed(self) -> None:
        """Another project begins anew; nothing of the one before is sent with it."""
        self._retry_of = ""
        self.trouble.setVisible(False)
        self.account.stop_checking()
        self.model.stop_asking()
        self.service.choose("")

    def _on_service(self) -> None:
        self.trouble.setVisible(False)
        there = self.service.service
        self._retry_of = ""
        self.account.show_service(there, self.service.address)
        self.how.show_service(there)
        self._on_account()

    def _on_account(self) -> None:
        self.model.show_service(self.service.service, self.account.account, has_key=self.account.has_key)
        self._on_changed()

    def _on_changed(self) -> None:
        there, address = self.service.service, self.service.address
        for card in self._cards:
            card.setVisible(there is not None)
        self.beforehand.setVisible(there is None)
        validation = self.how.sends_validation
        self.leaving.show_order(there, self.how.method, host_of(address) if address else "", validation=validation)
        parcel = self.draft.parcel()
        self.leaving.show_estimate(parcel.estimate, "\n".join(complaints(parcel)))
        missing = self.tr("Something is being sent already.") if self._training.upload else self.draft.missing(parcel)
        self.reason.setText(missing)
        self.reason.setVisible(bool(missing) and there is not None)
        self.send.setVisible(there is not None)
        self.send.setEnabled(not missing)
        self.send.setText(self._words())
        self.arranged.emit()

    def _words(self) -> str:
        there, examples = self.service.service, self.leaving.examples
        if there is None or not examples:
            return self.tr("Send")
        name = host_of(self.service.address) or there.label if there.id == "other" else there.label
        return self.tr("Send %Ln example(s) to %1", "", examples).replace("%1", name)

    def _on_write(self, target_id: str) -> None:
        from voicetune_desktop.operations.saving import save_files

        project = self._session.project
        if project is not None:
            self.trouble.setVisible(False)
            place = place_of(folder_of(project), target_id)
            self._session.run(save_files, place, target_id, done=lambda _report: self._on_changed(), failed=self._on_failed)

    def _on_send(self) -> None:
        """Ask once: this cannot be undone."""
        order = None if self._training.upload else self.draft.order(self._retry_of)
        if order is None:
            self._on_changed()
            return
        dialog = ConfirmDialog(
            self, self.send.text() + "?", self.draft.question(order), self.send.text(), kind="primary", identifier="vt.send.confirm"
        )
        dialog.accepted.connect(lambda: self._send(order))
        dialog.open()

    def _send(self, order: "Order") -> None:
        if self._training.upload:
            return
        self.trouble.setVisible(False)
        try:
            self.model.remember()
        except VoiceTuneError as error:
            self._on_failed(error)
            return
        self._training.send(order, self._on_sent, self._on_failed)

    def _on_upload(self, job: "Job") -> None:
        self.trouble.setVisible(False)
        self.upload.follow(job)
        if self.isAncestorOf(self.window().focusWidget()):
            self.upload.stop.setFocus()  # before what was pressed is disabled, or Qt would take the focus out of the page
        job.cancelled.connect(self._on_stopped)
        self.unfinished.refresh()
        self._on_changed()
        self._reveal(self.upload)

    def _on_upload_ended(self) -> None:
        self.unfinished.refresh()
        self._on_changed()
        if self.upload.isAncestorOf(self.window().focusWidget()):
            (self.send if self.send.isEnabled() else self.service.list).setFocus()
        self.upload.finish()

    def _on_again(self, run_id: str) -> None:
        self._training.send_again(run_id, self._on_sent, self._on_failed)

    def _on_sent(self, run: "Run") -> None:
        self._retry_of = ""
        self.job_wanted.emit(run.id)

    def _on_stopped(self) -> None:
        """The process that sent is gone; whether it was just making the job is in the store."""
        from voicetune_desktop.operations.stopping import settle_stopped

        try:
            stopped = settle_stopped(self._training.store)
        except VoiceTuneError as error:
            self._on_failed(error)
            return
        self.trouble.say_stopped(unclear=stopped is not None and stopped.phase.value == "creating")

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.trouble.say_error(error)
        self._on_changed()
        self._reveal(self.trouble)

    def _reveal(self, widget: QWidget) -> None:
        if layout := self._content.layout():
            layout.activate()
        self._area.ensureWidgetVisible(widget, 0)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._content.setMaximumWidth(px(COLUMN))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        row = row_or_column()
        row.setSpacing(MEDIUM)
        row.addWidget(self.send)
        row.addWidget(self.reason, 1)
        row.addStretch()
        for widget in (self.unfinished, self.service, self.beforehand, *self._cards, self.trouble, self.upload):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch()
        self._area = scrolling(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
