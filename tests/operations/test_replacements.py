import pytest

from tests.operations.driving import result_of
from tests.operations.planting import plant
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.replacements import choose_replacement, forget_replacements, replaced_values, replacements
from voicetune_desktop.operations.steps import build_is_fresh
from voicetune_desktop.privacy.surrogates import NameTaken
from voicetune_desktop.project.people import people, set_new_name


@pytest.fixture
def scanned(project):
    result_of(scan_privacy(project))
    return project


def table(project, kind=None):
    return {row.value: row for row in replacements(project, Redactor(project), replaced_values(project, kind))}


def remembered(project):
    redactor = Redactor(project)
    rows = replacements(project, redactor, replaced_values(project))
    with project.transaction():
        redactor.remember(project)
    return {(row.kind, row.value): row.replacement for row in rows}


def test_table_has_every_value_with_its_original_count_and_replacement(scanned):
    row = table(scanned)["+447700900123"]
    assert (row.kind, row.original, row.count, row.chat, row.chosen, row.editable) == ("phone", "+44 7700 900123", 30, 0, False, True)
    assert row.replacement.startswith("+44 7700 900")
    assert row.replacement != row.original


def test_table_is_what_the_texts_get(scanned):
    redactor = Redactor(scanned)
    text = "write to bo.larsen@example.org"
    row = table(scanned, "email")["bo.larsen@example.org"]
    assert row.replacement in redactor.redact_loose(text).text


def test_most_frequent_come_first_and_a_kind_can_be_asked_for(scanned):
    counts = [value.count for value in replaced_values(scanned)]
    assert counts == sorted(counts, reverse=True)
    assert {value.kind for value in replaced_values(scanned, "link")} == {"link"}


def test_strangers_have_a_row_for_each_chat(scanned):
    plant(scanned, [("third_party", "gudrun", "sandwiches")])
    (row,) = table(scanned, "third_party").values()
    assert (row.chat > 0, row.count, row.original) == (True, 30, "sandwiches")


def test_nothing_is_listed_before_a_scan(project):
    assert replaced_values(project) == []


def test_chosen_replacement_stands_in_the_table_and_in_the_texts(scanned):
    choose_replacement(scanned, "phone", "+447700900123", "my number")
    row = table(scanned)["+447700900123"]
    assert (row.replacement, row.chosen) == ("my number", True)
    choose_replacement(scanned, "phone", "+447700900123", None)
    assert not table(scanned)["+447700900123"].chosen


def test_choice_for_a_person_is_their_new_name(scanned):
    (bo,) = (person for person in people(scanned) if person.name == "Bo Larsen")
    choose_replacement(scanned, "participant", f"person:{bo.id}", "Quentin Ash")
    assert Redactor(scanned).labels()[bo.id] == "Quentin Ash"


@pytest.mark.parametrize("text", ["Ada", "call bo.larsen@example.org", "+44 7700 900123"])
def test_real_values_are_refused_and_the_step_is_taken_back(scanned, text):
    with pytest.raises(NameTaken), scanned.undo.step("Change a replacement"):
        choose_replacement(scanned, "link", "https://trains.example.net/t/91?pw=x7", text)
    assert not any(row.chosen for row in table(scanned).values())


def test_typed_texts_are_refused_by_what_is_known_of_the_project_already(scanned):
    known = Redactor(scanned).surrogates
    choose_replacement(scanned, "phone", "+447700900123", "my number", known)
    for text in ("call bo.larsen@example.org", "My number"):
        with pytest.raises(NameTaken), scanned.undo.step("Change a replacement"):
            choose_replacement(scanned, "link", "https://trains.example.net/t/91?pw=x7", text, known)
    assert [row.replacement for row in table(scanned).values() if row.chosen] == ["my number"]


def test_choice_can_be_undone(scanned):
    with scanned.undo.step("Change a replacement"):
        choose_replacement(scanned, "phone", "+447700900123", "my number")
    scanned.undo.undo()
    assert not table(scanned)["+447700900123"].chosen


def test_choice_makes_the_examples_stale(scanned):
    result_of(refresh_dataset(scanned))
    choose_replacement(scanned, "phone", "+447700900123", "my number")
    assert not build_is_fresh(scanned)


@pytest.mark.parametrize("kind", ["password", "secret_key"])
def test_secrets_take_no_replacement(scanned, kind):
    plant(scanned, [(kind, "x7", "sandwiches")])
    assert not table(scanned, kind)["x7"].editable
    with pytest.raises(VoiceTuneError, match="always removed"):
        choose_replacement(scanned, kind, "x7", "y8")


def test_forgetting_draws_everything_anew(scanned):
    result_of(refresh_dataset(scanned))
    before = remembered(scanned)
    forget_replacements(scanned)
    after = remembered(scanned)
    assert before.keys() == after.keys()
    same = [key for key in before if before[key] == after[key]]
    assert len(same) <= len(before) // 4, "a name may be drawn twice by chance"
    assert not build_is_fresh(scanned)


def test_forgetting_leaves_nothing_of_the_table(scanned):
    (bo,) = (person for person in people(scanned) if person.name == "Bo Larsen")
    with scanned.undo.step("Change"):
        choose_replacement(scanned, "phone", "+447700900123", "my number")
        set_new_name(scanned, bo.id, "Quentin Ash")
    remembered(scanned)
    seed = scanned.fact("seed")
    forget_replacements(scanned)
    stored = [row for table in ("surrogate", "setting", "meta", "person") for row in scanned.connection.execute(f"SELECT * FROM {table}")]
    assert not any(word in repr(stored) for word in (seed, "my number", "Quentin"))
    assert scanned.undo.undo() is None
