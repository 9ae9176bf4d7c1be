"""What a training costs, where, and in how many epochs: a table with prices that can be corrected."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.dataset.cost import Cost, of_model, official_epochs
from voicetune_desktop.dataset.tally import Tally
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.pages.dataset_cost_table import Column, CostModel
from voicetune_desktop.gui.pages.people_new_name import NameDelegate
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import NumberField, field
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

_WIDTHS = (0, 108, 88, 104, 104, 76, 122, 84, 126)
_LEAST = 150
_GIVING_WAY = Column.EPOCHS, Column.CUT, Column.TOO_LONG
"""What makes room in a narrow window: epochs stand above the table, and the list of limits tells what is too long."""
BY_RULE = 0
"""The number of epochs that stands for the official rule."""
MOST_EPOCHS = 50
REST_MS = 250
"""A number of epochs that rests this long is meant."""


class CostPanel(QWidget):
    """Shows the costs of the dataset; epochs and prices are kept in the project through the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._typed: dict[str, str] = {}
        self._train = 0
        self.costs: Sequence[Cost] = ()
        self.epochs = NumberField(BY_RULE, BY_RULE, MOST_EPOCHS)
        self.summary = PlainLabel("", strong=True, wrap=True)
        self.model = CostModel()
        self.table = FittingTable(
            self.tr("Cost by model"), self.model, widths=_WIDTHS, least=_LEAST, giving_way=_GIVING_WAY, identifier="vt.costs"
        )
        self.about = PlainLabel("", ink="quiet", wrap=True)
        self.price = QLineEdit()
        self.price.setAccessibleIdentifier("vt.costs.price")
        self.price.setMaximumWidth(px(140))
        self.known = button(self.tr("Use the known price"), "quiet")
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._lay_out()
        self._connect()

    def show_counts(self, project: "Project", counts: Tally, costs: Sequence[Cost]) -> None:
        """Show what it costs to train on examples that are counted."""
        from voicetune_desktop.operations.building import settings

        chosen = settings(project)
        self._train = counts["train"].examples if "train" in counts else 0
        self.costs = costs
        self.epochs.setSpecialValueText(self.tr("Official rule: %1").replace("%1", str(official_epochs(self._train))))
        if not self._rest.isActive():
            with QSignalBlocker(self.epochs):
                self.epochs.setValue(chosen.epochs or BY_RULE)
        self.model.show_costs(self.costs)
        mine = of_model(self.costs, chosen.model)
        self.summary.setText(self._in_a_sentence(mine))
        if self.costs and not self.table.currentIndex().isValid():
            self.table.selectRow(self.costs.index(mine) if mine else 0)
        self._on_row()

    def apply(self) -> None:
        """Keep at once what still rests."""
        if self._rest.isActive():
            self._rest.stop()
            self._keep()

    def _lay_out(self) -> None:
        self.table.setItemDelegateForColumn(Column.PRICE, NameDelegate(self.tr("Price for a million tokens"), self.table))
        self.table.setMinimumHeight(px(160))
        self.epochs.setMaximumWidth(px(240))
        hint = self.tr("How often the training goes through all examples. OpenAI's rule takes 3, more for few examples, fewer for many.")
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        buttons.addWidget(field(self.tr("Correct its price for a million tokens"), self.price, beside=True))
        buttons.addWidget(self.known)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for widget in (self.summary, field(self.tr("Epochs"), self.epochs, hint), self.table):
            column.addWidget(widget)
        column.addWidget(self.about)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.epochs.valueChanged.connect(self._rest.start)
        self._rest.timeout.connect(self._keep)
        self.model.price_typed.connect(self._on_price)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.price.editingFinished.connect(self._on_typed)
        self.known.clicked.connect(lambda: self._on_price(self._key(), ""))
        self._session.project_changed.connect(self._forget)

    def _forget(self) -> None:
        """What was typed and shown is that of another project."""
        self._rest.stop()
        self._typed.clear()
        self.price.setModified(False)
        with QSignalBlocker(self.epochs):
            self.epochs.setValue(BY_RULE)
        self.costs = ()
        self.model.show_costs(())
        self.summary.setText("")
        self._on_row()

    def _key(self) -> str:
        cost = self.model.cost(self.table.currentIndex().row())
        return cost.offer.key if cost else ""

    def _keep(self) -> None:
        """Keep what was changed; while long work runs, it waits."""
        if self._session.busy:
            self._rest.start()
            return
        typed, self._typed = self._typed, {}
        for key, text in typed.items():
            self._keep_price(key, text)
        self._keep_epochs()

    def _keep_epochs(self) -> None:
        from voicetune_desktop.operations.building import set_settings, settings

        project, epochs = self._session.project, self.epochs.value() or None
        if project is None or settings(project).epochs == epochs:
            return
        chosen = replace(settings(project), epochs=epochs)
        self._session.change(self.tr("Change the epochs"), lambda project: set_settings(project, chosen))

    def _keep_price(self, key: str, text: str) -> None:
        from voicetune_desktop.operations.pricing import set_own_price, typed_price

        if self._session.change(self.tr("Correct a price"), lambda project: set_own_price(project, key, typed_price(text))):
            announce(self, self.about.text())

    def _on_price(self, key: str, text: str) -> None:
        self._typed[key] = text
        self._keep()

    def _on_typed(self) -> None:
        if self.price.isModified():
            self.price.setModified(False)
            self._on_price(self._key(), self.price.text())
            self._on_row()

    def _on_row(self) -> None:
        cost = self.model.cost(self.table.currentIndex().row())
        self.price.setEnabled(cost is not None and cost.offer.service.charges)
        if not self.price.isModified():
            self.price.setText(self.model.typed(cost) if cost else "")
        self.known.setVisible(cost is not None and cost.own_price)
        self.about.setText(" ".join(self._about(cost)) if cost else self.tr("Choose a row to read about it."))

    def _about(self, cost: Cost) -> Iterator[str]:
        """What else there is to know about a row, sentence by sentence."""
        service, model = cost.offer
        read = self.tr("Checked on %1.").replace("%1", day(service.read))
        yield f"{said(service.label)}: {said(service.words)} {read}"
        if model.shutdown:
            text = self.tr("The service ends this model on %1, with all that was trained from it.")
            yield text.replace("%1", day(model.shutdown))
        if self._train < service.min_examples:
            yield self.tr("It asks for %Ln example(s) at least.", "", service.min_examples)
        if service.charges:
            yield self._price_source(cost)
        if service.charges_validation:
            yield self.tr("The held-out examples are billed, too, once an epoch.")
        if cost.estimated:
            yield self.tr("Its own tokenizer counts a little differently.")

    def _price_source(self, cost: Cost) -> str:
        if cost.own_price:
            return self.tr("You typed the price.")
        sources = {
            "list": self.tr("The price is from its own list."),
            "report": self.tr("The price is what others report; please check it there."),
        }
        return sources.get(cost.offer.model.price_source, self.tr("Please look up the price there and type it."))

    def _in_a_sentence(self, cost: Cost | None) -> str:
        if cost is None:
            return self.tr("None of these services trains the model of this dataset.")
        text = self.tr("Training %1 at %2 costs %3.") if cost.cost is not None else self.tr("What %1 costs at %2 is not known.")
        amount = self.model.data(self.model.index(self.costs.index(cost), Column.COST))
        for place, words in enumerate((cost.offer.model.label, cost.offer.service.label, amount), 1):
            text = text.replace(f"%{place}", words)
        return text
