"""Words that make a service look closer are named by category only, in several languages."""

from pathlib import Path

import pytest

from tests.dataset.checks.rows import ANSWER, check_file, found, row, written
from voicetune_desktop.dataset.checks.moderation import moderated


def categories(*texts: str) -> list[str]:
    return [str(one.figures["category"]) for one in moderated(texts)]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("i'll kill you if you eat the last one", "threats or violence"),
        ("Ich bring dich um!", "threats or violence"),
        ("sometimes I WANT TO DIE", "self-harm"),
        ("es war Selbstmord", "self-harm"),
        ("хочу умереть", "self-harm"),
        ("quiero morir", "self-harm"),
        ("they said all immigrants are vermin", "hate against groups of people"),
    ],
)
def test_names_the_category(text: str, category: str) -> None:
    assert categories(text) == [category]


@pytest.mark.parametrize(
    "text",
    [
        "this traffic is killing me",
        "the suicidally cheap fare",
        "immigrants from Poland opened a bakery",
        "we have vermin in the cellar " + "and so on " * 20 + "immigrants",
        "the kids are asleep",
        "Das Kind ist da",
        "how kind and sexy of you",
        "",
    ],
)
def test_leaves_ordinary_talk_alone(text: str) -> None:
    assert categories(text) == []


def test_looks_at_both_sides_of_an_example_and_never_quotes(tmp_path: Path) -> None:
    line = row({"role": "user", "content": "i want to die"}, ANSWER)
    assert found(tmp_path, line) == {"moderation": [1]}
    assert not any("die" in one.message for one in check_file(written(tmp_path, [line])))
