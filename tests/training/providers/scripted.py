"""A service that answers what a test says, without any connection."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2

from tests.training.making import place_in
from tests.training.providers.opening import wire
from voicetune_desktop.training.wire import Wire

ADDRESSES = {
    "together": "https://api.together.xyz/v1",
    "fireworks": "https://api.fireworks.ai/v1/accounts/demo",
    "mistral": "https://api.mistral.ai/v1",
}


def scripted(folder: Path, service_id: str, answer: Callable[[httpx2.Request], Any]) -> Wire:
    """The way out to a service whose answers are made by a function: a response, or the JSON of one."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        found = answer(request)
        return found if isinstance(found, httpx2.Response) else httpx2.Response(200, json=found)

    way = wire(place_in(folder), ADDRESSES[service_id], service_id)
    way.close()
    way.client = httpx2.Client(transport=httpx2.MockTransport(respond))
    return way
