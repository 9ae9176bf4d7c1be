"""Costs of a project's examples, and prices that the person corrects."""

from datetime import date

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.cost import OwnPrice, official_epochs
from voicetune_desktop.dataset.providers import HOME, offers
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.pricing import cost_report, own_prices, project_costs, set_own_price, typed_price
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project.examples import examples

MINI = "openai/gpt-4.1-mini-2025-04-14"
DAY = date(2026, 11, 27)


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


def at(project, key):
    return next(cost for cost in project_costs(project, available=offers(DAY)) if cost.offer.key == key)


def test_bills_the_training_side_in_all_epochs(built):
    tokens = sum(row.total_tokens for row in examples(built) if row.split == "train")
    found = at(built, MINI)
    assert (found.epochs, found.tokens) == (official_epochs(27), tokens * official_epochs(27))
    assert found.cost == found.tokens * found.price / 1_000_000


def test_chosen_epochs_go_before_the_rule(built):
    set_settings(built, Settings(epochs=2))
    assert at(built, MINI).epochs == 2


def test_a_typed_price_counts_and_can_be_taken_back(built):
    known = at(built, MINI).price
    set_own_price(built, MINI, 7.5, DAY)
    assert own_prices(built) == {MINI: OwnPrice(7.5, "2026-11-27")}
    assert at(built, MINI).price == 7.5
    set_own_price(built, MINI, None)
    assert at(built, MINI).price == known


def test_undo_takes_a_typed_price_back(built):
    with built.undo.step("Correct a price"):
        set_own_price(built, MINI, 7.5)
    built.undo.undo()
    assert own_prices(built) == {}


@pytest.mark.parametrize("price", [-1, 10_001, float("nan")])
def test_refuses_what_is_no_price(built, price):
    with pytest.raises(VoiceTuneError, match="between 0 and 10,000"):
        set_own_price(built, MINI, price)


def test_report_has_every_service_but_home(built):
    report = cost_report(project_costs(built, available=offers(DAY)))
    assert {row["service"] for row in report} == {offer.service.id for offer in offers(DAY)} - {HOME}
    assert report[0] == {
        "service": "openai",
        "model": "gpt-4.1-mini-2025-04-14",
        "epochs": 3,
        "tokens": at(built, MINI).tokens,
        "price": 5.0,
        "currency": "USD",
        "price_date": "2026-08-05",
        "cost": at(built, MINI).cost,
    }


def test_a_project_without_examples_costs_nothing(empty):
    assert {cost.tokens for cost in project_costs(empty)} == {0}


@pytest.mark.parametrize(
    ("text", "price"),
    [("5", 5), ("$5.00", 5), ("2,50 €", 2.5), ("0.4", 0.4), ("1,250", 1250), ("1.250,75", 1250.75), (".5", 0.5), ("", None), ("  ", None)],
)
def test_reads_a_price_as_people_write_it(text, price):
    assert typed_price(text) == price


@pytest.mark.parametrize("text", ["cheap", "--", "5-6"])
def test_says_what_a_price_looks_like(text):
    with pytest.raises(VoiceTuneError, match="no price"):
        typed_price(text)
