"""What the style report compares: a replay and which of its models, only the person and others, or pasted text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, px
from voicetune_desktop.gui.pages.try_report_rounds import begun
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from voicetune_desktop.project.replays import ReplayRow

_LEAST = 160
_ALONE, _PASTED, _NOBODY = "alone", "pasted", "nobody"
"""Keys of the choices that are no replay, and of no second model."""


class ComparedChoice(QWidget):
    """The newest replay is chosen until the person chooses; without any it is the person and others."""

    chosen = Signal()
    """The person chose something else."""

    def __init__(self) -> None:
        super().__init__()
        self._replays: dict[str, ReplayRow] = {}
        self._touched = False
        self.what, self.model, self.other = ListField(), ListField(), ListField()
        for part, identifier in ((self.what, "what"), (self.model, "model"), (self.other, "other")):
            part.setAccessibleIdentifier(f"vt.style.{identifier}")
            part.setMinimumWidth(px(_LEAST))
        self._model_field = field(self.tr("Model"), self.model)
        self._other_field = field(self.tr("Beside it"), self.other)
        row = FlowLayout(self, across=LARGE, down=MEDIUM)
        for part in (field(self.tr("What to compare"), self.what), self._model_field, self._other_field):
            row.addWidget(part)
        self.what.picked.connect(self._on_what)
        self.model.picked.connect(self.chosen)
        self.other.picked.connect(self.chosen)

    @property
    def replay(self) -> "ReplayRow | None":
        """The replay that is chosen."""
        return self._replays.get(self.what.value)

    @property
    def pasted(self) -> bool:
        """Whether pasted text is to be compared."""
        return self.what.value == _PASTED

    @property
    def places(self) -> tuple[int, int | None]:
        """The places of the chosen models in the replay's list."""
        other = self.other.value
        return int(self.model.value or 0), None if other in {"", _NOBODY} else int(other)

    def offer(self, replays: "Sequence[ReplayRow]") -> None:
        """Offer these replays; what is chosen stays."""
        before = [*self._replays]
        self._replays = {str(row.id): row for row in replays}
        if self.what.count() and before == [*self._replays]:
            return
        newest = next(iter(self._replays), _ALONE)
        value = self.what.value if self._touched and self.what.value in {*self._replays, _ALONE, _PASTED} else newest
        named = [(key, f"{begun(row.begun_at)} · {', '.join(_names(row))}") for key, row in self._replays.items()]
        others = [(_ALONE, self.tr("Only you and others, without a model")), (_PASTED, self.tr("Pasted text"))]
        self.what.set_choices([*named, *others], value)
        self._offer_models()

    def forget(self) -> None:
        """Offer nothing."""
        self._replays, self._touched = {}, False
        self.what.clear()

    def _offer_models(self) -> None:
        row = self.replay
        names = [(str(place), name) for place, name in enumerate(_names(row))] if row else []
        self.model.set_choices(names, "0")
        self.other.set_choices([*names, (_NOBODY, self.tr("No other model"))], "1" if len(names) > 1 else _NOBODY)
        for part in (self._model_field, self._other_field):
            part.setVisible(len(names) > 1)

    def _on_what(self) -> None:
        self._touched = True
        self._offer_models()
        self.chosen.emit()


def _names(row: "ReplayRow") -> list[str]:
    from voicetune_desktop.operations.replaying import speakers_of

    return [one.label or one.model for one in speakers_of(row)]
