"""A small picture of the pauses between messages, with the pause that ends a conversation and the one that is suggested."""

from collections.abc import Sequence
from math import sqrt

from voicetune_desktop.dataset.gaps import EDGES, bar_of, duration, span, suggested_gap
from voicetune_desktop.gui.core_words import number_said, said
from voicetune_desktop.gui.widgets.bar_picture import BarPicture, Bars

MINUTE = 60


class GapPicture(BarPicture):
    """Pauses on a logarithmic scale. Heights are the square roots of the counts: nearly all pauses are short."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pauses between messages"))
        self.setAccessibleIdentifier("vt.gaps")

    def show_gaps(self, gap_counts: Sequence[int], gap_minutes: int) -> None:
        """Show pauses counted by the bars of `dataset.gaps`, and the pause that is chosen."""
        bars = gap_bars(gap_counts, gap_minutes, self.tr("chosen: %1"))
        self.show_bars(bars, self._description(gap_counts, gap_minutes))

    def _description(self, gap_counts: Sequence[int], gap_minutes: int) -> str:
        total = sum(gap_counts)
        if not total:
            return self.tr("There are no pauses yet.")
        longer = sum(gap_counts[round(bar_of(gap_minutes)) :]) / total
        most = max(range(len(gap_counts)), key=lambda bar: gap_counts[bar])
        sentences = (
            self.tr("About %1 % of the pauses are longer than the one chosen, %2.")
            .replace("%1", number_said(f"{longer * 100:.1f}"))
            .replace("%2", said(duration(gap_minutes * MINUTE))),
            self.tr("Most pauses last %1.").replace("%1", said(span(most))),
            self.tr("The suggested pause is %1.").replace("%1", said(duration(suggested_gap(gap_counts) * MINUTE))),
        )
        return " ".join(sentences)


def gap_bars(gap_counts: Sequence[int], gap_minutes: int, words: str) -> Bars:
    """The bars of pauses; `words` with "%1" stand at the pause that is chosen."""
    top = max(gap_counts, default=0) or 1
    heights = [sqrt(count / top) for count in gap_counts]
    marks = ((bar_of(gap_minutes), words.replace("%1", said(duration(gap_minutes * MINUTE)))),)
    return Bars([said(duration(edge)) if edge else "0" for edge in EDGES], (heights,), marks=marks)
