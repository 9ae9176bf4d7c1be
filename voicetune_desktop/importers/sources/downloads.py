"""Which of several chosen paths are parts of one download."""

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from voicetune_desktop.importers.sources.entries import split_name

_META = re.compile(r"(facebook|instagram)-(.+)-(\d{4}-\d\d-\d\d)-[A-Za-z0-9]+(?: \(\d+\))?", re.IGNORECASE)
_PART = re.compile(
    r"((?:facebook|instagram|takeout)\D*?)[-_ ]?\d{1,3}|(.+?)(?:[-_. ]part[-_ ]?\d+|[-_](?:\d+[-_])?0\d\d| \(\d+\))", re.IGNORECASE
)
_MESSAGES = re.compile(r"message_\d+\.json", re.IGNORECASE)
_ALONE = re.compile(r"whatsapp|^ChatExport_", re.IGNORECASE)
"""WhatsApp and Telegram write one chat per export, and number the exports of one day."""


def group_parts(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """The paths, those of one download together, in the order in which they were given.

    Parts are archives or folders of one name but for a part's number, or of one Meta download, whose pieces end
    in random letters; and the numbered files of one Messenger or Instagram thread.
    """
    downloads = {path: _download(path) for path in dict.fromkeys(paths)}
    parts, groups = Counter(downloads.values()), dict[object, list[Path]]()
    for path, download in downloads.items():
        groups.setdefault(download if parts[download] > 1 and _may_be_part(path) else path, []).append(path)
    return [tuple(group) for group in groups.values()]


def _may_be_part(path: Path) -> bool:
    """Whether it is an archive, a folder or a numbered file of a thread; asked of few, as it takes a look at the disk."""
    return bool(_MESSAGES.fullmatch(path.name) or split_name(path.name)[1]) or _is_folder(path)


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def _download(path: Path) -> object:
    """What the parts of one download have in common; the path itself where it is a download of its own."""
    parent = path.absolute().parent
    if _MESSAGES.fullmatch(path.name):
        return parent, "message_"
    stem, suffix = split_name(path.name)
    if _ALONE.search(stem):
        return path
    if meta := _META.fullmatch(stem):
        return tuple(part.casefold() for part in meta.groups())
    part = _PART.fullmatch(stem)
    return parent, suffix, ((part[1] or part[2]) if part else stem).casefold()
