import pytest

from tests.operations.chat import write_chat
from tests.operations.test_prepare import run
from voicetune_desktop.model import Action
from voicetune_desktop.operations import searching
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.searching import search_result
from voicetune_desktop.project import chats, decisions, people
from voicetune_desktop.project.for_one_run import create_temporary


@pytest.fixture
def project(tmp_path):
    with create_temporary() as made:
        made.set_fact("seed", "5e" * 16)
        run(import_exports(made, [write_chat(tmp_path, days=5)]))
        run(scan_privacy(made))
        yield made


def person(project, name):
    return next(row.id for row in people.people(project) if row.name == name)


def test_a_hidden_name_is_not_found(project):
    report = run(search_result(project, "ada"))
    assert (report.messages, report.found, report.hits, report.speakers) == (35, 0, (), ())


def test_other_words_are_found_with_their_places_whatever_their_case(project):
    report = run(search_result(project, " COFFEE "))
    hit = report.hits[0]
    assert report.found == 5
    assert [hit.text[start:end] for start, end in hit.places] == ["coffee"]


def test_a_kept_name_is_found(project):
    decisions.decide_kind(project, "participant", Action.KEEP)
    report = run(search_result(project, "Ada"))
    assert report.found == 10
    assert {hit.text[start:end] for hit in report.hits for start, end in hit.places} == {"Ada"}


def test_what_stands_only_in_replacements_is_told_apart(project):
    people.set_new_name(project, person(project, "Ada Byron"), "Coffee Quist")
    report = run(search_result(project, "coffee"))
    assert (report.found, report.made) == (15, 10)
    assert {hit.made for hit in report.hits if "first" in hit.text} == {False}


def test_new_names_of_speakers_count_as_result(project):
    people.set_new_name(project, person(project, "Bo Larsen"), "Robin Hale")
    assert run(search_result(project, "robin")).speakers == ("Robin Hale",)


def test_what_is_in_no_file_is_not_searched(project):
    people.set_role(project, person(project, "Bo Larsen"), "left_out")
    assert run(search_result(project, "sandwiches")).found == 5
    assert run(search_result(project, "there")).found == 0
    chats.include_chat(project, chats.chats(project)[0].id, included=False)
    assert run(search_result(project, "sandwiches")).messages == 0


def test_shows_the_first_hits_and_counts_all(project, monkeypatch):
    monkeypatch.setattr(searching, "MOST_HITS", 2)
    report = run(search_result(project, "e"))
    assert (len(report.hits), report.found > 2) == (2, True)


def test_reports_how_far_it_is(project, monkeypatch):
    monkeypatch.setattr(searching, "REPORT_EVERY", 10)
    assert [progress.done for progress in search_result(project, "x")] == [10, 20, 30]
