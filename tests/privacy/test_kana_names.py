"""People of the chat in kana, though their labels are in characters or Latin letters."""

import pytest

from tests.privacy.people import persons
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.scan import Scanner


def found(text: str, *labels: str, regions: tuple[str, ...] = ("JP",)) -> dict[str, Action]:
    seen = Scanner(persons(*labels), regions=regions).scan(text)
    return {text[one.start : one.end]: one.action for one in seen if one.value == "person:1"}


@pytest.mark.parametrize("label", ["Yuki Hayashi", "林由紀", "林 由紀"])
def test_name_in_kana_is_asked_about_and_surely_one_before_a_title_or_behind_the_family(label: str) -> None:
    assert found("昨日ゆきと会った", label) == {"ゆき": Action.ASK}
    assert found("ユキが来る", label) == {"ユキ": Action.ASK}
    assert found("ゆきちゃんも来る？", label) == {"ゆき": Action.REPLACE}
    assert found("振込名義はハヤシユキです", label) == {"ハヤシ": Action.REPLACE, "ユキ": Action.REPLACE}
    assert found("はやし ゆきです", label) == {"はやし": Action.REPLACE, "ゆき": Action.REPLACE}


@pytest.mark.parametrize("text", ["駅にゆきます", "ゆきだるま作ろう", "スユキノ", "それはゆきすぎ", "snow ゆきやなぎ"])
def test_letters_inside_other_words_are_no_name(text: str) -> None:
    assert found(text, "Yuki Hayashi") == {}


def test_chats_of_elsewhere_have_no_such_names() -> None:
    assert found("昨日ゆきと会った", "Yuki Hayashi", regions=("CN",)) == {}
