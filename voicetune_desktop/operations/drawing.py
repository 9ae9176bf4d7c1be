"""Held-out moments to choose from, each with what asking one model about it takes."""

from collections.abc import Sequence

from msgspec import Struct

from voicetune_desktop.evaluation.speakers import Manner
from voicetune_desktop.operations.moments import Moment, sample
from voicetune_desktop.operations.replaying import replay_cost
from voicetune_desktop.project import chats
from voicetune_desktop.project.file import Project

_ANYHOW = Manner(max_tokens=None)


class DrawnMoment(Struct, frozen=True):
    """A moment, the title of its chat, and tokens: `sent` to a model and about as many `received`."""

    moment: Moment
    chat: str
    sent: int
    received: int


class Cost(Struct, frozen=True):
    """What asking takes in all; `money` is None where the price of a model is not known."""

    requests: int
    sent: int
    received: int
    money: float | None


def draw(project: Project, count: int, seed: int) -> tuple[DrawnMoment, ...]:
    """So many moments of all chats and times, the same for the same seed. Raises NothingHeldOut."""
    titles = {row.id: row.title for row in chats.chats(project)}
    return tuple(_drawn(project, moment, titles.get(moment.chat, "")) for moment in sample(project, count, seed))


def cost_of(moments: Sequence[DrawnMoment], prices: Sequence[tuple[float, float] | None], longest: int | None = None) -> Cost:
    """What asking one model for each of `prices` takes: what a million tokens cost, sent and received, None where not known."""
    sent = sum(one.sent for one in moments)
    received = sum(one.received if longest is None else min(one.received, longest) for one in moments)
    known = [price for price in prices if price is not None]
    money = sum(sent * there + received * back for there, back in known) / 1e6 if len(known) == len(prices) else None
    return Cost(len(moments) * len(prices), sent * len(prices), received * len(prices), money)


def _drawn(project: Project, moment: Moment, title: str) -> DrawnMoment:
    found = replay_cost(project, [moment], _ANYHOW, [None])
    return DrawnMoment(moment, title, found.tokens_in, found.tokens_out)
