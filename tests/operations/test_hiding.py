import json

import pytest

from tests.commands.exports import chat, row, write_account
from tests.operations.driving import result_of
from voicetune_desktop.model import Action
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import decisions, findings


def filled(project, folder, *texts):
    """A project whose texts come from both sides in turn, each pair in a conversation of its own."""
    rows = [row(number, 2 - number % 2, text, 200 * (number // 2) + number % 2) for number, text in enumerate(texts)]
    export = write_account(folder, {"personal_information": {}, "chats": {"list": [chat("Bo Larsen", "personal_chat", 2, rows)]}})
    result_of(import_exports(project, [export]))
    choose_assistant(project, "Ada Byron")
    return result_of(scan_privacy(project))


def written(project, folder):
    result_of(build_dataset(project))
    result_of(write_files(project, folder))
    rows = [json.loads(line) for file in folder.iterdir() for line in file.read_bytes().split(b"\n")[:-1]]
    return [message["content"] for example in rows for message in example["messages"]]


def test_report_counts_findings_and_messages(empty, tmp_path):
    report = filled(empty, tmp_path, "hi Ada", "write to bo@example.org or to cy@example.org")
    assert (report.messages, report.found, report.ask) == (2, 3, 0)


@pytest.mark.parametrize("text", ["a\0 write to bo@example.org", "write to bo@example.org \0 a", "\0\0bo@example.org"])
def test_value_beside_a_null_character_is_hidden(empty, tmp_path, text):
    filled(empty, tmp_path, text, "ok", "again bo@example.org", "ok then")
    assert not any("bo@example.org" in content for content in written(empty, tmp_path / "out"))


def test_value_that_was_found_once_is_hidden_in_every_way_of_writing(empty, tmp_path):
    filled(empty, tmp_path, "call +44 20 7946 0018", "ok", "did you call 020 7946 0018 or 02079460018?", "yes")
    contents = written(empty, tmp_path / "out")
    assert not any("79460018" in content.replace(" ", "") for content in contents)


def test_second_scan_finds_the_same_and_decisions_hold(empty, tmp_path):
    first = filled(empty, tmp_path, "hi Ada, write to bo@example.org", "ok")
    decisions.decide_kind(empty, "email", Action.KEEP)
    assert result_of(scan_privacy(empty)) == first
    assert any("bo@example.org" in content for content in written(empty, tmp_path / "out"))


def test_scan_that_is_broken_off_leaves_the_former_findings(empty, tmp_path):
    report = filled(empty, tmp_path, "hi Ada, write to bo@example.org", "ok")
    work = scan_privacy(empty)
    next(work)
    next(work)
    work.close()
    assert findings.count(empty) == report.found


def test_names_that_are_kept_are_no_findings(empty, tmp_path):
    filled(empty, tmp_path, "hi Ada, write to bo@example.org", "ok Bo")
    assert result_of(scan_privacy(empty, keep_names=True)).found == 1


def test_new_names_come_back_in_the_next_run(empty, tmp_path):
    filled(empty, tmp_path, "hi Ada", "hi Bo")
    names = Redactor(empty).labels()
    with empty.transaction():
        Redactor(empty).remember(empty)
    assert Redactor(empty).labels() == names
    assert not {"Ada Byron", "Bo Larsen"} & set(names.values())


def test_person_named_once_is_asked_about_in_the_rest_of_that_chat(empty, tmp_path):
    texts = ["told wren about it", "Did Wren say", "wren just laughed", "a wren in the garden", "told Bumblebee too", "with bumblebee now"]
    filled(empty, tmp_path, *texts)
    sql = 'SELECT m.text, f.value, f.action FROM finding f JOIN message m ON m.id = f.message_id ORDER BY m.id, f."start"'
    found = empty.connection.execute(sql).fetchall()
    assert [(text, value, action) for text, value, action in found] == [
        (text, value, "ask") for text, value in zip(texts, ["wren"] * 3 + [""] + ["bumblebee"] * 2, strict=True) if value
    ]
    assert not any("laughed" in content and "wren" in content for content in written(empty, tmp_path / "out"))


def test_typed_text_and_message_hide_who_is_named_by_a_word(empty, tmp_path):
    filled(empty, tmp_path, "my sister Wren is here", "Wren laughed")
    redactor = Redactor(empty)
    assert "Wren" not in redactor.redact_loose("Be kind. Wren laughed.").text
    assert "wren" in redactor.redact_loose("Speak of a wren.").text
