"""What stands beside the style report, and how measures are grouped."""

import pytest

from tests.evaluation import voices
from voicetune_desktop.evaluation.comparison import GROUPS, Asked, compare, grouped, sureness
from voicetune_desktop.evaluation.measures.registry import MEASURES
from voicetune_desktop.evaluation.records import Answers, Corpora
from voicetune_desktop.evaluation.speakers import Said

THREE = Corpora(voices.person(60, 1), voices.person(40, 2), voices.others(40, 1), voices.assistant(40, 1))


def test_every_measure_has_one_group():
    named = [name for names in GROUPS.values() for name in names]
    assert sorted(named) == sorted(measure.id for measure in MEASURES)


def test_groups_keep_every_measure_of_a_report():
    measures = compare(THREE, 1).style.measures
    assert sum(len(found) for _, found in grouped(measures)) == len(measures)


def test_likeness_stands_beside_for_each_model_that_was_asked():
    found = compare(THREE, 1, asked={"model": Asked((("see you at six", "see you at six"),), (Said("see you at six"),)), "base": Asked()})
    assert [(one.voice, one.found.pairs, one.found.chrf.value) for one in found.likeness] == [("model", 1, pytest.approx(1.0))]
    assert found.sureness == ()


def test_sureness_weighs_answers_by_their_tokens():
    found = sureness("model", [Said("a", tokens_out=1, logprob=-2.0), Said("b", tokens_out=3, logprob=-1.0), Said("c")], 1)
    assert (found.told, found.answers, found.mean.value) == (2, 3, pytest.approx(-1.25))


def test_sureness_without_counts_weighs_by_words():
    assert sureness("base", [Said("one", logprob=-3.0), Said("one two", logprob=-0.5)], 1).mean.value == pytest.approx(-4 / 3)


def test_no_sureness_is_above_zero():
    assert sureness("model", [Said("x", tokens_out=1, logprob=value) for value in (-0.9, 0.0, 0.0, 0.0)], 1).mean.high <= 0


def test_a_comparison_needs_answers_of_two():
    with pytest.raises(Exception, match="nothing to compare"):
        compare(Corpora(Answers(("x",)), Answers(), Answers()), 1)
