"""The stand-in behaves like the services that it stands for, and badly as its scenarios say."""

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from tests.standin import Server, serve

pytestmark = pytest.mark.loopback

ROWS = b'{"messages":[{"role":"user","content":"Is the gate open?"},{"role":"assistant","content":"ja, since noon"}]}\n' * 12
MODEL = "gpt-4.1-mini-2025-04-14"


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key=server.key, base_url=server.base_url, max_retries=0, timeout=5) as client:
        yield client


def sent(client: openai.OpenAI, rows: bytes = ROWS) -> str:
    return client.files.create(file=("train.jsonl", rows), purpose="fine-tune").id


def made(client: openai.OpenAI, **more: Any) -> str:
    return client.fine_tuning.jobs.create(model=MODEL, training_file=sent(client), **more).id


def test_openais_own_client_trains_a_model(server: Server, client: openai.OpenAI) -> None:
    jobs = client.fine_tuning.jobs
    valid = sent(client)
    job = jobs.create(model=MODEL, training_file=sent(client), validation_file=valid, suffix="harbour", metadata={"voicetune": "run7"})
    assert (job.status, job.fine_tuned_model, job.method and job.method.type) == ("validating_files", None, "supervised")
    assert [server.advance(job.id) for _ in range(3)] == ["queued", "running", "running"]
    assert jobs.retrieve(job.id).estimated_finish
    server.finish(job.id)
    done = jobs.retrieve(job.id)
    assert (done.status, done.fine_tuned_model) == ("succeeded", f"ft:{MODEL}:org:harbour:0003")
    assert done.trained_tokens
    assert done.finished_at
    rows = client.files.content(done.result_files[0]).text.splitlines()
    assert rows[0] == "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy"
    assert len(rows) == 25
    assert [point.step_number for point in jobs.checkpoints.list(job.id)] == [24, 16, 8]
    assert client.models.retrieve(f"ft:{MODEL}:org:harbour:0003").owned_by == "org-standin"
    assert client.models.delete(f"ft:{MODEL}:org:harbour:0003").deleted


def test_keeps_what_was_sent(server: Server, client: openai.OpenAI) -> None:
    kept = client.files.create(file=("train.jsonl", ROWS), purpose="fine-tune", expires_after={"anchor": "created_at", "seconds": 86_400})
    request = server.requests[-1]
    assert (request.file, request.file_name, request.fields["purpose"]) == (ROWS, "train.jsonl", "fine-tune")
    assert kept.expires_at == kept.created_at + 86_400
    assert client.files.content(kept.id).content == ROWS
    assert [file.id for file in client.files.list(purpose="fine-tune")] == [kept.id]
    assert client.files.delete(kept.id).deleted
    assert not server.files
