"""How it is trained: the method, the service's own settings behind a button, and what goes along with the job."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import MEDIUM
from voicetune_desktop.gui.pages.finish_send_settings import SettingRows
from voicetune_desktop.gui.pages.finish_send_words import method_hint, method_words
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import unfolding_button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.text import Hint, PlainLabel
from voicetune_desktop.training.records import Method, Wish

if TYPE_CHECKING:
    from voicetune_desktop.dataset.providers import Service

LONGEST_NOTE = 2000
_DAYS = (1, 3, 7, 14, 30)
"""Days after which files can be deleted there, where the service allows them."""


class HowCard(Card):
    """Everything in it may stay as it is, unless a service wants to be told something."""

    changed = Signal()
    method_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("How it is trained"))
        self._session = session
        self._service: Service | None = None
        self._choice: SegmentedChoice | None = None
        self._pairs = False
        self._checked: tuple[object, str | VoiceTuneError] | None = None
        self._methods = QVBoxLayout()
        self._method_hint = PlainLabel("", ink="quiet", wrap=True)
        self.summary = PlainLabel("", wrap=True)
        self.more = unfolding_button(self.tr("Show the settings"), identifier="vt.send.more")
        self.rows = SettingRows()
        self.suffix = QLineEdit()
        self.suffix.setAccessibleIdentifier("vt.send.suffix")
        self.complaint = PlainLabel("", ink="danger", wrap=True)
        self.validation = QCheckBox(self.tr("Send the held-out examples, too"))
        self.validation.setAccessibleIdentifier("vt.send.validation")
        self.expires = ListField()
        self.expires.setAccessibleIdentifier("vt.send.expires")
        self.note = QLineEdit()
        self.note.setAccessibleIdentifier("vt.send.note")
        self.note.setMaxLength(LONGEST_NOTE)
        self._lay_out()
        self.more.toggled.connect(self._on_more)
        self.rows.changed.connect(self._on_changed)
        self.validation.toggled.connect(self.changed)
        self.suffix.editingFinished.connect(self._on_suffix)
        self.suffix.textEdited.connect(lambda: self._complain(""))
        self.expires.picked.connect(self.changed)

    @property
    def method(self) -> Method:
        """The method that is chosen."""
        return "dpo" if self._choice and self._choice.value == "dpo" else "supervised"

    @property
    def sends_validation(self) -> bool:
        """Whether the held-out examples leave, too."""
        return self.validation.isVisibleTo(self) and self.validation.isChecked()

    def wish(self, model: str) -> Wish:
        """What is to be trained and how. Raises VoiceTuneError where something does not fit."""
        days = int(self.expires.value) if self.expires.value else None
        return Wish(model, self.method, self.rows.values(), self.clean_suffix(), days)

    def clean_suffix(self) -> str:
        """The name that was typed; looked at for names of people once. Raises VoiceTuneError."""
        from voicetune_desktop.operations.leaving import clean_suffix

        project, typed = self._session.project, self.suffix.text().strip()
        if project is None or self._service is None or not typed:
            return ""
        asked = (self._service.id, typed, project.path, project.fact("built"))
        if self._checked is None or self._checked[0] != asked:
            try:
                self._checked = asked, clean_suffix(project, self._service, typed)
            except VoiceTuneError as error:
                self._checked = asked, error
        found = self._checked[1]
        if isinstance(found, VoiceTuneError):
            raise found
        return found

    def show_service(self, there: "Service | None") -> None:
        """Offer what a service lets a person choose."""
        same, pairs = there is self._service, self._pairs
        self._service, self._pairs = there, self._has_pairs()
        if there is None or (same and pairs == self._pairs):
            return
        self._offer_methods(there)
        self._show_method()
        if same:
            return
        self._validation.setVisible("validation" in there.can)
        self.validation.setChecked(False)
        least, most = there.expires_days or (0, 0)
        days = [str(number) for number in _DAYS if least <= number <= most]
        self.expires.set_choices([("", self.tr("Keep them until I delete them")), *((each, self._days(each)) for each in days)])
        self._expires.setVisible("expiry" in there.can and bool(days))
        self._on_suffix()

    def show_wish(self, wish: Wish, note: str, *, validation: bool) -> None:
        """Show what a run before was trained with."""
        if self._choice and self._service and wish.method in self._service.targets:
            self._choice.set_value(wish.method)
        self._show_method()
        self.rows.show_values(wish.settings)
        self.more.setChecked(bool(wish.settings) or self.more.isChecked())
        self.suffix.setText(wish.suffix)
        self.expires.set_value(str(wish.expires_days or ""))
        self.validation.setChecked(validation)
        self.note.setText(note)
        self._on_changed()

    def _has_pairs(self) -> bool:
        """Whether answers were edited, judged or not chosen, which makes pairs of a better and a worse one."""
        from voicetune_desktop.operations.feedback import feedback, uses
        from voicetune_desktop.operations.not_chosen import pairs
        from voicetune_desktop.project.turn_edits import every

        project = self._session.project
        if project is None:
            return False
        edited = any(edit.text is not None for edit in every(project))
        return edited or pairs(project) > 0 or (uses(project) and bool(feedback(project).pairs))

    def _offer_methods(self, there: "Service") -> None:
        while item := self._methods.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        methods = [(method, words) for method, words in method_words(there) if method != "dpo" or self._pairs]
        self._choice = None
        if len(methods) > 1:
            self._choice = SegmentedChoice(self.tr("Method"), methods, methods[0][0])
            self._choice.chosen.connect(self._on_method)
            self._methods.addWidget(self._choice)

    def _show_method(self) -> None:
        could = self._service is not None and "dpo" in self._service.targets and not self._pairs
        more = self.tr("Answers that you edit, or judge on the page Try it, allow a training from preferences, too.") if could else ""
        self._method_hint.setText(f"{method_hint(self.method)} {more}".strip())
        if self._service:
            self.rows.show_service(self._service, self.method)
            self._show_rows()

    def _show_rows(self) -> None:
        """What the service has to be told is never hidden."""
        required = self.rows.required
        self.more.setVisible(not required and bool(self.rows.rows))
        self.rows.setVisible(required or self.more.isChecked())
        self.more.setText(self.tr("Hide the settings") if self.more.isChecked() else self.tr("Show the settings"))
        self.summary.setText(self._summary())

    def _summary(self) -> str:
        try:
            count = len(self.rows.values())
        except VoiceTuneError:
            return self.tr("Something here needs your attention.")
        if count:
            return self.tr("You chose %Ln setting(s). The service decides about the rest.", "", count)
        return self.tr("The service decides about everything. That is a good start.")

    def _days(self, days: str) -> str:
        return self.tr("Delete them after %Ln day(s)", "", int(days))

    def _on_method(self) -> None:
        self._show_method()
        self.method_changed.emit()

    def _on_more(self) -> None:
        self._show_rows()

    def _on_changed(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _on_suffix(self) -> None:
        try:
            self.clean_suffix()
        except VoiceTuneError as error:
            self._complain(said(str(error)))
        else:
            self._complain("")
        self.changed.emit()

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))

    def _lay_out(self) -> None:
        self._methods.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch()
        hint = self.tr("The service measures on them how well the training goes. They are never trained.")
        self.validation.setAccessibleDescription(hint)
        self._validation = QWidget()
        column = QVBoxLayout(self._validation)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.validation)
        column.addWidget(Hint(hint))
        self._expires = field(self.tr("Your files at the service"), self.expires)
        suffix_hint = self.tr("It becomes a part of the model's name at the service. Use no name of a person.")
        note_hint = self.tr("What did you change, and why? This stays on your computer.")
        self.body.addLayout(self._methods)
        self.body.addWidget(self._method_hint)
        self.body.addWidget(self.summary)
        self.body.addLayout(row)
        self.body.addWidget(self.rows)
        self.body.addWidget(self._validation)
        self.body.addWidget(self._expires)
        self.body.addWidget(field(self.tr("A name for the model"), self.suffix, suffix_hint))
        self.body.addWidget(self.complaint)
        self.body.addWidget(field(self.tr("Note"), self.note, note_hint))
        self.body.setSpacing(MEDIUM)
