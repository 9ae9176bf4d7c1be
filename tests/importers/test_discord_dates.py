"""Times as .NET writes them, which are read by their places."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.discord.dates import Moments

NUMBER = st.integers(0, 70)


@given(
    numbers=st.tuples(st.integers(0, 13), st.integers(0, 32), st.integers(0, 24), NUMBER, NUMBER),
    fraction=st.one_of(st.just(0), st.integers(0, 9_999_999)),
    zone=st.sampled_from(["+00:00", "-05:30", "+24:00", "+2:000", "Z00000"]),
    mark=st.sampled_from([".", ".", ":", ","]),
)
def test_a_time_with_an_offset_is_what_python_reads(numbers: tuple[int, int, int, int, int], fraction: int, zone: str, mark: str) -> None:
    month, day, hour, minute, second = numbers
    written = f"2023-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{mark}{fraction:07}{zone}"
    try:
        expected = datetime.fromisoformat(written).isoformat()
    except ValueError:
        expected = None
    assert Moments([])(written) == expected
