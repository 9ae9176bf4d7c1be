"""Which languages the conversations are in, and which of them are used; looked for when the person asks."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel


class LanguageChoice(QWidget):
    """A check box for each language that was found or is wanted; none checked uses all."""

    wanted = Signal()
    """The person wants to know which languages there are."""
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._found: list[tuple[str, float]] = []
        self.look = button(self.tr("Look for languages"), identifier="vt.dataset.languages")
        self.look.clicked.connect(self.wanted)
        self._hint = PlainLabel(size="small", ink="quiet", wrap=True)
        self._flow = FlowLayout(across=MEDIUM, down=SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(self.tr("Languages"), strong=True))
        column.addLayout(self._flow)
        column.addWidget(self._hint)
        self._flow.addWidget(self.look)
        self._say()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are checked, by their codes."""
        return tuple(sorted(code for code, box in self._boxes.items() if box.isChecked()))

    def show_languages(self, languages: Sequence[str]) -> None:
        """Check these, and no others."""
        self._offer(languages)
        for code, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(code in languages)
            box.blockSignals(False)
        self._say()

    def show_found(self, found: Iterable[tuple[str, float]]) -> None:
        """Offer the languages that there are, each with its share of the conversations."""
        self._found = list(found)
        self._offer([code for code, _ in self._found])
        self.look.setVisible(False)
        self._say()

    def forget(self) -> None:
        """Another project: nothing is known of its languages."""
        for box in self._boxes.values():
            self._flow.removeWidget(box)
            box.deleteLater()
        self._boxes, self._found = {}, []
        self.look.setVisible(True)
        self._say()

    def _offer(self, codes: Iterable[str]) -> None:
        shares = dict(self._found)
        for code in codes:
            if code not in self._boxes:
                box = self._boxes[code] = QCheckBox()
                box.toggled.connect(self._on_toggled)
                self._flow.addWidget(box)
            share = f" · {QLocale().toString(shares[code] * 100, 'f', 0)} %" if code in shares else ""
            self._boxes[code].setText(f"{_name(code)}{share}")

    def _on_toggled(self) -> None:
        self._say()
        self.moved.emit()

    def _say(self) -> None:
        if not self._boxes:
            text = self.tr("Conversations in every language are used.")
        elif self.languages:
            text = self.tr("Conversations in other languages are left out.")
        else:
            text = self.tr("None is chosen, so conversations in every language are used.")
        self._hint.setText(text)


def _name(code: str) -> str:
    language = QLocale.codeToLanguage(code)
    return code if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)
