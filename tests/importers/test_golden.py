"""Every format has a golden file; here are those of formats whose own tests hold one trap at a time."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.broken import format_of, good
from tests.importers.golden import GOLDEN, check_golden
from tests.importers.reading import read_export
from voicetune_desktop.importers.registry import importer, importers

CHATS = (
    "whatsapp iphone",
    "whatsapp android",
    "telegram-json",
    "slack",
    "messenger",
    "instagram",
    "messenger-e2ee",
    "chatlab",
    "copied-text",
)


@pytest.mark.parametrize("name", CHATS)
def test_everything_comes_out_as_the_golden_file_says(tmp_path: Path, name: str) -> None:
    found = read_export(make_folder(tmp_path / "x", good()[name]), importer(format_of(name)))
    check_golden(name.replace(" ", "-"), found)


@pytest.mark.parametrize("format_id", [one.format for one in importers()])
def test_every_format_has_one(format_id: str) -> None:
    assert any(file.stem == format_id or file.stem.startswith(f"{format_id}-") for file in GOLDEN.iterdir())
