"""Sheets of many texts and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.privacy.sheets import EDGE, lay_out

PIECES = st.sampled_from(["Mara", " ", "\u200b", "e\u0301", "Ｍ", "%41", "&amp;", EDGE, "x", "", "😀"])
TEXTS = st.lists(st.lists(PIECES, max_size=6).map("".join), max_size=5)


def test_no_texts_make_an_empty_sheet() -> None:
    assert [sheet.text.strip(EDGE) for sheet in lay_out(())] == [""]


def test_texts_with_escapes_get_a_sheet_of_their_own() -> None:
    first, second = lay_out(["plain", "Jos%C3%A9"])
    assert "Jos%C3%A9" in first.text
    assert second.text == f"{EDGE}José{EDGE}"
    assert second.place(4, 5) == (1, 3, 9)


def test_invisible_characters_are_gone_from_the_sheet_but_counted() -> None:
    (sheet,) = lay_out(["x", "Ma\u200bra!"])
    start = sheet.text.index("Mara")
    assert sheet.place(start, start + 4) == (1, 0, 5)


@given(TEXTS)
def test_every_place_leads_back_to_its_text(texts: list[str]) -> None:
    sheet = next(lay_out(texts))
    for place, char in enumerate(sheet.text):
        if char.isalpha():
            number, start, end = sheet.place(place, place + 1)
            assert 0 <= start < end <= len(texts[number])
            assert char == texts[number][start] or not texts[number][start:end].isascii()


def test_part_of_a_sheet_is_the_sheet_of_its_texts() -> None:
    sheet, escaped = lay_out(["Éa", "b", "%41", "d"])
    parts = [(number, start, part.text, part.folded) for number, start, part in sheet.parts([2, 2, 4])]
    assert parts == [
        (0, 0, f"{EDGE}Éa{EDGE}b{EDGE}", f"{EDGE}éa{EDGE}b{EDGE}"),
        (2, 5, f"{EDGE}%41{EDGE}d{EDGE}", f"{EDGE}%41{EDGE}d{EDGE}"),
    ]
    assert [(number, start, part.text) for number, start, part in escaped.parts([2, 2, 4])] == [(2, 0, f"{EDGE}A{EDGE}")]
