"""Where JSON values end, in pieces of every size."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.importers.json_files import scan as json_scan
from voicetune_desktop.importers.json_files.scan import value_end, walk_out, without_escapes

PIECES = st.sampled_from([b"{", b"}", b"[", b"]", b'"', b'"a"', b'"}]"', b'"\\""', b"\\", b'\\"', b"1,", b" "])


@given(text=st.lists(PIECES, max_size=40).map(b"".join).map(without_escapes), levels=st.integers(1, 3), near=st.integers(1, 9))
def test_a_walk_in_steps_ends_where_one_token_by_token_does(text: bytes, levels: int, near: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        plain = walk_out(text, 0, levels, len(text))
        patch.setattr(json_scan, "_NEAR", near)
        left, end = walk_out(text, 0, levels, len(text))
    assert left == plain[0]
    assert left or end == plain[1]
    assert left == 0 or walk_out(text, end, left, len(text))[0] == left


@given(st.lists(PIECES | st.sampled_from([b'"a":', b"1", b'{"a":[1,"}"]}', b'"\\ud83d"']), max_size=20).map(b"".join).map(without_escapes))
def test_the_decoder_says_that_a_value_ends_where_a_walk_does(text: bytes) -> None:
    text = b"[" + text
    told = value_end(text, 0, len(text))
    levels, end = walk_out(text, 0, 0, len(text))
    assert told == (-1 if levels else end)


@given(st.lists(PIECES, max_size=40).map(b"".join))
def test_without_escapes_everything_else_is_where_it_was(text: bytes) -> None:
    plain = without_escapes(text)
    assert len(plain) == len(text)
    assert [at for at in range(len(text)) if plain[at : at + 1] != text[at : at + 1]] == [
        at for found in re.finditer(rb'\\[\\"]', text) for at in range(*found.span())
    ]


@pytest.mark.parametrize("piece", [b'\\"', b"[", b"[]", b'"', b"\\", b"[{", b"[]]["])
def test_nothing_in_a_file_makes_the_walk_slow(piece: bytes) -> None:
    made = b'["' + piece * (1_000_000 // len(piece))

    def walk() -> None:
        text = without_escapes(made)
        for start in (0, 1, 2):
            walk_out(text, start, 1_000_000, len(text))

    quickly(3, walk)
