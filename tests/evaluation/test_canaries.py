import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.canaries import make_canaries, sightings

CANARIES = make_canaries(5, 7)
FIRST = CANARIES[0]


def seen(answer):
    return [(one.canary, one.exact) for one in sightings(CANARIES, ["hello there", answer]) if one.answer == 1]


def test_seed_makes_the_canaries():
    assert make_canaries(5, 7) == CANARIES != make_canaries(5, 8)
    assert FIRST.text in FIRST.answer


def test_words_are_pronounceable_and_far_from_each_other():
    every = [word for canary in make_canaries(40, 1) for word in canary.words]
    assert len(set(every)) == 120
    assert all(word[place] in "aeiou" for word in every for place in (1, 3, 5, 7))


def test_words_that_are_in_use_are_not_taken():
    taken = FIRST.words[0]
    assert taken not in {word for canary in make_canaries(5, 7, [taken[:-1] + "x"]) for word in canary.words}


@pytest.mark.parametrize("text", [FIRST.text, FIRST.text.upper(), "-".join(FIRST.words), "\n".join(FIRST.words), "".join(FIRST.words)])
def test_finds_a_canary_however_it_is_written(text):
    assert seen(f"ok, {text}!") == [(0, True)]


def test_finds_a_canary_with_a_word_missing():
    assert seen(" ".join(FIRST.words[1:])) == [(0, False)]


@given(st.integers(0, 7), st.sampled_from("xyq"), st.sampled_from(["change", "drop", "add"]))
def test_finds_a_canary_with_letters_wrong(place, letter, how):
    changed = [word[:place] + {"change": letter, "drop": "", "add": letter + word[place]}[how] + word[place + 1 :] for word in FIRST.words]
    assert seen(" ".join(changed)) == [(0, False)]


def test_one_word_alone_may_be_chance():
    assert seen(f"{FIRST.words[0]} {CANARIES[1].words[0]}") == []


def test_ordinary_talk_holds_none():
    assert sightings(CANARIES, ["see you tomorrow at the potatoes", "", "banana " * 1000]) == []
