"""Local times in the zone that the person named."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.times.zones import in_zone, zone_named
from voicetune_desktop.model import Message, Reason, SetAside

BERLIN = zone_named("Europe/Berlin")
FIRST, LAST = datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2035-01-01")


def said(sent_at):
    return Message("c", "Chat", None, "ada", "Ada", None, sent_at, "x")


def moved(*times, zone=BERLIN):
    return [item.sent_at for item in in_zone(map(said, times), zone)]


def test_local_time_gets_the_offset_of_its_day():
    assert moved("2024-01-05T10:00:00", "2024-07-05T10:00:00") == ["2024-01-05T10:00:00+01:00", "2024-07-05T10:00:00+02:00"]


def test_time_with_an_offset_and_what_is_no_time_stay():
    times = ["2024-07-05T10:00:00+09:00", "2024-07-05T10:00:00.250Z", "2024-07-05", "some day in the spring", None]
    assert moved(*times) == times


def test_parts_of_a_second_are_kept():
    assert moved("2024-07-05T10:00:00.250") == ["2024-07-05T10:00:00.250+02:00"]


def test_hour_that_comes_twice_is_winter_time_from_where_the_clock_jumps_back():
    times = moved("2021-10-31T01:50:00", "2021-10-31T02:10:00", "2021-10-31T02:55:00", "2021-10-31T02:05:00", "2021-10-31T02:58:00")
    assert [time[-6:] for time in times] == ["+02:00", "+02:00", "+02:00", "+01:00", "+01:00"]
    assert [datetime.fromisoformat(time) for time in times] == sorted(map(datetime.fromisoformat, times))


def test_every_autumn_begins_with_summer_time_again():
    times = moved("2021-10-31T02:50:00", "2021-10-31T02:10:00", "2022-01-01T12:00:00", "2022-10-30T02:10:00")
    assert [time[-6:] for time in times] == ["+02:00", "+01:00", "+01:00", "+02:00"]


def test_autumn_after_another_without_a_message_between_begins_with_summer_time_again():
    assert moved("2021-10-31T02:50:00", "2021-10-31T02:10:00", "2022-10-30T02:20:00")[-1] == "2022-10-30T02:20:00+02:00"


def test_time_that_the_clock_skipped_is_counted_on_from_before():
    assert moved("2024-03-31T02:30:00") == ["2024-03-31T02:30:00+01:00"]


def test_rows_that_are_no_messages_pass():
    row = SetAside(Reason.SYSTEM, "A notice.", "_chat.txt", 1)
    assert list(in_zone([row], BERLIN)) == [row]


@pytest.mark.parametrize("name", ["Europe/Atlantis", "Europe", "../zone", "/etc/localtime", "\x00", ""])
def test_unknown_zone_is_told(name):
    with pytest.raises(SourceError, match=r"Name it like"):
        zone_named(name)


@given(st.lists(st.datetimes(FIRST, LAST), max_size=20), st.sampled_from(["Europe/Berlin", "Australia/Lord_Howe"]))
def test_every_time_stays_as_it_was_written_with_an_offset_that_the_zone_has_that_day(times, name):
    zone = zone_named(name)
    for wall, sent_at in zip(times, moved(*(time.isoformat() for time in times), zone=zone), strict=True):
        absolute = datetime.fromisoformat(sent_at)
        assert absolute.replace(tzinfo=None) == wall
        assert absolute.utcoffset() in {wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
