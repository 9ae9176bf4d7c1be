"""The window: the rail and the page of the step. It navigates, nothing more."""

from collections.abc import Callable
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from voicetune_desktop.gui.drops import Drops
from voicetune_desktop.gui.enter import EnterPresses
from voicetune_desktop.gui.field_manners import FieldManners
from voicetune_desktop.gui.focus_back import FocusBack
from voicetune_desktop.gui.line_state import LineState
from voicetune_desktop.gui.notices import Above, Notices
from voicetune_desktop.gui.pages.page import Page, Pages
from voicetune_desktop.gui.rail_states import RailStates
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import FIND, HELP, OPEN, SETTINGS, UNDO, add_shortcuts, redo_keys
from voicetune_desktop.gui.spoken_focus import SpokenFocus
from voicetune_desktop.gui.theme import Theme
from voicetune_desktop.gui.way_on import WayOn
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.asking_help import TOPIC, TROUBLE
from voicetune_desktop.gui.widgets.footer import Footer
from voicetune_desktop.gui.widgets.rail import Rail, Step
from voicetune_desktop.gui.widgets.text import visible

if TYPE_CHECKING:
    from voicetune_desktop.gui.tours import Tours

PAGES = {
    "open": ("open_page", "OpenPage"),
    "people": ("people_page", "PeoplePage"),
    "privacy": ("privacy_page", "PrivacyPage"),
    "dataset": ("dataset_page", "DatasetPage"),
    "finish": ("finish_page", "FinishPage"),
    "try": ("try_page", "TryPage"),
}
"""Module and class of each step's page; a page is made when it is first looked at."""

ASIDES = {
    "jobs": ("jobs_page", "JobsPage"),
    "settings": ("settings_page", "SettingsPage"),
    "help": ("help_page", "HelpPage"),
    "ledger": ("sent_page", "SentPage"),
}
"""Pages that are no step of the way; Back and Esc lead to the step before. The ledger's entry is what the rail says of the line."""

USUAL = (1280, 800)


