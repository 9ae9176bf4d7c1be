"""The stand-in in the languages of Together, Fireworks and Mistral."""

import json
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.standin import Server, life, serve

pytestmark = pytest.mark.loopback

ROWS = b'{"messages":[{"role":"user","content":"Which berth?"},{"role":"assistant","content":"the low one"}]}\n' * 3
FIREWORKS_JOB = {"dataset": "accounts/demo/datasets/chat", "baseModel": "accounts/fireworks/models/qwen3-8b", "loraRank": 8}


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as server:
        yield server


def client(server: Server, face: str) -> httpx2.Client:
    return httpx2.Client(base_url=server.url(face), headers={"Authorization": f"Bearer {server.key}"}, timeout=60)


def together_file(together: httpx2.Client) -> str:
    asked = together.post("files", params={"purpose": "fine-tune", "file_name": "train.jsonl", "file_type": "jsonl"})
    assert asked.status_code == 302
    assert httpx2.put(asked.headers["location"], content=ROWS).status_code == 200
    return together.post(f"files/{asked.headers['x-together-file-id']}/preprocess").json()["id"]


def test_together_trains_what_was_put(server: Server) -> None:
    with client(server, "together") as together:
        file = together_file(together)
        made = together.post("fine-tunes", json={"model": "Qwen/Qwen3-8B", "training_file": file, "suffix": "quay"}).json()
        assert made["status"] == "pending"
        server.finish(made["id"])
        done = together.get(f"fine-tunes/{made['id']}").json()
        assert (done["status"], done["events"][-1]["type"]) == ("completed", "JOB_COMPLETE")
        assert [point["step"] for point in together.get(f"fine-tunes/{made['id']}/checkpoints").json()["data"]] == [8, 16, 24]
        assert done["model_output_name"] in [model["id"] for model in together.get("models").json()]
    assert server.files[file].content == ROWS


def test_together_puts_a_file_together_from_parts(server: Server) -> None:
    about = {"file_name": "train.jsonl", "file_size": len(ROWS), "num_parts": 2, "purpose": "fine-tune", "file_type": "jsonl"}
    with client(server, "together") as together:
        begun = together.post("files/multipart/initiate", json=about).json()
        halves = (ROWS[:50], ROWS[50:])
        tags = [httpx2.put(part["URL"], content=half).headers["etag"] for part, half in zip(begun["parts"], halves, strict=True)]
        sent = [{"part_number": number, "etag": tag.strip('"')} for number, tag in enumerate(tags, 1)]
        upload = {"upload_id": begun["upload_id"], "file_id": begun["file_id"]}
        whole = together.post("files/multipart/complete", json={**upload, "parts": sent}).json()["file"]
        assert together.post("files/multipart/complete", json={**upload, "parts": sent}).status_code == 400
    assert server.files[whole["id"]].content == ROWS


def test_together_tells_the_figures_of_a_job(server: Server) -> None:
    with client(server, "together") as together:
        job = together.post("fine-tunes", json={"model": "Qwen/Qwen3-8B", "training_file": together_file(together)}).json()["id"]
        server.advance(job, life.RUNNING + 2)
        told = together.get(f"fine-tunes/{job}/metrics").json()["metrics"]
    assert [sorted(row) for row in told] == [["train/global_step", "train/loss"]] * 2


def test_together_wants_no_key_where_files_lie(server: Server) -> None:
    with client(server, "together") as together:
        asked = together.post("files", params={"purpose": "fine-tune", "file_name": "train.jsonl"})
        assert together.put(asked.headers["location"], content=ROWS).status_code == 400


def test_together_blames_the_file(server: Server) -> None:
    server.scenario("invalid_file")
    with client(server, "together") as together:
        made = together.post("fine-tunes", json={"model": "Qwen/Qwen3-8B", "training_file": together_file(together)}).json()
        server.advance(made["id"])
        assert together.get(f"fine-tunes/{made['id']}").json()["status"] == "user_error"


def fireworks_dataset(fireworks: httpx2.Client) -> None:
    made = fireworks.post("datasets", json={"datasetId": "chat", "dataset": {"exampleCount": "3", "userUploaded": {}}})
    assert made.json()["state"] == "UPLOADING"
    assert fireworks.post("datasets/chat:upload", files={"file": ("train.jsonl", ROWS)}).json()["bytes"] == len(ROWS)
    assert fireworks.get("datasets/chat").json()["state"] == "READY"


def test_fireworks_trains_a_dataset(server: Server) -> None:
    with client(server, "fireworks") as fireworks:
        fireworks_dataset(fireworks)
        job = fireworks.post("supervisedFineTuningJobs", json={**FIREWORKS_JOB, "displayName": "quay"}).json()
        name = job["name"].rpartition("/")[2]
        server.advance(name, life.RUNNING + 12)
        assert fireworks.get(f"supervisedFineTuningJobs/{name}").json()["jobProgress"]["percent"] == 50
        server.finish(name)
        done = fireworks.get(f"supervisedFineTuningJobs/{name}").json()
        assert (done["state"], done["displayName"]) == ("JOB_STATE_COMPLETED", "quay")
        assert fireworks.delete(done["outputModel"].replace("accounts/demo/", "")).json() == {}
        assert fireworks.delete("datasets/chat").is_success
    assert not server.files


