"""Texts of word processors: what of them is read, what is told, and what no document may do."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.office import NOVEL, docx, odt, office_files, packed
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.office.rtf import rtf_paragraphs
from voicetune_desktop.importers.plain_text.format import PLAIN_TEXT
from voicetune_desktop.model import Answers, Reason


def test_documents_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", office_files()), PLAIN_TEXT)
    check_golden("plain-text-office", found)
    assert accounted(found) == 25


@pytest.mark.parametrize("name", ["Die Fähre.docx", "letters.odt"])
@pytest.mark.parametrize("in_archive", [False, True])
def test_a_document_is_recognised_alone_and_in_an_archive(tmp_path: Path, name: str, in_archive: bool) -> None:
    data = docx() if name.endswith("x") else odt()
    place = make_zip(tmp_path / "texts.zip", {name: data}) if in_archive else make_folder(tmp_path, {name: data}) / name
    assert detected(place) == "plain-text"
    assert read_export(place, PLAIN_TEXT).messages[-1].sender == "Author"


def test_a_few_lines_in_a_document_are_enough(tmp_path: Path) -> None:
    data = docx(f"{NOVEL[: NOVEL.index('<w:body>')]}<w:body><w:p><w:r><w:t>The moon, again.</w:t></w:r></w:p></w:body></w:document>")
    assert detected(make_folder(tmp_path / "x", {"haiku.docx": data})) == "plain-text"


def test_a_talk_in_a_document_is_a_talk(tmp_path: Path) -> None:
    turns = "".join(f"<w:p><w:r><w:t>{name}: line {number}</w:t></w:r></w:p>" for number in range(4) for name in ("Ann", "Bo"))
    data = docx(f"{NOVEL[: NOVEL.index('<w:body>')]}<w:body>{turns}</w:body></w:document>")
    found = read_export(make_folder(tmp_path / "x", {"talk.docx": data}), PLAIN_TEXT, Answers(me="Ann"))
    assert [message.sender for message in found.messages] == ["Ann", "Bo"] * 4
    assert found.texts[0] == "line 0"


def test_a_document_that_breaks_off_is_read_up_to_there(tmp_path: Path) -> None:
    cut = NOVEL[: NOVEL.index("<w:tbl>")]
    found = read_export(make_folder(tmp_path / "x", {"a.docx": docx(cut), "b.docx": docx()}), PLAIN_TEXT)
    assert [len(items) for _, items in found.chats] == [7, 10]
    told = [item.reason for item in found.set_aside]
    assert told == [Reason.SYSTEM, Reason.UNPARSABLE, Reason.UNSUPPORTED, Reason.SYSTEM, Reason.UNSUPPORTED]


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        packed({"other.xml": "<a/>"}),
        packed({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        packed({"word/document.xml": "<a>" * 5000}),
        packed({"content.xml": "no xml"}),
        b"{\\rtf1 " + b"{" * 300,
    ],
)
def test_what_is_no_document_is_told_and_its_siblings_are_read(tmp_path: Path, data: bytes) -> None:
    found = read_export(make_folder(tmp_path / "x", {"a.docx": data, "b.docx": docx()}), PLAIN_TEXT)
    assert [(item.where, item.reason) for item in found.set_aside[:1]] == [("a.docx#the rest", Reason.UNPARSABLE)]
    assert len(found.messages) == 8


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["{", "}", "\\par ", "\\u233?", "\\'e9", "\\*", "\\bin3 ", "\\f9 ", "word ", "\\s1 ", "\\uc99999999 "])))
def test_every_order_of_words_in_rich_text_can_be_read(pieces: list[str]) -> None:
    paragraphs = list(rtf_paragraphs("".join(["{\\rtf1 ", *pieces]).encode()))
    assert "".join(found.text for found in paragraphs).count("word") <= pieces.count("word ")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, len(docx()) - 1), byte=st.integers(0, 255))
def test_no_damage_is_more_than_a_sentence(tmp_path: Path, place: int, byte: int) -> None:
    data = bytearray(docx())
    data[place] = byte
    found = read_export(make_folder(tmp_path / "x", {"a.docx": bytes(data), "b.docx": docx()}), PLAIN_TEXT)
    assert {export.chat.title for export in found.exports} == {"a", "b"}
    assert len(found.messages) >= 8
