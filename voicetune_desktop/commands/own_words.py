"""Words to hide that a person keeps in a file, so that no shell remembers them."""

from pathlib import Path

from voicetune_desktop.errors import SourceError


def words_in(file: Path | None) -> tuple[str, ...]:
    """The lines of a text file that are not empty. Raises SourceError."""
    if file is None:
        return ()
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise SourceError("The file of words to hide cannot be read.", "Save it as plain text in UTF-8, one word a line.") from None
    return tuple(line for line in lines if line.strip())
