"""Times as exports write them: in ISO's form, as tweets have them, in seconds, and in words of many languages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.times.iso import iso_time, iso_times, tweet_time, tweet_times, unix_time, unix_times
from voicetune_desktop.importers.times.months import MONTH, NAMES
from voicetune_desktop.importers.times.written import written_time, written_times


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("2023-04-13T19:15:17Z", "2023-04-13T19:15:17+00:00"),
        ("2023-04-13T19:15:17.5Z", "2023-04-13T19:15:17.500000+00:00"),
        ("2023-04-13 19:15:17 UTC", "2023-04-13T19:15:17+00:00"),
        ("2023-04-13 19:15:17", "2023-04-13T19:15:17"),
        ("2023-02-30T19:15:17Z", None),
        ("soon", None),
        (None, None),
        (5, None),
    ],
)
def test_iso_times_one_by_one_and_at_once(written: object, time: str | None) -> None:
    assert iso_time(written) == time
    assert iso_times([written, "2020-01-01T00:00:00Z"]) == [time, "2020-01-01T00:00:00+00:00"]


def test_an_offset_other_than_utc_is_made_utc() -> None:
    assert iso_time("2023-04-13T19:15:17+02:00") == "2023-04-13T17:15:17+00:00"
    assert iso_times(["2023-04-13T19:15:17+02:00", None]) == ["2023-04-13T17:15:17+00:00", None]


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("Wed Nov 05 21:04:09 +0000 2014", "2014-11-05T21:04:09+00:00"),
        ("Wed Nov 05 21:04:09 +0200 2014", "2014-11-05T19:04:09+00:00"),
        ("Wed Nov 35 21:04:09 +0000 2014", None),
        ("Wed Foo 05 21:04:09 +0000 2014", None),
        ("Wed Nov 05 25:04:09 +0000 2014", None),
        ("", None),
        (7, None),
    ],
)
def test_times_of_tweets_one_by_one_and_at_once(written: object, time: str | None) -> None:
    assert tweet_time(written) == time
    assert tweet_times([written]) == [time]


CLOCKS = st.sampled_from(["21:04:09", "00:00:00", "23:59:60", "24:00:00", "2:04:09x", "21:04:0９", "21.04.09"])


YEARS = st.sampled_from(["+0000 2014", "-0130 2014"])


@given(st.lists(st.tuples(st.sampled_from(["Wed Nov 05", "Sat Feb 29"]), CLOCKS, YEARS)))
def test_times_of_tweets_are_read_at_once_as_one_by_one(parts: list[tuple[str, str, str]]) -> None:
    written = [" ".join(three) for three in parts]
    assert tweet_times(written) == [tweet_time(one) for one in written]


@given(seconds=st.integers(1, 2**33 - 1) | st.floats(1, 2**32))
def test_seconds_are_read_at_once_as_one_by_one(seconds: float) -> None:
    (at_once,), alone = unix_times([seconds]), unix_time(seconds)
    assert at_once
    assert alone
    assert abs(datetime.fromisoformat(at_once) - datetime.fromisoformat(alone)).total_seconds() < 0.00001


@pytest.mark.parametrize("written", [None, 0, -5, "1", True, 1e300, 10**400])
def test_what_is_no_number_of_seconds_is_no_time(written: object) -> None:
    assert unix_times([written, 1]) == [None, "1970-01-01T00:00:01+00:00"]


@pytest.mark.parametrize(
    "written",
    [
        "Tuesday, 7 February 2023 at 17:13:43 UTC",
        "Tuesday, February 7, 2023 at 5:13:43\u202fPM UTC",
        "Dienstag, 7. Februar 2023 um 17:13:43 UTC",
        "mardi 7 février 2023 à 17:13:43 UTC",
        "martes, 7 de febrero de 2023, 17:13:43 UTC",
        "terça-feira, 7 de fevereiro de 2023 às 17:13:43 UTC",
        "martedì 7 febbraio 2023 alle ore 17:13:43 UTC",
        "wtorek, 7 lutego 2023 17:13:43 UTC",
        "вторник, 7 февраля 2023 г. в 17:13:43 UTC",
        "2023. február 7., kedd 17:13:43 UTC",
        "tisdag 7 februari 2023 kl. 17:13:43 UTC",
        "2023年2月7日星期二 UTC 17:13:43",
        "2023年2月7日火曜日 17:13:43 UTC",
        "2023년 2월 7일 화요일 오후 5시 13분 43초 UTC 오후 5:13:43",
        "17:13:43 UTC Thứ Ba, 7 tháng 2, 2023",
        "7 Şubat 2023 Salı 17:13:43 UTC",
        "2023년 2월 7일 화요일 오후 5시 13분 43초 UTC",
        "2023년 2월 7일 화요일 PM 5시 13분 43초 UTC",
        "2023年2月7日火曜日 17時13分43秒 UTC",
        "utorak, 7. veljače 2023. u 17:13:43 UTC",
        "منگل، 7 فروری، 2023 17:13:43 UTC",
    ],
)
def test_dates_in_words_are_read_in_many_languages(written: str) -> None:
    assert written_time(written) == "2023-02-07T17:13:43+00:00"
    assert written_times([written]) == ["2023-02-07T17:13:43+00:00"]


def test_midnight_and_noon_of_a_clock_with_twelve_hours() -> None:
    times = written_times(["May 1, 2024 12:05am", "May 1, 2024 12:05pm"])
    assert times == ["2024-05-01T00:05:00", "2024-05-01T12:05:00"]


@pytest.mark.parametrize(
    "written",
    [
        "07.02.2023 17:13",
        "2023-02-07 17:13",
        "2023/02/07, 17:13",
        "ก.พ. 7, 2023 5:13:00 หลังเที่ยง",
        "7 กุมภาพันธ์ 2566 17:13",
        "فبراير 7, 2023 5:13:00 م",
        "7 בפברואר 2023, 17:13",
        "2月 7, 2023 5:13:00 下午",
        "2월 7, 2023 5:13:00 오후",
        "7 thg 2, 2023 17:13",
        "Tháng 2 7, 2023 5:13:00 chiều",
        "febr. 7, 2023 5:13:00 du.",
        "Φεβ 7, 2023 5:13:00 μμ",
        "7. helmik. 2023 klo 17.13",
        "7 лют. 2023 р., 17:13",
        "7 февр. 2023 г., 17:13",
        "7. 2. 2023 17:13",
        "Şub 7, 2023 5:13:00 ÖS",
    ],
)
def test_dates_without_a_zone_are_read_in_many_languages(written: str) -> None:
    assert written_time(written) == "2023-02-07T17:13:00"


def test_no_name_of_a_month_means_two() -> None:
    named = {(name.rstrip(".").casefold(), number) for names in NAMES for number, name in enumerate(names.split(), 1) if name != "-"}
    assert dict(named) == MONTH
    assert len(named) == len(MONTH)


def test_a_point_behind_the_day_tells_a_croatian_october_from_a_polish_november() -> None:
    assert written_time("12. listopada 2023. u 17:13") == "2023-10-12T17:13:00"
    assert written_time("12 listopada 2023 17:13") == "2023-11-12T17:13:00"
    assert written_time("12. studenog 2023. 17:13") == "2023-11-12T17:13:00"


def test_every_name_of_a_month_is_read() -> None:
    for names in NAMES:
        found = [written_time(f"15 {name} 2024 17:13") for name in names.split()]
        assert found == [None if name == "-" else f"2024-{number:02}-15T17:13:00" for number, name in enumerate(names.split(), 1)], names


@pytest.mark.parametrize("written", ["", "yesterday", "7 Foo 2023 17:13", "30 February 2023 at 17:13:43", "1 May 2023", None, 7, "9" * 200])
def test_what_says_no_time_is_none(written: object) -> None:
    assert written_time(written) is None


@given(text=st.text(max_size=130))
def test_any_text_is_a_time_or_none(text: str) -> None:
    found = written_time(text)
    assert found is None or datetime.fromisoformat(found).tzinfo in (None, UTC)


@given(
    day=st.sampled_from(
        ["Feb 7, 2021", "February 29, 2021", "7 May 2021 at", "Tuesday 7. Dezember 2021,", "30 foo 2021", "7 2021 May", "13:05"]
    ),
    clock=st.sampled_from(
        [
            "5:13",
            "05:13:59",
            "17:13 PM",
            "12:00:01 AM",
            "12:00 PM",
            "12:00 am",
            "1:02:03 pm",
            "24:00",
            "5:60",
            "5:13\u202fPM UTC",
            "5:13 p.m.",
            "0:07 UTC",
            "5.13",
        ]
    )
    | st.sampled_from(
        [
            "12:00:01\u202fAM UTC",
            "12:07:09 PM UTC",
            "13:01:02 PM UTC",
            "0:01:02 AM UTC",
            "23:59:60 UTC",
            "24:00:00 UTC",
            "7:08:09 UTC",
            "5:13:09\u202fAM CEST",
            "17:13 PST",
            "5:13 PM GMT",
        ]
    ),
)
def test_a_clock_behind_a_day_is_read_as_one_in_any_other_place(day: str, clock: str) -> None:
    written = f"{day} {clock}"
    assert written_time(written) == written_time(f"{written} ") == written_time(f"{written}\u200b") == written_times([written])[0]


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("7 February 2021 at 17:13:43 UTC+02", "2021-02-07T15:13:43+00:00"),
        ("Feb 7, 2021, 5:13 PM GMT-3", "2021-02-07T20:13:00+00:00"),
        ("07.02.2021 17:13:43 UTC+01:00", "2021-02-07T16:13:43+00:00"),
        ("7 février 2021 à 17:13 UTC-0330", "2021-02-07T20:43:00+00:00"),
    ],
)
def test_a_zone_with_an_offset_is_none_of_utc(written: str, time: str) -> None:
    assert written_time(written) == time
