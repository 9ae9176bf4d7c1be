"""`voicetune prepare` beside the peer's load, merge, map and convert: `python -m tests.benchmarks.prepare`."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import peer
from tests.benchmarks.exports import FORMATS, Export, make
from tests.benchmarks.importers import OURS, messages
from tests.benchmarks.processes import BUILD, OUTPUT, in_turn, measure, median_run, print_table, times_faster

HEAD = ("who", "rows", "seconds", "peak MiB", "times faster", "goal")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure one export for time, and a large one for memory."""
    wanted = _parsed(arguments)
    with_peer = peer.ready(make_it=wanted.make_peer)
    rows = _beside_peer(wanted.format, wanted.rows, wanted.rounds, with_peer=with_peer)
    if wanted.large:
        large = make(wanted.format, wanted.large)
        run = measure(prepare(large, busiest_sender(large)))
        rows.append((OURS, f"{wanted.large:,}", f"{run.seconds:.2f}", f"{run.peak_mib:.0f}", "", "below 500 MiB"))
    print_table(HEAD, rows)


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000, help="rows of the export that both prepare")
    parser.add_argument("--large", type=int, default=1_000_000, help="rows of the export that shows the peak of memory; 0 for none")
    parser.add_argument("--rounds", type=int, default=3, help="how often each process runs")
    parser.add_argument("--format", choices=FORMATS, default="whatsapp")
    parser.add_argument("--make-peer", action="store_true", help="install the peer under build/ if it is not there")
    return parser.parse_args(arguments)


def prepare(export: Export, assistant: str) -> list[str | Path]:
    """Our command, with everything that it does by default."""
    out = BUILD / "prepared"
    return [sys.executable, "-m", "voicetune_desktop.cli", "prepare", export.path, "--assistant", assistant, "--out", out, "--json"]


def busiest_sender(export: Export) -> str:
    """The name with the most messages."""
    measure(messages(export.path))
    with OUTPUT.open(encoding="utf-8") as lines:
        return Counter(json.loads(line)["sender"] for line in lines).most_common(1)[0][0]


def _beside_peer(format_id: str, count: int, rounds: int, *, with_peer: bool) -> list[tuple[str, ...]]:
    export = make(format_id, count)
    sender = busiest_sender(export)
    commands = {OURS: prepare(export, sender)}
    if with_peer:
        commands[peer.NAME] = peer.fine_tuning(format_id, export.peer_path, sender)
    runs = in_turn(commands, rounds)
    ratio = f"{times_faster(runs[OURS], runs[peer.NAME]):.2f}" if with_peer else ""
    middle = {name: median_run(found) for name, found in runs.items()}
    lines = [(name, f"{count:,}", f"{run.seconds:.2f}", f"{run.peak_mib:.0f}") for name, run in middle.items()]
    return [(*lines[0], ratio, "1"), *((*line, "", "") for line in lines[1:])]


if __name__ == "__main__":
    main()
