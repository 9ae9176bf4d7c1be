"""Makers of archives: ordinary ones, and such as somebody would build to do harm."""

import io
import struct
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path


def make_zip(path: Path, files: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """A zip archive of these files."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def make_tar(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """A tar archive of these files, compressed as the path's ending says."""
    compression = path.suffix.removeprefix(".").replace("tgz", "gz")
    with tarfile.open(path, f"w:{compression if compression != 'tar' else ''}") as archive:
        for name, content in files.items():
            data = content.encode() if isinstance(content, str) else content
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def make_folder(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder of these files."""
    path.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        place = path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def make_zip_bomb(path: Path, megabytes: int, name: str = "_chat.txt") -> Path:
    """A small zip archive that unpacks to many megabytes of one letter."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as stream:
        for _ in range(megabytes):
            stream.write(b"a" * 2**20)
    return path


def make_tar_bomb(path: Path, megabytes: int) -> Path:
    """The same as a compressed tar archive."""

    class Letters(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b"a" * size

    with tarfile.open(path, f"w:{path.suffix.removeprefix('.')}") as archive:
        member = tarfile.TarInfo("result.json")
        member.size = megabytes * 2**20
        archive.addfile(member, Letters())
    return path


def forge_size(path: Path, size: int) -> Path:
    """Make the table of contents of a zip archive name another unpacked size for its first file."""
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", size)
    path.write_bytes(data)
    return path


def set_flag(path: Path, flag: int) -> Path:
    """Set a general purpose flag of every file in a zip archive: 1 says that it is encrypted."""
    data = bytearray(path.read_bytes())
    for magic, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(magic)
        while at >= 0:
            data[at + place] |= flag
            at = data.find(magic, at + 4)
    path.write_bytes(data)
    return path


def link_in_zip(path: Path, name: str, target: str) -> Path:
    """A zip archive with a symbolic link in it."""
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info, target)
    return path
