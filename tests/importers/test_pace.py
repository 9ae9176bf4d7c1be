"""How far a source is read."""

import random
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from voicetune_desktop.importers.sources.source import Source, open_source

CHAT, PICTURE = random.Random(1).randbytes(300_000), random.Random(2).randbytes(500_000)


def _folder(tmp_path: Path) -> Path:
    made = make_folder(tmp_path / "all", {"notes.txt": "hello"})
    (made / "result.json").write_bytes(CHAT)
    (made / "photo.jpg").write_bytes(PICTURE)
    return made


def _zip(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for file in _folder(tmp_path).iterdir():
            packed.write(file, file.name)
    return tmp_path / "all.zip"


def _tar(kind: str, tmp_path: Path) -> Path:
    with tarfile.open(tmp_path / "all.tar", f"w:{kind}") as packed:
        for file in _folder(tmp_path).iterdir():
            packed.add(file, file.name)
    return tmp_path / "all.tar"


def _entry(source: Source, name: str):
    return next(entry for entry in source.entries if entry.name == name)


@pytest.fixture(params=(_folder, _zip, lambda tmp_path: _tar("", tmp_path), lambda tmp_path: _tar("gz", tmp_path)))
def source(request, tmp_path):
    with open_source([request.param(tmp_path)]) as opened:
        yield opened


def test_pictures_do_not_count(source):
    assert source.pace.total == len(CHAT) + len("hello")


def test_every_file_counts_alone(tmp_path):
    (tmp_path / "all.xyz").write_bytes(CHAT)
    with open_source([tmp_path / "all.xyz"]) as source:
        assert source.pace.total == len(CHAT)


def test_what_is_read_counts_also_once_it_is_closed(source):
    with source.open(_entry(source, "notes.txt")) as stream:
        stream.read()
    assert source.pace.read == len("hello")
    with source.open(_entry(source, "result.json")) as stream:
        stream.read(1)
        assert len("hello") < source.pace.read <= source.pace.total
        stream.read()
        assert source.pace.read == source.pace.total
    assert source.pace.read == source.pace.total


def test_a_file_that_is_opened_again_counts_from_its_beginning(tmp_path):
    with open_source([_folder(tmp_path)]) as source:
        entry = _entry(source, "result.json")
        with source.open(entry) as stream:
            stream.read()
        with source.open(entry) as stream:
            stream.read(10)
            assert source.pace.read == 10
            with source.open(entry) as ahead:
                ahead.read()
                assert source.pace.read == 10
            assert source.pace.read == 10
        assert source.pace.read == 10


def test_how_far_it_is_is_unknown_once_all_was_read(tmp_path):
    with open_source([_folder(tmp_path)]) as source:
        assert source.pace.far == (0, 300_005)
        for entry in source.entries:
            with source.open(entry) as stream:
                stream.read()
        assert source.pace.far == (0, 0)
