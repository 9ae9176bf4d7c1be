"""People outside the chat in Chinese, Japanese and Korean."""

import pytest

from tests.privacy.names_beside import asked, judged, replaced


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("CN", "李老师说的", "李"),
        ("CN", "昨天问了欧阳医生", "欧阳"),
        ("CN", "昨天和周思琳吃饭", "周思琳"),
        ("CN", "何俊豪辞职了", "何俊豪"),
        ("CN", "你认识欧阳思琳吗", "欧阳思琳"),
        ("JP", "昨日佐藤 美咲に会った", "佐藤 美咲"),
        ("JP", "田中さんに聞いた", "田中"),
        ("JP", "佐藤太郎と会う", "佐藤太郎"),
        ("KR", "어제 황보민준 만났어", "황보민준"),
        ("KR", "김민준 씨가 전화했어", "김민준"),
        ("KR", "박 부장님이 화났어", "박"),
    ],
)
def test_titled_and_whole_name_is_replaced(region: str, text: str, name: str) -> None:
    assert name in replaced(text, region)


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [("CN", "我表哥王大海要来", "王大"), ("JP", "妹の千春が来る", "千春"), ("KR", "내 동생 도윤 이사 간대", "도윤")],
)
def test_name_behind_relation_is_found(region: str, text: str, name: str) -> None:
    assert any(found.startswith(name) for found in [*asked(text, region), *replaced(text, region)])


@pytest.mark.parametrize(
    "text",
    [
        "사장님 계세요",
        "손님 오셨어",
        "고객님 안녕하세요",
        "팀장님이랑 회의",
        "今天天气很好",
        "在美国过春天",
        "中国文明很古老",
        "お疲れ様です",
        "사랑해요 여러분",
        "老师好",
        "plain words",
        "先生",
        "哥",
    ],
)
def test_plain_sentence_stays(text: str) -> None:
    assert replaced(text) == []


def test_characters_of_names_without_family_are_no_name() -> None:
    assert judged("很丽雅的森海", "CN") == []


def test_given_name_behind_relation_or_verb_is_asked_about() -> None:
    assert asked("我表妹雅琳要来", "CN") + asked("接一下雅琳放学", "CN") == ["雅琳", "雅琳"]


def test_we_before_a_title_is_no_name() -> None:
    assert replaced("우리 팀장 화났어", "KR") == []


def test_latin_text_has_none() -> None:
    assert judged("so 3 of us met…", "CN") == []


@pytest.mark.parametrize(("text", "name"), [("彼女のあかりちゃんも来る?", "あかり"), ("けんたくんも", "けんた")])
def test_name_in_kana_before_a_title_is_replaced(text: str, name: str) -> None:
    assert replaced(text, "JP") == [name]


def test_title_said_twice_is_no_name() -> None:
    assert replaced("葵さんさん", "JP") == ["葵"]


@pytest.mark.parametrize("text", ["おばあちゃんに聞く", "赤ちゃんが", "みんなうごくんだ", "たくさんある"])
def test_word_in_kana_that_ends_like_a_title_stays(text: str) -> None:
    assert replaced(text, "JP") == []
