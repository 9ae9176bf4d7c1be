"""Counts that come from the tally agree with the findings themselves, whatever was decided."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.project.every_finding import every_id, every_row
from tests.project.test_imports import message, store
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.project import decisions, findings, tally
from voicetune_desktop.project.for_one_run import create_in_memory
from voicetune_desktop.project.schema import message_id

KINDS, VALUES = ("participant", "phone"), ("a", "b")
FIRST = message_id(1, 0)
FOUND = st.tuples(st.sampled_from(KINDS), st.sampled_from(VALUES), st.sampled_from(list(Action)), st.booleans())
DECISIONS = st.lists(
    st.tuples(
        st.sampled_from(("kind", "value", "like", "place", "replace")),
        st.sampled_from(KINDS),
        st.sampled_from(VALUES),
        st.integers(0, 9),
        st.sampled_from(list(Action)),
    ),
    max_size=5,
)


def found_in(project, found):
    """One finding a message; what reads as a plain word is kept unasked."""
    rows = [
        (FIRST + number, Finding(0, 1, kind, 0.9, Action.KEEP if word else action, value, reason="word" if word else ""))
        for number, (kind, value, action, word) in enumerate(found)
    ]
    with project.transaction():
        list(findings.replace_findings(project, [rows]))
        list(tally.count_findings(project))


def decide(project, scope, kind, value, number, action):
    match scope:
        case "kind":
            decisions.decide_kind(project, kind, action)
        case "value":
            decisions.decide_value(project, kind, value, action)
        case "like":
            decisions.decide_like(project, kind, value, action)
        case "place":
            decisions.decide_place(project, (FIRST + number, 0, 1), action)
        case _:
            decisions.replace_waiting(project)


@pytest.fixture
def project():
    with create_in_memory() as made:
        store(made, *[message(f"x{number}") for number in range(10)])
        yield made


@given(st.lists(FOUND, min_size=1, max_size=10), DECISIONS)
def test_counts_agree_with_the_rows(found, decided):
    with create_in_memory() as project:
        store(project, *[message(f"x{number}") for number in range(10)])
        found_in(project, found)
        for decision in decided:
            decide(project, *decision)
        rows = every_row(project)
        by_kind = Counter((row.finding.kind, row.action.value) for row in rows)
        counts = {count.kind: count for count in findings.kind_counts(project)}
        assert all(getattr(counts[kind], action.value) == by_kind[kind, action.value] for kind in counts for action in Action)
        assert findings.to_check(project) == sum(row.action is Action.ASK for row in rows)
        checked = Counter(row.finding.kind for row in rows if row.finding.action is Action.ASK is not row.action)
        assert {kind: count.checked for kind, count in counts.items() if count.checked} == checked
        words = sum(row.finding.reason == "word" and row.action is Action.KEEP for row in rows)
        assert sum(count.words for count in counts.values()) == words
        for kind in counts:
            values = findings.value_counts(project, kind)
            assert sum(value.count for value in values) == sum(row.finding.kind == kind for row in rows)
            assert sum(value.keep for value in values) == by_kind[kind, "keep"]


@given(st.lists(FOUND, min_size=1, max_size=10), st.integers(1, 4))
def test_parts_of_a_list_make_up_the_whole(found, size):
    with create_in_memory() as project:
        store(project, *[message(f"x{number}") for number in range(10)])
        found_in(project, found)
        ids, low, high = [], 0, 0
        while high is not None:
            high = findings.some_messages_on(project, low, size)
            ids += findings.ids_between(project, low, high, kinds=["phone"])
            low = high
        listed = every_row(project, "phone")
        assert ids == [row.id for row in listed if row.finding.reason != "word"]


def test_nothing_is_counted_before_the_first_scan(project):
    assert (findings.kind_counts(project), findings.to_check(project), findings.value_counts(project, "phone")) == ([], 0, [])


def test_decision_for_all_alike_takes_in_single_ones_and_spares_plain_words(project):
    found_in(
        project,
        [("participant", "a", Action.ASK, False), ("participant", "a", Action.REPLACE, False), ("participant", "a", Action.KEEP, True)],
    )
    decisions.decide_place(project, (FIRST, 0, 1), Action.KEEP)
    decisions.decide_like(project, "participant", "a", Action.REPLACE)
    rows = every_row(project)
    assert [row.action.value for row in rows] == ["replace", "replace", "keep"]
    assert findings.like_count(project, "participant", "a") == 2


def test_counting_in_portions_counts_the_same(monkeypatch, project):
    found_in(project, [("phone", "a", Action.REPLACE, False), ("phone", "b", Action.ASK, False)] * 5)
    together = project.connection.execute("SELECT * FROM tally").fetchall()
    monkeypatch.setattr(tally, "PORTION", 3)
    with project.transaction():
        assert len(list(tally.count_findings(project))) == 4
    assert project.connection.execute("SELECT * FROM tally").fetchall() == together


def test_next_that_waits_comes_round_again(project):
    found_in(project, [("phone", "a", action, False) for action in (Action.ASK, Action.REPLACE, Action.ASK)])
    first, second, third = every_id(project)
    assert findings.next_waiting(project, ["phone"], first) == third
    assert findings.next_waiting(project, ["phone"], third) == first
    assert findings.next_waiting(project, ["phone"], second, ["b"]) is None
