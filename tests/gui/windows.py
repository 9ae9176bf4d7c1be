"""The whole window for tests: real, offscreen, with real child processes, and a key store that is a dict."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.operations.chat import write_chat
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project import people
from voicetune_desktop.project.file import create, read_salt

KEY = b"k" * 32
PATIENCE = 60_000
"""Milliseconds that a child process may take on a slow machine."""
A_MOMENT = 500
"""Milliseconds that a click waits at most for another program that writes; a command waits five seconds."""
ASSISTANT = "Ada Byron"
_NO_KEYS = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
_held = [QMimeData()]
"""An event does not keep what is dragged alive."""


class Keys:
    """A key store in memory."""

    label = "a dict"

    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def put(self, name, key):
        self.kept[name] = key

    def forget(self, name):
        self.kept.pop(name, None)


def ran(work):
    """Run a verb to its end, here."""
    for _ in work:
        pass


def make_project(path, *, assistant=ASSISTANT, built=True, days=30):
    """A project file with one chat, as far as it is wanted."""
    with create(path, key=KEY) as project:
        ran(import_exports(project, [write_chat(path.parent, days)]))
        if assistant:
            person = next(person for person in people.people(project) if person.name == assistant)
            people.set_role(project, person.id, "assistant")
        if built:
            ran(refresh_dataset(project))
    return path


def open_copy(window, keys, made, folder):
    """Open a copy of a project in the window."""
    path = Path(shutil.copy(made, folder / "Letters.voicetune"))
    keys.put(read_salt(path).hex(), KEY)
    window.page("open").open_project(path)
    return path


def rest(qtbot, window):
    """Wait until no work runs and the page shows everything."""
    qtbot.waitUntil(lambda: not window.session.busy and window.page(window.rail.current).ready, timeout=PATIENCE)


def go(qtbot, window, step):
    """Choose a step and wait until its page is up to date."""
    window.rail.choose(step)
    rest(qtbot, window)
    return window.page(step)


def drag(widget, *paths):
    """Hold files over a widget; says whether they may fall there."""
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, _files(paths), *_NO_KEYS)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget, *paths):
    """Let files fall on a widget; as with a real mouse, the one that took the drag gets them."""
    assert drag(widget, *paths)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, _files(paths), *_NO_KEYS))


def _files(paths):
    data = _held[0] = QMimeData()
    data.setUrls([QUrl(path) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def press(qtbot, window, keys, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, keys, modifier)


def button(parent, text):
    """The visible button with these words."""
    return next(each for each in parent.findChildren(QAbstractButton) if each.text() == text and each.isVisible())


def words(parent):
    """Everything that can be read on the labels of a widget."""
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def rail_name(window, step):
    """What a screen reader says for a step."""
    return window.rail._items[step].accessibleName()
