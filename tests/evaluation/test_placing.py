from random import Random

import pytest

from voicetune_desktop.evaluation.placing import Found, direction, place, standing


def found(distance, spread=0.01, seed=0):
    random = Random(f"{distance} {seed}")
    distances = [distance + random.gauss(0, spread) for _ in range(200)]
    return Found(distance, distances, distance, distances)


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (0.1, "like_you"),
        (0.13, "like_you"),
        (0.3, "nearer_you"),
        (0.5, "like_others"),
        (0.47, "like_others"),
        (0.53, "like_others"),
        (0.9, "farther"),
        (0.02, "like_you"),
    ],
)
def test_standing_between_oneself_and_others(model, expected):
    assert standing({"model": found(model, seed=1), "held_out": found(0.1), "others": found(0.5)}, "model") == expected


def test_place_is_one_at_oneself_and_nothing_at_others():
    ends = {"held_out": found(0.1), "others": found(0.5)}
    assert place({"model": found(0.1, seed=1), **ends}, "model").value == 1
    assert place({"model": found(0.5, seed=1), **ends}, "model").value == 0
    assert place({"model": found(0.2, seed=1), **ends}, "model").value == pytest.approx(0.75)


def test_range_of_a_place_grows_with_doubt():
    sure, unsure = (
        place({"model": found(0.3, spread, 1), "held_out": found(0.1, spread), "others": found(0.5, spread)}, "model")
        for spread in (0.01, 0.05)
    )
    assert unsure.high - unsure.low > 2 * (sure.high - sure.low)


def test_says_when_person_and_others_do_not_differ():
    several = {"model": found(0.3, seed=1), "held_out": found(0.30), "others": found(0.301)}
    assert standing(several, "model") == "no_difference"
    assert place(several, "model") is None


def test_says_when_it_cannot_be_told():
    several = {"model": found(0.3, 0.2, 1), "held_out": found(0.1, 0.02), "others": found(0.5, 0.02)}
    assert standing(several, "model") == "unsure"


def test_without_one_of_the_three_there_is_no_place():
    assert standing({"model": found(0.3), "others": found(0.5)}, "model") is None
    assert place({"held_out": found(0.3), "others": found(0.5)}, "model") is None


def test_direction_is_told_only_when_sure():
    assert direction(found(0.5), found(0.1)) == 1
    assert direction(found(0.1), found(0.5)) == -1
    assert direction(found(0.101), found(0.1)) == 0
