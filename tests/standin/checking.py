"""What OpenAI's published description (version 2.3.0) says about a request for a job."""

from collections.abc import Callable
from typing import Any

from tests.standin.exchange import Problem

MOST_SEED = 2_147_483_647


def _whole(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _above_zero(most: float) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= most


def _text(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and least <= len(value) <= most


def _pairs(value: Any) -> bool:
    return isinstance(value, dict) and len(value) <= 16 and all(_text(1, 64)(name) and _text(0, 512)(text) for name, text in value.items())


REQUIRED = ("model", "training_file")
FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "model": (_text(1, 256), "a string"),
    "training_file": (_text(1, 256), "a string"),
    "validation_file": (_text(1, 256), "a string"),
    "suffix": (_text(1, 64), "a string of 1 to 64 characters"),
    "seed": (_whole(0, MOST_SEED), f"an integer from 0 to {MOST_SEED}"),
    "metadata": (_pairs, "at most 16 pairs of strings of up to 64 and 512 characters"),
    "integrations": (lambda value: isinstance(value, list) and len(value) <= 5, "a list of at most 5"),
    "method": (lambda value: isinstance(value, dict), "an object"),
    "hyperparameters": (lambda value: isinstance(value, dict), "an object"),
}
HYPERPARAMETERS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "n_epochs": (_whole(1, 50), "'auto' or an integer from 1 to 50"),
    "batch_size": (_whole(1, 256), "'auto' or an integer from 1 to 256"),
    "learning_rate_multiplier": (_above_zero(float("inf")), "'auto' or a number above 0"),
    "beta": (_above_zero(2), "'auto' or a number above 0 and up to 2"),
}
METHODS = ("supervised", "dpo", "reinforcement")


def check_job(asked: dict[str, Any]) -> None:
    """Raises Problem where a request is not as described; fields that are not described are let through."""
    for name in REQUIRED:
        if asked.get(name) is None:
            raise Problem(f"Missing required parameter: '{name}'.", code="missing_required_parameter", param=name)
    _check(asked, FIELDS, "")
    method = asked.get("method") or {"type": "supervised"}
    if method.get("type") not in METHODS:
        raise Problem(f"Invalid value: '{method.get('type')}'. Supported values are: {METHODS}", code="invalid_value", param="method.type")
    settings = (method.get(method["type"]) or {}).get("hyperparameters") or {}
    _check(settings, HYPERPARAMETERS, f"method.{method['type']}.hyperparameters.", auto=True)
    _check(asked.get("hyperparameters") or {}, HYPERPARAMETERS, "hyperparameters.", auto=True)


def _check(asked: dict[str, Any], fields: dict[str, tuple[Callable[[Any], bool], str]], before: str, *, auto: bool = False) -> None:
    for name, (holds, words) in fields.items():
        value = asked.get(name)
        if value is not None and not (auto and value == "auto") and not holds(value):
            raise Problem(f"Invalid '{before}{name}': expected {words}.", code="invalid_value", param=before + name)
