"""Tables of messages as people make them, with invented people."""

import json
from collections.abc import Sequence
from pathlib import Path

from tests.exports.archives import make_zip

_SCHEMAS = "http://schemas.openxmlformats.org"

SEMICOLONS = (
    "Datum;Absender;Nachricht;Gruppe\r\n"
    '13.02.2023 09:15;Greta;"Kommst du?\r\nEs gibt Kuchen.";Küche\r\n'
    "13.02.2023 09:16;Emre;Bin da;Küche\r\n"
    "14.02.2023 18:00:30;Greta;Nachtrag;Garten\r\n"
    "14.02.2023 18:01;Emre;;Garten\r\n"
    "14.02.2023\r\n"
)
TABS = "a\tb\tc\n" + "".join(
    f"{1_700_000_000_000 + at * 60_000}\t{('Ana', 'Rui')[at % 2]}\tolá, mensagem número {at}\n" for at in range(12)
)
ROWS = [
    {"id": 7, "created_at": "2022-05-01T10:00:00+02:00", "is_from_me": True, "body": "first"},
    {"id": 8, "created_at": 1651392100, "is_from_me": False, "body": "second"},
    {"id": 9, "created_at": None, "is_from_me": False, "body": "  "},
]


def json_lines() -> str:
    """Rows on lines, and one that is damaged."""
    return "".join(f"{json.dumps(row)}\n" for row in ROWS) + '{"id": 10, "bo'


def nested_json() -> str:
    """Rows in an object."""
    return json.dumps({"version": 2, "messages": ROWS}, indent=1)


CELLS = [("Name", "Text"), ("Mila", "здраво"), ("Ivo", "bok, kako si")]


def make_workbook(path: Path, cells: Sequence[tuple[str, ...]] = CELLS) -> Path:
    """A workbook with one sheet, of two rows below its head if nothing else is wanted."""
    rows = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in cells)
    main, kinds = f"{_SCHEMAS}/spreadsheetml/2006/main", f"{_SCHEMAS}/officeDocument/2006/relationships"
    sheets = '<sheets><sheet name="Chat" sheetId="1" r:id="a"/></sheets>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_SCHEMAS}/package/2006/content-types"/>',
        "_rels/.rels": _relation(f"{kinds}/officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{kinds}">{sheets}</workbook>',
        "xl/_rels/workbook.xml.rels": _relation(f"{kinds}/worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    return make_zip(path, files)


def _relation(kind: str, target: str) -> str:
    one = f'<Relationship Id="a" Type="{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_SCHEMAS}/package/2006/relationships">{one}</Relationships>'
