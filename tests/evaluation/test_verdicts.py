import pytest

from voicetune_desktop.evaluation.measures.function_words import FUNCTION_WORDS
from voicetune_desktop.evaluation.measures.laughter import LAUGHTER
from voicetune_desktop.evaluation.measures.lengths import WORDS
from voicetune_desktop.evaluation.verdicts import too_little, verdict


@pytest.mark.parametrize(
    ("model", "you", "direction", "standing", "said"),
    [
        (0.39, 0.38, 0, "like_you", "The model laughs in as many answers as you: 39 % against 38 %."),
        (0.20, 0.38, 0, "unsure", "Laughter: the model 20 %, you 38 %; that may be chance."),
        (0.20, 0.38, 0, "like_you", "Laughter: the model 20 %, you 38 %; that may be chance."),
        (0.20, 0.38, -1, "like_you", "The model laughs in fewer answers than you: 20 % against 38 %."),
        (0.20, 0.38, -1, "like_others", "The model laughs in fewer answers than you: 20 % against 38 %."),
        (0.37, 0.38, -1, "like_you", "The model laughs in as many answers as you: 37 % against 38 %."),
        (0.37, 0.38, -1, "nearer_you", "The model laughs in fewer answers than you: 37 % against 38 %."),
    ],
)
def test_a_sentence_says_no_more_than_its_figures(model, you, direction, standing, said):
    assert verdict(LAUGHTER, "The model", (model, you), direction, standing) == said


def test_answers_of_other_lengths_are_not_called_as_long():
    assert verdict(WORDS, "Draft", (8.8, 6.0), 0, None) == "Words in an answer: Draft 8.8 words, you 6; that may be chance."
    assert "as long as yours" in verdict(WORDS, "Draft", (6.3, 6.0), 0, None)


def test_a_likeness_is_said_as_where_it_lies():
    said = verdict(FUNCTION_WORDS, "The model", (0.30, 0.20), 1, "like_you")
    assert said == "The model uses your most frequent words as you do: 0.30 off, your own other half 0.20."
    assert "less like you" in verdict(FUNCTION_WORDS, "The model", (0.30, 0.20), 1, "nearer_you")


def test_little_is_told_apart_from_nothing():
    assert too_little(LAUGHTER, "The model", 3) == "Laughter: the model has too little to count."
    assert too_little(LAUGHTER, "The model", 0) == "Laughter: the model has nothing to count."
