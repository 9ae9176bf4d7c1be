"""The one way out: an HTTP client that speaks to one service for one account, and writes every request into the ledger."""

import logging
import os
import ssl
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.request import getproxies, proxy_bypass

for _name in [name for name in os.environ if name.startswith(("OPENAI_", "SSLKEYLOGFILE"))]:
    del os.environ[_name]  # would log requests, add headers that nobody chose, or write down what opens the connection

import httpx2  # noqa: E402

from voicetune_desktop.dataset.providers import Service  # noqa: E402
from voicetune_desktop.training.addresses import AddressUnfit, is_own  # noqa: E402
from voicetune_desktop.training.answers import answered, object_in, why  # noqa: E402
from voicetune_desktop.training.errors import ServiceError, garbled, unreachable  # noqa: E402
from voicetune_desktop.training.ledger import BROKEN, CountedAnswer, CountedBody, Entry, Ledger  # noqa: E402
from voicetune_desktop.training.records import Account  # noqa: E402

TIMEOUT = httpx2.Timeout(60, connect=15)
MOST_BYTES = 64 << 20
"""The longest answer that is read: a file of results is far smaller."""
MOST_SECONDS = 300.0
"""How long an answer may go on."""
PAUSES = (0.3, 1.0)
"""Seconds before a question that changes nothing is asked again, because the service stumbled or the line broke."""
ABOUT_US = ("x-stainless-lang", "x-stainless-package-version", "x-stainless-os", "x-stainless-arch", "x-stainless-runtime",
            "x-stainless-runtime-version", "x-stainless-async", "x-stainless-retry-count", "x-stainless-read-timeout")  # fmt: skip
"""Headers with which a library tells what computer this is. Nobody needs to know."""
UNWANTED = ("content-encoding", "set-cookie")
"""Headers of answers that are not heeded: no packed answer was asked for, it could grow without end; and nobody is to be recognised."""

for _name in ("openai", "httpx2", "httpcore2"):
    logging.getLogger(_name).propagate = False
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class Wire:
    """Sends requests for one account; `client` is for libraries that speak the service's language themselves."""

    def __init__(self, service: Service, account: Account, key: str, ledger: Ledger) -> None:
        self.service = service
        self.account = account
        _check_address(account.base_url)
        self._key = key
        self._ledger = ledger
        self._transport = _Noting(service, ledger)
        headers = {"Accept-Encoding": "identity"}
        self.client = httpx2.Client(transport=self._transport, timeout=TIMEOUT, follow_redirects=False, headers=headers)

    @property
    def key(self) -> str:
        """The account's key."""
        return self._key

    def close(self) -> None:
        """Close all connections, and the ledger."""
        self.client.close()
        self._ledger.close()

    @contextmanager
    def doing(self, purpose: str, *, making_job: bool = False) -> Generator[None]:
        """Say what the requests inside are for. Turns what goes wrong on the line into ServiceError."""
        before, self._transport.purpose = self._transport.purpose, purpose
        try:
            yield
        except httpx2.HTTPStatusError as error:
            raise answered(self.service, error.response, making_job=making_job) from None
        except (httpx2.TransportError, ssl.SSLError) as error:
            raise unreachable(self.service, why(error)) from None
        except (httpx2.RequestError, httpx2.InvalidURL):
            raise garbled(self.service) from None
        except ServiceError as error:
            error.said = error.said.replace(self._key, "[…]") if self._key else error.said
            raise
        finally:
            self._transport.purpose = before

    def call(
        self, purpose: str, method: str, path: str, *, making_job: bool = False, bearer: bool = True, **content: Any
    ) -> httpx2.Response:
        """Send one request to a path below the account's address, or to a whole address, and give the answer. Raises ServiceError."""
        url = path if "://" in path else f"{self.account.base_url.rstrip('/')}/{path.lstrip('/')}"
        headers = dict(content.pop("headers", {}))
        if bearer:
            headers["Authorization"] = f"Bearer {self._key}"
        with self.doing(purpose, making_job=making_job):
            response = self.client.request(method, url, headers=headers, **content)
            if not response.is_success:
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
        """Send it; a question that changes nothing is asked again where the service stumbles or the line breaks."""
        request.headers["User-Agent"] = "VoiceTune"
        for name in ABOUT_US:
            request.headers.pop(name, None)
        for pause in PAUSES if request.method == "GET" else ():
            with suppress(httpx2.ReadError, httpx2.RemoteProtocolError):
                response = self._send(request)
                if response.status_code < 500:
                    return response
                response.close()
            time.sleep(pause)
        return self._send(request)

    def close(self) -> None:
        """Close all connections."""
        for way in self._ways.values():
            way.close()

    def _send(self, request: httpx2.Request) -> httpx2.Response:
        entry = Entry(self._ledger, self._service.id, request, self.purpose)
        if isinstance(request.stream, httpx2.SyncByteStream) and not isinstance(request.stream, CountedBody):
            request.stream = CountedBody(request.stream, entry)
        try:
            response = self._way(request.url).handle_request(request)
        except BaseException as error:
            entry.result = why(error) if isinstance(error, httpx2.TransportError) else BROKEN
            entry.close()
            raise
        entry.result = str(response.status_code)
        for name in UNWANTED:
            response.headers.pop(name, None)
        if isinstance(response.stream, httpx2.SyncByteStream):
            response.stream = CountedAnswer(response.stream, entry, MOST_BYTES, MOST_SECONDS)
        return response

    def _way(self, url: httpx2.URL) -> httpx2.HTTPTransport:
        proxy = None if is_own(url.host) or proxy_bypass(url.host) else getproxies().get(url.scheme)
        if proxy not in self._ways:
            self._ways[proxy] = _transport(proxy)
        return self._ways[proxy]


def _check_address(address: str) -> None:
    """Raises AddressUnfit where the client could not use an address at all."""
    try:
        httpx2.URL(address)
    except httpx2.InvalidURL:
        raise AddressUnfit("This is no address of a service.", "Type it as https://host.example/v1.") from None


def _transport(proxy: str | None) -> httpx2.HTTPTransport:
    """The way to the net, through a proxy where there is one; an address without a scheme means one that speaks HTTP."""
    try:
        return httpx2.HTTPTransport(proxy=f"http://{proxy}" if proxy and "://" not in proxy else proxy)
    except (ValueError, ImportError, httpx2.InvalidURL):
        raise httpx2.ProxyError("not of a sort that can be used") from None
