"""Reading a log that grows: from where it stopped, never half a line, and past any amount of noise."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.training.home import watching
from voicetune_desktop.training.home.logs import Reader
from voicetune_desktop.training.home.watching import events_in, tail

LINES = ("{'loss': 3.0}", "10%|#| 1/9 [", "hello", "{'loss': 2.0}", "20%|#| 2/9 [", "{'eval_loss': 2.5}", "20%|#| 2/9 [")


@pytest.fixture
def log(tmp_path):
    return tmp_path / "training.log"


def events(log: Path, start=0, *, ended=True):
    return list(events_in(log, start, 7.0, Reader(), ended=ended))


def test_each_figure_is_an_event_with_its_place(log):
    log.write_text("\r".join(LINES))
    assert [(one.step, dict(one.metrics), one.at) for one in events(log)] == [
        (1, {"train_loss": 3.0}, 7.0),
        (2, {"train_loss": 2.0}, 7.0),
        (2, {"valid_loss": 2.5}, 7.0),
    ]
    assert events(log)[0].message == "After step 1: loss 3"


def test_reading_goes_on_at_the_place_of_the_last_event(log):
    log.write_text("\n".join(LINES))
    second = events(log)[1]
    assert [one.id for one in events(log, int(second.id))] == [one.id for one in events(log)[1:]]


def test_half_a_line_waits_for_its_other_half(log):
    log.write_text("Iter 1: Train loss 2.")
    assert events(log, ended=False) == []
    log.write_text("Iter 1: Train loss 2.75\n")
    assert [dict(one.metrics) for one in events(log, ended=False)] == [{"train_loss": 2.75}]


def test_the_last_line_of_an_ended_training_counts(log):
    log.write_text("Iter 1: Train loss 2.5")
    assert len(events(log)) == 1


@given(piece=st.integers(30, 90), ended=st.booleans(), breaks=st.sampled_from("\r\n"))
def test_pieces_cut_no_line(tmp_path_factory, piece, ended, breaks):
    log = tmp_path_factory.mktemp("log") / "log"
    log.write_text(breaks.join(LINES * 3) + breaks)
    whole = [one.id for one in events(log, ended=ended)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(watching, "PIECE", piece)
        assert [one.id for one in events(log, ended=ended)] == whole


def test_noise_is_skipped_to_its_end(log, monkeypatch):
    monkeypatch.setattr(watching, "PIECE", 1000)
    monkeypatch.setattr(watching, "NOISE", 2000)
    log.write_text("Iter 1: Train loss 3\n" + "noise\n" * 10_000 + "Iter 2: Train loss 2.5\n" + "noise\n" * 9)
    assert [one.step for one in events(log)] == [1, 2]


def test_a_line_longer_than_a_piece_is_no_trap(log, monkeypatch):
    monkeypatch.setattr(watching, "PIECE", 100)
    log.write_text("Iter 1: Train loss 3\n" + "x" * 1000 + "\nIter 2: Train loss 2\n")
    assert [one.step for one in events(log, ended=False)] == [1, 2]


def test_a_log_that_is_emptied_while_it_is_read_ends(log, monkeypatch):
    monkeypatch.setattr(watching, "PIECE", 100)
    log.write_text("Iter 1: Train loss 3\n" + "noise\n" * 10_000)
    found = events_in(log, 0, 7.0, Reader(), ended=False)
    assert next(found).step == 1
    log.write_text("")
    assert not list(found)


def test_the_tail_is_what_was_added(log):
    assert tail(log, 0) == ("", 0)
    log.write_bytes(b"one\n")
    text, place = tail(log, 0)
    log.write_bytes(b"one\ntwo\n")
    assert (text, tail(log, place)[0]) == ("one\n", "two\n")


def test_a_log_that_began_anew_is_read_from_its_start(log):
    log.write_bytes(b"new\n")
    assert tail(log, 1000)[0] == "new\n"


def test_the_tail_of_a_flood_is_bounded(log):
    log.write_text("x" * 10**6)
    assert len(tail(log, 0)[0]) == watching.TAIL
