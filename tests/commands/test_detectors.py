"""`--detector`: another detector is asked beside our own, and what it cannot do is a sentence."""

import pytest

from tests.commands.test_scan import hidden, write_rows
from tests.other_python import made_choice


@pytest.fixture
def options(tmp_path):
    choice = made_choice(tmp_path)
    return "--detector", "spacy", "--detector-python", choice.python, "--detector-model", choice.model


def test_rows_are_shown_to_it_too(voicetune, tmp_path, options):
    texts = ["Then to zorb Zorblax", "mail bo@example.org"]
    rows = write_rows(tmp_path, *({"id": text, "text": text, "chat": text} for text in texts))
    ran = voicetune("scan", "--rows", rows, "--jsonl", *options)
    assert [hidden(text, answer) for text, answer in zip(texts, ran.rows, strict=True)] == [
        [("third_party", "Zorblax")],
        [("email", "bo@example.org")],
    ]
    assert ran.rows[0]["spans"][0]["action"] == "review"
    assert ran.err == "spaCy 9.1 with en_made_up 1.2 looks for people, places.\n"


@pytest.mark.parametrize("left_out", [0, 2, 4])
def test_it_takes_all_three_options(voicetune, tmp_path, options, left_out):
    given = [*options[:left_out], *options[left_out + 2 :]]
    ran = voicetune("scan", "--rows", write_rows(tmp_path, {"id": 1, "text": "hi"}), *given)
    assert ran.status == 2
    assert "--detector-model" in ran.err


def test_unknown_detector_is_wrong_use(voicetune, tmp_path):
    ran = voicetune("scan", tmp_path, "--detector", "oracle")
    assert ran.status == 2
    assert "spacy, gliner, presidio" in ran.err


def test_what_cannot_be_loaded_stops_before_anything_is_read(voicetune, tmp_path, options):
    ran = voicetune("scan", tmp_path / "not there", *options[:5], tmp_path / "python")
    assert ran.status == 1
    assert "This is no folder of a model for spaCy." in ran.err
