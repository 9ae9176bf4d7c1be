"""The report to keep: made of statistics and notes, looked through for originals, and only then written."""

from collections.abc import Generator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from voicetune_desktop import __version__
from voicetune_desktop.dataset.figures import figures
from voicetune_desktop.dataset.report.html import html_page
from voicetune_desktop.dataset.report.page import ENGLISH, Language
from voicetune_desktop.dataset.report.record import Report, foreign_texts
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.output_parts import write_whole
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.report_notes import sections
from voicetune_desktop.operations.statistics import statistics
from voicetune_desktop.operations.writing import leak_found
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project.file import Project

_WHERE = "the report"


def make_report(project: Project) -> Generator[Progress, None, Report]:
    """The report of a project, none of its texts holding an original. Raises PersonNotFound or LeakFound."""
    report, _ = yield from _made(project)
    return report


def save_report(project: Project, path: Path, language: Language = ENGLISH) -> Generator[Progress, None, Path]:
    """Write the report as HTML. Raises PersonNotFound, LeakFound, OutputError or DiskFull; then there is no new file."""
    report, check = yield from _made(project)
    page = html_page(report, language)
    if hits := check.hits(page.html, page.ours):
        raise leak_found(hits, _WHERE)
    write_whole(path, page.html.encode())
    return path


def _made(project: Project) -> Generator[Progress, None, tuple[Report, LeakCheck]]:
    found = yield from statistics(project)
    yield Progress(0, None, "Writing the report")
    redactor, chosen = Redactor(project), settings(project)
    report = Report(
        sections=(yield from sections(project, redactor, found, chosen)),
        figures=figures(found, redactor.labels(), chosen.gap_minutes),
        made_by=f"Made by VoiceTune {__version__} on {datetime.now(UTC):%Y-%m-%d}.",
    )
    check = redactor.leak_check()
    if hits := list(chain.from_iterable(map(check.hits, foreign_texts(report)))):
        raise leak_found(hits, _WHERE)
    with project.transaction():
        redactor.remember(project)
    return report, check
