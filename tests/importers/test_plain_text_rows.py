"""Rows of texts: each is a document by one author, or the talk that it is; rows of one side only are told what is missing."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.parquet import parquet_file
from tests.exports.plain_text import document_files, row_files
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.no_export import no_export
from voicetune_desktop.importers.plain_text.format import PLAIN_TEXT
from voicetune_desktop.importers.sources.source import open_source

FIRST, SECOND = "The ferry creaks, and nobody minds it much.", "A rope hangs over its side all day."
LINES = f"{json.dumps({'text': FIRST})}\n{json.dumps({'text': SECOND})}\n"
FILES = {
    "a.jsonl": LINES,
    "a.json": json.dumps([{"text": FIRST, "meta": {"lang": "en"}}, {"text": SECOND}]),
    "a.csv": f'text\n"{FIRST}"\n"{SECOND}"\n',
    "a.parquet": parquet_file({"text": [FIRST, SECOND]}),
}


def test_rows_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", row_files()), PLAIN_TEXT)
    check_golden("plain-text-rows", found)
    assert accounted(found) == len(found.items)


@pytest.mark.parametrize("name", FILES)
def test_each_row_is_a_document_that_answers_the_name_of_the_file(tmp_path: Path, name: str) -> None:
    folder = make_folder(tmp_path / "x", {name: FILES[name]})
    assert detected(folder) == "plain-text"
    found = read_export(folder, PLAIN_TEXT)
    assert [(message.chat_title, message.sender, message.text) for message in found.messages] == [
        ("a 1", "Reader", "a"),
        ("a 1", "Author", FIRST),
        ("a 2", "Reader", "a"),
        ("a 2", "Author", SECOND),
    ]


def test_a_title_is_what_its_text_answers(tmp_path: Path) -> None:
    rows = [{"id": 7, "title": "The ferry", "url": "https://example.org/7", "text": FIRST}]
    found = read_export(make_folder(tmp_path / "x", {"a.json": json.dumps(rows)}), PLAIN_TEXT)
    assert (found.texts, found.exports[0].chat.title) == (["The ferry", FIRST], "The ferry")


def test_rows_lie_beside_texts(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", {"a.jsonl": LINES, **document_files()}), PLAIN_TEXT)
    assert {FIRST, SECOND} < {*found.texts}
    assert len(found.exports) == 2 + len(document_files())


def test_a_row_is_the_same_document_wherever_it_stands(tmp_path: Path) -> None:
    one, other = (
        read_export(make_folder(tmp_path / name, {"a.jsonl": text}), PLAIN_TEXT)
        for name, text in {"one": LINES, "other": "".join(reversed(LINES.splitlines(keepends=True)))}.items()
    )
    assert {export.chat.id for export in one.exports} == {export.chat.id for export in other.exports}


@pytest.mark.parametrize("rows", [[{"text": "1 2 3 4 5"}], [{"text": FIRST, "author": "Ann"}], [{"text": FIRST, "label": 1}]])
def test_numbers_and_rows_with_other_fields_are_no_texts(tmp_path: Path, rows: list[dict[str, object]]) -> None:
    assert detected(make_folder(tmp_path / "x", {"a.json": json.dumps(rows * 3)})) != "plain-text"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from("ab .#\n-ü"), max_size=400))
def test_every_letter_of_a_row_is_kept_or_told_of(tmp_path: Path, text: str) -> None:
    rows = "".join(f"{json.dumps({'text': one})}\n" for one in (*[FIRST] * 20, text))
    found = read_export(make_folder(tmp_path / "x", {"a.jsonl": rows}), PLAIN_TEXT)
    assert found.texts.count(FIRST) >= 20
    assert len(found.items) > 40


@pytest.mark.parametrize(("key", "missing"), [("prompt", "no answers"), ("completion", "nothing that they answer")])
def test_rows_of_one_side_are_told_what_is_missing(tmp_path: Path, key: str, missing: str) -> None:
    folder = make_folder(tmp_path / "x", {"a.jsonl": f"{json.dumps({key: FIRST})}\n" * 3})
    assert detected(folder) is None
    with open_source([folder]) as source:
        assert missing in str(no_export(source))
