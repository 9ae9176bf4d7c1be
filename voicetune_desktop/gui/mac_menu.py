"""The menu bar of macOS, where people look for what a window can do. On other systems the window has none."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.open_page import OpenPage

translate = QCoreApplication.translate


def give_menu(window: MainWindow) -> QMenuBar:
    """Give the window its menus. Qt puts the settings into the menu of the app, beside Quit; the window's own keys need no menu."""
    bar = QMenuBar(window)
    file = bar.addMenu(translate("MacMenu", "File"))
    _add(file, translate("MacMenu", "Open…"), lambda: _open(window))
    _add(file, translate("MacMenu", "Close"), window.close).setShortcut(QKeySequence.StandardKey.Close)
    settings = _add(file, translate("MacMenu", "Settings…"), lambda: window.rail.choose("settings"))
    settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    view = bar.addMenu(translate("MacMenu", "Window"))
    _add(view, translate("MacMenu", "Minimise"), window.showMinimized).setShortcut(QKeySequence("Ctrl+M"))
    about = bar.addMenu(translate("MacMenu", "Help"))
    _add(about, translate("MacMenu", "VoiceTune Help"), lambda: window.rail.choose("help")).setShortcut(
        QKeySequence.StandardKey.HelpContents
    )
    window.setMenuBar(bar)
    return bar


def _open(window: MainWindow) -> None:
    window.rail.choose("open")
    page = window.page("open")
    assert isinstance(page, OpenPage)
    page.choose_files()


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    def chosen() -> None:
        act()

    action = menu.addAction(text)
    action.triggered.connect(chosen)
    return action
