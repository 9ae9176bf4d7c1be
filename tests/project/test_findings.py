import pytest

from tests.project.test_imports import message, store
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project import findings
from voicetune_desktop.project.schema import message_id

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
    return project


def test_counts_follow_the_own_actions(found):
    (group,) = findings.kind_counts(found)
    assert (group.replace, group.ask, group.keep, group.choice) == (2, 1, 1, None)
    assert findings.to_check(found) == 1


def test_choice_for_a_kind_leaves_plain_words_alone(found):
    findings.decide_kind(found, "participant", Action.REPLACE)
    (group,) = findings.kind_counts(found)
    assert (group.replace, group.ask, group.keep, group.choice) == (3, 0, 1, Action.REPLACE)


def test_value_beats_kind_and_place_beats_value(found):
    findings.decide_kind(found, "participant", Action.KEEP)
    findings.decide_value(found, "participant", "person:2", Action.REPLACE)
    findings.decide_place(found, (TWO, 0, 4), Action.KEEP)
    rows = findings.finding_rows(found, findings.finding_ids(found))
    assert [row.action.value for row in rows] == ["keep", "replace", "keep", "keep"]


def test_decision_can_be_taken_back(found):
    findings.decide_value(found, "participant", "person:2", Action.KEEP)
    findings.decide_value(found, "participant", "person:2", None)
    assert findings.to_check(found) == 1


def test_values_are_listed_with_a_sample(found):
    listed = findings.value_counts(found, "participant")
    assert [(v.value, v.sample, v.count, v.ask) for v in listed] == [("person:1", "Ada", 2, 0), ("person:2", "Will", 2, 1)]


def test_ids_can_be_filtered(found):
    assert len(findings.finding_ids(found, kind="participant", action=Action.ASK)) == 1
    assert len(findings.finding_ids(found, value="person:1")) == 2
    assert len(findings.finding_ids(found, kind="phone")) == 0
