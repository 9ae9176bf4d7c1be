"""Which actions fit which run."""

import pytest

from tests.gui.pages import some_jobs
from voicetune_desktop.gui.pages.job_actions import action, possible
from voicetune_desktop.training.records import Phase, Run, Wish

THERE = (some_jobs.there(some_jobs.TRAIN, "file-1"),)
FIREWORKS = some_jobs.Account("fireworks", "https://api.fireworks.ai/v1/accounts/ada")


def offered(phase, account=some_jobs.OPENAI, files=THERE, *, sending=False, **more):
    run = Run("a" * 12, account, Wish("m"), files, phase, some_jobs.NOW, **more)
    return set(possible(run, sending=sending))


def test_running_job_can_be_asked_paused_stopped_and_forgotten():
    assert offered(Phase.RUNNING, job_id="j") == {"refresh", "pause", "cancel", "forget"}


def test_paused_job_can_go_on():
    assert "resume" in offered(Phase.PAUSED, job_id="j")
    assert "pause" not in offered(Phase.PAUSED, job_id="j")


def test_what_a_service_cannot_is_not_offered():
    assert "pause" not in offered(Phase.RUNNING, FIREWORKS, job_id="j")


def test_files_are_never_deleted_under_a_job_that_reads_them():
    working = [Phase.WAITING, Phase.RUNNING, Phase.PAUSED, Phase.UNKNOWN, Phase.UPLOADING, Phase.CREATING]
    assert [phase for phase in working if "delete_files" in offered(phase, job_id="j")] == []
    assert "delete_files" in offered(Phase.SUCCEEDED, job_id="j")
    assert "delete_files" in offered(Phase.UPLOADED)


def test_deleted_files_and_models_are_not_deleted_again():
    gone = (some_jobs.OutgoingFile("train", "t", 1, "", 1, "file-1", deleted=True),)
    assert "delete_files" not in offered(Phase.SUCCEEDED, files=gone)
    assert "delete_files" in offered(Phase.SUCCEEDED, files=gone, result_files=("file-9",))
    assert "delete_model" in offered(Phase.SUCCEEDED, tuned_model="ft:m")
    assert "delete_model" not in offered(Phase.SUCCEEDED, tuned_model="ft:m", model_deleted=True)
    assert "delete_model" not in offered(Phase.RUNNING, tuned_model="ft:m")


def test_a_trained_model_is_trained_further_where_the_service_takes_one():
    assert {"try", "continue"} <= set(offered(Phase.SUCCEEDED, tuned_model="ft:m"))
    assert not {"try", "continue"} & set(offered(Phase.SUCCEEDED, tuned_model="ft:m", model_deleted=True))
    assert "continue" not in offered(Phase.SUCCEEDED)
    assert "continue" not in offered(Phase.SUCCEEDED, FIREWORKS, tuned_model="m")


@pytest.mark.parametrize("phase", [Phase.PLANNED, Phase.UPLOADED, Phase.INTERRUPTED])
def test_unfinished_run_goes_on_unless_another_one_is_being_sent(phase):
    assert {"send_again", "retry"} <= offered(phase)
    assert "send_again" not in offered(phase, sending=True)


def test_upload_can_be_stopped_while_it_lasts():
    assert offered(Phase.UPLOADING, sending=True) == {"stop_sending"}
    assert offered(Phase.UPLOADING) == set()


def test_training_at_home_is_stopped_and_nothing_is_deleted_anywhere():
    assert offered(Phase.RUNNING, some_jobs.HOME, job_id="1") == {"refresh", "cancel"}
    assert offered(Phase.SUCCEEDED, some_jobs.HOME, job_id="1", tuned_model="/home/ada/result") == {"refresh", "forget"}


def test_only_what_may_cost_twice_is_asked_before_sending_again():
    def asked(phase):
        return action("send_again", Run("a" * 12, some_jobs.OPENAI, Wish("m"), THERE, phase, 0.0)).dialog

    assert asked(Phase.PLANNED) is None
    assert "cost twice" in " ".join(asked(Phase.INTERRUPTED).sentences)


@pytest.mark.parametrize("name", ["cancel", "delete_files", "delete_model", "forget"])
def test_what_cannot_be_undone_is_asked_first_and_names_the_service(name):
    dialog = action(name, Run("a" * 12, some_jobs.OPENAI, Wish("m"), THERE, Phase.RUNNING, 0.0)).dialog
    words = " ".join((dialog.title, *dialog.sentences))
    assert "OpenAI" in words
    assert "{place}" not in words


@pytest.mark.parametrize("name", ["cancel", "forget"])
def test_at_home_nobody_speaks_of_a_service_or_of_costs(name):
    dialog = action(name, Run("a" * 12, some_jobs.HOME, Wish("m"), THERE, Phase.RUNNING, 0.0)).dialog
    words = " ".join((dialog.title, *dialog.sentences))
    assert not any(word in words for word in ("service", "there", "cost", "paid"))
