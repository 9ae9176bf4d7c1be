"""Time and peak of memory of an import into a project, small and large: `python -m tests.benchmarks.import_memory`."""

import argparse
import sys
from collections.abc import Sequence

from tests.benchmarks.exports import FORMATS, make
from tests.benchmarks.processes import Run, measure, print_table

HEAD = ("format", "rows", "seconds", "µs/row", "peak MiB", "goal")
ONE_IMPORT = """
import sys
from pathlib import Path
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project.for_one_run import create_temporary
with create_temporary() as project:
    for progress in import_exports(project, [Path(sys.argv[1])]):
        pass
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Import exports of growing size and print a table."""
    wanted = _parsed(arguments)
    rows: list[tuple[str, ...]] = []
    for format_id in wanted.format or FORMATS:
        for count in wanted.rows:
            run = measure([sys.executable, "-c", ONE_IMPORT, make(format_id, count).path])
            rows.append(_line(format_id, count, run))
    print_table(HEAD, rows)


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000], help="rows of the exports")
    parser.add_argument("--format", action="append", choices=FORMATS, help="only this app; may be given several times")
    return parser.parse_args(arguments)


def _line(format_id: str, count: int, run: Run) -> tuple[str, ...]:
    each = run.seconds / count * 1e6
    return format_id, f"{count:,}", f"{run.seconds:.2f}", f"{each:.1f}", f"{run.peak_mib:.0f}", "below 200 MiB"


if __name__ == "__main__":
    main()
