"""`voicetune send`: shows what leaves, refuses what should not, and sends exactly that."""

import hashlib
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.commands.running import COMMAND, environment, run
from tests.commands.services import SAID, quiet, talk, training_folder
from tests.standin.scenarios import USUAL
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.project.file import open_project

pytestmark = pytest.mark.loopback


def created(server):
    """The orders of jobs that came."""
    return [asked.json() for asked in server.requests if (asked.method, asked.path) == ("POST", "/v1/fine_tuning/jobs")]


def uploads(server):
    return [asked for asked in server.requests if (asked.method, asked.path) == ("POST", "/v1/files")]


def test_sends_the_files_byte_for_byte_and_starts_one_job(send, server, folder):
    ran = send(
        "--epochs", 3, "--learning-rate", "0.5", "--set", "batch_size=4", "--seed", 7, "--suffix", "ada", "--expire-days", 2, "--json"
    )
    assert ran.status == 0, ran.err
    files = [(folder / name).read_bytes() for name in ("train.jsonl", "valid.jsonl")]
    assert [asked.file for asked in uploads(server)] == files
    (order,) = created(server)
    method = order["method"]["supervised"]["hyperparameters"]
    assert method == {"n_epochs": 3, "learning_rate_multiplier": 0.5, "batch_size": 4}
    assert (order["seed"], order["suffix"], order["model"]) == (7, "ada", "gpt-4.1-mini-2025-04-14")
    answer = ran.json
    assert (answer["job"], answer["provider"], answer["host"], answer["phase"]) == (
        *server.jobs,
        "openai",
        server.base_url[7:-3],
        "waiting",
    )
    assert [(file["examples"], file["sha256"]) for file in answer["files"]] == [
        (count, hashlib.sha256(content).hexdigest()) for count, content in zip((12, 3), files, strict=True)
    ]
    assert order["metadata"]["voicetune"] == answer["run"]


def test_says_before_what_leaves_and_what_it_costs(send, server):
    ran = send("--epochs", 2)
    host = server.base_url[7:-3]
    assert f"To {host} (OpenAI):\n  train.jsonl  12 examples  " in ran.err
    assert "tokens in 2 epochs: under $0.01 ($5.00 a million, price of 2026-08-05)" in ran.err
    assert "Takes new jobs from existing customers until 6 January 2027. (read on " in ran.err
    assert "14 January 2027" in ran.err
    assert ran.text.startswith("Job ftjob-")
    assert quiet(server, ran)


def test_without_the_held_out_file(send, server):
    assert send("--no-valid").status == 0
    assert len(uploads(server)) == 1
    assert "validation_file" not in created(server)[0] or created(server)[0]["validation_file"] is None


def test_dry_run_asks_nobody(send, server):
    before = len(server.requests)
    ran = send("--dry-run", "--json")
    assert (ran.status, len(server.requests)) == (0, before)
    assert (ran.json["run"], ran.json["job"], ran.json["tokens"] > 0) == (None, None, True)
    assert ran.json["cost"] == pytest.approx(ran.json["tokens"] * 5 / 1e6)


def test_dry_run_needs_no_key_and_leaves_nothing(voicetune, key_store, folder, own_home):
    assert voicetune("send", folder, "--provider", "openai", "--dry-run").status == 0
    assert key_store.stored == {}
    assert not [file for file in own_home.rglob("*") if file.is_file()]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--epochs", 51), "n_epochs must be a whole number from 1 to 50"),
        (("--epochs", "many"), "n_epochs must be a whole number from 1 to 50"),
        (("--set", "depth=3"), "no setting depth"),
        (("--set", "n_epochs"), "needs its name, = and a value"),
        (("--expire-days", 31), "1 to 30 days"),
        (("--suffix", "a b"), "a sign that services do not take"),
        (("--suffix", "a" * 65), "too long"),
        (("--method", "dpo"), "nothing is sent"),
        (("--retry-of", "f00"), "No job on this computer"),
        (("--account", "play"), "There is no key for OpenAI"),
    ],
)
def test_refuses_before_anything_is_sent(send, server, options, told):
    before = len(server.requests)
    ran = send(*options)
    assert (ran.status, ran.out, len(server.requests)) == (1, b"", before)
    assert told in ran.err
    assert quiet(server, ran)


