"""Every page has every state, or a reason why not, and docs/gallery.md shows each."""

import pytest

from tests.gui.screenshots import dress
from tests.gui.states import STATES, Scene
from tests.gui.states_gallery import DOCS, IMAGES, PLACES, TITLES, draw, page, scenes
from tests.gui.test_languages import put_back  # noqa: F401 - a fixture
from voicetune_desktop.gui import languages
from voicetune_desktop.gui.main_window import ASIDES, PAGES, MainWindow
from voicetune_desktop.gui.pages.try_page import TABS

OF_FINISH = {"save", "send", "home"}
"""Its fourth tab is the page Jobs."""
LARGEST, LARGEST_TOGETHER = 60_000, 2_000_000
"""Bytes that pictures may have in the repository."""


def test_no_page_and_no_tab_is_left_out():
    assert set(PLACES) == set(TITLES) == (PAGES.keys() | ASIDES.keys() | TABS.keys() | OF_FINISH) - {"finish", "try"}


@pytest.mark.parametrize("place", PLACES)
def test_each_state_is_shown_or_explained(place):
    assert tuple(PLACES[place]) == STATES
    for scene in PLACES[place].values():
        assert scene.says if isinstance(scene, Scene) else scene.endswith(".")


def test_the_page_of_the_docs_is_of_now():
    assert (DOCS / "gallery.md").read_text(encoding="utf-8") == page()


def test_each_state_has_its_picture_and_none_is_left_over():
    pictures = {path.stem: path.stat().st_size for path in (DOCS / IMAGES).iterdir()}
    assert pictures.keys() == {name for name, _ in scenes()}
    assert max(pictures.values()) <= LARGEST
    assert sum(pictures.values()) <= LARGEST_TOGETHER


@pytest.mark.parametrize(
    "name", ["open-empty", "open-error", "people-partial", "dataset-loading", "jobs-error", "help-empty", "ledger-done"]
)
def test_a_state_comes_about_and_says_what_it_is(qapp, children, capsys, tmp_path, name):
    (path,) = draw(tmp_path, only=name)
    assert path.stat().st_size > 10_000
    assert not any(isinstance(shown, MainWindow) for shown in qapp.topLevelWidgets())  # it would be styled anew for every later test
    assert not capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["open-loading", "dataset-error", "send-loading", "jobs-done", "replay-partial", "blind-done", "ledger-done"]
)
def test_a_state_cuts_nothing_off_in_another_language_in_large_text(qapp, children, capsys, tmp_path, put_back, name):  # noqa: F811
    languages.install(qapp, "es")
    list(draw(tmp_path, "es", name, 2))
    dress("light")
    assert not capsys.readouterr().err
