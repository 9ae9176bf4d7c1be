import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.project.test_imports import message, store
from voicetune_desktop.model import Action
from voicetune_desktop.project import chats, decisions, people, turn_edits
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.merged_chats import Merged, keeper, merge, parts, same_writers, take_apart
from voicetune_desktop.project.schema import message_id

LONG = [f"what we talked about on day {day} of the trip" for day in range(1, 7)]


def said(day, text, sender="Ada", clock="10:00:00", **more):
    return message(text, sender, f"2024-05-{day:02}T{clock}", **more)


def both(project, first, second, keys=("a", "b"), formats=("messenger", "messenger-e2ee")):
    for rows, key, format_id in zip((first, second), keys, formats, strict=True):
        store(project, *rows, key=key, format_id=format_id)
    return merged(project)


def merged(project, keep=1, other=2):
    with project.transaction():
        return merge(project, keep, other)


def texts(project, chat=1):
    return [row.text for row in chats.messages(project, chat, 0, 1000)]


def everything(project):
    tables = ("message", "decision", "turn_edit", "rejected", "merged_message", "merged_from", "chat", "member")
    return {table: sorted(map(repr, project.connection.execute(f"SELECT * FROM {table}"))) for table in tables}


def test_chats_become_one_in_the_order_of_time(project):
    done = both(project, [said(1, "one"), said(3, "three", "Bo")], [said(1, "one"), said(2, "two", "Bo"), said(4, "four")])
    assert done == Merged(both=1, added=2)
    assert texts(project) == ["one", "two", "three", "four"]
    (chat,) = chats.chats(project)
    assert (chat.id, chat.messages, chat.last, chat.exports, chat.people) == (1, 4, "2024-05-04T10:00:00", 2, 2)
    assert chats.message_count(project) == sum(person.messages for person in people.people(project)) == 4
    assert people.writers(project) == {1: {1: 2, 2: 2}}
    assert (keeper(project, 2), parts(project, 1)) == (1, (2,))


def test_taken_apart_everything_is_as_before(project):
    first, second = [said(1, "one"), said(3, "three", "Bo")], [said(1, "one"), said(2, "two", "Bo"), said(4, "four")]
    store(project, *first, key="a")
    store(project, *second, key="b")
    decisions.decide_place(project, (message_id(2, 1), 0, 3), Action.KEEP)
    turn_edits.set_text(project, message_id(2, 2), message_id(2, 2), "better")
    project.connection.execute("INSERT INTO rejected (message_id, text) VALUES (?, 'nearly two')", (message_id(2, 1),))
    before = everything(project)
    merged(project)
    assert everything(project) != before
    with project.transaction():
        assert take_apart(project, 1) == (2,)
    assert everything(project) == before


def test_what_was_decided_hangs_on_the_copies_and_twins(project):
    store(project, said(1, "one"), said(3, "three"), key="a")
    store(project, said(1, "one"), said(2, "two"), key="b")
    for ordinal in (0, 1):
        decisions.decide_place(project, (message_id(2, ordinal), 0, 2), Action.KEEP)
        turn_edits.set_text(project, message_id(2, ordinal), message_id(2, ordinal), f"better {ordinal}")
        project.connection.execute("INSERT INTO rejected (message_id, text) VALUES (?, 'no')", (message_id(2, ordinal),))
    merged(project)
    assert {place for place in decisions.decisions(project).places if place[0] < message_id(2, 0)} == {
        (message_id(1, n), 0, 2) for n in (0, 1)
    }
    assert [(row.first, row.last, row.text) for row in turn_edits.every(project)] == [
        (message_id(1, n), message_id(1, n), f"better {n}") for n in (0, 1)
    ]
    assert [row[0] for row in project.connection.execute("SELECT message_id FROM rejected ORDER BY 1")] == [
        message_id(1, 0),
        message_id(1, 1),
    ]


def test_a_twin_keeps_its_own_changes(project):
    store(project, said(1, "one"), key="a")
    store(project, said(1, "one"), key="b")
    for chat in (1, 2):
        turn_edits.set_text(project, message_id(chat, 0), message_id(chat, 0), f"of {chat}")
    merged(project)
    assert [row.text for row in turn_edits.every(project)] == ["of 1"]


def test_two_phones_name_the_same_people_differently(project):
    mine = [said(day, text, ("Ada", "Bo")[day % 2]) for day, text in enumerate(LONG, 1)]
    theirs = [said(day, text, ("Ada from work", "me")[day % 2]) for day, text in enumerate(LONG, 1)]
    assert both(project, mine, [*theirs, said(9, "ok", "me")]) == Merged(both=6, added=1)
    names = {person.id: person.name for person in people.people(project)}
    assert {(names[one], names[other]) for one, other in same_writers(project)} == {("Ada", "Ada from work"), ("Bo", "me")}


