import pytest
from msgspec.structs import replace

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.statistics import Statistics
from voicetune_desktop.errors import PersonNotFound
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.statistics import pauses, statistics, stored_statistics
from voicetune_desktop.project import chats, people

ME, BO = "Ada Byron", "Bo Larsen"


def chat(empty, tmp_path, *talk, days=30):
    result_of(import_exports(empty, [write_chat(tmp_path, days, talk)]))
    choose_assistant(empty, ME)
    return empty


def words(project):
    return {found.word for found in result_of(statistics(project)).typical}


def test_both_sides_are_counted(project):
    found = result_of(statistics(project))
    assert (found.assistant.messages, found.others.messages, found.conversations) == (120, 90, 30)
    assert sum(found.hours[0]) == 120
    assert sum(found.pauses) == 209
    assert len(found.answered) == 1


def test_figures_are_kept_until_something_changes(project):
    found = result_of(statistics(project))
    assert stored_statistics(project) == found
    set_settings(project, replace(settings(project), gap_minutes=240))
    assert stored_statistics(project) is None


@pytest.mark.parametrize("change", ["chat", "role"])
def test_another_choice_of_chats_or_people_makes_them_anew(project, change):
    result_of(statistics(project))
    if change == "chat":
        chats.include_chat(project, 1, included=False)
    else:
        choose_assistant(project, BO)
    assert stored_statistics(project) is None


def test_what_the_system_prompt_says_changes_nothing(project):
    result_of(statistics(project))
    set_settings(project, replace(settings(project), system="You are kind."))
    assert isinstance(stored_statistics(project), Statistics)


def test_words_typical_for_the_assistant_are_found(empty, tmp_path):
    project = chat(empty, tmp_path, (BO, "the bus is late again"), (ME, "oh well splendid splendid splendid"))
    assert "splendid" in words(project)


@pytest.mark.parametrize(
    "said",
    ["larsen", "bo larsen", "ask margaret", "bo.larsen@example.org", "the code is 77-secret", "https://example.org/splendid"],
)
def test_no_name_and_no_hidden_value_is_a_typical_word(empty, tmp_path, said):
    project = chat(empty, tmp_path, (BO, "the bus is late again"), (ME, f"{said} {said} {said} as ever"), (BO, "yes"))
    assert words(project).isdisjoint({"larsen", "bo", "margaret", "example", "splendid", "secret"})


def test_a_name_that_was_kept_is_no_typical_word(empty, tmp_path):
    project = chat(empty, tmp_path, (BO, "the bus is late again"), (ME, "well larsen larsen larsen"))
    project.connection.execute("INSERT INTO decision (scope, kind, action) VALUES ('kind', 'participant', 'keep')")
    assert "larsen" not in words(project)


def test_without_an_assistant_there_are_no_sides(project):
    people.set_role(project, people.people(project)[0].id, "other")
    people.set_role(project, people.people(project)[1].id, "other")
    with pytest.raises(PersonNotFound):
        result_of(statistics(project))


def test_pauses_are_told_without_statistics(project):
    assert tuple(pauses(project)) == result_of(statistics(project)).pauses
