"""What the page Open shows while first exports are read, and after that was stopped."""

import pytest

from tests.gui.clipping import clipped
from tests.gui.copies import hold_the_next
from tests.gui.screenshots import dress, settle
from tests.gui.windows import PATIENCE, drop, rest, words
from tests.operations.accounts import write_account
from tests.operations.chat import write_chat
from voicetune_desktop.gui.pages.open_reading import NAMED, ReadingView


@pytest.fixture
def page(window):
    window.session.new_temporary()
    return window.page("open")


@pytest.fixture
def reading(qtbot, window, page, tmp_path, children):
    """A first export while it is read."""
    hold_the_next(children)
    drop(window, write_chat(tmp_path))
    qtbot.waitUntil(lambda: page.desk.reading is not None, timeout=PATIENCE)
    yield page.desk.reading
    window.session.cancel()
    rest(qtbot, window)


def test_the_file_and_what_comes_next_are_named_instead_of_where_to_drop(page, reading):
    assert (page.title.text(), reading.isVisible(), page.start.isVisible()) == ("Reading your chats", True, False)
    assert "WhatsApp Chat with Bo.txt" in words(reading)
    assert "you choose which of them are read" in words(reading)


def test_large_text_in_a_low_window_scrolls_and_is_not_cut_off(qtbot, qapp, tmp_path):
    dress("light", 2)
    view = ReadingView([tmp_path / "chat.txt"], chosen=False)
    qtbot.addWidget(view, before_close_func=lambda _: dress("light"))
    view.resize(600, 300)
    view.show()
    settle()
    assert clipped(view) == []


def test_the_way_goes_on_only_once_it_is_read(window, reading):
    assert not window.footer.primary.isEnabled()


def test_a_look_that_is_stopped_leaves_the_start_and_says_so(qtbot, window, page, reading):
    window.session.cancel()
    rest(qtbot, window)
    assert (page.title.text(), page.start.isVisible(), page.desk.reading) == ("Open your chats", True, None)
    assert page.message.text == "Stopped. Nothing was read."


def test_after_chats_were_chosen_nothing_asks_for_another_export(qtbot, window, page, tmp_path, children):
    drop(window, write_account(tmp_path))
    rest(qtbot, window)
    hold_the_next(children)
    page.desk.choosing.read.click()
    qtbot.waitUntil(lambda: page.desk.reading is not None, timeout=PATIENCE)
    assert page.desk.reading.isVisible()
    assert "you choose" not in words(page.desk.reading)
    window.session.cancel()
    rest(qtbot, window)
    assert page.message.text == "Nothing was read."


def test_chats_of_before_stay_in_sight_while_more_is_read(qtbot, window, page, tmp_path, children):
    drop(window, write_chat(tmp_path))
    rest(qtbot, window)
    hold_the_next(children)
    drop(window, write_chat(tmp_path, name="WhatsApp Chat with Di.txt"))
    qtbot.waitUntil(lambda: page.desk.reading is not None, timeout=PATIENCE)
    assert (page.title.text(), page.view.isVisible()) == ("Your chats", True)
    window.session.cancel()
    rest(qtbot, window)


def test_of_many_files_a_few_are_named(qtbot, window, tmp_path):
    view = ReadingView([tmp_path / f"{number}.txt" for number in range(NAMED + 3)], chosen=False)
    qtbot.addWidget(view)
    view.show()
    assert "and 3 others" in words(view)
    assert f"{NAMED}.txt" not in words(view)
