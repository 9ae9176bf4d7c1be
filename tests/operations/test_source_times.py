"""Days and letters that are read in another way, and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.operations.source_letters import read_anew
from voicetune_desktop.operations.source_times import Days, Reading, can_turn, in_doubt, read_again

ORDERS = st.sampled_from(["dmy", "mdy", "ymd"])


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), ORDERS, ORDERS)
def test_a_day_that_reads_in_another_order_comes_back(day, order, other):
    there, back = Days(order, other), Days(other, order)
    if can_turn([day.isoformat()], there):
        assert back[there[day.isoformat()]] == day.isoformat()


@pytest.mark.parametrize(
    ("day", "order", "other"), [("2024-04-30", "dmy", "mdy"), ("1999-04-03", "dmy", "ymd"), ("2032-04-03", "dmy", "ymd")]
)
def test_a_day_that_there_is_not_in_the_other_order_cannot_be_turned(day, order, other):
    assert not can_turn([day], Days(order, other))


def test_days_that_run_backwards_in_one_order_are_not_in_doubt():
    assert in_doubt(["2024-04-03", "2024-06-05"], "dmy", settled=False)
    assert not in_doubt(["2024-01-02", "2024-01-03", "2024-02-01"], "dmy", settled=True)


def test_an_offset_of_the_export_itself_is_no_zone_that_was_named():
    times = ["2024-07-01T10:00:00+02:00", "2024-07-01T10:00:00-03:00", "2024-07-01T10:00:00.250+02:00", None]
    assert list(read_again(times, Reading(zone="Europe/Berlin"), Reading())) == [
        "2024-07-01T10:00:00",
        "2024-07-01T10:00:00-03:00",
        "2024-07-01T10:00:00.250",
        None,
    ]


@given(st.lists(st.datetimes(), max_size=20).map(sorted), st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]))
def test_a_zone_can_be_taken_away_again(moments, zone):
    times = [moment.isoformat(timespec="seconds") for moment in moments]
    named = list(read_again(times, Reading(), Reading(zone=zone)))
    assert list(read_again(named, Reading(zone=zone), Reading())) == times


@given(st.binary().map(lambda raw: bytes(byte | 0xC0 for byte in raw).decode("cp1251")))
def test_letters_come_back(text):
    assert read_anew(read_anew(text, "cp1251", "cp1252"), "cp1252", "cp1251") == text
