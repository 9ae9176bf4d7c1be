"""People outside the chat who are called by a first name and a title behind it."""

import pytest

from tests.privacy.names_beside import asked, judged, replaced


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("TR", "servisçi Gülay abla aradı", "Gülay"),
        ("TR", "hesap Şükran Hoca adına", "Şükran"),
        ("TR", "Tülin Hanımın kızı da geliyor", "Tülin"),
        ("TR", "dün Zerrintaç Bey aradı", "Zerrintaç"),
        ("IN", "cheque Sharma ji se le lena", "Sharma"),
        ("IN", "kaunse verma ji", "verma"),
        ("IN", "Dinesh bhaiya ka number", "Dinesh"),
    ],
)
def test_name_before_title_is_replaced(region: str, text: str, name: str) -> None:
    assert replaced(text, region) == [name]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("TR", "tamam abi"),
        ("TR", "Tamam abi geldim"),
        ("TR", "Doktor Bey söyledi"),
        ("IN", "haan ji"),
        ("IN", "Papa ji aa gaye"),
        ("IN", "Thanks bhai"),
        ("GB", "the abi was fine"),
    ],
)
def test_word_before_title_stays(region: str, text: str) -> None:
    assert judged(text, region) == []


def test_unheard_name_before_what_friends_call_each_other_is_asked_about() -> None:
    assert asked("kal Zintu bhaiya milenge", "IN") == ["Zintu"]
