"""The quiz for a friend holds nothing that is to be hidden."""

import pytest

from tests.evaluation import markup
from tests.operations.driving import result_of
from tests.operations.replays import add_replay
from voicetune_desktop.errors import LeakFound, OutputError
from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.operations import quiz as quizzes
from voicetune_desktop.operations.blind_test import Draw
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.quiz import NothingToGuess, save_quiz

SIX = [(f"real {n}", f"made {n}") for n in range(6)]


@pytest.fixture
def scanned(project):
    result_of(scan_privacy(project))
    return project


def test_writes_all_rounds_and_keeps_the_test_that_it_wrote(scanned, tmp_path):
    replay = add_replay(scanned, SIX)
    saved = result_of(save_quiz(scanned, tmp_path / "new" / "quiz.html", Draw(replay, 0, 20, 4)))
    written = markup.read(saved.path.read_text(encoding="utf-8"))
    shown = [[bubble.text() for answer in one.all(css="answer") for bubble in answer.all("span")] for one in written.all(css="round")]
    assert shown == [[one.first, one.second] for one in saved.test.rounds]
    assert (len(shown), saved.left_out) == (6, 0)


@pytest.mark.parametrize("leak", ["ask Bo Larsen", "at bo.larsen@example.org", "+44 7700 900123", "Ada's at home"])
@pytest.mark.parametrize("place", [0, 1])
def test_leaves_out_moments_with_anything_to_be_hidden(scanned, tmp_path, leak, place):
    leaky = tuple(leak if each == place else "hm" for each in range(2))
    replay = add_replay(scanned, [*SIX, leaky])
    saved = result_of(save_quiz(scanned, tmp_path / "quiz.html", Draw(replay, 0, 20, 4)))
    assert (len(saved.test.rounds), saved.left_out) == (6, 1)
    assert leak not in saved.path.read_text(encoding="utf-8")


def test_a_talk_with_anything_to_be_hidden_is_no_quiz(scanned, tmp_path):
    replay = add_replay(scanned, SIX, lines=(Line("user", "Bo Larsen: hi"),))
    with pytest.raises(NothingToGuess):
        result_of(save_quiz(scanned, tmp_path / "quiz.html", Draw(replay, 0, 20, 4)))
    assert list(tmp_path.glob("*.html")) == []


def test_the_last_look_is_at_the_very_page(scanned, tmp_path, monkeypatch):
    monkeypatch.setattr(quizzes, "_leaks", lambda check, one: False)
    replay = add_replay(scanned, [*SIX, ("Bo Larsen", "who")])
    with pytest.raises(LeakFound, match="the quiz"):
        result_of(save_quiz(scanned, tmp_path / "quiz.html", Draw(replay, 0, 20, 4)))
    assert list(tmp_path.glob("*.html")) == []


def test_a_folder_that_cannot_be_written_is_said(scanned, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        result_of(save_quiz(scanned, tmp_path / "file" / "quiz.html", Draw(add_replay(scanned, SIX), 0, 6, 4)))
