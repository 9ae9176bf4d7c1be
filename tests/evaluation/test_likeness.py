import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.chrf import CHRF

from voicetune_desktop.evaluation.likeness import chrf, likeness, token_f1

JUDGE = CHRF(char_order=6, word_order=0, beta=2)
TEXTS = st.text(alphabet="abcde é饭😂 \n", max_size=25)


@given(TEXTS, TEXTS)
def test_chrf_is_that_of_sacrebleu(answer, real):
    assert 100 * chrf(answer, real) == pytest.approx(JUDGE.sentence_score(answer, [real]).score, abs=1e-9)


def test_the_same_words_are_wholly_alike_and_others_not_at_all():
    assert chrf("see you", "see  you") == pytest.approx(1)
    assert chrf("abc", "xyz") == chrf("", "abc") == chrf("", "") == 0


@pytest.mark.parametrize(
    ("answer", "real", "expected"),
    [("on my way", "On my way!", 1), ("yes yes no", "yes", 0.5), ("ok", "no", 0), ("", "", 1), ("", "ok", 0), ("我在家", "我在", 0.8)],
)
def test_f1_of_words_in_common(answer, real, expected):
    assert token_f1(answer, real) == pytest.approx(expected)


def test_means_come_with_ranges_and_a_caution():
    found = likeness([("on my way", "on my way"), ("ok", "no"), ("see you", "see ya")], 1)
    assert found.pairs == 3
    assert found.chrf.low <= found.chrf.value <= found.chrf.high
    assert found.token_f1.value == pytest.approx((1 + 0 + 0.5) / 3)
    assert "little about style" in found.caution


def test_no_pairs_are_no_likeness():
    assert likeness([], 1).chrf.value == 0
