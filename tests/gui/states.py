"""A stage on which every state of every page can be brought about: a window, a home that is thrown away, and a project."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, NamedTuple, get_args
from urllib.parse import urlsplit

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from tests.gui.page_gallery import ASSISTANT, _until, _wait
from tests.gui.screenshots import SIZES, dress, settle
from tests.gui.windows import KEY, words
from tests.standin import serve
from tests.standin.server import Server
from tests.training.making import place_in
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.jobs import Job
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Mode
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.paths import resource
from voicetune_desktop.project import people
from voicetune_desktop.project.file import Project, create, open_project

State = Literal["empty", "loading", "partial", "error", "offline", "done"]
STATES: tuple[State, ...] = get_args(State)
ELSEWHERE, PORT = "/home/ada", ":8123"
"""In pictures, the home of whoever draws them and the port of the stand-in for models are called so."""


class Stage:
    """One window, beginning without a project; what it needs on disk lies in `home`."""

    def __init__(self, home: Path, mode: Mode = "light", text: float = 1) -> None:
        self.home = home
        self.ends = ExitStack()
        session = Session()
        session.training._place = place_in(home)
        self.window = MainWindow(session, dress(mode, text))
        self.window.resize(*SIZES["1024x700"])
        self.window.show()
        settle()

    @cached_property
    def server(self) -> Server:
        """A stand-in for services and models, on first use."""
        return self.ends.enter_context(serve(key=""))

    @property
    def session(self) -> Session:
        """The session of the window."""
        return self.window.session

    @property
    def project(self) -> Project:
        """The project that is open."""
        assert self.session.project is not None
        return self.session.project

    def open(self, made: Path) -> "Stage":
        """Open a copy of a project."""
        path = Path(shutil.copy(made, self.home / "Letters.voicetune"))
        self.session._use(open_project(path, key=KEY))
        preferences.forget_project(path)
        _wait(self.window)
        return self

    def go(self, name: str) -> Any:
        """Go to a page and wait until it shows everything."""
        page = self.turn(name)
        self.rest()
        return page

    def turn(self, name: str) -> Any:
        """Go to a page."""
        self.window.rail.choose(name)
        settle()
        return self.window.page(name)

    def work(self, progress: Progress) -> None:
        """As while long work on the project is so far."""
        job = Job(import_exports, parent=self.session)
        self.session._job = job
        self.session.work_started.emit(job)
        job.progressed.emit(progress)
        panel = self.window.notices.work
        panel._show_details(True)
        panel.setVisible(True)
        settle()

    def rest(self) -> None:
        """Wait until nothing is under way, also not what a page reads beside."""
        _wait(self.window)
        _until(lambda: all(beside.ready for beside in self.window.findChildren(InBackground)))
        _wait(self.window)

    def tidy(self) -> None:
        """Have no text tell where this computer keeps things, and no focus in the rail tell of where we come from."""
        if (focus := self.window.focusWidget()) and self.window.rail.isAncestorOf(focus):
            focus.clearFocus()
        for each in (*self.window.findChildren(QLabel), *self.window.findChildren(QLineEdit)):
            if (shown := self._elsewhere(each.text())) != each.text():
                each.setText(shown)
        for choices in self.window.findChildren(QComboBox):
            for row in range(choices.count()):
                choices.setItemText(row, self._elsewhere(choices.itemText(row)))
        for area in self.window.findChildren(QPlainTextEdit):
            if (shown := self._elsewhere(area.toPlainText())) != area.toPlainText():
                area.setPlainText(shown)
        settle()

    def _elsewhere(self, text: str) -> str:
        names = {str(self.home): ELSEWHERE, str(Path.home()): ELSEWHERE}
        if "server" in self.__dict__:
            names[f":{urlsplit(self.server.base_url).port}"] = PORT
        for here, called in names.items():
            text = text.replace(here, called)
        return text

    def text(self) -> str:
        """All that can be read on the labels."""
        return words(self.window)


class Scene(NamedTuple):
    """How a state comes about, and words that can be read then."""

    arrange: Callable[[Stage], object]
    says: str


@contextmanager
def stage(mode: Mode = "light", text: float = 1) -> Iterator[Stage]:
    """A stage that is cleared afterwards."""
    with TemporaryDirectory() as home:
        made = Stage(Path(home), mode, text)
        try:
            yield made
        finally:
            made.session.training.close()
            made.window.close()
            made.window.deleteLater()  # what stays is styled anew with every change of the look
            settle()
            made.ends.close()


@cache
def _made() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


@cache
def sample() -> Path:
    """The project of the sample chat with its examples."""
    path = Path(_made().name) / "sample.voicetune"
    with create(path, key=KEY) as project:
        list(import_exports(project, sorted(resource("sample_chat").glob("*.txt"))))
        chosen = next(person for person in people.people(project) if person.name == ASSISTANT)
        people.set_role(project, chosen.id, "assistant")
        list(refresh_dataset(project))
    return path


@cache
def chat(name: str, lines: tuple[str, ...], assistant: str = "") -> Path:
    """A project of one short chat, imported only."""
    folder = Path(_made().name) / name
    folder.mkdir(exist_ok=True)
    export, path = folder / f"WhatsApp Chat with {name}.txt", folder / "made.voicetune"
    export.write_text("".join(f"13/05/2024, 09:{n:02} - {line}\n" for n, line in enumerate(lines)), encoding="utf-8")
    with create(path, key=KEY) as project:
        list(import_exports(project, [export]))
        for person in people.people(project):
            if person.name == assistant:
                people.set_role(project, person.id, "assistant")
    return path
