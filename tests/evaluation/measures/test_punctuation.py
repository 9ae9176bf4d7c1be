import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluation.reading import distances, values
from voicetune_desktop.evaluation.measures.punctuation import ENDS, MARKS, ending, marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Well, yes. No?", [",", ".", "?"]),
        ("what?? no!!! really?!", ["??", "!!", "?!"]),
        ("hm... or… or ..", ["…", "…", "…"]),
        ("走吧。真的？好！", [".", "?", "!"]),
        ("حسنا، متى؟", [",", "?"]),
        ("3.14 at 10:30, well-known", [","]),
        ("see https://a.example/b?c=d.e ok", []),
        (":-) fine :(", []),
        ("yes — or no - so", ["—", "-"]),
    ],
)
def test_marks_of_a_text_by_kind(text, expected):
    assert marks(text) == expected


@pytest.mark.parametrize(
    ("bubble", "expected"),
    [
        ("ok", "nothing"),
        ("ok.", "."),
        ("ok 😂", "emoji"),
        ("ok :)", "emoji"),
        ("ok...", "…"),
        ("what?!", "?!"),
        ("好。", "."),
        ("100%", "nothing"),
        ("see https://a.example.", "."),
        ("https://a.example/b?!", "?!"),
        ("a:" + ")" * 19, "()"),
    ],
)
def test_how_a_message_ends(bubble, expected):
    assert ending(bubble) == expected


def test_a_long_stretch_without_blanks_takes_no_time():
    assert marks("http://a " + "x" * 300_000) == []
    assert marks("!" * 300_000 + "://" + "?" * 300_000 + " .") == ["."]


@given(st.text(st.sampled_from("a1 .?!:;()-/_^…"), min_size=1).map(str.strip).filter(bool))
def test_every_message_ends_somehow(bubble):
    assert ending(bubble)
    assert isinstance(marks(bubble), list)


def test_counts_marks_in_a_hundred_words():
    assert values(MARKS, you=["one, two. three four"], model=["one two three four"]) == {"you": 50, "model": 0}


def test_one_who_stops_every_sentence_is_farther_than_one_who_never_does():
    voices = {"you": ["i know", "me too\nok"] * 5, "model": ["I know.", "Me too.\nOk."] * 5, "others": ["you know", "or not\nok"] * 5}
    assert distances(ENDS, **voices) == {"model": pytest.approx(1), "others": pytest.approx(0)}
    assert distances(MARKS, **voices)["model"] > 0.3
    assert values(ENDS, **voices)["you"] == 1
