"""Every request is written down: when, to whom, for what, how many bytes each way, and how it ended. Never what was in it."""

import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import httpx2

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.store import requests
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.troubles import list_errors

BROKEN = "broken"
"""The result of a request that ended without an answer."""


class Ledger:
    """Writes requests into the store of a place; every thread may use it."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._lock = threading.Lock()
        self._stores = threading.local()

    def begin(self, service: str, host: str, method: str, purpose: str) -> int:
        """Write down a request before its first byte leaves; gives its number. Raises VoiceTuneError: then nothing may be sent."""
        with self._lock, list_errors():
            return requests.note_request(self._store(), service, host, method, purpose)

    def end(self, number: int, ending: requests.Ending) -> None:
        """Write down how it ended. What the service did is done: a full disk must not hide its answer."""
        with self._lock, suppress(VoiceTuneError), list_errors():
            requests.note_end(self._store(), number, ending)

    def close(self) -> None:
        """Close the store, as far as this thread opened it."""
        if hasattr(self._stores, "store"):
            self._stores.store.close()
            del self._stores.store

    def _store(self) -> TrainingStore:
        """The store, opened once in each thread that sends."""
        if not hasattr(self._stores, "store"):
            self._stores.store = TrainingStore(self._place)
        return self._stores.store


class Entry:
    """One line of the ledger while its request lasts."""

    def __init__(self, ledger: Ledger, service: str, request: httpx2.Request, purpose: str) -> None:
        self._ledger = ledger
        self._began = time.monotonic()
        self._number = ledger.begin(service, request.url.netloc.decode(), request.method, purpose)
        self.up = self.down = 0
        self.result = BROKEN
        self._open = True

    def close(self) -> None:
        """Write down how it ended; once."""
        if self._open:
            self._open = False
            self._ledger.end(self._number, requests.Ending(self.up, self.down, self.result, time.monotonic() - self._began))


class CountedBody(httpx2.SyncByteStream):
    """What a request sends, counted."""

    def __init__(self, body: httpx2.SyncByteStream, entry: Entry) -> None:
        self._body = body
        self._entry = entry

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            self._entry.up += len(chunk)
            yield chunk


class CountedAnswer(httpx2.SyncByteStream):
    """What a service answers, counted, and cut off where nobody would read so much."""

    def __init__(self, body: httpx2.SyncByteStream, entry: Entry, most: int, longest: float) -> None:
        self._body = body
        self._entry = entry
        self._most = most
        self._longest = longest

    def __iter__(self) -> Iterator[bytes]:
        end = time.monotonic() + self._longest
        try:
            for chunk in self._body:
                self._entry.down += len(chunk)
                self._check(end)
                yield chunk
        except BaseException:
            self._entry.result = BROKEN
            raise

    def _check(self, end: float) -> None:
        """Break off an answer that nobody would read to its end."""
        if self._entry.down > self._most or time.monotonic() > end:
            raise httpx2.ReadError("too much")

    def close(self) -> None:
        """The end of the request."""
        self._body.close()
        self._entry.close()
