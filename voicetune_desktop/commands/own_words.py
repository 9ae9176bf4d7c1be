"""Words to hide that a person keeps in a file, so that no shell remembers them."""

from collections.abc import Iterator
from pathlib import Path

from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.operations.own_words import clean_word

LARGEST = 2**20
"""Bytes of a file of words: some hundred thousand of them."""


def words_in(file: Path | None) -> tuple[str, ...]:
    """The lines of a text file that are not empty. Raises SourceError."""
    if file is None:
        return ()
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise SourceError("The file of words to hide is larger than 1 MB.", "Keep nothing but the words in it, one a line.")
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise SourceError("The file of words to hide cannot be read.", "Save it as plain text in UTF-8, one word a line.") from None
    return tuple(_clean(text.splitlines()))


def _clean(lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield clean_word(line)
            except VoiceTuneError:
                short = f"Line {number} of the file of words to hide is too short to be looked for."
                raise SourceError(short, "Write at least two letters or digits in it, or nothing.") from None
