"""Settings: the look of the window, and its language where there are several."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.languages import SOURCE, languages, own_name
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Mode, stand_still, the_theme
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.text import PlainLabel


class LookSection(Section):
    """Follow the system, light or dark, high contrast, stillness; all change at once but the language."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Look"), self.tr("The size of text always follows your system."))
        choices = (("system", self.tr("Follow the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self.look = SegmentedChoice(self.tr("Look of the window"), choices)
        self.contrast = QCheckBox(self.tr("Always use high contrast"))
        self.still = QCheckBox(self.tr("Reduce motion"))
        self.look.chosen.connect(self._on_chosen)
        self.contrast.toggled.connect(self._on_contrast)
        self.still.toggled.connect(self._on_still)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.contrast)
        self.body.addWidget(self.still)
        hint = PlainLabel(self.tr("Otherwise your system decides on both."), size="small", ink="quiet", wrap=True)
        self.body.addWidget(hint)
        self.language = self._add_languages()

    def refresh(self) -> None:
        self.look.set_value(the_theme().mode)
        self.contrast.setChecked(the_theme().contrast)
        self.still.setChecked(preferences.switched_on(preferences.STILL))
        if self.language:
            self.language.set_value(preferences.text(preferences.LANGUAGE))

    def _add_languages(self) -> ListField | None:
        """A list of languages; none where there is only one."""
        others = languages()
        if not others:
            return None
        choices = [("", self.tr("Follow the system")), (SOURCE, own_name(SOURCE)), *others.items()]
        result = ListField(choices)
        result.setAccessibleIdentifier("vt.settings.language")
        result.picked.connect(partial(self.keep, preferences.LANGUAGE))
        self.body.addWidget(field(self.tr("Language"), result, self.tr("It changes when VoiceTune starts the next time.")))
        return result

    def _on_chosen(self, mode: str) -> None:
        the_theme().set_mode(cast("Mode", mode))
        self.keep(preferences.LOOK, mode)

    def _on_contrast(self, wanted: bool) -> None:
        if wanted != the_theme().contrast:
            the_theme().set_contrast(wanted)
            self.keep(preferences.CONTRAST, wanted)

    def _on_still(self, wanted: bool) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            stand_still(app, wanted)
        if wanted != preferences.switched_on(preferences.STILL):
            self.keep(preferences.STILL, wanted)
