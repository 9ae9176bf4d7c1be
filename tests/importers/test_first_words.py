"""What a talk without a title is called."""

from textwrap import shorten

from hypothesis import example, given
from hypothesis import strategies as st

from voicetune_desktop.importers.assistants.files import beginning_of

WORDS = st.text(st.sampled_from("abé.,-—  \n\t"), max_size=90)


@given(text=st.one_of(WORDS, st.lists(WORDS).map(" ".join), st.lists(WORDS).map((" " * 300).join)))
@example(text="a" * 48 + " b c")
@example(text="a" * 49 + " b")
@example(text="a" * 51)
@example(text=" " * 600 + "word")
@example(text="word " + " " * 600 + "behind")
def test_is_the_beginning_of_a_text_cut_between_words(text: str) -> None:
    assert beginning_of(text) == shorten(text, 50, placeholder=" …")
