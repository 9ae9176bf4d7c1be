"""The stand-in behaves like OpenAI's service: its own client trains a model there."""

import hashlib
import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import openai
import pytest

from tests.standin import Server, life, serve
from tests.standin.server import FACES

pytestmark = pytest.mark.loopback

ROWS = b'{"messages":[{"role":"user","content":"Is the gate open?"},{"role":"assistant","content":"ja, since noon"}]}\n' * 12
MODEL = "gpt-4.1-mini-2025-04-14"


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key=server.key, base_url=server.base_url, max_retries=0, timeout=60) as client:
        yield client


def sent(client: openai.OpenAI, rows: bytes = ROWS) -> str:
    return client.files.create(file=("train.jsonl", rows), purpose="fine-tune").id


def made(client: openai.OpenAI, **more: Any) -> str:
    return client.fine_tuning.jobs.create(model=MODEL, training_file=sent(client), **more).id


def test_openais_own_client_trains_a_model(server: Server, client: openai.OpenAI) -> None:
    jobs = client.fine_tuning.jobs
    job = jobs.create(model=MODEL, training_file=sent(client), validation_file=sent(client), suffix="harbour")
    assert (job.status, job.fine_tuned_model, job.method and job.method.type) == ("validating_files", None, "supervised")
    assert [server.advance(job.id) for _ in range(3)] == ["queued", "running", "running"]
    assert jobs.retrieve(job.id).estimated_finish
    server.finish(job.id)
    done = jobs.retrieve(job.id)
    assert (done.status, done.fine_tuned_model, done.error) == ("succeeded", f"ft:{MODEL}:org:harbour:0003", None)
    assert done.trained_tokens
    assert done.finished_at


def test_job_leaves_results_checkpoints_and_a_model(server: Server, client: openai.OpenAI) -> None:
    job = made(client)
    server.finish(job)
    done = client.fine_tuning.jobs.retrieve(job)
    rows = client.files.content(done.result_files[0]).text.splitlines()
    assert rows[0] == "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy"
    assert len(rows) == 1 + life.STEPS
    assert [point.step_number for point in client.fine_tuning.jobs.checkpoints.list(job)] == [24, 16, 8]
    assert client.models.retrieve(str(done.fine_tuned_model)).owned_by == "org-standin"
    assert client.models.delete(str(done.fine_tuned_model)).deleted


def test_tells_the_history_page_by_page(server: Server, client: openai.OpenAI) -> None:
    job = made(client)
    server.advance(job, life.RUNNING + 9)
    events = list(client.fine_tuning.jobs.list_events(job, limit=3))
    assert len({event.id for event in events}) == len(events) == 14
    assert [event.message for event in events[-2:]] == ["Validating training file: file-standin0001", f"Created fine-tuning job: {job}"]
    assert [dict(event.data or {})["step"] for event in events if event.type == "metrics"] == list(range(9, 0, -1))


def test_keeps_what_was_sent(server: Server, client: openai.OpenAI) -> None:
    kept = client.files.create(file=("train.jsonl", ROWS), purpose="fine-tune", expires_after={"anchor": "created_at", "seconds": 86_400})
    request = server.requests[-1]
    assert (request.file, request.sha256, request.file_name) == (ROWS, hashlib.sha256(ROWS).hexdigest(), "train.jsonl")
    assert kept.expires_at == kept.created_at + 86_400
    assert client.files.content(kept.id).content == ROWS
    assert [file.id for file in client.files.list(purpose="fine-tune")] == [kept.id]
    assert client.files.delete(kept.id).deleted
    assert not server.files


def test_puts_a_file_together_from_parts(server: Server, client: openai.OpenAI) -> None:
    upload = client.uploads.create(filename="train.jsonl", purpose="fine-tune", bytes=len(ROWS), mime_type="application/jsonl")
    parts = [client.uploads.parts.create(upload.id, data=ROWS[start : start + 500]).id for start in range(0, len(ROWS), 500)]
    whole = client.uploads.complete(upload.id, part_ids=parts, md5=hashlib.md5(ROWS).hexdigest())
    assert whole.file
    assert server.files[whole.file.id].content == ROWS
    with pytest.raises(openai.BadRequestError, match="completed"):
        client.uploads.cancel(upload.id)


def test_pauses_resumes_and_cancels(server: Server, client: openai.OpenAI) -> None:
    job, jobs = made(client), client.fine_tuning.jobs
    server.advance(job, 5)
    assert jobs.pause(job).status == "paused"
    assert jobs.resume(job).status == "running"
    assert jobs.cancel(job).status == "cancelled"
    assert next(iter(jobs.list_events(job))).message == "Fine-tuning job cancelled"
    with pytest.raises(openai.BadRequestError, match="already completed"):
        jobs.cancel(job)


