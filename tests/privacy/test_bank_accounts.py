"""Bank accounts in context."""

from collections.abc import Sequence

import pytest

from voicetune_desktop.privacy.detectors import bank_accounts
from voicetune_desktop.privacy.scan import Said, Scanner

FAMILIES = (bank_accounts.detector, bank_accounts.pairs)


def hidden(text: str, regions: Sequence[str] = ()) -> list[str]:
    return [text[finding.start : finding.end] for finding in Scanner((), regions=regions, families=FAMILIES).scan(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("sort code 20-00-00, account 55779911", ["20-00-00", "55779911"]),
        ("20-00-00 account 55779911", ["20-00-00", "55779911"]),
        ("routing 021000021 acct 123456789", ["021000021", "123456789"]),
        ("pay 021000021 account 123456789", ["021000021", "123456789"]),
        ("a/c 50100012345678 ifsc HDFC0000123", ["50100012345678", "HDFC0000123"]),
        ("BSB 062-000 acc 12345678", ["062-000", "12345678"]),
        ("Konto 1234567890 BLZ 37040044", ["1234567890", "37040044"]),
        ("agência 1234, conta 56789-0", ["1234", "56789-0"]),
        ("计账号6222020200112233", ["6222020200112233"]),
    ],
)
def test_numbers_behind_their_words_are_found(text: str, values: list[str]) -> None:
    assert hidden(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "account since 2019",
        "my account has 12345 followers",
        "accident 12345678",
        "счёт 8509319 оплачен",
        "account 12/05/2024",
        "sort of 10",
        "55779911",
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert hidden(text) == []


def test_british_pair_needs_no_word_in_britain() -> None:
    assert hidden("20-00-00 55779911", ["GB"]) == ["20-00-00", "55779911"]
    assert hidden("20-00-00 55779911") == []


def test_answers_in_messages_of_their_own_are_found() -> None:
    talk = [Said("sort code and account?", 1, "a"), Said("20-00-00", 1, "b"), Said("55779911", 1, "b")]
    found = list(Scanner((), families=FAMILIES).scan_talk(talk))
    assert [[finding.form for finding in some] for some in found] == [[], ["asked"], ["asked"]]
