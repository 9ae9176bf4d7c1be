"""The facts about services are whole, dated, and none is taken for another."""

from datetime import date

import pytest

from voicetune_desktop.dataset.providers import HOME, known_model, model_names, offers, sending_services, service, services

BEFORE, AFTER = date(2027, 1, 13), date(2027, 1, 14)


def every_model():
    return [(service, model) for service in services() for model in service.models]


def test_names_no_model_of_a_service_twice() -> None:
    keys = [(service.id, model.id) for service, model in every_model()]
    assert len(set(keys)) == len(keys)


def test_knows_the_services_of_the_house() -> None:
    known = ["openai", "azure", "nebius", "together", "fireworks", "mistral", "other", "gemini", HOME]
    assert [service.id for service in services()] == known


def test_a_service_is_found_by_its_id() -> None:
    assert service("openai").label == "OpenAI"
    with pytest.raises(KeyError):
        service("nowhere")


def test_dates_every_price_and_says_where_it_is_from() -> None:
    undated = [model.id for _, model in every_model() if model.price is not None and not (model.price_date and model.price_source)]
    assert undated == []


def test_says_of_every_service_whether_it_takes_jobs_and_where_that_was_read() -> None:
    silent = [service.id for service in services() if not (service.words.endswith(".") and service.source)]
    assert silent == []


def test_a_service_on_the_net_has_an_address() -> None:
    assert [service.id for service in services() if not service.base_url.startswith("https://")] == ["other", HOME]


def test_a_model_is_offered_until_the_day_it_is_gone() -> None:
    keys = {day: {offer.key for offer in offers(day)} for day in (BEFORE, AFTER)}
    gone = keys[BEFORE] - keys[AFTER]
    assert "openai/gpt-4.1-mini-2025-04-14" in gone
    assert "azure/gpt-4.1-mini-2025-04-14" in keys[AFTER]


def test_a_model_that_cannot_be_trained_any_more_is_not_offered() -> None:
    assert not [offer for offer in offers(date(2020, 1, 1)) if offer.model.id == "gpt-4-0613"]


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("gpt-4o", "gpt-4o-2024-08-06"),
        ("gpt-4o-mini", "gpt-4o-mini-2024-07-18"),
        ("ft:gpt-4.1-nano-2025-04-14:org::id", "gpt-4.1-nano-2025-04-14"),
        ("qwen/qwen3-8b", "Qwen/Qwen3-8B"),
    ],
)
def test_finds_the_model_that_a_name_means(name: str, model: str) -> None:
    found = known_model(name)
    assert found
    assert found.id == model


@pytest.mark.parametrize("name", ["gpt-4x", "llama", ""])
def test_takes_no_other_name_for_a_model(name: str) -> None:
    assert known_model(name) is None


def test_names_every_model_once_and_knows_it_by_that_name() -> None:
    names = model_names(BEFORE)
    assert len(set(names)) == len(names)
    assert {"gpt-4.1-mini", "Qwen/Qwen3-8B"} <= set(names)
    assert all(known_model(name) for name in names)


def test_every_service_that_gets_files_says_in_which_format_and_what_may_be_chosen() -> None:
    assert [one.id for one in sending_services() if not one.targets.get("supervised") or not one.choices] == []
    assert [one.id for one in sending_services() if one.id != "other" and not one.key_page.startswith("https://")] == []
