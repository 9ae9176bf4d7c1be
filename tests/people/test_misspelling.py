"""Slips of the finger and spelling by ear."""

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.people.misspelling import is_drawn_out, slips, sounds_like, squeezed


def test_slips_of_each_kind() -> None:
    assert {"gabril", "garbiel", "gabbriel", "gavriel", "gabrial"} <= set(slips("Gabriel"))


def test_short_names_have_no_slips() -> None:
    assert slips("Anna") == slips("O'Hara-Lee") == ()


def test_other_spellings_of_the_same_sound() -> None:
    assert "sara" in set(sounds_like("Sarah"))
    assert "steven" in {other for one in sounds_like("Stephen") for other in (one, one.replace("f", "v"))}
    assert "filip" in set(sounds_like("Philip"))


def test_drawn_out_letters_are_three_or_more() -> None:
    assert is_drawn_out("rosss", "ros")
    assert is_drawn_out("annnna", "anna")
    assert is_drawn_out("dimmaaa", "dima")
    assert not is_drawn_out("ana", "anna")
    assert not is_drawn_out("roses", "ros")


@given(st.text("abé", min_size=1, max_size=9), st.integers(3, 6))
def test_a_name_is_drawn_out_from_itself(name: str, times: int) -> None:
    word = name[:-1] + name[-1] * times
    assert squeezed(word) == squeezed(name)
    assert is_drawn_out(word, name)


@given(st.text(max_size=12))
def test_a_slip_is_never_the_name(name: str) -> None:
    assert name.lower() not in slips(name)
