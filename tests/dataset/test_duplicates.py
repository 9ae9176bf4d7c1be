"""Examples that say the same are capped, the earliest stay."""

from tests.dataset.made import made
from voicetune_desktop.dataset.duplicates import cap


def test_keeps_the_earliest_copies() -> None:
    late, early, middle, other = made(1, "ok", at=30), made(2, "ok", at=10), made(3, "ok", at=20), made(4, "no", at=40)
    kept, dropped = cap([late, early, middle, other], 2, {})
    assert kept == [early, middle, other]
    assert dropped == {"duplicate": [late]}


def test_counts_what_nearly_says_the_same() -> None:
    first, near, other = made(1, "come at one"), made(2, "come at two"), made(3, "no")
    assert cap([first, near, other], 1, {b"come at two": b"come at one"}) == ([first, other], {"duplicate": [near]})


def test_drops_nothing_without_repetitions() -> None:
    examples = [made(1, "a"), made(2, "b")]
    assert cap(examples, 1, {}) == (examples, {})
