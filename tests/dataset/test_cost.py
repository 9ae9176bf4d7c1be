"""Epochs by the official rule, billed tokens, prices, and what a limit cuts off."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.cost import (
    Cost,
    Counted,
    OwnPrice,
    chosen_epochs,
    costs,
    cut_off,
    money,
    of_model,
    official_epochs,
    trained_tokens,
)
from voicetune_desktop.dataset.providers import Model, Offer, Service, offers

LENGTHS = st.dictionaries(st.integers(0, 200_000), st.integers(1, 1000), max_size=30)
MODEL = Model(id="made", tokenizer="o200k_base", context=100, price=2.0, price_date=date(2026, 5, 4), price_source="list")


def service(**changed: object) -> Service:
    facts = {"id": "there", "label": "There", "state": "open", "words": "Open.", "read": date(2026, 1, 1), "source": "a page"}
    return Service(**(facts | changed), models=(MODEL,))


def cost(train: dict[int, int], *, valid: dict[int, int] | None = None, model: Model = MODEL, **changed: object) -> Cost:
    own = changed.pop("own", None)
    epochs = changed.pop("epochs_wanted", None)
    offer = Offer(service(**changed), model)
    prices = {offer.key: own} if own else {}
    return costs([offer], Counted(train, valid or {}, "o200k_base"), prices, epochs)[0]


@pytest.mark.parametrize(
    ("examples", "epochs"),
    [(0, 3), (1, 25), (4, 25), (5, 20), (33, 3), (34, 3), (30, 3), (8_333, 3), (8_334, 2), (12_500, 2), (12_501, 1), (1_000_000, 1)],
)
def test_follows_the_official_rule_of_epochs(examples: int, epochs: int) -> None:
    assert official_epochs(examples) == epochs


@pytest.mark.parametrize(("chosen", "epochs"), [(None, 20), (7, 7), (0, 1), (99, 20)])
def test_keeps_epochs_within_what_the_service_allows(chosen: int | None, epochs: int) -> None:
    assert chosen_epochs(service(epochs=(1, 20)), chosen, 3) == epochs


def test_bills_no_more_of_an_example_than_the_limit() -> None:
    assert trained_tokens({50: 2, 250: 3}, 100) == 2 * 50 + 3 * 100


@given(LENGTHS, st.integers(0, 200_000))
def test_what_is_billed_and_what_is_cut_off_make_up_everything(lengths: dict[int, int], limit: int) -> None:
    longer, lost = cut_off(lengths, limit)
    assert trained_tokens(lengths, limit) + lost == trained_tokens(lengths, None)
    assert longer == sum(Counter(lengths)[length] for length in lengths if length > limit)


def test_a_price_is_for_a_million_tokens_of_all_epochs() -> None:
    found = cost({100: 1000}, epochs_wanted=2)
    assert (found.epochs, found.tokens, found.cost, found.price_date) == (2, 200_000, 0.4, "2026-05-04")


def test_held_out_examples_cost_only_where_the_service_says_so() -> None:
    assert cost({100: 50}, valid={100: 10}, charges_validation=True).tokens == 3 * 60 * 100
    assert cost({100: 50}, valid={100: 10}).tokens == 3 * 50 * 100


def test_a_price_that_was_typed_goes_before_the_known_one() -> None:
    found = cost({100: 50}, own=OwnPrice(9.5, "2026-11-02"))
    assert (found.price, found.price_date, found.own_price) == (9.5, "2026-11-02", True)


def test_without_a_price_the_cost_is_not_known() -> None:
    unpriced = Model(id="made", tokenizer="estimate", context=None)
    found = cost({100_000: 50}, model=unpriced)
    assert (found.cost, found.too_long, found.estimated) == (None, 0, True)


def test_training_at_home_costs_nothing() -> None:
    assert cost({100: 50}, charges=False).cost == 0


def test_counts_what_a_model_cuts_off() -> None:
    assert (cost({99: 4, 100: 4, 130: 2}).too_long, cost({99: 4, 130: 2}).cut) == (2, 60)


def test_nothing_is_billed_without_examples() -> None:
    assert (cost({}).tokens, cost({}).cost) == (0, 0)


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [(0, "USD", "$0.00"), (0.004, "USD", "under $0.01"), (1234.5, "USD", "$1,234.50"), (2, "EUR", "€2.00"), (3, "CHF", "CHF 3.00")],
)
def test_never_rounds_an_amount_to_nothing(amount: float, currency: str, words: str) -> None:
    assert money(amount, currency) == words


def test_finds_the_cost_of_the_chosen_model_at_the_first_service_that_trains_it() -> None:
    found = costs(offers(date(2026, 11, 27)), Counted({100: 50}, {}, "o200k_base"), {})
    chosen = of_model(found, "gpt-4o-mini")
    assert chosen
    assert chosen.offer.key == "openai/gpt-4o-mini-2024-07-18"
    assert of_model(found, "a-model-of-ones-own") is None
