"""What is asked of a service that speaks OpenAI's language when it is to make a job."""

import re
from collections.abc import Mapping
from typing import Any

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.providers.base import TAG
from voicetune_desktop.training.records import Wish

BESIDE = frozenset({"seed"})
"""Settings that stand beside the method, not in it."""
ELSEWHERE = {"training_type": "trainingType"}
"""Settings that one service adds to OpenAI's language, and its words for them (Azure)."""
OLD_PLACE = frozenset({"nebius"})
"""Services that take settings where OpenAI had them first, above the method."""
_UNFIT = {"azure": re.compile(r"[^A-Za-z0-9_-]")}
"""What a service does not take in a suffix."""


def order(service: Service, run_id: str, wish: Wish, files: Mapping[str, str]) -> dict[str, Any]:
    """The arguments that make a job; what is not chosen is not said."""
    settings = {name: value for name, value in wish.settings.items() if name not in BESIDE and name not in ELSEWHERE}
    extra = {ELSEWHERE[name]: value for name, value in wish.settings.items() if name in ELSEWHERE}
    said: dict[str, Any] = {
        "model": wish.model,
        "training_file": files["train"],
        "validation_file": files.get("valid"),
        "suffix": suffix(service, run_id, wish.suffix),
        "metadata": {TAG: run_id} if "tag" in service.can else None,
        "extra_body": extra or None,
        **{name: value for name, value in wish.settings.items() if name in BESIDE},
        **_method(service, wish, settings),
    }
    return {name: value for name, value in said.items() if value not in (None, "")}


def suffix(service: Service, run_id: str, chosen: str) -> str:
    """The suffix for the name of the tuned model; it ends in the run's id where the service keeps the id nowhere else."""
    fit = _UNFIT[service.id].sub("-", chosen) if service.id in _UNFIT else chosen
    if "tag" in service.can:
        return fit[: service.suffix_longest]
    return f"{fit[: service.suffix_longest - len(run_id) - 1]}-{run_id}".lstrip("-")


def _method(service: Service, wish: Wish, settings: dict[str, Any]) -> dict[str, Any]:
    if service.id in OLD_PLACE:
        return {"hyperparameters": settings} if settings else {}
    if not settings and wish.method == "supervised":
        return {}
    return {"method": {"type": wish.method, wish.method: {"hyperparameters": settings}}}
