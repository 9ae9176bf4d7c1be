from importlib.util import find_spec

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.evaluation.voices import assistant, others, person
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.measures.registry import MEASURES
from voicetune_desktop.evaluation.records import Answers, Corpora, StyleReport
from voicetune_desktop.evaluation.report import style_figures, style_report

NOBODY = Answers()
TEXTS = st.lists(st.text(max_size=30), max_size=6).map(tuple)


def corpora(model, base=NOBODY):
    return Corpora(person(600, 1), person(300, 2), others(300, 3), model, base)


@pytest.fixture(scope="module")
def parrot():
    """A model that writes as the person does, beside a bland base."""
    return by_id(style_report(corpora(person(300, 9), assistant(300, 4)), 5))


@pytest.fixture(scope="module")
def bland():
    """A model that stayed a helpful assistant, beside one that writes like other people."""
    return by_id(style_report(corpora(assistant(300, 4), others(300, 9)), 5))


def by_id(report):
    return {figure.id: figure for figure in report.measures}


def figure_of(figure, voice):
    return next(one for one in figure.voices if one.voice == voice)


@pytest.mark.parametrize("measure", [one.id for one in MEASURES if one.id != "languages"])
def test_parrot_lies_at_the_ceiling(parrot, measure):
    assert parrot[measure].standing == "like_you"
    assert parrot[measure].place.low < 1.2
    assert parrot[measure].place.high > 0.8


@pytest.mark.parametrize("measure", [one.id for one in MEASURES if one.id not in {"languages", "one_word", "emoji"}])
def test_assistant_lies_far_off(bland, measure):
    assert bland[measure].standing in {"like_others", "farther", "nearer_you"}
    assert bland[measure].place.high < 0.8


@pytest.mark.parametrize("measure", ["words", "characters", "emoji_rate", "casing", "openings", "function_words", "ngrams", "punctuation"])
def test_other_people_lie_at_the_floor(bland, measure):
    assert bland[measure].base_place.value == pytest.approx(0, abs=0.2)


def test_sentences_say_which_way_a_model_is_off(bland):
    assert bland["words"].verdict.startswith("The model writes longer answers than you: 42 words against 5.")
    assert bland["casing"].verdict.startswith("The model starts with a small letter less often than you: 0 % of messages")
    assert bland["emoji_rate"].verdict.startswith("The model uses emoji in fewer answers than you: 0 % against ")
    assert bland["bursts"].verdict.startswith("The model sends fewer messages in a row than you: 1 message on average")
    assert bland["emoji"].verdict == "Which emoji: the model has nothing to count."
    assert bland["words"].standing_words == "Farther from you than other people are."


def test_sentences_of_a_parrot_say_that_it_is_alike(parrot):
    assert "as long as yours" in parrot["words"].verdict
    assert "as many" in parrot["bursts"].verdict


@pytest.mark.parametrize("report", ["parrot", "bland"])
def test_sentences_are_short_and_plain(report, request):
    for figure in request.getfixturevalue(report).values():
        assert len(figure.verdict.split()) <= 20
        assert len(figure.standing_words.split()) <= 20


def test_measures_come_in_the_order_of_the_registry(parrot):
    assert list(parrot) == [one.id for one in MEASURES if one.id in parrot]
    assert len(parrot) >= 16


def test_pictures_show_shares_of_each_voice(parrot):
    for figure in parrot.values():
        assert len(figure.rows) <= 12
        for row in figure.rows:
            assert len(row.shares) == len(figure.voices)
            assert all(0 <= share <= 1 for share in row.shares)


def test_same_seed_gives_the_same_report_and_another_seed_nearly_the_same():
    voices = Corpora(person(120, 1), person(60, 2), others(60, 3))
    first, second = by_id(style_report(voices, 1)), by_id(style_report(voices, 2))
    assert by_id(style_report(voices, 1)) == first
    assert first["words"].voices[0].value != second["words"].voices[0].value
    assert first["words"].voices[0].value.value == second["words"].voices[0].value.value


def test_report_survives_the_way_through_json(parrot):
    report = style_report(corpora(person(50, 9)), 1)
    assert msgspec.json.decode(msgspec.json.encode(report), type=StyleReport) == report


def test_a_smaller_voice_makes_all_of_them_smaller():
    report = style_report(Corpora(person(500, 1), person(400, 2), others(300, 3), assistant(60, 4)), 1)
    assert report.compared == 60
    assert {one.counted for one in by_id(report)["words"].voices if one.voice != "you"} == {60}


