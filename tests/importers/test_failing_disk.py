"""Disks that fail while a file is read: what came before is kept, the rest is told in a sentence."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.exports.archives import make_tar
from tests.exports.growing import WRITERS
from tests.importers.failing_disk import let_disk_fail
from tests.importers.reading import read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.sqlite_copy import opened_copy
from voicetune_desktop.model import Reason

SAID = "cannot be read"
ROWS = 3_000


def at_once(stream: BinaryIO) -> bytes:
    return stream.read()


def in_pieces(stream: BinaryIO) -> bytes:
    return b"".join(iter(lambda: stream.read(100), b""))


@pytest.mark.parametrize("read", [at_once, in_pieces])
def test_reading_says_it_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: Callable[[BinaryIO], bytes]) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(100_000))
    let_disk_fail(monkeypatch, 20_000)
    with open_source([tmp_path]) as source, source.open(source.entries[0]) as stream, pytest.raises(SourceError, match=SAID):
        read(stream)


@pytest.mark.parametrize("ending", [".tar", ".tar.gz"])
def test_archives_say_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    archive = make_tar(tmp_path / f"a{ending}", {"a.bin": random.Random(5).randbytes(2**19)})
    with open_source([archive]) as source:
        let_disk_fail(monkeypatch, 0)
        with pytest.raises(SourceError, match=SAID), source.open(source.entries[0]) as stream:
            stream.read()


def test_a_database_that_cannot_be_copied_is_not_said_to_lack_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    WRITERS["imessage-db"](tmp_path, ROWS)
    let_disk_fail(monkeypatch, 100_000)
    with open_source([tmp_path / "chat.db"]) as source:
        copy = opened_copy(source, source.entries[0], ["message"])
        with pytest.raises(SourceError, match=SAID):
            copy.__enter__()


FORMATS = {
    **{name: name for name in ("telegram-json", "signal-jsonl", "reddit", "teams", "sms-json", "sms-xml", "x-archive")},
    **{name: name for name in ("instagram", "messenger", "messenger-e2ee")},
    "wechat-weflow": "wechat",
    "whatsapp android": "whatsapp",
}


@pytest.mark.parametrize("name", FORMATS)
def test_what_came_before_is_kept_and_the_rest_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    WRITERS[name](tmp_path, ROWS)
    let_disk_fail(monkeypatch, 3 * max(file.stat().st_size for file in tmp_path.rglob("*")) // 4)
    found = read_export(tmp_path, importer(FORMATS[name]))
    assert 0 < len(found.texts) < ROWS
    assert found.reasons[-1] is Reason.UNPARSABLE
