import pickle

import pytest

from tests.exports.archives import link_in_zip, make_zip
from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers, Question
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import OpenQuestion, import_exports
from voicetune_desktop.operations.source_answers import change_answers
from voicetune_desktop.operations.steps import State, scan_is_fresh, steps
from voicetune_desktop.project import chats, examples, merged_chats, people, source_answers
from voicetune_desktop.project.schema import PLACE_BITS
from voicetune_desktop.project.source_answers import told

OPEN = "03/04/2024, 09:00 - Bo: a\n03/04/2024, 09:05 - Ada: b\n"


@pytest.fixture
def ambiguous(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text(OPEN, encoding="utf-8")
    return path


def test_counts_by_reason_are_those_of_the_project(empty, tmp_path):
    report = result_of(import_exports(empty, [write_chat(tmp_path, 3)]))
    assert report.formats == ("whatsapp",)
    assert report.counts == source_answers.told(empty)[0].counts == {"kept": 3 * len(TALK), "system": 1}
    assert chats.message_count(empty) == 3 * len(TALK)


def test_files_of_an_export_that_are_not_read_are_told_and_not_counted(empty, tmp_path):
    inside = write_chat(tmp_path, 3)
    path = link_in_zip(make_zip(tmp_path / "Chats.zip", {inside.name: inside.read_bytes()}), "more.txt", "/etc/passwd")
    report = result_of(import_exports(empty, [path]))
    alone = result_of(import_exports(empty, [inside]))
    assert report.counts.keys() == alone.counts.keys()
    (file,) = [row for row in chats.set_aside(empty, 1) if "not read" in row.why]
    assert (file.why, file.place) == ("This file was not read. It is a link to another file.", "Chats.zip#more.txt")


def test_several_exports_are_one_import(empty, tmp_path):
    paths = [write_chat(tmp_path, 2), write_chat(tmp_path, 3, name="WhatsApp Chat with Cy.txt")]
    report = result_of(import_exports(empty, paths))
    assert report.counts["kept"] == 5 * len(TALK)
    assert sorted(chat.messages for chat in chats.chats(empty)) == [2 * len(TALK), 3 * len(TALK)]


def test_import_that_fails_in_the_second_export_leaves_nothing_of_the_first(empty, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Bo,\n", encoding="utf-8")
    with pytest.raises(SourceError):
        result_of(import_exports(empty, [write_chat(tmp_path), tmp_path / "letter.txt"]))
    assert (source_answers.told(empty), chats.chats(empty), people.people(empty)) == ([], [], [])


def test_import_that_breaks_off_in_the_middle_leaves_what_was_there(project, tmp_path):
    before = chats.message_count(project)
    work = import_exports(project, [write_chat(tmp_path, 2000, name="WhatsApp Chat with Cy.txt")])
    next(work)
    work.close()
    assert chats.message_count(project) == before
    assert len(chats.chats(project)) == 1


def test_same_export_again_adds_nothing_and_says_so(project, tmp_path):
    report = result_of(import_exports(project, [write_chat(tmp_path)]))
    assert (report.already_there, report.counts["kept"]) == (210, 210)
    assert chats.message_count(project) == 210


def test_export_without_a_message_is_not_remembered(empty, tmp_path):
    with pytest.raises(SourceError, match="no message"):
        result_of(import_exports(empty, [write_chat(tmp_path, days=0)]))
    assert source_answers.told(empty) == []


def test_open_question_is_asked_before_anything_is_stored(empty, ambiguous):
    with pytest.raises(OpenQuestion) as asked:
        result_of(import_exports(empty, [ambiguous], ask=True))
    assert asked.value.question.kind == "date_order"
    assert chats.chats(empty) == []


def test_order_that_is_likely_is_not_asked(empty, tmp_path):
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_text("".join(f"05/0{month}/2024, 09:00 - Bo: rent\n" for month in (1, 2, 3)), "utf-8")
    assert result_of(import_exports(empty, [path], ask=True)).guessed == ()


def test_open_question_that_was_answered_is_asked_no_more(empty, ambiguous):
    report = result_of(import_exports(empty, [ambiguous], Answers(date_order="mdy"), ask=True))
    assert report.guessed == ()
    assert chats.chats(empty)[0].first == "2024-03-04T09:00:00"


def test_newer_export_is_read_as_the_one_before_was_answered(empty, ambiguous):
    result_of(import_exports(empty, [ambiguous], Answers(date_order="mdy"), ask=True))
    ambiguous.write_text(f"{OPEN}05/06/2024, 09:00 - Bo: c\n", encoding="utf-8")
    report = result_of(import_exports(empty, [ambiguous], ask=True))
    assert (report.already_there, chats.chats(empty)[0].last) == (2, "2024-05-06T09:00:00")


def test_newer_export_is_read_as_the_answer_was_corrected(empty, ambiguous):
    result_of(import_exports(empty, [ambiguous], Answers(date_order="mdy")))
    result_of(change_answers(empty, told(empty)[0].id, Answers(date_order="dmy")))
    assert result_of(import_exports(empty, [ambiguous], ask=True)).already_there == 2


def test_another_chat_is_asked_about_though_one_was_answered(empty, ambiguous):
    result_of(import_exports(empty, [ambiguous], Answers(date_order="mdy")))
    with pytest.raises(OpenQuestion):
        result_of(import_exports(empty, [ambiguous.rename(ambiguous.with_name("other.txt"))], ask=True))


def test_open_question_nobody_was_asked_is_guessed_and_reported(empty, ambiguous):
    (question,) = result_of(import_exports(empty, [ambiguous])).guessed
    assert question.guess in question.choices


def test_open_question_survives_the_way_between_processes():
    question = Question("date_order", ("dmy", "mdy"), "dmy", ("a", "b"))
    assert pickle.loads(pickle.dumps(OpenQuestion(question))).question == question


def test_an_import_cannot_be_undone_step_by_step(project, tmp_path):
    with project.undo.step("Leave a chat out"):
        chats.include_chat(project, chats.chats(project)[0].id, included=False)
    result_of(import_exports(project, [write_chat(tmp_path, 2, name="WhatsApp Chat with Cy.txt")]))
    assert project.undo.undo() is None


def test_progress_grows_and_never_holds_content(empty, tmp_path):
    seen = []
    result_of(import_exports(empty, [write_chat(tmp_path, 2000)]), seen)
    done = [progress.done for progress in seen]
    assert done == sorted(done)
    assert {progress.note for progress in seen} == {"Reading messages", "Saving"}


CLEAR = "13/07/2024, 09:00 - Bo: a\n13/12/2024, 09:05 - Ada: b\n"


def export_of(folder, text=CLEAR, name="WhatsApp Chat with Bo.txt"):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def times(project):
    return [row.sent_at for chat in chats.chats(project) for row in chats.messages(project, chat.id, 0, 9)]


def test_times_are_in_the_zone_that_was_named_and_stay_so_in_the_next_export(empty, tmp_path):
    result_of(import_exports(empty, [export_of(tmp_path)], Answers(zone="Europe/Berlin")))
    report = result_of(import_exports(empty, [export_of(tmp_path, f"{CLEAR}14/12/2024, 09:05 - Bo: c\n")]))
    assert times(empty) == ["2024-07-13T09:00:00+02:00", "2024-12-13T09:05:00+01:00", "2024-12-14T09:05:00+01:00"]
    assert (report.already_there, report.edited) == (2, 0)


def test_unknown_zone_is_told_and_nothing_is_stored(empty, tmp_path):
    with pytest.raises(SourceError, match="time zone"):
        result_of(import_exports(empty, [export_of(tmp_path)], Answers(zone="Europe/Atlantis")))
    assert source_answers.told(empty) == []


def test_question_is_remembered_though_it_was_answered_before_it_was_asked(empty, ambiguous):
    result_of(import_exports(empty, [ambiguous], Answers(date_order="mdy")))
    (source,) = told(empty)
    assert (source.answers.date_order, source.question("date_order").choices) == ("mdy", ("dmy", "mdy"))


def test_edited_message_makes_the_scan_stale_though_no_message_was_added(empty, tmp_path):
    result_of(import_exports(empty, [export_of(tmp_path)]))
    result_of(scan_privacy(empty))
    report = result_of(import_exports(empty, [export_of(tmp_path, CLEAR.replace(": a", ": call 044 668 18 00"))]))
    assert (report.edited, report.is_nothing_new) == (1, False)
    assert not scan_is_fresh(empty)


def test_export_that_the_project_has_already_is_told_as_nothing_new(project, tmp_path):
    assert result_of(import_exports(project, [write_chat(tmp_path)])).is_nothing_new


@pytest.mark.parametrize("newer", ["WhatsApp Chat with Bo.txt", "WhatsApp Chat with Ada.txt"])
def test_newer_export_of_a_chat_that_was_made_one_with_another_comes_into_it(empty, tmp_path, newer):
    talk = "".join(f"{day}/05/2023, 09:00 - {('Bo', 'Ada')[day % 2]}: something long about the day {day}\n" for day in range(10, 25))
    result_of(import_exports(empty, [export_of(tmp_path, talk)]))
    result_of(import_exports(empty, [export_of(tmp_path, talk, "WhatsApp Chat with Ada.txt")]))
    with empty.transaction():
        merged_chats.merge(empty, 1, 2)
    result_of(import_exports(empty, [export_of(tmp_path, f"{talk}26/05/2023, 09:00 - Ada: one more\n", newer)]))
    assert [(chat.messages, chat.last) for chat in chats.chats(empty)] == [(16, "2023-05-26T09:00:00")]
    assert merged_chats.parts(empty, 1) == (2,)
    assert empty.connection.execute(f"SELECT DISTINCT id >> {PLACE_BITS} FROM message").fetchall() == [(1,)]


def test_no_example_is_left_of_messages_that_are_gone(project, tmp_path):
    result_of(scan_privacy(project))
    result_of(build_dataset(project))
    export = write_chat(tmp_path)
    lines = export.read_text("utf-8").splitlines()
    export.write_text("\n".join(lines[:20] + lines[21:]), "utf-8")
    assert result_of(import_exports(project, [export])).deleted == 1
    assert (examples.example_count(project), steps(project)["dataset"].state) == (0, State.STALE)
