"""Which messages were edited or deleted between two exports, told from those that only one of them has."""

import pytest

from voicetune_desktop.project.newer_export import Cover, Exports, Lone, Settled, settle

WHOLE = Cover(0, 100, 2, whole=True)
BOTH = frozenset({1, 2})


def lone(number, at=50, *, person=1, export_id="", after=0):
    return Lone(number, person, f"at {at}", export_id, at, after)


def exports(this=WHOLE, *newer, senders=BOTH):
    times = range(this.first, this.last + 1)
    return Exports(this, senders, newer, times, times)


def test_same_person_at_the_same_time_is_one_message_in_two_wordings():
    assert settle([lone(1)], [lone(9)], exports()) == Settled(edited=((1, 9),))


def test_in_an_older_export_the_wording_is_the_former_one():
    newer = Cover(0, 200, 2, whole=True)
    assert settle([lone(1)], [lone(9)], exports(WHOLE, newer)) == Settled(worded_before=((1, 9),))


@pytest.mark.parametrize("other", [lone(9, person=2), lone(9, at=51), lone(9, export_id="x")], ids=["person", "time", "id"])
def test_another_person_time_or_id_is_another_message(other):
    assert settle([lone(1)], [other], exports()) == Settled(deleted=(1,))


def test_neighbour_decides_which_of_several_was_edited():
    settled = settle([lone(1, after=5), lone(2, after=6)], [lone(9, after=6)], exports())
    assert settled == Settled(edited=((2, 9),), deleted=(1,))


@pytest.mark.parametrize("at", [0, 100, 101])
def test_message_at_the_end_of_the_export_or_outside_is_not_deleted(at):
    assert settle([lone(1, at)], [], exports()) == Settled()


def test_message_that_a_newer_export_has_not_is_left_out_of_an_older_one():
    newer = Cover(20, 200, 2, whole=True)
    assert settle([], [lone(8, 50), lone(9, 10)], exports(WHOLE, newer)) == Settled(left_out=(8,))


@pytest.mark.parametrize("newer", [Cover(20, 200, 2, whole=False), Cover(20, 200, 1, whole=True)], ids=["not whole", "one person's"])
def test_export_that_is_not_trusted_keeps_nothing_out(newer):
    assert settle([lone(1)], [lone(9)], exports(WHOLE, newer)) == Settled()


def test_too_much_is_missing_for_a_whole_export():
    fifth = [lone(number, number) for number in range(1, 20)]
    assert len(settle(fifth, [], exports()).deleted) == 19
    assert settle([*fifth, lone(20, 20)], [], exports()) == Settled()


def test_own_messages_alone_say_nothing_about_those_of_others():
    assert settle([lone(1, person=2)], [], exports(senders=frozenset({1}))) == Settled()
    assert settle([lone(1, person=1)], [], exports(senders=frozenset({1}))) == Settled(deleted=(1,))
