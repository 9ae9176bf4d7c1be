"""Examples that stand in the training file and in the file that measures the training."""

from collections.abc import Iterator
from pathlib import Path

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.reading import examples_of
from voicetune_desktop.dataset.checks.table import Found, problem
from voicetune_desktop.dataset.fingerprint import Fingerprints
from voicetune_desktop.model import CheckProblem


def overlap(train: Path, valid: Path) -> Iterator[CheckProblem]:
    """Yield the lines of `valid` that say what a line of `train` says, whatever case, punctuation and spaces."""
    fingerprints = Fingerprints()
    trained = {_said(example, fingerprints): line for line, example in examples_of(train)}
    for line, example in examples_of(valid):
        first = trained.get(_said(example, fingerprints))
        if first is not None:
            yield problem(Found("train_valid_overlap", {"first": first}), line)


def _said(example: Fields, fingerprints: Fingerprints) -> bytes:
    messages = (fields(message) or {} for message in items(example.get("messages")))
    return fingerprints.near(part for message in messages for part in (role(message), text(message)))
