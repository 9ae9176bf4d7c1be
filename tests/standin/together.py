"""Together's language, as its own client (together 1.5.35) speaks it: a file goes to an address that the service names."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

from tests.standin import jobs, life, storage, together_parts
from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.files import failing, lines
from tests.standin.state import File, Job

__all__ = ["ROUTES", "failing"]

OFFERED = ("Qwen/Qwen3-8B", "Qwen/Qwen3-14B", "meta-llama/Llama-3.2-3B-Instruct", "google/gemma-3-4b-it")
STATUSES = {
    "validating_files": "pending",
    "queued": "queued",
    "paused": "queued",
    "running": "running",
    "succeeded": "completed",
    "failed": "error",
    "cancelled": "cancelled",
}
EVENTS = {
    "Created": "JOB_PENDING",
    "Validating": "TRAINING_DATA_DOWNLOADING",
    "Files": "TRAINING_DATA_DOWNLOAD_COMPLETE",
    "Fine-tuning job started": "JOB_START",
    "Fine-tuning job cancelled": "JOB_STOPPED",
    "Checkpoint": "CHECKPOINT_SAVE",
    "New": "MODEL_UPLOAD_COMPLETE",
    "The job has": "JOB_COMPLETE",
}
"""Kinds of events, by how what they say begins."""
LIMITS = {"max_batch_size": 64, "min_batch_size": 8, "max_rank": 64, "target_modules": ["q_proj", "v_proj"]}
RANGES = {"n_epochs": (1, 20), "warmup_ratio": (0, 1), "n_checkpoints": (1, 100), "learning_rate": (0, 1)}


def _file(file: File, exchange: Exchange) -> dict[str, Any]:
    found = {"id": file.id, "object": "file", "created_at": file.created_at, "filename": file.name, "bytes": len(file.content)}
    done = bool(file.content) and not exchange.plays("file_kept_processing")
    return {
        **found,
        "purpose": file.purpose,
        "FileType": "jsonl",
        "LineCount": len(lines(file.content)),
        "Processed": None if exchange.plays("none_status") else done,
    }


def _announce(exchange: Exchange) -> Answer:
    said = dict(parse_qsl(exchange.request.body.decode())) | exchange.request.fields | exchange.request.query
    if said.get("purpose") != "fine-tune" or not said.get("file_name", "").endswith(".jsonl"):
        raise Problem("purpose, file_name and file_type are required.", param="purpose")
    file = exchange.state.add_file(f"file-tog{exchange.state.number():05}", said["file_name"], "fine-tune", exchange.request.file or b"")
    if exchange.request.file is not None:
        return Answer(_file(file, exchange))
    return Answer(b"", 302, {"Location": storage.address(exchange, file.id), "X-Together-File-Id": file.id}, "text/plain")


def _complete(exchange: Exchange) -> Answer:
    return Answer({"file": _file(together_parts.joined(exchange), exchange)})


def _preprocess(exchange: Exchange) -> Answer:
    return Answer(_file(exchange.state.file(exchange.id), exchange))


def _files(exchange: Exchange) -> Answer:
    found = [file for file in exchange.state.files.values() if file.purpose == "fine-tune"]
    return Answer({"object": "list", "data": [_file(file, exchange) for file in found[::-1]]})


def _delete_file(exchange: Exchange) -> Answer:
    del exchange.state.files[exchange.state.file(exchange.id).id]
    return Answer({"id": exchange.id, "object": "file", "deleted": True})


def _when(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _job(job: Job, exchange: Exchange) -> dict[str, Any]:
    state = exchange.state
    status = life.status(state, job)
    failed = job.error and status == "failed"
    said = "user_error" if failed and (job.error or {}).get("param") else STATUSES[status]
    found = {**{name: value for name, value in job.request.items() if name != "suffix"}, "id": job.id, "model_output_name": job.tuned}
    found |= {"status": "warming_up" if exchange.plays("unknown_status") and status == "running" else said}
    found |= {"created_at": _when(job.created_at), "updated_at": _when(life.moment(state, job, life.ticks(state, job)))}
    found |= {
        "steps_completed": life.steps(state, job),
        "total_steps": life.STEPS,
        "token_count": life.trained_tokens(state, job, b"") or 0,
    }
    found |= {"events": _events(job, exchange), "total_price": 0, "job_id": job.id}
    if job.request.get("batch_size") in (None, "max"):
        found["batch_size"] = LIMITS["max_batch_size"]
    return {**found, **job.overrides}


def _events(job: Job, exchange: Exchange) -> list[dict[str, Any]]:
    told = [one for one in life.happenings(exchange.state, job) if not one.step]
    found = [_event(job, number, one, exchange) for number, one in enumerate(told)]
    if exchange.plays("unordered_events"):
        found = found[1::2] + found[::2]
    return [event for event in found for _ in range(2 if exchange.plays("duplicate_events") else 1)]


def _event(job: Job, number: int, one: life.Happening, exchange: Exchange) -> dict[str, Any]:
    kind = next((kind for words, kind in EVENTS.items() if one.text.startswith(words)), "JOB_ERROR")
    found = {"object": "fine-tune-event", "created_at": _when(life.moment(exchange.state, job, one.tick)), "type": kind}
    level = {"warn": "warning"}.get(one.level, one.level)
    return {**found, "level": level, "message": one.text, "hash": f"{job.number:04}{number:03}", "step": max(0, one.tick - life.RUNNING)}


def _create(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    for name in ("model", "training_file"):
        if not isinstance(asked.get(name), str):
            raise Problem(f"{name} is required", param=name)
    for name, (least, most) in RANGES.items():
        value = asked.get(name)
        if value is not None and (not isinstance(value, int | float) or not least <= value <= most):
            raise Problem(f"{name} must be from {least} to {most}", param=name)
    if len(asked.get("suffix") or "") > 40:
        raise Problem("suffix must have at most 40 characters", param="suffix")
    if asked["model"] not in OFFERED:
        raise Problem(f"Model {asked['model']} is not available for fine-tuning.", param="model")
    jobs.check_files(exchange, asked["training_file"], asked.get("validation_file"))
    name = asked["model"].rpartition("/")[2]
    job = jobs.make(exchange, "ft-00000000-0000-4000-8000-{:012}", asked, f"org/{name}-{asked.get('suffix') or 'ft'}-{{:08x}}")
    return Answer(_job(job, exchange))


def _list(exchange: Exchange) -> Answer:
    return Answer({"object": "list", "data": [_job(job, exchange) for job in reversed(exchange.state.jobs.values())]})


def _show(exchange: Exchange) -> Answer:
    return Answer(_job(exchange.state.job(exchange.id), exchange))


def _cancel(exchange: Exchange) -> Answer:
    job = jobs.open_job(exchange)
    life.halt(exchange.state, job, "cancelled")
    return Answer(_job(job, exchange))


def _list_events(exchange: Exchange) -> Answer:
    return Answer({"object": "list", "data": _events(exchange.state.job(exchange.id), exchange)})


def _checkpoints(exchange: Exchange) -> Answer:
    job = exchange.state.job(exchange.id)
    made = [step for step in life.CHECKPOINTS if step <= life.steps(exchange.state, job)]
    return Answer({"data": [_checkpoint(job, step, exchange) for step in made]})


def _checkpoint(job: Job, step: int, exchange: Exchange) -> dict[str, Any]:
    kind = "Final Adapter" if step == life.STEPS else "Intermediate Adapter"
    at = _when(life.moment(exchange.state, job, life.RUNNING + step))
    return {"step": step, "created_at": at, "path": f"standin://{job.id}/{step}", "checkpoint_type": kind}


def _metrics(exchange: Exchange) -> Answer:
    return Answer({"metrics": life.curve(exchange.state, exchange.state.job(exchange.id))})


def _models(exchange: Exchange) -> Answer:
    names = [*OFFERED, *exchange.state.models]
    return Answer([{"id": name, "object": "model", "created": 0, "type": "chat", "pricing": {"input": 0, "output": 0}} for name in names])


def _limits(exchange: Exchange) -> Answer:
    ranges = {"max_num_epochs": 20, "max_learning_rate": 1.0, "min_learning_rate": 1e-8, "supports_vision": False}
    return Answer({**ranges, "full_training": LIMITS, "lora_training": LIMITS})


def _price(exchange: Exchange) -> Answer:
    jobs.check_files(exchange, exchange.fields().get("training_file"))
    counts = {"estimated_train_token_count": 1000, "estimated_eval_token_count": 0}
    return Answer({"estimated_total_price": 4.0, "user_limit": 100.0, "allowed_to_proceed": True, **counts})


ROUTES: list[Route] = [
    ("POST", "/files", _announce),
    ("POST", "/files/upload", _announce),
    ("POST", "/files/multipart/complete", _complete),
    ("POST", "/files/{id}/preprocess", _preprocess),
    ("GET", "/files", _files),
    ("GET", "/files/{id}", _preprocess),
    ("DELETE", "/files/{id}", _delete_file),
    ("GET", "/fine-tunes/models/limits", _limits),
    ("POST", "/fine-tunes/estimate-price", _price),
    ("POST", "/fine-tunes", _create),
    ("GET", "/fine-tunes", _list),
    ("GET", "/fine-tunes/{id}", _show),
    ("POST", "/fine-tunes/{id}/cancel", _cancel),
    ("GET", "/fine-tunes/{id}/events", _list_events),
    ("GET", "/fine-tunes/{id}/checkpoints", _checkpoints),
    ("GET", "/fine-tunes/{id}/metrics", _metrics),
    ("GET", "/models", _models),
    *together_parts.ROUTES,
    *storage.ROUTES,
]
