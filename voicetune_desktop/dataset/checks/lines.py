"""Lines of a training file as they stand on disk: any bytes at all, one line in memory at a time."""

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.errors import SourceError

LONGEST_LINE = 64 * 1024 * 1024
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

Content = bytes | Found
"""The bytes of a line without its end, or why it was not read."""


def read_lines(path: Path) -> Iterator[tuple[int, Content]]:
    """Yield number (from 1) and content of each line, and problems of the file with the number of the line they stand in."""
    try:
        with path.open("rb") as file:
            head = file.read(3)
            file.seek(0)
            if head[:2] in _UTF16_MARKS:
                yield 1, Found("other_encoding", fix=bool)
                yield from _utf16_lines(path)
                return
            if head == codecs.BOM_UTF8:
                file.seek(len(head))
                yield 1, Found("byte_order_mark", fix=bool)
            yield from _lines(file)
    except OSError as error:
        raise SourceError("The training file cannot be read.", "Check that it exists and that you may open it.") from error
