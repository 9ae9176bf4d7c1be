"""What `voicetune send` shows before anything leaves."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from voicetune_desktop.dataset.cost import money
from voicetune_desktop.dataset.providers import Service, offer_of, service
from voicetune_desktop.dataset.tokens import guessed_about
from voicetune_desktop.operations.pricing import today
from voicetune_desktop.operations.sending_folder import Estimate, Parcel
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import Order

_MOST = 20
"""Problems that are shown one by one."""


def leaving(order: Order, parcel: Parcel, guess: Estimate) -> Iterator[str]:
    """Lines that say what goes where, what it costs, and what is to be known about the service and the files."""
    there = service(order.account.service)
    named = f", account {order.account.name}" if order.account.name else ""
    yield f"To {host_of(order.account.base_url)} ({there.label}{named}):"
    for file in order.files:
        yield f"  {Path(file.path).name}  {_counted(file.examples, 'example')}  {file.bytes:,} bytes"
    yield f"Model {order.wish.model}, method {order.wish.method}; {_settings(order)}."
    yield _cost(guess)
    if guess_words := guessed_about(order.wish.model):
        yield guess_words
    yield f"{there.label}: {there.words} (read on {_day(there.read)})"
    yield from _endings(there, order.wish.model)
    yield from _problems(parcel)


def question(order: Order, parcel: Parcel) -> str:
    """What a person at a terminal is asked."""
    return f"Send {_counted(parcel.examples, 'example')} to {service(order.account.service).label} and start a job that may cost money?"


def _counted(count: int, word: str) -> str:
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"


def _settings(order: Order) -> str:
    chosen = [f"{name} {value}" for name, value in order.wish.settings.items()]
    chosen += [f"suffix {order.wish.suffix}"] if order.wish.suffix else []
    chosen += [f"files deleted after {_counted(order.wish.expires_days, 'day')}"] if order.wish.expires_days else []
    return f"{', '.join(chosen)}, the rest as the service decides" if chosen else "all settings as the service decides"


def _cost(guess: Estimate) -> str:
    if guess.tokens is None or guess.epochs is None:
        return "How many tokens the service will train is not known, so the cost is not known."
    tokens = f"{_counted(round(guess.epochs), 'epoch') if guess.epochs == int(guess.epochs) else f'{guess.epochs:g} epochs'}"
    if guess.cost is None or guess.price is None:
        return f"About {guess.tokens:,} tokens in {tokens}. The price is not known; look it up at the service."
    price = f"{money(guess.price, guess.currency)} a million" + (f", price of {guess.price_date}" if guess.price_date else "")
    return f"About {guess.tokens:,} tokens in {tokens}: {money(guess.cost, guess.currency)} ({price})."


def _endings(there: Service, model_id: str) -> Iterator[str]:
    now, shutdown = today(), offer_of(there.id, model_id).model.shutdown
    if there.until and now > there.until:
        yield f"{there.label} has taken no new jobs since {_day(there.until)}, as far as VoiceTune knows."
    if shutdown and now >= shutdown:
        yield f"{model_id} was switched off on {_day(shutdown)}, as far as VoiceTune knows."
    elif shutdown:
        yield f"{model_id} will be switched off on {_day(shutdown)}, and what was trained from it, too."


def _problems(parcel: Parcel) -> Iterator[str]:
    told = sorted((one for one in parcel.problems if one.severity != "advice"), key=lambda one: one.severity != "error")
    for one in told[:_MOST]:
        place = f"line {one.line}: " if one.line else ""
        yield f"  {one.severity}: {place}{one.message} [{one.check}]"
    if len(told) > _MOST:
        yield f"  and {len(told) - _MOST:,} more; `voicetune check` shows them all."
    yield f"Checks: {_counted(parcel.errors, 'error')}, {_counted(len(told) - parcel.errors, 'warning')}."


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
