"""Rows of many chats put apart by columns."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicetune_desktop.importers.waiting import column_shelves, sealed_blocks
from voicetune_desktop.importers.waiting.column_shelves import ColumnShelves

Put = list[tuple[str, list[str | None]]]


@given(puts=st.lists(st.tuples(st.sampled_from("abc"), st.lists(st.none() | st.text(max_size=3), min_size=1, max_size=5)), max_size=20))
@settings(max_examples=20)
@pytest.mark.parametrize("held", [0, 2**25])
def test_each_chat_gives_its_rows_in_the_order_in_which_they_came(puts: Put, held: int) -> None:
    with pytest.MonkeyPatch.context() as patch, ColumnShelves() as shelves:
        for name, rows in {"TOGETHER": 3, "RUN": 6, "ROWS": 7}.items():
            patch.setattr(column_shelves, name, rows)
        patch.setattr(sealed_blocks, "HELD", held)
        for number, (chat, texts) in enumerate(puts):
            shelves.put(chat, [texts, [number] * len(texts)])
        assert shelves.chats == list(dict.fromkeys(chat for chat, _ in puts))
        for chat in shelves.chats:
            found = [row for columns in shelves.rows(chat) for row in zip(*columns, strict=True)]
            assert found == [(text, number) for number, (one, texts) in enumerate(puts) if one == chat for text in texts]


def test_what_is_put_may_change_afterwards() -> None:
    with ColumnShelves() as shelves:
        texts = ["a"]
        shelves.put("x", [texts])
        texts.append("b")
        assert [*shelves.rows("x")] == [[["a"]]]
