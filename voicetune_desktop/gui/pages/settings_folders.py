"""Settings: where new projects and saved files lie."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from voicetune_desktop.gui import folders, preferences
from voicetune_desktop.gui.pages.settings_section import Section, row_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel


class _Row(NamedTuple):
    """One folder: the name of its preference, what gives it, and what shows it."""

    preference: str
    place: Callable[[], Path]
    shown: PlainLabel
    usual: QPushButton


class FoldersSection(Section):
    """Two folders, each to choose, to open and to put back."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Folders"), self.tr("What lies in the old folder stays there."))
        self.message = InlineMessage()
        self.rows = (
            self._add(folders.PROJECTS, self.tr("Folder for new projects"), folders.projects, "vt.settings.projects"),
            self._add(folders.FILES, self.tr("Folder for files that you save"), folders.documents, "vt.settings.files"),
        )
        self.body.addWidget(self.message)

    def refresh(self) -> None:
        for row in self.rows:
            try:
                row.shown.setText(str(row.place()))
            except OSError:
                row.shown.setText(self.tr("This folder cannot be made. Choose another one."))
            row.usual.setEnabled(bool(preferences.text(row.preference)))

    def choose(self, preference: str, path: Path | None) -> None:
        """Take a folder, or with None the usual one."""
        self.keep(preference, str(path) if path else None)
        self.message.setVisible(False)
        self.refresh()

    def _add(self, preference: str, title: str, place: Callable[[], Path], identifier: str) -> _Row:
        shown = PlainLabel("", ink="quiet", wrap=True)
        choose = button(self.tr("Choose a folder…"), icon="folder", identifier=identifier)
        look = button(self.tr("Open this folder"), identifier=f"{identifier}.open")
        usual = button(self.tr("Use the usual folder"), identifier=f"{identifier}.usual")
        for each in (choose, look, usual):
            each.setAccessibleDescription(title)
        choose.clicked.connect(partial(self._on_choose, preference, title))
        look.clicked.connect(partial(self._on_look, place))
        usual.clicked.connect(partial(self.choose, preference, None))
        for each in (PlainLabel(title, strong=True, wrap=True), shown, row_of(choose, look, usual)):
            self.body.addWidget(each)
        return _Row(preference, place, shown, usual)

    def _on_choose(self, preference: str, title: str) -> None:
        if name := QFileDialog.getExistingDirectory(self, title):
            self.choose(preference, Path(name))

    def _on_look(self, place: Callable[[], Path]) -> None:
        try:
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(place())))
        except OSError:
            opened = False
        if not opened:
            self.message.say("warning", self.tr("No program opened the folder."), self.tr("Open it with the program for files."))
