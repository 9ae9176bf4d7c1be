"""The tab Use it elsewhere: lines to copy for other programs, with the model's name filled in and the key left out."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.snippets import WAYS, is_ollama, key_variable, modelfile, needs_key, ollama_commands
from voicetune_desktop.evaluation.speakers import Manner, Speaker
from voicetune_desktop.gui.metrics import COLUMN, LARGE, MEDIUM, px
from voicetune_desktop.gui.pages.try_asker import Asker
from voicetune_desktop.gui.pages.try_speaker import SpeakerChooser
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.copy_box import CopyBox
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

_MOST_LINES = 30


class UseTab(QWidget):
    """Nothing is sent from here, and nothing is run."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self._asker = Asker(session, self)
        self.chooser = SpeakerChooser(session, training, identifier="vt.use.model")
        self.prompt = QCheckBox(self.tr("Include the system prompt"))
        self.prompt.setAccessibleIdentifier("vt.use.prompt")
        self.prompt.setChecked(True)
        self.about = PlainLabel("", wrap=True)
        self.message = InlineMessage()
        self.boxes = {way: CopyBox(words, self.tr("Copy"), f"vt.use.{way}", most_lines=_MOST_LINES) for way, words in self._ways().items()}
        self.modelfile = CopyBox(self.tr("Modelfile for Ollama"), self.tr("Copy"), "vt.use.modelfile", most_lines=_MOST_LINES)
        self.commands = CopyBox(self.tr("Commands for Ollama"), self.tr("Copy"), "vt.use.ollama")
        self._no_ollama = PlainLabel(self._why_no_ollama(), wrap=True)
        self._lay_out()
        self.chooser.changed.connect(self._show)
        self.prompt.toggled.connect(self._show)
        self._asker.begun.connect(self._on_begun)
        self._asker.failed.connect(self._on_failed)
        self._choose_first()
        self._show()

    @property
    def ready(self) -> bool:
        """Whether everything it shows is of now."""
        return not self._asker.waiting

    def refresh(self) -> None:
        """Show the project as it is now."""
        if self.isVisible():
            self._asker.prepare()
        self._choose_first()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asker.prepare()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asker.close()

    def _choose_first(self) -> None:
        if self.chooser.value is None and self.chooser.trained:
            self.chooser.set_value(self.chooser.trained[0].speaker)

    def _on_begun(self) -> None:
        self.message.setVisible(False)
        self._show()

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.message.say_error(error)
        self._show()

    def _show(self) -> None:
        speaker = self.chooser.value
        self._lines.setVisible(speaker is not None)
        self.about.setText(self._about(speaker))
        if speaker is None:
            return
        system = self._asker.basis.system if self._asker.basis and self.prompt.isChecked() else ""
        for way, box in self.boxes.items():
            box.show_text(WAYS[way](speaker, system, Manner()))
        ollama = is_ollama(speaker)
        for widget in (self._steps, self.modelfile, self.commands):
            widget.setVisible(ollama)
        self._no_ollama.setVisible(not ollama)
        if ollama:
            self.modelfile.show_text(modelfile(speaker, system, Manner()))
            self.commands.show_text(ollama_commands())

    def _about(self, speaker: Speaker | None) -> str:
        if speaker is None:
            return self.tr("Choose the model that you want to use in another program.")
        if not needs_key(speaker):
            return self.tr("This address needs no key. What you write there is not hidden: replacements are made only here.")
        words = self.tr("Put your key into the variable %1 first; it is not in these lines. What you write there is not hidden.")
        return words.replace("%1", key_variable(speaker))

    def _ways(self) -> dict[str, str]:
        words = {"openai": self.tr("OpenAI's client for Python"), "langchain": self.tr("LangChain (ChatOpenAI)"), "curl": self.tr("curl")}
        return {way: words[way] for way in WAYS}

    def _why_no_ollama(self) -> str:
        return self.tr(
            "Ollama runs models that lie on this computer; this one is elsewhere. A model that you trained at home can run there: "
            "load it into Ollama, then choose it above."
        )

    def _lay_out(self) -> None:
        hints = {
            "openai": self.tr("Install it with: pip install openai"),
            "langchain": self.tr("Install it with: pip install langchain-openai"),
            "curl": self.tr("For a terminal of Linux or macOS, or Git Bash on Windows."),
        }
        self._lines = QWidget()
        cards = QVBoxLayout(self._lines)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(LARGE)
        for way, words in self._ways().items():
            cards.addWidget(_card(words, PlainLabel(hints[way], ink="quiet", wrap=True), self.boxes[way]))
        self._steps = PlainLabel(
            self.tr("Save the upper lines as a file named Modelfile, then run the lower ones beside it."), ink="quiet", wrap=True
        )
        cards.addWidget(_card(self.tr("Ollama"), self._no_ollama, self._steps, self.modelfile, self.commands))
        head = Card()
        head.setAccessibleName(self.tr("Model"))
        for widget in (self.chooser, self.prompt, self.about, self.message):
            head.body.addWidget(widget)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        for widget in (head, self._lines):
            widget.setMaximumWidth(px(COLUMN))
            column.addWidget(widget)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))


def _card(title: str, *content: QWidget) -> Card:
    card = Card(title)
    card.body.setSpacing(MEDIUM)
    for widget in content:
        card.body.addWidget(widget)
    return card
