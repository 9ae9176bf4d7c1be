"""One example as the model will see it, and what can be changed about it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.dataset_answer_editor import AnswerEditor
from voicetune_desktop.gui.pages.dataset_example_turns import ShownTurn, Use
from voicetune_desktop.gui.shortcuts import EDIT, REMOVE, TRAIN, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.scrolling import bring_into_view
from voicetune_desktop.gui.widgets.text import PlainLabel

_EDITS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}


class ExampleDetail(QWidget):
    """Shows turns as bubbles; buttons and keys change the answer that has the focus, or the whole example."""

    text_wanted = Signal(object, object)
    """Place of an answer, and the text that it gets; None gives it back its own."""
    trained_wanted = Signal(object, bool)
    """Place of an answer, and whether it is to be trained."""
    excluded_wanted = Signal(list, bool)
    """Places of answers, and whether they are to be left out."""
    restore_wanted = Signal(list)
    """Places of answers that get back what was changed."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: Sequence[ShownTurn] = ()
        self._edited: ShownTurn | None = None
        self.bubbles = _Bubbles(self.tr("The example as the model will see it"))
        self.editor = AnswerEditor()
        self.edit = button(self.tr("Edit answer"), icon="pencil", identifier="vt.example.edit")
        self.train = button(self.tr("Only context"), icon="eye-off", identifier="vt.example.train")
        self.exclude = button(self.tr("Leave example out"), icon="exclude", identifier="vt.example.exclude")
        self.restore = button(self.tr("Restore"), icon="undo", identifier="vt.example.restore")
        tell_keys(self.edit, EDIT)
        for act, key in ((self.train, TRAIN), (self.exclude, REMOVE)):
            tell_keys(act, key, "dataset")
        self.keys = PlainLabel(
            self.tr("Enter edits the answer, Space trains on it or not, Delete leaves the example out."),
            size="small",
            ink="quiet",
            wrap=True,
        )
        self._lay_out()
        self._connect()
        self._show_actions()

    def show_turns(self, turns: Sequence[ShownTurn], *, same: bool = False) -> None:
        """Show an example; with `same`, it is the one that was shown and what has the focus keeps it."""
        current = self.bubbles.currentIndex().row() if same else -1
        before, self._turns = self._turns, turns
        self.bubbles.show_bubbles([self._bubble(turn) for turn in turns])
        first = next((place for place, turn in enumerate(turns) if turn.use == "trained"), -1)
        place = current if 0 <= current < len(turns) else first
        if place >= 0:
            self.bubbles.setCurrentIndex(self.bubbles.model().index(place, 0))
        if current < 0:
            self.bubbles.scrollToTop()
        if not same:
            self.editor.close_text()
        elif 0 <= current < min(len(turns), len(before)) and turns[current] != before[current]:
            announce(self, self._bubble(turns[current]).sender)
        self._show_actions()

    def focus_turns(self) -> None:
        """Move the focus to the turns."""
        self.bubbles.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_answer(self) -> None:
        """Begin to edit the answer that is chosen; without one, it can be chosen."""
        if self._current is None:
            self.focus_turns()
        else:
            self._on_edit()

    def toggle_excluded(self) -> None:
        """Leave the example out, or use it again."""
        out = [turn.place for turn in self._turns if turn.use == "excluded"]
        trained = [turn.place for turn in self._turns if turn.use == "trained"]
        if trained or out:
            self.excluded_wanted.emit(trained or out, bool(trained))

    @property
    def _current(self) -> ShownTurn | None:
        row = self.bubbles.currentIndex().row()
        turn = self._turns[row] if 0 <= row < len(self._turns) else None
        return turn if turn and turn.is_answer else None

    def _connect(self) -> None:
        self.bubbles.selectionModel().currentRowChanged.connect(self._show_actions)
        self.bubbles.edit_wanted.connect(self._on_edit)
        self.bubbles.toggle_wanted.connect(self._on_train)
        self.bubbles.doubleClicked.connect(self._on_edit)
        self.edit.clicked.connect(self._on_edit)
        self.train.clicked.connect(self._on_train)
        self.exclude.clicked.connect(self.toggle_excluded)
        self.restore.clicked.connect(lambda: self.restore_wanted.emit([turn.place for turn in self._turns if turn.changed]))
        self.editor.saved.connect(self._on_saved)
        self.editor.closed.connect(self._on_closed)

    def _lay_out(self) -> None:
        self._actions = QWidget()
        row = FlowLayout(self._actions, across=SMALL)
        for each in (self.edit, self.train, self.exclude, self.restore):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.bubbles, 1)
        column.addWidget(self._actions)
        column.addWidget(self.keys)
        column.addWidget(self.editor)

    def _show_actions(self) -> None:
        turn, uses = self._current, {turn.use for turn in self._turns}
        self.edit.setEnabled(turn is not None)
        self.train.setEnabled(turn is not None and turn.use != "repeated")
        trained = turn is None or turn.use in ("trained", "repeated")
        self.train.setText(self.tr("Only context") if trained else self.tr("Train on it"))
        self.exclude.setEnabled(bool(uses & {"trained", "excluded"}))
        self.exclude.setText(self.tr("Use example again") if "excluded" in uses and "trained" not in uses else self.tr("Leave example out"))
        self.restore.setEnabled(any(turn.changed for turn in self._turns))

    def _on_edit(self) -> None:
        turn = self._current
        if turn is None:
            return
        self._edited = turn
        self.bubbles.setEnabled(False)
        self._actions.setVisible(False)
        self.keys.setVisible(False)
        self.editor.edit(turn.text)
        QTimer.singleShot(0, self, partial(bring_into_view, self.editor, margin=MEDIUM))

    def _on_saved(self, text: str) -> None:
        turn = self._edited
        if turn is not None and text != turn.text:
            self.text_wanted.emit(turn.place, None if text == turn.original else text)

    def _on_closed(self) -> None:
        self._edited = None
        self.bubbles.setEnabled(True)
        self._actions.setVisible(True)
        self.keys.setVisible(True)
        self.focus_turns()

    def _on_train(self) -> None:
        turn = self._current
        if turn is None:
            return
        if turn.use == "repeated":
            announce(self, self.tr("This answer is context here whatever you choose: it stands before the first trained one."))
            return
        self.trained_wanted.emit(turn.place, turn.use != "trained")

    def _bubble(self, turn: ShownTurn) -> Bubble:
        words: dict[Use, str] = {
            "system": self.tr("System prompt"),
            "prompt": self.tr("Prompt"),
            "trained": self.tr("Answer, trained"),
            "context": self.tr("Answer, only context"),
            "repeated": self.tr("Answer, only context"),
            "excluded": self.tr("Answer, left out"),
        }
        edited = self.tr("%1, edited by you").replace("%1", words[turn.use]) if turn.rejected else words[turn.use]
        return Bubble(edited, turn.text, turn.is_answer, faint=turn.is_answer and turn.use != "trained")


class _Bubbles(BubbleList):
    """Bubbles with keys for what is done most."""

    edit_wanted = Signal()
    toggle_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, identifier="vt.example")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDITS:
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle_wanted.emit()
        else:
            super().keyPressEvent(event)
