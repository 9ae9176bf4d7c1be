"""The settings of a training as they are given on the command line."""

from collections.abc import Iterable

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.training_choices import choices_of, chosen_settings
from voicetune_desktop.training.records import SettingValue

RATES = ("learning_rate", "learning_rate_multiplier")
"""What --learning-rate means: a service knows one of them."""


def named_settings(several: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Name and words of each "NAME=VALUE". Raises VoiceTuneError."""
    parts = [one.partition("=") for one in several]
    if any(not name.strip() or not sign for name, sign, _ in parts):
        raise VoiceTuneError("A setting needs its name, = and a value.", "Write --set n_epochs=3, for instance.")
    return tuple((name.strip(), value) for name, _, value in parts)


def settings_for(there: Service, method: str, given: Iterable[tuple[str, str]]) -> dict[str, SettingValue]:
    """The settings that differ from the service's own, by its names. Raises SettingUnfit."""
    rate = next((rate for rate in RATES if rate in choices_of(there, method)), RATES[0])
    return chosen_settings(there, method, ((rate if name == RATES[0] else name, words) for name, words in given))
