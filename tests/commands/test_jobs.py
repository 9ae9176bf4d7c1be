"""`voicetune jobs`: what was sent is found again, followed, stopped and taken back."""

import csv
import io

import pytest

from tests.commands.services import quiet
from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.training.store import file as training_store

pytestmark = pytest.mark.loopback


@pytest.fixture
def job(send, server):
    """A job that waits: its id at the service."""
    ran = send("--note", "first try", "--suffix", "ada")
    assert ran.status == 0, ran.err
    return next(iter(server.jobs))


def test_lists_what_was_sent(voicetune, server, job):
    ran = voicetune("jobs", "--json")
    (listed,) = ran.json["jobs"]
    assert (listed["job"], listed["phase"], listed["note"], listed["suffix"]) == (job, "waiting", "first try", "ada")
    assert listed["run"] in voicetune("jobs").text
    before = len(server.requests)
    assert voicetune("jobs", "show", job).text.startswith(f"Job {job} at OpenAI is waiting (validating_files).\n")
    assert len(server.requests) == before


def test_an_empty_list_is_no_error(voicetune, key_store):
    assert voicetune("jobs", "list", "--json").json == {"jobs": []}
    assert voicetune("jobs").text == "There are no jobs on this computer.\n"
    ran = voicetune("jobs", "show", "ftjob-1")
    assert (ran.status, ran.err) == (1, "voicetune: There are no jobs on this computer. `voicetune send` starts one.\n")


def test_a_beginning_of_an_id_is_enough_where_it_is_the_only_one(voicetune, send, server, job):
    assert voicetune("jobs", "show", job[:7], "--json").json["job"] == job
    assert send().status == 0
    unsure = voicetune("jobs", "show", job[:7])
    assert (unsure.status, "several jobs" in unsure.err) == (1, True)
    assert voicetune("jobs", "show", job, "--json").json["job"] == job
    assert voicetune("jobs", "show", "nothing").status == 1


@pytest.mark.parametrize("words", [("show",), ("cancel",), ("burn", "x"), ("list", "--remote", "--provider", "nowhere")])
def test_wrong_use(voicetune, key_store, words):
    assert voicetune("jobs", *words).status == 2


def test_watch_tells_what_happens_once(voicetune, server, job):
    server.finish(job)
    ran = voicetune("jobs", "watch", job, "--json")
    assert (ran.status, ran.json["phase"], ran.json["trained_tokens"] > 0) == (0, "succeeded", True)
    told = ran.err.splitlines()
    assert len(told) == len(set(told))
    assert told[-1] == f"Job {job} at OpenAI has succeeded."
    assert voicetune("jobs", "watch", "--json").json == {"jobs": []}


def test_events_checkpoints_and_figures(voicetune, server, job):
    server.finish(job)
    assert voicetune("jobs", "refresh", job).status == 0
    events = voicetune("jobs", "events", job, "--jsonl").rows
    assert events[0]["message"] == f"Created fine-tuning job: {job}"
    assert [event["step"] for event in events if event["step"]] == list(range(1, 25))
    assert voicetune("jobs", "events", job, "--json").json["events"] == events
    assert len(voicetune("jobs", "events", job).text.splitlines()) == len(events)
    assert [one["step"] for one in voicetune("jobs", "checkpoints", job, "--json").json["checkpoints"]] == [24, 16, 8]
    shown = voicetune("jobs", "show", job, "--json").json
    assert (shown["events"], shown["metrics"]["train_loss"]["step"]) == (len(events), 24)


def test_refresh_shows_a_word_that_nobody_knows(voicetune, server, job):
    server.scenario("unknown_status")
    server.advance(job, 5)
    ran = voicetune("jobs", "refresh", job)
    assert (ran.status, ran.text) == (0, f"Job {job} at OpenAI is in a state that VoiceTune does not know (warming_up).\n")


def test_refresh_of_a_job_that_is_gone_is_a_sentence(voicetune, server, job):
    server.scenario("not_found")
    ran = voicetune("jobs", "refresh", job)
    assert (ran.status, ran.text) == (0, f"Job {job} at OpenAI is not known to the service any more.\n")


def test_watch_ends_where_the_service_does_not_know_the_job_any_more(voicetune, server, job):
    server.scenario("not_found")
    ran = voicetune("jobs", "watch", job)
    assert (ran.status, "not known to the service any more" in ran.text) == (1, True)


def test_watch_ends_where_the_key_was_revoked(voicetune, server, job):
    server.scenario("unauthorized")
    ran = voicetune("jobs", "watch", job)
    assert (ran.status, f"voicetune key set openai --base-url {server.base_url}`" in ran.text) == (1, True)
    assert quiet(server, ran)


