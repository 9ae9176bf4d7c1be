"""Settings: what left this computer, and who could be asked."""

from voicetune_desktop.dataset.providers import sending_services
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.pages.settings_section import Section, row_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.addresses import host_of


class NetworkSection(Section):
    """The sum of the ledger with a way to all of it, and the services that VoiceTune knows."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, self.tr("Network"), self.tr("VoiceTune works without the internet. It sends something only when you tell it to.")
        )
        self.total = PlainLabel("", wrap=True, strong=True)
        self.show_list = button(self.tr("Show what left this computer"), icon="online", identifier="vt.settings.sent")
        self.show_list.clicked.connect(lambda: self.step_wanted.emit("ledger"))
        self.services = PlainLabel(self._known(), ink="quiet", wrap=True)
        for each in (self.total, row_of(self.show_list), PlainLabel(self.tr("Services that you can choose"), strong=True), self.services):
            self.body.addWidget(each)
        session.training_changed.connect(self._on_changed)

    def _known(self) -> str:
        """Services with their hosts, one a line."""
        own = self.tr("an address of your own")
        hosts = {said(service.label): host_of(service.base_url) for service in sending_services()}
        return "\n".join(f"{label} · {host if host and '{' not in host else own}" for label, host in hosts.items())

    def refresh(self) -> None:
        if not self.session.training_in_use:
            self.total.setText(self.tr("Nothing has left this computer."))
            return
        training = self.session.training
        total = training.sent
        if training.locked:
            self.total.setText(self.tr("The list of what left this computer is locked."))
        elif total is None:
            self.total.setText(self.tr("Nothing has left this computer."))
        else:
            words = self.tr("%Ln request(s): %1 sent, %2 received.", "", total.requests)
            self.total.setText(words.replace("%1", size_words(total.bytes_up)).replace("%2", size_words(total.bytes_down)))

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()
