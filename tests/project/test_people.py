import pytest

from tests.project.test_imports import message, store
from voicetune_desktop.project import people


@pytest.fixture
def cast(project):
    store(project, message("hello there, how are you", "Ada"), message("b", "Ada L."), message("c", "Bo"))
    return {p.name: p.id for p in people.people(project)}


def test_there_is_one_assistant_at_most(project, cast):
    people.set_role(project, cast["Ada"], "assistant")
    people.set_role(project, cast["Bo"], "assistant")
    assert [p.name for p in people.people(project) if p.role == "assistant"] == ["Bo"]


def test_merged_people_are_one_with_all_names(project, cast):
    people.set_role(project, cast["Ada L."], "assistant")
    people.merge(project, cast["Ada"], cast["Ada L."])
    ada = next(p for p in people.people(project) if p.id == cast["Ada"])
    assert (ada.names, ada.messages, ada.role) == (("Ada", "Ada L."), 2, "assistant")
    assert len(people.people(project)) == 2


def test_merge_can_be_undone_and_taken_apart(project, cast):
    with project.undo.step("Merge"):
        people.merge(project, cast["Ada"], cast["Bo"])
    project.undo.undo()
    assert len(people.people(project)) == 3
    people.merge(project, cast["Ada"], cast["Bo"])
    people.separate(project, cast["Ada"])
    assert sorted(p.name for p in people.people(project)) == ["Ada", "Ada L.", "Bo"]


def test_a_person_is_a_program_where_all_their_entries_are(project, cast):
    project.connection.execute("UPDATE participant SET is_program = 1 WHERE name IN ('Ada', 'Bo')")
    people.merge(project, cast["Ada"], cast["Ada L."])
    assert {p.name: p.is_program for p in people.people(project)} == {"Ada": False, "Bo": True}


def test_who_stays_is_called_as_an_entry_that_stays(project, cast):
    for other in ("Ada L.", "Bo"):
        people.merge(project, cast["Ada"], cast[other])
    first, *_ = people.entries(project, cast["Ada"])
    with project.undo.step("Split"):
        people.split(project, first.id)
    assert {p.name: p.names for p in people.people(project)} == {"Ada L.": ("Ada L.", "Bo"), "Ada": ("Ada",)}
    project.undo.undo()
    assert [(entry.name, entry.messages) for entry in people.entries(project, cast["Ada"])] == [("Ada", 1), ("Ada L.", 1), ("Bo", 1)]


def test_the_only_entry_stays(project, cast):
    (entry,) = people.entries(project, cast["Bo"])
    people.split(project, entry.id)
    assert [p.id for p in people.people(project)] == [*cast.values()]


def test_the_side_of_the_assistant_is_that_of_whoever_made_the_exports_until_there_is_one(project, cast):
    assert people.own_side(project) == frozenset()
    project.connection.execute("UPDATE participant SET is_me = name = 'Ada'")
    assert people.own_side(project) == {cast["Ada"]}
    people.set_role(project, cast["Bo"], "assistant")
    assert people.own_side(project) == {cast["Bo"]}
