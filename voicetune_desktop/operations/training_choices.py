"""The settings of a training that a person chose, as words, held against what the service allows."""

import math
from collections.abc import Callable, Iterable

from voicetune_desktop.dataset.providers import Choice, Service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.records import SettingValue


class SettingUnfit(VoiceTuneError):
    """The service does not take this setting."""


ALLOWED_WORDS = {
    "yes_no": "yes or no",
    "choice": "one of {}",
    "integer": "a whole number",
    "integer least": "a whole number from {} on",
    "integer least most": "a whole number from {} to {}",
    "integer above": "a whole number above {}",
    "integer above most": "a whole number above {}, {} at most",
    "integer most": "a whole number up to {}",
    "number": "a number",
    "number least": "a number from {} on",
    "number least most": "a number from {} to {}",
    "number above": "a number above {}",
    "number above most": "a number above {}, {} at most",
    "number most": "a number up to {}",
}
"""What a setting may be, by its kind and the limits that it has."""

_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


def choices_of(there: Service, method: str) -> dict[str, Choice]:
    """What may be chosen for a method, by id."""
    return {choice.id: choice for choice in there.choices if choice.method in ("", method)}


def chosen_settings(there: Service, method: str, given: Iterable[tuple[str, str]]) -> dict[str, SettingValue]:
    """The settings that were given as (name, words), in the kind of value that the service reads. Raises SettingUnfit."""
    known, found = choices_of(there, method), dict[str, SettingValue]()
    for name, words in given:
        if name not in known:
            raise SettingUnfit(f"{there.label} has no setting {name} for this method.", f"It has: {', '.join(known)}.")
        found[name] = setting_value(there, known[name], words)
    for choice in known.values():
        if choice.required and choice.id not in found:
            raise SettingUnfit(f"{there.label} needs a value for {choice.id}.", f"{choice.id} must be {allowed(choice)}.")
    return found


def setting_value(there: Service, choice: Choice, words: str) -> SettingValue:
    """The value that some words mean. Raises SettingUnfit."""
    value = _READERS[choice.kind](choice, words.strip())
    if value is None:
        hint = "Choose such a value, or none: then the service decides."
        raise SettingUnfit(f"At {there.label}, {choice.id} must be {allowed(choice)}.", hint)
    return value


def allowed(choice: Choice) -> str:
    """What a setting may be, in words: "a whole number from 1 to 50"."""
    if choice.kind == "choice":
        return ALLOWED_WORDS["choice"].format(", ".join(choice.choices))
    lowest = "above" if choice.least is None and choice.above is not None else "least" if choice.least is not None else ""
    words = ALLOWED_WORDS[" ".join(filter(None, (choice.kind, lowest, "most" if choice.most is not None else "")))]
    limits = (limit for limit in (choice.least if choice.least is not None else choice.above, choice.most) if limit is not None)
    return words.format(*(f"{limit:.10g}" for limit in limits))


def _integer(choice: Choice, words: str) -> SettingValue | None:
    try:
        return _within(choice, int(words))
    except (ValueError, OverflowError):
        return None


def _number(choice: Choice, words: str) -> SettingValue | None:
    try:
        value = float(words.replace(",", "."))
    except ValueError:
        return None
    return _within(choice, value) if math.isfinite(value) else None


def _within(choice: Choice, value: float) -> SettingValue | None:
    too_small = (choice.least is not None and value < choice.least) or (choice.above is not None and value <= choice.above)
    return None if too_small or (choice.most is not None and value > choice.most) else value


_READERS: dict[str, Callable[[Choice, str], SettingValue | None]] = {
    "integer": _integer,
    "number": _number,
    "yes_no": lambda _, words: _YES_NO.get(words.lower()),
    "choice": lambda choice, words: next((known for known in choice.choices if known.lower() == words.lower()), None),
}
