"""What a person types for a setting of a training, held against what the service allows."""

from math import isfinite

from voicetune_desktop.dataset.providers import Choice
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.records import SettingValue

YES_NO = {"yes": True, "no": False, "true": True, "false": False}


class SettingUnfit(VoiceTuneError):
    """A setting that the service does not allow."""


def setting(choice: Choice, typed: str) -> SettingValue | None:
    """The value that was typed; None for nothing, so that the service decides. Raises SettingUnfit."""
    text = typed.strip()
    if not text:
        if choice.required:
            raise SettingUnfit("The service has no value of its own for this.", allowed(choice))
        return None
    if choice.kind in _WORDS:
        return _chosen(choice, text)
    value = _number(choice, text)
    if value is None or not _fits(choice, value):
        raise SettingUnfit("The service does not allow this value.", allowed(choice))
    return value


def allowed(choice: Choice) -> str:
    """What the service allows, in a sentence."""
    if choice.kind in _WORDS:
        return f"Choose one of: {', '.join(_WORDS[choice.kind](choice))}."
    kind = "a whole number" if choice.kind == "integer" else "a number"
    least, most, above = (None if end is None else f"{end:,.10g}" for end in (choice.least, choice.most, choice.above))
    if least and most:
        return f"Type {kind} from {least} to {most}."
    lower = f"above {above}" if above else f"of at least {least}" if least else ""
    upper = f"and at most {most}" if lower else f"of at most {most}"
    return f"Type {' '.join(filter(None, (kind, lower, upper if most else '')))}."


def _yes_no(_: Choice) -> tuple[str, ...]:
    return "yes", "no"


def _of_list(choice: Choice) -> tuple[str, ...]:
    return choice.choices


_WORDS = {"yes_no": _yes_no, "choice": _of_list}
"""The words that a person can choose, by the kind of a choice."""


def _chosen(choice: Choice, text: str) -> SettingValue:
    if choice.kind == "yes_no" and text.lower() in YES_NO:
        return YES_NO[text.lower()]
    if choice.kind == "choice" and text in choice.choices:
        return text
    raise SettingUnfit("The service does not allow this value.", allowed(choice))


def _number(choice: Choice, text: str) -> int | float | None:
    try:
        value = float(text.replace(",", ".")) if choice.kind == "number" else int(text)
        return value if isfinite(value) else None
    except (ValueError, OverflowError):
        return None


def _fits(choice: Choice, value: float) -> bool:
    at_least = choice.least is None or value >= choice.least
    at_most = choice.most is None or value <= choice.most
    return at_least and at_most and (choice.above is None or value > choice.above)
