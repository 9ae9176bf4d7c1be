"""`voicetune messages` over LINE, KakaoTalk, QQ, WeChat and mail: processor time and memory. `python -m tests.benchmarks.texts [FORMAT …]`.

Rows are those of the export, set aside or not, as both have to be read.
"""

import argparse
from collections.abc import Sequence

from tests.benchmarks.importers import messages
from tests.benchmarks.processes import BUILD, measure, print_table
from tests.exports.large_texts import FORMATS, make

HEAD = ("format", "rows", "MiB", "cpu", "rows/s of cpu", "peak MiB")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure some formats and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000], help="messages of the exports")
    wanted = parser.parse_args(arguments)
    print_table(HEAD, [_line(format_id, rows) for format_id in wanted.formats or FORMATS for rows in wanted.rows])


def _line(format_id: str, rows: int) -> tuple[str, ...]:
    folder = BUILD / f"{format_id}-{rows}"
    if not folder.exists():
        make(format_id, rows, folder)
    run = measure(messages(folder))
    size = sum(file.stat().st_size for file in folder.iterdir()) / 2**20
    return format_id, f"{rows:,}", f"{size:.0f}", f"{run.cpu:.2f}", f"{rows / run.cpu:,.0f}", f"{run.peak_mib:.0f}"


if __name__ == "__main__":
    main()
