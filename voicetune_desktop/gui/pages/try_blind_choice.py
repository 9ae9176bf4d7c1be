"""Choosing a replay and one of its models: whose answers are guessed, or looked through."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, px
from voicetune_desktop.gui.pages.job_words import number, stamp
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from voicetune_desktop.project.replays import ReplayRow

_LEAST = 160
ALL = "all"
"""Key of the choice of every model."""


class ReplayChoice(QWidget):
    """The newest replay holds until the person chooses."""

    changed = Signal()
    """The person chose another replay or model."""

    def __init__(self, identifier: str, *, every_model: bool = False) -> None:
        """With `every_model` all models of a replay together are offered, too."""
        super().__init__()
        self._replays: dict[str, ReplayRow] = {}
        self._every_model = every_model
        self.replays, self.models = ListField(), ListField()
        self.replays.setAccessibleIdentifier(f"{identifier}.replay")
        self.models.setAccessibleIdentifier(f"{identifier}.model")
        for part in (self.replays, self.models):
            part.setMinimumWidth(px(_LEAST))
        row = FlowLayout(self, across=LARGE, down=MEDIUM)
        row.addWidget(field(self.tr("Replay"), self.replays))
        row.addWidget(field(self.tr("Model"), self.models))
        self.replays.picked.connect(self._on_replay)
        self.models.picked.connect(self.changed)

    @property
    def replay(self) -> "ReplayRow | None":
        """The replay that is chosen."""
        return self._replays.get(self.replays.value)

    @property
    def voice(self) -> int | None:
        """The place of the chosen model in the replay's list; None for all of them."""
        value = self.models.value
        return int(value) if value.isdecimal() else None

    def offer(self, replays: "Sequence[ReplayRow]") -> None:
        """Offer those replays in which anybody answered; what is chosen stays."""
        fresh = {str(row.id): row for row in replays if row.replies}
        if fresh == self._replays:
            return
        chosen, model = self.replays.value, self.models.value
        self._replays = fresh
        self.replays.set_choices([(key, self._words(row)) for key, row in fresh.items()], chosen)
        self._offer_models(model if chosen == self.replays.value else "")

    def _words(self, row: "ReplayRow") -> str:
        answers = self.tr("%Ln answer(s)", "", row.replies)
        return f"{stamp(datetime.fromisoformat(row.begun_at).timestamp())} · {', '.join(names_of(row))} · {answers}"

    def _offer_models(self, value: str = "") -> None:
        row = self.replay
        names = [(str(place), name) for place, name in enumerate(names_of(row))] if row else []
        everyone = [(ALL, self.tr("All models"))] if self._every_model and len(names) > 1 else []
        self.models.set_choices([*everyone, *names], value)

    def _on_replay(self, _key: str) -> None:
        self._offer_models()
        self.changed.emit()


def names_of(row: "ReplayRow") -> list[str]:
    """What a person calls the models of a replay."""
    from voicetune_desktop.operations.replaying import speakers_of

    return [one.label or one.model for one in speakers_of(row)]


def name_of(row: "ReplayRow", voice: int) -> str:
    """What a person calls one model of a replay."""
    names = names_of(row)
    return names[voice] if voice < len(names) else number(voice + 1)
