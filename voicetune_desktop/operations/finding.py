"""Which exports lie in a few chosen files and folders: a folder full of downloads of many apps becomes one source for each."""

import os
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.media_names import is_media
from voicetune_desktop.importers.registry import SURE_ENOUGH, detect
from voicetune_desktop.importers.sources.downloads import group_parts
from voicetune_desktop.importers.sources.entries import IN_ICLOUD, is_noise, split_name
from voicetune_desktop.importers.sources.folders import LOCKED
from voicetune_desktop.importers.sources.remembered import Remembered
from voicetune_desktop.importers.sources.source import Source, open_source
from voicetune_desktop.in_the_cloud import why_in_the_cloud, why_unreadable
from voicetune_desktop.model import Progress

DEEPEST = 3
"""Folders inside folders that are looked into; one that holds nothing but a single folder is passed through."""
SIDE_BY_SIDE = 200
"""Files and folders in one folder up to which each is looked at by itself; in one of more lies a single export."""
FEW = 5
"""Files up to which each is told by itself where a folder has no export."""
SURE = 0.9
"""Confidence from which on each format that is seen in one archive is read from it: of Google's Takeout, or of what somebody packed."""
OTHER_FORMS = {"telegram-html": "telegram-json", "openai-chat": "llama-cpp"}
"""What is no export of its own beside another format: the same chats once more, or files of that app that look like this."""
ALIKE = frozenset({"messenger", "instagram"})
"""Formats of Meta that nothing may tell apart: files are surely of one of them, though none is sure, and the likelier one is read."""
_BOTH = frozenset({"telegram-json", "telegram-html"})
"""What Telegram Desktop writes side by side if it is asked for both forms: one export, of which the JSON is read."""

GENERIC = frozenset({"table", "plain-text"})
"""Formats that many files have which apps put beside their chats."""

_SYSTEM = frozenset({"System Volume Information", "$RECYCLE.BIN"})
_NO_EXPORT = "This is not an export that VoiceTune can read."
TOO_DEEP = "There is no export in it as deep as VoiceTune looks into folders."


class Found(Struct, frozen=True):
    """One export, in parts perhaps, and its format."""

    paths: tuple[Path, ...]
    format: str


class Unknown(Struct, frozen=True):
    """Something in which no export was found, and why."""

    paths: tuple[Path, ...]
    why: str


class Findings(Struct, frozen=True):
    """All exports in their order, and what is none."""

    exports: tuple[Found, ...]
    others: tuple[Unknown, ...]


def find_exports(paths: Sequence[Path]) -> Generator[Progress, None, Findings]:
    """Look at names and heads only. What cannot be opened or is no export is told among the others."""
    exports, others, known = list[Found](), list[Unknown](), Remembered()
    for done, parts in enumerate(group_parts(paths)):
        yield Progress(done, None, "Looking for exports")
        found, unknown = yield from _look(parts, 0, known)
        exports += found
        others += unknown
    return Findings(tuple(exports), tuple(others))


_Seen = tuple[list[Found], list[Unknown]]


def _look(parts: tuple[Path, ...], depth: int, known: Remembered) -> Generator[Progress, None, _Seen]:
    """The exports in one download or folder."""
    whole = _formats(parts, known)
    exports = [Found(parts, format_id) for format_id in whole.formats]
    inside = _inside(parts) if depth < DEEPEST else []
    elsewhere = [Unknown(group, _formats(group, known).why) for group in inside if group[0].suffix == IN_ICLOUD]
    locked = [Unknown((folder,), LOCKED) for folder in whole.locked]
    elsewhere += locked
    if depth >= DEEPEST and not exports and _has_folders(parts):
        return [], [Unknown(parts, TOO_DEEP)]
    if not inside or (whole.is_clear and not any(split_name(path.name)[1] for group in inside for path in group)):
        return exports, elsewhere if exports else [Unknown(parts, whole.why)]
    found, others = list[Found](), list[Unknown]()
    for done, group in enumerate(inside):
        yield Progress(done, len(inside), "Looking for exports")
        more, unknown = yield from _look(group, depth + (len(inside) > 1), known)
        found += more
        others += unknown
    if exports and not _stand_apart(parts[0], found):
        return exports, elsewhere
    if found:
        return found, others
    is_too_deep = any(other.why == TOO_DEEP for other in others)
    return [], [Unknown(parts, TOO_DEEP)] if is_too_deep else [*locked, *_told(others)] or [Unknown(parts, whole.why)]