class MainWindow(QMainWindow):
    """Shows one page at a time, in step with the session."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        session.setParent(self)
        self._pages: dict[str, Page] = {}
        self._manners = FieldManners(self)
        self._enter = EnterPresses(self)
        self._spoken = SpokenFocus(self)
        self._focus_back = FocusBack(self)
        self.rail = Rail(self._steps(), self._asides())
        self.stack = Pages()
        self.notices = Notices(session)
        self.footer = Footer()
        self.drops = Drops(self)
        self._states = RailStates(self.rail)
        self._line = LineState(session, self.rail, self.notices)
        self._way = WayOn(list(PAGES), self.rail, self.footer)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.resize(*USUAL)
        self.setMinimumSize(900, 600)
        self.rail.choose("open")
        self._on_project_changed()

    @cached_property
    def tours(self) -> "Tours":
        """The tour, on first use."""
        from voicetune_desktop.gui.tours import Tours

        return Tours(self)

    def page(self, name: str) -> Page:
        """The page of a step, or one aside, made on first use."""
        if name not in self._pages:
            module, kind = (PAGES | ASIDES)[name]
            made: Page = getattr(import_module(f"voicetune_desktop.gui.pages.{module}"), kind)(self.session, self.stack)
            made.step_wanted.connect(self.rail.choose)
            made.tour_wanted.connect(self._on_tour_wanted)
            made.tour_fits.connect(self._on_tour_fits)
            made.way_changed.connect(self._show_way)
            self._manners.teach(made)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def open_exports(self, paths: list[Path]) -> None:
        """Open files that were dropped or handed over; works from every page."""
        from voicetune_desktop.gui.opening import bring_in
        from voicetune_desktop.gui.pages.open_page import OpenPage

        self.rail.choose("open")
        page = self.page("open")
        assert isinstance(page, OpenPage)
        bring_in(self.session, page, paths)

    def _steps(self) -> list[Step]:
        words = (self.tr("Open"), self.tr("People"), self.tr("Privacy"), self.tr("Dataset"), self.tr("Finish"), self.tr("Try it"))
        icons = ("import", "people", "shield", "chart", "save", "try")
        return [Step(*step, f"Ctrl+{number}") for number, step in enumerate(zip(PAGES, words, icons, strict=True), 1)]

    def _asides(self) -> list[Step]:
        return [
            Step("jobs", self.tr("Jobs"), "send"),
            Step("settings", self.tr("Settings"), "settings", SETTINGS),
            Step("help", self.tr("Help"), "help", HELP),
        ]

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(Above(self.notices))
        side.addWidget(self.stack, 1)
        side.addWidget(self.footer)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(side, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.rail.step_chosen.connect(self._on_chosen)
        self.rail.encryption_clicked.connect(self.notices.explain_encryption)
        self.session.project_changed.connect(self._on_project_changed)
        self.session.changed.connect(self._on_changed)
        self.session.work_started.connect(self._on_work)
        self.session.work_ended.connect(self._on_work)
        self.drops.dropped.connect(self.open_exports)

    def _add_shortcuts(self) -> None:
        steps = {f"Ctrl+{number}": partial(self._choose_reachable, step) for number, step in enumerate(PAGES, 1)}
        everywhere = {
            OPEN: self._on_open_shortcut,
            FIND: lambda: self.page(self.rail.current).focus_search(),
            SETTINGS: lambda: self.rail.toggle("settings"),
            HELP: self._on_help,
            UNDO: self.notices.undo,
            **dict.fromkeys(redo_keys(), self.notices.redo),
        }
        add_shortcuts(self, steps | everywhere)
        for name, act in ((TOPIC, self._on_help), (TROUBLE, self._on_trouble)):
            action = QAction(self)
            action.setObjectName(name)
            action.triggered.connect(act)

    def _choose_reachable(self, step: str) -> None:
        if self.rail.is_reachable(step):
            self.rail.choose(step)

    def _on_chosen(self, name: str) -> None:
        page = self.page(name)
        page.show_for(self.rail.last_step)
        focus, there = self.focusWidget(), page.focusWidget() or page.title
        follows = self.stack.isAncestorOf(focus) or self.footer.isAncestorOf(focus)
        if follows:  # to where it was on that page, else to the title: the buttons below are far behind what there is to do next
            there.setFocus()  # before its old place is hidden, or Qt would let it stop at others on the way
        self.stack.setCurrentWidget(page)
        self.notices.message.setVisible(False)
        self._on_changed()
        announce(self, page.title.text())

    def _on_project_changed(self) -> None:
        name = visible(self.session.name, one_line=True)
        self.setWindowTitle(f"{name} – VoiceTune" if name else "VoiceTune")
        self.rail.set_encrypted(None if self.session.project is None else not self.session.is_temporary)
        self.rail.choose("open")
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_way()
        page = self.page(self.rail.current)
        page.refresh()
        if self.session.project is not None and not self.session.busy:
            page.catch_up()
        self._way.put_last(self)

    def _on_work(self) -> None:
        self.drops.welcome = not self.session.busy
        self._show_way()

    def _show_way(self) -> None:
        self._states.show(self.session.project)
        self._way.show(self.page(self.rail.current), has_project=self.session.project is not None)

    def _on_help(self) -> None:
        self.rail.toggle("help")

    def _on_trouble(self) -> None:
        from voicetune_desktop.gui.pages.help_page import HelpPage

        self.rail.choose("help")
        page = self.page("help")
        assert isinstance(page, HelpPage)
        page.open_topic("trouble")

    def _on_tour_wanted(self) -> None:
        self.tours.start()

    def _on_tour_fits(self) -> None:
        self.tours.offer()

    def _on_open_shortcut(self) -> None:
        self.rail.choose("open")
        choose_files: Callable[[], None] = getattr(self.page("open"), "choose_files")  # noqa: B009
        choose_files()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.notices.escape() and self.rail.current in ASIDES:
            self._way.go_back()

    def closeEvent(self, event: QCloseEvent) -> None:
        from voicetune_desktop.gui.jobs import workers

        self._line.close()
        self.session.close()
        workers().close()
        event.accept()
