"""Nothing is cut off and nothing stands on the wrong side: the whole window in a small size, with text at 200 %, and from right to left."""

from contextlib import nullcontext

import pytest
from PySide6.QtWidgets import QTabWidget

from tests.gui.clipping import clipped
from tests.gui.mirrored import mirrored
from tests.gui.screenshots import SIZES, dress, settle
from tests.gui.test_languages import put_back  # noqa: F401 - a fixture
from tests.gui.windows import go, open_copy, rest
from voicetune_desktop.gui import english, languages
from voicetune_desktop.gui.main_window import ASIDES, PAGES, MainWindow
from voicetune_desktop.gui.session import Session


@pytest.fixture(params=[(1, "en"), (1, "de"), (2, "en"), (2, "de"), (2, "mirrored")], ids=lambda each: f"{each[1]} at {each[0]}00 %")
def shown(request, qtbot, qapp, children, monkeypatch, put_back):  # noqa: F811
    """The window in a small size, also with larger text, in German, and in a language that reads from right to left."""
    text, language = request.param
    english.install(qapp)
    if language == "de":
        languages.install(qapp, language)
    monkeypatch.setattr(children, "close", lambda: None)
    with mirrored() if language == "mirrored" else nullcontext():
        made = MainWindow(Session(), dress("light", text))
        made.resize(*SIZES["1024x700"])
        made.show()
        yield made
        made.close()
        made.deleteLater()
        settle()
    dress("light")


def faces(qtbot, window):
    """Every page with each of its tabs, by name."""
    for page in (*PAGES, *ASIDES):
        go(qtbot, window, page)
        settle()
        yield page
        for tabs in window.page(page).findChildren(QTabWidget):
            for number in range(1, tabs.count()):
                tabs.setCurrentIndex(number)
                rest(qtbot, window)
                settle()
                yield f"{page}, {tabs.tabText(number)}"
            tabs.setCurrentIndex(0)


def test_everything_can_be_read_as_a_whole(qtbot, shown, keys, made, tmp_path):
    qtbot.waitUntil(lambda: shown.page("open").start.apps.filled)
    settle()
    assert clipped(shown) == []
    open_copy(shown, keys, made, tmp_path)
    rest(qtbot, shown)
    found = {face: clipped(shown) for face in faces(qtbot, shown)}
    assert {face: cut for face, cut in found.items() if cut} == {}


def test_the_window_begins_where_reading_starts(qtbot, shown, keys, made, tmp_path):
    open_copy(shown, keys, made, tmp_path)
    rest(qtbot, shown)
    page = go(qtbot, shown, "finish")
    leftward = shown.isRightToLeft()
    for first, then in ((shown.rail, shown.stack), (shown.footer.back, shown.footer.primary)):
        starts = [each.mapTo(shown, each.rect().topLeft()).x() for each in (first, then)]
        assert (starts[0] > starts[1]) == leftward
    assert page.title.mapTo(shown, page.title.rect().topLeft()).x() >= (0 if leftward else shown.rail.width())


@pytest.mark.parametrize("cut", ["label", "button"])
def test_what_is_cut_off_is_found(qtbot, window, cut):
    """The measure itself: a narrower word is told."""
    part = window.page("open").title if cut == "label" else window.page("open").start._sample
    part.setFixedWidth(20)
    settle()
    assert any(each.startswith(cut) for each in clipped(window))