def _told(others: Sequence[Unknown]) -> list[Unknown]:
    """The files of a folder without exports that are evidently something else, or damaged; none where there are many."""
    evident = [other for other in others if other.why != _NO_EXPORT and not other.paths[0].is_dir()]
    return evident if len(evident) <= FEW else []


class _Whole(NamedTuple):
    """What is seen in a source as a whole."""

    why: str
    """Why it is no export."""
    formats: Sequence[str] = ()
    """What is read from it."""
    is_clear: bool = False
    """Whether nothing in it is of another app."""
    locked: Sequence[Path] = ()
    """Folders in it that may not be opened."""


def _formats(parts: tuple[Path, ...], known: Remembered) -> _Whole:
    try:
        with open_source(parts, known) as source:
            detection = detect(source)
            locked = [parts[0] / str(item.at) for item in source.refused if item.why.endswith(LOCKED)]
            why = "" if detection.best else _why(source)
    except (SourceError, OSError) as error:
        return _Whole(why_unreadable(parts, error).message)
    if detection.best is None:
        return _Whole(why, locked=locked)
    apps = [c for c in detection.candidates if c.format not in GENERIC and c.confidence >= SURE_ENOUGH]
    sure = [c.format for c in apps if c.confidence >= SURE]
    sharing = [format_id for format_id in sure if OTHER_FORMS.get(format_id) not in sure]
    if sharing and ALIKE.isdisjoint(sharing):
        sharing += [c.format for c in apps if c.format in ALIKE][:1]
    return _Whole("", sharing or [detection.best.format], len(apps) == len(sure) == 1, locked)


def _why(source: Source) -> str:
    """What a source is that is no export."""
    from voicetune_desktop.importers.no_export import no_export

    evident = no_export(source) or why_in_the_cloud(source.paths)
    return evident.message if evident else _NO_EXPORT


def _inside(parts: tuple[Path, ...]) -> list[tuple[Path, ...]]:
    """What lies in a folder, parts of one download together, and pictures and recordings where there are many.

    Nothing for files, and for folders with too much in them.
    """
    folder, *more = parts
    if more:
        return []
    try:
        with os.scandir(folder) as items:
            inside = sorted(folder / item.name for item in items if not _is_passed_by(item))
    except OSError:
        return []
    media = tuple(path for path in inside if is_media(path.name))
    media = media if len(media) > FEW else ()
    others = [path for path in inside if not is_media(path.name)] if media else inside
    return [*group_parts(others), *([media] if media else [])] if len(others) <= SIDE_BY_SIDE else []


def _has_folders(parts: tuple[Path, ...]) -> bool:
    return any(path.is_dir() for group in _inside(parts) for path in group)


def _is_passed_by(item: "os.DirEntry[str]") -> bool:
    """Whether it is nothing of the person's, or leads elsewhere."""
    return _is_hidden(item.name) or is_noise(item.name) or item.is_symlink() or (item.is_dir() and _is_empty(item))


def _is_hidden(name: str) -> bool:
    return name.startswith(".") and not name.endswith(IN_ICLOUD)


def _is_empty(folder: "os.DirEntry[str]") -> bool:
    """Whether nothing is in a folder, or it is one of Windows that has nothing of the person's."""
    try:
        with os.scandir(folder) as items:
            return folder.name in _SYSTEM or next(items, None) is None
    except OSError:
        return False


def _stand_apart(folder: Path, found: Sequence[Found]) -> bool:
    """Whether the exports in a folder are several downloads, rather than pieces of one."""
    formats = frozenset(export.format for export in found) - GENERIC
    if formats == _BOTH and (folder / "result.json").is_file():
        return False
    return len(formats) > 1 or (len(found) > 1 and any(split_name(path.name)[1] for export in found for path in export.paths))
