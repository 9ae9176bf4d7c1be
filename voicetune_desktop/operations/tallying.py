"""The lengths of the examples of a build, counted once and kept in the project."""

import msgspec

from voicetune_desktop.dataset.tally import Measure, SideTally, Tally, tally, together
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project

TALLY = "tally"
"""Name of the project's fact that holds the tally of the last build."""


def keep_tally(project: Project, counted: Tally) -> None:
    """Store how long the examples of a build are; call it where they are stored, in the same transaction."""
    project.set_fact(TALLY, msgspec.json.encode(counted).decode())


def kept_tally(project: Project) -> dict[str, SideTally]:
    """The lengths of the last build by side; a project that was built before they were kept is counted anew."""
    if stored := project.fact(TALLY):
        return msgspec.json.decode(stored, type=dict[str, SideTally])
    return tally(examples.examples(project))


def matching(project: Project, low: int = 0, high: int | None = None, measure: Measure = "total") -> int:
    """How many examples of the last build have a length of `low` to `high`, both included."""
    everything = together(kept_tally(project).values()).lengths(measure)
    return sum(examples for length, examples in everything.items() if low <= length and (high is None or length <= high))


def written_tally(project: Project) -> SideTally:
    """The lengths of all examples that files may hold: those kept for a test are in none."""
    return together(side for name, side in kept_tally(project).items() if name != "test")
