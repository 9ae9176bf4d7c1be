"""Folding keeps places; unfolding tells them."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.privacy.folding import escape_places, fold, odd_places, plain, unescaped


def test_every_character_folds_to_one() -> None:
    assert all(len(fold(chr(code))) == 1 for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)


@pytest.mark.parametrize(
    ("left", "right"),
    [("MÜLLER", "müller"), ("İpek", "ipek"), ("Işık", "işik"), ("O’Brien", "o'brien"), ("أحمد", "احمد"), ("Алёна", "алена")],
)
def test_look_alikes_fold_to_the_same(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ma\u200bra", "Mara"),
        ("Jose\u0301", "José"),
        ("Ｍａｒａ", "Mara"),
        ("𝓜𝓪𝓻𝓪", "Mara"),
        ("٠١١", "011"),
        ("M\u0338a\u0336ra", "Mara"),
        ("4\ufe0f\u20e3", "4"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_disguises_become_plain(written: str, meant: str) -> None:
    assert odd_places(written)
    assert plain(written).text == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Jos%C3%A9", "José"), ("Tom &amp; Jo", "Tom & Jo"), ("&#77;ara", "Mara"), ("\\u004dara", "Mara"), ("%zz", "%zz")],
)
def test_escapes_are_resolved(written: str, meant: str) -> None:
    assert unescaped(written).text == meant
    assert bool(escape_places(written)) == (written != meant)


def test_ordinary_emoji_are_not_odd() -> None:
    assert not odd_places("fine ❤️ 👩‍💻 ok")


@given(st.text(max_size=60))
def test_every_plain_character_has_a_place_in_the_original(text: str) -> None:
    for result in (plain(text), unescaped(text)):
        assert len(result.text) == len(result.starts) == len(result.ends)
        assert all(0 <= start < end <= len(text) for start, end in zip(result.starts, result.ends, strict=True))
        assert result.starts == sorted(result.starts)
