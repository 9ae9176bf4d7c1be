import pytest

from tests.evaluation.reading import distances, values
from voicetune_desktop.evaluation.measures.elongation import ELONGATION, is_drawn_out
from voicetune_desktop.evaluation.measures.laughter import LAUGHTER, Laughter
from voicetune_desktop.evaluation.words import words


def laughs(text):
    return Laughter().of(text, words(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hahahaha no", ["haha"]),
        ("ahahah hehe", ["haha", "hehe"]),
        ("jajaja que va", ["jaja"]),
        ("kkkkk vdd rsrs", ["kkk", "rsrs"]),
        ("LOOOL lmaooo xDD", ["lol", "lmao", "xd"]),
        ("mdrrr ptdr", ["mdr", "mdr"]),
        ("wkwkwk iya", ["wkwk"]),
        ("ахахах хаха", ["хаха", "хаха"]),
        ("χαχαχα", ["χαχα"]),
        ("חחחח", ["חחח"]),
        ("ههههه", ["ههه"]),
        ("ไปไหน5555", ["555"]),
        ("5555", ["555"]),
        ("好的哈哈哈哈", ["哈哈"]),
        ("ㅋㅋㅋ 그래", ["ㅋㅋ"]),
        ("まじかwww", ["www"]),
        ("いいね（笑）", ["笑"]),
        ("I have 555 euros", []),
        ("what a hat, shah", []),
        ("he he left", []),
        ("ｗｗｗ", ["www"]),
        ("見たw", ["www"]),
        ("www.shop.example", []),
    ],
)
def test_laughter_of_many_languages(text, expected):
    assert laughs(text) == expected


def test_counts_answers_that_laugh_and_tells_forms_apart():
    voices = {"you": ["haha ok", "no", "haha", "hm"], "model": ["lol", "no", "lol sure", "hm"], "others": ["haha", "no", "hm", "haha"]}
    assert values(LAUGHTER, **voices) == {"you": 0.5, "model": 0.5, "others": 0.5}
    assert distances(LAUGHTER, **voices)["model"] > 0.5 > distances(LAUGHTER, **voices)["others"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sooo good", True),
        ("NOOOO", True),
        ("gooool!", True),
        ("啊啊啊啊", True),
        ("すごーーーい", True),
        ("มากกกก", True),
        ("see you", False),
        ("hahaaaa", False),
        ("kkkkk", False),
        ("哈哈哈哈", False),
        ("1000", False),
        ("www.a.example", False),
        ("...", False),
    ],
)
def test_words_that_are_drawn_out(text, expected):
    assert is_drawn_out(text) == expected


def test_a_letter_held_forever_takes_no_time():
    assert is_drawn_out("so" + "o" * 300_000)
    assert laughs("ha" * 150_000) == ["haha"]
    assert laughs("ha" * 150_000 + "x") == []


def test_counts_answers_with_drawn_out_words():
    assert values(ELONGATION, you=["sooo", "ok"], model=["so", "ok"]) == {"you": 0.5, "model": 0}
