"""People outside the chat: who is asked about, and what an answer does."""

import pytest

from tests.operations.driving import result_of
from tests.project.test_imports import message, store
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.steps import scan_is_fresh
from voicetune_desktop.operations.strangers import described, is_no_person, is_person, open_strangers
from voicetune_desktop.project import findings, people
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.tally import count_findings


def told(project, *mentions):
    """A message for each (name, value, action)."""
    store(project, *(message(f"saw {name} there") for name, _, _ in mentions))
    rows = [
        (message_id(1, n), Finding(4, 4 + len(name), "third_party", 0.5, action, value)) for n, (name, value, action) in enumerate(mentions)
    ]
    with project.transaction():
        list(findings.replace_findings(project, [rows]))
        list(count_findings(project))


def asked(project):
    return [(stranger.value, stranger.count, stranger.ask) for stranger in open_strangers(project)]


DOUBT, SURE = Action.ASK, Action.REPLACE


def test_asks_about_the_doubtful_and_the_frequent(empty):
    told(empty, ("Elke", "elke", DOUBT), *[("Olav", "olav", SURE)] * 3, ("Ines", "ines", SURE))
    assert asked(empty) == [("olav", 3, 0), ("elke", 1, 1)]


def test_first_name_goes_with_the_only_full_name(empty):
    told(empty, ("Elke", "elke", DOUBT), ("Elke Sandmann", "elke sandmann", SURE), ("Elke", "elke", DOUBT))
    assert asked(empty) == [("elke sandmann", 3, 2)]


def test_namesakes_are_asked_about_one_by_one(empty):
    told(empty, ("Elke", "elke", DOUBT), ("Elke Sandmann", "elke sandmann", DOUBT), ("Elke Ruhr", "elke ruhr", DOUBT))
    assert [value for value, _, _ in asked(empty)] == ["elke", "elke ruhr", "elke sandmann"]


def test_example_shows_the_name_in_its_text(empty):
    told(empty, ("Elke", "elke", DOUBT))
    (stranger,) = described(empty, open_strangers(empty))
    assert (stranger.name, stranger.text[stranger.start : stranger.end]) == ("Elke", "Elke")


def test_no_person_is_kept_everywhere_and_not_asked_about_again(empty):
    told(empty, *[("Elke", "elke", DOUBT)] * 4)
    with empty.undo.step("answer"):
        is_no_person(empty, open_strangers(empty)[0])
    assert (asked(empty), findings.kind_counts(empty)[0].keep) == ([], 4)
    empty.undo.undo()
    assert asked(empty) == [("elke", 4, 4)]


def test_person_joins_the_people_and_the_scan_is_stale(empty):
    told(empty, ("elke", "elke", DOUBT), ("Elke Sandmann", "elke sandmann", SURE))
    with empty.undo.step("answer"):
        is_person(empty, open_strangers(empty)[0])
    (elke,) = [person for person in people.people(empty) if person.platforms == ("mentioned",)]
    assert (elke.name, elke.names, elke.role, elke.messages) == ("Elke Sandmann", ("Elke Sandmann", "Elke"), "other", 0)
    assert not scan_is_fresh(empty)
    assert asked(empty) == []
    empty.undo.undo()
    assert [person.name for person in people.people(empty) if person.platforms == ("mentioned",)] == []
    assert len(asked(empty)) == 1


def test_person_may_be_one_of_the_chat(empty):
    told(empty, ("Grizzly", "grizzly", DOUBT))
    (ada,) = people.people(empty)
    is_person(empty, open_strangers(empty)[0], ada.id)
    (again,) = people.people(empty)
    assert (again.id, again.names) == (ada.id, ("Ada", "Grizzly"))


@pytest.fixture
def spoken_of(empty):
    """A chat that speaks of one who is not in it."""
    store(empty, *[message(text) for text in ("Heike called me", "I met Heike Sandmann", "heike's bike", "@heike look")] * 3)
    result_of(scan_privacy(empty))
    return empty


def test_every_form_of_a_persons_name_is_found_and_has_one_new_name(spoken_of):
    is_person(spoken_of, open_strangers(spoken_of)[0])
    result_of(scan_privacy(spoken_of))
    (heike,) = [person.id for person in people.people(spoken_of) if person.platforms == ("mentioned",)]
    values = {row.value: row.count for row in findings.value_counts(spoken_of, "participant")}
    assert values[f"person:{heike}"] == 12
    assert "Heike" not in Redactor(spoken_of).labels()[heike]


def test_nobody_is_asked_about_before_the_first_scan(empty):
    assert open_strangers(empty) == []
