"""Processor time and peak of memory of an import into a project, small and large: `python -m tests.benchmarks.import_memory`."""

import argparse
import sys
from collections.abc import Sequence

from tests.benchmarks.exports import FORMATS, OTHERS, any_export
from tests.benchmarks.processes import OUTPUT, measure, print_table

HEAD = ("export", "rows", "format", "kept", "cpu", "µs/row", "peak MiB", "goal")
ONE_IMPORT = """
import sys
from pathlib import Path
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project.for_one_run import create_temporary
def imported(project):
    report = yield from import_exports(project, [Path(sys.argv[1])])
    print(*report.formats, report.counts["kept"], sep=" ")
with create_temporary() as project:
    for progress in imported(project):
        pass
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Import exports of growing size and print a table."""
    wanted = _parsed(arguments)
    exports = [(name, count) for name in wanted.format or (*FORMATS, *OTHERS) for count in wanted.rows]
    print_table(HEAD, [_line(*export) for export in exports])


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000], help="rows of the exports")
    parser.add_argument("--format", action="append", choices=(*FORMATS, *OTHERS), help="only this export; may be given several times")
    return parser.parse_args(arguments)


def _line(name: str, count: int) -> tuple[str, ...]:
    run = measure([sys.executable, "-c", ONE_IMPORT, any_export(name, count)])
    print(f"{name}: {run.peak_mib:.0f} MiB", file=sys.stderr, flush=True)
    each = run.cpu / count * 1e6
    *formats, kept = OUTPUT.read_text(encoding="utf-8").split()
    return name, f"{count:,}", " ".join(formats), f"{int(kept):,}", f"{run.cpu:.2f}", f"{each:.1f}", f"{run.peak_mib:.0f}", "below 200 MiB"


if __name__ == "__main__":
    main()
