"""Verbs in a process of their own: their progress, results and errors arrive, and nothing of them is left."""

import multiprocessing
import os

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.apart import apart


def counting(most):
    for done in range(most):
        yield Progress(done, most, "Counting")
    return os.getpid()


def refusing():
    yield Progress(0, None, "Looking")
    raise SourceError("This file is empty.", "Download it again.")


def dying():
    yield Progress(0, None, "Looking")
    os._exit(9)


def mistaken():
    yield Progress(0, None, "Looking")
    raise ValueError("a secret text")


def test_progress_and_result_arrive_from_another_process():
    before, seen = multiprocessing.active_children(), []
    assert result_of(apart(counting, 3), seen) != os.getpid()
    assert [one.done for one in seen] == [0, 1, 2]
    assert set(multiprocessing.active_children()) <= set(before)


def test_error_of_the_verb_is_raised_as_it_is():
    with pytest.raises(SourceError) as raised:
        result_of(apart(refusing))
    assert (raised.value.message, raised.value.hint) == ("This file is empty.", "Download it again.")


@pytest.mark.parametrize("verb", [dying, mistaken])
def test_child_that_ends_without_a_word_is_a_sentence_without_what_it_read(verb, capfd):
    with pytest.raises(VoiceTuneError, match="stopped unexpectedly"):
        result_of(apart(verb))
    assert "secret" not in "".join(capfd.readouterr())


def test_work_that_is_given_up_leaves_no_process():
    before = multiprocessing.active_children()
    work = apart(counting, 10**9)
    next(work)
    work.close()
    assert set(multiprocessing.active_children()) <= set(before)
