"""Phone numbers in words, digit by digit, with letters for digits, and in pieces."""

from collections.abc import Sequence

import pytest

from voicetune_desktop.privacy.detectors import cards, odd_phones, phones, spelled_phones, split_numbers
from voicetune_desktop.privacy.scan import Said, Scanner

FAMILIES = (cards.detector, phones.detector, odd_phones.detector, spelled_phones.detector, spelled_phones.eastern, split_numbers.detector)


def values(text: str, *regions: str) -> list[str]:
    return [finding.value for finding in Scanner((), regions=regions, families=FAMILIES).scan(text)]


@pytest.mark.parametrize(
    ("words", "region", "value"),
    [
        ("oh seven seven double oh nine oh oh one two three", "GB", "+447700900123"),
        ("zero seven seven zero zero, nine hundred one two three", "GB", "+447700900123"),
        ("null eins fünf eins zwei drei vier fünf sechs sieben acht neun", "DE", "+4915123456789"),
        ("zéro six trente-neuf quatre-vingt-dix-huit douze trente quatre", "FR", "+33639981234"),
        ("seis uno dos tres cuatro cinco seis siete ocho", "ES", "+34612345678"),
        ("восемь девять один два три четыре пять шесть семь восемь девять", "RU", "+79123456789"),
        ("nau aath saat chhe do char teen paanch ek zero", "IN", "+919876243510"),
        ("一三八零零一三八零零零", "CN", "+8613800138000"),
    ],
)
def test_spelled_number_is_read(words: str, region: str, value: str) -> None:
    assert values(f"call {words} ok", region) == [value]


@pytest.mark.parametrize(
    "text", ["one two three four five six seven", "zero to nine", "seven eight", "four five six times", "nine nine nine"]
)
def test_counting_is_no_number(text: str) -> None:
    assert values(text, "US", "GB") == []


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("0 7 7 0 0 9 0 0 1 2 3", "GB"),
        ("O77OO 9OO123", "GB"),
        ("o77oo 900 123", "GB"),
        ("07-70-09-00-12-3", "GB"),
        ("(4O4) 555-O123", "US"),
        ("4O4 555 Ol23", "US"),
    ],
)
def test_odd_number_is_found(text: str, region: str) -> None:
    assert len(values(f"call {text}", region)) == 1


@pytest.mark.parametrize("text", ["1 2 3 4 5 6 7 8 9 10", "4 8 15 16 23 42", "0 1 0 1 1 0 1", "2 of 10", "lol 10", "O2 5 l"])
def test_lists_are_no_number(text: str) -> None:
    assert values(text, "US", "GB", "DE") == []


def split(pieces: Sequence[str], *regions: str) -> list[list[str]]:
    found = Scanner((), regions=regions, families=FAMILIES).scan_talk(Said(piece, 1, "a") for piece in pieces)
    return [[piece[finding.start : finding.end] for finding in some] for piece, some in zip(pieces, found, strict=True)]


def test_number_in_pieces_is_found() -> None:
    assert split(["number is 0770", "0 900", "then 123 haha"], "GB") == [["0770"], ["0 900"], ["123"]]


def test_card_in_pieces_is_found() -> None:
    assert split(["4111", "1111-1111", "1111"]) == [["4111"], ["1111-1111"], ["1111"]]


@pytest.mark.parametrize(
    "pieces",
    [
        ["im at 10", "20", "ok 30"],
        ["exam is on 25-05-2025", "the match ended 6-1"],
        ["the phone is at 11%", "2023-04-04"],
        ["song from 2026", "bus 360946"],
        ["it cost 2,408 zł", "20 min delayed"],
    ],
)
def test_numbers_that_have_nothing_to_do_with_each_other_stay(pieces: list[str]) -> None:
    assert split(pieces, "GB", "US", "IN", "DE") == [[] for _ in pieces]


def test_pieces_need_no_word_where_they_are_all_that_is_said() -> None:
    assert split(["0770", "0900", "123"], "GB") == [["0770"], ["0900"], ["123"]]


def test_pieces_of_two_people_do_not_join() -> None:
    talk = [Said("07700", 1, "a"), Said("900123", 1, "b")]
    assert list(Scanner((), regions=("GB",), families=FAMILIES).scan_talk(talk)) == [[], []]
