"""The style report on 10,000 answers a voice, and the search for runs in a million turns: `python -m tests.benchmarks.style`."""

import argparse
import time
from collections.abc import Callable, Sequence
from itertools import accumulate
from random import Random
from typing import Any

from tests.benchmarks.processes import print_table
from tests.evaluation.voices import assistant, others, person
from voicetune_desktop.evaluation.canaries import make_canaries, sightings
from voicetune_desktop.evaluation.likeness import likeness
from voicetune_desktop.evaluation.records import Answers, Corpora
from voicetune_desktop.evaluation.report import style_report
from voicetune_desktop.evaluation.runs_of_words import RunSearch, Turn

HEAD = ("what", "answers", "CPU seconds")


def main() -> None:
    """Measure what a person waits for after a replay."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=1_000_000)
    wanted = parser.parse_args()
    count = wanted.answers
    voices = Corpora(person(count, 1), person(count, 2), others(count, 3), person(count, 9))
    with_base = Corpora(voices.you, voices.held_out, voices.others, assistant(count, 4), varied(count))
    pairs = list(zip(voices.model.texts, voices.held_out.texts, strict=True))
    turns = [Turn(text, number % 7) for number, text in enumerate(varied(wanted.turns).texts)]
    answers = varied(count, 5).texts
    rows = [
        ("style report, 4 voices", count, lambda: style_report(voices, 1)),
        ("style report, 5 voices, long answers", count, lambda: style_report(with_base, 1)),
        ("likeness to real answers", count, lambda: likeness(pairs, 1)),
        (f"shared runs, {wanted.turns:,} turns", count, lambda: shared_runs(answers, turns)),
        ("20 canaries", count, lambda: sightings(make_canaries(20, 1), answers)),
    ]
    print_table(HEAD, [(what, f"{number:,}", f"{seconds(act):.2f}") for what, number, act in rows])


def shared_runs(answers: Sequence[str], turns: Sequence[Turn]) -> None:
    search = RunSearch(answers)
    for turn in turns:
        search.read(turn)
    search.found()


def varied(count: int, seed: int = 1) -> Answers:
    """Answers of 8 words on average out of 20,000, rare ones rarely (Zipf's law)."""
    random = Random(seed)
    letters = Random(0)
    known = ["".join(letters.choice("bdfgklmnprst") + letters.choice("aeiou") for _ in range(letters.randint(1, 3))) for _ in range(20_000)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(known))))
    return Answers(tuple(" ".join(random.choices(known, cum_weights=weights, k=1 + int(random.expovariate(1 / 7)))) for _ in range(count)))


def seconds(act: Callable[[], Any]) -> float:
    """CPU time of one run."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


if __name__ == "__main__":
    main()
