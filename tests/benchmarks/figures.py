"""Figures of the page Dataset from counts, for a million examples: `python -m tests.benchmarks.figures`."""

import argparse
import random
import time
from collections.abc import Callable
from typing import Any

import msgspec

from tests.benchmarks.processes import print_table
from voicetune_desktop.dataset.cost import Counted, costs
from voicetune_desktop.dataset.providers import offers
from voicetune_desktop.dataset.tally import MEASURES, SideTally, tally, together
from voicetune_desktop.gui.pages.dataset_summary import view
from voicetune_desktop.operations.pricing import today
from voicetune_desktop.project.examples import ExampleRow

HEAD = ("what", "CPU milliseconds", "goal")
GOAL = "500"


def main() -> None:
    """Measure each step once, after the one before it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=1_000_000)
    rows = _examples(parser.parse_args().examples)
    table: list[tuple[str, ...]] = []

    def timed(what: str, act: Callable[[], Any], goal: str = GOAL) -> Any:
        begun = time.process_time()
        result = act()
        table.append((what, f"{(time.process_time() - begun) * 1000:.1f}", goal))
        return result

    counts = timed("count all examples, once a build", lambda: tally(rows), "")
    kept = timed("keep the counts", lambda: msgspec.json.encode(counts), "")
    counts = timed("read the counts", lambda: msgspec.json.decode(kept, type=dict[str, SideTally]))
    everything = timed("put the sides together", lambda: together(counts.values()))
    for measure in MEASURES:
        timed(f"histogram and percentiles: {measure}", lambda measure=measure: view(everything, measure, 65_536))
    sides = Counted(counts["train"].total, counts["valid"].total, "o200k_base")
    timed("cost and limits of every model", lambda: costs(offers(today()), sides, {}))
    print_table(HEAD, table)


def _examples(count: int) -> list[ExampleRow]:
    """Lengths as chats have them: most are short, few are very long."""
    drawn = random.Random(1)
    lengths = ((int(drawn.lognormvariate(4, 1)) + 5, int(drawn.lognormvariate(3.5, 1)) + 1) for _ in range(count))
    sides = ("train", *["train"] * 8, "valid")
    return [ExampleRow(1, sides[i % 10], i, 2 + i % 9, prompt, answer, prompt + answer, b"") for i, (prompt, answer) in enumerate(lengths)]


if __name__ == "__main__":
    main()
