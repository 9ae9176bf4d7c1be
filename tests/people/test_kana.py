"""Japanese names in kana."""

import pytest

from voicetune_desktop.people.kana import in_kana, katakana


@pytest.mark.parametrize(
    ("name", "kana"),
    [
        ("Yuki", "ゆき"),
        ("Yuki", "ゆうき"),
        ("Hayashi", "はやし"),
        ("Sato", "さとう"),
        ("Satoh", "さとう"),
        ("Ryō", "りょう"),
        ("Ryo", "りょう"),
        ("Shun", "しゅん"),
        ("Jun", "じゅん"),
        ("Kenichi", "けんいち"),
        ("由紀", "ゆき"),
        ("林", "はやし"),
        ("ユキ", "ゆき"),
    ],
)
def test_name_is_written_so(name: str, kana: str) -> None:
    assert kana in in_kana(name)


@pytest.mark.parametrize("name", ["Tom", "Jessica", "Björn", "欧阳", "Мария", "", "r2"])
def test_name_that_is_not_japanese_is_in_no_kana(name: str) -> None:
    assert in_kana(name) == ()


def test_long_names_have_few_spellings() -> None:
    assert len(in_kana("kokoro" * 10)) <= 8


def test_katakana() -> None:
    assert katakana("ゆうき") == "ユウキ"
