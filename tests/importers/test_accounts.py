"""Exports of accounts of many apps: told apart, read as their golden files say, and survived when they are broken."""

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.importers.accounts import ACCOUNTS, REFERENCE, Files, written
from tests.importers.reading import detected, read_export, read_whatever
from tests.quick import quickly
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Message, Reason, SetAside

CUT_BETWEEN_LINES = (
    "imazing",
    "linkedin",
    "sillytavern",
    "sms-json",
    "reddit",
    "copilot",
    "threema",
    "aider",
    "youtube",
    "substack",
    "pidgin",
    "notion",
)
"""Formats whose end cannot be told from a file that was cut there."""

formats = pytest.mark.parametrize("format_id", ACCOUNTS)


@formats
def test_it_is_detected_in_a_folder_and_in_an_archive_and_at_once(tmp_path: Path, format_id: str) -> None:
    files = ACCOUNTS[format_id]()
    assert detected(make_folder(tmp_path / "export", files)) == format_id
    assert quickly(0.6, partial(detected, make_zip(tmp_path / "export.zip", files))) == format_id


@formats
def test_what_is_read_is_what_the_golden_file_says(tmp_path: Path, format_id: str) -> None:
    found = read_export(make_folder(tmp_path / "export", ACCOUNTS[format_id]()), importer(format_id))
    assert written(found) == (REFERENCE / f"{format_id}.jsonl").read_text(encoding="utf-8")


def spoiled(files: Files, spoil: Callable[[bytes], bytes]) -> Files:
    """The same export with its largest file spoiled."""
    name, content = max(files.items(), key=lambda item: len(item[1]))
    return {**files, name: spoil(content.encode() if isinstance(content, str) else content)}


def cut(data: bytes, share: float) -> bytes:
    """The beginning of a file."""
    return data[: int(len(data) * share)]


def are_beginnings(texts: list[str], whole: list[str]) -> bool:
    """Whether each text is the beginning of one of the others."""
    return all(any(one.startswith(text) for one in whole) for text in texts)


def changed(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed to such as matter."""
    found = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        found[chance.randrange(len(data))] = chance.choice(b'"{}[],:\\0x\n\xff\x00<')
    return bytes(found)


@formats
def test_a_file_that_breaks_off_gives_what_came_before_and_says_so(tmp_path: Path, format_id: str) -> None:
    files = ACCOUNTS[format_id]()
    whole = read_whatever(make_folder(tmp_path / "whole", files), format_id)
    for share in range(2, 20):
        found = read_whatever(make_folder(tmp_path / str(share), spoiled(files, partial(cut, share=share / 20))), format_id)
        assert set(found.texts) <= set(whole.texts) or (format_id in CUT_BETWEEN_LINES and are_beginnings(found.texts, whole.texts))
        assert Reason.UNPARSABLE in found.reasons or not found.items or format_id in CUT_BETWEEN_LINES


@formats
def test_a_spoiled_export_is_accounted_for_or_refused_with_a_sentence(tmp_path: Path, format_id: str) -> None:
    chance = random.Random(format_id)
    for number in range(40):
        files = spoiled(ACCOUNTS[format_id](), lambda data: changed(data, chance))
        found = read_whatever(make_folder(tmp_path / str(number), files), format_id)
        assert found.items or not found.exports
        assert all(isinstance(item, (Message, SetAside)) for item in found.items)
        assert all(message.text for message in found.messages)


HOSTILE = {
    "deep arrays": b"[" * 200_000,
    "deep objects": b'{"conversations":' * 50_000,
    "a giant number": b'[{"create_time": 1' + b"0" * 20_000 + b"}]",
    "zeros": b"\x00" * 5_000,
    "a key twice": b'{"messages": [], "messages": 7, "conversations": {}, "conversations": []}',
    "a string without end": b'[{"text": "' + b"a" * 300_000,
    "open tags": b'[{"content": "' + b"<a" * 100_000 + b'"}]',
}


@formats
@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_content_behind_a_good_beginning_is_survived_soon(tmp_path: Path, format_id: str, what: str) -> None:
    files = spoiled(ACCOUNTS[format_id](), lambda data: data[: len(data) // 2] + HOSTILE[what] + data[len(data) // 2 :])
    found = quickly(5, partial(read_whatever, make_folder(tmp_path / "x", files), format_id))
    assert found.items or not found.exports