def test_the_size_of_a_sample_fakes_no_difference():
    few = by_id(style_report(Corpora(person(2000, 1), person(1000, 2), others(1000, 3), person(60, 9)), 1))
    assert few["openings"].standing in {"like_you", "unsure"}
    assert figure_of(few["openings"], "model").distance.value < figure_of(few["openings"], "others").distance.value


def test_small_samples_are_said_to_be_small():
    report = style_report(Corpora(person(500, 1), person(40, 2), others(40, 3), person(40, 9)), 1)
    assert report.notes == ("Only 40 answers of each voice: differences of shares below 22 points may be chance.",)
    assert by_id(report)["emoji"].small


def test_large_samples_have_no_notes(parrot):
    assert style_report(corpora(person(300, 9)), 1).notes == ()
    assert not parrot["words"].small


def test_two_halves_of_one_voice_tell_nobody_apart():
    voice = person(300, 1)
    figures = by_id(style_report(Corpora(voice, voice, voice, voice), 1))
    assert {one.standing for one in figures.values()} <= {"no_difference", None}
    assert {one.place for one in figures.values()} == {None}
    assert figure_of(figures["words"], "model").distance.value == 0


def test_works_without_any_model():
    report = style_report(Corpora(person(200, 1), person(100, 2), others(100, 3)), 1)
    words = by_id(report)["words"]
    assert words.verdict == "Words in an answer: you 5.4 words, your other half 5 words, other people 6.2 words."
    assert words.standing is None
    assert [one.voice for one in words.voices] == ["you", "held_out", "others"]


def test_pasted_texts_are_called_what_they_are_called():
    report = style_report(corpora(Answers(assistant(100, 4).texts, "Your draft")), 1)
    assert by_id(report)["words"].verdict.startswith("Your draft writes longer answers")
    assert report.labels["model"] == "Your draft"


def test_without_ceiling_and_floor_there_is_no_place_and_it_is_said():
    report = style_report(Corpora(person(200, 1), Answers(), Answers(), person(200, 9)), 1)
    assert {one.place for one in report.measures} == {None}
    assert len(report.notes) == 2
    assert by_id(report)["ngrams"].verdict.startswith("Spelling and phrases: the model 0.")


@pytest.mark.parametrize("voices", [Corpora(Answers(), others(9, 1), others(9, 2)), Corpora(person(9, 1), Answers(), Answers())])
def test_nothing_to_compare_is_said(voices):
    with pytest.raises(VoiceTuneError, match="nothing to compare"):
        style_report(voices, 1)


def test_one_answer_each_makes_a_report():
    one = Answers(("ok",))
    report = style_report(Corpora(one, one, Answers(("Yes.",)), one), 1)
    assert by_id(report)["words"].small
    assert by_id(report)["casing"].voices[2].value.value == 0


@pytest.mark.parametrize(
    "texts",
    [
        ("你好吗", "我在路上了\n马上到", "哈哈哈哈"),
        ("これは何", "まじかwww"),
        ("ไปไหนมา", "5555"),
        ("שלום 😂", "מה נשמע?"),
        ("مرحبا", "كيف حالك؟"),
    ],
)
def test_scripts_without_blanks_or_from_right_to_left(texts):
    voice = Answers(texts * 40)
    figures = by_id(style_report(Corpora(voice, voice, others(120, 1), voice), 1))
    assert figures["ngrams"].standing == "like_you"
    assert figures["openings"].standing == "like_you"


def test_an_answer_of_a_million_characters():
    endless = Answers((*person(50, 9).texts, "so " * 333_333))
    figures = by_id(style_report(Corpora(person(200, 1), person(51, 2), others(51, 3), endless), 1))
    assert figure_of(figures["characters"], "model").value.value < 100


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_texts_make_a_report_in_which_every_number_is_one(you, held_out, other, model):
    voices = Corpora(Answers(("hm", *you)), Answers(held_out), Answers(("Yes.", *other)), Answers(model))
    for figure in style_figures(voices, 3):
        for voice in figure.voices:
            for interval in filter(None, (voice.value, voice.distance)):
                assert interval.low <= interval.value <= interval.high
        assert b"null" not in msgspec.json.encode([voice.value for voice in figure.voices if voice.value])


@pytest.mark.skipif(find_spec("gcld3") is None, reason="no detector for this computer")
def test_languages_are_told_where_the_detector_is(bland):
    assert "languages" in bland
