"""Names of files inside archives: those that need no second look are the ones with nothing wrong."""

from hypothesis import given
from hypothesis import strategies as st

from tests.importers.reading import named
from voicetune_desktop.importers.entries import in_natural_order, is_ordinary, name_problem, natural, tidy

PIECES = st.sampled_from(["a", "IMG_1 (2).jpg", "..", ".", "/", "//", "\\", ":", "C:", "é", "\x7f", "\n", " ", "-", "[1]"])


@given(st.lists(PIECES, max_size=8).map("".join))
def test_an_ordinary_name_is_tidy_and_has_no_problem(name: str) -> None:
    if is_ordinary(name):
        assert (tidy(name), name_problem(name)) == (name, None)


def test_names_of_photos_and_messages_are_ordinary() -> None:
    assert all(map(is_ordinary, ["DCIM/Camera/IMG_1 (2).jpg", "messages/inbox/anna_12/message_1.json", "_chat.txt"]))


def test_names_that_climb_are_not_ordinary() -> None:
    assert not any(map(is_ordinary, ["../a", "a/../b", "/a", "C:/a", "a\\b", "a//b", "./a", "a/", "", "a" * 2000]))


def test_leading_zeros_do_not_count() -> None:
    assert sorted(["a010", "a9", "a000", "a1"], key=natural) == ["a000", "a1", "a9", "a010"]


@given(st.sets(st.lists(st.sampled_from(["a", "B", "ß", "/", "-", "0", "07", "10", "9", ".", "\n"]), min_size=1, max_size=6).map("".join)))
def test_many_names_come_in_the_order_that_each_of_them_has(names: set[str]) -> None:
    entries = in_natural_order(named(name) for name in names)
    assert [entry.name for entry in entries] == sorted(names, key=natural)
