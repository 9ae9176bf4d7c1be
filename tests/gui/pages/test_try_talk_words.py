"""A talk in words and bubbles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.speakers import Said, Speaker
from voicetune_desktop.evaluation.talks import Talk
from voicetune_desktop.gui.pages.try_talk_words import (
    LONGEST_BUBBLE,
    MOST_BUBBLES,
    STOPPED,
    destination,
    outcome,
    parts,
    replaced_words,
    send_words,
    talk_bubbles,
    talk_text,
)
from voicetune_desktop.training.records import Account

FAR = Speaker(Account("openai", "https://api.openai.com/v1"), "m", "mine")
HERE = Speaker(Account("other", "http://127.0.0.1:8080/v1"), "local")
LAN = Speaker(Account("other", "http://192.168.1.7:8080/v1"), "local")


@pytest.mark.parametrize(
    ("speakers", "words"),
    [
        ((None, None), "Send"),
        ((FAR, None), "Send to OpenAI"),
        ((FAR, FAR), "Send to OpenAI"),
        ((FAR, HERE), "Send to OpenAI and to this computer"),
        ((None, LAN), "Send to 192.168.1.7:8080"),
    ],
)
def test_the_button_says_where_it_goes(speakers, words):
    assert send_words(speakers) == words


@pytest.mark.parametrize("host", ["localhost.evil.example", "127.evil.example", "example.com"])
def test_only_this_computer_is_called_so(host):
    assert destination(Account("other", f"https://{host}/v1")) == host


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "127.1.2.3"])
def test_this_computer_has_many_names(host):
    assert destination(Account("other", f"http://{host}:8080/v1")) == "this computer"


def test_kinds_are_named_and_counted():
    assert replaced_words({"phone": 2, "participant": 1}) == "3 values will be replaced before it leaves: Name, Phone number."
    assert replaced_words({}) == ""


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (None, ""),
        (Said("half"), ""),
        (Said("x", "stop", tokens_out=1, seconds=2), "1 token in 2.0 seconds."),
        (Said("x", "stop", seconds=0.5), "Answered in 0.5 seconds."),
        (Said("x", "length", tokens_out=512, seconds=3), "512 tokens in 3.0 seconds. It was cut off at the longest answer allowed."),
        (Said("x", STOPPED), "You stopped this answer."),
    ],
)
def test_how_an_answer_ended(said, words):
    assert outcome(said) == words


def test_bursts_are_bubbles_and_blank_lines_are_none():
    talk = Talk((FAR, None)).asking("hi").answering(0, Said("haha\n\nyes\n", "stop"))
    assert [bubble.text for bubble in talk_bubbles(talk, 0, str, answering=False)] == ["hi", "haha", "yes"]
    assert talk_text(talk, 0, str.upper) == "Question: HI\nmine: HAHA\nmine: YES"


def test_an_answer_that_is_still_to_come_is_announced():
    talk = Talk((FAR, None)).asking("hi")
    assert [bubble.text for bubble in talk_bubbles(talk, 0, str, answering=True)] == ["hi", "…"]


@given(st.text() | st.integers(1, 400).map(lambda many: "x\n" * many) | st.integers(1, 9000).map("y".__mul__))
def test_nothing_of_an_answer_is_lost_and_no_bubble_is_too_long(text):
    found = list(parts(text))
    assert "".join(found).replace("\n", "") == "".join(line for line in text.split("\n") if line.strip())
    assert all(0 < len(part) <= LONGEST_BUBBLE for part in found)
    assert len(found) <= MOST_BUBBLES + 1 + len(text) // LONGEST_BUBBLE
