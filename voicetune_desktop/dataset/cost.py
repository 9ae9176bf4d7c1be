"""What a training costs at each service, and what each model would cut off, from how often each length occurs."""

from collections.abc import Iterable, Mapping
from functools import cache, partial
from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.dataset.providers import Offer, Service, known_model

Lengths = Mapping[int, int]
"""How many examples have each number of tokens."""

MILLION = 1_000_000
_SIGNS = {"USD": "$", "EUR": "€"}
_EPOCHS, _FEWEST, _MOST = 3, 1, 25
_FEW, _MANY = 100, 25_000
"""The rule of OpenAI's cookbook "Chat_finetuning_data_prep": 3 epochs, unless that trains on under 100 or over 25,000 examples."""


class OwnPrice(Struct, frozen=True):
    """A price that the person typed, for a million tokens, and the day they did (ISO 8601)."""

    price: float
    date: str


class Counted(Struct, frozen=True):
    """The lengths of both sides of a dataset, counted with a vocabulary."""

    train: Lengths
    valid: Lengths
    vocabulary: str


class Cost(Struct, frozen=True):
    """One training: `tokens` are billed in all epochs; a `price` or `cost` of None is not known.

    `too_long` examples lose `cut` tokens in one epoch. The figures are `estimated` where the model cuts texts in its own way.
    """

    offer: Offer
    epochs: int
    tokens: int
    price: float | None
    price_date: str | None
    cost: float | None
    too_long: int
    cut: int
    estimated: bool
    own_price: bool


def official_epochs(examples: int) -> int:
    """How often OpenAI's rule goes through this many examples."""
    if not examples:
        return _EPOCHS
    if examples * _EPOCHS < _FEW:
        return min(_MOST, _FEW // examples)
    return max(_FEWEST, _MANY // examples) if examples * _EPOCHS > _MANY else _EPOCHS


def chosen_epochs(service: Service, chosen: int | None, examples: int) -> int:
    """How often a service goes through the examples: what was chosen or the official rule, within what it allows."""
    least, most = service.epochs
    return max(least, min(most, official_epochs(examples) if chosen is None else chosen))


def trained_tokens(lengths: Lengths, limit: int | None) -> int:
    """Tokens of one epoch: of every example as many as the limit lets through."""
    return sum(examples * (length if limit is None else min(limit, length)) for length, examples in lengths.items())


def cut_off(lengths: Lengths, limit: int | None) -> tuple[int, int]:
    """How many examples are longer than the limit, and how many tokens they lose."""
    longer = [(examples, length - limit) for length, examples in lengths.items() if limit is not None and length > limit]
    return sum(examples for examples, _ in longer), sum(examples * lost for examples, lost in longer)


def costs(offers: Iterable[Offer], data: Counted, prices: Mapping[str, OwnPrice], epochs: int | None = None) -> list[Cost]:
    """What each training costs; `prices` by `Offer.key` go before the known ones, `epochs` before the official rule."""
    within = cache(partial(_within, data))
    return [_cost(offer, within(offer.model.context), epochs, prices.get(offer.key)) for offer in offers]


class _Within(NamedTuple):
    """What a limit lets through of both sides, and what it cuts off of the one that is trained."""

    data: Counted
    train: int
    valid: int
    too_long: int
    cut: int


def _within(data: Counted, limit: int | None) -> _Within:
    return _Within(data, trained_tokens(data.train, limit), trained_tokens(data.valid, limit), *cut_off(data.train, limit))


def _cost(offer: Offer, within: _Within, epochs: int | None, own: OwnPrice | None) -> Cost:
    service, model = offer
    rounds = chosen_epochs(service, epochs, sum(within.data.train.values()))
    tokens = rounds * (within.train + (within.valid if service.charges_validation else 0))
    price = own.price if own else model.price if service.charges else 0.0
    read = str(model.price_date) if model.price_date else None
    return Cost(
        offer=offer,
        epochs=rounds,
        tokens=tokens,
        price=price,
        price_date=own.date if own else read,
        cost=None if price is None else tokens * price / MILLION,
        too_long=within.too_long,
        cut=within.cut,
        estimated=model.tokenizer != within.data.vocabulary,
        own_price=own is not None,
    )


def of_model(found: Iterable[Cost], model: str) -> Cost | None:
    """The cost of the model that a name means, at the first service that trains it."""
    known = known_model(model)
    return next((cost for cost in found if known and cost.offer.model.id == known.id), None)


UNDER = "under {}"


def money(amount: float, currency: str = "USD") -> str:
    """An amount as a person reads it, never rounded to nothing: "$12.40", "under $0.01"."""
    sign = _SIGNS.get(currency, f"{currency} ")
    return UNDER.format(f"{sign}0.01") if 0 < amount < 0.01 else f"{sign}{amount:,.2f}"
