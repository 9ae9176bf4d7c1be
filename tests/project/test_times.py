from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.test_imports import message, store
from voicetune_desktop.dataset.gaps import EDGES, count_gaps
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.times import hours, pauses


def at(minute):
    return f"2024-05-01T{minute // 60:02}:{minute % 60:02}:00"


@settings(max_examples=20)
@given(st.lists(st.integers(0, 23 * 60), min_size=1, max_size=20))
def test_the_store_counts_pauses_as_the_core_does(minutes):
    minutes = sorted(minutes)
    with create_temporary() as project:
        store(project, *(message(f"t{place}", at=at(minute)) for place, minute in enumerate(minutes)))
        assert pauses(project, EDGES) == count_gaps(60 * (later - earlier) for earlier, later in pairwise(minutes))


def test_between_two_chats_lies_no_pause(project):
    store(project, message("a", at=at(0)))
    store(project, message("b", at=at(700)), key="other")
    assert sum(pauses(project, EDGES)) == 0


def test_a_reply_in_a_thread_is_no_pause_of_the_flow(project):
    root, later = message("root", at=at(0), number="1"), message("later", at=at(5), number="2")
    store(project, root, message("reply", at=at(2), number="3", reply_to="1", flags=("thread",)), later, format_id="slack")
    assert sum(pauses(project, EDGES)) == 1


def test_chats_that_are_left_out_are_not_counted(project):
    store(project, message("a", at=at(0)), message("b", at=at(5)))
    chats.include_chat(project, 1, included=False)
    assert sum(pauses(project, EDGES)) == sum(map(sum, hours(project).values())) == 0


def test_hours_are_those_of_the_clock_in_the_export(project):
    store(project, message("a", at="2024-05-01T23:10:00+02:00"), message("b", "Bo", at="2024-05-02T07:00:00"), message("c", at=None))
    people.set_role(project, people.people(project)[0].id, "assistant")
    found = hours(project)
    assert (found[True][23], found[False][7], sum(found[True]), sum(found[False])) == (1, 1, 1, 1)


def test_people_left_out_have_no_hours(project):
    store(project, message("a"))
    people.set_role(project, people.people(project)[0].id, "left_out")
    assert sum(map(sum, hours(project).values())) == 0
