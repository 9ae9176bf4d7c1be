"""Where a model can be trained, within which limits and at which price: the facts of `resources/providers.toml`."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct, field

from voicetune_desktop.paths import resource

HOME = "home"
"""Id of the place where training costs nothing: a computer of one's own."""


class Model(Struct, frozen=True):
    """A model that a service trains: tokens of one example at most, and what a million trained tokens cost, as of a day.

    What is None is not known. `tokenizer` is "estimate" where the model brings its own and our counts come close.
    """

    id: str
    tokenizer: Literal["o200k_base", "cl100k_base", "estimate"]
    name: str = ""
    """How the names of all its versions start; the id where it is empty."""
    context: int | None = None
    price: float | None = None
    currency: str = "USD"
    price_date: date | None = None
    price_source: Literal["list", "report", ""] = ""
    shutdown: date | None = None
    offered: bool = True

    @property
    def label(self) -> str:
        """What a person calls it: "gpt-4.1-mini", "Qwen3-8B"."""
        return self.name or self.id.rpartition("/")[2]


class Service(Struct, frozen=True):
    """A place that trains models: whether it takes new jobs (in `words`, as read in `source` on a day), and its limits."""

    id: str
    label: str
    state: Literal["open", "existing_customers", "unverified"]
    words: str
    read: date
    source: str
    models: tuple[Model, ...] = field(name="model")
    base_url: str = ""
    until: date | None = None
    min_examples: int = 1
    max_examples: int | None = None
    max_bytes: int | None = None
    epochs: tuple[int, int] = (1, 50)
    charges: bool = True
    charges_validation: bool = False


class Offer(NamedTuple):
    """A model at a service."""

    service: Service
    model: Model

    @property
    def key(self) -> str:
        """Its name in a project: "openai/gpt-4.1-2025-04-14"."""
        return f"{self.service.id}/{self.model.id}"


class _Facts(Struct, frozen=True):
    service: tuple[Service, ...]
    tokenizers: Mapping[str, tuple[str, ...]]


@cache
def _facts() -> _Facts:
    with resource("providers.toml").open("rb") as file:
        return msgspec.convert(tomllib.load(file), _Facts, builtin_types=(date,))


def services() -> tuple[Service, ...]:
    """All services, those that speak OpenAI's language first, training at home last."""
    return _facts().service


def tokenizer_names(vocabulary: str) -> tuple[str, ...]:
    """How the names of the models start that use a bundled vocabulary."""
    return _facts().tokenizers[vocabulary]


def offers(today: date) -> list[Offer]:
    """What can be trained on a day: every model of every service, without those that are gone."""
    return [
        Offer(service, model)
        for service in services()
        for model in service.models
        if model.offered and (model.shutdown is None or today < model.shutdown)
    ]


def model_names(today: date) -> tuple[str, ...]:
    """What the models are called that can be trained on a day, each once."""
    return tuple(dict.fromkeys(offer.model.name or offer.model.id for offer in offers(today)))


def base_name(model: str) -> str:
    """The name of the base model, ended by "-" so that gpt-4 is not taken for gpt-4o: "ft:gpt-4o:us::1" gives "gpt-4o-"."""
    return model.removeprefix("ft:").split(":")[0].lower() + "-"


@cache
def known_model(name: str) -> Model | None:
    """The model that a name means, of whatever service: the one with the longest name that it starts with."""
    base = base_name(name)
    known = [model for service in services() for model in service.models if base.startswith(base_name(model.name or model.id))]
    return max(known, key=lambda model: len(model.name or model.id), default=None)
