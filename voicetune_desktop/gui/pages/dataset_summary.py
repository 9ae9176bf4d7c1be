"""The examples of the last build in figures: everything that the page Dataset says about all of them at once."""

from typing import TYPE_CHECKING, NamedTuple

from voicetune_desktop.dataset.histogram import Histogram, bins, caption, percentile

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

WIDE_RANGE = 40
"""From this ratio of longest to median on, bars grow with the length."""


class Summary(NamedTuple):
    """Lengths are tokens. `left_out` holds (reason, stretches, messages); `used` counts messages that are in examples."""

    histogram: Histogram
    caption: str
    limit: int
    median: int
    p95: int
    longest: int
    tokens: int
    answer_tokens: int
    train: int
    valid: int
    left_out: list[tuple[str, int, int]]
    used: int


def summarise(project: "Project") -> Summary:
    """Read all lengths once; takes a few microseconds an example."""
    from voicetune_desktop.operations.building import settings
    from voicetune_desktop.project.chats import message_count
    from voicetune_desktop.project.examples import example_count, left_out_counts, lengths

    found, limit = lengths(project), settings(project).limit
    longest, median = max(found.total, default=0), percentile(found.total, 50)
    histogram = bins(found.total, found.answer, logarithmic=longest > WIDE_RANGE * max(median, 1))
    left_out = left_out_counts(project)
    return Summary(
        histogram=histogram,
        caption=caption(histogram, limit),
        limit=limit,
        median=median,
        p95=percentile(histogram.lengths, 95),
        longest=longest,
        tokens=sum(found.total),
        answer_tokens=sum(found.answer),
        train=example_count(project, "train"),
        valid=example_count(project, "valid"),
        left_out=left_out,
        used=max(0, message_count(project) - sum(messages for _, _, messages in left_out)),
    )
