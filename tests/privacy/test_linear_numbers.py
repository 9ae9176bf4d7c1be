"""No line, however hostile, holds the detectors of numbers and addresses up: a hundred thousand characters take no second, not minutes."""

from functools import partial

import pytest

from tests.quick import quickly
from voicetune_desktop.privacy.detectors import (
    bank_accounts,
    cards,
    disguised_emails,
    emails,
    ibans,
    national_ids,
    network,
    odd_phones,
    phones,
    places_on_map,
    spelled_phones,
    split_numbers,
    wallets,
)
from voicetune_desktop.privacy.scan import Said, Scanner

SIZE = 100_000
PATIENCE = 2.2
"""Seconds for one family; the slowest takes a third of one on a slow machine, a quadratic one would take minutes."""
MAKERS = (
    *(emails.detector, disguised_emails.detector, phones.detector, odd_phones.detector, spelled_phones.detector, spelled_phones.eastern),
    *(split_numbers.detector, cards.detector, ibans.detector, bank_accounts.detector, bank_accounts.pairs, national_ids.detector),
    *(national_ids.announced, network.detector, places_on_map.detector, wallets.detector),
)
SHAPES = [
    *("1 ", "1", "12 ", "O1", "1O ", "07700 900123 ", "one ", "double ", "eight ", "零", "1.", "1,", "1-", "+1", "1.1.1.1", "0/"),
    *("a at ", "at ", "a@", "@ ", "a dot com ", "dot com", "(at)", "a-", "a ", "a", "a.b", "[dot]", "m a i l at "),
    *(
        "DE",
        "DE8",
        "DE89 ",
        "D E 8 9 ",
        "GB29 NWBK ",
        "ssn ",
        "ssn 1",
        "account 1",
        "account ",
        "sort code 12-12-12 ",
        "AB 12 34 56 ",
        "A1",
    ),
    *(
        ":",
        "::",
        "a:",
        "0:",
        "-12-",
        ".1234.",
        "°",
        "1°",
        "1° 1' ",
        "lat ",
        "lat 1.234 ",
        "///a",
        "1.2345, ",
        "0x",
        "bc1q",
        "Q",
        "8FVC9G8F+",
    ),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_long_line_is_done_soon(shape: str) -> None:
    text = shape * (SIZE // len(shape))
    for make in MAKERS:
        quickly(PATIENCE, partial(Scanner((), regions=("US", "GB", "DE", "IN"), families=(make,)).scan, text))


@pytest.mark.parametrize("piece", ["1", "12", "0770", "GB29", "a@", "@a.com", "ssn", "account", "20-00-00", ".com", "one"])
def test_many_short_messages_are_done_soon(piece: str) -> None:
    talk = [Said(piece, 1, "a")] * (SIZE // 10)
    found = quickly(PATIENCE, lambda: [*Scanner((), regions=("US", "GB"), families=MAKERS).scan_talk(talk)])
    assert len(found) == SIZE // 10
