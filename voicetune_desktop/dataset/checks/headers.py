"""The names of a table's columns: which of them make an example, and what is odd about the others."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.checks.table import Found

_MEANT: Mapping[str, str] = {
    "instruction": "prompt",
    "question": "prompt",
    "user": "prompt",
    "answer": "completion",
    "response": "completion",
    "output": "completion",
    "reply": "completion",
    "assistant": "completion",
    "preferred": "completion",
    "chosen": "completion",
    "non_preferred": "rejected",
    "system_prompt": "system",
}
"""Names that other tools give to what is called so here."""
_COLUMNS = ("system", "prompt", "input", "completion", "rejected")
_NEEDED = ("prompt", "completion")
_KNOWN = frozenset((*_COLUMNS, *_MEANT))

Cells = list[str]


class Header(Struct, frozen=True):
    """Which column holds which part of an example, how many columns there are, and what was found in their names."""

    places: Mapping[str, int]
    columns: int
    found: tuple[Found, ...]

    @property
    def complete(self) -> bool:
        """Whether examples can be read."""
        return all(found.check != "necessary_column" for found in self.found)


def is_header(line: str) -> bool:
    """Whether a line names two columns of a training table at least."""
    for separator in ("\t", ";", "|", ","):
        names = {name.strip().strip('"“”').strip().casefold() for name in line.split(separator)}
        if len(names & _KNOWN) > 1:
            return True
    return False


def read_header(cells: Cells, needed: Iterable[str] = ()) -> Header:
    """What the first row of a table says; `needed` are columns beside prompt and completion."""
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    plain = [cell.strip().casefold() for cell in cells]
    places: dict[str, int] = {}
    found: list[Found] = []
    for name in _COLUMNS:
        place, problem = _column(name, cells, plain, places)
        if place is not None:
            places[name] = place
        elif name in (*_NEEDED, *needed):
            problem = Found("necessary_column", {"column": name})
        found += [problem] if problem else []
    header = Header(places, len(cells), tuple(found))
    return replace(header, found=(*found, *_others(plain, set(places.values())))) if header.complete else header


def _column(name: str, cells: Cells, plain: Cells, taken: Mapping[str, int]) -> tuple[int | None, Found | None]:
    if name in cells:
        return cells.index(name), None
    if name in plain:
        place = plain.index(name)
        return place, Found("column_name", {"number": place + 1, "column": name})
    meant = [place for place, cell in enumerate(plain) if _MEANT.get(cell) == name and place not in taken.values()]
    if not meant and name == "prompt" and "input" in plain:
        meant = [plain.index("input")]
    return (meant[0], Found("column_meaning", {"number": meant[0] + 1, "column": name})) if meant else (None, None)


def _others(plain: Cells, used: set[int]) -> Iterator[Found]:
    others = [place for place in range(len(plain)) if place not in used]
    if others:
        yield Found("additional_column", {"numbers": ", ".join(str(place + 1) for place in others)})
    for place in others:
        near = next((name for name in _NEEDED if name in plain[place]), None)
        if near:
            yield Found("similar_column", {"number": place + 1, "column": near})


def table_rows(records: Iterable[tuple[int, Cells | Found]], needed: Iterable[str] = ()) -> Iterator[tuple[int, bytes | Found]]:
    """Yield the examples of a table as JSON of prompt and completion, or what is wrong with a row."""
    header: Header | None = None
    for number, cells in records:
        if isinstance(cells, Found):
            yield number, cells
        elif header is None and any(map(str.strip, cells)):
            header = read_header(cells, needed)
            yield from ((number, found) for found in header.found)
            if not header.complete:
                return
        elif header is not None:
            yield number, _example(cells, header)


def _example(cells: Cells, header: Header) -> bytes | Found:
    if not any(cell.strip() for cell in cells):
        return Found("empty_line", drop=True)
    if any(cells[header.columns :]) or len(cells) <= max(header.places.values()):
        return Found("ragged_row", {"cells": len(cells), "columns": header.columns}, drop=True)
    example = {name: cells[place] for name, place in header.places.items()}
    if "input" in example and header.places["input"] != header.places["prompt"]:
        example["prompt"] = "\n\n".join(part for part in (example["prompt"], example["input"]) if part)
    example.pop("input", None)
    if not example["completion"].strip():
        return Found("empty_completion", drop=True)
    try:
        return msgspec.json.encode(example)
    except UnicodeEncodeError:
        return Found("not_utf8_row", drop=True)