def test_a_copy_gets_the_time_of_the_kept_chat(project):
    kept = [said(day, text, clock="10:00:00+02:00") for day, text in enumerate(LONG, 1)]
    other = [said(day, text, clock="11:30:00") for day, text in enumerate(LONG, 1)]
    both(project, kept, [*other, said(9, "ok", clock="11:30:05")])
    last = chats.messages(project, 1, 6, 1)[0]
    assert (last.text, last.sent_at) == ("ok", "2024-05-09T10:00:05+02:00")


def test_minutes_and_seconds_are_the_same_moment(project):
    assert both(project, [said(1, "hi", clock="10:02:59")], [said(1, "hi", clock="10:02:00")]) == Merged(both=1, added=0)


@pytest.mark.parametrize("kept", [("00", "00", "00", "00"), ("05", "10", "15", "20")])
@pytest.mark.parametrize("others", [("05", "10", "12", "20"), ("00", "00", "00", "00")])
def test_a_copy_stands_behind_what_it_followed(project, kept, others):
    rows = [said(1, text, clock=f"10:00:{second}") for text, second in zip("abde", kept, strict=True)]
    more = [said(1, text, clock=f"10:00:{second}") for text, second in zip("abcd", others, strict=True)]
    both(project, rows, more)
    assert texts(project) == ["a", "b", "c", "d", "e"]
    with project.transaction():
        take_apart(project, 1)
    assert (texts(project), texts(project, 2)) == (["a", "b", "d", "e"], ["a", "b", "c", "d"])


def test_copies_answer_to_the_right_messages(project):
    kept = [said(1, "a", number="7"), said(1, "b", number="8")]
    other = [said(1, "a", number="1"), said(2, "c", number="8", reply_to="1"), said(3, "d", number="9", reply_to="8")]
    both(project, kept, other)
    rows = project.connection.execute("SELECT text, export_id, reply_to FROM message ORDER BY id").fetchall()
    assert rows == [("a", "7", ""), ("b", "8", ""), ("c", "2:8", "7"), ("d", "2:9", "2:8")]


def test_three_exports_become_one_and_come_apart(project):
    for key, day in (("a", 1), ("b", 2), ("c", 3)):
        store(project, said(day, f"day {day}"), key=key)
    merged(project, 1, 2)
    merged(project, 3, 1)
    assert (texts(project, 3), parts(project, 3)) == (["day 1", "day 2", "day 3"], (1, 2))
    with project.transaction():
        take_apart(project, 3)
    assert [texts(project, chat) for chat in (1, 2, 3)] == [["day 1"], ["day 2"], ["day 3"]]


def test_examples_of_messages_that_moved_are_gone(project):
    store(project, said(1, "a"), key="a")
    store(project, said(2, "b"), key="b")
    built = "INSERT INTO example VALUES (1, 2, 'train', 0, 1, 1, 1, 2, x'')"
    project.connection.execute(built)
    merged(project)
    assert not project.connection.execute("SELECT * FROM example").fetchall()
    project.connection.execute(built)
    with project.transaction():
        take_apart(project, 1)
    assert not project.connection.execute("SELECT * FROM example").fetchall()


@pytest.mark.parametrize(("keep", "other"), [(1, 1), (2, 1), (1, 2)])
def test_a_merged_chat_is_not_merged_again(project, keep, other):
    both(project, [said(1, "a")], [said(2, "b")])
    assert merged(project, keep, other) == Merged(0, 0)
    assert texts(project) == ["a", "b"]


ROWS = st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["ok", "no", *LONG[:2]]), st.sampled_from(["Ada", "Bo"])), max_size=8)


@given(ROWS, ROWS)
def test_nothing_is_lost_and_nothing_is_left_behind(first, second):
    with create_temporary() as project:
        for key, rows in (("a", first), ("b", second)):
            store(project, *(said(day, text, sender) for day, text, sender in sorted(rows)), key=key)
        before, wrote = everything(project), people.writers(project)
        done = merged(project)
        assert done.both + done.added == len(second)
        assert len(texts(project)) == len(first) + done.added == chats.message_count(project)
        ids = [row.ordinal for row in chats.messages(project, 1, 0, 1000)]
        assert ids == list(range(len(ids)))
        with project.transaction():
            take_apart(project, 1)
        after = everything(project)
        assert {**after, "member": 0} == {**before, "member": 0}
        assert people.writers(project) == wrote
