"""A week in some minutes: `python -m tests.benchmarks.soak [--operations 10000] [--kills 100] [--window 300] [--seed 1]`.

Random operations on a project with a look at everything that must hold after each; verbs killed at random moments; windows opened and
closed. Prints memory and open files on the way: neither may grow.
"""

import argparse
import gc
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

PAGE = os.sysconf("SC_PAGE_SIZE")
LOOKS = 10


class Look(NamedTuple):
    """What a process holds."""

    done: int
    mib: float
    files: int
    objects: int


def look(done: int) -> Look:
    """What this process holds now. Linux only."""
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Look(done, resident * PAGE / 2**20, sum(1 for _ in Path("/proc/self/fd").iterdir()), len(gc.get_objects()))


def live(operations: int, seed: int) -> None:
    """A life of so many operations; shows what this process holds ten times."""
    from tests.living import Life

    with tempfile.TemporaryDirectory() as folder:
        life = Life(Path(folder), Random(seed))
        life.live(operations, lambda done: show(look(done)) if done % max(1, operations // LOOKS) == 0 else None)
        life.close()
        print(", ".join(f"{count} {name}" for name, count in life.counts.items()))


def kill(kills: int, seed: int) -> Iterator[tuple[str, Counter[str]]]:
    """So many kills, shared out among verbs, writing and uploads; raises AssertionError where something was lost, doubled or mixed."""
    from tests.e2e.test_killed_sending import calls_of_a_sending, kill_a_sending
    from tests.killing import VERBS, check_files, folders_in, kill_once, on_file, run_apart, scene, two_datasets
    from voicetune_desktop.operations.writing import write_all

    chance, each = Random(seed), -(-kills // (len(VERBS) + 2))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for verb in VERBS:
            found = scene(verb, folder / verb, days=60)
            yield verb, Counter(kill_once(found, chance) for _ in range(each))
        path, out, old, new = two_datasets(folder / "write")
        seconds = run_apart(on_file, path, write_all, folders_in(folder / "timed"))
        left: Counter[str] = Counter()
        for _ in range(each):
            run_apart(on_file, path, write_all, folders_in(out), after=chance.uniform(0, 1.1 * seconds))
            left[check_files(out, old, new)] += 1
        yield "write", left
        calls = calls_of_a_sending(folder)
        yield "upload", Counter(kill_a_sending(folder / str(number), chance.randrange(calls)).value for number in range(each))


def open_windows(times: int) -> None:
    """Open and close the window on a project, and all of its pages; shows what this process holds ten times."""
    from tests.gui.window_life import opened_and_closed

    for done in opened_and_closed(times):
        if done % max(1, times // LOOKS) == 0:
            show(look(done))


def show(one: Look) -> None:
    print(f"{one.done:6} done  {one.mib:7.1f} MiB  {one.files:3} files  {one.objects:8} objects", flush=True)


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.add_argument("--operations", type=int, default=0)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--window", type=int, default=0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    print(f"Seed {asked.seed}")
    if asked.operations:
        live(asked.operations, asked.seed)
    if asked.kills:
        for verb, left in kill(asked.kills, asked.seed):
            print(f"{verb}: {left.total()} kills;", ", ".join(f"{count} left {what}" for what, count in left.items()), flush=True)
    if asked.window:
        open_windows(asked.window)


if __name__ == "__main__":
    main()
