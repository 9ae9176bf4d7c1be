"""Tables among exports: which are read at once, which as one before, and for which a person has to say what their columns hold."""

from collections.abc import Generator, Sequence
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.source import open_source
from voicetune_desktop.importers.table import all_tables, files_of
from voicetune_desktop.importers.table_columns import Columns, columns_of
from voicetune_desktop.importers.table_files import Table
from voicetune_desktop.model import Answers, Progress
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.known_tables import Known, recalled
from voicetune_desktop.project.file import Project

FILES = 50
"""Files of one export that are looked at."""
TABLE = "table"
"""The format of tables."""


def sort_tables(
    _: Project,
    exports: Sequence[Found],
    known: Known = {},  # noqa: B006 - never changed
) -> Generator[Progress, None, dict[Found, Answers | None]]:
    """The answers with which each table among some exports is read; None where a person has to say what its columns hold."""
    result = dict[Found, Answers | None]()
    for done, export in enumerate(exports):
        yield Progress(done, len(exports), "Looking at tables", done)
        if export.format == TABLE:
            result[export] = answers_for(export, known)
    return result


def needs_answer(export: Found, known: Known = {}) -> bool:  # noqa: B006 - never changed
    """Whether a person has to say what the columns of a table hold."""
    return export.format == TABLE and answers_for(export, known) is None


def answers_for(export: Found, known: Known) -> Answers | None:
    """No answers for columns whose names tell, those of before for a table like one of before, None for any other."""
    try:
        with open_source(export.paths) as source:
            tables = [table for entry in islice(files_of(source), FILES) for table in all_tables(source, entry, Answers())]
    except SourceError:
        return Answers()
    if not tables or any(columns.are_enough and columns.by_name > 1 for columns in map(_guessed, tables)):
        return Answers()
    return next((answers for table in tables if (answers := recalled(table.columns, known))), None)


def _guessed(table: Table) -> Columns:
    return columns_of(table.columns, table.sample, Answers())
