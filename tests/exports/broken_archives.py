"""Ways to break an archive: its table of contents, its sizes and sums, the names in it, its end."""

import random
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.exports.archives import forge_size, link_in_zip, make_tar, make_zip, set_flag
from tests.exports.broken_bytes import flip, truncate

_NAMES = ("../up.json", "/etc/x.txt", "C:\\x.txt", "a/../../b.html", "x" * 2000, "n\x00l.txt", "..", "a//b.csv", "\x1b[2J.txt")


def whole(_path: Path, _chance: random.Random) -> None:
    """The archive itself is good."""


def broken_off(path: Path, chance: random.Random) -> None:
    """It breaks off."""
    path.write_bytes(truncate(path.read_bytes(), chance))


def flipped(path: Path, chance: random.Random) -> None:
    """Some bytes are others."""
    path.write_bytes(flip(path.read_bytes(), chance))


def flipped_contents(path: Path, chance: random.Random) -> None:
    """Some bytes of the table of contents are others: sizes, sums, offsets, names."""
    data = path.read_bytes()
    at = max(0, data.find(b"PK\x01\x02"))
    path.write_bytes(data[:at] + flip(data[at:], chance))


def without_contents(path: Path, chance: random.Random) -> None:
    """The table of contents is missing, or its end."""
    data = path.read_bytes()
    path.write_bytes(data[: data.find(chance.choice((b"PK\x01\x02", b"PK\x05\x06")))])


def forged(path: Path, chance: random.Random) -> None:
    """It tells another size than there is."""
    forge_size(path, chance.choice((0, 1, 2**31, 2**32 - 1)))


def climbing(path: Path, chance: random.Random) -> None:
    """Names in it lead out of it, or are there twice."""
    with zipfile.ZipFile(path, "a") as archive:
        for name in chance.sample(_NAMES, 3):
            archive.writestr(zipfile.ZipInfo(name), "x")
        archive.writestr(chance.choice(archive.namelist()), "{}")


def linked(path: Path, chance: random.Random) -> None:
    """One of its files is a link."""
    link_in_zip(path, chance.choice(("result.json", "messages.html", "a.txt")), chance.choice(("/etc/passwd", "../..", ".")))


def locked(path: Path, _chance: random.Random) -> None:
    """It says that it has a password."""
    set_flag(path, 1)


ARCHIVES: dict[str, Callable[[Path, random.Random], None]] = {
    "zip": whole,
    "tar.gz": whole,
    "tar.gz broken off": broken_off,
    "tar flipped": flipped,
    "zip broken off": broken_off,
    "zip flipped": flipped,
    "zip with flipped contents": flipped_contents,
    "zip without contents": without_contents,
    "zip with forged size": forged,
    "zip with climbing names": climbing,
    "zip with a link": linked,
    "zip that is locked": locked,
}
"""What is done to an archive of the kind that the name begins with."""


def make_archive(kind: str, files: Mapping[str, bytes], chance: random.Random, folder: Path) -> Path:
    """Pack the files and break the archive."""
    ending = kind.split(" ", maxsplit=1)[0]
    path = folder / f"export.{ending}"
    (make_zip if ending == "zip" else make_tar)(path, files)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of names that are there twice
        ARCHIVES[kind](path, chance)
    return path
