"""Letters instead of the names that HTML has for them."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.markup.entities import unescaped

NAMES = ["&amp;", "&lt;", "&#39;", "&nbsp;", "&eacute;", "&amp", "&notit;", "&#38;", "&#0;", "&#128578;", "&#xd800;", "&#x1f642"]
PARTS = st.sampled_from([*NAMES, "&", "&#", "&#x", "lt;", "#39;", "39", "1f", ";", "é", " ", "\t", "<"])


@given(st.lists(PARTS).map("".join))
def test_letters_are_those_of_the_standard_library(text: str) -> None:
    assert unescaped(text) == unescape(text)


def test_a_number_without_end_is_no_letter() -> None:
    assert unescaped(f"a&#{'9' * 5000};b&#x{'9' * 5000};") == "a\ufffdb\ufffd"
