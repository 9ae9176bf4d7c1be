"""Answers out of pasted text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.text_answers import answers_in

ROW = '{"messages": [{"role": "user", "content": "tea?"}, {"role": "assistant", "content": "yes\\nplease"}]}'


def test_each_line_is_an_answer():
    assert answers_in("yes\n  on my way \n") == ("yes", "on my way")


def test_with_empty_lines_paragraphs_are_answers():
    assert answers_in("yes\non my way\n \nno\r\n") == ("yes\non my way", "no")


@pytest.mark.parametrize(("side", "found"), [("assistant", ("yes\nplease",)), ("user", ("tea?",))])
def test_rows_of_a_training_file_give_the_turns_of_a_side(side, found):
    assert answers_in(f"\ufeff{ROW}\n\n", side) == found


def test_turns_that_are_context_only_do_not_count():
    assert (
        answers_in('{"messages": [{"role": "assistant", "content": "old", "weight": 0}, 7, {"role": "assistant", "content": null}]}') == ()
    )


def test_completions_are_answers():
    assert answers_in('{"prompt": "tea?", "completion": "no"}\n{"prompt": 1}') == ("no",)


@pytest.mark.parametrize("broken", ["{secret", '{"a":' * 100_000], ids=["cut", "deep"])
def test_a_broken_row_is_told_by_its_line(broken):
    with pytest.raises(VoiceTuneError, match="Line 2"):
        answers_in(f"{ROW}\n{broken}")


@given(st.lists(st.text(alphabet="ab 🙂", min_size=1).filter(lambda text: text.strip()), min_size=1))
def test_no_line_is_lost(lines):
    assert len(answers_in("\n".join(lines))) == len(lines)


@given(st.text())
def test_any_text_gives_answers_or_a_sentence(text):
    try:
        found = answers_in(text)
    except VoiceTuneError:
        return
    assert all(answer.strip() for answer in found)
