"""The last projects, offered where nothing is open yet."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gui.screenshots import settle
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.open_start import StartView


def start(qtbot, folder, *names):
    for name in names:
        (folder / f"{name}.voicetune").touch()
        preferences.remember_project(folder / f"{name}.voicetune")
    view = StartView()
    qtbot.addWidget(view)
    view.refresh()
    view.fill()
    view.resize(900, 700)
    view.show()
    settle()
    return view


def projects(view, *names):
    return [each for each in view.findChildren(QPushButton) if each.text() in names]


def test_the_last_projects_stand_above_how_to_get_an_export(qtbot, tmp_path):
    view = start(qtbot, tmp_path, "Anna & I")
    (project,) = projects(view, "Anna && I")
    assert project.mapTo(view, QPoint()).y() < view.apps.y()


def test_tab_goes_from_the_sample_chat_to_the_last_projects_and_on_to_the_apps(qtbot, tmp_path):
    view = start(qtbot, tmp_path, "Letters", "Trips")
    trips, letters = projects(view, "Letters", "Trips")
    view.activateWindow()
    letters.setFocus()
    view.focusNextChild()
    assert view.apps.isAncestorOf(QApplication.focusWidget())
    trips.setFocus()
    view.focusNextChild()
    assert QApplication.focusWidget() is letters
