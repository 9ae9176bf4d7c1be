"""`voicetune messages` over exports of accounts: processor time and memory. `python -m tests.benchmarks.accounts [FORMAT …]`."""

import argparse
from collections.abc import Sequence

from tests.benchmarks.importers import messages
from tests.benchmarks.processes import BUILD, OUTPUT, Run, measure, print_table
from tests.exports.large_accounts import MAKERS, make

HEAD = ("format", "rows", "MiB", "read", "cpu", "rows/s of cpu", "peak MiB")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure some formats and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=", ".join(MAKERS))
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000], help="messages of the exports")
    wanted = parser.parse_args(arguments)
    print_table(HEAD, [_line(format_id, rows) for format_id in wanted.formats or MAKERS for rows in wanted.rows])


def _line(format_id: str, rows: int) -> tuple[str, ...]:
    folder = BUILD / f"{format_id}-{rows}"
    if not folder.exists():
        make(format_id, rows, folder)
    run = measure(messages(folder))
    with OUTPUT.open("rb") as lines:
        told = sum(1 for _ in lines)
    return format_id, f"{rows:,}", *_figures(sum(file.stat().st_size for file in folder.rglob("*.*") if file.is_file()), told, run)


def _figures(size: int, told: int, run: Run) -> tuple[str, ...]:
    return f"{size / 2**20:.0f}", f"{told:,}", f"{run.cpu:.2f}", f"{told / run.cpu:,.0f}", f"{run.peak_mib:.0f}"


if __name__ == "__main__":
    main()
