"""A talk with two models: what each is sent, and what is kept."""

import pytest

from voicetune_desktop.evaluation.speakers import Line, Manner, Said, Speaker
from voicetune_desktop.evaluation.talks import Talk, decoded, encoded
from voicetune_desktop.training.records import Account

SPEAKERS = (
    Speaker(Account("openai", "https://api.openai.com/v1"), "tuned"),
    Speaker(Account("openai", "https://api.openai.com/v1"), "base"),
)


@pytest.fixture
def talk():
    begun = Talk(SPEAKERS, "Be Ada.").asking("hi").answering(0, Said("hey", "stop")).answering(1, Said("Hello.", "stop"))
    return begun.asking("tea?")


def test_each_model_is_told_its_own_answers(talk):
    assert talk.lines(0) == [Line("system", "Be Ada."), Line("user", "hi"), Line("assistant", "hey"), Line("user", "tea?")]
    assert Line("assistant", "Hello.") in talk.lines(1)


def test_questions_without_an_answer_are_not_sent_again():
    talk = Talk(SPEAKERS).asking("hi").answering(1, Said("Hello.")).asking("tea?")
    assert talk.lines(0) == [Line("user", "tea?")]


def test_everything_that_goes_out_again_is_told_once(talk):
    assert talk.answering(0, Said("hey")).texts() == ("hi", "tea?", "hey", "Hello.")


def test_a_blank_prompt_is_none():
    assert Talk(SPEAKERS, " \n").asking("hi").lines(0) == [Line("user", "hi")]


def test_an_answer_belongs_to_the_last_question(talk):
    assert talk.answering(0, Said("yes")).asked[0] == talk.asked[0]
    assert Talk(SPEAKERS).answering(0, Said("x")).asked == ()


def test_what_is_kept_comes_back(talk):
    kept = Talk(talk.speakers, talk.system, Manner(0.7, seed=3), talk.asked)
    assert decoded(encoded(kept)) == kept


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"speakers": 3}'])
def test_what_another_version_kept_otherwise_is_left_aside(content):
    assert decoded(content) is None
