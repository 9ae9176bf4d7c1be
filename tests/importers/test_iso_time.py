"""Times read many at once."""

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.discord.json_rows import sent_at
from voicetune_desktop.importers.times.iso import local_iso_times, unix_milliseconds

PIECES = st.tuples(
    st.sampled_from(["2023-08-23", "0001-01-01", "2023-02-30", "2023-W34-3"]),
    st.sampled_from(["T", " ", "t"]),
    st.sampled_from(["12:00:00", "24:00:00", "12:00", "120000"]),
    st.sampled_from(["", ".1", ".123", ".123456", ".1234567", ".9999999"]),
    st.sampled_from(["", "Z", "z", "+00:00", "-05:30", "-1200", "+14:00"]),
)


@given(st.lists(PIECES.map("".join) | st.none(), max_size=4))
def test_many_times_keep_their_offsets_as_each_of_them_does_or_are_left_to_be_read_alone(written: list[str | None]) -> None:
    found = local_iso_times(written)
    assert found is None or found == [sent_at(one) for one in written]


def test_times_with_an_offset_are_read_together() -> None:
    assert local_iso_times(["2023-08-23T12:00:00.1+02:00", None]) == ["2023-08-23T12:00:00.100000+02:00", None]


def test_milliseconds_of_any_size_are_a_time_or_none() -> None:
    assert unix_milliseconds(1681413317397) == "2023-04-13T19:15:17.397000+00:00"
    assert [unix_milliseconds(one) for one in (0, -(10**400), 10**400, float("inf"), float("nan"), "1681413317397", None)] == [None] * 7
