"""Tables among exports: which are read at once, which as one before, and for which a person has to say what their columns hold."""

from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found

if TYPE_CHECKING:
    from voicetune_desktop.operations.known_tables import Known

FILES = 50
"""Files of one export that are looked at."""
TABLE = "table"
"""The format of tables."""


def with_columns(export: Found, answers: Answers, known: "Known") -> Answers | None:
    """The answers with which an export is read, None where a person has to say what the columns of its tables hold.

    Names that tell need no answer, nor do columns that were told; a table like one of before is read like that. What is no table,
    or cannot be opened, keeps its answers.
    """
    if export.format != TABLE or answers.mapping:
        return answers
    from voicetune_desktop.importers.table.columns import columns_of
    from voicetune_desktop.importers.table.format import all_tables, files_of
    from voicetune_desktop.operations.known_tables import recalled

    try:
        with open_source(export.paths) as source:
            tables = [table for entry in islice(files_of(source), FILES) for table in all_tables(source, entry, answers)]
    except SourceError:
        return answers
    guessed = (columns_of(table.columns, table.sample, Answers()) for table in tables)
    if not tables or any(columns.are_enough and columns.by_name > 1 for columns in guessed):
        return answers
    before = next((found for table in tables if (found := recalled(table.columns, known))), None)
    return before and replace(answers, mapping=before.mapping, date_order=answers.date_order or before.date_order)
