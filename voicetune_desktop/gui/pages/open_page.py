"""The page Open: bringing exports in, and what is in them."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from voicetune_desktop.errors import KeyringUnavailable, ProjectLocked, VoiceTuneError
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, px, scale
from voicetune_desktop.gui.pages.open_chats import ChatsModel, Column
from voicetune_desktop.gui.pages.open_key import KeyCard
from voicetune_desktop.gui.pages.open_preview import Preview
from voicetune_desktop.gui.pages.open_questions import QuestionCard
from voicetune_desktop.gui.pages.open_start import StartView
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.people_check import CheckDelegate
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.model import Answers, Question
from voicetune_desktop.paths import resource, user_data
from voicetune_desktop.project.chats import ChatRow

SUFFIX = ".voicetune"


class OpenPage(Page):
    """Empty: a place to drop exports. With chats: their table, a preview, and what was set aside."""

    step = "open"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked: tuple[list[Path], Answers] = ([], Answers())
        self.message = InlineMessage()
        self.key_card = KeyCard()
        self.question = QuestionCard()
        self.question.answered.connect(self._on_answered)
        for notice in (self.message, self.key_card, self.question):
            self.body.addWidget(notice)
        self.start = StartView()
        self.preview = Preview()
        self.model = ChatsModel(self._include)
        self.table = self._table()
        self._views = QStackedLayout()
        self._views.addWidget(scrolling(self.start))
        self._views.addWidget(self._chats_view())
        self.body.addLayout(self._views, 1)
        self._connect_start()

    def choose_files(self) -> None:
        """Ask for files with the system's own dialog."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose exports or a project"))
        if names:
            self.open_any([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder with the system's own dialog."""
        if name := QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of an export")):
            self.import_paths([Path(name)])

    def open_any(self, paths: list[Path]) -> None:
        """Open a project, or bring exports in."""
        if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX:
            self.open_project(paths[0])
        else:
            self.import_paths(paths)

    def open_sample(self) -> None:
        """Look around with the chat that comes with the app, in a project that is forgotten on exit."""
        self.session.new_temporary()
        self._import(sorted(resource("sample_chat").glob("*.txt")), Answers())

    def open_project(self, path: Path) -> None:
        """Open a project; where its key is not at hand, ask for it."""
        self.message.setVisible(False)
        try:
            self.session.open(path)
        except ProjectLocked:
            self.key_card.ask_known(lambda secret: self._unlock(path, secret))
        except VoiceTuneError as error:
            self.message.say_error(error)

    def import_paths(self, paths: list[Path]) -> None:
        """Bring exports in; without a project one is made first."""
        if self.session.busy or not paths:
            return
        if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX:
            self.open_project(paths[0])
            return
        self.message.setVisible(False)
        if self.session.project is None and not self._new_project(lambda: self._import(paths, Answers())):
            return
        self._import(paths, Answers())

    def refresh(self) -> None:
        project = self.session.project
        rows = self._rows()
        self._views.setCurrentIndex(1 if rows else 0)
        if not rows:
            self.say(self.tr("Open your chats"), self.tr("Train a model that writes like you, from chats that stay on this computer."))
            self.start.refresh()
            return
        kept = sum(row.messages for row in rows)
        texts = self.tr("%Ln chat(s)", "", len(rows)), self.tr("%Ln message(s)", "", kept)
        self.say(
            self.tr("Your chats"),
            self.tr("%1 with %2. Untick what the model should not learn from.").replace("%1", texts[0]).replace("%2", texts[1]),
        )
        self.model.show_rows(rows)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        assert project is not None
        self.preview.show_counts(project)

    def _rows(self) -> list[ChatRow]:
        if self.session.project is None:
            return []
        from voicetune_desktop.project.chats import chats

        return chats(self.session.project)

    def _connect_start(self) -> None:
        self.start.files_wanted.connect(self.choose_files)
        self.start.folder_wanted.connect(self.choose_folder)
        self.start.sample_wanted.connect(self.open_sample)
        self.start.dropped.connect(self.open_any)
        self.start.project_chosen.connect(self.open_project)

    def _table(self) -> Table:
        table = Table(self.tr("Chats"), self.model, stretch=Column.TITLE, identifier="vt.open.chats")
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.USE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(Column.USE, px(56))
        self._ticks = CheckDelegate(table)
        table.setItemDelegateForColumn(Column.USE, self._ticks)
        table.selectionModel().currentRowChanged.connect(self._on_chat)
        return table

    def _chats_view(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        more = button(self.tr("Add another export…"), icon="plus", identifier="vt.open.more")
        folder = button(self.tr("Add a folder…"), "quiet", icon="folder")
        more.clicked.connect(self.choose_files)
        folder.clicked.connect(self.choose_folder)
        row.addWidget(more)
        row.addWidget(folder)
        row.addStretch()
        column.addLayout(row)
        card = Card(padding=LARGE)
        card.body.addWidget(self.preview)
        split = QSplitter(Qt.Orientation.Horizontal if scale() < LARGE_TEXT else Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(LARGE)
        split.addWidget(left)
        split.addWidget(card)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([500, 460])
        return split

    def _include(self, chat: ChatRow, included: bool) -> None:
        from voicetune_desktop.project.chats import include_chat

        label = self.tr("Use a chat") if included else self.tr("Leave a chat out")
        self.session.change(label, lambda project: include_chat(project, chat.id, included=included))

    def _on_chat(self, current: QModelIndex) -> None:
        if current.isValid() and self.session.project is not None:
            self.preview.show_chat(self.session.project, self.model.row(current.row()))

    def _new_project(self, go_on: Callable[[], None]) -> bool:
        """Make a project with its key in the key store; False when the person must choose first."""
        path = _free_name()
        try:
            self.session.new(path)
        except KeyringUnavailable:
            self.key_card.ask_new(lambda secret: self._create(path, secret, go_on), lambda: self._go_on_unsaved(go_on))
            return False
        except VoiceTuneError as error:
            self.message.say_error(error)
            return False
        return True

    def _create(self, path: Path, passphrase: str, go_on: Callable[[], None]) -> None:
        try:
            self.session.new(path, passphrase)
        except VoiceTuneError as error:
            self.key_card.complain(str(error))
            return
        self.key_card.setVisible(False)
        go_on()

    def _go_on_unsaved(self, go_on: Callable[[], None]) -> None:
        self.session.new_temporary()
        go_on()

    def _unlock(self, path: Path, secret: str) -> None:
        try:
            self.session.open(path, secret)
        except VoiceTuneError as error:
            self.key_card.complain(str(error))
            return
        self.key_card.setVisible(False)

    def _import(self, paths: list[Path], answers: Answers) -> None:
        from voicetune_desktop.operations.importing import import_exports

        self._asked = paths, answers
        self.question.setVisible(False)
        self.session.run(partial(import_exports, ask=True), paths, answers, done=self._on_imported, failed=self._on_failed)

    def _on_imported(self, report: object) -> None:
        counts: dict[str, int] = getattr(report, "counts")  # noqa: B009
        there: int = getattr(report, "already_there")  # noqa: B009
        locale = QLocale()
        kept = counts.get("kept", 0) - there
        text = self.tr("%1 message(s) read.", "", kept).replace("%1", locale.toString(kept))
        aside = sum(counts.values()) - counts.get("kept", 0)
        parts = [self.tr("%1 rows set aside.").replace("%1", locale.toString(aside))] if aside else []
        if there:
            parts.append(self.tr("%1 were here already.").replace("%1", locale.toString(there)))
        self.message.say("success", text, " ".join(parts))
        if self.model.rowCount():
            self.table.selectRow(0)

    def _on_failed(self, error: VoiceTuneError) -> None:
        question = getattr(error, "question", None)
        if isinstance(question, Question):
            self.question.ask(question)
        else:
            self.message.say_error(error)

    def _on_answered(self, question: Question, choice: str) -> None:
        from msgspec.structs import replace

        paths, answers = self._asked
        self._import(paths, replace(answers, **{question.kind: choice}))


def _free_name() -> Path:
    folder = user_data()
    name = f"Chats {date.today().isoformat()}"  # noqa: DTZ011  (the person's own day)
    numbered = (folder / f"{name}{f' {n}' if n > 1 else ''}{SUFFIX}" for n in range(1, 10_000))
    return next(path for path in numbered if not path.exists())
