"""Fireworks' language: a dataset is named, filled and ready, then a job is made of it."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from tests.standin import jobs, life, storage
from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.state import File, Job

ACCOUNT = "accounts/demo"
OFFERED = ("qwen3-8b", "qwen3-14b", "gemma-4-31b-it")
MOST_BYTES = 150 << 20
ID = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
NUMBERS = {400: 3, 401: 16, 403: 7, 404: 5, 409: 6, 412: 9, 429: 8, 503: 14}
"""The number of a problem, by its status."""
STATES = {
    "validating_files": "JOB_STATE_VALIDATING",
    "queued": "JOB_STATE_PENDING",
    "paused": "JOB_STATE_PAUSED",
    "running": "JOB_STATE_RUNNING",
    "succeeded": "JOB_STATE_COMPLETED",
    "failed": "JOB_STATE_FAILED",
    "cancelled": "JOB_STATE_CANCELLED",
}
RANGES = {"epochs": (1, 100), "loraRank": (1, 32), "batchSize": (1, 1 << 20), "learningRate": (0, 1)}


def failing(problem: Problem) -> dict[str, Any]:
    """A problem as Fireworks says it."""
    return {"code": NUMBERS.get(problem.status, 13), "message": problem.message, "details": []}


def _when(moment: float | None) -> str | None:
    return None if moment is None else datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _pages(exchange: Exchange, kind: str, found: Sequence[dict[str, Any]]) -> Answer:
    size = exchange.number("pageSize", 50, 200)
    start = int(exchange.request.query.get("pageToken") or 0)
    token = str(start + size) if start + size < len(found) else ""
    return Answer({kind: found[start : start + size], "nextPageToken": token, "totalSize": len(found)})


def _dataset(file: File, exchange: Exchange) -> dict[str, Any]:
    waits = not file.content or exchange.plays("file_kept_processing")
    state = None if exchange.plays("none_status") else "UPLOADING" if waits else "READY"
    found = {"name": f"{ACCOUNT}/datasets/{file.id}", "displayName": file.name, "createTime": _when(file.created_at), "state": state}
    return {**found, "status": {"code": "OK", "message": ""}, "exampleCount": str(file.content.count(b"\n")), "userUploaded": {}}


def _create_dataset(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    name, facts = asked.get("datasetId"), asked.get("dataset")
    if not isinstance(name, str) or not ID.fullmatch(name) or not isinstance(facts, dict) or "userUploaded" not in facts:
        raise Problem("datasetId must be of small letters, digits and hyphens, and dataset must have userUploaded.")
    if name in exchange.state.files:
        raise Problem(f"dataset {name} already exists", 409)
    return Answer(_dataset(exchange.state.add_file(name, str(facts.get("displayName") or name), "dataset", b""), exchange))


def _upload(exchange: Exchange) -> Answer:
    file, sent = exchange.state.file(exchange.id), exchange.request.file
    if not sent or len(sent) > MOST_BYTES:
        raise Problem("The form must have a file of up to 150 MB.")
    file.content = sent
    found = {"id": file.id, "object": "file", "bytes": len(sent), "created_at": file.created_at}
    return Answer({**found, "filename": exchange.request.file_name, "purpose": "fine-tune"})


def _upload_endpoint(exchange: Exchange) -> Answer:
    sizes = exchange.fields().get("filenameToSize") or {}
    file = exchange.state.file(exchange.id)
    return Answer({"filenameToSignedUrls": {name: storage.address(exchange, file.id) for name in sizes}})


def _validate_upload(exchange: Exchange) -> Answer:
    if not exchange.state.file(exchange.id).content:
        raise Problem("nothing was uploaded")
    return Answer({})


def _datasets(exchange: Exchange) -> Answer:
    found = [_dataset(file, exchange) for file in reversed(exchange.state.files.values()) if file.purpose == "dataset"]
    return _pages(exchange, "datasets", found)


def _show_dataset(exchange: Exchange) -> Answer:
    return Answer(_dataset(exchange.state.file(exchange.id), exchange))


def _delete_dataset(exchange: Exchange) -> Answer:
    del exchange.state.files[exchange.state.file(exchange.id).id]
    return Answer({})


def _job(job: Job, exchange: Exchange) -> dict[str, Any]:
    state = exchange.state
    status = life.status(state, job)
    failed = job.error if status == "failed" else None
    sent = {name: value for name, value in job.request.items() if name not in ("model", "training_file", "validation_file", "suffix")}
    found = {**sent, "name": f"{ACCOUNT}/supervisedFineTuningJobs/{job.id}", "createTime": _when(job.created_at), "outputModel": job.tuned}
    found |= {"completedTime": _when(life.finished_at(state, job)), "updateTime": _when(state.now())}
    found |= {"state": "JOB_STATE_WARMING_UP" if exchange.plays("unknown_status") and status == "running" else STATES[status]}
    found |= {"status": {"code": "INTERNAL", "message": failed["message"]} if failed else {"code": "OK", "message": ""}}
    found |= {"jobProgress": {"percent": life.steps(state, job) * 100 // life.STEPS, "epoch": life.steps(state, job) // 8}}
    found["metricsFileSignedUrl"] = storage.address(exchange, f"{job.id}/metrics") if life.steps(state, job) else ""
    return {**found, **job.overrides}


def _create_job(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    for name in ("dataset", "baseModel"):
        if not isinstance(asked.get(name), str):
            raise Problem(f"{name} is required")
    for name, (least, most) in RANGES.items():
        if asked.get(name) is not None and not least <= asked[name] <= most:
            raise Problem(f"{name} must be from {least} to {most}")
    if len(asked.get("displayName") or "") >= 64:
        raise Problem("displayName must have fewer than 64 characters")
    base = asked["baseModel"].rpartition("/")[2]
    if base not in OFFERED:
        raise Problem(f"model {base} cannot be tuned", 404)
    train, valid = (str(asked.get(name) or "").rpartition("/")[2] for name in ("dataset", "evaluationDataset"))
    jobs.check_files(exchange, train, valid)
    known = {"model": base, "training_file": train, "validation_file": valid, "suffix": asked.get("displayName")}
    named = exchange.request.query.get("supervisedFineTuningJobId", "sftj{:04}")
    if named in exchange.state.jobs:
        raise Problem(f"job {named} already exists", 409)
    tuned = str(asked.get("outputModel") or f"ft-{base}-{{:04}}").rpartition("/")[2]
    return Answer(_job(jobs.make(exchange, named, {**asked, **known}, f"{ACCOUNT}/models/{tuned}"), exchange))


def _jobs(exchange: Exchange) -> Answer:
    return _pages(exchange, "supervisedFineTuningJobs", [_job(job, exchange) for job in reversed(exchange.state.jobs.values())])


def _show_job(exchange: Exchange) -> Answer:
    return Answer(_job(exchange.state.job(exchange.id), exchange))


def _cancel_job(exchange: Exchange) -> Answer:
    life.halt(exchange.state, jobs.open_job(exchange), "cancelled")
    return Answer({})


def _resume_job(exchange: Exchange) -> Answer:
    jobs.resume(exchange, exchange.state.job(exchange.id))
    return Answer({})


def _metrics(exchange: Exchange) -> Answer:
    rows = life.curve(exchange.state, exchange.state.job(exchange.id))
    return Answer(b"".join(json.dumps(row).encode() + b"\n" for row in rows), kind="application/jsonl")


def _delete_job(exchange: Exchange) -> Answer:
    del exchange.state.jobs[exchange.state.job(exchange.id).id]
    return Answer({})


def _models(exchange: Exchange) -> Answer:
    tuned = [{"name": name, "state": "READY", "kind": "HF_PEFT_ADDON", "tunable": False} for name in exchange.state.models]
    return _pages(exchange, "models", tuned)


def _delete_model(exchange: Exchange) -> Answer:
    if exchange.state.models.pop(f"{ACCOUNT}/models/{exchange.id}", None) is None:
        raise Problem(f"model {exchange.id} not found", 404)
    return Answer({})


ROUTES: list[Route] = [
    ("POST", "/datasets", _create_dataset),
    ("POST", "/datasets/{id}:upload", _upload),
    ("POST", "/datasets/{id}:getUploadEndpoint", _upload_endpoint),
    ("POST", "/datasets/{id}:validateUpload", _validate_upload),
    ("GET", "/datasets", _datasets),
    ("GET", "/datasets/{id}", _show_dataset),
    ("DELETE", "/datasets/{id}", _delete_dataset),
    ("POST", "/supervisedFineTuningJobs", _create_job),
    ("GET", "/supervisedFineTuningJobs", _jobs),
    ("GET", "/supervisedFineTuningJobs/{id}", _show_job),
    ("POST", "/supervisedFineTuningJobs/{id}:cancel", _cancel_job),
    ("POST", "/supervisedFineTuningJobs/{id}:resume", _resume_job),
    ("DELETE", "/supervisedFineTuningJobs/{id}", _delete_job),
    ("GET", "/models", _models),
    ("DELETE", "/models/{id}", _delete_model),
    ("GET", storage.PATH + "{id}/metrics", _metrics),
    *storage.ROUTES,
]
