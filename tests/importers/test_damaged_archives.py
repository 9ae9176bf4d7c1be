"""Small files that are damaged in an archive: what stands before the damage is read, and that there is some is told."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_zip
from tests.exports.telegram import chat, dumped, row
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.sources.streams import read_left
from voicetune_desktop.importers.times.zones import chats_in_zone
from voicetune_desktop.model import Answers, Message, Reason, SetAside

TEXTS = [f"message {number} of {number * 7919 % 1000}" for number in range(300)]
CHAT = "".join(f"[2023-08-23 {10 + at // 60:02}:{at % 60:02}:00] Ana: {text}\n" for at, text in enumerate(TEXTS))
FILES: dict[str, tuple[str, str | bytes]] = {
    "signal-export": ("Ana/chat.md", CHAT),
    "telegram-json": ("result.json", dumped(chat([row(number, text) for number, text in enumerate(TEXTS, 1)]))),
}


def in_the_middle(data: bytearray, start: int, packed: int) -> None:
    data[start + packed // 2 : start + packed // 2 + 40] = b"\xff" * 40


def checksum(data: bytearray, start: int, packed: int) -> None:
    table = start + packed
    data[table + 16] ^= 0xFF


def broken(path: Path, damage: Callable[[bytearray, int, int], None]) -> Path:
    """The archive of one file with damage in the file, or behind it in the table."""
    with zipfile.ZipFile(path) as archive:
        (info,) = archive.infolist()
    data = bytearray(path.read_bytes())
    damage(data, info.header_offset + 30 + len(info.filename), info.compress_size)
    path.write_bytes(data)
    return path


def read(path: Path, format_id: str) -> tuple[list[str], list[SetAside]]:
    with open_source([path]) as source:
        for entry in source.entries:
            source.head(entry)
        items: list[Any] = [item for export in chats_in_zone(importer(format_id), source, Answers()) for item in export.items]
    return [item.text for item in items if isinstance(item, Message)], [item for item in items if isinstance(item, SetAside)]


@pytest.mark.parametrize("format_id", FILES)
def test_what_stands_before_the_damage_is_read(tmp_path: Path, format_id: str) -> None:
    path = broken(make_zip(tmp_path / "x.zip", dict([FILES[format_id]])), in_the_middle)
    texts, asides = read(path, format_id)
    assert (texts[:60], len(texts) < 300) == (TEXTS[:60], True)
    assert Reason.UNPARSABLE in {aside.reason for aside in asides}


@pytest.mark.parametrize("format_id", FILES)
def test_a_wrong_checksum_does_not_cost_all_and_is_told(tmp_path: Path, format_id: str) -> None:
    path = broken(make_zip(tmp_path / "x.zip", dict([FILES[format_id]])), checksum)
    texts, asides = read(path, format_id)
    assert texts[:60] == TEXTS[:60]
    assert {aside.reason for aside in asides} == {Reason.UNPARSABLE}


def test_a_fault_is_told_by_the_read_behind_what_is_left(tmp_path: Path) -> None:
    path = broken(make_zip(tmp_path / "x.zip", {"a.txt": CHAT}), in_the_middle)
    with open_source([path]) as source, source.open(source.entries[0]) as stream:
        assert CHAT.startswith(read_left(stream, len(CHAT))[:1000].decode())
        with pytest.raises(Exception, match="damaged"):
            read_left(stream, 1)


def test_damage_that_nobody_came_across_is_told(tmp_path: Path) -> None:
    path = broken(make_zip(tmp_path / "x.zip", {"a.txt": CHAT}), checksum)
    with open_source([path]) as source:
        with source.open(source.entries[0]) as stream:
            assert read_left(stream, len(CHAT)) == CHAT.encode()
        assert [item.file for item in source.untold_damage()] == ["a.txt"]