def test_pause_resume_and_cancel(voicetune, server, job):
    server.advance(job, 4)
    assert voicetune("jobs", "pause", job, "--json").json["phase"] == "paused"
    assert voicetune("jobs", "resume", job, "--json").json["phase"] in ("waiting", "running")
    assert voicetune("jobs", "cancel", job).text == f"Job {job} at OpenAI was stopped.\n"
    again = voicetune("jobs", "cancel", job)
    assert (again.status, "cannot be done" in again.err) == (1, True)


def test_files_and_model_are_deleted_at_the_service(voicetune, server, job):
    server.finish(job)
    voicetune("jobs", "refresh", job)
    assert voicetune("jobs", "delete-files", job).text == "The files of this job are deleted at OpenAI.\n"
    assert server.files == {}
    assert voicetune("jobs", "delete-model", job, "--json").json["model_deleted"] is True
    assert server.state.models.keys().isdisjoint({f"ft:gpt-4.1-mini-2025-04-14:org:ada:{job[-8:]}"})
    for verb in ("delete-files", "delete-model"):
        assert voicetune("jobs", verb, job).status == 1


def test_note_and_forget_stay_on_this_computer(voicetune, server, job):
    before = len(server.requests)
    assert voicetune("jobs", "note", job, "fewer epochs").status == 0
    assert voicetune("jobs", "show", job, "--json").json["note"] == "fewer epochs"
    assert voicetune("jobs", "note", job).status == 1
    assert voicetune("jobs", "forget", job, "--json").json["forgotten"]
    assert voicetune("jobs", "--json").json == {"jobs": []}
    assert (len(server.requests), list(server.jobs)) == (before, [job])


def test_remote_shows_the_list_of_the_service(voicetune, server, job):
    voicetune("jobs", "forget", job)
    (listed,) = voicetune("jobs", "list", "--remote", "--provider", "openai", "--json").json["jobs"]
    assert (listed["job"], listed["status"]) == (job, "validating_files")
    assert job in voicetune("jobs", "--remote", "--provider", "openai").text
    assert voicetune("jobs", "--remote").status == 1


def test_without_a_key_says_how_to_enter_it(voicetune, server, job):
    voicetune("key", "forget", "openai")
    ran = voicetune("jobs", "cancel", job)
    assert (ran.status, "voicetune key set openai" in ran.err) == (1, True)
    assert voicetune("jobs", "refresh", job, "--key-stdin", stdin=server.key.encode()).status == 0


def test_the_ledger_has_every_request_and_no_content(voicetune, server, job, tmp_path):
    ran = voicetune("sent", "--json")
    rows = ran.json["requests"]
    assert [row["method"] for row in rows] == [asked.method for asked in server.requests]
    assert {row["host"] for row in rows} == {server.base_url[7:-3]}
    assert ran.json["bytes_up"] == sum(row["bytes_up"] for row in rows) > 1_000
    table = voicetune("sent", "--csv", tmp_path / "sent.csv")
    written = (tmp_path / "sent.csv").read_text(encoding="utf-8")
    assert (table.status, table.out) == (0, b"")
    assert [row["purpose"] for row in csv.DictReader(io.StringIO(written))] == [row["purpose"] for row in reversed(rows)]
    shown = voicetune("sent")
    assert shown.text.endswith("bytes down.\n")
    assert quiet(server, ran, table, shown)
    assert server.key not in written
    assert voicetune("sent", "--csv", tmp_path).status == 1


def test_nothing_has_left_a_computer_that_sends_nothing(voicetune, key_store):
    assert voicetune("sent").text == "Nothing has left this computer.\n"
    assert voicetune("sent", "--json").json == {"requests": [], "bytes_up": 0, "bytes_down": 0}


def test_files_that_a_job_still_reads_are_not_deleted(voicetune, server, job):
    ran = voicetune("jobs", "delete-files", job, "--yes")
    assert (ran.status, "still needs its files" in ran.err, bool(server.files)) == (1, True, True)


def test_list_whose_key_store_is_gone_is_not_called_empty(voicetune, keys, monkeypatch, job):
    def gone(*_):
        raise KeyringUnavailable("There is none.")

    monkeypatch.setattr(training_store, "SystemKeyStore", gone)
    for words in (("jobs",), ("jobs", "show", job), ("sent",), ("key", "list")):
        ran = voicetune(*words)
        assert (ran.status, "is locked" in ran.err) == (1, True)


def test_watch_of_a_run_without_a_job_ends_although_another_job_goes_on(voicetune, server, job, send):
    server.scenario("wind_down")
    assert send().status == 1
    (left, _) = voicetune("jobs", "--json").json["jobs"]
    assert voicetune("jobs", "watch", left["run"]).status == 1


def test_hint_names_the_account_whose_key_is_missing(server, job, send):
    ran = send("--account", "my work", "--base-url", server.base_url)
    assert "`voicetune key set openai --base-url http://127.0.0.1:" in ran.err
    assert "--account 'my work'`" in ran.err
