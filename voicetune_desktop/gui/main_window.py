"""The window: the rail, the page of the step, and what is true everywhere. It navigates, nothing more."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.field_manners import FieldManners
from voicetune_desktop.gui.metrics import HUGE, LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Line
from voicetune_desktop.gui.widgets.drop_area import DropArea, dropped_paths
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.progress import ProgressPanel
from voicetune_desktop.gui.widgets.rail import Rail
from voicetune_desktop.gui.widgets.rail import Step as RailStep
from voicetune_desktop.gui.widgets.rail import StepState as RailState

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job

PAGES = {
    "open": ("open_page", "OpenPage"),
    "people": ("people_page", "PeoplePage"),
    "privacy": ("privacy_page", "PrivacyPage"),
    "dataset": ("dataset_page", "DatasetPage"),
    "finish": ("finish_page", "FinishPage"),
}
"""Module and class of each page; a page is made when it is first looked at."""

STATES = {"open": RailState.OPEN, "partly": RailState.PARTLY, "done": RailState.DONE, "stale": RailState.AGAIN}
SMALLEST = (1024, 700)
USUAL = (1280, 800)
INFO_MS = 4000
"""How long the window says what was undone."""


class MainWindow(QMainWindow):
    """Shows one page at a time, and keeps the rail, the work panel and the undo history in step with the session."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        session.setParent(self)
        self.setAcceptDrops(True)
        self._pages: dict[str, Page] = {}
        self._manners = FieldManners(self)
        self.rail = Rail(self._steps())
        self.stack = QStackedWidget()
        self.message = InlineMessage()
        self.work = ProgressPanel()
        self._said = ""
        self._info_over = QTimer(self, interval=INFO_MS, singleShot=True)
        self.back = button(self.tr("Back"), identifier="vt.back")
        self.primary = button("", "primary", identifier="vt.primary")
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.resize(*USUAL)
        self.setMinimumSize(900, 600)
        self.rail.choose("open")
        self._on_project_changed()

    def page(self, step: str) -> Page:
        """The page of a step, made on first use."""
        if step not in self._pages:
            module, name = PAGES[step]
            made: Page = getattr(import_module(f"voicetune_desktop.gui.pages.{module}"), name)(self.session)
            made.step_wanted.connect(self.rail.choose)
            self._manners.teach(made)
            self._pages[step] = made
            self.stack.addWidget(made)
        return self._pages[step]

    def open_exports(self, paths: list[Path]) -> None:
        """Bring dropped or chosen files in; works from every page."""
        self.rail.choose("open")
        page = self.page("open")
        import_paths: Callable[[list[Path]], None] = getattr(page, "import_paths")  # noqa: B009
        import_paths(paths)

    def _steps(self) -> list[RailStep]:
        words = (self.tr("Open"), self.tr("People"), self.tr("Privacy"), self.tr("Dataset"), self.tr("Finish"))
        icons = ("import", "people", "shield", "chart", "save")
        return [RailStep(key, word, icon) for key, word, icon in zip(PAGES, words, icons, strict=True)]

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(HUGE, LARGE, HUGE, 0)
        notices.setSpacing(MEDIUM)
        notices.addWidget(self.message)
        notices.addWidget(self.work)
        side.addLayout(notices)
        side.addWidget(self.stack, 1)
        self.footer = QWidget()
        footer = QHBoxLayout(self.footer)
        footer.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        footer.setSpacing(SMALL)
        footer.addStretch()
        footer.addWidget(self.back)
        footer.addWidget(self.primary)
        self.footer_line = Line()
        side.addWidget(self.footer_line)
        side.addWidget(self.footer)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(side, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.rail.step_chosen.connect(self._on_step_chosen)
        self.rail.offline_clicked.connect(self._on_offline)
        self.rail.encryption_clicked.connect(self._on_encryption)
        self.back.clicked.connect(lambda: self._go(-1))
        self.primary.clicked.connect(lambda: self._go(+1))
        self.session.project_changed.connect(self._on_project_changed)
        self.session.changed.connect(self._on_changed)
        self.session.failed.connect(self.message.say_error)
        self.session.work_started.connect(self._on_work_started)
        self.session.work_ended.connect(self._on_work_ended)
        self.work.cancel_requested.connect(self.session.cancel)
        self._info_over.timeout.connect(self._hide_info)

    def _add_shortcuts(self) -> None:
        for number, step in enumerate(PAGES, 1):
            self._shortcut(f"Ctrl+{number}", lambda step=step: self._choose_reachable(step))
        self._shortcut(QKeySequence.StandardKey.Open, self._on_open_shortcut)
        self._shortcut(QKeySequence.StandardKey.Undo, lambda: self._say_step(self.tr("Undone: %1"), self.session.undo()))
        for keys in {"Ctrl+Shift+Z", QKeySequence(QKeySequence.StandardKey.Redo).toString()}:
            self._shortcut(keys, lambda: self._say_step(self.tr("Done again: %1"), self.session.redo()))
        self._shortcut(QKeySequence.StandardKey.Find, lambda: self.page(self.rail.current).focus_search())

    def _shortcut(self, keys: QKeySequence.StandardKey | str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _choose_reachable(self, step: str) -> None:
        if self.rail.is_reachable(step):
            self.rail.choose(step)

    def _say_step(self, pattern: str, label: str | None) -> None:
        if label:
            self._said = pattern.replace("%1", label)
            self.message.say("info", self._said)
            self._info_over.start()

    def _hide_info(self) -> None:
        if self.message.text == self._said:
            self.message.setVisible(False)

    def _go(self, by: int) -> None:
        steps = list(PAGES)
        self.rail.choose(steps[steps.index(self.rail.current) + by])

    def _on_step_chosen(self, step: str) -> None:
        page = self.page(step)
        self.stack.setCurrentWidget(page)
        self.message.setVisible(False)
        self._on_changed()
        announce(self, page.title.text())

    def _on_project_changed(self) -> None:
        name = self.session.name
        self.setWindowTitle(f"{name} – VoiceTune" if name else "VoiceTune")
        self.rail.encryption.setVisible(self.session.project is not None)
        self.rail.set_encrypted(not self.session.is_temporary)
        self.rail.choose("open")
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_steps()
        page = self.page(self.rail.current)
        page.refresh()
        if self.session.project is not None and not self.session.busy:
            page.catch_up()
        self._put_footer_last()

    def _show_steps(self) -> None:
        if self.session.project is None:
            for step in PAGES:
                self.rail.show_state(step, RailState.OPEN)
                self.rail.set_reachable(step, step == "open")
        else:
            self._show_step_states()
        self._show_footer()

    def _show_step_states(self) -> None:
        from voicetune_desktop.operations.steps import steps

        assert self.session.project is not None
        found = steps(self.session.project)
        for step, state in found.items():
            self.rail.show_state(step, STATES[state.state], self._detail(step, state.count))
        has_chats = found["open"].count > 0
        assistant = found["people"].state == "done"
        reachable = {"people": has_chats, "privacy": has_chats, "dataset": assistant, "finish": assistant and found["dataset"].count > 0}
        for step, can in reachable.items():
            self.rail.set_reachable(step, can)

    def _detail(self, step: str, count: int) -> str:
        if not count:
            return ""
        words = {
            "open": self.tr("%Ln chat(s)", "", count),
            "people": self.tr("%Ln person(s)", "", count),
            "privacy": self.tr("%Ln to check", "", count),
            "dataset": self.tr("%Ln example(s)", "", count),
            "finish": self.tr("%Ln file(s) saved", "", count),
        }
        return words[step]

    def _show_footer(self) -> None:
        steps = list(PAGES)
        at = steps.index(self.rail.current)
        self.back.setVisible(at > 0)
        for part in (self.footer, self.footer_line):
            part.setVisible(self.session.project is not None)
        last = at == len(steps) - 1
        self.primary.setVisible(not last and self.session.project is not None)
        if not last:
            following = steps[at + 1]
            self.primary.setText(self._continue_words()[following])
            self.primary.setEnabled(self.rail.is_reachable(following))

    def _put_footer_last(self) -> None:
        """Tab reaches the buttons at the bottom after the page, whatever was made when."""
        last = self.previousInFocusChain()
        while last is not None and last.focusPolicy() == Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain()
        if last is not None and last is not self.primary:
            self.setTabOrder(last, self.back)
            self.setTabOrder(self.back, self.primary)

    def _continue_words(self) -> dict[str, str]:
        return {
            "people": self.tr("Continue to People"),
            "privacy": self.tr("Continue to Privacy"),
            "dataset": self.tr("Continue to Dataset"),
            "finish": self.tr("Continue to Finish"),
        }

    def _on_work_started(self, job: "Job") -> None:
        self.work.start(self.tr("Working…"))
        job.progressed.connect(self.work.show_progress)

    def _on_work_ended(self) -> None:
        self.work.finish()
        self._show_steps()

    def _on_offline(self) -> None:
        text = self.tr("Nothing has left this computer.")
        self.message.say("info", text, self.tr("VoiceTune has no way to send anything in this version."))

    def _on_encryption(self) -> None:
        if self.session.is_temporary:
            self.message.say("info", self.tr("This project is forgotten when you close it."))
            return
        text = self.tr("The project lies encrypted on your disk.")
        self.message.say("info", text, self.tr("Its key is in the key store of this computer, or is your passphrase."))

    def _on_open_shortcut(self) -> None:
        self.rail.choose("open")
        choose_files: Callable[[], None] = getattr(self.page("open"), "choose_files")  # noqa: B009
        choose_files()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing in the page took: stop the work, or put the message away."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.session.busy:
            self.work.request_cancel()
        else:
            self.message.setVisible(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()) and not self.session.busy:
            event.acceptProposedAction()
            self._show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(False)
        event.acceptProposedAction()
        self.open_exports(dropped_paths(event.mimeData()))

    def _show_drop(self, hover: bool) -> None:
        for area in self.page(self.rail.current).findChildren(DropArea):
            area.set_hover(hover)

    def closeEvent(self, event: QCloseEvent) -> None:
        from voicetune_desktop.gui.jobs import workers

        self.session.close()
        workers().close()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            self.open_exports([Path(event.file())])  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType]
            return True
        return super().eventFilter(watched, event)
