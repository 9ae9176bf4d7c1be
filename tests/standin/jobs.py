"""Jobs in OpenAI's language."""

from typing import Any

from tests.standin import life
from tests.standin.checking import check_job
from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.files import listed, page
from tests.standin.models import is_offered
from tests.standin.state import Job


def view(job: Job, exchange: Exchange) -> dict[str, Any]:
    """A job as OpenAI shows it."""
    state, asked = exchange.state, job.request
    status = life.status(state, job)
    training = state.files.get(asked["training_file"])
    tokens = life.trained_tokens(state, job, training.content if training else b"")
    method = asked.get("method") or {"type": "supervised", "supervised": {"hyperparameters": asked.get("hyperparameters") or {}}}
    settings = {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 2.0, **_chosen(method)}
    found: dict[str, Any] = {
        "object": "fine_tuning.job",
        "id": job.id,
        "created_at": job.created_at,
        "finished_at": life.finished_at(state, job),
        "model": asked["model"],
        "fine_tuned_model": job.tuned if status == "succeeded" else None,
        "organization_id": "org-standin",
        "status": "warming_up" if exchange.plays("unknown_status") and status == "running" else status,
        "error": job.error if status == "failed" else None,
        "estimated_finish": life.moment(state, job, life.END) if status == "running" else None,
        "trained_tokens": tokens,
        "training_file": asked["training_file"],
        "validation_file": asked.get("validation_file"),
        "result_files": job.result_files,
        "seed": asked.get("seed") if asked.get("seed") is not None else 42,
        "hyperparameters": settings,
        "method": {"type": method["type"], method["type"]: {"hyperparameters": settings}},
        "integrations": asked.get("integrations") or [],
        "metadata": asked.get("metadata"),
        "user_provided_suffix": asked.get("suffix"),
    }
    return {**found, **job.overrides}


def _chosen(method: dict[str, Any]) -> dict[str, Any]:
    asked = (method.get(method["type"]) or {}).get("hyperparameters") or {}
    return {name: value for name, value in asked.items() if value not in (None, "auto")}


def make(exchange: Exchange, named: str, request: dict[str, Any], tuned: str, *, has_results: bool = False) -> Job:
    """Keep a job, with what the scenarios let become of it. Its number goes into its name and that of its model."""
    number = exchange.state.number()
    job = exchange.state.add_job(named.format(number), number, request, tuned.format(number), has_results=has_results)
    job.pauses = exchange.plays("paused")
    if exchange.plays("moderation_failure"):
        life.failure(job, life.MODERATION)
    if exchange.plays("invalid_file"):
        line = exchange.state.file(request["training_file"]).content.split(b"\n")[0].decode("utf-8", "replace")
        message = f"Invalid file format. Line 1 cannot be read: {line}"
        life.failure(job, {"code": "invalid_training_file", "message": message, "param": "training_file"}, 1)
    return job


def check_files(exchange: Exchange, *ids: str | None) -> None:
    """Whether a job can have its files. Raises Problem."""
    for file_id in filter(None, ids):
        file = exchange.state.files.get(file_id)
        if file is None:
            raise Problem(f"invalid training_file: {file_id}", param="training_file")
        if file.purpose not in ("fine-tune", "dataset"):
            raise Problem(f"File '{file_id}' has the purpose {file.purpose}, not fine-tune.", param="training_file")
        if exchange.plays("file_kept_processing"):
            raise Problem(f"File '{file_id}' is still being processed and is not ready to be used.", param="training_file")


