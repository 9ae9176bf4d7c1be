"""The table of replacements and what the person does in it: how they look, another one, forgetting all."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.pages.privacy_answers import change_stamp
from voicetune_desktop.gui.pages.privacy_decisions import Decisions
from voicetune_desktop.gui.pages.privacy_forget import ForgetDialog
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_replaced import Known, known_values
from voicetune_desktop.gui.pages.privacy_replacements import Replacements
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.later import LaterTab

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project


class Replacing(QObject):
    """Fills the table, which is made when it is first wanted."""

    back_wanted = Signal()
    forgotten = Signal()
    """All replacements were forgotten."""
    failed = Signal(object)
    """A `VoiceTuneError`."""

    def __init__(self, session: Session, names: NewNames, decisions: Decisions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._names, self._decisions = session, names, decisions
        self._known: Sequence[Known] = ()
        self.view = LaterTab(self._make)
        self._values = InBackground(session, known_values, self)
        self._values.made.connect(self._on_values)
        self._values.failed.connect(self.failed)
        names.changed.connect(self._show_values)

    @property
    def table(self) -> Replacements:
        """The table with what belongs to it."""
        return self.view.content()

    @property
    def ready(self) -> bool:
        """Whether what it shows is of now."""
        return self._values.ready

    def show(self, project: "Project") -> None:
        """Show the replacements of now."""
        style = "tags" if project.setting("replacement_style") == "tags" else "names"
        self.table.show_state(style, enabled=not self._session.busy)
        self._values.look(change_stamp(project))

    def forget(self) -> None:
        """Another project is open, or none."""
        self._known = ()
        if self.view.there:
            self.table.forget()

    def _make(self) -> Replacements:
        made = Replacements()
        made.back_wanted.connect(self.back_wanted)
        made.changed.connect(self._decisions.replacement)
        made.style_chosen.connect(self._decisions.style)
        made.forget_wanted.connect(self._on_forget_wanted)
        return made

    def _on_values(self, values: Sequence[Known]) -> None:
        self._known = values
        self._show_values()

    def _show_values(self) -> None:
        if self._session.project is not None and not self.view.isHidden():
            self.table.show_values(self._session.project, self._names.redactor, self._known)

    def _on_forget_wanted(self) -> None:
        dialog = ForgetDialog(self.table)
        dialog.accepted.connect(self._on_forget)
        dialog.open()

    def _on_forget(self) -> None:
        from voicetune_desktop.operations.replacements import forget_replacements
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None or self._session.busy:
            return
        try:
            with storage_errors():
                forget_replacements(project)
        except VoiceTuneError as error:
            self.failed.emit(error)
            return
        self.forgotten.emit()
        self._session.changed.emit()
