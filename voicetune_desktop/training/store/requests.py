"""The ledger in the store: every request that left this computer, without its content."""

import time

from msgspec import Struct

from voicetune_desktop.project.sqlite import insert
from voicetune_desktop.training.records import Sent
from voicetune_desktop.training.store.file import TrainingStore

UNDER_WAY = ""
"""The result of a request that has not ended, or of one that the app did not survive."""


class Ending(Struct, frozen=True):
    """How a request ended."""

    bytes_up: int
    bytes_down: int
    result: str
    seconds: float


class SentTotal(Struct, frozen=True):
    """How much went over the line in all."""

    requests: int
    bytes_up: int
    bytes_down: int


def note_request(store: TrainingStore, service: str, host: str, method: str, purpose: str) -> int:
    """Write down that a request begins, before its first byte leaves; gives its number."""
    sql = "INSERT INTO sent (at, service, host, method, purpose) VALUES (?, ?, ?, ?, ?)"
    return insert(store.connection, sql, (time.time(), service, host, method, purpose))


def note_end(store: TrainingStore, number: int, ending: Ending) -> None:
    """Write down how a request ended."""
    sql = "UPDATE sent SET bytes_up = ?, bytes_down = ?, result = ?, seconds = ? WHERE id = ?"
    store.connection.execute(sql, (ending.bytes_up, ending.bytes_down, ending.result, ending.seconds, number))


def requests(store: TrainingStore, *, newest: int = -1, offset: int = 0) -> list[Sent]:
    """Requests, the newest first: so many from a place on."""
    sql = """
        SELECT id, at, service, host, method, purpose, bytes_up, bytes_down, result, seconds FROM sent
        ORDER BY id DESC LIMIT ? OFFSET ?"""
    return [Sent(*row) for row in store.connection.execute(sql, (newest, offset))]


def sent_total(store: TrainingStore) -> SentTotal:
    """All requests together."""
    sql = "SELECT count(*), coalesce(sum(bytes_up), 0), coalesce(sum(bytes_down), 0) FROM sent"
    return SentTotal(*store.connection.execute(sql).fetchone())
