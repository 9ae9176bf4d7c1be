"""Rows of a table that are questions with their answers: each is a chat of its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import count

from voicetune_desktop.importers.json_files.chats import rest
from voicetune_desktop.importers.ready_made.chats import RowChats
from voicetune_desktop.importers.ready_made.rows import Row, of_instructions
from voicetune_desktop.importers.ready_made.turns import Part, Said
from voicetune_desktop.importers.table.cells import DAMAGED, EMPTY, written
from voicetune_desktop.importers.table.files import Record
from voicetune_desktop.importers.waiting.asides import Asides
from voicetune_desktop.model import ChatExport, SetAside


def pairs(
    chats: RowChats, places: Mapping[str, int], batches: Iterable[list[Record] | SetAside], above: Sequence[SetAside]
) -> Iterator[ChatExport]:
    """A chat for each row with a question and its answer, and one of what is set aside, `above` first."""
    numbers = count(1)
    with Asides() as asides:
        asides.add(above)
        for batch in batches:
            lost = [batch] if isinstance(batch, SetAside) else list[SetAside]()
            for record, number in zip(() if isinstance(batch, SetAside) else batch, numbers, strict=False):
                parts = _said(record.cells or (), places)
                if any(isinstance(part, Said) for part in parts):
                    yield chats.export(number, parts, partial(_in_column, record.at))
                else:
                    lost.append(SetAside(*(EMPTY if record.cells else DAMAGED), chats.name, record.at))
            asides.add(lost)
        if asides:
            yield rest(chats.format, chats.name, asides)


def _said(cells: Sequence[object], places: Mapping[str, int]) -> list[Part]:
    """What a row with a question and its answer says."""
    said = {role: written(cells[place]) for role, place in places.items() if place < len(cells)}
    row = Row(instruction=said.get("question"), input=said.get("input"), output=said.get("answer"), system=said.get("system"))
    return list(of_instructions(row))


def _in_column(at: int | str, _path: int | str) -> int | str:
    """Where a part of a row stands: no column is named, as its name may be private."""
    return at