def test_fails_as_it_is_told(server: Server, client: openai.OpenAI) -> None:
    job = made(client)
    server.finish(job, "failed", {"code": "odd", "message": "No.", "param": None})
    found = client.fine_tuning.jobs.retrieve(job)
    assert (found.status, found.error and found.error.code, found.result_files) == ("failed", "odd", [])


def test_lists_jobs_of_a_tag(server: Server, client: openai.OpenAI) -> None:
    made(client, metadata={"voicetune": "run1"})
    wanted = made(client, metadata={"voicetune": "run2", "other": "x"})
    assert [job.id for job in client.fine_tuning.jobs.list(metadata={"voicetune": "run2"})] == [wanted]
    assert len(list(client.fine_tuning.jobs.list(limit=1))) == 2


@pytest.mark.parametrize("field", [
    {"suffix": "x" * 65}, {"suffix": ""}, {"seed": -1}, {"seed": 1 << 31}, {"metadata": {str(number): "" for number in range(17)}},
    {"method": {"type": "voice"}}, {"method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 51}}}},
    {"method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": 2.1}}}}, {"hyperparameters": {"batch_size": 0}},
    {"training_file": "file-none"}, {"model": "gpt-5"},
])  # fmt: skip
def test_refuses_what_the_description_forbids(client: openai.OpenAI, field: dict[str, Any]) -> None:
    with pytest.raises((openai.BadRequestError, openai.NotFoundError)) as caught:
        client.fine_tuning.jobs.create(**{"model": MODEL, "training_file": sent(client), **field})
    assert str(caught.value.param).split(".")[0] == next(iter(field))


@pytest.mark.parametrize("wrong", [
    lambda client: client.files.create(file=("train.txt", ROWS), purpose="fine-tune"),
    lambda client: client.files.create(file=("train.jsonl", b""), purpose="fine-tune"),
    lambda client: client.files.create(file=("train.jsonl", ROWS), purpose="voice"),
    lambda client: client.files.create(
        file=("train.jsonl", ROWS), purpose="fine-tune", expires_after={"anchor": "created_at", "seconds": 3599}
    ),
    lambda client: client.fine_tuning.jobs.list(limit=0),
])  # fmt: skip
def test_refuses_files_that_do_not_train(client: openai.OpenAI, wrong: Callable[[openai.OpenAI], object]) -> None:
    with pytest.raises(openai.BadRequestError):
        wrong(client)


def test_quotes_a_wrong_key(server: Server) -> None:
    client = openai.OpenAI(api_key="sk-mistyped", base_url=server.base_url)
    with client, pytest.raises(openai.AuthenticationError, match="sk-mistyped"):
        client.models.list()


def test_reads_a_body_in_chunks(server: Server) -> None:
    asked = json.dumps({"model": MODEL, "messages": [{"role": "user", "content": "ahoy"}]}).encode()
    headers = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
    answer = httpx2.post(f"{server.base_url}/chat/completions", content=iter([asked[:9], asked[9:]]), headers=headers)
    assert answer.json()["choices"][0]["message"]["content"] == "You said: ahoy"
    assert (server.requests[-1].headers["transfer-encoding"], server.requests[-1].body) == ("chunked", asked)


@pytest.mark.parametrize("length", ["Content-Length: 900", "Transfer-Encoding: chunked"])
def test_takes_nothing_of_a_request_that_breaks_off(server: Server, length: str) -> None:
    with socket.create_connection((httpx2.URL(server.base_url).host, httpx2.URL(server.base_url).port or 0)) as line:
        line.sendall(f"POST /v1/fine_tuning/jobs HTTP/1.1\r\nHost: x\r\n{length}\r\n\r\n".encode() + b"9\r\n{")
        line.shutdown(socket.SHUT_WR)
        assert line.recv(100) == b""
    assert not server.requests[0].complete


def test_runs_for_a_person_who_tries_the_app() -> None:
    command = [sys.executable, "-m", "tests.standin", "--key", "sk-mine"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin
        assert program.stdout
        told = dict(program.stdout.readline().split() for _ in range(len(FACES) + 1))
        ask = {"Authorization": f"Bearer {told['key']}"}
        try:
            assert httpx2.get(f"{told['openai']}/models", headers=ask).is_success
            program.stdin.write("server_error\n")
            program.stdin.flush()
            assert program.stdout.readline() == "Now playing: server_error\n"
            assert httpx2.get(f"{told['openai']}/models", headers=ask).status_code == 500
        finally:
            program.terminate()


def test_lives_through_a_job_by_itself() -> None:
    now = [1_800_000_000.0]
    with serve(speed=2, clock=lambda: now[0]) as server, openai.OpenAI(api_key=server.key, base_url=server.base_url) as client:
        job = made(client)
        seen: list[str] = []
        for seconds in (0, 5, 5, 5, 200):
            now[0] += seconds
            seen.append(str(client.fine_tuning.jobs.retrieve(job).status))
    assert seen == ["validating_files", "queued", "running", "running", "succeeded"]
