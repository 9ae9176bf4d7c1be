"""What it costs to train on the examples of a project: at known prices, or at those that the person typed."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from voicetune_desktop.dataset.cost import Cost, Counted, OwnPrice, costs
from voicetune_desktop.dataset.providers import Offer, offers
from voicetune_desktop.dataset.tally import SideTally, Tally
from voicetune_desktop.dataset.tokens import vocabulary
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.tallying import kept_tally
from voicetune_desktop.project.file import Project

PRICES = "prices"
"""Name of the project's setting that holds the prices that the person typed, by `Offer.key`."""
HIGHEST = 10_000


def own_prices(project: Project) -> dict[str, OwnPrice]:
    """The prices that the person typed."""
    return msgspec.convert(project.setting(PRICES, {}), dict[str, OwnPrice])


def set_own_price(project: Project, key: str, price: float | None, day: date | None = None) -> None:
    """Keep a price for a million tokens; None goes back to the known one. Raises VoiceTuneError for what is no price."""
    if price is not None and not 0 <= price <= HIGHEST:
        raise VoiceTuneError(f"A price must be between 0 and {HIGHEST:,}.", "Type what a million trained tokens cost.")
    prices = {other: kept for other, kept in own_prices(project).items() if other != key}
    if price is not None:
        prices[key] = OwnPrice(price, str(day or today()))
    project.set_setting(PRICES, msgspec.to_builtins(prices))


def typed_price(text: str) -> float | None:
    """The price that a person typed, as "5", "$5.00" or "5,00 €"; None for an empty text. Raises VoiceTuneError for anything else."""
    digits = re.sub(r"[^\d.,-]", "", text)
    if not text.strip():
        return None
    whole, _, cents = re.sub(r"[,.](?=\d{1,2}$)", "|", digits).partition("|")
    try:
        return float(f"{re.sub('[,.]', '', whole)}.{cents}")
    except ValueError:
        raise VoiceTuneError("This is no price.", "Type a number such as 5 or 2.50, or nothing to use the known price.") from None


def today() -> date:
    """The day by which a model is still there or gone."""
    return datetime.now(UTC).date()


def project_costs(project: Project, counts: Tally | None = None, available: Iterable[Offer] | None = None) -> list[Cost]:
    """What each training of the last build costs; other `counts` may be given, and other offers than those of today."""
    chosen, counted = settings(project), kept_tally(project) if counts is None else counts
    nothing = SideTally()
    train, valid = (counted.get(side, nothing).total for side in ("train", "valid"))
    data = Counted(train, valid, vocabulary(chosen.model))
    return costs(offers(today()) if available is None else available, data, own_prices(project), chosen.epochs)


def cost_report(found: Iterable[Cost]) -> tuple[dict[str, Any], ...]:
    """The costs in the layout of `voicetune prepare --json`; what is not known is null."""
    return tuple(
        {
            "service": cost.offer.service.id,
            "model": cost.offer.model.id,
            "epochs": cost.epochs,
            "tokens": cost.tokens,
            "price": cost.price,
            "currency": cost.offer.model.currency,
            "price_date": cost.price_date,
            "cost": cost.cost,
        }
        for cost in found
        if cost.offer.service.charges
    )
