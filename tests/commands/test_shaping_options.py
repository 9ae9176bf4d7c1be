"""The options of `prepare` that shape examples do what they say."""

import json

import pytest

from tests.operations.chat import write_chat

TALK = (
    ("Ada Byron", "good morning"),
    ("Bo Larsen", "morning, did you see the new place by the river?"),
    ("Ada Byron", "https://river.example.org/menu"),
    ("Bo Larsen", "looks good to me"),
    ("Ada Byron", "yes"),
    ("Bo Larsen", "shall we meet at the bridge?"),
    ("Ada Byron", "fine, I will be there"),
)
DAYS = 12


@pytest.fixture
def shaped(voicetune, tmp_path):
    """The report, and the examples to train on by weight and content of their answers."""
    export = write_chat(tmp_path, DAYS, TALK)

    def run(*options, assistant="Ada Byron"):
        out = tmp_path / "out"
        ran = voicetune("prepare", export, "--assistant", assistant, "--out", out, "--json", "--keep-names", *options)
        assert ran.status == 0, ran.err
        lines = (out / "train.jsonl").read_text(encoding="utf-8").splitlines()
        return ran.json, [json.loads(line)["messages"] for line in lines]

    return run


def answers(messages):
    return [(message["content"].partition(" (")[0], message.get("weight", 1)) for message in messages if message["role"] == "assistant"]


def test_links_and_openers_are_context_by_default(shaped):
    assert [weight for _, weight in answers(shaped()[1][0])] == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--link-only", "train"), [0, 1, 1, 1]),
        (("--one-word", "context"), [0, 0, 0, 1]),
        (("--shortest-answer", "3", "--link-only", "train"), [0, 0, 0, 1]),
        (("--openers", "leave_out"), [0, 1, 1]),
    ],
)
def test_answers_are_weighed_as_asked(shaped, options, expected):
    _, examples = shaped(*options)
    assert [weight for _, weight in answers(examples[0])] == expected


def test_days_before_and_after_are_left_out(shaped):
    report, examples = shaped("--since", "2024-05-19", "--until", "2024-05-21", "--valid", "0")
    assert (report["examples"]["train"], len(examples)) == (3, 3)


def test_a_day_that_is_no_day_is_refused_with_a_sentence(voicetune, tmp_path):
    export = write_chat(tmp_path, 3, TALK)
    ran = voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--since", "yesterday")
    assert ran.status == 1
    assert "2024-05-31" in ran.err


def test_tests_are_in_no_file(shaped):
    report, examples = shaped("--valid", "0.25", "--test-share", "0.25", "--split-by", "random", "--seed", "7")
    counts = report["examples"]
    assert (counts["train"], counts["valid"], counts["test"]) == (6, 3, 3)
    assert sum(file["examples"] for file in report["files"]) == 9
    assert len(examples) == 6


def test_another_language_is_left_out(voicetune, tmp_path):
    export = write_chat(tmp_path, 3, TALK)
    ran = voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--language", "pt")
    assert ran.status == 1
    assert "in a language that you do not want" in ran.err


def test_a_system_prompt_says_who_speaks_where(shaped):
    _, examples = shaped("--system", "You are {assistant}, writing to {person} on {platform}.")
    assert examples[0][0]["content"] == "You are Ada Byron, writing to Bo Larsen on WhatsApp."


def test_a_chat_has_a_system_prompt_of_its_own(shaped):
    assert shaped("--system", "Be kind.", "--system-of", "bo=Be {assistant}.")[1][0][0]["content"] == "Be Ada Byron."


def test_a_system_prompt_of_no_chat_is_refused(voicetune, tmp_path):
    export = write_chat(tmp_path, 3, TALK)
    ran = voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--system-of", "Nowhere=Be kind.")
    assert ran.status == 1
    assert "no chat with the title" in ran.err


def test_several_assistants_each_have_their_answers_trained(shaped):
    report, examples = shaped("--also-assistant", "Bo Larsen", "--system", "You are {assistant}.", "--valid", "0")
    voices = {messages[0]["content"]: [content for content, _ in answers(messages)] for messages in examples}
    assert report["examples"]["train"] == 2 * DAYS
    assert voices["You are Bo Larsen."][0] == "morning, did you see the new place by the river?"
    assert voices["You are Ada Byron."][-1] == "fine, I will be there"


def test_help_shows_the_options_in_groups(voicetune):
    text = voicetune("prepare", "--help").text
    assert [text.index(f"\n{group}:") for group in ("Conversations", "Answers", "Which messages", "Split", "System prompt")]
