"""Text that is cut before rows, however long one of them is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.text_files import blocks as text_blocks
from voicetune_desktop.importers.text_files.blocks import whole_rows

HEAD = re.compile(r"\n\d:")


def pieces(text: str, block: int) -> list[str]:
    return list(whole_rows((text[at : at + block] for at in range(0, len(text), block)), HEAD))


@given(text=st.text("1:\nab", max_size=60), block=st.integers(1, 9))
def test_no_text_is_lost_and_every_piece_begins_with_a_row(text: str, block: int) -> None:
    found = pieces(text, block)
    assert "".join(found).rstrip("\n") == f"\n{text}".rstrip("\n")
    begun = [bool(HEAD.match(piece)) for piece in found if piece]
    assert all(begun[begun.index(True) :] if True in begun else ())


@pytest.mark.parametrize("endless", ["x" * 500, "x\n" * 250])
def test_a_row_that_is_too_long_is_cut_and_the_next_one_is_whole(monkeypatch: pytest.MonkeyPatch, endless: str) -> None:
    monkeypatch.setattr(text_blocks, "LONGEST", 50)
    found = pieces(f"1:a\n2:{endless}\n3:c\n4:d", 10)
    assert max(map(len, found)) < 80
    assert "".join(found) == f"\n1:a\n2:{endless}\n3:c\n4:d"


@given(text=st.text("1:\na", max_size=60), block=st.integers(1, 9), longest=st.integers(1, 9))
def test_no_line_is_added_or_lost_where_rows_are_too_long(text: str, block: int, longest: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_blocks, "LONGEST", longest)
        found = pieces(text, block)
    assert "".join(found).rstrip("\n") == f"\n{text}".rstrip("\n")
    assert all(found[:-1])
