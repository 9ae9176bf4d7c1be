"""The page Try it: talk to models, replay moments, compare styles, and use the model elsewhere."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.later import LaterTab
from voicetune_desktop.gui.widgets.tabs import Tabs

TABS = {
    "talk": ("try_talk", "TalkTab"),
    "replay": ("try_replay", "ReplayTab"),
    "style": ("try_report", "StyleTab"),
    "blind": ("try_blind", "BlindTab"),
    "leaks": ("try_probe", "ProbeTab"),
    "use": ("try_use", "UseTab"),
}
"""Module and class of each tab, made with the session and its training when it is first shown."""


class TryPage(Page):
    """Each tab works by itself. One that has a `refresh` is told when something changed, and may ask for a step with `step_wanted`."""

    step = "try"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(
            self.tr("Does it sound like you?"),
            self.tr("Whatever you send has names and private data replaced. Nothing leaves before you press a button."),
        )
        self.tabs = Tabs(self.tr("Ways to try it"), px(220))
        self.tabs.tabBar().setAccessibleIdentifier("vt.try.tabs")
        self._tabs: dict[str, LaterTab[QWidget]] = {}
        for key, words in self._words().items():
            self._add(key, words)
        self.body.addWidget(self.tabs, 1)
        session.project_changed.connect(lambda: self.tabs.setCurrentIndex(0))

    def tab(self, key: str) -> QWidget:
        """A tab by its key in `TABS`; made now if it was not."""
        return self._tabs[key].content()

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(list(self._tabs).index(key))

    @property
    def ready(self) -> bool:
        return all(getattr(tab.content(), "ready", True) for tab in self._tabs.values() if tab.there)

    def refresh(self) -> None:
        if self.session.training.trial:
            self.show_tab("talk")
        for tab in self._tabs.values():
            if tab.there:
                _refresh(tab.content())

    def _words(self) -> dict[str, str]:
        words = {
            "talk": self.tr("Talk"),
            "replay": self.tr("Replay"),
            "style": self.tr("Style"),
            "blind": self.tr("Blind test"),
            "leaks": self.tr("Leaks"),
            "use": self.tr("Use it elsewhere"),
        }
        return {key: words[key] for key in TABS}

    def _add(self, key: str, words: str) -> None:
        tab = self._tabs[key] = LaterTab(partial(self._make, key))
        tab.made.connect(partial(follow_layout, self.tabs.tabBar(), tab))
        self.tabs.add(tab, words)

    def _make(self, key: str) -> QWidget:
        module, kind = TABS[key]
        make: Callable[..., Any] = getattr(import_module(f"voicetune_desktop.gui.pages.{module}"), kind)
        made = make(self.session, self.session.training)
        if wanted := getattr(made, "step_wanted", None):
            wanted.connect(self.step_wanted)
        if wanted := getattr(made, "tab_wanted", None):
            wanted.connect(self.show_tab)
        _refresh(made)
        return made


def _refresh(tab: QWidget) -> None:
    """Tell a tab that wants to know it that something changed."""
    if look := getattr(tab, "refresh", None):
        look()
