"""The page that says what left this computer."""

import csv
import re
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.pages import some_jobs
from tests.gui.screenshots import dress, settle
from tests.gui.windows import PATIENCE, words
from tests.training.making import place_in
from voicetune_desktop.gui.pages.sent_page import SentPage
from voicetune_desktop.gui.pages.sent_words import _purposes, purpose_words, result_words
from voicetune_desktop.gui.session import Session
from voicetune_desktop.paths import user_data
from voicetune_desktop.training.providers import registry
from voicetune_desktop.training.records import Sent
from voicetune_desktop.training.store.file import NAME

PURPOSE = re.compile(r'"((?:Ask|Cancel|Check|Delet|List|Look|Paus|Read|Resum|Send|Start|Tak)l?ing [a-z ]+)"')
"""What a request is for, as our code says it."""


@pytest.fixture
def session(qtbot, tmp_path):
    made = Session()
    yield made
    made.training.close()
    made.close()
    made.deleteLater()


@pytest.fixture
def page(qtbot, session):
    dress("light")
    made = SentPage(session)
    qtbot.addWidget(made)
    made.resize(930, 640)
    made.show()
    return made


@pytest.fixture
def filled(page, session, tmp_path):
    session.training._place = place_in(tmp_path)
    some_jobs.note_requests(session.training.store, now=time.time())
    page.refresh()
    return page


def test_before_anything_was_sent_it_says_so_and_opens_no_store(page, session):
    page.refresh()
    assert "Nothing has left this computer." in words(page)
    assert session.training._store is None
    assert not page.export.isVisible()


def test_requests_are_listed_with_the_newest_first(filled):
    cells = [filled.model.index(39 - row, 2).data() for row in range(3)]
    assert cells == ["Checking the key", "Sending a file", "Starting a job"]
    assert filled.model.index(0, 1).data() == "api.openai.com · OpenAI"
    assert filled.model.index(38, 3).data() == "402.7 kB"


def test_totals_count_everything(filled):
    assert words(filled).count("40 requests: 417.2 kB sent, 47.6 kB received.") == 1


def test_new_requests_come_on_top_and_move_nothing(filled, session):
    QAbstractItemModelTester(filled.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    settle()
    filled.table.selectRow(30)
    filled.table.verticalScrollBar().setValue(20)
    some_jobs.note_requests(session.training.store, 2, now=time.time())
    session.training.changed.emit()
    assert filled.table.currentIndex().row() == 32
    assert filled.table.verticalScrollBar().value() == 22


def test_table_is_written_for_other_programs(qtbot, children, filled, tmp_path):
    filled.write(tmp_path / "sent")
    qtbot.waitUntil(lambda: "40 requests are in the table." in words(filled.message), timeout=PATIENCE)
    with (tmp_path / "sent.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 41
    assert filled.export.isEnabled()


def test_table_that_cannot_be_written_is_a_sentence(qtbot, children, filled, tmp_path):
    filled.write(tmp_path / "nowhere" / "sent.csv")
    qtbot.waitUntil(lambda: "The file cannot be written." in words(filled.message), timeout=PATIENCE)


@pytest.mark.parametrize(
    ("result", "ago", "shown"),
    [
        ("200", 0, "done (200)"),
        ("401", 0, "refused (401)"),
        ("503", 0, "trouble there (503)"),
        ("302", 0, "302"),
        ("broken", 0, "broke off"),
        ("", 1, "under way"),
        ("", 10_000, "no end was noted"),
        ("odd", 0, "odd"),
    ],
)
def test_end_of_a_request_in_words(result, ago, shown):
    assert result_words(Sent(1, 50_000.0 - ago, "openai", "h", "GET", "p", 0, 0, result, None), 50_000.0) == shown


def test_purpose_without_words_of_its_own_is_shown_as_it_is():
    assert purpose_words(Sent(1, 0.0, "openai", "h", "GET", "Doing what nobody did", 0, 0, "", None)) == "Doing what nobody did"


def test_every_purpose_in_our_code_has_words():
    providers = Path(registry.__file__).parent.glob("*.py")
    purposes = {found for path in providers for found in PURPOSE.findall(path.read_text(encoding="utf-8"))}
    assert "Sending a file" in purposes
    assert purposes <= set(_purposes())


def test_list_whose_key_store_is_gone_is_not_called_empty(page, session):
    (user_data() / NAME).write_bytes(b"locked")
    page.refresh()
    assert "is locked" in words(page)
    assert "Nothing has left this computer." not in words(page)
    settle()
    assert page.message.y() < page.height() / 4


def test_a_narrow_window_shows_to_whom_and_what_for_before_what_came_back(filled):
    filled.resize(804, 540)
    settle()
    assert [filled.table.isColumnHidden(column) for column in range(6)] == [False, False, False, False, True, False]
    assert filled.table.horizontalScrollBar().maximum() == 0
    filled.resize(1060, 540)
    settle()
    assert not filled.table.isColumnHidden(4)
