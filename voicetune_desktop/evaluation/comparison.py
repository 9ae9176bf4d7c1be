"""All that is said of one comparison: the style report, and beside it likeness, log-probability and what was covered."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from voicetune_desktop.evaluation.coverage import Coverage
from voicetune_desktop.evaluation.likeness import Likeness, Pair, likeness
from voicetune_desktop.evaluation.records import Corpora, Interval, MeasureFigure, StyleReport, VoiceName
from voicetune_desktop.evaluation.report import style_report
from voicetune_desktop.evaluation.resampling import ratio_interval
from voicetune_desktop.evaluation.speakers import Said

GROUPS: Mapping[str, tuple[str, ...]] = {
    "rhythm": ("words", "characters", "one_word", "bursts"),
    "emoji": ("emoji_rate", "emoji", "laughter"),
    "spelling": ("punctuation", "ends", "casing", "elongation"),
    "ends": ("openings", "closings"),
    "words": ("function_words", "ngrams", "richness", "languages"),
}
"""The measures by what they are about, each by its id."""
REST = "more"
"""The group of measures that stand in none."""
GROUP_NAMES: Mapping[str, str] = {
    "rhythm": "Length and rhythm",
    "emoji": "Emoji and laughter",
    "spelling": "Punctuation and spelling",
    "ends": "First and last words",
    "words": "Choice of words",
    REST: "More",
}
SURENESS = "How sure the model was of its own words, 0 at most. It does not say whether they sound like you."


class LikenessOf(Struct, frozen=True):
    """How much a model's answers are like the real ones at the same moments."""

    voice: VoiceName
    found: Likeness


class Sureness(Struct, frozen=True):
    """The mean log-probability of a token in a model's own answers, where its service told; `told` are the answers with one."""

    voice: VoiceName
    told: int
    answers: int
    mean: Interval


class Comparison(Struct, frozen=True):
    """One comparison of voices; `about` says in words what was compared (labels and values that are ours or were chosen)."""

    style: StyleReport
    about: tuple[tuple[str, str], ...] = ()
    likeness: tuple[LikenessOf, ...] = ()
    sureness: tuple[Sureness, ...] = ()
    coverage: Coverage | None = None
    replay: int | None = None


class Asked(Struct, frozen=True):
    """What one model answered: pairs with the real answers, and everything that was said."""

    pairs: tuple[Pair, ...] = ()
    said: tuple[Said, ...] = ()


def compare(
    corpora: Corpora,
    seed: int,
    *,
    asked: Mapping[VoiceName, Asked] | None = None,
    covered: Coverage | None = None,
    about: Sequence[tuple[str, str]] = (),
    replay: int | None = None,
) -> Comparison:
    """Everything at once. Raises VoiceTuneError as `style_report` does."""
    there: dict[VoiceName, Asked] = {voice: one for voice, one in (asked or {}).items() if one.pairs}
    return Comparison(
        style=style_report(corpora, seed),
        about=tuple(about),
        likeness=tuple(LikenessOf(voice, likeness(one.pairs, seed)) for voice, one in there.items()),
        sureness=tuple(
            sureness(voice, one.said, seed) for voice, one in there.items() if any(said.logprob is not None for said in one.said)
        ),
        coverage=covered,
        replay=replay,
    )


def sureness(voice: VoiceName, said: Sequence[Said], seed: int) -> Sureness:
    """The mean of all tokens; an answer whose tokens were not counted weighs as one token a word."""
    told = [(one.logprob, one.tokens_out or max(len(one.text.split()), 1)) for one in said if one.logprob is not None]
    mean = ratio_interval([value * tokens for value, tokens in told], [float(tokens) for _, tokens in told], seed)
    return Sureness(voice, len(told), len(said), Interval(mean.value, mean.low, min(mean.high, 0.0)))


def grouped(measures: Sequence[MeasureFigure]) -> Iterator[tuple[str, list[MeasureFigure]]]:
    """The measures under the titles of their groups, in the order of `GROUPS`; empty groups are left out."""
    known = {name: group for group, names in GROUPS.items() for name in names}
    for group in (*GROUPS, REST):
        if found := [one for one in measures if known.get(one.id, REST) == group]:
            yield GROUP_NAMES[group], found
