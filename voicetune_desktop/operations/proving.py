"""The proof that what was written is what gets trained: each data file read again as its trainer reads it."""

from collections.abc import Generator
from itertools import islice

from voicetune_desktop.dataset.tokens import TokenCounter, vocabulary
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.output_parts import Parts
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.registry import Target, TrainerView, trainer_view

AT_A_TIME = 2_000
"""Rows between two reports of progress."""


def proven(parts: Parts, chosen: Target, facts: Facts) -> Generator[Progress, None, list[TrainerView]]:
    """What the trainer makes of each data file that was written."""
    counter = TokenCounter(vocabulary(facts.model))
    limit = chosen.context(facts)
    total, done = sum(file.rows for file in facts.files.values()), 0
    views: list[TrainerView] = []
    for side in facts.files:
        rows, view = chosen.container.rows(parts.part(side)), TrainerView()
        while some := list(islice(rows, AT_A_TIME)):
            yield Progress(done, total, "Counting what will be trained")
            view += trainer_view(chosen, some, limit, counter)
            done += len(some)
        views.append(view)
    return views
