"""Runs in every state, for the tests and pictures of the jobs."""

import math

from voicetune_desktop.training.records import Account, Checkpoint, JobEvent, Order, OutgoingFile, Phase, Wish
from voicetune_desktop.training.store.progress import add_events, put_checkpoints
from voicetune_desktop.training.store.runs import change_run, plan

NOW = 1_780_000_000.0
"""A day in May 2026."""
OPENAI = Account("openai", "https://api.openai.com/v1", "work")
NEBIUS = Account("nebius", "https://api.tokenfactory.nebius.com/v1")
OTHER = Account("other", "http://127.0.0.1:8123/v1")
HOME = Account("home", "")
MODEL = "gpt-4.1-mini-2025-04-14"
TRAIN = OutgoingFile("train", "/home/ada/Letters/train.jsonl", 412_000, "ab" * 32, 412)
VALID = OutgoingFile("valid", "/home/ada/Letters/valid.jsonl", 41_000, "cd" * 32, 41)


def there(file, remote_id):
    """The file as it lies at a service."""
    return OutgoingFile(file.side, file.path, file.bytes, file.sha256, file.examples, remote_id)


def make(store, phase, *, account=OPENAI, ago=600, files=None, settings=None, now=NOW, order=None, model=MODEL, **changes):
    """A run in a phase."""
    files = (there(TRAIN, "file-train1"), there(VALID, "file-valid1")) if files is None else files
    wish = Wish(model, settings=settings or {})
    one = plan(store, Order(account, files, wish, **({"project": "Letters", "predicted_tokens": 61_800} | (order or {}))))
    store.connection.execute("UPDATE run SET created_at = ? WHERE id = ?", (now - ago, one.id))
    return change_run(store, one, phase=phase, created_at=now - ago, **changes)


def train(store, run, steps=120, *, best=0.6, held_out=True, events=True):
    """Curves and events as a training makes them."""
    found = []
    for step in range(1, steps + 1):
        loss = best + 1.9 * math.exp(-step / (steps / 4)) + 0.05 * math.sin(step * 1.7)
        figures = {"train_loss": loss, "train_accuracy": 1 - loss / 4}
        if held_out and step % 10 == 0:
            figures |= {"valid_loss": loss + 0.15 + 0.25 * step / steps, "valid_accuracy": 0.9 - loss / 4}
        text = f"Step {step}/{steps}: training loss={loss:.2f}"
        found.append(JobEvent(f"ftevent-{step:06}", run.created_at + step, "info", text if events else "", step, figures))
    add_events(store, run.id, found)


def one_of_each(store, now=NOW):
    """Runs in every phase by their names."""
    runs = {
        "gone": make(store, Phase.GONE, ago=900_000, now=now, job_id="ftjob-0", order={"project": ""}),
        "failed": make(
            store, Phase.FAILED, ago=500_000, now=now, job_id="ftjob-1", started_at=now - 499_000, finished_at=now - 498_500,
            error="The file has 9 examples, at least 10 are needed.", error_code="invalid_n_examples",
        ),
        "cancelled": make(store, Phase.CANCELLED, ago=400_000, now=now, account=NEBIUS, job_id="ftjob-2", finished_at=now - 399_000,
                          model="meta-llama/Meta-Llama-3.1-8B-Instruct"),
        "uploaded": make(store, Phase.UPLOADED, ago=300_000, now=now, error="Fine-tuning is not available to this organization."),
        "planned": make(store, Phase.PLANNED, ago=200_000, now=now, files=(TRAIN, VALID), error="The upload was interrupted."),
        "interrupted": make(store, Phase.INTERRUPTED, ago=100_000, now=now),
        "unknown": make(store, Phase.UNKNOWN, ago=90_000, now=now, account=OTHER, job_id="j-7", status="warming_up", asked_at=now - 60),
        "paused": make(store, Phase.PAUSED, ago=80_000, now=now, job_id="ftjob-3", started_at=now - 79_000),
        "key": make(store, Phase.RUNNING, ago=70_000, now=now, job_id="ftjob-4", started_at=now - 69_000, trouble="key"),
        "done": make(
            store, Phase.SUCCEEDED, ago=60_000, now=now, job_id="ftjob-5", started_at=now - 59_000, finished_at=now - 55_000,
            tuned_model="ft:gpt-4.1-mini-2025-04-14:ada::B4x9kQ2m", trained_tokens=63_210, result_files=("file-result1",),
            settings={"n_epochs": 3, "learning_rate_multiplier": 1.8}, order={"predicted_cost": 0.31, "note": "More epochs than before."},
        ),
        "home": make(store, Phase.RUNNING, ago=5000, now=now, account=HOME, files=(TRAIN,), started_at=now - 4900, status="12/300",
                     model="Qwen/Qwen3-4B", settings={"trainer": "trl", "python": "/usr/bin/python3"}),
        "waiting": make(store, Phase.WAITING, ago=900, now=now, job_id="ftjob-6"),
        "running": make(
            store, Phase.RUNNING, ago=700, now=now, job_id="ftjob-7", started_at=now - 600, expected_at=now + 1800, asked_at=now - 5,
            order={"predicted_cost": 0.31}, settings={"n_epochs": 4},
        ),
    }  # fmt: skip
    train(store, runs["done"], 150)
    train(store, runs["running"], 60, best=0.8)
    for step in (50, 100, 150):
        name = f"ft:{MODEL}:ada::B4x9kQ2m:ckpt-step-{step}"
        put_checkpoints(store, runs["done"].id, [Checkpoint(f"ftckpt_{step}", step, name, now, {"full_valid_loss": 0.7 + step / 1000})])
    add_events(store, runs["done"].id, [JobEvent("ftevent-end", now - 55_000, "info", "The job has successfully completed")])
    return runs


def note_requests(store, number=40, now=NOW):
    """Lines of the ledger."""
    purposes = ("Checking the key", "Sending a file", "Starting a job", "Looking at a job", "Reading events")
    for n in range(number):
        row = (now - 60 * (number - n), "openai", "api.openai.com", "POST" if n in (1, 2) else "GET", purposes[min(n, 3 + n % 2)],
               412_345 if n == 1 else 380, 1200 + n, "200" if n % 9 else "broken", 0.4)  # fmt: skip
        sql = """INSERT INTO sent (at, service, host, method, purpose, bytes_up, bytes_down, result, seconds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
        store.connection.execute(sql, row)
