"""`voicetune messages` beside the peer's bare load, which writes nothing: `python -m tests.benchmarks.importers`."""

import argparse
import sys
from collections.abc import Sequence
from compileall import compile_dir
from pathlib import Path

from tests.benchmarks import peer
from tests.benchmarks.exports import FORMATS, OTHERS, Export, any_export, make, size_of
from tests.benchmarks.processes import OUTPUT, ROOT, Run, in_turn, measure, median_run, print_table, times_faster

OURS = "voicetune"
HEAD = ("format", "who", "messages", "seconds", "cpu", "rows/s", "rows/s of cpu", "MB/s", "peak MiB", "times faster", "by cpu", "goal")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure some formats and print a table."""
    wanted = _parsed(arguments)
    compile_dir(ROOT / "voicetune_desktop", quiet=1)  # as an installed app is: Python may be told to keep nothing of what it compiles
    with_peer = peer.ready(make_it=wanted.make_peer)
    rows = [row for format_id in wanted.format or FORMATS for row in _rows(format_id, wanted.rows, wanted.rounds, with_peer=with_peer)]
    print_table(HEAD, rows)


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=500_000, help="rows of each export")
    parser.add_argument("--rounds", type=int, default=5, help="how often each process runs")
    parser.add_argument("--format", action="append", choices=(*FORMATS, *OTHERS), help="only this one; may be given several times")
    parser.add_argument("--make-peer", action="store_true", help="install the peer under build/ if it is not there")
    return parser.parse_args(arguments)


def messages(path: Path) -> list[str | Path]:
    """Our command."""
    return [sys.executable, "-m", "voicetune_desktop.cli", "messages", path, "--jsonl"]


def _rows(format_id: str, count: int, rounds: int, *, with_peer: bool) -> list[tuple[str, ...]]:
    export = make(format_id, count) if format_id in FORMATS else _without_peer(any_export(format_id, count), count)
    with_peer = with_peer and format_id in FORMATS
    commands = {OURS: messages(export.path)}
    if with_peer:
        commands[peer.NAME] = peer.load(format_id, export.peer_path)
    told = {name: _messages(name, command) for name, command in commands.items()}
    runs = in_turn(commands, rounds)
    pair = (runs[OURS], runs[peer.NAME]) if with_peer else None
    ratios = (f"{times_faster(*pair):.2f}", f"{times_faster(*pair, 'cpu'):.2f}") if pair else ("", "")
    lines = [_line(format_id, name, told[name], export, median_run(found)) for name, found in runs.items()]
    ours = (*lines[0], *ratios, f"{FORMATS[format_id].goal:g}" if format_id in FORMATS else "")
    return [ours, *((*line, "", "", "") for line in lines[1:])]


def _without_peer(path: Path, rows: int) -> Export:
    return Export(path, path, rows, size_of(path))


def _messages(name: str, command: Sequence[str | Path]) -> int:
    """Messages that a process gives; this run also warms the disk cache."""
    measure(command)
    if name != OURS:
        return int(OUTPUT.read_text(encoding="utf-8"))
    with OUTPUT.open("rb") as lines:
        return sum(1 for _ in lines)


def _line(format_id: str, name: str, told: int, export: Export, run: Run) -> tuple[str, ...]:
    megabytes = export.size / 1e6 / run.seconds
    rates = (f"{export.rows / seconds:,.0f}" for seconds in (run.seconds, run.cpu))
    return format_id, name, f"{told:,}", f"{run.seconds:.2f}", f"{run.cpu:.2f}", *rates, f"{megabytes:.1f}", f"{run.peak_mib:.0f}"


if __name__ == "__main__":
    main()
