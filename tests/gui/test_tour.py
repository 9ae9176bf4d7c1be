"""The tour: where it stops, what it leaves alone, how it ends, and when it is offered."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from tests.gui.copies import hold_the_next
from tests.gui.windows import KEY, PATIENCE, button, go, make_project, open_copy, press, rest, words
from tests.operations.chat import write_chat
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.tour import _scroll_to
from voicetune_desktop.gui.tour_stops import stops
from voicetune_desktop.gui.tours import SEEN
from voicetune_desktop.project import people


@pytest.fixture(autouse=True)
def own_preferences(tmp_path, monkeypatch):
    """Preferences of nobody."""
    monkeypatch.setattr(preferences, "user_config", lambda: tmp_path)


@pytest.fixture
def tour(qtbot, opened):
    """A tour through a project with examples, at its first stop."""
    opened.tours.start()
    rest(qtbot, opened)
    return opened.tours.tour


def onward(qtbot, window, tour):
    """Press Next and wait until the callout stands where it will stand."""
    tour.callout.next.click()
    rest(qtbot, window)
    tour.follow()


def go_to(qtbot, window, tour, page):
    while tour.stop.page != page:
        onward(qtbot, window, tour)


def target(tour):
    """What the ring goes around: identifier, or else the class."""
    found = tour._target
    return found.accessibleIdentifier() if found else ""


def test_goes_through_all_pages_and_points_at_real_controls(qtbot, opened, tour):
    seen = []
    while opened.tours.tour:
        seen.append((opened.rail.current, target(tour)))
        onward(qtbot, opened, tour) if tour.callout.next.text() == "Next" else tour.callout.next.click()
    assert list(dict.fromkeys(page for page, _ in seen)) == ["open", "people", "privacy", "dataset", "finish", "try"]
    assert {name for _, name in seen} <= {name for stop in stops() for name in stop.targets}
    assert 6 <= len(seen) <= 9


def test_takes_the_focus_and_gives_it_back(qtbot, opened):
    before = opened.rail.encryption
    before.setFocus()
    opened.tours.start()
    assert opened.tours.tour.callout.next.hasFocus()
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.tours.tour is None
    assert before.hasFocus()


def test_focus_stays_on_the_callout_on_the_way_back_to_the_first_stop(qtbot, opened, tour, focus_stops):
    onward(qtbot, opened, tour)
    tour.callout.back.setFocus()
    focus_stops.clear()
    tour.callout.back.click()
    assert focus_stops == [tour.callout.next]


def test_ends_with_esc_wherever_the_focus_is(qtbot, opened, tour):
    opened.rail.encryption.setFocus()
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.tours.tour is None
    assert not tour.callout.isVisible()


def test_stays_below_what_opens_over_it(opened, tour):
    over = QWidget(opened)
    over.raise_()
    tour.follow()
    assert opened.children()[-1] is over


def test_enter_goes_on_and_back_leads_back(qtbot, opened, tour):
    press(qtbot, opened, Qt.Key.Key_Return)
    rest(qtbot, opened)
    assert tour.stop.page == "people"
    tour.callout.back.click()
    assert tour.stop.page == opened.rail.current == "open"
    assert not tour.callout.back.isEnabled()


def test_the_window_goes_on_working_below_it(qtbot, opened, tour):
    go(qtbot, opened, "finish")
    tour.follow()
    assert opened.rail.current == "finish"
    assert tour.stop.page == "open"
    assert tour.callout.isVisible()


def test_a_stop_whose_target_is_not_there_is_left_out(qtbot, opened, tour):
    go_to(qtbot, opened, tour, "people")
    page = opened.page("privacy")
    go(qtbot, opened, "privacy")
    page.focus_search()
    tour.callout.next.click()
    assert tour.stop.page == opened.rail.current == "dataset"


@pytest.fixture
def unanswered(qtbot, window, keys, tmp_path):
    """The window with a chat in which nobody is the assistant yet."""
    made = make_project(tmp_path / "made.voicetune", assistant=None, built=False, days=3)
    open_copy(window, keys, made, tmp_path)
    rest(qtbot, window)
    window.tours.start()
    return window


def test_a_step_that_is_closed_is_told_at_the_rail(unanswered):
    tour = unanswered.tours.tour
    tour._place = max(place for place, stop in enumerate(stops()) if stop.page == "privacy")
    tour.callout.next.click()
    item = next(each for each in unanswered.findChildren(QWidget) if each.accessibleIdentifier() == "vt.rail.dataset")
    assert (tour.stop.page, unanswered.rail.current) == ("dataset", "open")
    assert tour.callout.ring.geometry().contains(item.mapTo(unanswered, item.rect().center()))
    assert tour.callout.isVisible()


def test_each_closed_step_is_told_once_with_what_opens_it(qtbot, unanswered):
    tour, seen = unanswered.tours.tour, []
    go_to(qtbot, unanswered, tour, "dataset")
    while tour.callout.next.text() == "Next":
        seen.append((tour.stop.page, target(tour), "opens when the steps before it are done" in tour.callout.accessibleName()))
        onward(qtbot, unanswered, tour)
    seen.append((tour.stop.page, target(tour), "opens when the steps before it are done" in tour.callout.accessibleName()))
    assert seen == [("dataset", "", True), ("finish", "", True), ("finish", "vt.offline", False), ("try", "", True)]


def test_points_at_what_comes_while_it_waits(qtbot, unanswered):
    window = unanswered
    go_to(qtbot, window, window.tours.tour, "people")
    assert target(window.tours.tour) == "vt.people.assistant"
    someone = people.people(window.session.project)[0]
    window.session.change("Role", lambda project: people.set_role(project, someone.id, "assistant"))
    window.tours.tour.follow()
    assert target(window.tours.tour) == "vt.people.table"


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_stays_inside_the_window_at_every_size(qtbot, opened, tour, size):
    opened.resize(*size)
    while tour.stop.page != "dataset":
        qtbot.waitUntil(lambda: opened.rect().contains(tour.callout.geometry()))
        assert tour.callout.ring.isVisible()
        onward(qtbot, opened, tour)


def test_points_at_the_title_where_its_target_was_scrolled_away(qtbot, opened, tour):
    go_to(qtbot, opened, tour, "finish")
    page = opened.page("finish")
    page.saving._area.setMaximumHeight(60)
    qtbot.waitUntil(lambda: page.saving._area.height() <= 60, timeout=PATIENCE)
    tour.follow()
    page.saving._area.verticalScrollBar().setValue(0)
    tour.follow()
    assert tour.callout.ring.geometry().contains(page.title.mapTo(opened, page.title.rect().center()))


def test_scrolls_to_what_is_out_of_view(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.resize(200, 200)
    content = QWidget()
    content.resize(900, 2000)
    deep, wide = QPushButton("Deep", content), QWidget(content)
    deep.setGeometry(20, 1500, 100, 30)
    wide.setGeometry(10, 800, 700, 900)
    area.setWidget(content)
    area.show()
    _scroll_to(deep)
    assert deep.visibleRegion().boundingRect() == deep.rect()
    _scroll_to(wide)
    assert wide.visibleRegion().boundingRect().topLeft() == QPoint(0, 0)


def test_target_comes_into_view_again_where_its_page_grows_above_it(qtbot, opened, tour):
    go_to(qtbot, opened, tour, "dataset")
    opened.resize(1024, 600)
    tour.follow()
    above = QWidget()
    above.setFixedHeight(2000)
    content = opened.page("dataset").overview.parentWidget()
    content.layout().insertWidget(0, above)
    qtbot.waitUntil(lambda: content.height() > 2000, timeout=PATIENCE)
    tour.follow()
    qtbot.waitUntil(lambda: not tour._target.visibleRegion().isEmpty(), timeout=PATIENCE)


def test_clicks_go_through_the_ring(tour):
    assert tour.callout.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_screen_readers_hear_every_stop(monkeypatch, tour):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.widgets.callout.announce", lambda _widget, text: said.append(text))
    tour.callout.next.click()
    assert said == [tour.callout.accessibleName()]
    assert said[0].startswith("2 of 9: Who the model writes like. Choose")
    assert QAccessible.queryAccessibleInterface(tour.callout).role() == QAccessible.Role.Grouping


def test_without_chats_it_opens_the_sample(qtbot, window):
    window.tours.start()
    qtbot.waitUntil(lambda: window.tours.tour is not None, timeout=PATIENCE)
    assert window.session.is_temporary
    assert not window.tours.message.isVisible()
    assert target(window.tours.tour) == "vt.open.chats"


def test_while_the_first_chats_are_read_it_waits_for_them(qtbot, window, children, keys, tmp_path):
    path = tmp_path / "Letters.voicetune"
    window.session.new(path, key=KEY)
    hold_the_next(children)
    window.page("open").import_paths([write_chat(tmp_path)])
    window.tours.start()
    assert (window.session.project.path, window.session.busy) == (path, True)
    window.session.cancel()
    rest(qtbot, window)
    window.page("open").import_paths([write_chat(tmp_path)])
    qtbot.waitUntil(lambda: window.tours.tour is not None, timeout=PATIENCE)
    assert (window.session.project.path, window.session.is_temporary) == (path, False)


def test_in_the_sample_it_chooses_an_assistant_aloud_so_that_all_steps_are_seen(qtbot, window):
    window.tours.start()
    qtbot.waitUntil(lambda: window.tours.tour is not None, timeout=PATIENCE)
    tour, project = window.tours.tour, window.session.project
    go_to(qtbot, window, tour, "people")
    assert "“Next” chooses the first one" in tour.callout.accessibleName()
    tour.callout.back.click()
    assert not assistants(project)
    onward(qtbot, window, tour)
    go_to(qtbot, window, tour, "dataset")
    assert len(assistants(project)) == 1
    qtbot.waitUntil(lambda: target(tour) == "vt.histogram", timeout=PATIENCE)
    seen = [tour.stop.page]
    while tour.callout.next.text() == "Next":
        onward(qtbot, window, tour)
        seen.append(tour.stop.page)
    assert seen == ["dataset", "dataset", "finish", "finish", "try"]
    window.session.undo()
    assert not assistants(project)


def test_in_chats_of_ones_own_it_chooses_nobody(qtbot, unanswered):
    go_to(qtbot, unanswered, unanswered.tours.tour, "dataset")
    assert not assistants(unanswered.session.project)


def assistants(project):
    return [person.name for person in people.people(project) if person.role == "assistant"]


def test_is_offered_with_the_sample_until_it_was_ended_or_declined(window):
    page = window.page("open")
    page.tour_fits.emit()
    assert window.tours.message.isVisible()
    button(window.tours.message, "No, thanks").click()
    assert not window.tours.message.isVisible()
    assert preferences.switched_on(SEEN)
    page.tour_fits.emit()
    assert not window.tours.message.isVisible()


def test_ending_it_is_remembered_and_it_can_be_taken_again(qtbot, opened, tour):
    tour.end()
    assert preferences.switched_on(SEEN)
    settings = go(qtbot, opened, "settings")
    button(settings, "Take the tour").click()
    assert opened.tours.tour is not None
    assert opened.rail.current == "open"


def test_the_sample_brings_the_offer(qtbot, window):
    with qtbot.waitSignal(window.page("open").tour_fits, timeout=PATIENCE):
        window.page("open").open_sample()
    assert "show you around" in words(window.tours.message)
    rest(qtbot, window)
