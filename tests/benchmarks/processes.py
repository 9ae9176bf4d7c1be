"""Whole processes, run in turn and measured from outside."""

import atexit
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Literal, NamedTuple

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "benchmarks"
OUTPUT = BUILD / f"output-{os.getpid()}"
"""Standard output of the last process that this one measured; other benchmarks may run beside it."""
atexit.register(OUTPUT.unlink, missing_ok=True)

RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in one unit of the kernel's figure."""


class Run(NamedTuple):
    """One process from start to end."""

    seconds: float
    cpu: float
    """Seconds of processor time, which other processes disturb less."""
    peak_mib: float


class Failed(Exception):
    """A measured process ended with an error."""


def measure(command: Sequence[str | Path]) -> Run:
    """Run a command with its output in a file. Raises Failed."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with OUTPUT.open("wb") as output:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE, cwd=ROOT)
        assert process.stderr
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"{command[0]} ended with status {process.returncode}: {errors.decode(errors='replace')[-500:]}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT / 2**20)


def in_turn(commands: Mapping[str, Sequence[str | Path]], rounds: int) -> dict[str, list[Run]]:
    """Every command once, then every command again, so that a busy moment of the computer hits all of them."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(measure(command))
    return runs


def median_run(runs: Sequence[Run]) -> Run:
    """The middle time and the highest peak."""
    return Run(median(run.seconds for run in runs), median(run.cpu for run in runs), max(run.peak_mib for run in runs))


def times_faster(ours: Sequence[Run], theirs: Sequence[Run], clock: Literal["seconds", "cpu"] = "seconds") -> float:
    """The middle one of the ratios of the rounds."""
    return median(getattr(their, clock) / getattr(our, clock) for our, their in zip(ours, theirs, strict=True))


def peak_mib(process: int | str = "self") -> str:
    """The most memory that a process had so far; empty where the system does not say or the process is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return ""
    return next((f"{int(line.split()[1]) / 1024:.0f}" for line in status.splitlines() if line.startswith("VmHWM")), "")


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as they need; the first one to the left, figures to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for row in (head, *rows):
        print(row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)), sep="   ")
