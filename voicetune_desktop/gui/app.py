"""Starting the window."""

import gc
import os
import sys
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from voicetune_desktop import publisher
from voicetune_desktop.crash_watch import watch
from voicetune_desktop.gui import display, english, languages, preferences, window_place
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import STYLE, Theme, stand_still

SAMPLE = "--sample"
TELL_ALWAYS = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
"""On Linux, Qt asks only at the start whether assistive technology is on; set, a screen reader that is turned on later finds the window."""
PAINTED_MS = 30
"""By then the window has been painted; what takes longer waits so long."""
IDLE_MS = 100
NEWS_MS = 2500
"""By then what the window needs is loaded, and looking for newer versions disturbs nobody."""
SWITCH_SECONDS = 0.0005
"""How long a thread that works in the background may keep Python to itself. At the usual 5 ms, a page that is painted from Python
with a hundred calls would wait half a second."""
LATER = (
    "project.file",
    "operations.importing",
    "gui.pages.open_view",
    "gui.pages.people_page",
    "privacy.email_grammar",
    "privacy.detectors.named_again",
    "privacy.detectors.asian_addresses",
    "privacy.detectors.addresses",
    "privacy.detectors.at_names",
    "privacy.detectors.cjk_names",
    "privacy.detectors.titles",
    "privacy.detectors.order_refs",
    "privacy.detectors.postcodes",
    "privacy.scan",
    "operations.hiding",
    "operations.building",
    "gui.pages.privacy_page",
    "operations.trying",
    "operations.problems",
    "gui.live",
    "gui.pages.dataset_examples",
    "gui.pages.dataset_settings",
    "gui.pages.dataset_statistics",
    "gui.pages.dataset_page",
    "gui.pages.dataset_cost",
    "gui.pages.dataset_left_out",
    "gui.pages.dataset_problems",
    "gui.pages.finish_page",
    "gui.pages.settings_page",
    "gui.pages.help_page",
    "operations.asking",
    "gui.pages.try_page",
    "gui.pages.try_talk",
    "gui.pages.jobs_page",
)
"""Modules that the window will need, loaded one by one while the person looks, so that no page opens slowly."""


def run(arguments: list[str]) -> int:
    """Open the window, with the sample chat or the files and projects named; gives the exit status."""
    watch("window")
    sys.setswitchinterval(SWITCH_SECONDS)
    os.environ[TELL_ALWAYS] = "1"
    app = QApplication.instance() or display.application([sys.argv[0], *STYLE])
    assert isinstance(app, QApplication)
    app.setApplicationName("VoiceTune")
    app.setApplicationDisplayName("VoiceTune")
    app.setDesktopFileName(publisher.APP_ID)
    english.install(app)
    languages.install(app, preferences.text(preferences.LANGUAGE))
    stand_still(app, preferences.switched_on(preferences.STILL))
    window = MainWindow(Session(), _theme(app))
    if sys.platform == "darwin":
        from voicetune_desktop.gui.mac_menu import give_menu

        app.installEventFilter(window.drops)
        give_menu(window)
    window_place.put(window)
    app.aboutToQuit.connect(lambda: window_place.keep(window))
    window.show()
    QTimer.singleShot(PAINTED_MS, lambda: _open_first(window, arguments))
    QTimer.singleShot(PAINTED_MS, lambda: _settle(window))
    return app.exec()


def _theme(app: QApplication) -> Theme:
    """The look that the person chose."""
    mode = preferences.text(preferences.LOOK)
    return Theme(app, mode if mode in ("light", "dark") else "system", contrast=preferences.switched_on(preferences.CONTRAST))


def _settle(window: MainWindow) -> None:
    """Start what long work will need, and what looks after crashes and copies."""
    from voicetune_desktop.gui.clipboard import ClipboardManners
    from voicetune_desktop.gui.crash import offer_reports
    from voicetune_desktop.gui.folders import keep_visited
    from voicetune_desktop.gui.jobs import workers
    from voicetune_desktop.gui.update_notice import count_start

    start = count_start()  # at once: what is noted later would be there again after everything was deleted
    workers().warm()
    keep_visited()
    place = window.notices.layout()
    assert place is not None
    offer_reports(window, place)
    ClipboardManners(window)
    QTimer.singleShot(NEWS_MS, lambda: look_for_news(window, start))
    gc.enable()
    load_one(iter(LATER))


def look_for_news(window: MainWindow, start: int) -> None:
    """Offer to look for newer versions, or look, where an address for that is known; `start` says which start of the app this is."""
    from voicetune_desktop.gui.update_notice import UpdateNotice

    place = window.notices.layout()
    if publisher.NEWEST_RELEASE and place is not None:
        UpdateNotice(window.session, place, publisher.NEWEST_RELEASE).begin(start)


def load_one(modules: Iterator[str]) -> None:
    """Load a module, and the others each in a turn of its own; collections of garbage pass over what stays (8 ms each time)."""
    module = next(modules, None)
    gc.freeze()
    if module is not None:
        import_module(f"voicetune_desktop.{module}")
        QTimer.singleShot(IDLE_MS, lambda: load_one(modules))


def _open_first(window: MainWindow, arguments: list[str]) -> None:
    from voicetune_desktop.gui.opening import place_of
    from voicetune_desktop.gui.pages.open_page import OpenPage

    page = window.page("open")
    assert isinstance(page, OpenPage)
    if SAMPLE in arguments:
        page.open_sample()
    elif paths := [place_of(name) for name in arguments if not name.startswith("-")]:
        window.open_exports(paths)
