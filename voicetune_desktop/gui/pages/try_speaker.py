"""Choosing a model to try: a trained one, its base, or any other of a service or of a server on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.try_speaker_form import SpeakerForm, elastic
from voicetune_desktop.gui.pages.try_speaker_list import Known, key_of, known_speakers, remember_speaker, words_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.fields import ListField, field

_ANOTHER = "\n"
"""Key of the entry that opens the form; no model has it."""


class SpeakerChooser(QWidget):
    """Nothing is chosen at first. `value` is what is chosen; what is on its way in the form does not count yet."""

    changed = Signal()
    """The person chose another model, or none."""

    def __init__(self, session: Session, training: Training, name: str = "", *, identifier: str = "vt.try.model") -> None:
        """`name` is the label of the list; without one it is "Model"."""
        super().__init__()
        self._session, self._training = session, training
        self._known: dict[str, Known] = {}
        self._offered: list[tuple[str, str]] = []
        self._value: Speaker | None = None
        self.list = elastic(ListField(acts=True))
        self.list.setAccessibleIdentifier(identifier)
        self.form = SpeakerForm(training, identifier)
        self.form.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(field(name or self.tr("Model"), self.list))
        column.addWidget(self.form)
        self.list.picked.connect(self._on_picked)
        self.form.chosen.connect(self._on_chosen)
        self.form.given_up.connect(self._on_given_up)
        training.changed.connect(self.refresh)
        session.project_changed.connect(self._on_project)
        self.refresh()

    @property
    def value(self) -> Speaker | None:
        """The model that is chosen."""
        return self._value

    @property
    def base(self) -> Speaker | None:
        """What the chosen model was before its training; None for one that was not trained here."""
        known = self._known.get(key_of(self._value))
        return known.base if known else None

    @property
    def trained(self) -> list[Known]:
        """The models that were trained, the newest first."""
        return [one for one in self._known.values() if one.base is not None]

    def set_value(self, speaker: Speaker | None) -> None:
        """Take a model without telling `changed`."""
        self._value = speaker
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be chosen now; what is chosen stays."""
        self._known = {key_of(one.speaker): one for one in known_speakers(self._session.project, self._training)}
        choices = {key: one.words for key, one in self._known.items()}
        if self._value is not None:
            choices.setdefault(key_of(self._value), words_of(self._value))
        offered = [("", self.tr("Choose a model…")), *choices.items(), (_ANOTHER, self.tr("Another model…"))]
        if offered != self._offered:
            self._offered = offered
            self.list.set_choices(offered)
        self.list.set_value(_ANOTHER if self.form.isVisibleTo(self) else key_of(self._value))

    def _on_picked(self, key: str) -> None:
        self.form.setVisible(key == _ANOTHER)
        if key == _ANOTHER:
            self.form.begin()
            return
        known = self._known.get(key)
        self._take(known.speaker if known else self._value if key else None)

    def _on_chosen(self, speaker: Speaker) -> None:
        try:
            if self._session.project is not None:
                remember_speaker(self._session.project, speaker)
        except VoiceTuneError as error:
            self.form.message.say_error(error)
            return
        self._on_given_up()
        self._take(speaker)
        self.refresh()

    def _on_given_up(self) -> None:
        self.form.setVisible(False)
        self.list.set_value(key_of(self._value))
        self.list.setFocus()

    def _on_project(self) -> None:
        """Another project: its models are others, and what was chosen goes."""
        self.form.setVisible(False)
        self._value = None
        self.refresh()

    def _take(self, speaker: Speaker | None) -> None:
        if key_of(speaker) != key_of(self._value):
            self._value = speaker
            self.changed.emit()
