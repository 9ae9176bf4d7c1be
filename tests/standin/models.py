"""Models in OpenAI's language."""

from typing import Any

from tests.standin.exchange import Answer, Exchange, Problem, Route

OFFERED: dict[str, str | None] = {
    "gpt-4.1-mini-2025-04-14": "2027-01-14",
    "gpt-4.1-2025-04-14": "2027-01-14",
    "gpt-4.1-nano-2025-04-14": "2026-10-23",
    "gpt-4o-mini-2024-07-18": "2027-01-14",
    "gpt-4o-2024-08-06": "2027-01-14",
    "gpt-3.5-turbo-0125": "2026-10-23",
    "davinci-002": None,
    "babbage-002": None,
    "meta-llama/Meta-Llama-3.1-8B-Instruct": None,
    "meta-llama/Llama-3.3-70B-Instruct": None,
}
"""The models that can be trained, each with the day on which it is shut down."""


def is_offered(model: str) -> bool:
    """Whether a model can be trained: one of these, by its name with or without the date, or one that was made here."""
    return model.startswith("ft:") or any(name == model or name.startswith(model + "-2") for name in OFFERED)


def _views(exchange: Exchange) -> list[dict[str, Any]]:
    basic = [
        {"id": name, "object": "model", "created": 1_744_000_000, "owned_by": "system", "shutdown_date": day}
        for name, day in OFFERED.items()
    ]
    tuned = [
        {"id": name, "object": "model", "created": facts["created"], "owned_by": "org-standin", "shutdown_date": None}
        for name, facts in exchange.state.models.items()
    ]
    spoken = [{"id": name, "object": "model", "created": 0, "owned_by": "standin", "shutdown_date": None} for name in exchange.state.voices]
    return basic + tuned + spoken


def _list(exchange: Exchange) -> Answer:
    return Answer({"object": "list", "data": _views(exchange)})


def _show(exchange: Exchange) -> Answer:
    for found in _views(exchange):
        if found["id"] == exchange.id:
            return Answer(found)
    raise Problem(f"The model '{exchange.id}' does not exist", 404, code="model_not_found", param="model")


def _delete(exchange: Exchange) -> Answer:
    if exchange.id in OFFERED:
        raise Problem("You may only delete models that you have tuned.", 403, param="model")
    if exchange.state.models.pop(exchange.id, None) is None:
        raise Problem(f"The model '{exchange.id}' does not exist", 404, code="model_not_found", param="model")
    return Answer({"id": exchange.id, "object": "model", "deleted": True})


ROUTES: list[Route] = [
    ("GET", "/models", _list),
    ("GET", "/models/{id}", _show),
    ("DELETE", "/models/{id}", _delete),
]
