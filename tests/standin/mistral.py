"""Mistral's language: like OpenAI's, with other fields, words and pages."""

from collections.abc import Sequence
from typing import Any

from tests.standin import jobs, life
from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.files import lines
from tests.standin.state import File, Job

UUID = "00000000-0000-4000-8000-{:012}"
OFFERED = ("open-mistral-nemo", "open-mistral-7b", "mistral-small-latest")
STATUSES = {
    "validating_files": "VALIDATING",
    "queued": "QUEUED",
    "paused": "VALIDATED",
    "running": "RUNNING",
    "succeeded": "SUCCESS",
    "failed": "FAILED",
    "cancelled": "CANCELLED",
}
RANGES = {
    "training_steps": (1, 1 << 20),
    "learning_rate": (1e-8, 1),
    "weight_decay": (0, 1),
    "warmup_fraction": (0, 1),
    "epochs": (0.01, 1000),
}


def failing(problem: Problem) -> dict[str, Any]:
    """A problem as Mistral says it."""
    if problem.status == 422:
        return {"detail": [{"type": "value_error", "loc": ["body", problem.param], "msg": problem.message, "input": None}]}
    if problem.status == 401:
        return {"message": problem.message, "request_id": "0123"}
    return {"object": "error", "message": problem.message, "type": problem.kind, "param": problem.param, "code": problem.code}


def _pages(exchange: Exchange, found: Sequence[dict[str, Any]]) -> Answer:
    size = exchange.number("page_size", 100, 1000)
    start = int(exchange.request.query.get("page") or 0) * size
    return Answer({"object": "list", "data": found[start : start + size], "total": len(found)})


def _file(file: File) -> dict[str, Any]:
    found = {"id": file.id, "object": "file", "bytes": len(file.content), "created_at": file.created_at, "filename": file.name}
    return {**found, "purpose": file.purpose, "sample_type": "instruct", "source": "upload", "num_lines": len(lines(file.content))}


def _send(exchange: Exchange) -> Answer:
    request = exchange.request
    if not request.file:
        raise Problem("Field required", 422, param="file")
    if request.fields.get("purpose", "fine-tune") != "fine-tune" or not request.file_name.endswith(".jsonl"):
        raise Problem("Invalid file format. Only .jsonl is supported.", 422, param="file")
    name = UUID.format(exchange.state.number())
    return Answer(_file(exchange.state.add_file(name, request.file_name, "fine-tune", request.file)))


def _files(exchange: Exchange) -> Answer:
    return _pages(exchange, [_file(file) for file in reversed(exchange.state.files.values())])


def _show_file(exchange: Exchange) -> Answer:
    return Answer(_file(exchange.state.file(exchange.id)))


def _delete_file(exchange: Exchange) -> Answer:
    del exchange.state.files[exchange.state.file(exchange.id).id]
    return Answer({"id": exchange.id, "object": "file", "deleted": True})


def _status(job: Job, exchange: Exchange) -> str:
    status = life.status(exchange.state, job)
    if status == "failed" and job.fails_at == 1:
        return "FAILED_VALIDATION"
    return "WARMING_UP" if exchange.plays("unknown_status") and status == "running" else STATUSES[status]


def _job(job: Job, exchange: Exchange) -> dict[str, Any]:
    state, asked = exchange.state, job.request
    done = life.status(state, job) == "succeeded"
    found = {"id": job.id, "object": "job", "job_type": "completion", "auto_start": bool(asked.get("auto_start")), "model": asked["model"]}
    found |= {"status": _status(job, exchange), "created_at": job.created_at, "modified_at": state.now(), "suffix": asked.get("suffix")}
    found |= {"training_files": [asked["training_file"]], "validation_files": asked.get("validation_files") or []}
    found |= {
        "hyperparameters": asked["hyperparameters"],
        "fine_tuned_model": job.tuned if done else None,
        "integrations": [],
        "metadata": {},
    }
    return {**found, "trained_tokens": life.trained_tokens(state, job, b""), **job.overrides}


