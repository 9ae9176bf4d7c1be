"""`voicetune sent`: every request that left this computer, without its content."""

import csv
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from voicetune_desktop import terminal
from voicetune_desktop.commands.accounts import training_place
from voicetune_desktop.errors import OutputError
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.records import Sent
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.requests import requests

FIELDS = ("at", "service", "host", "method", "purpose", "bytes_up", "bytes_down", "result", "seconds")


def sent_command(project_file: Path | None, out: Path | None, *, as_json: bool) -> None:
    """Show the ledger, the newest request last, or write it to a table. Raises OutputError."""
    found = _rows(project_file)
    if out:
        _write(out, found)
        terminal.note(f"{len(found):,} requests are in {out}.")
    if as_json:
        terminal.write_json({"requests": found, "bytes_up": _sum(found, "bytes_up"), "bytes_down": _sum(found, "bytes_down")})
    elif not out:
        _show(found)


def _rows(project_file: Path | None) -> list[dict[str, object]]:
    with training_place(project_file, reading=True) as place:
        if place is None or not place.path.exists():
            return []
        with storage_errors(), TrainingStore(place) as store:
            return [_row(one) for one in reversed(requests(store))]


def _row(one: Sent) -> dict[str, object]:
    at = datetime.fromtimestamp(one.at, UTC).isoformat(timespec="seconds")
    return {**{name: getattr(one, name) for name in FIELDS}, "at": at}


def _sum(found: Iterable[dict[str, object]], name: str) -> int:
    return sum(value for row in found if isinstance(value := row[name], int))


def _write(out: Path, found: Iterable[dict[str, object]]) -> None:
    try:
        with out.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(FIELDS)
            table.writerows(row.values() for row in found)
    except OSError:
        raise OutputError("The table cannot be written.", "Check the path and its permissions.") from None


def _show(found: list[dict[str, object]]) -> None:
    if not found:
        print("Nothing has left this computer.")
        return
    for row in found:
        result = row["result"] or "did not end"
        line = f"{row['at']}  {row['host']}  {row['method']:6} {row['purpose']}  up {row['bytes_up']:,}  down {row['bytes_down']:,}"
        print(f"{line}  {result}")
    print(f"{len(found):,} requests, {_sum(found, 'bytes_up'):,} bytes up, {_sum(found, 'bytes_down'):,} bytes down.")
