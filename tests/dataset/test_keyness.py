from collections import Counter

from voicetune_desktop.dataset.keyness import typical_words

FILLER = Counter(dict.fromkeys(("and", "the", "is", "we"), 500))


def typical(mine, others, fewest=5):
    return [found.word for found in typical_words(FILLER + Counter(mine), FILLER + Counter(others), fewest)]


def test_what_only_one_side_says_is_typical():
    assert typical({"cheers": 40}, {"thanks": 40}) == ["cheers"]


def test_what_both_say_alike_is_not():
    assert typical({"tea": 60}, {"tea": 60}) == []


def test_the_surest_word_comes_first():
    assert typical({"cheers": 40, "mate": 90}, {"mate": 2}) == ["mate", "cheers"]


def test_rare_words_are_no_evidence():
    assert typical({"quince": 4}, {}) == []


def test_a_sure_but_small_difference_is_not_typical():
    assert typical({"tea": 60_000}, {"tea": 50_000}) == []


def test_one_side_may_have_said_nothing():
    assert typical_words(Counter({"hm": 9}), Counter(), 5) == []
    assert typical_words(Counter(), Counter(), 5) == []
