"""Runs side by side: one column a run, one row for what was chosen or came of it; rows that differ say so."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from voicetune_desktop.gui.pages.job_figures import figure_names, figure_words
from voicetune_desktop.gui.pages.job_settings import settings_of
from voicetune_desktop.gui.pages.job_words import (
    NONE,
    lasting,
    method_words,
    model_of,
    number,
    place_of,
    setting_name,
    setting_words,
    short_cost,
    stamp,
    took,
)
from voicetune_desktop.gui.phases import look_of
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible
from voicetune_desktop.training.records import METRICS, Run
from voicetune_desktop.training.store.curves import Outcome

Index = QModelIndex | QPersistentModelIndex
Outcomes = dict[str, Outcome]
"""How each figure of a run ended, by its name."""
translate = QCoreApplication.translate


class ComparedRow(NamedTuple):
    """What is compared, and how it is in each run."""

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether it is not the same in all runs."""
        return len(set(self.values)) > 1


def compared(runs: Sequence[Run], outcomes: Sequence[Outcomes], now: float) -> list[ComparedRow]:
    """The rows of a comparison; what no run has is left out."""
    rows = [*_chosen(runs), *_came(runs, now), *_figures(outcomes)]
    return [row for row in rows if any(value != NONE for value in row.values)]


def _chosen(runs: Sequence[Run]) -> list[ComparedRow]:
    settings = [settings_of(run) for run in runs]
    names = dict.fromkeys(name for found in settings for name in found)
    labels = {name: setting_name(next(run for run, found in zip(runs, settings, strict=True) if name in found), name) for name in names}
    return [
        _row(translate("Jobs", "Your note"), [run.note.strip() or NONE for run in runs]),
        _row(translate("Jobs", "Model"), [model_of(run) for run in runs]),
        _row(translate("Jobs", "Where"), [place_of(run.account) for run in runs]),
        _row(translate("Jobs", "Project"), [run.project or NONE for run in runs]),
        _row(translate("Jobs", "Method"), [method_words(run.wish.method) for run in runs]),
        *(
            _row(labels[name], [setting_words(found[name]) if name in found else NONE for found in settings])
            for name in names
        ),
        _row(translate("Jobs", "Examples trained on"), [number(_examples(run, "train")) for run in runs]),
        _row(translate("Jobs", "Examples held out"), [number(_examples(run, "valid")) for run in runs]),
    ]  # fmt: skip


def _came(runs: Sequence[Run], now: float) -> list[ComparedRow]:
    spans = [took(run, now) for run in runs]
    return [
        _row(translate("Jobs", "State"), [look_of(run).words for run in runs]),
        _row(translate("Jobs", "Tokens trained"), [number(run.trained_tokens) for run in runs]),
        _row(translate("Jobs", "Time"), [NONE if span is None else lasting(span) for span in spans]),
        _row(translate("Jobs", "Cost"), [short_cost(run) for run in runs]),
    ]


def _figures(outcomes: Sequence[Outcomes]) -> list[ComparedRow]:
    """The last and the best of each figure."""
    rows: list[ComparedRow] = []
    for name in (name for name in METRICS if name != "learning_rate"):
        found = [outcome.get(name) for outcome in outcomes]
        for words, value in ((translate("Jobs", "%1, last"), "last"), (translate("Jobs", "%1, best"), "best")):
            values = [figure_words(name, getattr(each, value)) if each else NONE for each in found]
            label = words.replace("%1", figure_names()[name])
            rows.append(_row(label[:1].upper() + label[1:], values))
    return rows


def _row(name: str, values: Sequence[str]) -> ComparedRow:
    return ComparedRow(name, tuple(values))


def _examples(run: Run, side: str) -> int | None:
    return next((file.examples for file in run.files if file.side == side), None)


class CompareModel(QAbstractTableModel):
    """What is compared, whether it differs, and a column for each run."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: Sequence[str] = ()
        self._rows: Sequence[ComparedRow] = ()

    def show_runs(self, runs: Sequence[Run], rows: Sequence[ComparedRow]) -> None:
        """Show these runs; where only values changed, the view stays where it is."""
        titles = [stamp(run.created_at) for run in runs]
        same = titles == self._titles and [row.name for row in rows] == [row.name for row in self._rows]
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(titles) + 1))
            return
        self.beginResetModel()
        self._titles, self._rows = titles, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or not self._titles else 2 + len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.FontRole and row.differs:
            font = QFont()
            font.setBold(True)
            return font
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        differs = self.tr("differs") if row.differs else self.tr("same")
        words = (row.name, differs, *row.values)[index.column()]
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else visible(words, one_line=True)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = (self.tr("What"), self.tr("Differs"), *self._titles)[section]
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else visible(words, one_line=True)
