"""Times whose days and clocks come again."""

from voicetune_desktop.importers.times.halved import HalvedTimes


def test_day_and_clock_are_each_read_once() -> None:
    asked = list[str]()

    def read(written: str) -> str:
        asked.append(written)
        return written

    times = HalvedTimes(read, read)
    assert [times("1 2"), times("1 3"), times("4 3")] == ["1T2", "1T3", "4T3"]
    assert asked == ["1", "2", "3", "4"]


def test_a_time_with_a_half_that_cannot_be_read_is_none() -> None:
    times = HalvedTimes({"1": "one"}.get, {"2": "two"}.get)
    assert [times("1 2"), times("1 x"), times("x 2"), times("1")] == ["oneTtwo", None, None, None]


def test_a_long_text_is_no_time_and_not_kept() -> None:
    assert HalvedTimes(str, str)("1 " + "2" * 100) is None
