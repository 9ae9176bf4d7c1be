import pytest

from tests.project.every_finding import every_row
from tests.project.test_imports import message, store
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project import decisions, findings
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.tally import count_findings

ONE, TWO = message_id(1, 0), message_id(1, 1)


@pytest.fixture
def found(project):
    store(project, message("Ada met Will"), message("will Ada come"))
    rows = [
        (ONE, Finding(0, 3, "participant", 0.9, Action.REPLACE, "person:1")),
        (ONE, Finding(8, 12, "participant", 0.5, Action.ASK, "person:2")),
        (TWO, Finding(0, 4, "participant", 0.1, Action.KEEP, "person:2", reason="word")),
        (TWO, Finding(5, 8, "participant", 0.9, Action.REPLACE, "person:1")),
    ]
    with project.transaction():
        list(findings.replace_findings(project, [rows]))
        list(count_findings(project))
    return project


def test_counts_follow_the_own_actions(found):
    (group,) = findings.kind_counts(found)
    assert (group.replace, group.ask, group.keep, group.choice) == (2, 1, 1, None)
    assert findings.to_check(found) == 1


def test_choice_for_a_kind_leaves_plain_words_alone(found):
    decisions.decide_kind(found, "participant", Action.REPLACE)
    (group,) = findings.kind_counts(found)
    assert (group.replace, group.ask, group.keep, group.choice) == (3, 0, 1, Action.REPLACE)


def test_value_beats_kind_and_place_beats_value(found):
    decisions.decide_kind(found, "participant", Action.KEEP)
    decisions.decide_value(found, "participant", "person:2", Action.REPLACE)
    decisions.decide_place(found, (TWO, 0, 4), Action.KEEP)
    rows = every_row(found)
    assert [row.action.value for row in rows] == ["keep", "replace", "keep", "keep"]


def test_decision_can_be_taken_back(found):
    decisions.decide_value(found, "participant", "person:2", Action.KEEP)
    decisions.decide_value(found, "participant", "person:2", None)
    assert findings.to_check(found) == 1


def test_values_are_listed_the_most_frequent_first(found):
    listed = findings.value_counts(found, "participant", "phone")
    assert [(v.value, v.count, v.ask, v.words) for v in listed] == [("person:1", 2, 0, 0), ("person:2", 2, 1, 1)]
    assert findings.samples(found, [v.first for v in listed]) == {1: "Ada", 2: "Will"}


def test_ids_are_those_of_the_kinds_asked_for(found):
    assert list(findings.ids_between(found, 0, None, kinds=["phone", "participant"])) == [1, 2, 4]
    assert list(findings.ids_between(found, 0, None, kinds=["participant"], action=Action.ASK)) == [2]
    assert list(findings.ids_between(found, 0, ONE, kinds=["participant"], values=["person:1"])) == [1]
    assert list(findings.ids_between(found, 0, None, kinds=["phone"])) == []


def test_what_was_doubtful_and_is_decided_is_checked(found):
    decisions.decide_kind(found, "participant", Action.REPLACE)
    (group,) = findings.kind_counts(found)
    assert (group.checked, group.ask) == (1, 0)


def test_secrets_are_never_kept_as_a_kind(found):
    decisions.decide_kind(found, "password", Action.ASK)
    decisions.decide_kind(found, "password", Action.KEEP)
    assert decisions.decisions(found).kinds == {}