def _in_full(job: Job, exchange: Exchange) -> dict[str, Any]:
    events = [_event(job, tick, status, exchange) for tick, status in life.turns(exchange.state, job)][::-1]
    if exchange.plays("unordered_events"):
        events = events[1::2] + events[::2]
    events = [event for event in events for _ in range(2 if exchange.plays("duplicate_events") else 1)]
    made = [step for step in life.CHECKPOINTS if step <= life.steps(exchange.state, job)][::-1]
    return {**_job(job, exchange), "events": events, "checkpoints": [_checkpoint(job, step, exchange) for step in made]}


def _event(job: Job, tick: int, status: str, exchange: Exchange) -> dict[str, Any]:
    error = {"error": job.error["message"]} if status == "failed" and job.error else {}
    said = _status(job, exchange) if status == life.status(exchange.state, job) else STATUSES[status]
    return {"name": "status-updated", "created_at": life.moment(exchange.state, job, tick), "data": {"status": said, **error}}


def _checkpoint(job: Job, step: int, exchange: Exchange) -> dict[str, Any]:
    known = life.metrics(job, step)
    metrics = {name: known.get(name) for name in ("train_loss", "valid_loss", "valid_mean_token_accuracy")}
    return {"metrics": metrics, "step_number": step, "created_at": life.moment(exchange.state, job, life.RUNNING + step)}


def _create(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    files = [file.get("file_id") for file in asked.get("training_files") or []]
    if not files:
        raise Problem("training_files must not be empty", 422, param="training_files")
    if asked.get("model") not in OFFERED:
        raise Problem("Input should be a model that can be tuned", 422, param="model")
    if not isinstance(asked.get("hyperparameters"), dict):
        raise Problem("Field required", 422, param="hyperparameters")
    for name, (least, most) in RANGES.items():
        value = asked["hyperparameters"].get(name)
        if value is not None and not least <= value <= most:
            raise Problem(f"Input should be from {least} to {most}", 422, param=name)
    if len(asked.get("suffix") or "") > 18:
        raise Problem("String should have at most 18 characters", 422, param="suffix")
    valid = [*(asked.get("validation_files") or []), None][0]
    jobs.check_files(exchange, files[0], valid)
    known = {"training_file": files[0], "validation_file": valid}
    tuned = f"ft:{asked['model']}:org:20261127:{asked.get('suffix') or ''}:{{:08x}}"
    job = jobs.make(exchange, UUID, {**asked, **known}, tuned)
    job.pauses = job.pauses or not asked.get("auto_start")
    return Answer(_job(job, exchange))


def _list(exchange: Exchange) -> Answer:
    own = [job for job in exchange.state.jobs.values() if "training_files" in job.request]
    return _pages(exchange, [_job(job, exchange) for job in reversed(own)])


def _show(exchange: Exchange) -> Answer:
    return Answer(_in_full(exchange.state.job(exchange.id), exchange))


def _cancel(exchange: Exchange) -> Answer:
    job = jobs.open_job(exchange)
    life.halt(exchange.state, job, "cancelled")
    return Answer(_in_full(job, exchange))


def _start(exchange: Exchange) -> Answer:
    job = jobs.open_job(exchange)
    jobs.resume(exchange, job)
    return Answer(_in_full(job, exchange))


def _models(exchange: Exchange) -> Answer:
    basic = [{"id": name, "object": "model", "created": 0, "owned_by": "mistralai", "type": "base"} for name in OFFERED]
    tuned = [
        {"id": name, "object": "model", "owned_by": "org", "type": "fine-tuned", **facts} for name, facts in exchange.state.models.items()
    ]
    return Answer({"object": "list", "data": basic + tuned})


def _delete_model(exchange: Exchange) -> Answer:
    if exchange.state.models.pop(exchange.id, None) is None:
        raise Problem(f"Model {exchange.id} not found", 404)
    return Answer({"id": exchange.id, "object": "model", "deleted": True})


ROUTES: list[Route] = [
    ("POST", "/files", _send),
    ("GET", "/files", _files),
    ("GET", "/files/{id}", _show_file),
    ("DELETE", "/files/{id}", _delete_file),
    ("POST", "/fine_tuning/jobs", _create),
    ("GET", "/fine_tuning/jobs", _list),
    ("GET", "/fine_tuning/jobs/{id}", _show),
    ("POST", "/fine_tuning/jobs/{id}/cancel", _cancel),
    ("POST", "/fine_tuning/jobs/{id}/start", _start),
    ("GET", "/models", _models),
    ("DELETE", "/models/{id}", _delete_model),
]
