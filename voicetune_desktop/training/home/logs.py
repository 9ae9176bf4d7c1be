"""What trainers say, line by line: figures by our names, and the step that they belong to. What is no figure is passed over.

The forms were read from what the versions in requirements.txt write: the trainer of Hugging Face (TRL, Unsloth, Axolotl,
LLaMA-Factory) prints a dict and its progress bar again right after it, which knows the step.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

LONGEST = 2000
"""Characters of a line that are looked at."""
_NUMBER = r"([-+]?[0-9]{1,12}(?:\.[0-9]{0,30})?(?:e[-+]?[0-9]{1,3})?)"
_ANSI = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]")
_PAIR = re.compile(rf"['\"]([a-z_]{{1,40}})['\"]: ?['\"]?{_NUMBER}\b")
_BAR = re.compile(r"^\s*[0-9]{1,3}%\|[^|]{0,200}\| *([0-9]{1,9})/([0-9]{1,9}) \[")
_MLX = re.compile(rf"^Iter ([0-9]{{1,9}}): (Train|Val) loss {_NUMBER}(?:, Learning Rate {_NUMBER})?", re.ASCII)
_MLX_TABLE = re.compile(rf"^\s*([0-9]{{1,9}})\s+(val\s+)?{_NUMBER}\s+(?:[▼▲]\s+[0-9,]+\s+[0-9.]+k|[0-9.]+s)\s*$")
_TORCHTUNE = re.compile(rf"^[0-9]{{1,9}}\|([0-9]{{1,9}})\|Loss: {_NUMBER}")
_TORCHTUNE_LOG = re.compile(rf"^Step ([0-9]{{1,9}}) \| loss: ?{_NUMBER}(?: lr: ?{_NUMBER})?")
_NAMES = {
    "loss": "train_loss",
    "eval_loss": "valid_loss",
    "mean_token_accuracy": "train_accuracy",
    "eval_mean_token_accuracy": "valid_accuracy",
    "learning_rate": "learning_rate",
    "lr": "learning_rate",
}
"""Our names of figures by those of the trainer of Hugging Face and of LLaMA-Factory's own log."""
_MOST = 2**53
"""No step and no figure is larger."""
_STEP, _STEPS = "current_steps", "total_steps"
_SUMMARY = "train_runtime"
"""Stands in the last dict, which sums up the whole training."""


class Figures(Struct, frozen=True):
    """What was said at one step; `place` is where its line begins in the output."""

    place: int
    step: int
    metrics: Mapping[str, float]


class Reader:
    """Reads lines one after the other; a dict waits for the bar that says its step."""

    def __init__(self) -> None:
        self.step, self.steps = 0, 0
        """How far the training is, and how far it goes; 0 while that is not known."""
        self._waiting: tuple[int, Mapping[str, float]] | None = None
        self._last: tuple[int, Mapping[str, float]] | None = None

    def read(self, place: int, line: str) -> Iterator[Figures]:
        """The figures that are complete with a line, which begins at a place of the output."""
        said = _ANSI.sub("", line[:LONGEST])
        if bar := _BAR.match(said):
            yield from self._at_bar(int(bar[1]), int(bar[2]))
        elif said.lstrip().startswith("{"):
            yield from self._at_dict(place, said)
        else:
            found = next(filter(None, (read(said) for read in _FORMS)), None)
            if found:
                yield from self._new(place, *found)

    def rest(self) -> Iterator[Figures]:
        """What still waits for its step when the training has ended."""
        if self._waiting and self.step:
            yield Figures(self._waiting[0], self.step, self._waiting[1])
        self._waiting = None

    def _at_bar(self, step: int, steps: int) -> Iterator[Figures]:
        """A bar without a name: the first one, or the one after a dict, is the training's."""
        if self._waiting:
            place, metrics = self._waiting
            self._waiting, self.steps = None, steps
            yield from self._new(place, step, metrics)
        if not self.steps:
            self.steps = steps
        if steps == self.steps:
            self.step = step

    def _at_dict(self, place: int, said: str) -> Iterator[Figures]:
        pairs = {name: number for name, value in _PAIR.findall(said) if abs(number := float(value)) <= _MOST}
        metrics = {_NAMES[name]: value for name, value in pairs.items() if name in _NAMES}
        if _SUMMARY in pairs or not {"train_loss", "valid_loss"} & metrics.keys():
            return
        if _STEP in pairs:
            self.steps = int(pairs.get(_STEPS, self.steps))
            yield from self._new(place, int(pairs[_STEP]), metrics)
            return
        self._waiting = place, metrics

    def _new(self, place: int, step: int, metrics: Mapping[str, float]) -> Iterator[Figures]:
        """Figures, unless they were just said: a bar is drawn again and again."""
        self.step = step
        if self._last != (step, metrics):
            self._last = step, metrics
            yield Figures(place, step, metrics)


def _mlx(line: str) -> tuple[int, Mapping[str, float]] | None:
    found = _MLX.match(line)
    return found and (int(found[1]), _figures("train_loss" if found[2] == "Train" else "valid_loss", found[3], found[4]))


def _mlx_table(line: str) -> tuple[int, Mapping[str, float]] | None:
    found = _MLX_TABLE.match(line)
    return found and (int(found[1]), _figures("valid_loss" if found[2] else "train_loss", found[3]))


def _torchtune(line: str) -> tuple[int, Mapping[str, float]] | None:
    found = _TORCHTUNE.match(line)
    return found and (int(found[1]), _figures("train_loss", found[2]))


def _torchtune_log(line: str) -> tuple[int, Mapping[str, float]] | None:
    found = _TORCHTUNE_LOG.match(line)
    return found and (int(found[1]), _figures("train_loss", found[2], found[3]))


_FORMS: tuple[Callable[[str], tuple[int, Mapping[str, float]] | None], ...] = (_mlx, _mlx_table, _torchtune, _torchtune_log)


def _figures(name: str, value: str, rate: str | None = None) -> Mapping[str, float]:
    found = {name: float(value)} | ({"learning_rate": float(rate)} if rate else {})
    return {one: number for one, number in found.items() if math.isfinite(number)}
