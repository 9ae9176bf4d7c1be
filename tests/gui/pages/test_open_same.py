"""Two exports of one chat on the page Open: the question, merging, and taking apart."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from tests.exports.archives import make_folder
from tests.gui.screenshots import SIZES, dress, settle
from tests.gui.windows import button, drop, rest, words
from voicetune_desktop.gui.pages.open_chats import Column
from voicetune_desktop.gui.pages.open_same_card import SameChatsCard
from voicetune_desktop.project import chats, same_chats
from voicetune_desktop.project.same_chats import SameChats

TEXTS = [f"a sentence about the {what} that is long enough" for what in ("lake", "boat", "oven", "snow", "kettle", "garden")]
PHONES = (("Bo Marsh", ("Ada", "Bo Marsh"), [*TEXTS, "ok"]), ("Ada from work", ("Ada from work", "Bo"), TEXTS))


def write(folder, title, names, texts):
    lines = [f"13/05/2024, 09:{n:02} - {names[n % 2]}: {text}" for n, text in enumerate(texts)]
    return make_folder(folder / title, {f"WhatsApp Chat with {title}.txt": "\n".join(lines)})


@pytest.fixture
def view(qtbot, window, tmp_path):
    window.session.new_temporary()
    page = window.page("open")
    for phone in PHONES:
        drop(window, write(tmp_path, *phone))
        rest(qtbot, window)
    qtbot.waitUntil(lambda: not page.view.same.search.searching)
    return page.view


def select(view, *rows):
    choose = QItemSelectionModel.SelectionFlag
    view.table.clearSelection()
    for row in rows:
        view.table.selectionModel().select(view.model.index(row, 0), choose.Select | choose.Rows)


def titles(view):
    return [view.model.index(row, Column.TITLE).data() for row in range(view.model.rowCount())]


def test_two_that_look_like_one_are_asked_about(view):
    said = view.same.card.accessibleName()
    assert view.same.card.isVisible()
    assert said.startswith(
        "These two look like the same chat: “Bo Marsh” (WhatsApp, 7 messages) and “Ada from work” (WhatsApp, 6 messages)."
    )
    assert said.endswith("6 messages are in both.")


def test_they_are_merged_and_taken_apart(qtbot, window, view):
    view.same.card.merge.setFocus()
    qtbot.keyClick(view.same.card.merge, Qt.Key.Key_Space)
    rest(qtbot, window)
    assert titles(view) == ["Bo Marsh · 2 exports"]
    assert not view.same.card.isVisible()
    told = words(view.same.message)
    assert "6 messages were in both" in told
    assert "2 pairs of people wrote the same messages" in told
    select(view, 0)
    button(view, "Take apart").click()
    rest(qtbot, window)
    qtbot.waitUntil(view.same.card.isVisible)
    assert sorted(titles(view)) == ["Ada from work", "Bo Marsh"]
    assert "2 chats again" in words(view.same.message)


def test_a_refused_pair_is_not_asked_about_again_until_that_is_undone(qtbot, window, view):
    view.same.card.refuse.click()
    assert not view.same.isVisible()
    assert window.session.project.setting(same_chats.REFUSED) == [[1, 2]]
    qtbot.waitUntil(lambda: not view.same.search.searching)
    assert not view.same.card.isVisible()
    assert window.session.undo() == "Keep two chats apart"
    qtbot.waitUntil(view.same.card.isVisible)


def test_chosen_chats_are_merged_whether_they_look_alike_or_not(qtbot, window, view):
    merge = button(view, "Merge chats")
    select(view, 0)
    assert not merge.isEnabled()
    select(view, 0, 1)
    assert merge.isEnabled()
    merge.click()
    rest(qtbot, window)
    assert [chat.exports for chat in chats.chats(window.session.project)] == [2]
    assert not merge.isVisible()


def test_other_projects_know_nothing_of_the_question(window, view):
    window.session.new_temporary()
    assert view.same.search.pairs == ()
    assert not view.same.isVisible()


def test_tab_goes_from_the_question_to_the_chats_and_to_what_can_be_done(window, view):
    view.same.card.merge.setFocus()
    stops = [view.same.card.merge]
    while stops[-1] is not view.merge and len(stops) < 9:
        window.focusNextChild()
        stops.append(window.focusWidget())
        select(view, 0, 1)
    assert [stop.accessibleIdentifier() for stop in stops if stop.accessibleIdentifier()] == [
        "vt.open.merge",
        "vt.open.not_the_same",
        "vt.open.chats",
        "vt.open.more",
        "vt.open.merge_selected",
    ]


def test_why_a_conversation_that_goes_on_looks_like_one_is_said(qtbot):
    card = SameChatsCard()
    qtbot.addWidget(card)
    card.ask("Two.", SameChats(1, 2, goes_on=True), 0, enabled=True)
    assert card.accessibleName().endswith("and one goes on where the other ends.")


@pytest.fixture
def large(window):
    dress("light", 2)
    window.resize(*SIZES["1280x800"])
    yield
    dress("light")


def test_large_text_has_the_question_over_the_chats_and_nothing_over_another(qtbot, window, large, view):
    settle()
    assert view.table.geometry().top() > view.same.geometry().bottom()
    assert button(view, "Add another export…").geometry().top() > view.table.geometry().bottom()
    view.same.card.merge.click()
    rest(qtbot, window)
    settle()
    assert button(view, "Add another export…").geometry().top() > view.table.geometry().bottom()