def test_fireworks_cancels_and_lists_page_by_page(server: Server) -> None:
    with client(server, "fireworks") as fireworks:
        fireworks_dataset(fireworks)
        names = [fireworks.post("supervisedFineTuningJobs", json=FIREWORKS_JOB).json()["name"] for _ in range(3)]
        assert fireworks.post(names[0].replace("accounts/demo/", "") + ":cancel").is_success
        first = fireworks.get("supervisedFineTuningJobs", params={"pageSize": 2}).json()
        rest = fireworks.get("supervisedFineTuningJobs", params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
        found = [job["name"] for page in (first, rest) for job in page["supervisedFineTuningJobs"]]
        assert found == names[::-1]
        assert rest["supervisedFineTuningJobs"][0]["state"] == "JOB_STATE_CANCELLED"


def test_fireworks_takes_a_file_at_a_signed_address(server: Server) -> None:
    with client(server, "fireworks") as fireworks:
        fireworks.post("datasets", json={"datasetId": "chat", "dataset": {"exampleCount": "3", "userUploaded": {}}})
        signed = fireworks.post("datasets/chat:getUploadEndpoint", json={"filenameToSize": {"a.jsonl": str(len(ROWS))}}).json()
        assert fireworks.post("datasets/chat:validateUpload", json={}).status_code == 400
        assert httpx2.put(signed["filenameToSignedUrls"]["a.jsonl"], content=ROWS).is_success
        assert fireworks.post("datasets/chat:validateUpload", json={}).is_success
        assert fireworks.get("datasets/chat").json()["state"] == "READY"


def test_fireworks_resumes_tells_figures_and_makes_no_job_twice(server: Server) -> None:
    server.scenario("paused")
    with client(server, "fireworks") as fireworks:
        fireworks_dataset(fireworks)
        create = {"params": {"supervisedFineTuningJobId": "quay"}, "json": FIREWORKS_JOB}
        assert fireworks.post("supervisedFineTuningJobs", **create).is_success
        assert fireworks.post("supervisedFineTuningJobs", **create).status_code == 409
        assert server.advance("quay", 9) == "paused"
        assert fireworks.post("supervisedFineTuningJobs/quay:resume", json={}).is_success
        server.advance("quay", 3)
        told = httpx2.get(fireworks.get("supervisedFineTuningJobs/quay").json()["metricsFileSignedUrl"])
    assert [json.loads(line)["train/global_step"] for line in told.text.splitlines()] == [1, 2, 3]


@pytest.mark.parametrize("wrong", [{"loraRank": 33}, {"baseModel": None}, {"dataset": "none"}, {"epochs": 0}])
def test_fireworks_refuses_what_it_cannot_train(server: Server, wrong: dict[str, Any]) -> None:
    with client(server, "fireworks") as fireworks:
        fireworks_dataset(fireworks)
        answer = fireworks.post("supervisedFineTuningJobs", json={**FIREWORKS_JOB, **wrong})
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message", "details"}


def mistral_job(mistral: httpx2.Client, **more: Any) -> httpx2.Response:
    file = mistral.post("files", data={"purpose": "fine-tune"}, files={"file": ("train.jsonl", ROWS)}).json()["id"]
    asked = {"model": "open-mistral-7b", "training_files": [{"file_id": file, "weight": 1}], "hyperparameters": {"training_steps": 10}}
    return mistral.post("fine_tuning/jobs", json={**asked, "auto_start": True, **more})


def test_mistral_trains_a_file(server: Server) -> None:
    with client(server, "mistral") as mistral:
        job = mistral_job(mistral, suffix="quay").json()
        assert (job["status"], job["object"]) == ("VALIDATING", "job")
        server.finish(job["id"])
        done = mistral.get(f"fine_tuning/jobs/{job['id']}").json()
        assert (done["status"], done["events"][0]["data"]["status"]) == ("SUCCESS", "SUCCESS")
        assert [point["step_number"] for point in done["checkpoints"]] == [24, 16, 8]
        assert mistral.get("fine_tuning/jobs", params={"page_size": 5}).json()["total"] == 1
        assert mistral.delete(f"models/{done['fine_tuned_model']}").json()["deleted"]


def test_mistral_waits_to_be_started(server: Server) -> None:
    with client(server, "mistral") as mistral:
        job = mistral_job(mistral, auto_start=False).json()["id"]
        server.advance(job, 9)
        assert mistral.get(f"fine_tuning/jobs/{job}").json()["status"] == "VALIDATED"
        assert mistral.post(f"fine_tuning/jobs/{job}/start").json()["status"] == "RUNNING"
        assert mistral.post(f"fine_tuning/jobs/{job}/cancel").json()["status"] == "CANCELLED"


@pytest.mark.parametrize(("field", "value"), [("training_files", []), ("suffix", "x" * 19), ("model", "gpt-4o"), ("hyperparameters", None)])
def test_mistral_names_the_field_that_is_wrong(server: Server, field: str, value: object) -> None:
    with client(server, "mistral") as mistral:
        answer = mistral_job(mistral, **{field: value})
    assert (answer.status_code, answer.json()["detail"][0]["loc"]) == (422, ["body", field])


@pytest.mark.parametrize("face", ["together", "fireworks", "mistral"])
def test_every_face_checks_the_key(server: Server, face: str) -> None:
    answer = httpx2.get(f"{server.url(face)}/models", headers={"Authorization": "Bearer sk-mistyped"})
    assert answer.status_code == 401
    assert "sk-mistyped" in answer.text
