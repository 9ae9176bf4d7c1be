"""Whatever a person may choose becomes an order that OpenAI's own description allows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.providers.described import complaints
from tests.training.providers.opening import RUN
from voicetune_desktop.dataset.providers import Choice, service
from voicetune_desktop.training.providers.openai_orders import order, suffix
from voicetune_desktop.training.records import Wish

FILES = {"train": "file-1", "valid": "file-2"}


def values(choice: Choice) -> st.SearchStrategy[Any]:
    """What may be chosen."""
    if choice.kind == "choice":
        return st.sampled_from(choice.choices)
    if choice.kind == "yes_no":
        return st.booleans()
    if choice.kind == "integer":
        return st.integers(int(choice.least or 0), int(choice.most or 1000))
    least = choice.above if choice.above is not None else choice.least
    return st.floats(least, choice.most, exclude_min=choice.above is not None, allow_nan=False, allow_infinity=False)


@st.composite
def wishes(draw: st.DrawFn, service_id: str) -> Wish:
    there = service(service_id)
    method = draw(st.sampled_from(sorted(there.targets)))
    fit = {choice.id: values(choice) for choice in there.choices if choice.method in ("", method)}
    return Wish("some-model", method, draw(st.fixed_dictionaries({}, optional=fit)), draw(st.text(max_size=80)))


@pytest.mark.parametrize("service_id", ["openai", "other"])
@given(data=st.data(), files=st.sampled_from([FILES, {"train": "file-1"}]))
def test_orders_only_what_the_description_allows(service_id: str, data: st.DataObject, files: dict[str, str]) -> None:
    body = order(service(service_id), RUN, data.draw(wishes(service_id)), files)
    assert complaints("CreateFineTuningJobRequest", body) == []


@pytest.mark.parametrize("service_id", ["azure", "nebius"])
@given(data=st.data())
def test_adds_to_the_description_only_what_the_service_adds(service_id: str, data: st.DataObject) -> None:
    body = order(service(service_id), RUN, data.draw(wishes(service_id)), FILES)
    added = {"azure": set[str](), "nebius": {"warmup_ratio", "weight_decay", "lora", "lora_r", "packing"}}[service_id]
    assert set(body.pop("extra_body", {})) <= {"trainingType"}
    assert all(said.split(":")[0].rpartition(".")[2] in added for said in complaints("CreateFineTuningJobRequest", body))


@pytest.mark.parametrize(
    "body",
    [
        {"model": "m"},
        {"model": "m", "training_file": "f", "suffix": ""},
        {"model": "m", "training_file": "f", "suffix": "x" * 65},
        {"model": "m", "training_file": "f", "seed": -1},
        {"model": "m", "training_file": "f", "seed": True},
        {"model": "m", "training_file": "f", "metadata": {"voicetune": 5}},
        {"model": "m", "training_file": "f", "method": {"type": "magic"}},
        {"model": "m", "training_file": "f", "method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": 0}}}},
        {"model": "m", "training_file": "f", "method": {"type": "dpo", "dpo": {"hyperparameters": {"n_epochs": 51}}}},
        {"model": "m", "training_file": "f", "training_type": "Standard"},
    ],
)
def test_would_see_what_the_description_does_not_allow(body: dict[str, Any]) -> None:
    assert complaints("CreateFineTuningJobRequest", body)


@given(st.text(max_size=100))
def test_ends_a_suffix_in_the_run_where_nothing_else_keeps_it(chosen: str) -> None:
    azure = service("azure")
    made = suffix(azure, RUN, chosen)
    assert made.endswith(RUN)
    assert len(made) <= azure.suffix_longest
    assert all(letter in "-_" or (letter.isascii() and letter.isalnum()) for letter in made)


@pytest.mark.parametrize(
    ("service_id", "chosen", "made"), [("openai", "me", "me"), ("openai", "", ""), ("nebius", "me", f"me-{RUN}"), ("nebius", "", RUN)]
)
def test_adds_the_run_only_where_it_is_not_kept_beside_the_suffix(service_id: str, chosen: str, made: str) -> None:
    assert suffix(service(service_id), RUN, chosen) == made
