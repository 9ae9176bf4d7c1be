"""Names and addresses are found in linear time, and in any text at all."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.names_beside import NAMES, PLACES
from tests.quick import quickly
from voicetune_desktop.privacy.detectors import own_words
from voicetune_desktop.privacy.scan import Said, Scanner

SIZE = 300_000
PATIENCE = 10.0
"""Seconds; the slowest takes three, most a tenth, a quadratic one would take hours."""
SCANNER = Scanner((), families=(*NAMES, *PLACES, own_words.detector), own_words=("Project Falcon",), regions=("GB", "DE", "IN", "JP"))
EVERYWHERE = Scanner((), families=(*NAMES, *PLACES))
SHAPES = (
    *("Aa ", "Aa", "mr ", "Mr Aa ", "my mum ", "A. B. ", "Anna-", "Anna de ", "Anna von der ", "anna ", "told Aa ", "A.", "o'anna "),
    *("12 Street ", "12 a b c d ", "calle ", "calle a ", "1 rue ", "straße 1 ", "weg 1 ", "flat 1, ", "ska 1 ", "ł 1ska ", "1, a,"),
    *(
        "12345 ",
        "zip 1",
        "SW1A 2",
        ",",
        "1,",
        "路1号",
        "路",
        "市一丁目",
        "市ア",
        "길1",
        "가로",
        "王",
        "哥",
        "김",
        "田中",
        "先生",
        "表哥",
        "\0",
        "\ud800",
    ),
)
ODD = st.text(st.characters(exclude_categories=()), max_size=60)
PIECES = st.lists(st.sampled_from([*SHAPES, "Nadia", "Holloway", "Rose", "Street", "12", "Dr. ", "さん", " ", "\n", "’s", "İ", "ß"])).map(
    "".join
)


@pytest.mark.parametrize("shape", SHAPES, ids=repr)
def test_long_text_is_done_soon(shape: str) -> None:
    quickly(PATIENCE, partial(SCANNER.scan_many, [shape * (SIZE // 20 // len(shape))] * 20))


@given(ODD | PIECES)
def test_any_text_is_read(text: str) -> None:
    for scanner in (SCANNER, EVERYWHERE):
        assert all(0 <= finding.start < finding.end <= len(text) for finding in scanner.scan(text))


@given(st.lists(ODD | PIECES, max_size=4))
def test_a_message_is_judged_by_itself(texts: list[str]) -> None:
    alone = [SCANNER.scan(text) for text in texts]
    assert list(SCANNER.scan_talk([Said(text, 0, 0) for text in texts])) == alone
