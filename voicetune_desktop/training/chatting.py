"""Answers of a model as they come, piece by piece. One question is one request; OpenAI's library would only make it begin later."""

import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from typing import Any, cast
from urllib.parse import urlsplit

import httpx2

from voicetune_desktop.training.answers import answered, failure_of
from voicetune_desktop.training.errors import garbled
from voicetune_desktop.training.providers.fields import count, fields
from voicetune_desktop.training.wire import Wire

PURPOSE = "Asking a model"
TIMEOUT = httpx2.Timeout(60, connect=15, read=280)
"""A server at home may load a model before it answers."""
_BOTH_WAYS = 2
"""SHUT_RDWR, on every system."""
LONGEST_LINE = 4 << 20
"""Bytes of one event, or of an answer that comes in one piece."""


class Hook:
    """How another thread ends a question: nothing more is read, and the connection is closed at once."""

    def __init__(self) -> None:
        self.stopped = False
        self._socket: Any = None

    def stop(self) -> None:
        """End it."""
        self.stopped = True
        self._end()

    def hold(self, response: httpx2.Response) -> None:
        """Remember what can be ended."""
        stream = response.extensions.get("network_stream")
        self._socket = stream.get_extra_info("socket") if stream is not None else None
        if self.stopped:
            self._end()

    def _end(self) -> None:
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(_BOTH_WAYS)


def chat_address(wire: Wire) -> str:
    """The address at which an account's models answer: never another host than the account's own, which the key is for."""
    base, path = wire.account.base_url, wire.service.chat_path
    if not path:
        return f"{base.rstrip('/')}/chat/completions"
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}{path}/chat/completions"


def events(wire: Wire, body: dict[str, Any], hook: Hook) -> Generator[dict[str, Any]]:
    """The objects of which an answer is made, as they come; one that comes whole is one object. Raises ServiceError."""
    headers = {"Authorization": f"Bearer {wire.key}"} if wire.key else {}
    with wire.doing(PURPOSE), wire.client.stream("POST", chat_address(wire), json=body, headers=headers, timeout=TIMEOUT) as response:
        hook.hold(response)
        if not response.is_success:
            raise answered(wire.service, response)
        for event in _events(wire, response.iter_bytes()):
            if error := event.get("error"):
                status = count(fields(error).get("code")) or 0
                raise failure_of(wire.service, status if 400 <= status < 600 else 500, event, {})
            yield event


def _events(wire: Wire, chunks: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """The events of a stream, without what is none; where no line is one, the whole is tried as one object."""
    whole = bytearray()
    streamed = False
    for line in _lines(wire, chunks):
        if line.startswith(b"data:"):
            streamed = True
            if (data := line[5:].strip()) == b"[DONE]":
                return
            if event := _object(data):
                yield event
        elif not streamed:
            whole += line
            if len(whole) > LONGEST_LINE:
                raise garbled(wire.service)
    if not streamed and (event := _object(bytes(whole))):
        yield event


def _lines(wire: Wire, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Lines as the protocol means them; other signs that end lines in texts may stand within a string."""
    rest = bytearray()
    for chunk in chunks:
        *lines, tail = chunk.split(b"\n")
        for line in lines:
            yield bytes(rest + line).removesuffix(b"\r")
            rest.clear()
        rest += tail
        if len(rest) > LONGEST_LINE:
            raise garbled(wire.service)
    yield bytes(rest)


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
