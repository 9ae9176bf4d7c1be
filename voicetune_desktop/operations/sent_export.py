"""The ledger as a table that other programs open: what left this computer, without any content."""

import csv
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

from voicetune_desktop.errors import OutputError
from voicetune_desktop.model import Progress
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.records import Sent
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.requests import requests, sent_total

COLUMNS = ("at", "service", "host", "method", "purpose", "bytes_up", "bytes_down", "result", "seconds")
_PAGE = 2000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes a text for a formula."""


def export_sent(place: Place, path: Path, _keys: SessionKeys | None = None) -> Generator[Progress, None, int]:
    """Write all lines of the ledger, the newest first, as CSV; gives how many. Raises OutputError."""
    with storage_errors(), TrainingStore(place) as store:
        total = sent_total(store).requests
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(COLUMNS)
                for done in range(0, total, _PAGE):
                    yield Progress(done, total, "Writing")
                    writer.writerows(map(cells, requests(store, newest=_PAGE, offset=done)))
        except OSError:
            raise OutputError("The file cannot be written.", "Choose another folder, or check that the disk is not full.") from None
    return total


def cells(sent: Sent) -> tuple[str | int | float, ...]:
    """One line of the ledger as cells; times are in UTC."""
    at = datetime.fromtimestamp(sent.at, UTC).isoformat(timespec="seconds")
    seconds = "" if sent.seconds is None else round(sent.seconds, 3)
    words = (sent.service, sent.host, sent.method, sent.purpose)
    return at, *map(_plain, words), sent.bytes_up, sent.bytes_down, _plain(sent.result), seconds


def _plain(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
