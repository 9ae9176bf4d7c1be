"""Plain text: each line is an answer without a prompt, as the former `prepare_data` read it."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from voicetune_desktop.dataset.checks.encodings import encoding_of
from voicetune_desktop.dataset.checks.lines import LONGEST_LINE
from voicetune_desktop.dataset.checks.table import Found


def text_rows(path: Path, longest: int = LONGEST_LINE) -> Iterator[tuple[int, bytes | Found]]:
    """Yield an example of an empty prompt for each line, or what is wrong with it. Raises `OSError`."""
    encoding = encoding_of(path)
    if encoding.found:
        yield 1, encoding.found
    with path.open("r", encoding=encoding.name, errors=encoding.errors) as file:
        number = 0
        while line := file.readline(longest):
            number += 1
            yield number, _example(line.removesuffix("\n"), longest)


def _example(line: str, longest: int) -> bytes | Found:
    if not line.strip():
        return Found("empty_line", drop=True)
    if len(line) >= longest:
        return Found("cell_too_large", {"most": longest >> 20}, drop=True)
    try:
        return msgspec.json.encode({"prompt": "", "completion": line})
    except UnicodeEncodeError:
        return Found("not_utf8_row", drop=True)
