"""The page Finish: files on this computer, and for those who want it a training service, training at home, and the jobs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.pages.finish_save import SaveTab
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.focus_order import follow_layout, keep_together
from voicetune_desktop.gui.widgets.later import LaterTab
from voicetune_desktop.gui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from voicetune_desktop.gui.pages.finish_home import HomeTab
    from voicetune_desktop.gui.pages.finish_jobs import JobsTab
    from voicetune_desktop.gui.pages.finish_send import SendTab
    from voicetune_desktop.training.records import Run

SAVE, SEND, HOME, JOBS = range(4)


class FinishPage(Page):
    """Opens with saving. The other tabs, and with them everything that can send, are loaded when the person goes there."""

    step = "finish"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._say(kept=0, unusual=0)
        self.saving = SaveTab(session)
        self.saving.step_wanted.connect(self.step_wanted)
        self.saving.next_wanted.connect(self._on_next)
        self.tabs = Tabs(self.tr("What to do with the files"), px(220))
        self._send, self._home, self._jobs = LaterTab(self._make_send), LaterTab(self._make_home), LaterTab(self._make_jobs)
        self._send.made.connect(partial(follow_layout, self.tabs.tabBar(), self._send))
        for tab in (self._home, self._jobs):
            tab.made.connect(partial(keep_together, self.tabs.tabBar(), tab))
        self.tabs.add(self.saving, self.tr("Save files"))
        self.tabs.add(self._send, self.tr("Send to a service"))
        self.tabs.add(self._home, self.tr("Train at home"))
        self.tabs.add(self._jobs, self.tr("Jobs"))
        self.tabs.currentChanged.connect(self.way_changed)
        self.body.addWidget(self.tabs, 1)
        session.project_changed.connect(self._on_project_changed)
        session.training.changed.connect(self._count_jobs)
        session.training.upload_started.connect(self._count_jobs)

    @property
    def sending(self) -> "SendTab":
        """The tab that sends."""
        return self._send.content()

    @property
    def at_home(self) -> "HomeTab":
        """The tab that trains on this computer."""
        return self._home.content()

    @property
    def jobs(self) -> "JobsTab":
        """The tab with all jobs."""
        return self._jobs.content()

    @property
    def ready(self) -> bool:
        return not self._send.there or self.sending.ready

    @property
    def acts(self) -> bool:
        """Saving and training at home are acts, and sending once a service is chosen; jobs only go on."""
        here = self.tabs.currentIndex()
        return here in (SAVE, HOME) or (here == SEND and self._send.there and self.sending.acts)

    def refresh(self) -> None:
        self._say(self._kept(), self._unusual())
        self.saving.refresh()
        self._count_jobs()
        if self._send.there:
            self.sending.refresh()
        if self._jobs.there:
            self.jobs.refresh()

    def show_for(self, step: str) -> None:
        """Somebody who wants to try a run again comes from the list of jobs."""
        run, self.session.training.retry = self.session.training.retry, None
        if run is not None:
            self._on_retry(run)

    def catch_up(self) -> None:
        self.saving.catch_up()

    def _kept(self) -> int:
        if self.session.project is None:
            return 0
        from voicetune_desktop.project.findings import kept

        return kept(self.session.project)

    def _unusual(self) -> int:
        if self.session.project is None:
            return 0
        from voicetune_desktop.operations.unusual import visible_unusual

        return visible_unusual(self.session.project)

    def _say(self, kept: int, unusual: int) -> None:
        """The title, and what is hidden in the files: all that was found, but what the person keeps, and what is only unusual."""
        hidden = self.tr("Names and private data are replaced in them. They stay on this computer unless you send them.")
        but_some = self.tr(
            "Names and private data are replaced in them, but for %Ln that you keep. They stay on this computer unless you send them.",
            "",
            kept,
        )
        visible = self.tr("%Ln unusual word(s) or number(s) stay visible.", "", unusual) if unusual else ""
        self.say(self.tr("Your training files"), f"{but_some if kept else hidden} {visible}".rstrip())

    def _on_next(self, use: str) -> None:
        self.tabs.setCurrentIndex({"service": SEND, "home": HOME}[use])

    def _make_send(self) -> "SendTab":
        from voicetune_desktop.gui.pages.finish_send import SendTab

        made = SendTab(self.session, self.session.training)
        made.job_wanted.connect(self._on_job)
        made.home_wanted.connect(lambda: self.tabs.setCurrentIndex(HOME))
        made.step_wanted.connect(self.step_wanted)
        made.arranged.connect(partial(follow_layout, self.tabs.tabBar(), self._send))
        made.arranged.connect(self.way_changed)
        made.refresh()
        return made

    def _make_home(self) -> "HomeTab":
        from voicetune_desktop.gui.pages.finish_home import HomeTab

        return HomeTab(self.session, self.session.training)

    def _make_jobs(self) -> "JobsTab":
        from voicetune_desktop.gui.pages.finish_jobs import JobsTab

        made = JobsTab(self.session, self.session.training)
        made.retry_wanted.connect(self._on_retry)
        made.try_wanted.connect(self._on_try)
        made.refresh()
        return made

    def _on_project_changed(self) -> None:
        """Another project begins with saving, whatever was looked at before."""
        self.tabs.setCurrentIndex(SAVE)

    def _on_try(self, run: "Run") -> None:
        self.session.training.trial = run
        self.step_wanted.emit("try")

    def _on_job(self, run_id: str) -> None:
        self.tabs.setCurrentIndex(JOBS)
        if run_id:
            self.jobs.select_run(run_id)

    def _on_retry(self, run: "Run") -> None:
        self.tabs.setCurrentIndex(SEND)
        self.sending.retry(run)

    def _count_jobs(self) -> None:
        """Say on the tab how many jobs are under way."""
        count = _under_way(self.session)
        self.tabs.setTabText(JOBS, self.tr("Jobs (%1)").replace("%1", str(count)) if count else self.tr("Jobs"))


def _under_way(session: Session) -> int:
    """How many jobs are under way, at services and at home; where nothing was ever sent nothing is opened."""
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.project.storage import storage_errors

    training = session.training
    if not training.in_use:
        return 0
    from voicetune_desktop.training.records import WITH_SERVICE, Phase
    from voicetune_desktop.training.store.runs import runs_in

    try:
        with storage_errors():
            return len(runs_in(training.store, (*WITH_SERVICE, Phase.UPLOADING, Phase.CREATING)))
    except VoiceTuneError:
        return 0