def _create(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    check_job(asked)
    if not is_offered(asked["model"]):
        raise Problem(f"The model `{asked['model']}` does not exist.", 404, code="model_not_found", param="model")
    check_files(exchange, asked["training_file"], asked.get("validation_file"))
    tuned = f"ft:{asked['model']}:org:{asked.get('suffix') or ''}:{{:04}}"
    job = make(exchange, "ftjob-standin{:04}", asked, tuned, has_results=True)
    return Answer(view(job, exchange))


def _list(exchange: Exchange) -> Answer:
    query = exchange.request.query
    wanted = {name[9:-1]: value for name, value in query.items() if name.startswith("metadata[")}
    found = [job for job in exchange.state.jobs.values() if wanted.items() <= (job.request.get("metadata") or {}).items()]
    jobs, more = page(found[::-1], lambda job: job.id, query.get("after"), exchange.number("limit", 20, 100))
    return Answer({"object": "list", "data": [view(job, exchange) for job in jobs], "has_more": more})


def _show(exchange: Exchange) -> Answer:
    return Answer(view(exchange.state.job(exchange.id), exchange))


def open_job(exchange: Exchange) -> Job:
    """A job that has not ended. Raises Problem."""
    job = exchange.state.job(exchange.id)
    status = life.status(exchange.state, job)
    if status in life.ENDINGS:
        raise Problem(f"Job has already completed: {job.id} is {status}.", code="invalid_job_state")
    return job


def _cancel(exchange: Exchange) -> Answer:
    job = open_job(exchange)
    life.halt(exchange.state, job, "cancelled")
    return Answer(view(job, exchange))


def _pause(exchange: Exchange) -> Answer:
    job = open_job(exchange)
    if life.status(exchange.state, job) != "running":
        raise Problem("Only a job that is running can be paused.", code="invalid_job_state")
    life.halt(exchange.state, job)
    return Answer(view(job, exchange))


def resume(exchange: Exchange, job: Job) -> None:
    """Let a paused job go on. Raises Problem."""
    if life.status(exchange.state, job) != "paused":
        raise Problem("Only a job that is paused can be resumed.", code="invalid_job_state")
    at = life.ticks(exchange.state, job)
    job.paused = job.pauses = False
    life.move(exchange.state, job, at)


def _resume(exchange: Exchange) -> Answer:
    job = open_job(exchange)
    resume(exchange, job)
    return Answer(view(job, exchange))


def _events(exchange: Exchange) -> Answer:
    job = exchange.state.job(exchange.id)
    found = [_event(job, number, one, exchange) for number, one in enumerate(life.happenings(exchange.state, job))][::-1]
    if exchange.plays("unordered_events"):
        found = found[1::2] + found[::2]
    if exchange.plays("duplicate_events"):
        found = [event for event in found for _ in range(2)]
    events, more = page(found, lambda event: event["id"], exchange.request.query.get("after"), exchange.number("limit", 20, 100))
    return listed(events, more)


def _event(job: Job, number: int, one: life.Happening, exchange: Exchange) -> dict[str, Any]:
    figures = {"data": {**life.metrics(job, one.step), "total_steps": life.STEPS}, "type": "metrics"} if one.step else {}
    at = life.moment(exchange.state, job, one.tick)
    found = {"object": "fine_tuning.job.event", "id": f"ftevent-{job.number:04}-{number:03}", "created_at": at}
    return {**found, "level": one.level, "message": one.text, "data": {}, "type": "message", **figures}


def _checkpoints(exchange: Exchange) -> Answer:
    job = exchange.state.job(exchange.id)
    made = [step for step in life.CHECKPOINTS if step <= life.steps(exchange.state, job)][::-1]
    found = [_checkpoint(job, step, exchange) for step in made]
    points, more = page(found, lambda point: point["id"], exchange.request.query.get("after"), exchange.number("limit", 10, 100))
    return listed(points, more)


def _checkpoint(job: Job, step: int, exchange: Exchange) -> dict[str, Any]:
    return {
        "object": "fine_tuning.job.checkpoint",
        "id": f"ftckpt-{job.number:04}-{step:03}",
        "created_at": life.moment(exchange.state, job, life.RUNNING + step),
        "fine_tuned_model_checkpoint": f"{job.tuned}:ckpt-step-{step}",
        "fine_tuning_job_id": job.id,
        "step_number": step,
        "metrics": life.metrics(job, step),
    }


ROUTES: list[Route] = [
    ("POST", "/fine_tuning/jobs", _create),
    ("GET", "/fine_tuning/jobs", _list),
    ("GET", "/fine_tuning/jobs/{id}", _show),
    ("POST", "/fine_tuning/jobs/{id}/cancel", _cancel),
    ("POST", "/fine_tuning/jobs/{id}/pause", _pause),
    ("POST", "/fine_tuning/jobs/{id}/resume", _resume),
    ("GET", "/fine_tuning/jobs/{id}/events", _events),
    ("GET", "/fine_tuning/jobs/{id}/checkpoints", _checkpoints),
]
