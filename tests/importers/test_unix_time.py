"""Times of many messages at once: the same instant, whatever the number."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.times.unix import utc, utc_milliseconds


def is_instant(written: str | None, milliseconds: int) -> bool:
    moment = datetime.fromisoformat(written or "")
    return moment.tzinfo == UTC and round(moment.timestamp() * 1000) == milliseconds


@given(times=st.lists(st.integers(1, 4 * 10**12)))
def test_times_read_back_as_the_same_instant(times: list[int]) -> None:
    assert all(map(is_instant, utc_milliseconds(times), times))


@given(times=st.lists(st.integers()))
def test_no_time_is_too_odd_to_write(times: list[int]) -> None:
    assert len(utc_milliseconds(times)) == len(times)


def test_one_odd_time_leaves_the_others_as_they_are() -> None:
    assert utc_milliseconds([1692090753120, 0, 10**18, 253402300799999]) == [
        "2023-08-15T09:12:33.120000+00:00",
        None,
        None,
        "9999-12-31T23:59:59.999000+00:00",
    ]


@given(seconds=st.integers(-(2**40), 2**40))
def test_any_second_is_written_without_asking_the_system(seconds: int) -> None:
    """Windows knows no time before 1970 or after 3000."""
    written = utc(seconds)
    assert written is None or int(datetime.fromisoformat(written).timestamp()) == seconds
    assert (written is None) == (not -62135596800 <= seconds <= 253402300799)
