"""What a person may type for a setting: within the service's range, or nothing, so that the service decides."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.providers import Choice, sending_services
from voicetune_desktop.training.choices import SettingUnfit, allowed, setting

EPOCHS = Choice("n_epochs", "integer", least=1, most=50)
RATE = Choice("learning_rate", "number", above=0)
LORA = Choice("lora", "yes_no")
KIND = Choice("training_type", "choice", choices=("Standard", "Developer"))
STEPS = Choice("training_steps", "integer", least=1, required=True)


@pytest.mark.parametrize(
    ("choice", "typed", "value"),
    [
        (EPOCHS, " 3 ", 3), (EPOCHS, "50", 50), (EPOCHS, "", None), (RATE, "0.5", 0.5), (RATE, "2e-5", 2e-5), (RATE, "0,5", 0.5),
        (LORA, "yes", True), (LORA, "No", False), (LORA, "", None), (KIND, "Developer", "Developer"), (STEPS, "100", 100),
    ],
)  # fmt: skip
def test_takes_what_the_service_allows(choice, typed, value):
    assert setting(choice, typed) == value


@pytest.mark.parametrize(
    ("choice", "typed"),
    [
        (EPOCHS, "0"), (EPOCHS, "51"), (EPOCHS, "3.5"), (EPOCHS, "three"), (EPOCHS, "9" * 400), (RATE, "0"), (RATE, "-1"), (RATE, "nan"),
        (RATE, "inf"), (LORA, "perhaps"), (KIND, "Global"), (STEPS, ""),
    ],
)  # fmt: skip
def test_refuses_anything_else_and_says_what_is_allowed(choice, typed):
    with pytest.raises(SettingUnfit) as error:
        setting(choice, typed)
    assert error.value.hint == allowed(choice)


def test_says_the_range_in_words():
    assert allowed(EPOCHS) == "Type a whole number from 1 to 50."
    assert allowed(RATE) == "Type a number above 0."
    assert allowed(Choice("beta", "number", above=0, most=2)) == "Type a number above 0 and at most 2."
    assert allowed(STEPS) == "Type a whole number of at least 1."
    assert allowed(Choice("x", "number", most=2)) == "Type a number of at most 2."
    assert allowed(LORA) == "Choose one of: yes, no."
    assert allowed(KIND) == "Choose one of: Standard, Developer."


@given(st.sampled_from([choice for there in sending_services() for choice in there.choices]), st.text())
def test_whatever_is_typed_is_a_value_in_range_or_a_sentence(choice, typed):
    try:
        value = setting(choice, typed)
    except SettingUnfit:
        return
    if isinstance(value, float | int) and not isinstance(value, bool):
        assert math.isfinite(value)
        assert choice.least is None or value >= choice.least
        assert choice.most is None or value <= choice.most
