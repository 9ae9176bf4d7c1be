"""Names of files inside archives: those that need no second look are the ones with nothing wrong."""

from hypothesis import given
from hypothesis import strategies as st

from tests.importers.reading import named
from voicetune_desktop.importers.sources.entries import are_ordinary, in_natural_order, name_problem, natural, tidy

PIECES = st.sampled_from(["a", "IMG_1 (2).jpg", "..", ".", "/", "//", "\\", ":", "C:", "é", "\x7f", "\n", " ", "-", "[1]", "\0"])


@given(st.lists(st.lists(PIECES, max_size=8).map("".join), max_size=3))
def test_ordinary_names_are_tidy_and_have_no_problem(names: list[str]) -> None:
    assert are_ordinary(names) == all(are_ordinary([name]) for name in names)
    if are_ordinary(names):
        assert [(tidy(name), name_problem(name)) for name in names] == [(name, None) for name in names]


def test_names_of_photos_and_messages_are_ordinary() -> None:
    assert are_ordinary(["DCIM/Camera/IMG_1 (2).jpg", "messages/inbox/anna_12/message_1.json", "_chat.txt"])


def test_names_that_climb_or_hold_a_zero_are_not_ordinary() -> None:
    odd = ["../a", "a/../b", "/a", "C:/a", "a\\b", "a//b", "./a", "a/", "", "a" * 2000, "a\0b", "a\0", "Thumbs.db", "d/~$book.docx"]
    assert not any(are_ordinary(["a", name, "b"]) for name in odd)


def test_leading_zeros_do_not_count() -> None:
    assert sorted(["a010", "a9", "a000", "a1"], key=natural) == ["a000", "a1", "a9", "a010"]


@given(st.sets(st.lists(st.sampled_from(["a", "B", "ß", "/", "-", "0", "07", "10", "9", ".", "\n"]), min_size=1, max_size=6).map("".join)))
def test_many_names_come_in_the_order_that_each_of_them_has(names: set[str]) -> None:
    entries = in_natural_order(named(name) for name in names)
    assert [entry.name for entry in entries] == sorted(names, key=natural)
