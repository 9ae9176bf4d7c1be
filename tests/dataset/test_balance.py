"""No chat drowns the others."""

from hypothesis import given
from hypothesis import strategies as st

from tests.dataset.made import made
from voicetune_desktop.dataset.balance import balanced
from voicetune_desktop.dataset.examples import ExampleRange


def chat(number: int, size: int) -> list[ExampleRange]:
    return [made(place, f"{number}:{place}", chat=number) for place in range(size)]


def test_keeps_the_latest_of_a_large_chat() -> None:
    large, small = chat(1, 10), chat(2, 3)
    kept, dropped = balanced([*large, *small], 0.5)
    assert kept == [*large[7:], *small]
    assert dropped == {"balance": large[:7]}


def test_leaves_chats_alone_that_keep_to_their_share() -> None:
    examples = [*chat(1, 5), *chat(2, 5)]
    assert balanced(examples, 0.5) == balanced(examples, 1) == (examples, {})


def test_gives_few_chats_an_equal_part() -> None:
    assert balanced(chat(1, 5), 0.1) == (chat(1, 5), {})
    assert balanced([*chat(1, 9), *chat(2, 4)], 0.1)[0] == [*chat(1, 9)[5:], *chat(2, 4)]
    assert balanced([], 0.5) == ([], {})


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.sampled_from((0.1, 0.3, 0.5, 0.9)))
def test_no_chat_has_more_than_its_share_and_nothing_is_lost(sizes: list[int], share: float) -> None:
    examples = [one for number, size in enumerate(sizes) for one in chat(number, size)]
    kept, dropped = balanced(examples, share)
    assert len(kept) + sum(map(len, dropped.values())) == len(examples)
    counts = [sum(one.chat == number for one in kept) for number in range(len(sizes))]
    assert max(counts) <= max(share, 1 / len(sizes)) * len(kept) + 1e-6
    assert min(counts) >= 1
