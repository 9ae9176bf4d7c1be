"""The controls of the dataset; every change is told at once, as whole settings."""

from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from voicetune_desktop.dataset.providers import model_names
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, MEDIUM, px, scale
from voicetune_desktop.gui.widgets.fields import ListField, NumberField, field

NO_LIMIT = 0


class SettingsForm(QWidget):
    """Shows settings and lets them be changed."""

    changed = Signal()
    """A control was moved; `settings` has what they say now."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = Settings()
        self._quiet = False
        minutes, tokens, percent = self.tr("min"), self.tr("tokens"), "%"
        self.gap = NumberField(60, 1, 10_080, unit=minutes, step=15)
        self.longest = NumberField(0, NO_LIMIT, 65_536, unit=tokens, step=256)
        self.longest.setSpecialValueText(self.tr("What the model takes"))
        self.held_out = NumberField(10, 0, 50, unit=percent, step=5)
        self.copies = NumberField(3, 1, 1000)
        self.labels = QCheckBox(self.tr("Name the speakers in groups"))
        self.model = ListField([(model, model) for model in model_names(datetime.now(UTC).date())])
        self.system = QPlainTextEdit()
        self.system.setTabChangesFocus(True)
        self.system.setFixedHeight(px(56))
        self.system.setPlaceholderText(self.tr("For example: You are Anna, chatting with a friend."))
        self._lay_out()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show these settings without telling `changed`."""
        self._shown, self._quiet = settings, True
        self.gap.setValue(settings.gap_minutes)
        self.longest.setValue(settings.max_tokens or NO_LIMIT)
        self.held_out.setValue(round(settings.valid_share * 100))
        self.copies.setValue(settings.max_copies)
        self.labels.setChecked(settings.label_speakers)
        if self.model.findData(settings.model) < 0:
            self.model.addItem(settings.model, settings.model)
        self.model.set_value(settings.model)
        if self.system.toPlainText() != settings.system:
            self.system.setPlainText(settings.system)
        self._quiet = False

    def settings(self) -> Settings:
        """What the controls say."""
        longest = self.longest.value()
        return replace(
            self._shown,
            gap_minutes=self.gap.value(),
            max_tokens=None if longest == NO_LIMIT else max(16, longest),
            valid_share=self.held_out.value() / 100,
            max_copies=self.copies.value(),
            label_speakers=self.labels.isChecked(),
            system=self.system.toPlainText(),
            model=self.model.value,
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        fields = (
            field(self.tr("New conversation after a pause of"), self.gap),
            field(self.tr("Longest example"), self.longest),
            field(self.tr("Held out to measure"), self.held_out),
            field(self.tr("Copies of the same example"), self.copies),
            field(self.tr("Count tokens for"), self.model),
            self.labels,
        )
        columns = 3 if scale() < LARGE_TEXT else 1
        for place, widget in enumerate(fields):
            grid.addWidget(widget, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(grid)
        column.addWidget(field(self.tr("System prompt"), self.system, self.tr("It opens every example. Names in it are replaced, too.")))
        column.addStretch()

    def _connect(self) -> None:
        for number in (self.gap, self.longest, self.held_out, self.copies):
            number.valueChanged.connect(self._tell)
        self.labels.toggled.connect(self._tell)
        self.model.picked.connect(self._tell)
        self.system.textChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()
