"""What an answer, or a line that broke, means: the error for it, or the object in it."""

import math
import ssl
import time
from collections.abc import Generator, Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import Any, cast

import httpx2

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import ServiceError, failure, garbled

_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (httpx2.ConnectTimeout, "offline"),
    (httpx2.TimeoutException, "slow"),
    (httpx2.ProxyError, "proxy"),
    (httpx2.UnsupportedProtocol, "offline"),
    (ssl.SSLError, "tls"),
)


def why(error: BaseException | None) -> str:
    """Which of `errors.REASONS` it is that broke a request."""
    if word := next((word for kind, word in _WORDS if isinstance(error, kind)), ""):
        return word
    if not isinstance(error, httpx2.ConnectError):
        return "broken"
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "tls"
    return "refused" if any(isinstance(cause, ConnectionRefusedError) for cause in causes) else "offline"


def answered(service: Service, response: httpx2.Response, *, making_job: bool = False) -> ServiceError:
    """The error that a response means."""
    body: Any = None
    with suppress(ValueError, RecursionError, httpx2.RequestError):
        response.read()
        body = response.json()
    return failure_of(service, response.status_code, body, response.headers, making_job=making_job)


def failure_of(service: Service, status: int, body: Any, headers: Mapping[str, str], *, making_job: bool = False) -> ServiceError:
    """The error for a status with the body and headers that came with it, whatever their shape."""
    code, said = _code_and_words(body)
    return failure(service, status, code=code, said=said, wait=_wait(headers), making_job=making_job)


def object_in(service: Service, response: httpx2.Response) -> dict[str, Any]:
    """The JSON object that a response holds. Raises Garbled."""
    try:
        found = response.json()
    except (ValueError, RecursionError):
        raise garbled(service) from None
    if not isinstance(found, dict):
        raise garbled(service)
    return cast("dict[str, Any]", found)


def _code_and_words(body: Any) -> tuple[str, str]:
    """The short word and the sentence of an error, in the shapes that services use."""
    if isinstance(body, dict):
        body = cast("dict[str, Any]", body).get("error") or cast("object", body)
    if not isinstance(body, dict):
        return "", body if isinstance(body, str) else ""
    error = cast("dict[str, Any]", body)
    return str(error.get("code") or error.get("type") or ""), _words(error.get("message") or error.get("detail") or error.get("msg"))


def _words(said: Any) -> str:
    """A sentence, or the sentences of a list of problems."""
    if isinstance(said, list):
        problems = cast("list[Any]", said)
        return "; ".join(filter(None, (_words(cast("dict[str, Any]", one).get("msg")) for one in problems if isinstance(one, dict))))
    return said if isinstance(said, str) else ""


def _wait(headers: Mapping[str, str]) -> float | None:
    """Seconds, or until a date, as `retry-after` says; whoever waits has a limit of their own."""
    said = headers.get("retry-after", "")
    with suppress(ValueError):
        seconds = float(said)
        return max(0.0, seconds) if math.isfinite(seconds) else None
    with suppress(ValueError, TypeError, OverflowError):
        return max(0.0, parsedate_to_datetime(said).timestamp() - time.time())
    return None


def _causes(error: BaseException | None) -> Generator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
