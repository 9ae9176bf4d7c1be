"""Connections to the stand-in, and what the ledger says of them."""

from collections.abc import Generator
from contextlib import contextmanager

from tests.standin.server import KEY
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training.ledger import Ledger
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import Account, Sent, Wish
from voicetune_desktop.training.store import requests
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.wire import Wire

RUN = "0a1b2c3d4e5f"
LINE = b'{"messages":[{"role":"user","content":"Tea?"},{"role":"assistant","content":"Always."}]}\n'
WISH = Wish("gpt-4.1-mini-2025-04-14")


def sent(place: Place) -> list[Sent]:
    """The ledger, the oldest first."""
    with TrainingStore(place) as store:
        return requests.requests(store)[::-1]


def wire(place: Place, base_url: str, service_id: str = "openai", key: str = KEY) -> Wire:
    """The way out to an address."""
    return Wire(service(service_id), Account(service_id, base_url), key, Ledger(place))


@contextmanager
def openai_at(base_url: str, place: Place, service_id: str = "openai", key: str = KEY) -> Generator[OpenAICompatible]:
    """An account at a service that speaks OpenAI's language."""
    provider = OpenAICompatible(wire(place, base_url, service_id, key))
    try:
        yield provider
    finally:
        provider.close()
