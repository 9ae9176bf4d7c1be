"""Settings: delete all data of this app."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout

from voicetune_desktop.errors import OutputError, VoiceTuneError
from voicetune_desktop.gui import folders, preferences
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.settings_section import Section, row_of
from voicetune_desktop.gui.pages.settings_services import kept_accounts
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.theme import stand_still, the_theme
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.text import PlainLabel, visible
from voicetune_desktop.operations.forgetting import KeptProject, Left, account_label, forget_everything, kept_projects
from voicetune_desktop.paths import user_data

NAMED = 6
"""Projects whose names the dialog says; of more it says how many."""


class ForgetSection(Section):
    """The projects with ticks and sizes, and one button; afterwards the app is as new."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Delete all data"),
            self.tr(
                "Deletes everything that VoiceTune keeps on this computer. Untick the projects that you want to keep. "
                "Your exports and the files that you saved stay where they are."
            ),
        )
        self._shown: list[KeptProject] = []
        self.ticks: list[QCheckBox] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.none = PlainLabel(self.tr("There is no project on this computer."), wrap=True)
        self.delete = button(self.tr("Delete all data…"), "danger", icon="trash", identifier="vt.settings.delete_all")
        self.delete.clicked.connect(self._on_delete)
        self.body.addWidget(self.none)
        self.body.addLayout(self._list)
        self.body.addWidget(row_of(self.delete))
        session.work_started.connect(self._show_busy)
        session.work_ended.connect(self._show_busy)

    def refresh(self) -> None:
        places: list[Path] = []
        for place in (user_data, folders.projects):
            with suppress(OSError):
                places.append(place())
        found = kept_projects(places, preferences.recent_projects())
        if found != self._shown:
            self._offer(found)
        self.none.setVisible(not found)
        self._show_busy()

    def _offer(self, projects: list[KeptProject]) -> None:
        """List the projects, ticked unless they were unticked before."""
        kept = {kept.path for kept, tick in zip(self._shown, self.ticks, strict=True) if not tick.isChecked()}
        for tick in self.ticks:
            self._list.removeWidget(tick)
            tick.deleteLater()
        self._shown, self.ticks = projects, []
        for project in projects:
            tick = QCheckBox(visible(f"{project.path.stem} · {size_words(project.bytes)}", one_line=True))
            tick.setChecked(project.path not in kept)
            tick.setAccessibleDescription(visible(str(project.path.parent), one_line=True))
            self.ticks.append(tick)
            self._list.addWidget(tick)
        follow_layout(self, self)

    def _show_busy(self) -> None:
        self.delete.setEnabled(not self.session.busy)

    def _chosen(self) -> list[Path]:
        return [project.path for project, tick in zip(self._shown, self.ticks, strict=True) if tick.isChecked()]

    def _on_delete(self) -> None:
        if kept_accounts(self.session) and self.session.training.upload:
            wait = self.tr("Wait until it is done, or stop it on the page Finish.")
            self.session.failed.emit(VoiceTuneError(self.tr("VoiceTune is sending files."), wait))
            return
        dialog = ConfirmDialog(
            self,
            self.tr("Delete all data of VoiceTune?"),
            self._sentences(self._chosen()),
            self.tr("Delete all data"),
            icon="trash",
            identifier="vt.settings.delete_all",
            agreed=self.tr("I know that this cannot be undone"),
        )
        dialog.accepted.connect(self.forget)
        dialog.open()

    def _sentences(self, projects: Sequence[Path]) -> list[str]:
        """What goes and what stays, exactly."""
        names = ", ".join(path.stem for path in projects[:NAMED])
        more = self.tr("%Ln more project(s)", "", len(projects) - NAMED) if len(projects) > NAMED else ""
        gone = self.tr("It deletes these projects with their keys: %1.").replace("%1", ", ".join(filter(None, (names, more))))
        kept = len(self._shown) - len(projects)
        keys = ", ".join(map(account_label, kept_accounts(self.session)))
        remembered = self.tr("It deletes settings, crash reports, and the lists of projects, of jobs and of what left this computer.")
        stays = self.tr("It does not touch exports, saved files, models and trainings at home, or what services have.")
        return [
            gone if projects else self.tr("It deletes no project."),
            *([self.tr("It keeps %Ln project(s).", "", kept)] if kept else []),
            *([self.tr("It deletes the API keys of these accounts: %1.").replace("%1", keys)] if keys else []),
            remembered,
            stays,
        ]

    def forget(self) -> None:
        """Delete, and be as new; what could not be deleted is named above the page."""
        if self.session.busy:
            return
        projects, accounts, training = self._chosen(), kept_accounts(self.session), self.session.training
        self.session.close()
        training.forget()
        left = forget_everything(projects, accounts)
        self._look_as_new()
        training.changed.emit()
        self.step_wanted.emit("open")
        self.session.changed.emit()
        if left:
            named = self.tr("Delete this yourself: %1").replace("%1", "; ".join(map(self._left, left)))
            self.session.failed.emit(OutputError(self.tr("Not everything could be deleted."), named))
        else:
            self.session.told.emit(self.tr("All data is deleted."), self.tr("VoiceTune is as it was when you installed it."))

    def _left(self, left: Left) -> str:
        return self.tr("the key of %1 in %2").replace("%1", left.what).replace("%2", left.key_store) if left.key_store else left.what

    def _look_as_new(self) -> None:
        the_theme().set_mode("system")
        the_theme().set_contrast(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            stand_still(app, False)
