"""Figures, measures and tables of the core in the person's language; labels that come out of the chats stay."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from voicetune_desktop.gui.core_words import said

if TYPE_CHECKING:
    from voicetune_desktop.dataset.figures import Figure
    from voicetune_desktop.evaluation.comparison_words import Labels, Table
    from voicetune_desktop.evaluation.records import MeasureFigure


def figure_said(figure: "Figure") -> "Figure":
    """One figure of the statistics."""
    rows = (
        replace(row, label=row.label if figure.from_chats else said(row.label), cells=tuple(map(said, row.cells))) for row in figure.rows
    )
    return replace(
        figure,
        title=said(figure.title),
        sentence=said(figure.sentence),
        headers=tuple(map(said, figure.headers)),
        rows=tuple(rows),
        sides=tuple(map(said, figure.sides)),
        mark=(figure.mark[0], said(figure.mark[1])) if figure.mark else None,
    )


def measure_said(measure: "MeasureFigure") -> "MeasureFigure":
    """One measure of the style report."""
    from voicetune_desktop.evaluation.measures.kinds import OTHER

    rows = tuple(row if measure.from_chats and row.label != OTHER else replace(row, label=said(row.label)) for row in measure.rows)
    return replace(
        measure,
        title=said(measure.title),
        distance=said(measure.distance),
        verdict=said(measure.verdict),
        standing_words=said(measure.standing_words),
        rows=rows,
    )


def table_said(table: "Table") -> "Table":
    """A table of the style report."""
    first = 1 if table.from_chats else 0
    rows = ((*row[:first], *map(said, row[first:])) for row in table.rows)
    return replace(table, title=said(table.title), sentence=said(table.sentence), headers=tuple(map(said, table.headers)), rows=tuple(rows))


def labels_said(labels: "Labels") -> "Labels":
    """What voices are called; names that people gave stay."""
    return {voice: said(label) for voice, label in labels.items()}
