"""A clock that jumps back and forth: nothing is sent twice, newer exports stay newer, lists stay in the order of events."""

import itertools
import time
from datetime import UTC, datetime, timedelta

import pytest

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from tests.operations.scripted import Scripted
from tests.training.making import ACCOUNT, order, place_in
from voicetune_desktop.operations import accounts, sending
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.holding import BeingSent
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.sending import send, send_again
from voicetune_desktop.operations.steps import build_is_fresh
from voicetune_desktop.project import imports
from voicetune_desktop.training.keys import key_name
from voicetune_desktop.training.records import Phase
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.requests import note_request, requests
from voicetune_desktop.training.store.runs import runs

KEYS = {key_name(ACCOUNT): "sk-test"}
YEAR = 365 * 86_400
JUMPS = (0, -YEAR, 3600, YEAR, -3600, -20 * YEAR)


@pytest.fixture
def jumping(monkeypatch):
    """Every look at the clock shows another year; what only ever goes forward still does."""
    jumps, now = itertools.cycle(JUMPS), time.time
    monkeypatch.setattr(time, "time", lambda: now() + next(jumps))


@pytest.fixture
def there(monkeypatch):
    scripted = Scripted()
    monkeypatch.setattr(accounts, "open_provider", lambda account, key, ledger: scripted)
    monkeypatch.setattr(sending, "PAUSES", (0.0, 0.0))
    return scripted


def test_sending_ends_with_one_job(there, jumping, tmp_path):
    place = place_in(tmp_path)
    done = result_of(send(place, order(tmp_path), KEYS))
    assert (done.phase, len(there.made), there.calls.count("upload")) == (Phase.WAITING, 1, 1)


@pytest.mark.parametrize("jump", JUMPS[1:])
def test_two_that_send_one_run_while_the_clock_is_set_make_one_job(there, monkeypatch, tmp_path, jump):
    place, now = place_in(tmp_path), time.time
    one = send(place, order(tmp_path), KEYS)
    while not next(one).total:
        pass
    monkeypatch.setattr(time, "time", lambda: now() + jump)
    with TrainingStore(place) as store:
        (held,) = runs(store)
    other = send_again(place, held.id, KEYS)
    ended = []
    for work in (other, one):
        try:
            ended.append(result_of(work).job_id)
        except BeingSent:
            ended.append("")
    assert sorted(ended) == ["", "ftjob-1"]
    assert len(there.made) == 1


def test_the_ledger_keeps_the_order_of_events(jumping, tmp_path):
    with TrainingStore(place_in(tmp_path)) as store:
        for path in "abcdef":
            note_request(store, "openai", "api.example", "GET", path)
        assert [one.purpose for one in requests(store)] == list("fedcba")


class Back(datetime):
    """A clock that was set back by a year."""

    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz or UTC) - timedelta(days=365)


def test_a_newer_export_is_newer_whatever_the_clock_says(empty, tmp_path, monkeypatch):
    old = write_chat(tmp_path, days=3)
    result_of(import_exports(empty, [old]))
    monkeypatch.setattr(imports, "datetime", Back)
    edited = tuple((name, text.replace("coffee", "tea")) for name, text in TALK)
    report = result_of(import_exports(empty, [write_chat(tmp_path, days=5, talk=edited)]))
    assert (report.edited, report.deleted) == (3, 0)
    choose_assistant(empty, "Ada Byron")
    result_of(scan_privacy(empty))
    result_of(build_dataset(empty))
    assert build_is_fresh(empty)
