"""Addresses that name districts, blocks and buildings in place of a street."""

import pytest

from tests.privacy.names_beside import PLACES, judged, replaced


@pytest.mark.parametrize(
    ("region", "text", "address"),
    [
        ("IN", "flat 302, lakeview towers, mg road", "flat 302, lakeview towers, mg road"),
        ("IN", "14/2, Palm Residency, 5th cross", "14/2, Palm Residency, 5th cross"),
        ("IN", "the shop on 59/7, Sector 21 sold", "59/7, Sector 21"),
        ("IN", "it's House No 75, Shivaji Nagar btw", "House No 75, Shivaji Nagar"),
        ("CN", "我住中山路88号3栋", "中山路88号3栋"),
        ("JP", "東京都渋谷区桜丘町1-2-3", "東京都渋谷区桜丘町1-2-3"),
        ("KR", "서울시 강남구 테헤란로 152", "강남구 테헤란로 152"),
    ],
)
def test_address_is_replaced(region: str, text: str, address: str) -> None:
    assert any(address in found for found in replaced(text, region, families=PLACES))


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("IN", "3, maybe 4, people"),
        ("IN", "flat 5, no idea"),
        ("IN", "1,200, that is all, really"),
        ("IN", "on foot at 8, did you see the garden, it was lovely"),
        ("IN", "back at 9, we can meet in the lane, ok"),
        ("CN", "走这条路很近"),
        ("JP", "この町が好き"),
        ("KR", "집으로 가는 길"),
    ],
)
def test_plain_words_stay(region: str, text: str) -> None:
    assert judged(text, region, families=PLACES) == []


def test_indian_address_is_not_looked_for_elsewhere() -> None:
    assert replaced("14/2, Palm Residency, 5th cross", "SE", families=PLACES) == []
