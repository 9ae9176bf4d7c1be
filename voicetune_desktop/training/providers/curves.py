"""Figures of a training step by step, as Together and Fireworks tell them: {"train/loss": …, "train/global_step": …}."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from voicetune_desktop.training.providers.fields import count, fields
from voicetune_desktop.training.records import MetricPoint
from voicetune_desktop.training.results import figures

STEPS = ("step", "global_step", "train/step", "train/global_step", "eval/step", "eval/global_step")
PLAIN = {
    "train/lr": "learning_rate",
    "train/learning_rate": "learning_rate",
    "train/loss": "train_loss",
    "train/mean_token_accuracy": "train_accuracy",
    "eval/loss": "valid_loss",
    "eval/mean_token_accuracy": "valid_accuracy",
}
"""Their words for our figures."""


def curve_points(rows: Iterable[Mapping[str, Any]]) -> Iterator[MetricPoint]:
    """The figures of steps; a row that names no step has none."""
    for row in rows:
        told = {**row, **fields(row.get("data"))}
        step = next((found for found in (count(told.get(word)) for word in STEPS) if found is not None), None)
        if step is not None:
            found = figures({PLAIN[word]: value for word, value in told.items() if word in PLAIN})
            yield from (MetricPoint(step, name, value) for name, value in found.items())
