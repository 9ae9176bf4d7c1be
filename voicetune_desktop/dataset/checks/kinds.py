"""What kind of file it is, told by what stands in it; its name decides only where that leaves a doubt."""

import json
import re
from enum import Enum, auto

import msgspec

from voicetune_desktop.dataset.checks.headers import is_header

HEAD = 1 << 16
"""Bytes that are looked at."""

_LISTED = re.compile(r"\[\s*(?:\{|$)")
_PARTS = (
    "messages",
    "conversations",
    "contents",
    "tools",
    "functions",
    "input",
    "prompt",
    "completion",
    "history",
    "preferred_output",
    "non_preferred_output",
)
"""Fields of examples that are lists, so that an object with one of them is an example and no list of them."""
_WRAPPED = re.compile(rf'\{{\s*"(?!\s*(?i:{"|".join(_PARTS)})\s*")[^"\\]{{1,64}}"\s*:\s*\[\s*\{{')
_OPENED = re.compile(r'\{\s*\n\s*"')
_TABLES = (".csv", ".tsv", ".tab")
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
_TEXTS = (".txt", ".text", ".md")
_MAGIC = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_TRIED = 50
FOREIGN = {
    b"PAR1": "a Parquet file",
    b"\x1f\x8b": "a packed file (gzip)",
    b"BZh": "a packed file (bzip2)",
    b"\xfd7zXZ": "a packed file (xz)",
    b"\x28\xb5\x2f\xfd": "a packed file (zstd)",
    b"7z\xbc\xaf": "a packed file (7z)",
    b"%PDF": "a PDF document",
    b"SQLite format 3\0": "a database",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
"""First bytes of files that are often taken for training files, and what they are."""


class Kind(Enum):
    """Kinds of training files."""

    LINES = auto()
    """One example of JSON on each line."""
    LIST = auto()
    """Examples of JSON in one list, or over several lines each."""
    COLUMNS = auto()
    """A table as text: CSV, TSV."""
    WORKBOOK = auto()
    TEXTS = auto()
    """One answer on each line, and no JSON."""
    FOREIGN = auto()
    """Something that is not read here."""


def kind_of(head: bytes, text: str, suffix: str) -> Kind:
    """The kind of a file with these first bytes, which read like `text`, and a name that ends in `suffix`."""
    suffix = suffix.lower()
    if head.startswith(_MAGIC) or suffix in _WORKBOOKS:
        return Kind.WORKBOOK
    if head.startswith(tuple(FOREIGN)):
        return Kind.FOREIGN
    body = text.lstrip()
    if body.startswith(("[", "{")) and (kind := _json_kind(body, suffix)):
        return kind
    if suffix in _TABLES or is_header(body.partition("\n")[0]) or body.startswith("sep="):
        return Kind.COLUMNS
    return Kind.TEXTS if suffix in _TEXTS else Kind.LINES


def wrapped(text: str) -> int:
    """Where the first example begins in a text that is one list, or one object around it; 0 where it is neither."""
    found = re.match(r"\s*\[\s*", text) or re.match(r"\s*" + _WRAPPED.pattern[:-2], text)
    return found.end() if found else 0


def _json_kind(body: str, suffix: str) -> Kind | None:
    first, _, rest = body.partition("\n")
    if body.startswith("["):
        if _decodes(first):
            return Kind.LIST if not rest.strip() and first.rstrip().endswith("}]") else Kind.LINES
        return Kind.LIST if _LISTED.match(body) else None
    if _WRAPPED.match(body):
        return Kind.LIST
    if _decodes(first) or any(_decodes(line) for line in rest.split("\n", _TRIED)[:_TRIED]):
        return Kind.LINES
    if _OPENED.match(body) or _is_whole(body):
        return Kind.LIST
    return None if suffix in _TEXTS else Kind.LINES


def _decodes(line: str) -> bool:
    if line[:1] not in ("{", "["):
        return False
    try:
        msgspec.json.decode(line.encode("utf-8", "replace"))
    except (msgspec.MsgspecError, RecursionError):
        return False
    return True


def _is_whole(body: str) -> bool:
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return False
    return True
