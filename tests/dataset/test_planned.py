"""Planned examples are packed, and come back as they were."""

from msgspec.structs import replace

from tests.dataset.made import made
from voicetune_desktop.dataset.planned import Planned

DIGEST, SKETCH = bytes(range(16)), bytes(range(33))


def kept(*examples):
    planned = Planned()
    for one in examples:
        planned.add(one)
    return planned


def test_every_field_comes_back():
    whole = made(7, "", chat=3, thread=4, first=4, last=9, train_from=5, ended_at=99, untrained=(6, 8), spans=((4, 5), (8, 9)), pairs=2)
    timeless = made(8, "", thread=None, first=2**31, ended_at=None)
    given = [_with_prints(whole), _with_prints(timeless, started_at=None, sketch=b"")]
    assert list(kept(*given).ranges()) == given


def test_pieces_are_in_order():
    given = [_with_prints(made(session, "")) for session in range(2_500)]
    assert [one.session for one in kept(*given).ranges()] == list(range(2_500))


def test_an_outline_says_what_the_example_says():
    whole = _with_prints(made(7, "", chat=3, thread=4, first=4, last=9, spans=((4, 5), (8, 9))))
    (outline,) = kept(whole).outlines()
    for name in ("chat", "session", "thread", "started_at", "first", "last", "spans", "digest", "sketch"):
        assert getattr(outline, name) == getattr(whole, name)


def test_examples_are_put_together_by_chat():
    planned = kept(*(_with_prints(made(1, "", chat=chat)) for chat in (1, 1, 2, 2)))
    one, two, three, four = planned.outlines()
    assert planned.in_order([four, two, three, one]) == [two, one, four, three]


def _with_prints(example, **more):
    return replace(example, **{"digest": DIGEST, "sketch": SKETCH, **more})
