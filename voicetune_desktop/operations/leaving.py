"""What would leave this computer: the very files that were written and checked last, and what is to be trained with them."""

import hashlib
import re
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.describing import replaced
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.steps import build_is_fresh
from voicetune_desktop.project.examples import FileRow, example_count
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.files_written import last_files_of
from voicetune_desktop.targets.registry import target
from voicetune_desktop.training.records import Method, OutgoingFile

NAME_KINDS = ("participant", "third_party")
"""Kinds of findings that are names of people."""
_SUFFIX = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


class WhyNot(StrEnum):
    """Why there is nothing that may be sent."""

    NO_EXAMPLES = "no_examples"
    STALE = "stale"
    """Something changed since the examples were made."""
    NOT_WRITTEN = "not_written"
    """The files of this format were never written, or before the last change."""
    CHANGED = "changed"
    """A file is gone, or is not the one any more that was written and checked."""


class SuffixUnfit(VoiceTuneError):
    """A part of the model's name that cannot or should not be used."""


class Leaving(Struct, frozen=True):
    """The files that would leave, as they lie on the disk, and how often something was replaced in the chats behind them."""

    target: str
    files: tuple[OutgoingFile, ...]
    names: int
    values: int

    @property
    def bytes(self) -> int:
        """Bytes of all files."""
        return sum(file.bytes for file in self.files)

    @property
    def examples(self) -> int:
        """Examples to train on."""
        return next((file.examples for file in self.files if file.side == "train"), 0)


def leaving(project: Project, there: Service, method: Method) -> Leaving | WhyNot:
    """What would be sent to a service, or why nothing can be. Reads the files whole, so a thread of its own should ask."""
    if not example_count(project):
        return WhyNot.NO_EXAMPLES
    if not build_is_fresh(project):
        return WhyNot.STALE
    wanted = there.targets[method]
    if project.fact(f"written {wanted}") != project.fact("built"):
        return WhyNot.NOT_WRITTEN
    files = outgoing(last_files_of(project, wanted))
    if not any(file.side == "train" for file in files) or not all(map(_is_there, files)):
        return WhyNot.CHANGED
    counts = replaced(project)
    names = sum(counts.get(kind, 0) for kind in NAME_KINDS)
    return Leaving(wanted, files, names, sum(counts.values()) - names)


def outgoing(rows: list[FileRow]) -> tuple[OutgoingFile, ...]:
    """The data files among files that were written, each side once."""
    found: dict[str, OutgoingFile] = {}
    for row in rows:
        train, valid = target(row.target).files
        if row.path.endswith(train):
            found["train"] = OutgoingFile("train", row.path, row.bytes, row.sha256, row.examples)
        elif row.path.endswith(valid):
            found["valid"] = OutgoingFile("valid", row.path, row.bytes, row.sha256, row.examples)
    return tuple(found[side] for side in ("train", "valid") if side in found)


def stamp(project: Project, there: Service, method: Method) -> tuple[object, ...]:
    """What `leaving` depends on, without reading a file: while it is the same, so is the answer."""
    wanted = there.targets[method]
    places = [_place(row.path) for row in last_files_of(project, wanted)]
    return there.id, method, build_is_fresh(project), project.fact("built"), project.fact(f"written {wanted}"), *places


def clean_suffix(project: Project | None, there: Service, typed: str) -> str:
    """The part of the model's name that the person typed. Raises SuffixUnfit where it would not do, or tells something of a project."""
    suffix = typed.strip()
    if not suffix:
        return ""
    if not _SUFFIX.fullmatch(suffix):
        raise SuffixUnfit("The name has a sign that services do not take.", "Use letters from a to z, digits, - and _.")
    if len(suffix) > there.suffix_longest:
        raise SuffixUnfit("The name is too long.", f"{there.label} takes {there.suffix_longest} letters at most.")
    check = Redactor(project).leak_check() if project else None
    if check and any(check.hits(text) for text in (suffix, re.sub("[-_]", " ", suffix), re.sub(r"(?<=[a-z])(?=[A-Z])", " ", suffix))):
        raise SuffixUnfit("The name holds a name or a value that is to be hidden, and it leaves this computer.", "Choose another one.")
    return suffix


def _is_there(file: OutgoingFile) -> bool:
    """Whether a file is still, byte for byte, what was written."""
    try:
        with Path(file.path).open("rb") as stream:
            return Path(file.path).stat().st_size == file.bytes and hashlib.file_digest(stream, "sha256").hexdigest() == file.sha256
    except OSError:
        return False


def _place(path: str) -> tuple[str, int, int]:
    try:
        found = Path(path).stat()
    except OSError:
        return path, 0, 0
    return path, found.st_size, found.st_mtime_ns
