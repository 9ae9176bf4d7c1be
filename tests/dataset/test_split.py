"""The latest whole conversations are held out, and nothing of them is trained."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.made import made
from voicetune_desktop.dataset.examples import ExampleRange
from voicetune_desktop.dataset.split import split


def test_holds_out_the_latest_conversations_of_all_chats() -> None:
    old, new = [made(n, f"a{n}", at=n, chat=2) for n in range(9)], made(1, "b", at=99, chat=1)
    train, valid, dropped = split([new, *old], 0.1)
    assert (train, valid, dropped) == (old, [new], {})


def test_never_splits_a_conversation() -> None:
    examples = [made(n // 4, str(n), at=n // 4) for n in range(12)]
    train, valid, _ = split(examples, 0.2)
    assert {one.session for one in train} & {one.session for one in valid} == set()


def test_gives_each_side_something() -> None:
    assert [len(side) for side in split([made(1, "a"), made(2, "b")], 0.01)] == [1, 1, 0]
    assert [len(side) for side in split([made(1, "a"), made(2, "b")], 0.5)] == [1, 1, 0]


def test_trains_a_single_conversation() -> None:
    assert [len(side) for side in split([made(1, "a"), made(1, "b")], 0.5)] == [2, 0, 0]


def test_holds_out_nothing_when_nothing_is_asked_for() -> None:
    assert [len(side) for side in split([made(n, str(n)) for n in range(9)], 0)] == [9, 0, 0]
    assert split([], 0.1) == ([], [], {})


def test_drops_held_out_examples_that_repeat_trained_ones() -> None:
    examples = [made(n, str(n)) for n in range(8)]
    again, new = made(8, "0"), made(9, "new")
    train, valid, dropped = split([*examples, again, new], 0.2)
    assert (train, valid, dropped) == (examples, [new], {"duplicate_of_train": [again]})


def test_holds_out_more_when_the_latest_only_repeat() -> None:
    train, valid, dropped = split([made(1, "a"), made(2, "b"), made(3, "a"), made(4, "a")], 0.25)
    assert [one.session for one in train] == [1]
    assert [one.session for one in valid] == [2]
    assert [one.session for one in dropped["duplicate_of_train"]] == [3, 4]


def test_trains_conversations_without_a_time() -> None:
    timeless = [replace(made(n, str(n), chat=2), started_at=None) for n in range(3)]
    assert split([made(1, "x", at=5), *timeless], 0.25)[1] == [made(1, "x", at=5)]


examples = st.lists(st.builds(made, st.integers(0, 9), st.sampled_from("abcdefg"), chat=st.integers(1, 2)))


@given(examples, st.sampled_from((0.05, 0.1, 0.3, 0.5)))
def test_loses_nothing_and_leaks_nothing(given_examples: list[ExampleRange], share: float) -> None:
    train, valid, dropped = split(given_examples, share)
    assert len(train) + len(valid) + sum(map(len, dropped.values())) == len(given_examples)
    assert {one.digest for one in train}.isdisjoint(one.digest for one in valid)
    assert {(one.chat, one.session) for one in train}.isdisjoint((one.chat, one.session) for one in valid)
    assert bool(train) == bool(given_examples)
