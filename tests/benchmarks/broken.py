"""Ten thousand broken exports in bounded memory and time: `python -m tests.benchmarks.broken [--count N] [--seed N] [--only NAME]`.

Each batch runs in a process of its own, whose memory is limited and which dies of an export that takes too much time of the processor.
"""

import argparse
import faulthandler
import io
import multiprocessing
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks.processes import RSS_UNIT
from tests.exports.broken import break_one, good
from tests.importers.surviving import LONGEST, survive

BATCH = 500
BOUND_MIB = 300
"""Memory of a process that has opened BATCH broken exports."""
ADDRESSES = 3 << 30
"""Bytes of address space: whoever asks for more gets a MemoryError, which is a failure."""
Case = tuple[str, int]


class Outcome(NamedTuple):
    """What became of one broken export, in seconds of processor time; `fault` is empty where it was survived."""

    case: Case
    kept: int
    seconds: float
    peak_mib: float
    fault: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open them all and print what happened; status 1 where one was not survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", help="one of the good exports")
    wanted = parser.parse_args(arguments)
    print(f"--seed {wanted.seed}", flush=True)
    names = [wanted.only] if wanted.only else sorted(good())
    cases = [(names[number % len(names)], wanted.seed + number // len(names)) for number in range(wanted.count)]
    outcomes = list[Outcome]()
    while len(outcomes) < len(cases):
        fresh = _batch(cases[len(outcomes) : len(outcomes) + BATCH])
        outcomes += fresh
        for outcome in fresh:
            if outcome.fault:
                print(f"break_one{outcome.case}: {outcome.fault}", flush=True)
        print(f"{len(outcomes):,} of {len(cases):,}", file=sys.stderr, flush=True)
    _print(outcomes)
    return 1 if any(outcome.fault for outcome in outcomes) else 0


def _print(outcomes: Sequence[Outcome]) -> None:
    faults = [outcome for outcome in outcomes if outcome.fault]
    slowest = max(outcomes, key=lambda outcome: outcome.seconds)
    left = sum(outcome.kept > 0 for outcome in outcomes)
    none = len(outcomes) - left - len(faults)
    print(f"{len(outcomes):,} broken exports: {left:,} gave messages, {none:,} gave none, {len(faults)} were not survived.")
    print(f"Slowest {slowest.seconds:.2f} s: break_one{slowest.case}. Peak {max(outcome.peak_mib for outcome in outcomes):.0f} MiB.")
    print(*Counter(outcome.case[0] for outcome in faults).most_common(), sep="\n")


def _batch(cases: Sequence[Case]) -> list[Outcome]:
    """The outcomes of these, or of those up to one that killed the process."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_work, args=(theirs, cases))
    process.start()
    theirs.close()
    outcomes = list[Outcome]()
    try:
        while len(outcomes) < len(cases):
            outcomes.append(ours.recv())
    except EOFError:
        outcomes.append(Outcome(cases[len(outcomes)], 0, LONGEST, 0, "The process died of it, or it took too long."))
    process.join()
    return outcomes


def _work(pipe: Connection, cases: Sequence[Case]) -> None:
    """Open broken exports one after the other, and tell of each."""
    from resource import RLIMIT_AS, RUSAGE_SELF, getrusage, setrlimit
    from signal import ITIMER_PROF, SIGPROF, setitimer

    setrlimit(RLIMIT_AS, (ADDRESSES, ADDRESSES))
    faulthandler.register(SIGPROF, file=os.dup(2), chain=True)
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            broken = break_one(*case, Path(folder))
            setitimer(ITIMER_PROF, LONGEST)
            began, kept, fault = time.process_time(), 0, ""
            sys.stdout = sys.stderr = printed = io.StringIO()
            try:
                kept = survive(broken)
            except BaseException as error:  # noqa: BLE001  # whatever it is, it is what we look for
                fault = f"{broken.how}: {_place(error)}"
            setitimer(ITIMER_PROF, 0)
        peak = getrusage(RUSAGE_SELF).ru_maxrss * RSS_UNIT / 2**20
        fault = fault or (f"It printed {printed.getvalue()[:200]}" if printed.getvalue() else "")
        fault = fault or (f"{broken.how}: {peak:.0f} MiB" if peak > BOUND_MIB else "")
        pipe.send(Outcome(case, kept, time.process_time() - began, peak, fault))


def _place(error: BaseException) -> str:
    last: Any = traceback.extract_tb(error.__traceback__)[-1]
    return f"{error!r:.300} at {last.filename}:{last.lineno}"


if __name__ == "__main__":
    sys.exit(main())
