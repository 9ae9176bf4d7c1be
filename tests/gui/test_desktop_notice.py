"""A desktop hears that a job ended, and nothing private; the bus is a real one."""

import sys
import threading
from typing import ClassVar

import pytest

from tests.gui.pages import some_jobs
from tests.training.making import place_in
from voicetune_desktop.gui.desktop_notice import DesktopNotice, notify
from voicetune_desktop.gui.session import Session
from voicetune_desktop.training.records import Phase

linux = pytest.mark.skipif(sys.platform != "linux", reason="The session bus is Linux's")


@pytest.fixture
def training(qtbot, tmp_path):
    session = Session()
    session.training._place = place_in(tmp_path)
    yield session.training
    session.training.close()
    session.close()


@pytest.fixture
def desktop(secret_service_bus, monkeypatch):
    """Takes one notice, as a desktop does, and keeps its body."""
    from jeepney import MessageType, new_method_return
    from jeepney.bus_messages import DBus
    from jeepney.io.blocking import open_dbus_connection

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", secret_service_bus)
    bus = open_dbus_connection(secret_service_bus)
    bus.send_and_get_reply(DBus().RequestName("org.freedesktop.Notifications"))
    bodies = []

    def take():
        while not bodies:
            call = bus.receive(timeout=20)
            if call.header.message_type == MessageType.method_call:
                bus.send(new_method_return(call, "u", (1,)))
                bodies.append(call.body)

    thread = threading.Thread(target=take, daemon=True)
    thread.start()
    yield bodies
    thread.join(20)
    bus.close()


@linux
@pytest.mark.secret_service
def test_desktop_hears_that_a_job_ended(qtbot, training, desktop):
    notice = DesktopNotice(training)
    run = some_jobs.make(training.store, Phase.FAILED, error="Ada wrote: hello")
    training.run_ended.emit(run)
    qtbot.waitUntil(lambda: bool(desktop), timeout=10_000)
    assert desktop[0][0] == "VoiceTune"
    assert desktop[0][4] == "A training job at OpenAI: Failed" == notice.words(run)


@linux
def test_where_nobody_takes_notices_nothing_happens(monkeypatch):
    assert notify("A training job: Done") is False


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (some_jobs.HOME, "A training on this computer: Done"),
        (some_jobs.OTHER, "A training job: Done"),
        (some_jobs.NEBIUS, "A training job at Nebius: Done"),
    ],
)
def test_notice_names_service_and_state_only(training, account, words):
    run = some_jobs.make(training.store, Phase.SUCCEEDED, account=account, order={"project": "Secret", "note": "private"})
    assert DesktopNotice(training).words(run) == words


class Tray:
    """The tray of a desktop, as far as a notice needs it."""

    told: ClassVar = []
    hidden: ClassVar = []

    def __init__(self, _icon, _parent):
        self.show = lambda: None

    def hide(self):
        self.hidden.append(len(self.told))

    @staticmethod
    def isSystemTrayAvailable():
        return True

    @staticmethod
    def supportsMessages():
        return True

    def showMessage(self, title, words, _icon, _ms):
        self.told.append((title, words))


@pytest.fixture
def tray(monkeypatch):
    monkeypatch.setattr("voicetune_desktop.gui.desktop_notice.QSystemTrayIcon", Tray)
    monkeypatch.setattr("voicetune_desktop.gui.desktop_notice.sys.platform", "win32")
    yield Tray
    Tray.told.clear()
    Tray.hidden.clear()


def test_other_systems_show_it_at_the_tray(training, tray):
    _notice = DesktopNotice(training)
    training.run_ended.emit(some_jobs.make(training.store, Phase.CANCELLED))
    assert tray.told == [("VoiceTune", "A training job at OpenAI: Stopped")]


def test_the_first_of_two_notices_takes_the_second_not_away(qtbot, training, tray, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.gui.desktop_notice.SHOWN_MS", 300)
    _notice = DesktopNotice(training)
    for phase in (Phase.CANCELLED, Phase.SUCCEEDED):
        training.run_ended.emit(some_jobs.make(training.store, phase))
    qtbot.waitUntil(lambda: bool(tray.hidden))
    qtbot.wait(100)
    assert tray.hidden == [2]
