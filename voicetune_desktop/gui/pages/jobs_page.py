"""The page Jobs aside: the same list as on Finish, for somebody who has no project open."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.pages.finish_jobs import JobsTab
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.training.records import Run


class JobsPage(Page):
    """All jobs of all projects."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(self.tr("Jobs"), self.tr("Everything that you have trained, at services and at home, from all projects."))
        self.jobs = JobsTab(session, session.training, self)
        self.jobs.retry_wanted.connect(self._on_retry)
        self.jobs.try_wanted.connect(self._on_try)
        self.message = InlineMessage()
        self.body.addWidget(self.message)
        self.body.addWidget(self.jobs, 1)

    def refresh(self) -> None:
        self.jobs.refresh()

    def _on_retry(self, run: "Run") -> None:
        """Trying again needs the project's files: it goes on at Finish."""
        if self.session.project is None:
            self.message.say("info", self.tr("Open the project of this job first."), self.tr("Its files are sent from the page Finish."))
            return
        self.message.setVisible(False)
        self.session.training.retry = run
        self.step_wanted.emit("finish")

    def _on_try(self, run: "Run") -> None:
        """A model is tried beside the chats of a project."""
        from voicetune_desktop.project.examples import example_count

        project = self.session.project
        if project is None or not example_count(project):
            self.message.say("info", self.tr("Open the project of this job first."), self.tr("Its model is tried on the page Try it."))
            return
        self.message.setVisible(False)
        self.session.training.trial = run
        self.step_wanted.emit("try")
