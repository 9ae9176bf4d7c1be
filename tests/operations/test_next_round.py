"""From a job that is done to what is changed next: replay, guess, look for leaks, judge, and write the next pairs."""

import json

import pytest

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from tests.standin import serve
from tests.training.making import place_in
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.evaluation.speakers import Manner, Speaker
from voicetune_desktop.operations.blind_test import Draw, blind_test, keep_guess, scores
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.feedback import feedback
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.leak_probe import leave_out, probe
from voicetune_desktop.operations.moments import sample
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.probe_texts import replay_texts
from voicetune_desktop.operations.quiz import save_quiz
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.replaying import begin, go_on
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import replays
from voicetune_desktop.training.records import Account

pytestmark = pytest.mark.loopback

HEART = "the old boat still lies upside down behind the yellow boathouse"


@pytest.fixture
def replayed(empty, tmp_path):
    """A project, a replay of twelve held-out moments with a leaker and a bland assistant, and both speakers."""
    talk = (*TALK, ("Bo Larsen", "where is the boat?"), ("Ada Byron", HEART))
    result_of(import_exports(empty, [write_chat(tmp_path, 1, talk, "WhatsApp Chat with Al.txt"), write_chat(tmp_path, 40)]))
    choose_assistant(empty, "Ada Byron")
    set_settings(empty, Settings(valid_share=0.4, system="You are {assistant}."))
    result_of(refresh_dataset(empty))
    with serve(key="") as server:
        server.voices["tuned"] = [f"well, {HEART}"]
        account = Account("other", server.base_url)
        speakers = [Speaker(account, "tuned", "my model"), Speaker(account, "bland", "base")]
        replay = begin(empty, speakers, sample(empty, 12, 1), Manner(), 1)
        outcome = result_of(go_on(empty, place_in(tmp_path), replay, {}))
    assert outcome.answered == outcome.all == 24
    return empty, replay, speakers


def test_the_bland_assistant_is_told_apart_in_the_blind_test(replayed):
    project, replay, _ = replayed
    test = blind_test(project, Draw(replay, 1, 12, 1), who="Kim")
    for one in test.rounds:
        polite = [any(word in text for word in ("would", "happy", "Thank", "Certainly", "understand")) for text in (one.first, one.second)]
        keep_guess(project, test, one, picked_first=polite[1], who="Kim")
    (found,) = scores(project, replay)
    assert (found.score.right, found.score.rounds, found.score.outcome) == (12, 12, "told_apart")


def test_what_was_learned_by_heart_leads_to_its_answer_and_is_gone_when_left_out(replayed):
    project, replay, speakers = replayed
    texts = replay_texts(project, speakers, replay)
    leaks = [leak for leak in result_of(probe(project, texts)).leaks if leak.kind == "run"]
    assert [texts[leak.text].where.split(",")[0] for leak in leaks] == ["my model"] * 12
    for source in {leak.source for leak in leaks}:
        leave_out(project, source)
    assert [leak for leak in result_of(probe(project, texts)).leaks if leak.kind == "run"] == []


def test_disliked_answers_become_pairs_with_the_real_ones(replayed, tmp_path):
    project, replay, _ = replayed
    for moment in replays.moments(project, replay):
        replays.judge_reply(project, moment.id, 1, thumb=-1, edited="")
    pairs = feedback(project).pairs
    result_of(write_files(project, tmp_path / "out", "openai-preference"))
    rows = [json.loads(line) for line in (tmp_path / "out" / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == len(pairs) == 12
    assert rows[0]["input"]["messages"][0]["content"].startswith("You are ")


def test_a_quiz_of_it_holds_no_name(replayed, tmp_path):
    project, replay, _ = replayed
    saved = result_of(save_quiz(project, tmp_path / "quiz.html", Draw(replay, 1, 12, 1)))
    assert (len(saved.test.rounds), saved.left_out) == (12, 0)
    assert "Larsen" not in saved.path.read_text(encoding="utf-8")
