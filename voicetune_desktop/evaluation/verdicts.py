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

INSIDE_NAMES: Mapping[str, str] = {
    "You": "you",
    "Your other half": "your other half",
    "Other people": "other people",
    "The model": "the model",
    "The base model": "the base model",
}
"""The same inside a sentence."""

CHANCE = "{}: {} {}, you {}; that may be chance."
CHANCE_OF_HALF = "{}: {} {}, your own other half {}; that may be chance."
TOO_LITTLE = "{}: {} has too little to count."
NOTHING = "{}: {} has nothing to count."
NO_OTHER = "{}: nothing to compare."

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

_NEAR, _NEAR_SHARES = 0.1, 0.03
"""How far figures may be apart that are called alike: a tenth of the larger one; shares three points, too."""


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10 else f"{value:.1f}".removesuffix(".0")


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def _exactly(value: float) -> str:
    return f"{value:.2f}"


_SAID: Mapping[Unit, Callable[[float], str]] = {"share": _percent, "likeness": _exactly, "deviations": _exactly}
UNITS: Mapping[Unit, tuple[str, str]] = {
    "words": ("{} word", "{} words"),
    "characters": ("{} character", "{} characters"),
    "messages": ("{} message", "{} messages"),
}


def said(value: float, unit: Unit) -> str:
    """A figure with its unit."""
    number = _bare(value, unit)
    return UNITS[unit][number != "1"].format(number) if unit in UNITS else number


def _bare(value: float, unit: Unit) -> str:
    return _SAID.get(unit, _number)(value)


def verdict(measure: Measure, who: str, figures: tuple[float, float], direction: int, standing: Standing | None) -> str:
    """What a model does beside the person, given both figures; only near ones are called alike.

    `direction` is 1 for surely more, -1 for surely less.
    """
    model, mirror = figures
    named = {"who": who, "model": said(model, measure.unit), "you": _bare(mirror, measure.unit)}
    wording = measure.wording
    near, like_you = _near(model, mirror, measure.unit), standing == "like_you"
    same = not direction or like_you or _bare(model, measure.unit) == named["you"]
    if (near and same) or (like_you and measure.mirror != "you"):
        return wording.alike.format_map(named)
    if direction:
        return (wording.more if direction > 0 else wording.less).format_map(named)
    chance = CHANCE if measure.mirror == "you" else CHANCE_OF_HALF
    return chance.format(measure.title, _inside(who), named["model"], named["you"])


def _near(one: float, other: float, unit: Unit) -> bool:
    """Whether two figures are so near that people call them the same."""
    return abs(one - other) <= max(_NEAR * max(abs(one), abs(other)), _NEAR_SHARES if unit == "share" else 0)


def listed(measure: Measure, values: Mapping[str, float]) -> str:
    """The values of voices by their names, where there is no model or nothing to hold it against."""
    told = ", ".join(f"{_inside(name)} {said(value, measure.unit)}" for name, value in values.items())
    return f"{measure.title}: {told}." if told else NO_OTHER.format(measure.title)


def too_little(measure: Measure, who: str, counted: int) -> str:
    """What is said of a model that has no figure: it has none of it, or so little that its blocks give none."""
    return (TOO_LITTLE if counted else NOTHING).format(measure.title, _inside(who))


def _inside(name: str) -> str:
    """A name inside a sentence."""
    return INSIDE_NAMES.get(name, name)


def small_sample(answers: int) -> str:
    """What a small sample can show."""
    return f"Only {answers:,} answers of each voice: differences of shares below {100 * _noise(answers):.0f} points may be chance."


def _noise(answers: int) -> float:
    """How far two shares of a half differ by chance, at most, 95 times in 100."""
    return 1.96 * sqrt(0.5 / answers)
