"""Every test of the window runs without a display."""

import os
from functools import partial

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the display that is none say what it cannot do."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def in_english(qapp):
    """Texts read as people see them, whatever test ran before."""
    from voicetune_desktop.gui import english

    english.install(qapp)


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_empty(qapp):
    """Without a display, Qt deletes what lies on the clipboard after Python has ended, and crashes where Python made it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def qtbot(qtbot):
    """One that has patience with a slow machine wherever a test does not say how long it waits."""
    from tests.gui.windows import PATIENCE

    for wait in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE))
    return qtbot


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A project file with examples; tests open copies of it."""
    from tests.gui.windows import make_project

    return make_project(tmp_path_factory.mktemp("made") / "made.voicetune")


@pytest.fixture
def keys(monkeypatch):
    """A key store that works."""
    import voicetune_desktop.training.store.file  # noqa: F401 - keeps the real key store, also where a test makes it load
    from tests.gui.windows import Keys

    store = Keys()
    monkeypatch.setattr("voicetune_desktop.keystore.SystemKeyStore", lambda: store)
    return store


@pytest.fixture(scope="session")
def children(tmp_path_factory):
    """The child processes of all windows; they end with the tests, so that each finds one waiting."""
    from tests.gui.copies import begin_with_copies
    from voicetune_desktop.gui.jobs import workers

    pool = workers()
    begin_with_copies(pool, tmp_path_factory.mktemp("home"))
    end = pool.close
    yield pool
    end()


@pytest.fixture
def focus_stops(qapp):
    """What gets the focus from now on; nothing holds it after the test."""
    stops = []
    connection = qapp.focusChanged.connect(lambda _old, new: stops.append(new))
    yield stops
    qapp.disconnect(connection)


@pytest.fixture
def window(qtbot, qapp, children, monkeypatch):
    """The whole window, without a project."""
    from tests.gui.screenshots import dress, settle
    from voicetune_desktop.gui import english
    from voicetune_desktop.gui.main_window import MainWindow
    from voicetune_desktop.gui.session import Session

    english.install(qapp)
    monkeypatch.setattr(children, "close", lambda: None)
    shown = MainWindow(Session(), dress("light"))
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.close()
    shown.deleteLater()
    settle()


@pytest.fixture
def opened(qtbot, window, keys, made, tmp_path):
    """The window with a project of 30 examples."""
    from tests.gui.windows import open_copy, rest

    open_copy(window, keys, made, tmp_path)
    rest(qtbot, window)
    return window
