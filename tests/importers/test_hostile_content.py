"""Contents that somebody made to do harm, in the middle of an export of every format: read on, set aside or refused, and soon."""

import random
import sqlite3
import zipfile
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.broken import format_of, good
from tests.exports.imessage import make_database, message
from tests.importers.reading import detected, read_export, read_whatever
from tests.importers.surviving import LONGEST
from tests.quick import quickly
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.imessage.db import IMESSAGE_DB
from voicetune_desktop.importers.registry import importer

_TEN = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 10))
HOSTILE = {
    "deep arrays": b"[" * 50_000,
    "deep objects": b'{"messages":' * 20_000,
    "a giant number": b'"date": 1' + b"0" * 20_000,
    "a key twice": b'"messages": [], "messages": 7, "text": "a", "text": "b",',
    "zeros": b"\x00" * 30_000,
    "a string without end": b'"text": "' + b"a" * 300_000,
    "entities that grow": f'<!DOCTYPE x [<!ENTITY e0 "ha">{_TEN}]><x>&e9;</x>'.encode(),
    "an entity from outside": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sms body="&e;"/>',
    "open tags": b"<div class='a'" * 20_000,
    "deep tags": b"<div>" * 40_000,
    "scripts": b"<script>while(true){}</script><img src=http://127.0.0.1:9/x onerror=alert(1)>" * 200,
    "a huge field": b'"' + b"x," * 100_000,
    "cells that are formulas": b"=HYPERLINK(\"http://127.0.0.1:9\")\n@SUM(A1)\n+cmd|' /C calc'!A0\n" * 500,
    "a row of many columns": b"," * 100_000,
    "lines without end": b"12/31/23, 10:00 - " * 15_000,
    "marks of mail": b"\n\n>From \n> > > > " * 8_000,
    "parts inside parts": b"\n\nFrom x\nContent-Type: multipart/mixed; boundary=a\n\n--a\n" * 1000,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_in_the_middle_of_any_export_it_does_no_harm(tmp_path: Path, what: str) -> None:
    for number, (name, files) in enumerate(good().items()):
        largest = max(files, key=lambda path: len(files[path]))
        half = len(files[largest]) // 2
        spoiled = {**files, largest: files[largest][:half] + HOSTILE[what] + files[largest][half:]}
        folder = make_folder(tmp_path / str(number), spoiled)
        found = quickly(LONGEST, partial(read_whatever, folder, format_of(name)), name)
        assert found.items or not found.exports


def test_nothing_of_a_file_from_outside_is_read(tmp_path: Path) -> None:
    secret = make_folder(tmp_path / "outside", {"secret.txt": "the-secret-words"}) / "secret.txt"
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>\n'.encode()
    for name, files in good().items():
        spoiled = {path: entity + data.replace(b"hello", b"&e;").replace(b"ok", b"&e;") for path, data in files.items()}
        with suppress(SourceError):
            found = read_export(make_folder(tmp_path / name, spoiled), importer(format_of(name)))
            assert not any("the-secret-words" in text for text in found.texts)


def test_a_letter_whose_number_never_ends_ends_no_import(tmp_path: Path) -> None:
    for name, files in good().items():
        spoiled = {path: data.replace(b"hello", b"&#%b;" % (b"9" * 5000)) for path, data in files.items()}
        if spoiled != files:
            assert read_whatever(make_folder(tmp_path / name.replace(" ", "-"), spoiled), format_of(name)).exports


def test_triggers_and_views_of_a_database_never_run(tmp_path: Path) -> None:
    bites = "CREATE TRIGGER t AFTER UPDATE ON message BEGIN DELETE FROM message; END; CREATE VIEW v AS SELECT zeroblob(999999999)"
    file = make_database(tmp_path / "chat.db", [message(1), message(2)])
    connection = sqlite3.connect(file)
    connection.executescript(bites)
    connection.close()
    assert read_export(file, IMESSAGE_DB).texts == ["hello", "hello"]


def test_an_archive_of_a_hundred_thousand_files_is_looked_at_soon(tmp_path: Path) -> None:
    chance = random.Random(1)
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_STORED) as archive:
        for number in range(100_000):
            archive.writestr(zipfile.ZipInfo(f"media/{number}-{chance.randrange(10**6)}.jpg"), "x")
    assert quickly(LONGEST, partial(detected, tmp_path / "x.zip")) is None
