import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.runs_of_words import FEWEST_WORDS, MANY_TIMES, RunSearch, Turn

SECRET = "the spare key lies under the third blue flowerpot"
WORDS = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=30)


def runs(answers, *turns):
    search = RunSearch(answers)
    for turn in turns:
        search.read(turn if isinstance(turn, Turn) else Turn(turn))
    return search.found()


def test_finds_what_was_learned_by_heart_and_shows_where():
    answer = f"Sure! {SECRET.upper()}, as you know."
    [found] = runs(["no idea", answer], "hi", f"remember, {SECRET} ok?")
    assert (found.answer, found.turn, found.words) == (1, 1, 9)
    assert answer[found.start : found.end] == SECRET.upper()


def test_punctuation_and_line_breaks_do_not_hide_a_run():
    assert runs(["the spare key\nlies: under the THIRD"], SECRET)[0].words == 7


def test_short_phrases_are_nothing():
    assert runs(["the spare key lies under"], SECRET) == []


def test_a_phrase_of_several_people_is_common():
    phrase = "happy new year and all the best"
    assert runs([phrase], Turn(phrase, "ana"), Turn(phrase, "bo")) == []
    assert len(runs([phrase], Turn(phrase, "ana"), Turn(phrase, "ana"))) == 1


def test_a_phrase_that_comes_again_and_again_is_common():
    assert runs([SECRET], *[Turn(SECRET, "ana")] * (MANY_TIMES + 1)) == []
    assert len(runs([SECRET], *[Turn(SECRET, "ana")] * MANY_TIMES)) == 1


def test_a_common_phrase_inside_a_longer_run_does_not_hide_it():
    phrase = "happy new year and all the best"
    whole = f"{phrase} from the flat behind the old mill"
    [found] = runs([whole], Turn(phrase, "ana"), Turn(whole, "bo"))
    assert found.words == 14


def test_a_longer_common_phrase_does_not_hide_a_telling_run():
    phrase = "happy new year and all the best to you and yours"
    [found] = runs([f"{phrase} {SECRET}"], Turn(phrase, 1), Turn(phrase, 2), Turn(SECRET, 1))
    assert found.words == 9


def test_the_same_word_over_and_over_is_nothing():
    assert runs(["ha " * 40], "ha " * 60) == []


def test_letters_count_half_where_no_blanks_are_written():
    text = "我的备用钥匙在蓝色花盆下面"
    assert runs([text[:10]], text) == []
    assert runs([f"好，{text}"], text)[0].words == 13


def test_longest_runs_come_first():
    found = runs([SECRET[:30], SECRET, "hi"], SECRET)
    assert [one.answer for one in found] == [1, 0]


def test_nothing_shares_nothing():
    assert runs([], SECRET) == runs([SECRET]) == runs([""], "", SECRET) == []


@given(st.lists(WORDS, max_size=4), WORDS)
def test_finds_the_longest_run_that_a_slow_way_finds(answers, turn):
    found = {one.answer: one.words for one in runs([" ".join(answer) for answer in answers], " ".join(turn))}
    assert found == {number: length for number, answer in enumerate(answers) if (length := longest(answer, turn))}


def longest(answer, turn):
    """The longest run with four different words."""
    for length in range(len(answer), FEWEST_WORDS - 1, -1):
        mine, theirs = ({tuple(said[start : start + length]) for start in range(len(said) - length + 1)} for said in (answer, turn))
        if any(len(set(run)) >= 4 for run in mine & theirs):
            return length
    return 0


def test_a_model_that_says_one_thing_everywhere_takes_no_time():
    assert len(runs([SECRET] * 3000, *[SECRET] * 3)) == 50


@pytest.mark.parametrize("text", ["ha " * 20_000, "a b c d e f " * 5_000])
def test_endless_repetitions_end(text):
    assert len(runs([text[:300]], text)) <= 1
