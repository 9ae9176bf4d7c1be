"""One finding among the messages around it, before and after, and the decision about it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL, TINY, px
from voicetune_desktop.gui.pages.privacy_texts import Shown
from voicetune_desktop.gui.pages.privacy_words import state
from voicetune_desktop.gui.shortcuts import ASK, KEEP, KEEP_LIKE, NEXT, REPLACE, REPLACE_LIKE, keys_said, on_key, tell_keys
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card, StatusPill, Tone
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.model import Action

_LOWEST = 70
"""Height in which at least the message itself can be read."""
_TONES: dict[Action, tuple[Tone, str]] = {
    Action.REPLACE: ("success", "check"),
    Action.ASK: ("warning", "eye"),
    Action.KEEP: ("quiet", "eye"),
}


class Around(NamedTuple):
    """The finding's message and its neighbours on both sides; `place` is where it stands among them."""

    before: Sequence[Bubble]
    after: Sequence[Bubble]
    place: int
    sent_at: str


class FindingDetail(Card):
    """A button with a key for every decision, in view in a small window, too, and bubbles side by side below."""

    decided = Signal(str)
    """The action for this finding."""
    decided_like = Signal(str)
    """The action for all findings of the same value."""
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=MEDIUM)
        self.setAccessibleName(self.tr("The chosen finding"))
        self.setAccessibleIdentifier("vt.privacy.finding")
        self.value = PlainLabel(strong=True, elide=True)
        self.when = PlainLabel(ink="quiet")
        self.state = StatusPill("")
        self.before = BubbleList(self.tr("Messages before"), identifier="vt.privacy.before")
        self.after = BubbleList(self.tr("Messages after"), identifier="vt.privacy.after")
        self.replace = self._decision(self.tr("Replace (%1)"), REPLACE, Action.REPLACE)
        self.keep = self._decision(self.tr("Keep (%1)"), KEEP, Action.KEEP)
        self.ask = self._decision("", ASK, Action.ASK)
        self.replace_like = self._decision("", REPLACE_LIKE, Action.REPLACE, like=True)
        self.keep_like = self._decision("", KEEP_LIKE, Action.KEEP, like=True)
        self._enter = self.replace_like
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [*self._buttons.values(), self.before, self.after]

    def show_finding(self, shown: Shown | None, around: Around | None, like: int, *, enabled: bool) -> None:
        """Show a finding with what surrounds it; `like` is how often its value was found."""
        self.setVisible(shown is not None)
        if shown is None or around is None:
            return
        found = shown.row.finding
        self.value.setText(shown.row.text[found.start : found.end])
        self.when.setText(_when(around.sent_at))
        self.state.set_state(state(shown.row.action), *_TONES[shown.row.action])
        for bubbles, view in ((around.before, self.before), (around.after, self.after)):
            view.show_bubbles(bubbles)
            view.setCurrentIndex(view.model().index(around.place, 0))
        QTimer.singleShot(0, self, self._centre)
        self._show_decisions(shown, like, enabled=enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._centre)

    def listen(self, panel: QWidget) -> None:
        """Have the single keys work wherever the focus is inside a panel."""
        for key, action, like in _KEYS:
            on_key(key, panel, self._buttons[action, like].click)
        on_key(NEXT, panel, self.next_wanted.emit)

    def decide_all(self) -> None:
        """Have what happens to this finding happen to all like it; one that waits is replaced."""
        self._enter.click()

    def _centre(self) -> None:
        for view in (self.before, self.after):
            view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_decisions(self, shown: Shown, like: int, *, enabled: bool) -> None:
        number = QLocale().toString(like)
        self.ask.setText(self.tr("Skip (A)") if shown.row.action is Action.ASK else self.tr("Ask me (A)"))
        keeps = shown.row.action is Action.KEEP
        self._enter = self.keep_like if keeps else self.replace_like
        keys = {self._enter: self.tr("Enter")}
        self.replace_like.setText(self._like(self.tr("Replace all %1"), number, keys.get(self.replace_like, keys_said(REPLACE_LIKE))))
        self.keep_like.setText(self._like(self.tr("Keep all %1"), number, keys.get(self.keep_like, keys_said(KEEP_LIKE))))
        for (_, alike), each in self._buttons.items():
            each.setEnabled(enabled)
            each.setVisible(like > 1 or not alike)

    def _like(self, words: str, number: str, key: str) -> str:
        return f"{words.replace('%1', number)} ({key})"

    @property
    def _buttons(self) -> dict[tuple[Action, bool], QPushButton]:
        return {
            (Action.REPLACE, False): self.replace,
            (Action.KEEP, False): self.keep,
            (Action.ASK, False): self.ask,
            (Action.REPLACE, True): self.replace_like,
            (Action.KEEP, True): self.keep_like,
        }

    def _decision(self, text: str, key: str, action: Action, *, like: bool = False) -> QPushButton:
        scope = "like" if like else "one"
        result = button(text.replace("%1", key), identifier=f"vt.privacy.{action.value}.{scope}")
        result.setAccessibleDescription(self.tr("For every place with this value") if like else "")
        tell_keys(result, key, "privacy")
        signal = self.decided_like if like else self.decided
        result.clicked.connect(lambda: signal.emit(action.value))
        return result

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.value, 1)
        head.addWidget(self.when)
        head.addWidget(self.state)
        sides = QHBoxLayout()
        sides.setSpacing(MEDIUM)
        for words, view in ((self.tr("Before"), self.before), (self.tr("After"), self.after)):
            view.setMinimumHeight(px(_LOWEST))
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            side = QVBoxLayout()
            side.setSpacing(TINY)
            side.addWidget(PlainLabel(words, size="small", ink="quiet"))
            side.addWidget(view, 1)
            sides.addLayout(side, 1)
        decisions = FlowLayout(across=SMALL)
        for each in self._buttons.values():
            decisions.addWidget(each)
        self.body.setSpacing(SMALL)
        self.body.addLayout(head)
        self.body.addLayout(decisions)
        self.body.addLayout(sides, 1)


_KEYS = (
    (REPLACE, Action.REPLACE, False),
    (KEEP, Action.KEEP, False),
    (ASK, Action.ASK, False),
    (REPLACE_LIKE, Action.REPLACE, True),
    (KEEP_LIKE, Action.KEEP, True),
)


def _when(sent_at: str) -> str:
    day = QDate.fromString(sent_at[:10], "yyyy-MM-dd")
    return f"{QLocale().toString(day, QLocale.FormatType.ShortFormat)} {sent_at[11:16]}" if day.isValid() else ""
