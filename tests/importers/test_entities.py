"""Letters instead of the names that HTML has for them."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.markup.entities import unescaped

PARTS = st.sampled_from(["&", "&amp;", "&lt;", "&#39;", "&nbsp;", "&eacute;", "&amp", "lt;", "#39;", "é", " "])


@given(st.lists(PARTS).map("".join))
def test_letters_are_those_of_the_standard_library(text: str) -> None:
    assert unescaped(text) == unescape(text)
