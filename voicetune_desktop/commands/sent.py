"""`voicetune sent`: every request that left this computer, without its content."""

from datetime import UTC, datetime
from pathlib import Path

from voicetune_desktop import terminal
from voicetune_desktop.commands.accounts import training_place
from voicetune_desktop.operations.sent_export import COLUMNS, export_sent
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.records import Sent
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.requests import SentTotal, requests, sent_total

NOTHING = "Nothing has left this computer."


def sent_command(project_file: Path | None, out: Path | None, *, as_json: bool) -> None:
    """Show the ledger, the newest request last, or write it to a table. Raises OutputError."""
    with training_place(project_file, reading=True) as place:
        there = place is not None and place.path.exists()
        found, total = _ledger(place) if place and there else ([], SentTotal(0, 0, 0))
        if place and there and out:
            count = terminal.drive(export_sent(place, out))
            terminal.note(f"{count:,} requests are in {out}.")
        elif out:
            terminal.note(f"{NOTHING} No table was written.")
    if as_json:
        terminal.write_json({"requests": list(map(_row, found)), "bytes_up": total.bytes_up, "bytes_down": total.bytes_down})
    elif not out:
        _show(found, total)


def _ledger(place: Place) -> tuple[list[Sent], SentTotal]:
    with storage_errors(), TrainingStore(place) as store:
        return requests(store)[::-1], sent_total(store)


def _row(one: Sent) -> dict[str, object]:
    return {**{name: getattr(one, name) for name in COLUMNS}, "at": _moment(one)}


def _moment(one: Sent) -> str:
    return datetime.fromtimestamp(one.at, UTC).isoformat(timespec="seconds")


def _show(found: list[Sent], total: SentTotal) -> None:
    for one in found:
        sizes = f"up {one.bytes_up:,}  down {one.bytes_down:,}"
        print(f"{_moment(one)}  {one.host}  {one.method:6} {one.purpose}  {sizes}  {one.result or 'did not end'}")
    print(f"{total.requests:,} requests, {total.bytes_up:,} bytes up, {total.bytes_down:,} bytes down." if found else NOTHING)
