"""The one way out: an HTTP client that speaks to one service for one account, and writes every request into the ledger."""

import logging
import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from urllib.request import getproxies, proxy_bypass

for _name in [name for name in os.environ if name.startswith(("OPENAI_", "SSLKEYLOGFILE"))]:
    del os.environ[_name]  # would log requests, add headers that nobody chose, or write down what opens the connection

import httpx2  # noqa: E402

from voicetune_desktop.dataset.providers import Service  # noqa: E402
from voicetune_desktop.training.addresses import is_own  # noqa: E402
from voicetune_desktop.training.answers import answered, object_in, why  # noqa: E402
from voicetune_desktop.training.errors import unreachable  # noqa: E402
from voicetune_desktop.training.ledger import CountedAnswer, CountedBody, Entry, Ledger  # noqa: E402
from voicetune_desktop.training.records import Account  # noqa: E402

TIMEOUT = httpx2.Timeout(60, connect=15)
MOST_BYTES = 256 << 20
"""The longest answer that is read: a file of results is far smaller."""

for _name in ("openai", "httpx2", "httpcore2"):
    logging.getLogger(_name).disabled = True


class Wire:
    """Sends requests for one account; `client` is for libraries that speak the service's language themselves."""

    def __init__(self, service: Service, account: Account, key: str, ledger: Ledger) -> None:
        self.service = service
        self.account = account
        self._key = key
        self._transport = _Noting(service, ledger)
        self.client = httpx2.Client(transport=self._transport, timeout=TIMEOUT, follow_redirects=False)

    @property
    def key(self) -> str:
        """The account's key."""
        return self._key

    def close(self) -> None:
        """Close all connections."""
        self.client.close()

    @contextmanager
    def doing(self, purpose: str, *, making_job: bool = False) -> Generator[None]:
        """Say what the requests inside are for. Turns what goes wrong on the line into ServiceError."""
        before, self._transport.purpose = self._transport.purpose, purpose
        try:
            yield
        except httpx2.HTTPStatusError as error:
            raise answered(self.service, error.response, making_job=making_job) from None
        except httpx2.TransportError as error:
            raise unreachable(self.service, why(error)) from None
        finally:
            self._transport.purpose = before

    def call(
        self, purpose: str, method: str, path: str, *, making_job: bool = False, bearer: bool = True, **content: Any
    ) -> httpx2.Response:
        """Send one request to a path below the account's address, or to a whole address, and give the answer. Raises ServiceError."""
        url = path if "://" in path else f"{self.account.base_url}/{path.lstrip('/')}"
        headers = dict(content.pop("headers", {}))
        if bearer:
            headers["Authorization"] = f"Bearer {self._key}"
        with self.doing(purpose, making_job=making_job):
            response = self.client.request(method, url, headers=headers, **content)
            if response.is_error:
                raise answered(self.service, response, making_job=making_job)
            return response

    def json(self, purpose: str, method: str, path: str, **content: Any) -> dict[str, Any]:
        """As `call`, for an answer that is a JSON object. Raises ServiceError."""
        return object_in(self.service, self.call(purpose, method, path, **content))


class _Noting(httpx2.BaseTransport):
    """Writes down each request before it leaves; goes through the proxy of this computer where it has one."""

    def __init__(self, service: Service, ledger: Ledger) -> None:
        self._service = service
        self._ledger = ledger
        self._ways: dict[str | None, httpx2.HTTPTransport] = {}
        self.purpose = ""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send it."""
        entry = Entry(self._ledger, self._service.id, request, self.purpose)
        if isinstance(request.stream, httpx2.SyncByteStream):
            request.stream = CountedBody(request.stream, entry)
        try:
            response = self._way(request.url).handle_request(request)
        except BaseException:
            entry.close()
            raise
        entry.result = str(response.status_code)
        if isinstance(response.stream, httpx2.SyncByteStream):
            response.stream = CountedAnswer(response.stream, entry, MOST_BYTES)
        return response

    def close(self) -> None:
        """Close all connections."""
        for way in self._ways.values():
            way.close()

    def _way(self, url: httpx2.URL) -> httpx2.HTTPTransport:
        proxy = None if is_own(url.host) or proxy_bypass(url.host) else getproxies().get(url.scheme)
        if proxy not in self._ways:
            self._ways[proxy] = httpx2.HTTPTransport(proxy=proxy)
        return self._ways[proxy]
