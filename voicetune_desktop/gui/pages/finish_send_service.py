"""Which service trains: its state as read on a day, where to get a key, and its address where it has one of the person's own."""

from datetime import date

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPushButton

from voicetune_desktop.dataset.providers import Service, sending_services, service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel, plain_tooltip
from voicetune_desktop.training.addresses import clean_address, host_of

_QUIET_MS = 200


class ServiceCard(Card):
    """Nothing is chosen at first."""

    changed = Signal()
    """Another service or another address."""

    def __init__(self) -> None:
        super().__init__(self.tr("Service"))
        self.list = ListField([("", self.tr("Choose a service…")), *((one.id, said(one.label)) for one in sending_services())])
        self.list.setAccessibleIdentifier("vt.send.service")
        self.state = PlainLabel("", wrap=True)
        self.about = PlainLabel("", ink="quiet", wrap=True)
        self.typed = QLineEdit()
        self.typed.setAccessibleIdentifier("vt.send.address")
        self._address = field(self.tr("Address"), self.typed)
        self.complaint = PlainLabel("", ink="danger", wrap=True)
        self._links = FlowLayout(across=SMALL)
        self.key_page = self._link(self.tr("Where to get a key"))
        self.terms = self._link(self.tr("What it does with your files"))
        self.body.addWidget(field(self.tr("Who trains the model"), self.list))
        for widget in (self.state, self.about, self._address, self.complaint):
            self.body.addWidget(widget)
        self.body.addLayout(self._links)
        self.list.picked.connect(self._on_picked)
        self._told = ""
        self._rest = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)
        self.typed.textEdited.connect(self._on_edited)
        self.typed.editingFinished.connect(self._on_typed)
        self._show()

    @property
    def service(self) -> Service | None:
        """The service that is chosen."""
        return service(self.list.value) if self.list.value else None

    @property
    def address(self) -> str:
        """The address of the service; "" while it is not there, or cannot be one."""
        try:
            return clean_address(self._given()) if self.service else ""
        except VoiceTuneError:
            return ""

    def choose(self, service_id: str, address: str = "") -> None:
        """Take a service, and its address where that is the person's own; tells `changed`."""
        self.list.set_value(service_id)
        self._on_picked()
        if self._has_own_address() and address:
            self.typed.setText(address)
            self._on_typed()

    def _link(self, words: str) -> QPushButton:
        """A button that opens a page of the service in the person's browser: that is their own act."""
        result = button(words, "quiet", icon="link")
        result.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(result.accessibleDescription())))
        self._links.addWidget(result)
        return result

    def _given(self) -> str:
        there = self.service
        return self.typed.text() if self._has_own_address() or there is None else there.base_url

    def _has_own_address(self) -> bool:
        """Whether the person has to type the address, or a part of it."""
        there = self.service
        return there is not None and ("{" in there.base_url or not there.base_url)

    def _on_picked(self) -> None:
        there = self.service
        self.typed.setText(there.base_url if there else "")
        self.typed.setPlaceholderText("https://host.example/v1")
        self._show()
        self._tell()

    def _on_edited(self) -> None:
        self._rest.start()

    def _on_rest(self) -> None:
        """An address is taken once typing rests: what needs one is then open before Tab leads on."""
        if self.address and self.address != self._told:
            self._tell()

    def _on_typed(self) -> None:
        self._rest.stop()
        self._show()
        if self.address != self._told:
            self._tell()

    def _tell(self) -> None:
        self._told = self.address
        self.changed.emit()

    def _show(self) -> None:
        there = self.service
        self.state.setText(self._state(there) if there else self.tr("Until you send something, nothing leaves this computer."))
        self.state.set_ink("warn" if there and there.until else "")
        self.about.setText(self._about(there) if there else "")
        self.about.setVisible(there is not None)
        self._address.setVisible(self._has_own_address())
        for link, url in ((self.key_page, there and there.key_page), (self.terms, there and there.terms)):
            link.setVisible(bool(url))
            link.setAccessibleDescription(url or "")
            link.setToolTip(plain_tooltip(url or ""))
        self._complain()

    def _state(self, there: Service) -> str:
        """Whether a service takes new jobs."""
        over = there.until is not None and there.until < date.today()  # noqa: DTZ011 - the person's own day
        closed = self.tr("That day has passed: it takes no new jobs any more.") if over else ""
        return f"{said(there.words)} {closed}".strip()

    def _about(self, there: Service) -> str:
        """Since when that is known, and to which computer things go."""
        read = self.tr("Checked on %1.").replace("%1", day(there.read))
        host = self.tr("Its host is %1.").replace("%1", host_of(self.address)) if self.address else ""
        return f"{read} {host}".strip()

    def _complain(self) -> None:
        text = ""
        if self._has_own_address() and self.typed.text():
            try:
                clean_address(self.typed.text())
            except VoiceTuneError as error:
                text = said(str(error))
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))
