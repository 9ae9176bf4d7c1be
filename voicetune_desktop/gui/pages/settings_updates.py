"""Settings: whether VoiceTune looks for newer versions. Not there where no address is known."""

from PySide6.QtWidgets import QCheckBox

from voicetune_desktop import __version__, publisher
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.update_notice import WANTED
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.addresses import host_of


class UpdatesSection(Section):
    """One switch, off until the person turns it on."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Newer versions"),
            self.tr(
                "Once a day VoiceTune asks %1 for the number of the newest version. It sends nothing else and downloads nothing."
            ).replace("%1", host_of(publisher.NEWEST_RELEASE)),
        )
        self.wanted = QCheckBox(self.tr("Look for newer versions once a day"))
        self.wanted.setAccessibleIdentifier("vt.settings.updates")
        self.wanted.toggled.connect(self._on_toggled)
        self.body.addWidget(self.wanted)
        self.body.addWidget(PlainLabel(self.tr("You have VoiceTune %1.").replace("%1", __version__), size="small", ink="quiet"))
        self.setVisible(bool(publisher.NEWEST_RELEASE))

    def refresh(self) -> None:
        self.wanted.setChecked(preferences.switched_on(WANTED))

    def _on_toggled(self, wanted: bool) -> None:
        if wanted != preferences.switched_on(WANTED):
            self.keep(WANTED, wanted)
