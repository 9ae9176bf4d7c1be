"""Statistics of the chats, from an imported project to figures: `python -m tests.benchmarks.statistics`."""

import argparse
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

from tests.benchmarks.exports import FORMATS, make
from tests.benchmarks.processes import print_table
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.statistics import pauses, statistics
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.project import people
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.for_one_run import create_temporary

HEAD = ("what", "messages", "CPU seconds", "peak MiB")


def main() -> None:
    """Measure one export; nothing is hidden in it, so that only the counting is measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--format", choices=FORMATS, default="whatsapp")
    wanted = parser.parse_args()
    export = make(wanted.format, wanted.rows)
    with create_temporary() as project:
        _run(import_exports(project, [export.path]))
        people.set_role(project, people.people(project)[0].id, "assistant")
        project.set_fact("scanned", scan_inputs(project))
        print_table(HEAD, [_row("pauses", project, pauses), _row("all figures", project, lambda project: _run(statistics(project)))])


def _row(what: str, project: Project, act: Callable[[Project], Any]) -> tuple[str, ...]:
    begun = time.process_time()
    act(project)
    taken = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return what, f"{sum(person.messages for person in people.people(project)):,}", f"{taken:.2f}", f"{peak:.0f}"


def _run(work: Any) -> None:
    for _ in work:
        pass


if __name__ == "__main__":
    main()
