"""What is quick passes, also where it was slow before; what is slow does not."""

import pytest

from tests.quick import TRIES, quickly


def toil() -> int:
    return sum(range(2_000_000))


def test_what_is_quick_gives_what_it_found() -> None:
    assert quickly(60, toil) == sum(range(2_000_000))


def test_what_is_quick_once_is_quick() -> None:
    left = [3_000_000, 3_000_000, 1]
    quickly(0.001, lambda: sum(range(left.pop(0))))
    assert not left


def test_what_is_slow_always_fails() -> None:
    tried = list[int]()
    with pytest.raises(AssertionError, match="too many"):
        quickly(1e-6, lambda: tried.append(toil()))
    assert len(tried) == TRIES
