import pytest

from tests.evaluation.reading import distances, totals, values
from voicetune_desktop.evaluation.measures.edges import CLOSINGS, OPENINGS, closing, opening


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        (["ok", "then", "bye"], ["ok"], ["bye"]),
        (["ok"], ["ok"], ["ok"]),
        (["去", "吃", "饭"], ["去吃"], ["吃饭"]),
        (["ok", "吧"], ["ok"], ["吧"]),
        ([], [], []),
    ],
)
def test_first_and_last_words(words, first, last):
    assert opening(words) == first
    assert closing(words) == last


def test_favourites_are_those_of_the_person():
    voices = {"you": ["well a", "hey b", "well c"], "model": ["well d", "Certainly e", "Certainly f", "Hey!"]}
    assert values(OPENINGS, **voices) == {"you": 1, "model": 0.5}
    assert distances(OPENINGS, **voices)["model"] > 0.3


def test_answers_that_close_like_the_person_are_near():
    near = distances(CLOSINGS, you=["see you", "thank you"], model=["love you", "you"], others=["a b", "b c"])
    assert near["model"] == pytest.approx(0)
    assert near["others"] == pytest.approx(1)


def test_rare_words_share_a_bin_that_nobody_can_say():
    evidence, sums = totals(OPENINGS, you=["other hm"] * 3 + ["all others"] + [f"word{place}" for place in range(80)])
    assert evidence.bins == 61
    assert sum(sums["you"]) == 84
    assert [label for label, _ in evidence.picture].count("other") == 1
