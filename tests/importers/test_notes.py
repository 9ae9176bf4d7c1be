"""Notes and journals."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.notes import (
    day_one_entry,
    day_one_files,
    enex,
    enex_note,
    evernote_files,
    google_keep_files,
    keep_note,
    notion_files,
    simplenote_files,
)
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

NOTION, KEEP, EVERNOTE, SIMPLENOTE, DAY_ONE = map(importer, ("notion", "google-keep", "evernote", "simplenote", "day-one"))


def test_a_note_of_keep_answers_its_title_or_its_day(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", google_keep_files()), KEEP)
    asked = [one.text for one in found.messages if not one.is_me]
    assert sorted(set(asked)) == ["2020-05-20", "Compras 🛒", "Praia"]
    assert [one.text for one in found.messages if one.is_me and one.chat_title == "Compras 🛒"] == ["- leche"]
    assert sorted(found.reasons) == [Reason.DELETED, Reason.MEDIA]


def test_a_note_of_keep_is_known_by_itself(tmp_path: Path) -> None:
    note = json.dumps(keep_note("Ideas", textContent="A hat for bees."), indent=1)
    folder = make_folder(tmp_path / "x", {"anything.json": note})
    assert (detected(folder), read_export(folder, KEEP).texts) == ("google-keep", ["Ideas", "A hat for bees."])


def test_a_damaged_note_in_the_folder_of_keep_is_told_of(tmp_path: Path) -> None:
    files = {**google_keep_files(), "Takeout/Keep/half.json": '{"color":'}
    found = read_export(make_folder(tmp_path / "x", files), KEEP)
    assert [one.file for one in found.set_aside if one.reason == Reason.UNPARSABLE] == ["Takeout/Keep/half.json"]


def test_a_title_that_only_repeats_the_beginning_is_no_question(tmp_path: Path) -> None:
    text = "I went to see the lighthouse today, and it was closed."
    note = json.dumps(keep_note("I went to see the lighthouse today…", textContent=text))
    assert read_export(make_folder(tmp_path / "x", {"a.json": note}), KEEP).texts == ["2020-05-20", text]


def test_lines_and_paragraphs_of_evernote_are_told_apart(tmp_path: Path) -> None:
    body = "<div>one</div><div>two</div><div><br/></div><div><br/></div><div>three</div>"
    found = read_export(make_folder(tmp_path / "x", {"a.enex": enex(enex_note("T", body))}), EVERNOTE)
    assert found.texts == ["T", "one\ntwo\n\nthree"]


def test_files_and_secrets_in_notes_of_evernote_are_no_words(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", evernote_files()), EVERNOTE)
    assert "Zelt\n\n- Seil\n- Öl\n\nEnde & gut" in found.texts
    assert not any("QUJD" in text or "RU5D" in text for text in found.texts)
    assert found.reasons == [Reason.UNSUPPORTED, Reason.MEDIA]


def test_a_note_that_evernote_called_untitled_answers_its_day(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", {"a.enex": enex(enex_note("Unbenannte Notiz", "<p>hm</p>"))}), EVERNOTE)
    assert found.texts == ["2020-02-29", "hm"]


def test_large_files_inside_notes_of_evernote_are_passed_by(tmp_path: Path) -> None:
    line = "QUJDREVG\n"
    resource = f'<resource><data encoding="base64">{line * 1_500_000}</data></resource>'
    folder = make_folder(tmp_path / "x", {"a.enex": enex(enex_note("T", "<p>hm</p>", more=resource), enex_note("U", "<p>ja</p>", 2))})
    assert read_export(folder, EVERNOTE).texts == ["T", "hm", "U", "ja"]


def test_notes_of_simplenote_answer_their_first_line(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", simplenote_files())
    found = read_export(folder, SIMPLENOTE)
    assert detected(folder) == "simplenote"
    assert [one.text for one in found.messages if not one.is_me] == ["Der Weg", "2019-05-02"]
    assert sorted(found.reasons) == [Reason.DELETED, Reason.MEDIA, Reason.UNPARSABLE]


def test_an_entry_of_day_one_answers_its_title_its_prompt_or_its_day_where_it_was_written(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", day_one_files())
    found = read_export(folder, DAY_ONE)
    assert detected(folder) == "day-one"
    assert [one.text for one in found.messages if not one.is_me] == ["Unterwegs ...", "O que viste hoje?", "2021-03-03"]
    assert found.texts[1].endswith("Ende.")
    assert found.texts[-1] == "Só o mar!"
    assert {export.chat.title for export in found.exports if export.chat.kind} == {"2021-03-04", "2021-03-03"}


def test_signs_that_day_one_escapes_are_the_writers(tmp_path: Path) -> None:
    journal = json.dumps({"entries": [day_one_entry("A", "1\\. a\\_b \\(c\\) C:\\dir")]})
    assert read_export(make_folder(tmp_path / "x", {"a.json": journal}), DAY_ONE).texts[-1] == "1. a_b (c) C:\\dir"


def test_pages_of_notion_answer_their_titles_and_headings_without_their_properties(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", notion_files())
    found = read_export(folder, NOTION)
    assert detected(folder) == "notion"
    assert [one.text for one in found.messages if not one.is_me] == ["Nach Norden", "Der Tag danach", "Unterseite", "Praia"]
    assert not any("Tags" in text or ".md" in text or "Outra" in text for text in found.texts)
    assert "Hinweis: das ist ein Satz.\nUnd noch einer, siehe Praia.\n\n![Bild](a.png)" in found.texts
    assert sorted(found.reasons) == [Reason.MEDIA, Reason.SYSTEM, Reason.SYSTEM, Reason.UNSUPPORTED]


def test_one_text_of_another_name_is_none_of_notion(tmp_path: Path) -> None:
    text = notion_files().popitem()[1] + "Es war einmal ein langer Satz, der auf nichts hinauslief.\n" * 9
    assert detected(make_folder(tmp_path / "x", {"Nach Norden.md": text})) != "notion"
