"""Fingerprints see through the ways of writing the same words."""

import pytest

from voicetune_desktop.dataset import fingerprint
from voicetune_desktop.dataset.fingerprint import Fingerprints
from voicetune_desktop.dataset.likeness import are_like


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hello There", "hello  there\n"),
        ("hi, you!", "hi you"),
        ("heyyyy", "hey"),
        ("haha 😂😂😂", "haha 😂"),
        ("I ❤️ it", "i ❤ it"),
        ("ＯＫ", "ok"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "café"),
        ("ok...", "ok"),
    ],
)
def test_takes_the_same_words_for_the_same(one: str, other: str) -> None:
    assert Fingerprints().near([one]) == Fingerprints().near([other])


@pytest.mark.parametrize(("one", "other"), [("?", "!"), ("10", "100"), ("😂", "👍"), ("yes", "no"), ("hi you", "hi"), ("", "a")])
def test_tells_different_words_apart(one: str, other: str) -> None:
    assert Fingerprints().near([one]) != Fingerprints().near([other])


def test_tells_turns_apart() -> None:
    assert Fingerprints().near(["a", "b"]) != Fingerprints().near(["ab"])


def test_tells_the_turns_and_sides_of_an_example_apart() -> None:
    of = Fingerprints().of
    made = [of(["a"], ["b"]), of(["b"], ["a"]), of(["a", "b"], []), of(["ab"], []), of(["?", "a"], ["b"]), of(["!", "a"], ["b"])]
    assert len({digest for digest, _ in made}) == len(made)
    assert of(["A!", "hey"], ["B"]) == of(["a", "heyyy"], ["b"])


def test_remembers_words_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprint, "_MOST_WORDS", 2)
    known = Fingerprints()
    assert known.fold("A b C d " + "E" * 99) == "abcde"
    assert len(known._folded) <= 2


def test_tells_the_same_words_under_another_system_prompt_apart_and_finds_near_ones_under_one() -> None:
    asked, answered = ["where do the geese go in winter?"], ["south over the sea, as every year, when the first snow falls here"]
    nearly = ["south over the sea, as every year, when the first frost falls here"]
    prints = Fingerprints()
    prompt = "You are a bird watcher who has seen it all. " * 5
    (one, sketch), (other, another), (_, near) = (
        prints.of(asked, said, system) for said, system in ((answered, prompt), (answered, "You are brief."), (nearly, prompt))
    )
    assert one != other
    assert not are_like(sketch, another)
    assert are_like(sketch, near)
