"""Settings: another detector that the person has installed, asked beside our own."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button, button_row
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.privacy.optional.choice import Choice
    from voicetune_desktop.project.file import Project


class DetectorSection(Section):
    """Points to an engine, its Python and its model; starts it once before the project uses it."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Another detector"),
            self.tr(
                "Not needed. If you have spaCy, GLiNER or Presidio installed for Python, the search for private data can ask it, too. "
                "It runs on this computer with the network turned off for it. What it sees waits for your decision. "
                "The search takes much longer with it."
            ),
        )
        engines = (("spacy", self.tr("spaCy")), ("gliner", self.tr("GLiNER")), ("presidio", self.tr("Presidio, with a model of spaCy")))
        self.state = PlainLabel(wrap=True, strong=True)
        self.message = InlineMessage()
        self.engine = ListField(engines)
        self.python, self.model = QLineEdit(), QLineEdit()
        self.use = button(self.tr("Start it once and use it"), identifier="vt.settings.detector_use")
        self.stop = button(self.tr("Stop asking it"), identifier="vt.settings.detector_stop")
        self._lay_out()
        self.use.clicked.connect(self._on_use)
        self.stop.clicked.connect(self._on_stop)
        session.project_changed.connect(self._on_project_changed)
        session.work_started.connect(self.refresh)
        session.work_ended.connect(self.refresh)

    def refresh(self) -> None:
        project = self.session.project
        self.setVisible(project is not None)
        if project is not None:
            self._show_state(project)

    def _lay_out(self) -> None:
        choose_python, choose_model = button(self.tr("Choose a program…")), button(self.tr("Choose a folder…"))
        for choose, what in ((choose_python, self.tr("Its Python")), (choose_model, self.tr("Its model"))):
            choose.setAccessibleDescription(what)
        choose_python.clicked.connect(self._on_choose_python)
        choose_model.clicked.connect(self._on_choose_model)
        rows = (
            field(self.tr("Detector"), self.engine),
            field(self.tr("Its Python"), self.python, self.tr("The program, or the folder of an environment that has the detector.")),
            button_row(choose_python),
            field(self.tr("Its model"), self.model, self.tr("A folder on this computer. Nothing is downloaded.")),
            button_row(choose_model),
            button_row(self.use, self.stop),
        )
        for each in (self.state, self.message, *rows):
            self.body.addWidget(each)

    def _show_state(self, project: "Project") -> None:
        from voicetune_desktop.operations.optional_detectors import chosen

        choice = chosen(project)
        self.state.setText(self.tr("{0} is asked, too.").format(choice.name) if choice else self.tr("No other detector is asked."))
        self.stop.setVisible(choice is not None)
        for each in (self.use, self.stop):
            each.setEnabled(not self.session.busy)

    def _on_project_changed(self) -> None:
        from voicetune_desktop.operations.optional_detectors import chosen

        self.message.setVisible(False)
        choice = chosen(self.session.project) if self.session.project else None
        self.engine.set_value(choice.engine if choice else "spacy")
        self.python.setText(choice.python if choice else "")
        self.model.setText(choice.model if choice else "")
        self.refresh()

    def _on_choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the Python that has the detector"))
        if path:
            self.python.setText(path)

    def _on_choose_model(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of its model"))
        if path:
            self.model.setText(path)

    def _on_use(self) -> None:
        from voicetune_desktop.operations.optional_detectors import check
        from voicetune_desktop.privacy.optional.choice import located

        if self.session.project is None or self.session.busy:
            return
        self.message.setVisible(False)
        try:
            choice = located(self.engine.value, Path(self.python.text().strip()), Path(self.model.text().strip()))
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self.session.run(check, choice, done=partial(self._choose, choice), failed=self.message.say_error)

    def _choose(self, choice: "Choice", what: str) -> None:
        from voicetune_desktop.operations.optional_detectors import choose

        if self.session.change(self.tr("Ask another detector"), lambda project: choose(project, choice)):
            self.refresh()
            self.message.say("success", what, self.tr("It is asked when the page Privacy looks for private data again."))

    def _on_stop(self) -> None:
        from voicetune_desktop.operations.optional_detectors import choose

        if self.session.change(self.tr("Ask no other detector"), lambda project: choose(project, None)):
            self.message.setVisible(False)
            self.refresh()
