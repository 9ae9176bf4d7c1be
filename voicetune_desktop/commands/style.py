"""`voicetune style`: does a model write like a person? From files of answers, or from a replay of a project."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from voicetune_desktop import terminal
from voicetune_desktop.commands.project_keys import open_with_key
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.comparison import Comparison, grouped
from voicetune_desktop.evaluation.comparison_words import LEAD, beside, sentences
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.style_reports import style_of_project, style_of_texts, write_style
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project.storage import storage_errors

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.records import VoiceName

LARGEST = 64 << 20
"""Bytes of a file of answers; ten thousand answers are one or two million."""


def style_of_files(files: Mapping[str, Path], html: Path | None, *, as_json: bool) -> None:
    """Compare what stands in files."""
    texts: dict[VoiceName, str] = {cast("VoiceName", voice): _text(file) for voice, file in files.items()}
    _answer(terminal.drive(style_of_texts(texts)), html, None, as_json=as_json)


def style_in_project(file: Path, replay: int | None, html: Path | None, *, as_json: bool) -> None:
    """Compare the models of a replay with the person, or the person with others."""
    with storage_errors(), open_with_key(file) as project:
        kept = terminal.drive(style_of_project(project, replay))
        _answer(kept.comparison, html, Redactor(project).leak_check() if html else None, as_json=as_json)


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST:
            raise VoiceTuneError(f"{file.name} is too large for a file of answers.", "Give ten thousand answers or so.")
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        raise VoiceTuneError(f"{file.name} cannot be read.", "Check the path and its permissions.") from None


def _answer(found: Comparison, html: Path | None, check: LeakCheck | None, *, as_json: bool) -> None:
    if html:
        write_style(html, found, check)
        terminal.note(f"The report lies in {html}.")
    if as_json:
        terminal.write_json(found)
        return
    for label, value in found.about:
        print(f"{label}: {value}")
    print(LEAD)
    for note in found.style.notes:
        print(note)
    for title, measures in grouped(found.style.measures):
        print(f"\n{title}")
        for measure in measures:
            print(terminal.harmless(f"  {' '.join(sentences(measure))}"))
    for table in beside(found):
        print(f"\n{table.title}. {table.sentence}".rstrip())
        print(f"  {' | '.join(table.headers)}")
        for row in table.rows:
            print(terminal.harmless(f"  {' | '.join(row)}"))
