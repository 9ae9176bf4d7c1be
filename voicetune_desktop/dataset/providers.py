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


class Choice(Struct, frozen=True):
    """A setting of a training that a person may choose, within what the service allows; left alone, the service decides."""

    id: str
    kind: Literal["integer", "number", "yes_no", "choice"]
    least: float | None = None
    most: float | None = None
    above: float | None = None
    """It must be greater than this, where there is no least."""
    choices: tuple[str, ...] = ()
    method: Literal["supervised", "dpo", ""] = ""
    """The method that it belongs to; both where it is empty."""
    required: bool = False
    """Whether the service has no default of its own."""
    usual: float | None = None
    """What the service takes when nothing is said, where that is known."""


class Service(Struct, frozen=True):
    """A place that trains models: whether it takes new jobs (in `words`, as read in `source` on a day), and its limits."""

    id: str
    label: str
    state: Literal["open", "existing_customers", "unverified"]
    words: str
    read: date
    source: str
    models: tuple[Model, ...] = field(name="model", default=())
    base_url: str = ""
    chat_path: str = ""
    """The path below the host at which its models answer, where that is another than the base address."""
    until: date | None = None
    min_examples: int = 1
    max_examples: int | None = None
    max_bytes: int | None = None
    epochs: tuple[int, int] = (1, 50)
    charges: bool = True
    charges_validation: bool = False
    language: Literal["openai", "together", "fireworks", "mistral", ""] = ""
    """Which of our providers speaks with it; empty where files are only saved for it."""
    targets: Mapping[str, str] = {}
    """The training format for each method that it trains with."""
    can: frozenset[str] = frozenset()
    """What it offers beyond making a job: see `training.providers.base.Provider`."""
    choices: tuple[Choice, ...] = field(name="choice", default=())
    part_above: int | None = None
    """Bytes above which a file goes in parts."""
    suffix_longest: int = 64
    expires_days: tuple[int, int] | None = None
    """The range of days after which it deletes a file by itself."""
    key_page: str = ""
    """Where a person gets a key."""
    terms: str = ""
    """Where a person reads what the service does with their files."""


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


@cache
def service(service_id: str) -> Service:
    """A service by its id. Raises KeyError."""
    return {known.id: known for known in services()}[service_id]


def sending_services() -> tuple[Service, ...]:
    """The services to which files can be sent."""
    return tuple(known for known in services() if known.language)


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


def offer_of(service_id: str, model_id: str) -> Offer:
    """A model at a service; of one that is not among our facts nothing but the name is known."""
    there = service(service_id)
    known = next((model for model in there.models if model.id == model_id), None)
    return Offer(there, known or Model(model_id, "estimate"))


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
