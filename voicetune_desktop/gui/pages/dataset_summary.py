"""What the page Dataset says about all examples of the last build, and about what they are made of, at once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from voicetune_desktop.dataset.histogram import Histogram, bins, caption, percentile
from voicetune_desktop.dataset.tally import Measure, SideTally, Tally, together
from voicetune_desktop.gui.core_words import said

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

WIDE_RANGE = 40
"""From this ratio of longest to median on, bars grow with the length."""


class Summary(NamedTuple):
    """The lengths by side and together; `left_out` holds (reason, stretches, messages), `used` counts messages in examples."""

    tally: Tally
    everything: SideTally
    limit: int
    left_out: list[tuple[str, int, int]]
    used: int

    def examples(self, side: str) -> int:
        """How many examples a side has."""
        return self.tally[side].examples if side in self.tally else 0


class View(NamedTuple):
    """All examples by one of their lengths: the bars, what they say, and percentiles."""

    measure: Measure
    histogram: Histogram
    caption: str
    p5: int
    p50: int
    p95: int


def summarise(project: "Project") -> Summary:
    """Read what is known of the last build; the lengths were counted when it was made."""
    from voicetune_desktop.operations.building import SEEN, settings
    from voicetune_desktop.operations.tallying import kept_tally
    from voicetune_desktop.project.examples import left_out_counts

    counts, left_out = kept_tally(project), left_out_counts(project)
    return Summary(
        tally=counts,
        everything=together(counts.values()),
        limit=settings(project).limit,
        left_out=left_out,
        used=max(0, int(project.fact(SEEN) or 0) - sum(messages for _, _, messages in left_out)),
    )


def pauses(project: "Project") -> list[int]:
    """The pauses between messages, counted by length."""
    from voicetune_desktop.operations.statistics import pauses as counted

    return counted(project)


def languages(project: "Project") -> list[tuple[str, float]]:
    """The languages of the conversations, with their shares."""
    from voicetune_desktop.operations.languages import languages as found

    return found(project)


def view(everything: SideTally, measure: Measure, limit: int) -> View:
    """The examples by one measure; takes some milliseconds however many they are."""
    lengths = everything.lengths(measure)
    p5, p50, p95 = (percentile(lengths, percent) for percent in (5, 50, 95))
    whole = {length: length * examples for length, examples in lengths.items()}
    answers: dict[Measure, Mapping[int, int]] = {"total": everything.answers, "prompt": {}, "answer": whole, "turns": whole}
    histogram = bins(lengths, answers[measure], logarithmic=max(lengths, default=0) > WIDE_RANGE * max(p50, 1))
    return View(measure, histogram, said(caption(lengths, limit if measure == "total" else None, measure)), p5, p50, p95)
