"""The files inside a source: their names, their order, and which names are refused."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from pathlib import Path, PurePath
from typing import BinaryIO, Protocol

from msgspec import Struct

from voicetune_desktop.model import Reason, SetAside

ENTRIES = 200_000
"""Files in one source; the largest real exports hold some ten thousand photos."""
LONGEST_NAME = 1024
"""Characters of a path inside an archive; real exports stay below 300."""

ARCHIVES = frozenset({".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".tbz2", ".txz", ".rar", ".7z", ".zst"})
"""Endings of archives, of those that cannot be opened, too."""

_NUMBER = re.compile("([0-9]+)")
_PIECE = r"(?!__MACOSX/|~\$)[!-\-0-9;-\[\]-~][ -.0-9;-\[\]-~]*"
_ORDINARY = re.compile(rf"(?:(?![^\0]{{{LONGEST_NAME + 1}}}){_PIECE}(?>(?:/{_PIECE})*)(?<!Thumbs\.db)(?<!desktop\.ini)\0)*")
"""Names with an end each: letters of ASCII, no empty piece and none that begins with a dot or is noise."""
IN_ICLOUD = ".icloud"
"""How the name of what stands in place of a file ends that lies in Apple's cloud only."""
_NOISE = (".DS_Store", "Thumbs.db", "desktop.ini")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_DRIVE = re.compile("[A-Za-z]:")


class Content(Protocol):
    """What is in a file: calling it opens a guarded stream. What takes a while to know is asked of it and not kept."""

    @property
    def size(self) -> int:
        """Bytes when unpacked, as the container says."""
        ...

    @property
    def checksum(self) -> int | None:
        """CRC-32 of the unpacked bytes where the container names it."""
        ...

    def __call__(self) -> BinaryIO:
        """A stream."""
        ...


class Entry(Struct, frozen=True, eq=False, gc=False):
    """One file inside a source; `Source.open` opens it."""

    name: str
    """Path inside the source with "/" between folders; for a single file its own name."""
    content: Content

    @property
    def size(self) -> int:
        """Bytes when unpacked."""
        return self.content.size

    @property
    def checksum(self) -> int | None:
        """CRC-32 of the unpacked bytes, if it is known."""
        return self.content.checksum


class Listing(Struct, frozen=True):
    """What a file, folder or archive holds: files that can be read and files that are refused; `close` frees it."""

    entries: tuple[Entry, ...]
    refused: tuple[SetAside, ...] = ()
    close: Callable[[], None] = lambda: None


def natural(name: str) -> tuple[str, str]:
    """A sort key that puts "message_2" before "message_10", whatever the case: each number is led by its count of digits."""
    return _with_led_numbers(name), name


def in_natural_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries with readable names by `natural`, in a third of the time: a folder or name that comes again is looked at once."""
    by_name = sorted(entries, key=attrgetter("name"))
    paths = [entry.name.rpartition("/") for entry in by_name]
    folders = _all_with_led_numbers(folder for folder, _, _ in paths)
    names = _all_with_led_numbers(name for _, _, name in paths)
    keys = [f"{folders[folder]}{slash}{names[name]}" for folder, slash, name in paths]
    return tuple(map(by_name.__getitem__, sorted(range(len(keys)), key=keys.__getitem__)))


def _all_with_led_numbers(texts: Iterable[str]) -> dict[str, str]:
    known = dict.fromkeys(texts)
    return dict(zip(known, _with_led_numbers("\0".join(known)).split("\0"), strict=False))  # of none, one empty text


def _with_led_numbers(text: str) -> str:
    pieces = _NUMBER.split(text.casefold())
    pieces[1::2] = map(_led_by_length, pieces[1::2])
    return "".join(pieces)


def _led_by_length(digits: str) -> str:
    if digits[0] == "0":
        digits = digits.lstrip("0") or "0"
    return chr(len(digits)) + digits


def readable(name: str) -> str:
    """A name that can be printed: accents composed, as macOS takes them apart, no control characters or undecodable bytes."""
    if name.isascii() and name.isprintable():
        return name
    whole = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _UNPRINTABLE.sub("\ufffd", unicodedata.normalize("NFC", whole))


def tidy(name: str) -> str:
    """A readable name without "./" and doubled slashes, as archives made with `tar .` have them."""
    return "/".join(part for part in readable(name).split("/") if part not in ("", "."))


def split_name(name: str) -> tuple[str, str]:
    """A file name and its ending as an archive: ("WhatsApp Chat - Anna", ".zip"), ("x", ".tar.gz"), ("chat.txt", "")."""
    stem = PurePath(name)
    while stem.suffix.lower() in ARCHIVES:
        stem = stem.with_suffix("")
    return stem.name, name[len(stem.name) :].lower()


def are_ordinary(names: Sequence[str]) -> bool:
    """Whether names inside an archive are readable, tidy, without a problem and no noise as they stand, as nearly all are."""
    joined = "\0".join((*names, ""))
    return joined.count("\0") == len(names) and _ORDINARY.fullmatch(joined) is not None


def is_noise(name: str) -> bool:
    """Files that operating systems and Word add to folders and archives; no export has content in them."""
    if not ("._" in name or "~$" in name or "__MACOSX/" in name or name.endswith(_NOISE)):
        return False
    last = name.rpartition("/")[2]
    return last.startswith(("._", "~$")) or last in _NOISE or "__MACOSX/" in name


def name_problem(name: str) -> str | None:
    """Why a name inside an archive is refused, or None when it stays inside the archive."""
    if len(name) > LONGEST_NAME:
        return "Its path is too long."
    if _UNPRINTABLE.search(name):
        return "Its name has characters that cannot be shown."
    if "\\" in name or name.startswith("/") or _DRIVE.match(name):
        return "Its name points to a place on a disk."
    if ".." in name.split("/"):
        return "Its name climbs out of the archive."
    return None if tidy(name) else "It has no name."


def refusal(container: Path, name: str, why: str) -> SetAside:
    """A file that is not read, listed for the person."""
    return SetAside(Reason.UNSUPPORTED, f"This file was not read. {why}", readable(container.name), readable(name[:LONGEST_NAME]))
