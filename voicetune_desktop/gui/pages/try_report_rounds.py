"""Replays side by side as a table: settings, notes and where each model lay, measure by measure."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.pages.job_settings import settings_of
from voicetune_desktop.gui.pages.job_words import NONE, model_of, number, setting_name, setting_words, stamp
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.rounds import Round
    from voicetune_desktop.training.records import Run

translate = QCoreApplication.translate
_FIRST, _DIFFERS, _OTHER, _ROWS_SHOWN = 210, 84, 210, 14
_FIT = 3
"""So many replays share the width; of more, the table scrolls sideways."""


class RoundRow(NamedTuple):
    """What is compared, and how it is in each replay."""

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> str:
        """Whether it is the same wherever it is known, in words."""
        if sum(value != NONE for value in self.values) < 2:
            return NONE
        return translate("Try", "differs") if len(set(self.values) - {NONE}) > 1 else translate("Try", "same")


class RoundsCard(Card):
    """Makes its table anew for other replays; with fewer than two there is nothing to compare."""

    def __init__(self) -> None:
        super().__init__(self.tr("All replays side by side"))
        self.table: Table | None = None
        self._shown: tuple[list[str], list[RoundRow]] = ([], [])
        self._words = PlainLabel(
            self.tr("What changed between them, and where each model came out. Notes never leave this computer."), wrap=True
        )
        self._room = QVBoxLayout()
        self.body.addWidget(self._words)
        self.body.addLayout(self._room)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_rounds(self, found: "Sequence[Round]", runs: "Sequence[Run]") -> None:
        """Show replays, each beside the training of its first model where that is known."""
        self.setVisible(len(found) > 1)
        rows = compared(found, runs)
        fresh = [one.row.begun_at for one in found], rows
        if fresh == self._shown:
            return
        self._shown = fresh
        if self.table:
            self._room.removeWidget(self.table)
            self.table.setParent(None)
            self.table.deleteLater()
            self.table = None
        if len(found) > 1:
            self.table = _table(found, rows, self.accessibleName())
            self._room.addWidget(self.table)


def compared(found: "Sequence[Round]", runs: "Sequence[Run]") -> list[RoundRow]:
    """The rows; what no replay has is left out."""
    made = {run.tuned_model: run for run in runs if run.tuned_model}
    trained = [made.get(one.speakers[0].model) if one.speakers else None for one in found]
    rows = [*_set_up(found), *_trained(trained), *_came(found)]
    return [row for row in rows if any(value != NONE for value in row.values)]


def _set_up(found: "Sequence[Round]") -> Iterator[RoundRow]:
    each: dict[str, Callable[[Round], str]] = {
        translate("Try", "Your note"): lambda one: one.row.note.strip(),
        translate("Try", "Models"): lambda one: ", ".join(speaker.label or speaker.model for speaker in one.speakers),
        translate("Try", "Held-out moments"): lambda one: number(one.row.moments),
        translate("Try", "Answers"): lambda one: number(one.row.replies),
        translate("Try", "Drawn with seed"): lambda one: number(one.row.seed),
        translate("Try", "Temperature"): _temperature,
    }
    yield from (RoundRow(name, tuple(value(one) or NONE for one in found)) for name, value in each.items())


def _temperature(one: "Round") -> str:
    chosen = one.choice.manner.temperature
    return NONE if chosen is None else f"{chosen:g}"


def _trained(runs: "Sequence[Run | None]") -> Iterator[RoundRow]:
    """What the first model of each replay was trained with."""
    yield _of_runs(translate("Try", "Note of the training"), runs, lambda run: run.note.strip())
    yield _of_runs(translate("Try", "Trained from"), runs, model_of)
    yield _of_runs(
        translate("Try", "Examples trained on"), runs, lambda run: number(sum(one.examples for one in run.files if one.side == "train"))
    )
    settings = [settings_of(run) if run else {} for run in runs]
    for name in dict.fromkeys(name for chosen in settings for name in chosen):
        known = next(run for run, chosen in zip(runs, settings, strict=True) if run and name in chosen)
        yield RoundRow(setting_name(known, name), tuple(setting_words(chosen[name]) if name in chosen else NONE for chosen in settings))


def _of_runs(name: str, runs: "Sequence[Run | None]", value: "Callable[[Run], str]") -> RoundRow:
    return RoundRow(name, tuple((value(run) or NONE) if run else NONE for run in runs))


def _came(found: "Sequence[Round]") -> Iterator[RoundRow]:
    blind = translate("Try", "Blind test")
    words = translate("Try", "%1 of %2 found the real answer")
    counts = [words.replace("%1", number(one.found)).replace("%2", number(one.guesses)) if one.guesses else NONE for one in found]
    yield RoundRow(blind, tuple(counts))
    for title in dict.fromkeys(title for one in found for title in one.standings):
        yield RoundRow(said(title), tuple(said(one.standings.get(title, NONE)) for one in found))


def _table(found: "Sequence[Round]", rows: Sequence[RoundRow], name: str) -> Table:
    columns = [
        Column[RoundRow](translate("Try", "What"), _name),
        Column[RoundRow](translate("Try", "Differs"), _differs),
        *(Column[RoundRow](_begun(one), partial(_value, place)) for place, one in enumerate(found)),
    ]
    model = PagedModel[RoundRow](columns)
    model.show_rows(len(rows), lambda start, count: rows[start : start + count])
    other = 0 if len(found) <= _FIT else _OTHER
    table = Table(name, model, widths=(_FIRST, _DIFFERS, *(other for _ in found)), identifier="vt.style.rounds")
    table.setFixedHeight(px(ROW) * (min(len(rows), _ROWS_SHOWN) + 1) + table.horizontalScrollBar().sizeHint().height() + 2)
    model.setParent(table)
    return table


def _name(row: RoundRow) -> str:
    return row.name


def _differs(row: RoundRow) -> str:
    return row.differs


def _value(place: int, row: RoundRow) -> str:
    return row.values[place]


def _begun(one: "Round") -> str:
    return begun(one.row.begun_at)


def begun(at: str) -> str:
    """When a replay was begun, in the person's own way of writing times."""
    try:
        return stamp(datetime.fromisoformat(at).timestamp())
    except ValueError:
        return NONE
