import pickle

import pytest

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers, Question
from voicetune_desktop.operations.importing import OpenQuestion, import_exports
from voicetune_desktop.project import chats, people

OPEN = "03/04/2024, 09:00 - Bo: a\n03/04/2024, 09:05 - Ada: b\n"


@pytest.fixture
def ambiguous(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text(OPEN, encoding="utf-8")
    return path


def test_counts_by_reason_are_those_of_the_project(empty, tmp_path):
    report = result_of(import_exports(empty, [write_chat(tmp_path, 3)]))
    assert report.formats == ("whatsapp",)
    assert report.counts == chats.sources(empty)[0].counts == {"kept": 3 * len(TALK), "system": 1}
    assert chats.message_count(empty) == 3 * len(TALK)


def test_several_exports_are_one_import(empty, tmp_path):
    paths = [write_chat(tmp_path, 2), write_chat(tmp_path, 3, name="WhatsApp Chat with Cy.txt")]
    report = result_of(import_exports(empty, paths))
    assert report.counts["kept"] == 5 * len(TALK)
    assert sorted(chat.messages for chat in chats.chats(empty)) == [2 * len(TALK), 3 * len(TALK)]


def test_import_that_fails_in_the_second_export_leaves_nothing_of_the_first(empty, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Bo,\n", encoding="utf-8")
    with pytest.raises(SourceError):
        result_of(import_exports(empty, [write_chat(tmp_path), tmp_path / "letter.txt"]))
    assert (chats.sources(empty), chats.chats(empty), people.people(empty)) == ([], [], [])


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
    assert chats.sources(empty) == []


def test_open_question_is_asked_before_anything_is_stored(empty, ambiguous):
    with pytest.raises(OpenQuestion) as asked:
        result_of(import_exports(empty, [ambiguous], ask=True))
    assert asked.value.question.kind == "date_order"
    assert chats.chats(empty) == []


def test_open_question_that_was_answered_is_asked_no_more(empty, ambiguous):
    report = result_of(import_exports(empty, [ambiguous], Answers(date_order="mdy"), ask=True))
    assert report.guessed == ()
    assert chats.chats(empty)[0].first == "2024-03-04T09:00:00"


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
    assert project.undo.next_undo is None


def test_progress_grows_and_never_holds_content(empty, tmp_path):
    seen = []
    result_of(import_exports(empty, [write_chat(tmp_path, 2000)]), seen)
    done = [progress.done for progress in seen]
    assert done == sorted(done)
    assert {progress.note for progress in seen} == {"Reading messages", "Saving"}
