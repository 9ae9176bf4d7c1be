"""What a person may give for a setting: within the service's range, in any way of writing it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.providers import sending_services, service
from voicetune_desktop.operations.training_choices import SettingUnfit, allowed, chosen_settings, setting_value

CHOICES = [(there, choice) for there in sending_services() for choice in there.choices]


def chosen(provider, *given, method="supervised"):
    return chosen_settings(service(provider), method, given)


def test_gives_each_setting_in_its_kind():
    assert chosen("openai", ("n_epochs", " 3 "), ("learning_rate_multiplier", "0,5")) == {"n_epochs": 3, "learning_rate_multiplier": 0.5}
    assert chosen("azure", ("training_type", "developer")) == {"training_type": "Developer"}
    assert chosen("nebius", ("lora", "yes"), ("packing", "No")) == {"lora": True, "packing": False}
    assert chosen("openai") == {}


@pytest.mark.parametrize(
    ("name", "words"),
    [("n_epochs", "0"), ("n_epochs", "51"), ("n_epochs", "3.5"), ("n_epochs", "9" * 5000), ("n_epochs", ""), ("batch_size", "three"),
     ("learning_rate_multiplier", "0"), ("learning_rate_multiplier", "nan"), ("learning_rate_multiplier", "inf")],
)  # fmt: skip
def test_refuses_what_the_service_does_not_take(name, words):
    with pytest.raises(SettingUnfit, match=name):
        chosen("openai", (name, words))


def test_says_the_range_and_the_names_that_there_are():
    with pytest.raises(SettingUnfit, match="At OpenAI, n_epochs must be a whole number from 1 to 50"):
        chosen("openai", ("n_epochs", "51"))
    with pytest.raises(SettingUnfit, match=r"no setting epochs.*n_epochs, batch_size"):
        chosen("openai", ("epochs", "3"))


def test_a_setting_of_another_method_is_refused():
    assert chosen("openai", ("beta", "0.2"), method="dpo") == {"beta": 0.2}
    with pytest.raises(SettingUnfit, match="no setting beta"):
        chosen("openai", ("beta", "0.2"))


def test_what_has_no_default_must_be_given():
    with pytest.raises(SettingUnfit, match="training_steps"):
        chosen("mistral")
    assert chosen("mistral", ("training_steps", "100")) == {"training_steps": 100}


@given(st.sampled_from(CHOICES), st.text())
def test_whatever_is_given_is_a_value_in_range_or_a_sentence(known, words):
    there, choice = known
    try:
        value = setting_value(there, choice, words)
    except SettingUnfit as refused:
        told = refused.message
        assert allowed(choice) in told
        return
    if isinstance(value, float | int) and not isinstance(value, bool):
        assert math.isfinite(value)
        assert choice.least is None or value >= choice.least
        assert choice.above is None or value > choice.above
        assert choice.most is None or value <= choice.most
