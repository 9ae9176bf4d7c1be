"""A child process that answers questions: the newest counts, and whatever happens is a sentence."""

import os
import sys
import time

import pytest

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.jobs import Workers
from voicetune_desktop.gui.live import Live

PATIENCE = 20_000


def slow_doubler(seconds):
    def double(number):
        time.sleep(seconds)
        return 2 * number

    return double


def moody(text):
    if text == "never ready":
        raise VoiceTuneError("It cannot begin.", "Try again.")

    def answer(question):
        if question == "refuse":
            raise VoiceTuneError("No.", "Ask another.")
        if question == "break":
            raise KeyError("a secret text")
        if question == "die":
            os._exit(3)
        return text + question

    return answer


@pytest.fixture
def pool():
    made = Workers()
    yield made
    made.close()


def live(pool, make, *arguments):
    made = Live(make, pool=pool)
    made.prepare(*arguments)
    return made


def test_answers_one_question_after_the_other(qtbot, pool):
    doubler = live(pool, slow_doubler, 0)
    for number in (1, 21):
        with qtbot.waitSignal(doubler.answered, timeout=PATIENCE) as told:
            doubler.ask(number)
        assert told.args == [2 * number]
    assert not doubler.waiting


def test_only_the_newest_of_many_questions_is_answered(qtbot, pool):
    doubler, answers = live(pool, slow_doubler, 0.05), []
    doubler.answered.connect(answers.append)
    for number in range(30):
        doubler.ask(number)
    qtbot.waitUntil(lambda: not doubler.waiting, timeout=PATIENCE)
    assert answers[-1] == 58
    assert len(answers) == 1


def test_getting_ready_again_with_the_same_keeps_the_child(qtbot, pool):
    doubler = live(pool, slow_doubler, 0)
    worker = doubler._worker
    doubler.prepare(0)
    assert doubler._worker is worker
    doubler.prepare(0.001)
    assert doubler._worker is not worker


@pytest.mark.parametrize(("question", "sentence"), [("refuse", "No."), ("break", "inside VoiceTune"), ("die", "stopped unexpectedly")])
def test_what_goes_wrong_is_a_sentence_without_texts(qtbot, pool, question, sentence):
    answers = live(pool, moody, "x")
    with qtbot.waitSignal(answers.failed, timeout=PATIENCE) as told:
        answers.ask(question)
    assert sentence in str(told.args[0])
    assert "secret" not in str(told.args[0])


def test_goes_on_after_a_refusal(qtbot, pool):
    answers = live(pool, moody, "x")
    with qtbot.waitSignal(answers.failed, timeout=PATIENCE):
        answers.ask("refuse")
    with qtbot.waitSignal(answers.answered, timeout=PATIENCE) as told:
        answers.ask("y")
    assert told.args == ["xy"]


def test_what_keeps_it_from_getting_ready_is_said_once(qtbot, pool):
    answers = Live(moody, pool=pool)
    with qtbot.waitSignal(answers.failed, timeout=PATIENCE) as told:
        answers.prepare("never ready")
    assert "It cannot begin." in str(told.args[0])
    answers.ask("y")
    assert not answers.waiting


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by its number")
def test_a_closed_one_ends_its_child(qtbot, pool):
    doubler = live(pool, slow_doubler, 60)
    process = doubler._worker.process
    pid = process.pid
    doubler.ask(1)
    doubler.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
