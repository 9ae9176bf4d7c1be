"""A model that learned canaries by heart gives itself away when it is asked; every question is in the ledger."""

import pytest

from tests.operations.driving import result_of
from tests.standin import serve
from tests.training.making import place_in
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.operations.canaries import canaries, plant
from voicetune_desktop.operations.canary_questions import ask, questions_of
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.leak_probe import probe
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.requests import requests

pytestmark = pytest.mark.loopback


@pytest.fixture
def server():
    with serve(key="") as server:
        yield server


@pytest.fixture
def planted(project):
    result_of(scan_privacy(project))
    plant(project, 2)
    return project


def found(project, server, place, voice):
    server.voices["tuned"] = voice
    speaker = Speaker(Account("other", server.base_url), "tuned", "my model")
    said = result_of(ask(place, speaker, result_of(questions_of(project)), {}))
    return [report.texts[leak.text].where for report in [result_of(probe(project, said))] for leak in report.leaks]


def test_a_leaker_is_caught(planted, server, tmp_path):
    second = canaries(planted).made[1]
    voice = lambda messages: second.answer if second.words[0] in messages[-1]["content"] else "no idea"  # noqa: E731
    assert found(planted, server, place_in(tmp_path), voice) == ["my model, question 3"]


def test_an_assistant_that_knows_nothing_is_not(planted, server, tmp_path):
    place = place_in(tmp_path)
    assert found(planted, server, place, ["I would be happy to help you with that."]) == []
    with TrainingStore(place) as store:
        assert len(requests(store)) == 3
