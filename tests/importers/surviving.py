"""Opening a broken export as a person would: it must end soon, with a sentence or with a result in which every row is accounted for."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

from tests.exports.broken import Broken
from voicetune_desktop.errors import SourceError
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.inspecting import inspect
from voicetune_desktop.operations.source_report import SourceReport
from voicetune_desktop.project.for_one_run import create_in_memory

LONGEST = 5.0
"""Seconds that opening any broken export may take."""
READINGS = 3
"""How often `survive` opens one."""


def survive(broken: Broken) -> int:
    """Look into it, and import it as what it was: the number of messages that are left.

    Fails where a row is lost; anything but a SourceError is an error of ours.
    """
    _inspected(broken.path, None)
    reports = _inspected(broken.path, broken.format)
    with create_in_memory() as project:
        try:
            imported = _result(import_exports(project, [broken.path], format_id=broken.format))
        except SourceError as error:
            _told(error)
            assert _kept(project) == 0, "A failed import left messages behind."
            return 0
        counts = {reason: count for reason, count in imported.counts.items() if count}
        (seen,) = ({name: count for name, count in report.counts.items() if count and name != "seen"} for report in reports)
        assert counts == seen, f"{counts} {seen}"
        assert _kept(project) + imported.already_there == imported.counts["kept"], "Messages were counted that are not there."
        return imported.counts["kept"]


def _inspected(path: Path, format_id: str | None) -> list[SourceReport]:
    """The reports with all rows counted, or none where the export was refused with a sentence."""
    try:
        reports: list[SourceReport] = _result(inspect([path], format_id=format_id))
    except SourceError as error:
        _told(error)
        return []
    for report in reports:
        assert report.counts["seen"] == sum(count for name, count in report.counts.items() if name != "seen"), f"{report.counts}"
        assert sum(chat.messages for chat in report.chats) == report.counts["kept"], "Chats and counts differ."
    return reports


def _told(error: SourceError) -> None:
    assert error.message.endswith("."), f"{error.message!r} is no sentence."


def _kept(project: Any) -> int:
    return project.connection.execute("SELECT count(*) FROM message").fetchone()[0]


def _result(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value
