"""Figures in words: each sentence has twenty words at most and says no more than the figures do."""

from collections.abc import Callable, Mapping
from math import sqrt

from voicetune_desktop.evaluation.measures.measure import Measure, Unit
from voicetune_desktop.evaluation.records import Standing, VoiceName

NAMES: Mapping[VoiceName, str] = {
    "you": "You",
    "held_out": "Your other half",
    "others": "Other people",
    "model": "The model",
    "base": "The base model",
}
"""What voices are called where nobody gave them a label."""

STANDINGS: Mapping[Standing, str] = {
    "like_you": "As near to you as you are to yourself.",
    "nearer_you": "Nearer to you than other people are.",
    "like_others": "About as far from you as other people.",
    "farther": "Farther from you than other people are.",
    "unsure": "Too few answers to tell where it lies.",
    "no_difference": "Here you and other people cannot be told apart, so this says nothing.",
}

FEWEST_ANSWERS = 100
"""Answers below which a sample is small: a share of half of them is uncertain by ten points either way."""
FEWEST_THINGS = 30
"""Things counted (emoji, laughter) below which a figure is small: fewer hardly fill the bins of a distribution."""


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10 else f"{value:.1f}".removesuffix(".0")


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def _exactly(value: float) -> str:
    return f"{value:.2f}"


_SAID: Mapping[Unit, Callable[[float], str]] = {"share": _percent, "likeness": _exactly, "deviations": _exactly}
_NAMED: Mapping[Unit, tuple[str, str]] = {
    "words": ("word", "words"),
    "characters": ("character", "characters"),
    "messages": ("message", "messages"),
}


def said(value: float, unit: Unit) -> str:
    """A figure with its unit."""
    number = _bare(value, unit)
    return f"{number} {_NAMED[unit][number != '1']}" if unit in _NAMED else number


def _bare(value: float, unit: Unit) -> str:
    return _SAID.get(unit, _number)(value)


def verdict(measure: Measure, who: str, model: float, mirror: float, direction: int) -> str:
    """What a model does beside the person; `direction` is 1 for surely more, -1 for surely less."""
    figures = {"who": who, "model": said(model, measure.unit), "you": _bare(mirror, measure.unit)}
    differs = direction and _bare(model, measure.unit) != figures["you"]
    wording = measure.wording
    return (wording.alike if not differs else wording.more if direction > 0 else wording.less).format_map(figures)


def listed(measure: Measure, values: Mapping[str, float]) -> str:
    """The values of voices by their names, where there is no model or nothing to hold it against."""
    told = ", ".join(f"{_inside(name)} {said(value, measure.unit)}" for name, value in values.items())
    return f"{measure.title}: {told or 'nothing to compare'}."


def nothing_of_it(measure: Measure, who: str) -> str:
    """What is said of a model that has nothing to count."""
    return f"{measure.title}: {_inside(who)} has nothing to count."


def _inside(name: str) -> str:
    """A name inside a sentence."""
    return f"{name[:1].lower()}{name[1:]}" if name in NAMES.values() else name


def small_sample(answers: int) -> str:
    """What a small sample can show."""
    return f"Only {answers:,} answers of each voice: differences of shares below {100 * _noise(answers):.0f} points may be chance."


def _noise(answers: int) -> float:
    """How far two shares of a half differ by chance, at most, 95 times in 100."""
    return 1.96 * sqrt(0.5 / answers)
