"""Lines of a training file as they stand on disk: any bytes at all, one line in memory at a time."""

import codecs
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path

from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.errors import SourceError

LONGEST_LINE = 64 * 1024 * 1024
"""Bytes: examples with images fit, and a file without line ends does not fill the memory."""


def read_lines(path: Path, longest: int = LONGEST_LINE) -> Iterator[tuple[int, bytes | Found]]:
    """Yield the number of each line (from 1) and its bytes in UTF-8 without the line feed, or a problem found in it instead.

    A mark at the start of the file is a problem of line 1, before the bytes of that line. Raises `SourceError`.
    """
    try:
        with path.open("rb") as file:
            head = file.read(3)
            file.seek(0)
            if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                yield 1, Found("other_encoding")
                text = TextIOWrapper(file, "utf-16", errors="replace", newline="\n")
                yield from _lines(lambda most: text.readline(most).encode("utf-8", "replace"), longest)
                return
            if head == codecs.BOM_UTF8:
                yield 1, Found("byte_order_mark")
                file.seek(len(head))
            yield from _lines(file.readline, longest)
    except OSError as error:
        raise SourceError("The training file cannot be read.", "Check that it exists and that you may open it.") from error


def _lines(read: Callable[[int], bytes], longest: int) -> Iterator[tuple[int, bytes | Found]]:
    number = 0
    while line := read(longest + 1):
        number += 1
        if len(line) <= longest or line.endswith(b"\n"):
            yield number, line.removesuffix(b"\n")
            continue
        yield number, Found("line_too_large", {"most": longest >> 20})
        while line and not line.endswith(b"\n"):
            line = read(longest)
