"""The labelled set is the same every time, and its labels are right."""

from functools import cache
from random import Random

import pytest

from tests.benchmarks.privacy.corpus import Row, corpus
from tests.benchmarks.privacy.inflection import inflected, turkish_ending
from tests.benchmarks.privacy.values import checks
from tests.benchmarks.privacy.values.bank import card_number
from tests.benchmarks.privacy.values.network import base58_checked, bech32


@cache
def rows() -> list[Row]:
    return corpus(7)


def test_is_the_same_for_the_same_seed_and_another_for_another():
    assert corpus(7) == rows()
    assert [row.text for row in corpus(8)] != [row.text for row in rows()]


def test_spans_lie_in_order_inside_their_text_without_touching_its_ends_wrongly():
    for row in rows():
        edges = [edge for span in row.spans for edge in (span.start, span.end)]
        assert edges == sorted(edges)
        assert all(0 <= span.start < span.end <= len(row.text) for span in row.spans)


def test_no_span_begins_or_ends_with_a_space():
    assert not [row.id for row in rows() for span in row.spans if span.kind != "other" and row.text[span.start : span.end].strip() == ""]


def test_ids_are_unique_and_chats_follow_each_other():
    assert len({row.id for row in rows()}) == len(rows())
    changes = [row.chat for before, row in zip([None, *rows()], rows(), strict=False) if before is None or before.chat != row.chat]
    assert len(changes) == len(set(changes))


def test_everybody_who_speaks_takes_part():
    assert all(row.sender in row.participants for row in rows())


def test_a_value_in_parts_has_all_of_them_in_neighbouring_messages_of_its_chat():
    places: dict[str, list[int]] = {}
    for number, row in enumerate(rows()):
        for span in row.spans:
            if span.group:
                places.setdefault(span.group, []).append(number)
    assert places
    assert all(len(several) > 1 and several == list(range(several[0], several[0] + len(several))) for several in places.values())


def test_holds_enough_of_everything():
    kinds = [span.kind for row in rows() for span in row.spans]
    assert sum(not row.spans for row in rows()) > 1500
    for kind in ("participant", "third_party", "phone", "email", "national_id", "password", "secret_key", "address", "iban", "card"):
        assert kinds.count(kind) > 150, kind


def test_english_is_about_half():
    english = sum(row.lang.startswith("en") for row in rows())
    assert 0.45 < english / len(rows()) < 0.6


@pytest.mark.parametrize(
    ("rule", "number", "check"),
    [
        (checks.luhn, "411111111111111", "1"),
        (checks.nhs, "943476591", "9"),
        (checks.cpf, "111444777", "35"),
        (checks.pesel, "4405140135", "9"),
        (checks.tckn, "100000001", "46"),
        (checks.chinese, "11010519491231002", "X"),
        (checks.mod_11_10, "3657426180", "9"),
        (checks.verhoeff, "236", "3"),
        (checks.codice_fiscale, "RSSMRA85T10A562", "S"),
    ],
)
def test_check_digits_agree_with_published_examples(rule, number, check):
    assert rule(number) == check


def test_iban_check_agrees_with_published_examples():
    assert checks.iban("GB", "WEST12345698765432") == "82"
    assert checks.iban("DE", "370400440532013000") == "89"


def test_cards_pass_luhn():
    numbers = [card_number(Random(seed)) for seed in range(50)]
    assert all(checks.luhn(number[:-1]) == number[-1] for number in numbers)


def test_wallets_agree_with_published_examples():
    program = bytes.fromhex("751e76e8199196d454941c45d1b3a323f1433bd6")
    assert bech32("bc", program) == "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    assert base58_checked(b"\0" * 21) == "1111111111111111111114oLvT2"


def test_names_are_inflected():
    assert inflected("pl", "Marek", "gen") == "Marka"
    assert inflected("ru", "Маша", "acc") == "Машу"
    assert inflected("fi", "Matti", "dat") == "Matille"
    assert turkish_ending("Ayşe", "dat") == "'ye"