def test_refuses_files_that_the_service_would_refuse(send, server, folder):
    (folder / "train.jsonl").write_bytes(talk(SAID, "yes") * 3 + b'{"messages": []}\n')
    ran = send()
    assert (ran.status, uploads(server)) == (1, [])
    assert "error: " in ran.err
    assert quiet(server, ran)


def test_a_folder_without_files_is_told(send, server, folder):
    (folder / "train.jsonl").unlink()
    ran = send()
    assert (ran.status, "There is no train.jsonl" in ran.err) == (1, True)


def test_finds_the_folder_of_the_target(voicetune, account, server, tmp_path):
    training_folder(tmp_path / "all")
    (tmp_path / "all").rename(tmp_path / "openai-chat")
    assert voicetune("send", tmp_path, "--provider", "openai").status == 0
    assert len(created(server)) == 1


def test_warns_of_private_data_that_is_left(send, server, folder):
    with (folder / "train.jsonl").open("ab") as file:
        file.write(talk(f"{SAID} writes to", "bernadette.orsk@millpond-rowers.org"))
    ran = send("--dry-run")
    assert "warning: " in ran.err
    assert "millpond-rowers" not in ran.err


def test_a_project_lets_only_its_own_files_out(into_project, voicetune, account, server, file, tmp_path):
    assert into_project().status == 0
    words = ("send", tmp_path / "out", "--provider", "openai", "--project", file)
    ran = voicetune(*words, "--json")
    assert (ran.status, "has changed since" in ran.err) == (0, False), ran.err
    name = voicetune(*words, "--suffix", "ada-byron")
    assert (name.status, "to be hidden" in name.err) == (1, True)
    with (tmp_path / "out" / "train.jsonl").open("ab") as written:
        written.write(talk(SAID, "one more"))
    ran = voicetune(*words)
    assert (ran.status, "not one that this project has written" in ran.err) == (1, True)
    assert len(created(server)) == 1


def test_says_that_the_project_has_changed_since_it_wrote_the_files(into_project, voicetune, account, keys, file, tmp_path):
    assert into_project().status == 0
    with open_project(file, keystore=keys) as project:
        set_settings(project, Settings(gap_minutes=5))
    ran = voicetune("send", tmp_path / "out", "--provider", "openai", "--project", file, "--dry-run")
    assert (ran.status, "has changed since" in ran.err) == (0, True)


def test_names_the_earlier_job_and_keeps_the_note_here(send, voicetune, server):
    first = send("--json").json
    second = send("--retry-of", first["job"], "--note", "more of the millrace", "--json").json
    shown = voicetune("jobs", "show", second["run"], "--json").json
    assert (shown["retry_of"], shown["note"]) == (first["run"], "more of the millrace")
    assert not any(b"millrace" in asked.said for asked in server.requests)


def test_the_key_may_come_through_the_pipe_where_there_is_no_key_store(voicetune, server, folder, quick):
    ran = voicetune("send", folder, "--provider", "openai", "--base-url", server.base_url, "--key-stdin", stdin=server.key.encode())
    assert ran.status == 0, ran.err
    assert "nothing about jobs is remembered without --project" in ran.err
    assert next(iter(server.jobs)) in ran.text
    assert "no jobs" in voicetune("jobs").text
    ran = voicetune("send", folder, "--provider", "openai", "--base-url", server.base_url)
    assert (ran.status, "--key-stdin" in ran.err) == (1, True)


def test_watch_stays_until_the_end(send, server):
    server.scenario("moderation_failure")
    server.state.speed = 5_000
    ran = send("--watch", "--json")
    assert (ran.status, ran.json["phase"], ran.json["status"]) == (1, "failed", "failed")
    server.clear()
    ran = send("--watch", "--json")
    assert (ran.status, ran.json["phase"]) == (0, "succeeded")
    assert ran.json["tuned_model"].startswith("ft:gpt-4.1-mini")
    assert "The job has successfully completed" in ran.err


