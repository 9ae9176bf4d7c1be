"""The life of a job, a pure function of how many ticks have passed: one for checking the files, one in the queue, one for each step."""

import math
from dataclasses import dataclass
from typing import Any

from tests.standin.state import Job, State

STEPS = 24
RUNNING = 2
"""The tick at which training starts."""
END = RUNNING + STEPS
SECONDS = 10
"""How long a tick takes at speed 1."""
CHECKPOINTS = (8, 16, 24)
MODERATION = {
    "code": "server_error",
    "message": "Error while running moderation eval refusals_v3 for snapshot ft:standin:ckpt-step-24",
    "param": None,
}


@dataclass(frozen=True)
class Happening:
    """Something in the life of a job, at a tick."""

    tick: int
    text: str
    level: str = "info"
    step: int = 0
    """The step whose figures it brings; 0 where it brings none."""


def ticks(state: State, job: Job) -> float:
    """How far a job is."""
    if job.since is None or job.paused or job.ended:
        return job.ticks
    passed = job.ticks + (state.clock() - job.since) * state.speed / SECONDS
    return min(passed, RUNNING if job.pauses else last(job))


def last(job: Job) -> int:
    """The tick at which it ends by itself."""
    return END if job.fails_at is None else job.fails_at


def status(state: State, job: Job) -> str:
    """A job's status in OpenAI's words."""
    at = ticks(state, job)
    if job.ended or at >= last(job):
        return job.ended or ("succeeded" if job.fails_at is None else "failed")
    if job.paused or (job.pauses and at >= RUNNING):
        return "paused"
    return "validating_files" if at < 1 else "queued" if at < RUNNING else "running"


def steps(state: State, job: Job) -> int:
    """How many steps are done."""
    return max(0, min(STEPS, int(ticks(state, job)) - RUNNING))


def metrics(job: Job, step: int) -> dict[str, float]:
    """The figures of a step; those of the held-out file at every fourth step."""
    wobble = 0.05 * math.sin(job.number + step * 1.7)
    loss = 0.6 + 2.2 * math.exp(-step / 9) + wobble
    found = {"step": step, "train_loss": round(loss, 5), "train_mean_token_accuracy": round(math.exp(-loss / 2), 5)}
    if step % 4 == 0 and job.request.get("validation_file"):
        found |= {"valid_loss": round(loss + 0.2, 5), "valid_mean_token_accuracy": round(math.exp(-loss / 2) - 0.02, 5)}
        if step in CHECKPOINTS:
            found |= {"full_valid_loss": round(loss + 0.21, 5), "full_valid_mean_token_accuracy": round(math.exp(-loss / 2) - 0.03, 5)}
    return found


def happenings(state: State, job: Job) -> list[Happening]:
    """All that has happened to a job, the oldest first."""
    at = ticks(state, job)
    told = [found for found in _all(job) if found.tick <= at]
    ended = status(state, job)
    if ended in ENDINGS:
        told += [Happening(math.ceil(at), text, level) for text, level in _ending(job, ended)]
    return told


def turns(state: State, job: Job) -> list[tuple[int, str]]:
    """The statuses that a job has had, each with the tick at which it began."""
    at, now = ticks(state, job), status(state, job)
    had = [(tick, name) for tick, name in enumerate(("validating_files", "queued", "running")) if tick <= at and (tick < at or name == now)]
    return had if now in (name for _, name in had) else [*had, (math.ceil(at), now)]


def settle(state: State) -> None:
    """What the end of a job brings: its model and its file of results."""
    for job in state.jobs.values():
        if status(state, job) == "succeeded" and not job.settled:
            job.settled = True
            state.models[job.tuned] = {"created": state.now(), "job": job.id}
            if job.has_results:
                file = state.add_file(f"file-result{state.number():04}", "step_metrics.csv", "fine-tune-results", results(job))
                job.result_files = [file.id]


def results(job: Job) -> bytes:
    """The file of results: one row for each step."""
    rows = ["step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy"]
    for step in range(1, STEPS + 1):
        found = metrics(job, step)
        rest = (found.get(name, "") for name in ("train_loss", "train_mean_token_accuracy", "valid_loss", "valid_mean_token_accuracy"))
        rows.append(",".join(map(str, (step, *rest))))
    return "\n".join([*rows, ""]).encode()


def curve(state: State, job: Job) -> list[dict[str, float]]:
    """The figures of all steps so far, in the words of Together and Fireworks."""
    words = {"step": "train/global_step", "train_loss": "train/loss", "valid_loss": "eval/loss"}
    told = (metrics(job, step) for step in range(1, steps(state, job) + 1))
    return [{theirs: figures[ours] for ours, theirs in words.items() if ours in figures} for figures in told]


def moment(state: State, job: Job, tick: float) -> int:
    """When a job was, or will be, at a tick."""
    return job.created_at + int(tick * SECONDS / (state.speed or 1))


def finished_at(state: State, job: Job) -> int | None:
    """When it ended."""
    return moment(state, job, min(ticks(state, job), END)) if status(state, job) in ENDINGS else None


def trained_tokens(state: State, job: Job, content: bytes) -> int | None:
    """What is billed: about a token for four bytes, for each of three epochs."""
    return max(1, len(content) // 4) * 3 if status(state, job) == "succeeded" else None


def _all(job: Job) -> list[Happening]:
    found = [
        Happening(0, f"Created fine-tuning job: {job.id}"),
        Happening(0, f"Validating training file: {job.request.get('training_file')}"),
        Happening(1, "Files validated, moving job to queued state"),
        Happening(RUNNING, "Fine-tuning job started"),
    ]
    for step in range(1, STEPS + 1):
        losses = f"training loss={metrics(job, step)['train_loss']:.2f}"
        found.append(Happening(RUNNING + step, f"Step {step}/{STEPS}: {losses}", step=step))
        if step in CHECKPOINTS:
            found.append(Happening(RUNNING + step, f"Checkpoint created at step {step}"))
    return found


def _ending(job: Job, ended: str) -> list[tuple[str, str]]:
    if ended == "failed":
        return [(str((job.error or {}).get("message") or "The job failed."), "error")]
    if ended == "cancelled":
        return [("Fine-tuning job cancelled", "warn")]
    return [(f"New fine-tuned model created: {job.tuned}", "info"), ("The job has successfully completed", "info")]


def failure(job: Job, error: dict[str, Any], tick: int = END) -> None:
    """Let a job fail at a tick."""
    job.fails_at = tick
    job.error = error


def move(state: State, job: Job, tick: float) -> None:
    """Put a job to a tick, from which time goes on."""
    job.ticks = min(tick, RUNNING if job.pauses else last(job))
    job.since = state.clock()


def halt(state: State, job: Job, ended: str = "") -> None:
    """Stop a job where it is: for good, or for a while."""
    job.ticks = ticks(state, job)
    job.ended = ended
    job.paused = not ended


def finish(state: State, job: Job, ended: str, error: dict[str, Any] | None = None) -> None:
    """Bring a job to its end."""
    job.paused = job.pauses = False
    if ended == "cancelled":
        halt(state, job, ended)
        return
    failed = ended == "failed"
    job.error = (
        (error or {"code": "server_error", "message": "The job failed due to an internal error.", "param": None}) if failed else None
    )
    job.fails_at = max(int(ticks(state, job)), 1) if failed else None
    move(state, job, last(job))


ENDINGS = ("succeeded", "failed", "cancelled")
