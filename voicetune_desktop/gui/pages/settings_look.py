"""Settings: the look of the window."""

from typing import cast

from PySide6.QtCore import Qt

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Mode, the_theme
from voicetune_desktop.gui.widgets.choice import SegmentedChoice


class LookSection(Section):
    """Follow the system, light or dark; it changes at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Look"), self.tr("High contrast and the size of text always follow your system."))
        choices = (("system", self.tr("Follow the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self.look = SegmentedChoice(self.tr("Look of the window"), choices)
        self.look.chosen.connect(self._on_chosen)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        self.look.set_value(the_theme().mode)

    def _on_chosen(self, mode: str) -> None:
        the_theme().set_mode(cast("Mode", mode))
        preferences.change("look", mode)