REFUSED = {
    "unauthorized": "does not accept the key",
    "wind_down": "takes no new jobs from this account",
    "too_large": "too large",
    "rate_limited": "asks for a pause",
    "no_quota": "no credit left",
    "server_error": "problem of its own",
    "dropped_upload": "broke",
    "garbage": "cannot be read",
    "redirect": "does not understand",
    "echo": "does not accept this",
}


@pytest.mark.parametrize("scenario", REFUSED)
def test_what_the_service_refuses_is_a_sentence_and_a_way_on(send, voicetune, server, scenario, monkeypatch):
    monkeypatch.setenv("OPENAI_LOG", "debug")
    server.scenario(scenario)
    ran = send()
    assert (ran.status, ran.out) == (1, b"")
    assert REFUSED[scenario] in ran.err
    assert quiet(server, ran)
    assert server.elsewhere == []
    server.clear()
    run_id = ran.err.partition("send-again ")[2].partition("`")[0]
    again = voicetune("jobs", "send-again", run_id, "--json")
    assert (again.status, len(server.jobs)) == (0, 1), again.err


def test_a_line_that_breaks_while_the_job_is_made_never_makes_two(send, server):
    server.scenario("dropped_create")
    ran = send("--json")
    assert (ran.status, ran.json["job"]) == (0, *server.jobs)
    assert len(created(server)) == 1


@pytest.mark.parametrize("scenario", sorted(set(USUAL) - {"slow", "endless"}))
def test_no_key_and_no_message_in_anything_that_is_shown(send, voicetune, server, scenario, monkeypatch):
    monkeypatch.setenv("OPENAI_LOG", "debug")
    server.scenario(scenario)
    shown = [send("--json")]
    for job in server.jobs:
        server.finish(job, "failed" if scenario in ("invalid_file", "moderation_failure") else "succeeded")
    shown += [voicetune("jobs", verb, "ftjob", "--yes") for verb in ("refresh", "show", "events", "cancel", "delete-files")]
    shown += [voicetune("jobs", "list", "--json"), voicetune("sent"), voicetune("jobs", "list", "--remote", "--provider", "openai")]
    assert quiet(server, *shown)
    assert {ran.status for ran in shown} <= {0, 1}
    assert not any("Something went wrong" in ran.err for ran in shown)


def stopped(*words, once):
    """Status and what was said of a command that gets Ctrl+C as soon as something is so."""
    command = [*COMMAND, *map(str, words)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as process:
        end = time.monotonic() + 60
        while not once() and time.monotonic() < end:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert out == b""
    return process.returncode, err.decode()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals.")
@pytest.mark.secret_service
def test_ctrl_c_leaves_a_run_that_can_go_on_and_a_job_that_does(server, folder):
    kept = run("key", "set", "openai", "--base-url", server.base_url, stdin=server.key.encode())
    assert kept.status == 0, kept.err
    server.scenario("slow", on="^POST .*/files", seconds=20)
    status, err = stopped("send", folder, "--provider", "openai", once=lambda: uploads(server))
    assert status == 130
    server.clear()
    run_id = err.partition("send-again ")[2].partition("`")[0]
    again = run("jobs", "send-again", run_id, "--json")
    assert (again.status, again.json["job"]) == (0, *server.jobs)
    before = len(server.requests)
    status, err = stopped("jobs", "watch", run_id, once=lambda: len(server.requests) > before)
    assert (status, "The job goes on without this command" in err) == (130, True)


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere every name of a file is a text.")
def test_files_are_sent_from_a_folder_whose_name_is_no_text(voicetune, account, server, folder, tmp_path):
    odd = folder.rename(tmp_path / os.fsdecode(b"odd \xff"))
    ran = voicetune("send", odd, "--provider", "openai", "--json")
    assert ran.status == 0, ran.err
    assert [asked.file for asked in uploads(server)] == [(odd / name).read_bytes() for name in ("train.jsonl", "valid.jsonl")]
    assert len(created(server)) == 1
