from collections import Counter
from math import log, sqrt
from random import Random
from statistics import mean, pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluation.reading import distances, totals, values
from voicetune_desktop.evaluation.measures.function_words import FUNCTION_WORDS
from voicetune_desktop.evaluation.measures.ngrams import NGRAMS, Weights, grams, likeness
from voicetune_desktop.evaluation.measures.pieces import Size, pieces
from voicetune_desktop.evaluation.measures.richness import RICHNESS, WINDOW, different_words
from voicetune_desktop.evaluation.reading import Reading


def talk(words, count, seed):
    random = Random(seed)
    return [" ".join(random.choices(words, k=6)) for _ in range(count)]


LITTLE = ["i", "so", "the", "and", "but", "train", "cake", "well"]
OTHER = ["one", "the", "therefore", "and", "which", "train", "cake", "indeed"]
VOICES = {"you": talk(LITTLE, 200, 1), "held_out": talk(LITTLE, 100, 2), "others": talk(OTHER, 100, 3)}


@given(st.integers(0, 300), st.integers(0, 300), st.integers(1, 20), st.integers(1, 20))
def test_pieces_are_of_one_size_and_equally_many(mine, theirs, least, more):
    found = pieces({"you": "a" * mine, "held_out": "c" * 90, "others": "b" * theirs}, Size(least + more, least))
    lengths = {len(piece) for several in found.values() for piece in several}
    assert len(lengths) <= 1
    assert all(least <= length <= least + more for length in lengths)
    assert len({len(several) for name, several in found.items() if name != "you"}) <= 1


def test_delta_is_what_a_slow_way_gives():
    words = {name: " ".join(texts).split() for name, texts in VOICES.items()}
    mine = [Counter(words["you"][start : start + 100]) for start in range(0, 1200, 100)]
    theirs = words["others"][:600]
    frequent = [word for word, _ in Counter(words["you"][:1200]).most_common(100)]
    expected = mean(
        abs(theirs.count(word) / 600 - mean(part[word] / 100 for part in mine)) / pstdev([part[word] / 100 for part in mine])
        for word in frequent
    )
    assert distances_without_you(FUNCTION_WORDS)["others"] == pytest.approx(expected)


def distances_without_you(measure):
    evidence, sums = totals(measure, **VOICES)
    return {name: evidence.distance(counts, []) for name, counts in sums.items()}


@pytest.mark.parametrize("measure", [FUNCTION_WORDS, NGRAMS], ids=lambda measure: measure.id)
def test_the_person_is_nearer_to_themselves_than_others_are(measure):
    away = distances_without_you(measure)
    assert away["others"] > 1.5 * away["held_out"]


@pytest.mark.parametrize("measure", [FUNCTION_WORDS, NGRAMS, RICHNESS], ids=lambda measure: measure.id)
def test_a_few_words_are_no_evidence(measure):
    assert measure.evidence({"you": Reading(("ok",)), "others": Reading(("no",))}) is None
    assert measure.evidence({"you": Reading(("",)), "others": Reading(())}) is None


@pytest.mark.parametrize("measure", [FUNCTION_WORDS, NGRAMS], ids=lambda measure: measure.id)
def test_every_voice_is_measured_alike(measure):
    swapped = {"you": VOICES["you"], "held_out": VOICES["others"], "others": VOICES["held_out"]}
    evidence, sums = totals(measure, **swapped)
    assert evidence.distance(sums["others"], []) == distances_without_you(measure)["held_out"]


def test_weighs_as_the_textbook_does():
    documents = [Counter(abc=2, bcd=1), Counter(abc=1)]
    weights = {"abc": log(3 / 3) + 1, "bcd": log(3 / 2) + 1, "xyz": log(3 / 1) + 1}
    length = sqrt(sum(weight**2 for weight in weights.values()))
    assert Weights(documents).vector(dict.fromkeys(weights, 1)) == pytest.approx(
        {gram: weight / length for gram, weight in weights.items()}
    )


def test_likeness_is_one_for_the_same_and_nothing_for_nothing_in_common():
    weights = Weights([grams("the cat sat")])
    one, other = weights.vector(grams("the cat sat")), weights.vector(grams("dull fog"))
    assert likeness(one, one) == pytest.approx(1)
    assert likeness(one, other) == 0
    assert weights.vector({}) == {}


def test_stretches_of_letters_go_over_blanks():
    assert grams("ab cd") == Counter(["ab ", "b c", " cd", "ab c", "b cd", "ab cd"])


@given(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=140))
def test_different_words_of_every_window(words):
    windows = [words[start : start + WINDOW] for start in range(max(len(words) - WINDOW, 0) + 1)]
    assert different_words(words) == (sum(len(set(window)) for window in windows), len(windows))


def test_one_who_repeats_themselves_has_fewer_different_words():
    many = [str(place) for place in range(5000)]
    found = values(RICHNESS, you=talk(many, 60, 1), model=talk(["so", "well"], 60, 2))
    assert found["you"] > 45
    assert found["model"] == 2
    assert distances(RICHNESS, you=talk(many, 60, 1), model=talk(many, 60, 3))["model"] < 0.5
