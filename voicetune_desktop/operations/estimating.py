"""What one training will cost, before it is begun: the tokens that are billed, at known prices or those that the person typed."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.cost import Cost, Counted, costs
from voicetune_desktop.dataset.providers import Offer, Service, offer_of
from voicetune_desktop.dataset.tally import SideTally
from voicetune_desktop.dataset.tokens import vocabulary
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.pricing import own_prices, today
from voicetune_desktop.operations.tallying import kept_tally
from voicetune_desktop.project.file import Project
from voicetune_desktop.training.records import Wish
from voicetune_desktop.training.store.accounts import OwnModel

EPOCHS, STEPS = "n_epochs", "training_steps"


class Estimate(Struct, frozen=True):
    """The cost of one training. It is `by_rule` where the service decides how often it goes through the examples."""

    cost: Cost
    by_rule: bool


def estimate(project: Project, offer: Offer, wish: Wish, *, validation: bool) -> Estimate | None:
    """What a training costs; None where nobody can count its tokens: preference pairs, or a number of steps."""
    chosen = wish.settings.get(EPOCHS)
    epochs = float(chosen) if chosen is not None else _usual(offer.service)
    by_steps = any(choice.id == STEPS for choice in offer.service.choices)
    if wish.method == "dpo" or (by_steps and EPOCHS not in wish.settings) or not (epochs is None or epochs == int(epochs)):
        return None
    counted, nothing = kept_tally(project), SideTally()
    train, valid = (counted.get(side, nothing) for side in ("train", "valid"))
    data = Counted(train.total, (valid if validation else nothing).total, vocabulary(settings(project).model))
    (cost,) = costs([offer], data, own_prices(project), None if epochs is None else int(epochs))
    return Estimate(cost, by_rule=EPOCHS not in wish.settings)


def known_offer(service_id: str, model_id: str, own: OwnModel | None) -> Offer:
    """A model at a service with what the person knows better: its limit, and its price where ours is not known."""
    there, model = offer_of(service_id, model_id)
    if own is None:
        return Offer(there, model)
    price = model.price if own.price is None else own.price
    return Offer(there, replace(model, price=price, context=own.context or model.context))


def is_gone(shutdown: date | None) -> bool:
    """Whether a model that goes on this day is gone."""
    return shutdown is not None and shutdown <= today()


def _usual(there: Service) -> float | None:
    """How often a service goes through the examples when nothing is said, where that is known."""
    return next((choice.usual for choice in there.choices if choice.id == EPOCHS), None)
