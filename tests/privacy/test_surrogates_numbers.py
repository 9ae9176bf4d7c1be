"""Surrogates of numbers and codes: the layout of the original, and nothing that is anybody's."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.making import SEED, finding, stands_for
from voicetune_desktop.privacy.surrogate_numbers import luhn_digit
from voicetune_desktop.privacy.surrogates import Surrogates


def shape(text: str) -> str:
    return re.sub(r"[A-Z]", "A", re.sub(r"[a-z]", "a", re.sub(r"\d", "0", text)))


def digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


@pytest.mark.parametrize(
    ("kind", "original"),
    [
        ("card", "4556 7375 8689 9855"),
        ("card", "3714-496353-98431"),
        ("iban", "DE75 5121 0800 1245 1261 99"),
        ("iban", "gb33bukb20201555555555"),
        ("bank_account", "20-20-15 / 55555555"),
        ("national_id", "219-09-9999"),
        ("national_id", "AB 12 34 56 C"),
        ("passport", "c01x 00t47"),
        ("plate", "B-MW 1234"),
        ("booking_ref", "X7K2PQ"),
        ("mac", "3c:22:fb:10:aa:01"),
        ("mac", "3C22.FB10.AA01"),
        ("postcode", "SW1A 1AA"),
    ],
)
def test_layout_and_case_stay_and_the_rest_differs(kind: str, original: str) -> None:
    new = stands_for(kind, original)
    assert re.sub(r"[A-Za-z0-9]", "x", new) == re.sub(r"[A-Za-z0-9]", "x", original)
    assert new.islower() == original.islower()
    assert new != original


@pytest.mark.parametrize("kind", ["passport", "plate", "booking_ref", "bank_account", "postcode"])
def test_letters_stay_letters_and_digits_digits(kind: str) -> None:
    assert shape(stands_for(kind, "Kx 93-7B1")) == shape("Kx 93-7B1")


@pytest.mark.parametrize("original", ["4556 7375 8689 9855", "5425233430109903", "378282246310005", "6250941006528599"])
def test_card_is_of_the_same_brand_with_a_valid_check_digit(original: str) -> None:
    new = digits(stands_for("card", original, digits(original)))
    assert new[0] == original[0]
    assert new[-1] == luhn_digit(new[:-1])


@given(st.text("0123456789", min_size=12, max_size=18))
def test_check_digit_makes_the_sum_divisible(body: str) -> None:
    number = [int(digit) for digit in reversed(body + luhn_digit(body))]
    doubled = [2 * digit - 9 * (digit > 4) for digit in number[1::2]]
    assert (sum(number[::2]) + sum(doubled)) % 10 == 0


@pytest.mark.parametrize(("original", "bank"), [("DE75512108001245126199", "9999"), ("GB33BUKB20201555555555", "TEST")])
def test_iban_is_valid_at_a_bank_that_does_not_exist(original: str, bank: str) -> None:
    new = stands_for("iban", original)
    assert (new[:2], new[4:8]) == (original[:2], bank)
    assert int("".join(str(int(char, 36)) for char in new[4:] + new[:4])) % 97 == 1


def test_social_security_number_is_in_an_area_that_is_never_issued() -> None:
    assert stands_for("national_id", "219-09-9999").startswith("000-0")


def test_letters_of_an_identity_number_are_no_check_letters() -> None:
    assert set(filter(str.isalpha, stands_for("national_id", "RSSMRA85T10A562S"))) <= set("IOQU")


@pytest.mark.parametrize(
    ("kind", "value", "parts"),
    [
        ("phone", "+4917612345678", ("0176", "12345678")),
        ("card", "4556737586899855", ("4556 7375", "8689", "9855")),
        ("iban", "DE75512108001245126199", ("DE75 5121 0800", "1245 1261 99")),
    ],
)
def test_parts_of_a_split_number_are_parts_of_one_surrogate(kind: str, value: str, parts: tuple[str, ...]) -> None:
    surrogates = Surrogates(SEED, ())
    whole = surrogates.replacement(finding(kind, value, value), value)
    new = [surrogates.replacement(finding(kind, part, value, "split"), part) for part in parts]
    assert "".join(new[1:]).replace(" ", "") in whole
    assert all(part != original and shape(part) == shape(original) for part, original in zip(new, parts, strict=True))


def test_number_is_the_same_in_all_its_ways_of_writing() -> None:
    surrogates = Surrogates(SEED, ())
    ways = ("+44 7911 123456", "07911 123456", "0044 7911-123456", "+44 (0) 7911 123 456")
    new = [digits(surrogates.replacement(finding("phone", way, "+447911123456"), way)) for way in ways]
    assert len({number[-9:] for number in new}) == 1
    assert new[1].startswith("07700900")


def test_two_values_never_share_a_surrogate() -> None:
    surrogates = Surrogates(SEED, ())
    cards = [f"4{number:015}" for number in range(300)]
    assert len({surrogates.replacement(finding("card", card), card) for card in cards}) == len(cards)
