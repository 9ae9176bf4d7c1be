"""How a model is trained: one row for each thing that the service lets a person choose; what is left empty it decides itself."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.dataset.providers import Choice, Service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import MEDIUM, TINY
from voicetune_desktop.gui.pages.finish_send_words import explained
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.operations.training_choices import allowed, setting_value
from voicetune_desktop.training.records import Method, SettingValue


class SettingRow(QWidget):
    """One setting: its field, what it does, and what is wrong with what stands there."""

    changed = Signal()

    def __init__(self, there: Service, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self._service = there
        words = explained(choice)
        self.control = self._control()
        self.control.setAccessibleIdentifier(f"vt.send.setting.{choice.id}")
        self.complaint = PlainLabel("", ink="danger", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(field(words.label, self.control, words.hint))
        column.addWidget(self.complaint)
        self._complain("")

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self.control.value if isinstance(self.control, ListField) else self.control.text().strip()

    def value(self) -> SettingValue | None:
        """What was chosen; None where the service decides. Raises VoiceTuneError."""
        label = explained(self.choice).label
        if not self.words and self.choice.required:
            raise VoiceTuneError(self.tr("The service needs a value for “%1”.").replace("%1", label))
        try:
            return setting_value(self._service, self.choice, self.words) if self.words else None
        except VoiceTuneError:
            text = self.tr("“%1” must be %2.").replace("%1", label).replace("%2", said(allowed(self.choice)))
            raise VoiceTuneError(text, self.tr("Leave it empty, and the service decides.")) from None

    def show_value(self, value: SettingValue | None) -> None:
        """Show a value of before."""
        words = "" if value is None else {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
        if isinstance(self.control, ListField):
            self.control.set_value(words)
        else:
            self.control.setText(words)
        self.check()

    def check(self) -> None:
        """Say beside the field what is wrong; a field that nobody touched yet is only asked for by the button."""
        text = ""
        try:
            self.value()
        except VoiceTuneError as error:
            text = said(str(error)) if self.words else ""
        self._complain(text)

    def _control(self) -> "ListField | QLineEdit":
        if self.choice.kind in ("yes_no", "choice"):
            yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
            words = yes_no if self.choice.kind == "yes_no" else [(one, one) for one in self.choice.choices]
            result = ListField([("", self.tr("The service decides")), *words])
            result.picked.connect(self._on_changed)
            return result
        edit = QLineEdit()
        edit.setPlaceholderText(self._placeholder())
        edit.editingFinished.connect(self._on_changed)
        return edit

    def _placeholder(self) -> str:
        if self.choice.required:
            return said(allowed(self.choice))
        return self.tr("The service decides (%1)").replace("%1", said(allowed(self.choice)))

    def _on_changed(self) -> None:
        self.check()
        self.changed.emit()

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))


class SettingRows(QWidget):
    """The rows of a service and method; what was typed stays while the same service is shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, SettingRow] = {}
        self._shown: tuple[str, str] = ("", "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)

    def show_service(self, there: Service, method: Method) -> None:
        """Offer the settings of a service for a method."""
        if self._shown == (there.id, method):
            return
        self._shown = (there.id, method)
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        wanted = [choice for choice in there.choices if choice.method in ("", method)]
        self.rows = {choice.id: SettingRow(there, choice) for choice in wanted}
        for row in self.rows.values():
            row.changed.connect(partial(self.changed.emit))
            self._column.addWidget(row)

    def show_values(self, values: Mapping[str, SettingValue]) -> None:
        """Show settings of before."""
        for name, row in self.rows.items():
            row.show_value(values.get(name))

    def values(self) -> dict[str, SettingValue]:
        """What was chosen, without what the service decides. Raises VoiceTuneError for what it does not allow."""
        found = {name: row.value() for name, row in self.rows.items()}
        return {name: value for name, value in found.items() if value is not None}

    @property
    def required(self) -> bool:
        """Whether the service has to be told something."""
        return any(row.choice.required for row in self.rows.values())
