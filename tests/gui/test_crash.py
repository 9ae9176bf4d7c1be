"""Crash reports in the window: offered inside the page, shown, copied, deleted."""

import sys
import threading

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication

from tests.gui.clipping import clipped
from tests.gui.screenshots import SIZES, dress, settle
from tests.gui.test_languages import put_back  # noqa: F401 - a fixture
from voicetune_desktop import crash, crash_watch
from voicetune_desktop.gui import crash as in_window
from voicetune_desktop.gui import english, languages
from voicetune_desktop.gui.crash import CrashCard, offer_reports
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session

SECRET = "the yellowfeather flies"


class Place:
    line, file, function = 3, "/home/anna/qt/src/widgets/qlabel.cpp", "QLabel::setText"


@pytest.fixture
def reported():
    try:
        int(SECRET)
    except ValueError as error:
        crash.record(error, "window")


@pytest.fixture
def card(qtbot, qapp):
    made = CrashCard()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def hooks(monkeypatch):
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    for name in ("forbid_core_dumps", "watch_faults"):
        monkeypatch.setattr(crash_watch, name, lambda *_: None)
    for name in ("qInstallMessageHandler", "watch_faults"):
        monkeypatch.setattr(in_window, name, lambda *_: None)


def test_without_reports_there_is_nothing_to_see(card):
    card.offer()
    assert card.isHidden()


def test_report_of_an_earlier_start_can_be_read(card, reported):
    card.offer()
    assert card.message.text == "VoiceTune ran into a problem earlier."
    assert card.text.isHidden()
    card.show_button.click()
    assert "ValueError\n  tests/gui/test_crash.py:" in card.text.toPlainText()
    assert SECRET not in card.text.toPlainText()
    card.show_button.click()
    assert card.text.isHidden()


def test_report_can_be_copied_and_stays_in_the_clipboard(card, reported):
    card.offer()
    card.copy_button.click()
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_report_can_be_saved(card, reported, tmp_path):
    card.offer()
    card.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == crash.waiting()


def test_report_that_cannot_be_saved_there_is_a_sentence(card, reported, tmp_path):
    card.offer()
    card.save(tmp_path / "nowhere" / "report.txt")
    assert card.message.text == "The report cannot be saved there."


def test_deleted_report_is_gone_from_the_window_and_the_disk(card, reported):
    card.offer()
    card.delete_button.click()
    assert card.isHidden()
    assert crash.waiting() == ""


def test_error_of_a_slot_is_told_in_the_window_once(qtbot, window, hooks):
    card = offer_reports(window, window.notices.layout())
    assert card.isHidden()
    for _ in range(3):
        sys.excepthook(ValueError, ValueError(SECRET), None)
    qtbot.waitUntil(card.isVisible)
    assert card.message.text == "Something went wrong inside VoiceTune."
    card.hide()
    sys.excepthook(ValueError, ValueError(SECRET), None)
    qtbot.wait(20)
    assert card.isHidden()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_report_that_is_shown_cuts_nothing_off_in_large_text(qtbot, qapp, reported, put_back, size, language):  # noqa: F811
    languages.install(qapp, language)
    english.install(qapp)
    window = MainWindow(Session(), dress("light", 2))
    qtbot.addWidget(window, before_close_func=lambda _: dress("light"))
    window.resize(*size)
    card = CrashCard(window)
    window.notices.layout().addWidget(card)
    window.show()
    card.offer()
    card.show_button.click()
    settle()
    assert clipped(window) == []
    assert card.message.height() >= card.message.heightForWidth(card.message.width())


def test_texts_of_qt_are_dropped(capfd):
    in_window._on_qt_message(QtMsgType.QtWarningMsg, Place(), f"cannot read {SECRET}")
    assert crash.waiting() == ""
    in_window._on_qt_message(QtMsgType.QtFatalMsg, Place(), f"cannot read {SECRET}")
    assert "Fatal error\n  qlabel.cpp:3 in QLabel::setText\n" in crash.waiting()
    assert SECRET not in crash.waiting()
    assert capfd.readouterr() == ("", "")
