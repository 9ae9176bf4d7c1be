"""A tally holds every example once, and survives being stored."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.tally import SideTally, tally, together
from voicetune_desktop.project.examples import ExampleRow


def row(side: str, prompt: int, answer: int, turns: int = 2) -> ExampleRow:
    return ExampleRow(1, side, None, turns, prompt, answer, prompt + answer, b"")


ROWS = st.lists(st.builds(row, st.sampled_from(["train", "valid", "test"]), st.integers(0, 900), st.integers(0, 900), st.integers(1, 9)))


def test_counts_each_side_by_every_measure() -> None:
    found = tally([row("train", 10, 5), row("train", 9, 6, 4), row("valid", 1, 1)])
    assert found["train"] == SideTally({15: 2}, {10: 1, 9: 1}, {5: 1, 6: 1}, {2: 1, 4: 1}, {15: 11})
    assert found["valid"].examples == 1


@given(ROWS)
def test_holds_every_token_and_example_once(rows: list[ExampleRow]) -> None:
    everything = together(tally(rows).values())
    assert everything.examples == len(rows)
    assert everything.tokens == sum(one.total_tokens for one in rows)
    assert everything.answer_tokens == sum(one.answer_tokens for one in rows) == sum(everything.answers.values())


@given(ROWS)
def test_is_the_same_after_it_was_stored(rows: list[ExampleRow]) -> None:
    found = tally(rows)
    assert msgspec.json.decode(msgspec.json.encode(found), type=dict[str, SideTally]) == found


def test_no_examples_have_no_sides() -> None:
    assert (tally([]), together([]).examples) == ({}, 0)
