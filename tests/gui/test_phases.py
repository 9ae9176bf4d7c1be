"""How each phase looks in the list."""

import pytest

from tests.gui.pages import some_jobs
from voicetune_desktop.gui.phases import INKS, look_of
from voicetune_desktop.paths import resource
from voicetune_desktop.training.records import Phase, Run, Wish


def run_in(phase, **more):
    return Run("a" * 12, some_jobs.OPENAI, Wish("m"), (), phase, some_jobs.NOW, **more)


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_has_words_and_an_icon_that_exists(phase):
    look = look_of(run_in(phase))
    assert look.words
    assert resource(f"icons/{look.icon}.svg").exists()
    assert look.tone in INKS


def test_no_two_phases_look_the_same():
    looks = [look_of(run_in(phase)).words for phase in Phase]
    assert len(set(looks)) == len(looks)


def test_unknown_word_of_a_service_is_shown():
    assert look_of(run_in(Phase.UNKNOWN, status="warming_up")).words == "Says “warming_up”"


@pytest.mark.parametrize("trouble", ["key", "offline", "service"])
def test_trouble_is_told_beside_the_phase_in_words_and_icon(trouble):
    look = look_of(run_in(Phase.RUNNING, trouble=trouble))
    assert look.words.startswith("Training · ")
    assert look.tone == "warning"
    assert resource(f"icons/{look.icon}.svg").exists()


def test_trouble_of_a_run_that_ended_is_over():
    assert look_of(run_in(Phase.SUCCEEDED, trouble="offline")).words == "Done"


def test_trouble_of_a_word_that_we_do_not_know_is_passed_over():
    assert look_of(run_in(Phase.RUNNING, trouble="moon")).words == "Training"
