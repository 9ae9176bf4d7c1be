"""Golden files: everything that an importer makes of a small made export, a line for each row, under tests/reference/importers."""

import os
from pathlib import Path

from msgspec.json import encode

from tests.importers.reading import Read
from voicetune_desktop.model import Message

GOLDEN = Path(__file__).parent.parent / "reference" / "importers"
RENEW = "VOICETUNE_RENEW_GOLDEN"
"""Variable of the environment that writes golden files anew; look at the difference before you commit it."""


def check_golden(name: str, found: Read) -> None:
    """Fail unless the rows are those of the golden file."""
    file = GOLDEN / f"{name}.jsonl"
    lines = [_line(export.chat) for export, _ in found.chats] + [_line(item) for item in found.items]
    text = "".join(f"{line}\n" for line in lines)
    if os.environ.get(RENEW):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text.splitlines() == file.read_text(encoding="utf-8").splitlines()


def accounted(found: Read) -> int:
    """All rows that came out: kept and set aside by reason."""
    kept = sum(isinstance(item, Message) for item in found.items)
    return kept + len(found.reasons)


def _line(record: object) -> str:
    return encode(record).decode()
