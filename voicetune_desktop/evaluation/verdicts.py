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
    "no_difference": "You write as others do here, so this tells nobody apart.",
}

FEWEST_ANSWERS = 100
"""Answers below which a sample is small: a share of half of them is uncertain by ten points either way."""
FEWEST_THINGS = 30
"""Things counted (emoji, laughter) below which a figure is small: fewer hardly fill the bins of a distribution."""


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10 else f"{value:.1f}"


def _with_unit(unit: str) -> Callable[[float], str]:
    def say(value: float) -> str:
        number = _number(value).removesuffix(".0")
        return f"{number} {unit.removesuffix('s') if number == '1' else unit}"

    return say


_SAID: Mapping[Unit, Callable[[float], str]] = {
    "words": _with_unit("words"),
    "characters": _with_unit("characters"),
    "messages": _with_unit("messages"),
    "share": lambda value: f"{100 * value:.0f} %",
    "per 100 words": _number,
    "likeness": lambda value: f"{value:.2f}",
    "deviations": lambda value: f"{value:.2f}",
}


def said(value: float, unit: Unit) -> str:
    """A figure with its unit."""
    return _SAID[unit](value)


def verdict(measure: Measure, who: str, model: float, mirror: float, direction: int) -> str:
    """What a model does beside the person; `direction` is 1 for surely more, -1 for surely less."""
    figures = {"who": who, "model": said(model, measure.unit), "you": said(mirror, measure.unit)}
    differs = direction and figures["model"] != figures["you"]
    wording = measure.wording
    return (wording.alike if not differs else wording.more if direction > 0 else wording.less).format_map(figures)


def verdict_without_model(measure: Measure, mine: float | None, others: float | None) -> str:
    """What the person does beside other people."""
    known = [(name, value) for name, value in (("you", mine), ("other people", others)) if value is not None]
    if not known:
        return f"{measure.title}: nothing to compare."
    return f"{measure.title}: {', '.join(f'{name} {said(value, measure.unit)}' for name, value in known)}."


def small_sample(answers: int) -> str:
    """What a small sample can show."""
    return f"Only {answers:,} answers of each voice: differences of shares below {100 * _noise(answers):.0f} points may be chance."


def _noise(answers: int) -> float:
    """How far two shares of a half differ by chance, at most, 95 times in 100."""
    return 1.96 * sqrt(0.5 / answers)
