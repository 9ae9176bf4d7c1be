"""What one training will cost: by what was chosen, at the prices and limits that are known or typed."""

from datetime import timedelta

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.operations.estimating import estimate, is_gone, known_offer
from voicetune_desktop.operations.pricing import set_own_price, today
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.training.records import Wish
from voicetune_desktop.training.store.accounts import OwnModel

MINI = "gpt-4.1-mini-2025-04-14"


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


def of(project, wish, service="openai", own=None, *, validation=False):
    return estimate(project, known_offer(service, wish.model, own), wish, validation=validation)


def test_the_chosen_epochs_are_billed(built):
    once, twice = (of(built, Wish(MINI, settings={"n_epochs": epochs})) for epochs in (1, 2))
    assert (twice.cost.tokens, twice.by_rule) == (2 * once.cost.tokens, False)
    assert twice.cost.cost == twice.cost.tokens * 5 / 1_000_000


def test_without_a_choice_the_usual_rule_is_assumed(built):
    found = of(built, Wish(MINI))
    assert (found.by_rule, found.cost.epochs) == (True, 3)


def test_held_out_examples_count_only_where_they_are_sent_and_billed(built):
    wish = Wish("Qwen/Qwen3-8B", settings={"n_epochs": 1})
    without, sent = of(built, wish, "together"), of(built, wish, "together", validation=True)
    assert sent.cost.tokens > without.cost.tokens
    assert of(built, Wish(MINI), validation=True) == of(built, Wish(MINI))


def test_what_the_person_knows_of_a_model_counts(built):
    found = of(built, Wish("a-model"), own=OwnModel("a-model", 2.0, 40))
    assert (found.cost.price, found.cost.offer.model.context) == (2.0, 40)
    assert found.cost.too_long > 0


def test_a_typed_price_goes_before_the_known_one(built):
    set_own_price(built, f"openai/{MINI}", 1.0)
    assert of(built, Wish(MINI)).cost.price == 1.0


def test_of_an_unknown_model_only_the_tokens_are_known(built):
    found = of(built, Wish("nobody-knows"))
    assert (found.cost.cost, found.cost.tokens > 0) == (None, True)


@pytest.mark.parametrize(
    ("service", "wish"),
    [
        ("openai", Wish(MINI, "dpo")),
        ("mistral", Wish("open-mistral-7b", settings={"training_steps": 100})),
        ("mistral", Wish("open-mistral-7b", settings={"n_epochs": 2.5})),
    ],
)
def test_what_nobody_can_count_has_no_estimate(built, service, wish):
    assert of(built, wish, service) is None


def test_a_model_is_gone_from_its_last_day_on():
    assert is_gone(today())
    assert not is_gone(today() + timedelta(days=1))
    assert not is_gone(None)
