"""The latest whole conversations are held out, and nothing of them is trained."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.made import made
from voicetune_desktop.dataset.examples import ExampleRange
from voicetune_desktop.dataset.likeness import echoes
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.split import Sides
from voicetune_desktop.dataset.split import split as split_by

Parts = tuple[list[ExampleRange], list[ExampleRange], dict[str, list[ExampleRange]]]


def sides(examples: list[ExampleRange], **settings: Any) -> Sides:
    return split_by(examples, Settings(**settings), {})


def split(examples: list[ExampleRange], share: float) -> Parts:
    """By time into two, as by default."""
    found = sides(examples, valid_share=share)
    assert found.test == []
    return found.train, found.valid, found.dropped


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


def test_keeps_the_very_latest_for_the_test() -> None:
    examples = [made(n, f"a{n}") for n in range(10)]
    found = sides(examples, valid_share=0.2, test_share=0.1)
    assert (found.train, found.valid, found.test) == (examples[:7], examples[7:9], examples[9:])


def test_holds_out_whole_chats() -> None:
    examples = [made(n, f"{chat}:{n}", chat=chat) for chat in range(5) for n in range(4)]
    found = sides(examples, split_by="chat", valid_share=0.2, test_share=0.2)
    chats = [{one.chat for one in side} for side in (found.train, found.valid, found.test)]
    assert [len(side) for side in chats] == [3, 1, 1]
    assert set.union(*chats) == set(range(5))


def test_draws_the_same_with_the_same_number_and_not_in_order_of_time() -> None:
    examples = [made(n, str(n)) for n in range(50)]
    once, again, other = (sides(examples, split_by="random", split_seed=seed).valid for seed in (1, 1, 2))
    assert once == again != other
    assert once != examples[-5:]


def test_drops_tests_that_repeat_what_is_held_out() -> None:
    examples = [*(made(n, str(n)) for n in range(8)), made(8, "7"), made(9, "0"), made(10, "new")]
    found = sides(examples, valid_share=0.1, test_share=0.25)
    assert (found.valid, found.test) == ([examples[7]], [examples[10]])
    assert found.dropped == {"duplicate_of_train": [examples[9]], "duplicate_of_valid": [examples[8]]}


@pytest.mark.parametrize("way", ["time", "chat", "random"])
@given(examples, st.sampled_from((0, 0.1, 0.3, 0.5)), st.sampled_from((0, 0.1, 0.5)))
def test_loses_nothing_and_leaks_nothing(way: str, given_examples: list[ExampleRange], share: float, test_share: float) -> None:
    found = sides(given_examples, split_by=way, valid_share=share, test_share=test_share)
    parts = (found.train, found.valid, found.test)
    assert sum(map(len, parts)) + sum(map(len, found.dropped.values())) == len(given_examples)
    for one, other in combinations(parts, 2):
        assert not echoes(one, other)
        assert {(e.chat, e.session) for e in one}.isdisjoint((e.chat, e.session) for e in other)
        assert way != "chat" or {e.chat for e in one}.isdisjoint(e.chat for e in other)
    assert bool(found.train) == bool(given_examples)


@pytest.mark.parametrize("way", ["time", "random"])
def test_a_thread_stays_with_the_conversation_that_its_head_is_repeated_from(way: str) -> None:
    talks = [made(2 * n, f"talk {n}", at=10 * n, first=10 * n, last=10 * n + 5) for n in range(20)]
    threads = [made(2 * n + 1, f"thread {n}", at=10 * n + 2, thread=10 * n + 3, first=10 * n + 3, last=10 * n + 25) for n in range(20)]
    found = sides([*talks, *threads], split_by=way, valid_share=0.3, test_share=0.3)
    for side in (found.train, found.valid, found.test):
        assert side
        assert sorted(one.session // 2 for one in side if one.thread) == sorted(one.session // 2 for one in side if not one.thread)
