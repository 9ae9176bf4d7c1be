"""The page Privacy, alone with a real session; long work runs in real child processes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.pages.privacy import DOUBT, SURE, TALK, WORD, cells, keep_group, opened, rows, show, texts, waiting
from tests.gui.pages.talk import add, ran, said, session_with
from tests.gui.screenshots import settle
from tests.project.every_finding import every_row
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages import privacy_ids
from voicetune_desktop.gui.pages.privacy_keeping import KeepingDialog
from voicetune_desktop.model import Action
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.steps import scan_is_fresh
from voicetune_desktop.project import decisions, findings

NAMES = "names"


@pytest.fixture
def session():
    made = session_with(*TALK)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, session):
    ran(scan_privacy(session.project))
    return opened(qtbot, session)


def test_looks_for_private_data_in_a_child_process(qtbot, session):
    page = opened(qtbot, session)
    with qtbot.waitSignal(session.work_ended, timeout=30_000):
        page.catch_up()
        assert session.busy
    qtbot.waitUntil(lambda: page.review.groups.key == NAMES)
    assert scan_is_fresh(session.project)


def test_what_failed_is_not_begun_again_unasked(monkeypatch, qtbot, session):
    page = opened(qtbot, session)
    begun = []
    monkeypatch.setattr(session, "run", lambda _verb, **answers: begun.append(answers["failed"]))
    page.catch_up()
    begun[0](VoiceTuneError("It did not work.", "Try again."))
    page.catch_up()
    assert (len(begun), page.message.text) == (1, "It did not work.")
    page.message._own_actions()[0].click()
    assert len(begun) == 2


def test_work_that_was_stopped_waits_for_the_person(monkeypatch, qtbot, session):
    page = opened(qtbot, session)
    monkeypatch.setattr(session, "run", lambda *_verb, **_answers: None)
    page.catch_up()
    page.catch_up()
    assert page.message.text == "The chats were not looked through to the end."


def test_groups_are_named_by_kind_with_their_count(page):
    names, mail, own_words = page.review.groups._tiles.values()
    assert names.accessibleName() == "Names, 4, 2 to check"
    assert mail.accessibleName() == "E-mail, 1, replaced"
    assert own_words.accessibleName() == "Own words, 0"


def test_shows_first_what_waits(page):
    assert (page.review.groups.key, page.review.list.filter.value) == (NAMES, "ask")
    assert texts(page) == [DOUBT, DOUBT]
    assert page.review.detail.value.text() == "grace"


def test_before_and_after_are_marked(page):
    shown = page.review.list.current
    (before,), (after,) = shown.before.spans, shown.after.spans
    assert (shown.before.text[before.start : before.end], before.tone) == ("grace", "ask")
    assert after.tone == "replace"
    assert "grace" not in shown.after.text.lower()


def test_place_of_a_kept_name_behind_a_replaced_one(page, session):
    show(page, "")
    last = rows(page)[-1].row
    decisions.decide_place(session.project, (last.message_id, last.finding.start, last.finding.end), Action.KEEP)
    page.refresh()
    shown = rows(page)[-1]
    (span,) = shown.after.spans
    assert (shown.after.text[span.start : span.end], span.tone) == ("Grace", "keep")
    assert "hope@example.org" not in shown.after.text


@pytest.mark.parametrize(("key", "action"), [("R", Action.REPLACE), ("K", Action.KEEP)])
def test_one_key_decides_and_goes_to_the_next(qtbot, page, session, key, action):
    page.review.list.table.setFocus()
    qtbot.keyClick(page.review.list.table, key)
    assert [shown.row.action for shown in rows(page)] == [action, Action.ASK]
    assert (page.review.list.table.currentIndex().row(), waiting(session)) == (1, 1)


def test_key_asks_again(qtbot, page, session):
    show(page, "replace")
    page.review.list.table.setFocus()
    qtbot.keyClick(page.review.list.table, "A")
    assert waiting(session) == 3


@pytest.mark.parametrize(("key", "action"), [("R", Action.REPLACE), ("K", Action.KEEP)])
def test_shift_decides_for_all_like_this_but_plain_words(qtbot, page, session, key, action):
    page.review.list.table.setFocus()
    qtbot.keyClick(page.review.list.table, key, Qt.KeyboardModifier.ShiftModifier)
    decided = every_row(session.project, "participant")
    grace = [row.action for row in decided if row.finding.value == "person:1"]
    assert grace == [action] * 4
    assert [row.action for row in decided if row.finding.reason == "word"] == [Action.KEEP]


def test_buttons_tell_how_many_are_alike(page):
    assert page.review.detail.replace_like.text() == "Replace all 4 (Enter)"
    assert page.review.detail.keep_like.text() == "Keep all 4 (Shift+K)"
    page.review.groups.choose("mail")
    assert not page.review.detail.replace_like.isVisibleTo(page)


def test_enter_has_the_same_happen_to_all_like_it(qtbot, page, session):
    page.review.list.table.setFocus()
    qtbot.keyClick(page.review.list.table, Qt.Key.Key_Return)
    assert waiting(session) == 0
    assert [shown.row.action for shown in rows(page)] == [Action.REPLACE, Action.REPLACE]


def test_enter_on_a_kept_one_keeps_all(qtbot, page, session):
    page.review.list.table.setFocus()
    qtbot.keyClick(page.review.list.table, "K")
    qtbot.keyClick(page.review.list.table, Qt.Key.Key_Up)
    assert page.review.detail.keep_like.text() == "Keep all 4 (Enter)"
    qtbot.keyClick(page.review.list.table, Qt.Key.Key_Return)
    kept = [row.action for row in every_row(session.project, "participant")]
    assert kept == [Action.KEEP] * 5


@pytest.mark.parametrize("key", ["A", "J", Qt.Key.Key_Down])
def test_a_key_goes_on_without_deciding(qtbot, page, session, key):
    page.review.list.table.setFocus()
    qtbot.keyClick(page.review.list.table, key)
    assert (page.review.list.table.currentIndex().row(), waiting(session), session.undo()) == (1, 2, None)


def test_the_key_that_skips_says_what_it_does(page):
    assert page.review.detail.ask.text() == "Skip (A)"
    show(page, "replace")
    assert page.review.detail.ask.text() == "Ask me (A)"


def test_progress_counts_what_was_doubtful(qtbot, page, session):
    assert page.lead.text().endswith("0 of 2 checked.")
    page.review.detail.keep.click()
    assert page.lead.text().endswith("1 of 2 checked.")
    assert "1 of 2 checked." in page.review.head.about.text()
    session.undo()
    assert page.lead.text().endswith("0 of 2 checked.")


def test_a_decision_is_announced_with_what_is_left(page, monkeypatch):
    said_aloud = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.privacy_checker.announce", lambda _, text: said_aloud.append(text))
    page.review.detail.keep.click()
    assert said_aloud == ["Kept. 1 left to check"]


def test_decision_can_be_undone(page, session):
    page.review.detail.keep.click()
    assert session.undo() == "Kept"
    assert (waiting(session), texts(page)) == (2, [DOUBT, DOUBT])


def test_plain_words_are_shown_only_among_the_kept(page):
    show(page, "")
    assert WORD not in texts(page)
    assert len(rows(page)) == 4
    show(page, "keep")
    assert texts(page) == [WORD]


def test_replace_all_takes_what_waits(page, session):
    assert page.bar.replace_all.text() == "Replace all…"
    page.bar.replace_all.click()
    assert (waiting(session), page.bar.replace_all.isEnabled()) == (0, False)
    assert page.message.isVisible()
    session.undo()
    assert (waiting(session), page.message.isVisible()) == (2, False)


def test_choice_for_a_group(page, session):
    keep_group(page)
    assert findings.kind_counts(session.project)[0].choice is Action.KEEP
    assert page.review.head.choice.value == "keep"
    session.undo()
    assert page.review.head.choice.value == ""


def test_keeping_a_group_is_asked_about_with_its_number(page, session):
    page.review.head.choice._segments["keep"].click()
    dialog = page.review.findChild(KeepingDialog)
    assert "4 places that are hidden now will stand in the files." in dialog.accessibleDescription()
    dialog.cancel.click()
    assert findings.kind_counts(session.project)[0].choice is None
    assert page.review.head.choice.value == ""


def test_choice_of_a_group_is_shown_where_all_share_one_fate(page):
    assert page.review.head.choice.value == ""
    page.review.groups.choose("mail")
    assert page.review.head.choice.value == "replace"


def test_ids_arrive_in_parts(monkeypatch, qtbot, page):
    monkeypatch.setattr(privacy_ids, "_AT_ONCE", 1)
    show(page, "")
    assert (page.review.list.model.rowCount(), len(page.review.list._ids)) == (4, 1)
    qtbot.waitUntil(lambda: page.review.list._ids.is_complete)
    qtbot.waitUntil(lambda: None not in rows(page))
    assert texts(page) == [SURE, DOUBT, DOUBT, TALK[4].text]


def test_models_keep_the_rules_of_qt(qtbot, page, session):
    for model in (
        page.review.list.model,
        page.review.values.model,
        page.search.model,
        page.replacements.model,
        page.review.strangers.model,
        page.review.words.model,
    ):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.review.detail.replace.click()
    page.review.tabs.open(page.review.values)
    page.review.groups.choose("mail")
    session.undo()
    qtbot.waitUntil(lambda: page.ready and page.review.values.model.rowCount() == 1)


@pytest.fixture
def values(qtbot, page):
    """What the table of values says; it arrives a moment later."""

    def listed():
        page.review.tabs.open(page.review.values)
        qtbot.waitUntil(lambda: page.ready and page.review.values.model.rowCount() > 0)
        return cells(page.review.values.model)

    return listed


def test_values_are_listed_with_what_becomes_of_them(page, values):
    ((name, found, to_check, becomes, happens),) = values()
    assert (name, found, to_check, happens) == ("Grace Lindqvist", "4", "2", "Mixed")
    assert becomes == page.names.label(1)


def test_value_is_decided_in_the_table(page, session, values):
    values()
    assert page.review.values.model.setData(page.review.values.model.index(0, 4), "keep")
    assert values()[0][2:] == ["0", "Grace Lindqvist", "Keep"]
    assert waiting(session) == 0


def test_messages_of_a_value_are_listed(page, values):
    values()
    page.review.values.show_places.click()
    assert (page.review.tabs.current.isAncestorOf(page.review.list), page.review.list.all_values.text()) == (
        True,
        "Only Grace Lindqvist",
    )
    assert len(rows(page)) == 4
    page.review.list.all_values.click()
    assert page.review.list.values == ()


def test_nothing_is_decided_while_work_runs(monkeypatch, page, session):
    monkeypatch.setattr(type(session), "busy", property(lambda _: True))
    page.refresh()
    assert not page.review.detail.replace.isEnabled()
    assert not page.review.head.choice.isEnabled()
    assert not page.search.go.isEnabled()


def test_new_scan_lists_anew(page, session):
    add(session, said("Hope Sinclair", "amazing grace"), chat="d")
    ran(scan_privacy(session.project))
    page.refresh()
    assert len(rows(page)) == waiting(session)


def test_statement_is_always_there(page):
    assert page.lead.text().startswith("No program finds everything. What you check here is what protects people.")
    assert "Until you decide, doubtful ones are hidden." in page.lead.text()


def test_another_project_starts_empty(page, session):
    session.new_temporary()
    page.refresh()
    assert (page.review.list.model.rowCount(), page.review.groups.key) == (0, "")


@pytest.mark.parametrize("width", [460, 560, 620])
def test_values_have_room_for_some_rows_in_a_low_window(qtbot, page, width):
    page.resize(width, 420)
    page.review.tabs.open(page.review.values)
    table, below = page.review.values.table, page.review.values.show_places
    qtbot.waitUntil(table.isVisible)
    settle()
    assert table.viewport().height() >= 3 * table.rowHeight(0)
    assert table.geometry().bottom() < below.geometry().top()
