"""How models are asked: temperature, longest answer and system prompt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from voicetune_desktop.evaluation.speakers import Manner
from voicetune_desktop.gui.metrics import LARGE, SMALL, px
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import NumberField, OptionalNumber, field
from voicetune_desktop.gui.widgets.flow import FlowLayout, row_or_column


class HowAsked(Card):
    """The system prompt is that of the examples until the person writes another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("How the models are asked"))
        self._usual = ""
        self.temperature = TemperatureField()
        self.temperature.setAccessibleIdentifier("vt.try.temperature")
        self.longest = NumberField(512, 1, 4096, unit=self.tr("tokens"), step=64)
        self.longest.setAccessibleIdentifier("vt.try.longest")
        self.system = QPlainTextEdit()
        self.system.setTabChangesFocus(True)
        self.system.setFixedHeight(px(72))
        self.system.setAccessibleIdentifier("vt.try.system")
        self.back = button(self.tr("Use the prompt of your examples"), icon="undo", identifier="vt.try.system.back")
        self._lay_out()
        self.system.textChanged.connect(self._on_text)
        self.temperature.valueChanged.connect(self.changed)
        self.longest.valueChanged.connect(self.changed)
        self.back.clicked.connect(lambda: self.system.setPlainText(self._usual))

    @property
    def manner(self) -> Manner:
        """How a model is asked."""
        return Manner(self.temperature.number, self.longest.value())

    @property
    def prompt(self) -> str:
        """The system prompt."""
        return self.system.toPlainText()

    def show_usual(self, prompt: str) -> None:
        """Take the prompt of the examples, unless the person wrote another one."""
        own = self.prompt != self._usual
        self._usual = prompt
        if not own:
            self.system.setPlainText(prompt)
        self._show()

    def show_kept(self, manner: Manner, prompt: str) -> None:
        """Show how a kept talk was asked."""
        self.temperature.number = manner.temperature
        self.longest.setValue(manner.max_tokens or self.longest.value())
        self.system.setPlainText(prompt)

    def forget(self) -> None:
        """Another project has another prompt."""
        self._usual = ""
        self.system.setPlainText("")

    def _on_text(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.back.setVisible(self.prompt != self._usual)

    def _lay_out(self) -> None:
        figures = row_or_column()
        figures.setSpacing(LARGE)
        warm = self.tr("Low gives similar answers each time, high gives surprising ones. From 0 to 2.")
        figures.addWidget(field(self.tr("Temperature"), self.temperature, warm), 1)
        figures.addWidget(field(self.tr("Longest answer"), self.longest, self.tr("Longer answers are cut off.")), 1)
        hint = self.tr("It opens every talk. Your model knows the prompt of its examples best. Names that you type are replaced.")
        backs = FlowLayout(across=SMALL)
        backs.addWidget(self.back)
        self.body.addLayout(figures)
        self.body.addWidget(field(self.tr("System prompt"), self.system, hint))
        self.body.addLayout(backs)
        self._show()


class TemperatureField(OptionalNumber):
    """From 0 to 2; without one the service decides."""

    def __init__(self) -> None:
        super().__init__("", 2, decimals=1, step=0.1)
        self.setSpecialValueText(self.tr("The service's own value"))
