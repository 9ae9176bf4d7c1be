"""The page Open: bringing exports in, and what is in them."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QStackedLayout, QWidget

from voicetune_desktop.gui.folders import downloads
from voicetune_desktop.gui.pages.open_key import KeyCard
from voicetune_desktop.gui.pages.open_projects import Projects
from voicetune_desktop.gui.pages.open_start import StartView
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from voicetune_desktop.gui.pages.open_queue_desk import QueueDesk
    from voicetune_desktop.gui.pages.open_view import ChatsView
    from voicetune_desktop.project.chats import ChatRow, Overview


class OpenPage(Page):
    """Empty: a place to drop exports. While several are read: the queue. With chats: their table, a preview, and what was set aside."""

    step = "open"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._view: ChatsView | None = None
        self._area: QScrollArea | None = None
        self._desk: QueueDesk | None = None
        self._read: object = None
        self._known: Overview | None = None
        self._is_sample = False
        """Own chats get a project of their own."""
        self._chosen_in: Path | None = None
        """Where the last export was chosen. Dialogs are told where to begin: on Windows Qt would show the folder of the program."""
        self.message = InlineMessage()
        self.key_card = KeyCard()
        self._projects = Projects(session, self.key_card, self.message)
        for notice in (self.message, self.key_card):
            self.body.addWidget(notice)
        self.start = StartView()
        self._views = QStackedLayout()
        self.body.addLayout(self._views, 1)
        self._begin = scrolling(self.start)
        self._views.addWidget(self._begin)
        self._connect_start()
        session.project_changed.connect(self._on_project_changed)

    @property
    def view(self) -> "ChatsView":
        """The chats, made when there are some, so that the first window stands sooner."""
        return cast("ChatsView", self._chats.widget())

    @property
    def _chats(self) -> "QScrollArea":
        """What the chats scroll in, where they are large."""
        if self._area is None:
            from voicetune_desktop.gui.pages.open_view import ChatsView

            self._view = view = ChatsView(self._include, self.session)
            view.files_wanted.connect(self.choose_files)
            view.folder_wanted.connect(self.choose_folder)
            self._area = scrolling(view)
            self._views.addWidget(self._area)
        return self._area

    @property
    def desk(self) -> "QueueDesk":
        """The queue of exports, made when the first ones come."""
        if self._desk is None:
            from voicetune_desktop.gui.pages.open_queue_desk import QueueDesk

            self._desk = desk = QueueDesk(self.session, self.message)
            for view in (desk.queue, desk.choosing, desk.asking):  # they end with the page, whether or not they were ever in front
                view.setParent(self)
                view.hide()
            desk.turned.connect(self._show_front)
            desk.turned.connect(self.way_changed)
            desk.stored.connect(self._on_stored)
        return self._desk

    @property
    def asks(self) -> bool:
        return self._desk is not None and self._desk.asks

    def choose_files(self) -> None:
        """Ask for files with the system's own dialog."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose exports or a project"), str(self._chosen_in or downloads()))
        if names:
            self._chosen_in = Path(names[0]).parent
            self.open_any([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder with the system's own dialog."""
        from PySide6.QtWidgets import QFileDialog

        title, place = self.tr("Choose the folder of an export"), str(self._chosen_in or downloads())
        if name := QFileDialog.getExistingDirectory(self, title, place):
            self._chosen_in = Path(name).parent
            self.import_paths([Path(name)])

    def open_any(self, paths: list[Path]) -> None:
        """Open a project, or bring exports in."""
        from voicetune_desktop.gui.opening import bring_in

        bring_in(self.session, self, paths)

    @property
    def is_sample(self) -> bool:
        """Whether the open project is that of the sample chat."""
        return self._is_sample

    def open_sample(self) -> None:
        """Look around with the chat that comes with the app, in a project that is forgotten on exit."""
        self.message.setVisible(False)
        self.session.new_temporary()
        self._is_sample = True
        self._import(sorted(resource("sample_chat").glob("*.txt")))
        self.tour_fits.emit()

    def open_project(self, path: Path) -> None:
        """Open a project; where its key is not at hand, ask for it."""
        self.message.setVisible(False)
        self._projects.open(path)

    def import_paths(self, paths: list[Path]) -> None:
        """Bring exports in; without a project, or beside the sample chat, one is made first."""
        if not paths:
            return
        if self.session.busy:
            self.message.say(
                "info", self.tr("VoiceTune is still working."), self.tr("Wait until it is done, then bring the export in again.")
            )
            return
        self.message.setVisible(False)
        if (self.session.project is None or self._is_sample) and not self._projects.make(lambda: self._import(paths)):
            return
        self._import(paths)

    def refresh(self) -> None:
        project, known = self.session.project, self._overview()
        if project is not None and known:
            self.view.show_project(project, known, enabled=not self.session.busy)
        else:
            self.start.refresh()
        self._show_front()

    def _show_front(self) -> None:
        """Bring the queue, the chats or the start to the front."""
        front = self._desk.front if self._desk is not None else None
        known = self._overview()
        if self._desk is not None and not known:
            front = front or self._desk.reading
        if self._desk is not None and front is not None:
            self.say(*self._desk.heading())
            if self._views.indexOf(front) < 0:
                self._views.addWidget(front)
            self._bring(front)
        elif not known:
            self.say(self.tr("Open your chats"), self.tr("Train a model that writes like you, from chats that stay on this computer."))
            self._bring(self._begin)
        else:
            texts = self.tr("%Ln chat(s)", "", known.chats), self.tr("%Ln message(s)", "", known.messages)
            self.say(
                self.tr("Your chats"),
                self.tr("%1 with %2. Untick what the model should not learn from.").replace("%1", texts[0]).replace("%2", texts[1]),
            )
            self._bring(self._chats)

    def _bring(self, view: QWidget) -> None:
        """Bring a view to the front."""
        hidden = self._views.currentWidget()
        if hidden is not None and view is not hidden and hidden.isAncestorOf(self.window().focusWidget()):
            self.title.setFocus()
        self._views.setCurrentWidget(view)

    def _overview(self) -> "Overview | None":
        """What is known of the chats, read anew only after somebody wrote; None without any."""
        if self.session.project is None:
            return None
        from voicetune_desktop.project.chats import overview

        now = self.session.stamp
        if now != self._read:
            self._read, self._known = now, overview(self.session.project)
        return self._known

    def _connect_start(self) -> None:
        self.start.files_wanted.connect(self.choose_files)
        self.start.folder_wanted.connect(self.choose_folder)
        self.start.sample_wanted.connect(self.open_sample)
        self.start.dropped.connect(self.open_any)
        self.start.project_chosen.connect(self.open_project)

    def _include(self, chat: "ChatRow", included: bool) -> None:
        from voicetune_desktop.project.chats import include_chat

        label = self.tr("Use a chat") if included else self.tr("Leave a chat out")
        self.session.change(label, lambda project: include_chat(project, chat.id, included=included))

    def _import(self, paths: list[Path]) -> None:
        self.desk.open(paths)

    def _on_stored(self) -> None:
        self._forget_undo()
        if self._view is not None:
            self._view.choose_first()

    def _forget_undo(self) -> None:
        """What undoes a decision names rows as they were before the import."""
        if self.session.project is not None:
            self.session.project.undo.forget()

    def _on_project_changed(self) -> None:
        if self.key_card.isAncestorOf(self.window().focusWidget()):
            self.title.setFocus()
        self.key_card.setVisible(False)
        self._is_sample = False
        if self._desk is not None:
            self._desk.clear()
        if self.session.project is None and self.message.property("tone") == "success":
            self.message.setVisible(False)
        if self._view is not None and self.session.project is None:
            self._view.forget_project()
