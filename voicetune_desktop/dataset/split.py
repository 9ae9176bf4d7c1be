"""Holding out the latest conversations, so that training is measured on what the model has not seen."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain

from voicetune_desktop.dataset.order import age
from voicetune_desktop.dataset.ranges import ExampleRange

Session = list[ExampleRange]


def split(
    ranges: Iterable[ExampleRange], valid_share: float
) -> tuple[list[ExampleRange], list[ExampleRange], dict[str, list[ExampleRange]]]:
    """Part examples into those to train, those held out, and by reason those on neither side; oldest first.

    Whole sessions, the latest of all chats, are held out. Of two sessions or more, each side gets one at least when
    `valid_share` is above 0. Held-out examples that say what a trained one says are dropped.
    """
    in_order = _by_session(ranges)
    cut = _cut(in_order, valid_share) if valid_share > 0 and len(in_order) > 1 else len(in_order)
    train = list(chain.from_iterable(in_order[:cut]))
    known = {example.digest for example in train}
    valid: list[ExampleRange] = []
    repeated: list[ExampleRange] = []
    for example in chain.from_iterable(in_order[cut:]):
        (repeated if example.digest in known else valid).append(example)
    return train, valid, {"duplicate_of_train": repeated} if repeated else {}


def _by_session(ranges: Iterable[ExampleRange]) -> list[Session]:
    grouped: dict[tuple[int, int], Session] = {}
    for example in ranges:
        grouped.setdefault((example.chat, example.session), []).append(example)
    return sorted(grouped.values(), key=lambda session: age(session[0]))


def _cut(in_order: Sequence[Session], valid_share: float) -> int:
    """How many sessions to train: the count that comes nearest to the share, or fewer if only repetitions came after it."""
    trained = list(accumulate(len(session) for session in in_order))
    wanted = trained[-1] * (1 - valid_share)
    nearest = 1 + min(range(len(trained) - 1), key=lambda place: abs(trained[place] - wanted))
    return min(nearest, _latest_new(in_order) or nearest)


def _latest_new(in_order: Sequence[Session]) -> int:
    """The last session that says something for the first time."""
    seen: set[bytes] = set()
    latest = 0
    for place, session in enumerate(in_order):
        before = len(seen)
        seen.update(example.digest for example in session)
        if len(seen) > before:
            latest = place
    return latest
