import pytest

from tests.evaluation.reading import distances, totals, values
from voicetune_desktop.evaluation.measures.emoji import RATE, WHICH, ends_with_face, faces, has_face


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nice 😂😂", ["😂", "😂"]),
        ("we 👩‍👩‍👧‍👦 go 🇵🇹", ["👩‍👩‍👧‍👦", "🇵🇹"]),
        ("ok :-) and :)))", [":)", ":)"]),
        ("sad :'( =D ;P <3 <333", [":'(", ":D", ";P", "<3", "<3"]),
        ("hm ^_^ T_T ^^", ["^_^", "T_T", "^^"]),
        ("at 10:30, see http://a.example/x:)", []),
        ("map: (old), list:[1]", []),
        ("", []),
    ],
)
def test_emoji_and_emoticons_of_a_text(text, expected):
    assert faces(text) == expected
    assert has_face(text) == bool(expected)


def test_an_emoticon_of_many_mouths_takes_no_time():
    assert faces(":" + ")" * 200_000) == [":)"]


def test_says_how_many_answers_have_one():
    assert values(RATE, you=["hi 😂", "hi", "ok :)", "no"], model=["hi"] * 4) == {"you": 0.5, "model": 0}


def test_nobody_with_emoji_is_no_measure():
    assert RATE.evidence({}) is None
    assert WHICH.evidence({}) is None


def test_says_how_many_emoji_are_favourites_of_the_person():
    assert values(WHICH, you=["😂😂🔥"], model=["😂🙏🙏🙏"])["model"] == 0.25
    assert distances(WHICH, you=["😂🔥"] * 5, model=["🙏"], others=["😂🔥"]) == {"model": pytest.approx(1), "others": pytest.approx(0)}


def test_rare_emoji_share_a_bin():
    evidence, sums = totals(WHICH, you=[chr(0x1F400 + place) for place in range(90)])
    assert evidence.bins == 61
    assert sum(sums["you"]) == 90


@pytest.mark.parametrize(("text", "expected"), [("hi 😂", True), ("hi :)", True), ("😂 hi", False), ("👩‍👩‍👧‍👦", True), ("hi", False)])
def test_knows_messages_that_end_with_an_emoji(text, expected):
    assert ends_with_face(text) == expected
