"""A new replay: which models, which held-out moments, what it takes, and the button that begins."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.evaluation.speakers import Manner, Speaker
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.try_replay_pick import PickModel, pick_table
from voicetune_desktop.gui.pages.try_replay_price import PriceFields
from voicetune_desktop.gui.pages.try_replay_words import ask_words, cost_words
from voicetune_desktop.gui.pages.try_speaker import SpeakerChooser
from voicetune_desktop.gui.pages.try_talk_how import TemperatureField
from voicetune_desktop.gui.pages.try_talk_trouble import TalkTrouble
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import NumberField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout, row_or_column
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.drawing import DrawnMoment
    from voicetune_desktop.project.file import Project

_USUAL, _MOST, _REST_MS = 30, 500, 400
_LONGEST, _WIDE = 512, 230


class NewReplay(Card):
    """Draws the moments in the background; they are shown before anything is asked."""

    begun = Signal()
    """The person wants to begin with `speakers`, `moments` and `manner`."""
    given_up = Signal()

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__(self.tr("A new replay"))
        self._session = session
        self._wanted = (_USUAL, 1)
        self.message = TalkTrouble()
        self.model = SpeakerChooser(session, training, self.tr("Model to try"), identifier="vt.replay.model")
        self.other = SpeakerChooser(session, training, self.tr("Beside it, if you want"), identifier="vt.replay.other")
        self.prices = (PriceFields("vt.replay.price"), PriceFields("vt.replay.otherprice"))
        self.count = NumberField(_USUAL, 1, _MOST)
        self.seed = NumberField(1, 0, 2**31 - 1)
        self.temperature = TemperatureField()
        self.temperature.setMinimumWidth(px(_WIDE))
        self.there = PlainLabel(size="small", ink="quiet", wrap=True)
        self.picks = PickModel()
        self.table = pick_table(self.picks, self.tr("Held-out moments"))
        self.all, self.none = button(self.tr("Tick all"), "quiet"), button(self.tr("Tick none"), "quiet")
        self.cost = PlainLabel(wrap=True)
        self.ask = button("", "primary", icon="send", identifier="vt.replay.ask")
        self.back = button(self.tr("Cancel"), identifier="vt.replay.cancel")
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._drawn = InBackground(session, self._draw, self)
        self._lay_out()
        self._connect()
        self._show_cost()

    @property
    def ready(self) -> bool:
        """Whether the moments are those that were asked for."""
        return self._drawn.ready and not self._rest.isActive()

    @property
    def speakers(self) -> list[Speaker]:
        """Who is asked."""
        found = [one.value for one in (self.model, self.other)]
        return [one for place, one in enumerate(found) if one is not None and one not in found[:place]]

    @property
    def manner(self) -> Manner:
        """How they are asked."""
        return Manner(self.temperature.number, _LONGEST, self.seed.value(), logprobs=True)

    def open(self) -> None:
        """Offer the newest trained model and its base, and draw anew."""
        self.message.setVisible(False)
        if self.model.value is None and self.model.trained:
            newest = self.model.trained[0]
            self.model.set_value(newest.speaker)
            self.other.set_value(newest.base)
        self._look()
        self._show_cost()

    def _connect(self) -> None:
        for chooser in (self.model, self.other):
            chooser.changed.connect(self._show_cost)
        self.model.changed.connect(self._on_model)
        for prices in self.prices:
            prices.changed.connect(self._show_cost)
        for number in (self.count, self.seed):
            number.valueChanged.connect(self._on_figure)
        self._rest.timeout.connect(self._look)
        self._drawn.made.connect(self._on_drawn)
        self._drawn.failed.connect(self._on_failed)
        self.picks.picked.connect(self._show_cost)
        self.all.clicked.connect(lambda: self.picks.take_all(True))
        self.none.clicked.connect(lambda: self.picks.take_all(False))
        self.ask.clicked.connect(self.begun)
        self.back.clicked.connect(self.given_up)

    def _lay_out(self) -> None:
        models = row_or_column()
        models.setSpacing(LARGE)
        for chooser, prices in zip((self.model, self.other), self.prices, strict=True):
            side = QVBoxLayout()
            side.setSpacing(SMALL)
            side.addWidget(chooser)
            side.addWidget(prices)
            side.addStretch()
            models.addLayout(side, 1)
        how = QWidget()
        flow = FlowLayout(how, across=LARGE, down=MEDIUM)
        same = self.tr("The same seed draws the same moments, so that rounds can be compared.")
        flow.addWidget(field(self.tr("Moments"), self.count))
        flow.addWidget(field(self.tr("Seed"), self.seed))
        flow.addWidget(field(self.tr("Temperature"), self.temperature))
        picks = QHBoxLayout()
        for part in (self.all, self.none):
            picks.addWidget(part)
        picks.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for part in (self.ask, self.back):
            buttons.addWidget(part)
        buttons.addStretch()
        lead = self.tr("Models answer moments of your real chats that are held out of your dataset. Names and private data are replaced.")
        self.body.addWidget(PlainLabel(lead, ink="quiet", wrap=True))
        self.body.addWidget(self.message)
        self.body.addLayout(models)
        self.body.addWidget(how)
        self.body.addWidget(PlainLabel(same, size="small", ink="quiet", wrap=True))
        self.body.addWidget(self.there)
        self.body.addLayout(picks)
        self.body.addWidget(self.table)
        self.body.addWidget(self.cost)
        self.body.addLayout(buttons)

    def _draw(self, project: "Project") -> "tuple[DrawnMoment, ...]":
        from voicetune_desktop.operations.drawing import draw

        return draw(project, *self._wanted)

    def _look(self) -> None:
        project = self._session.project
        if project is None:
            return
        self._wanted = self.count.value(), self.seed.value()
        self._drawn.look(f"{self._wanted} {project.fact('built')}")

    def _on_figure(self) -> None:
        self._rest.start()

    def _on_drawn(self, moments: "tuple[DrawnMoment, ...]") -> None:
        few = len(moments) < self._wanted[0]
        self.there.setText(
            self.tr("Only %n moment(s) are held out. Hold out a larger share for a surer answer.", "", len(moments)) if few else ""
        )
        self.there.setVisible(few)
        self.picks.show_moments(moments)

    def _on_model(self) -> None:
        if self.other.value is None and self.model.base is not None:
            self.other.set_value(self.model.base)
            self._show_cost()

    def _on_failed(self, error: Exception) -> None:
        self.picks.show_moments(())
        self.message.clear_actions()
        self.message.say("warning", getattr(error, "message", ""), getattr(error, "hint", ""))

    def _show_cost(self) -> None:
        from voicetune_desktop.operations.drawing import cost_of

        speakers, moments = self.speakers, self.picks.taken
        self.ask.setText(ask_words(max(1, len(speakers)), len(moments)))
        self.ask.setEnabled(bool(speakers and moments))
        for chooser, prices in zip((self.model, self.other), self.prices, strict=True):
            prices.setVisible(chooser.value is not None and not _is_here(chooser.value))
        known = [(0.0, 0.0) if _is_here(one) else self._price_of(one) for one in speakers]
        words = cost_words(cost_of(moments, known, _LONGEST), speakers) if speakers and moments else self.tr("Choose a model and moments.")
        self.cost.setText(words)

    def _price_of(self, speaker: Speaker) -> tuple[float, float] | None:
        return self.prices[int(speaker != self.model.value)].price


def _is_here(speaker: Speaker) -> bool:
    """Whether a model runs on a computer of the person's own, where it costs nothing."""
    from voicetune_desktop.training.addresses import is_own

    return is_own(urlsplit(speaker.account.base_url).hostname or ".")
