"""Bringing later steps up to date with what was decided in earlier ones."""

from collections.abc import Generator

from voicetune_desktop.model import Progress
from voicetune_desktop.operations.building import DatasetReport, build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.steps import scan_is_fresh
from voicetune_desktop.project.file import Project


def refresh_dataset(project: Project) -> Generator[Progress, None, DatasetReport]:
    """Look for private data again where people or messages changed, then make the examples. Raises as those do."""
    if not scan_is_fresh(project):
        yield from scan_privacy(project)
    return (yield from build_dataset(project))
