"""Exports of accounts of many apps: told apart, read as their golden files say, and survived when they are broken."""

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import process_time

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.importers.accounts import ACCOUNTS, REFERENCE, Files, written
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Message, SetAside

formats = pytest.mark.parametrize("format_id", ACCOUNTS)


@formats
def test_it_is_detected_in_a_folder_and_in_an_archive_and_at_once(tmp_path: Path, format_id: str) -> None:
    began = process_time()
    files = ACCOUNTS[format_id]()
    assert detected(make_folder(tmp_path / "export", files)) == detected(make_zip(tmp_path / "export.zip", files)) == format_id
    assert process_time() - began < 0.6


@formats
def test_what_is_read_is_what_the_golden_file_says(tmp_path: Path, format_id: str) -> None:
    found = read_export(make_folder(tmp_path / "export", ACCOUNTS[format_id]()), importer(format_id))
    assert written(found) == (REFERENCE / f"{format_id}.jsonl").read_text(encoding="utf-8")


def broken(files: Files, chance: random.Random) -> Iterator[Files]:
    """The same export with its largest file cut off, or with some of its bytes changed."""
    name, content = max(files.items(), key=lambda item: len(item[1]))
    data = content.encode() if isinstance(content, str) else content
    for _ in range(25):
        yield {**files, name: data[: chance.randrange(len(data))]}
        spoiled = bytearray(data)
        for _ in range(chance.randrange(1, 6)):
            spoiled[chance.randrange(len(data))] = chance.choice(b'"{}[],:\\0x\n\xff\x00<')
        yield {**files, name: bytes(spoiled)}


def read_whatever(path: Path, format_id: str) -> Read | None:
    with suppress(SourceError):
        return read_export(path, importer(format_id))
    return None


@formats
def test_a_broken_twin_is_accounted_for_or_refused_with_a_sentence(tmp_path: Path, format_id: str) -> None:
    for number, files in enumerate(broken(ACCOUNTS[format_id](), random.Random(format_id))):
        found = read_whatever(make_folder(tmp_path / str(number), files), format_id)
        if found:
            assert found.items
            assert all(isinstance(item, (Message, SetAside)) for item in found.items)
            assert all(message.text for message in found.messages)
