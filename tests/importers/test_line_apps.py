"""LINE, KakaoTalk, QQ and WeChat: told apart, read as their golden files say, and survived when they are broken."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports import line_apps as made
from tests.exports.archives import make_folder, make_zip
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from tests.quick import quickly
from voicetune_desktop.importers.line_apps import chats as line_chats
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.importers.text_files.blocks import text_blocks
from voicetune_desktop.model import Answers, Message, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])

EXPORTS = {
    "line-phone": ("line", "chat.txt", made.LINE_PHONE, 8),
    "line-japanese": ("line", "[LINE] 佐野はる.txt", made.LINE_JAPANESE, 4),
    "line-desktop": ("line", "us.txt", made.LINE_DESKTOP, 6),
    "kakaotalk-android": ("kakaotalk", "KakaoTalkChats.txt", made.KAKAO_ANDROID, 7),
    "kakaotalk-ios": ("kakaotalk", "Talk.txt", made.KAKAO_IOS, 3),
    "kakaotalk-english": ("kakaotalk", "KakaoTalkChats.txt", made.KAKAO_ENGLISH, 3),
    "kakaotalk-windows": ("kakaotalk", "KakaoTalk_20240302_1640_11_123_민서.txt", made.KAKAO_WINDOWS, 4),
    "kakaotalk-mac": ("kakaotalk", "KakaoTalk_Chat_Trip_2024-01-02-10-00-00.csv", made.KAKAO_MAC, 4),
    "qq": ("qq", "all.txt", made.QQ_TALKS, 7),
    "wechat-table": ("wechat", "wxid_lin_0_6.csv", made.WECHAT_CSV, 6),
    "wechat-weflow": ("wechat", "林.json", made.WECHAT_JSON, 7),
}
exports = pytest.mark.parametrize("name", EXPORTS)
OLD = {"line-japanese": "cp932", "kakaotalk-windows": "cp949", "kakaotalk-android": "cp949", "qq": "gb18030"}


def read(folder: Path, format_id: str, name: str, content: str | bytes, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {name: content}), importer(format_id), answers)


@exports
def test_it_is_detected_as_file_folder_and_archive_and_at_once(tmp_path: Path, name: str) -> None:
    format_id, file, content, _ = EXPORTS[name]
    folder = make_folder(tmp_path / "x", {file: content})
    paths = [folder / file, folder, make_zip(tmp_path / "x.zip", {file: content})]
    assert quickly(0.9, lambda: [detected(path) for path in paths]) == [format_id] * 3


@exports
def test_what_is_read_is_what_the_golden_file_says(tmp_path: Path, name: str) -> None:
    format_id, file, content, rows = EXPORTS[name]
    found = read(tmp_path, format_id, file, content)
    check_golden(name, found)
    assert accounted(found) == rows


@pytest.mark.parametrize("name", OLD)
def test_an_old_encoding_makes_no_difference(tmp_path: Path, name: str) -> None:
    format_id, file, content, _ = EXPORTS[name]
    old = content.replace("😊", "").encode(OLD[name])
    assert detected(make_folder(tmp_path / "old", {file: old})) == format_id
    assert read(tmp_path / "old", format_id, file, old).items == read(tmp_path / "new", format_id, file, content.replace("😊", "")).items


@exports
def test_a_broken_twin_raises_nothing_and_invents_no_rows(tmp_path: Path, name: str) -> None:
    format_id, file, content, rows = EXPORTS[name]
    chance, data = random.Random(name), content.encode()
    for number in range(40):
        broken = bytearray(data[: chance.randrange(1, len(data))])
        for _ in range(chance.randrange(4)):
            broken[chance.randrange(len(broken))] = chance.choice(b'\x00\xff\n\t",[]: ')
        found = read(tmp_path / str(number), format_id, file, bytes(broken)) if broken.strip() else None
        assert found is None or accounted(found) <= rows + 8


@pytest.mark.parametrize("name", [name for name in EXPORTS if "mac" not in name and "wechat" not in name])
@pytest.mark.parametrize("block", [1, 3, 40])
def test_blocks_do_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, block: int) -> None:
    format_id, file, content, _ = EXPORTS[name]
    whole = read(tmp_path / "whole", format_id, file, content).items
    monkeypatch.setattr(line_chats, "text_blocks", lambda stream, how, size=0: text_blocks(stream, how, block if size else 65_536))
    assert read(tmp_path / "cut", format_id, file, content).items == whole


PIECES = [
    "09:12\t",
    "\n9:12PM\tA\t",
    "\n2024/01/15(Mon)",
    "\n2024년 1월 1일 오후 3:20, 가 : ",
    "\n[가] [오후 3:20] ",
    "\n--------------- 2024년 1월 1일 월요일 ---------------",
    "\n2024-01-02 03:04:05 A(1)",
    "\n消息对象:x",
    "[LINE] x",
    "16:23 Bob ",
    *'"\t\n☎\ufeff',
    " : ",
]


@checked
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=20).map("".join), st.sampled_from(["line", "kakaotalk", "qq"]))
def test_any_text_is_read_and_no_line_counts_twice(tmp_path: Path, text: str, format_id: str) -> None:
    data = text.encode("utf-8", "replace") or b"\n"
    found = read(tmp_path, format_id, "chat.txt", data)
    places = [(item.file, item.at) for item in found.set_aside]
    lines = data.decode().replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert len(set(places)) == len(places)
    assert accounted(found) <= lines


LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"], exclude_characters='"')
WORDS = st.text(LETTERS, min_size=1, max_size=20).filter(lambda text: not text.isspace())
SAID = st.lists(st.tuples(st.sampled_from(["하람", "Ida", "Li Na"]), WORDS, st.booleans()), min_size=1, max_size=8)


@checked
@given(SAID)
def test_what_was_written_comes_back_from_kakaotalk(tmp_path: Path, said: list[tuple[str, str, bool]]) -> None:
    wanted = [(who, f"ㅋ {text}\n둘째 {text}" if is_long else f"ㅋ {text} 끝") for who, text, is_long in said]
    rows = [f"2024. 1. {at + 1}. 오후 1:{at:02d}, {who} : {text}" for at, (who, text) in enumerate(wanted)]
    found = read(tmp_path, "kakaotalk", "a.txt", "\n".join(("모임 카카오톡 대화", *rows)))
    assert [(message.sender, message.text) for message in found.messages] == wanted


@checked
@given(SAID)
def test_what_was_written_comes_back_from_line(tmp_path: Path, said: list[tuple[str, str, bool]]) -> None:
    wanted = [(who, f"so {text}\n2024/01/16(Tue)\n{text} end" if is_long else f"so {text} end") for who, text, is_long in said]
    rows = [f'1{at}:00\t{who}\t"{text}"' if "\n" in text else f"1{at}:00\t{who}\t{text}" for at, (who, text) in enumerate(wanted)]
    found = read(tmp_path, "line", "a.txt", "\n".join(("[LINE] Chat history in Us", "", "2024/01/15(Mon)", *rows)))
    assert [(message.sender, message.text) for message in found.messages] == wanted


@pytest.mark.parametrize(("name", "day"), [("Sun", "2026-05-03"), ("Thu", "2026-03-05"), ("dom", "2026-05-03")])
def test_the_day_of_the_week_tells_day_and_month(tmp_path: Path, name: str, day: str) -> None:
    found = read(tmp_path, "line", "a.txt", f"[LINE] Chat history with Bo\n\n{name}, 03/05/2026\n09:00\tBo\thi\n")
    assert (found.messages[0].sent_at, found.exports[0].questions) == (f"{day}T09:00:00", ())


def test_the_order_is_asked_where_nothing_tells_it_and_the_answer_is_taken(tmp_path: Path) -> None:
    text = "[LINE] Chat history with Bo\n\n03/05/2026\n09:00\tBo\thi\n"
    found = read(tmp_path / "a", "line", "a.txt", text)
    assert [question.kind for question in found.exports[0].questions] == ["date_order"]
    told = read(tmp_path / "b", "line", "a.txt", text, Answers(date_order="mdy"))
    assert (told.messages[0].sent_at, told.exports[0].questions) == ("2026-03-05T09:00:00", ())


def test_line_in_thai_is_read_with_its_years_and_days(tmp_path: Path) -> None:
    found = read(tmp_path, "line", "a.txt", made.LINE_THAI)
    assert [(message.sent_at, message.sender, message.text) for message in found.messages] == [
        ("2025-11-28T08:55:00", "มานี", "สวัสดีค่ะ"),
        ("2025-11-29T10:00:00", "ปิติ", "วันนี้ว่างครับ"),
    ]
    assert (found.exports[0].chat.title, found.exports[0].chat.kind) == ("ชมรมอ่าน", "group")
    assert found.reasons == [Reason.SYSTEM, Reason.MEDIA]


def test_line_in_thai_on_a_computer_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, "line", "a.txt", made.LINE_THAI_DESKTOP)
    assert [(message.sender, message.text) for message in found.messages] == [("มานี", "สวัสดีค่ะ"), ("ปิติ", "ครับ"), ("มานี", "สวยไหม")]
    assert found.reasons == [Reason.MEDIA, Reason.DELETED, Reason.SYSTEM]


@pytest.mark.parametrize(("name", "day"), [("อา.", "2026-05-03"), ("พฤ.", "2026-03-05"), ("วันพฤหัสบดี", "2026-03-05")])
def test_thai_days_of_the_week_tell_day_and_month(tmp_path: Path, name: str, day: str) -> None:
    found = read(tmp_path, "line", "a.txt", f"[LINE] Chat history with Bo\n\n{name} 03/05/2026\n09:00\tBo\thi\n")
    assert found.messages[0].sent_at == f"{day}T09:00:00"


def test_what_line_has_for_its_own_emoji_places_and_lost_messages_is_no_text(tmp_path: Path) -> None:
    found = read(tmp_path, "line", "a.txt", made.LINE_NEWER)
    assert found.texts == ["次の本は？", "二冊です。\n来週まで。", "いいね"]
    assert found.exports[0].chat.title == "読書会"
    assert found.reasons == [
        Reason.SYSTEM,
        Reason.MEDIA,
        Reason.UNSUPPORTED,
        Reason.MEDIA,
        Reason.SYSTEM,
        Reason.DELETED,
        Reason.MEDIA,
    ]


def test_what_kakaotalk_says_between_messages_is_not_put_into_their_texts(tmp_path: Path) -> None:
    found = read(tmp_path, "kakaotalk", "a.txt", made.KAKAO_GROUP)
    assert found.texts == ["갈래?", "좋아", "보이스톡"]
    assert (found.exports[0].chat.title, found.exports[0].chat.kind) == ("등산 모임", "group")
    assert found.reasons == [Reason.DELETED, Reason.SYSTEM, Reason.MEDIA, Reason.UNSUPPORTED, Reason.SYSTEM, Reason.MEDIA]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("이모티콘 ", Reason.MEDIA),
        ("삭제된 메시지입니다. ", Reason.DELETED),
        ("12,300원을 보냈어요. 송금 받기 전까지 보낸 분은 취소할 수 있어요.", Reason.UNSUPPORTED),
        ("12,300원 받기 완료! 받은 카카오페이머니는 송금할 수 있어요.", Reason.UNSUPPORTED),
    ],
)
def test_what_kakaotalk_writes_for_somebody_is_not_theirs(tmp_path: Path, text: str, reason: Reason) -> None:
    rows = f"모임 카카오톡 대화\n2024. 3. 2. 오후 4:40, 민서 : {text}\n2024. 3. 2. 오후 4:41, 준 : 응 \n"
    found = read(tmp_path, "kakaotalk", "a.txt", rows)
    assert (found.reasons, found.texts) == ([reason], ["응 "])


def test_a_notice_on_windows_with_the_rules_of_open_chats_belongs_to_no_message(tmp_path: Path) -> None:
    rules = "운영정책을 위반한 메시지로 신고 접수 시 카카오톡 이용에 제한이 있을 수 있습니다. "
    day = "--------------- 2024년 3월 2일 토요일 ---------------"
    rows = f"방 님과 카카오톡 대화\n\n{day}\n[민서] [오후 4:40] 응\n준님이 들어왔습니다.{rules}\n"
    found = read(tmp_path, "kakaotalk", "a.txt", rows)
    assert (found.texts, found.reasons) == (["응"], [Reason.SYSTEM])


def test_a_month_that_does_not_exist_costs_its_row_alone(tmp_path: Path) -> None:
    text = made.KAKAO_ENGLISH + "Foo 31, 2014 at 19:12, Ben : when?\nDec 31, 2014 at 19:12, Ben : then\n"
    found = read(tmp_path, "kakaotalk", "a.txt", text)
    assert (found.texts, found.reasons[-1]) == (["hello", "then"], Reason.UNPARSABLE)


def test_me_is_the_one_after_whom_a_talk_of_two_is_not_called(tmp_path: Path) -> None:
    found = read(tmp_path, "line", "a.txt", made.LINE_PHONE)
    assert {(message.sender, message.is_me) for message in found.messages} == {("Yuki Tanabe", False), ("Odile", True)}
    named = read(tmp_path / "b", "line", "a.txt", made.LINE_PHONE, Answers(me="Yuki Tanabe"))
    assert {message.sender for message in named.messages if message.is_me} == {"Yuki Tanabe"}


def test_the_number_of_qq_stays_when_the_name_changes_and_tells_who_i_am(tmp_path: Path) -> None:
    found = read(tmp_path, "qq", "a.txt", made.QQ_TALKS)
    mine = {(message.sender_id, message.sender) for message in found.messages if message.is_me}
    assert mine == {("20002222", "阿岩"), ("20002222", "石头")}


def test_talks_of_two_of_qq_have_no_numbers(tmp_path: Path) -> None:
    found = read(tmp_path, "qq", "a.txt", made.QQ_FRIENDS)
    assert detected(tmp_path / "x" / "a.txt") == "qq"
    assert [(message.sent_at, message.sender, message.text) for message in found.messages] == [
        ("2024-01-02T03:04:05", "林夏", "早\n2024-01-02 是星期二\n2024-01-02 3:04:05 吃饭"),
        ("2024-01-02T21:05:00", "阿岩", "嗯"),
        ("2024-01-03T03:04:05", "小北", "在"),
    ]
    assert (found.reasons, [message.is_me for message in found.messages][:2]) == ([Reason.MEDIA], [False, True])
    assert [export.chat.title for export in found.exports] == ["林夏", "小北"]


def test_only_the_talks_that_were_chosen_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, "qq", "a.txt", made.QQ_TALKS, Answers(chats=frozenset({"qq:爬山"})))
    assert [export.chat.title for export in found.exports] == ["爬山"]
    assert found.texts == ["走", "好 2024-01-03"]


def test_messages_of_qq_before_the_first_title_are_a_talk_called_after_the_file(tmp_path: Path) -> None:
    _, _, talks = made.QQ_TALKS.partition("\n\n")
    found = read(tmp_path, "qq", "old.txt", f"2024-01-02 03:04:05 林夏(10001111)\n早\n\n{talks}")
    assert [export.chat.title for export in found.exports] == ["old", "林夏", "爬山"]
    assert (found.texts[0], len(found.texts)) == ("早", 5)


def test_tables_of_one_talk_of_wechat_are_one_chat_and_other_talks_are_others(tmp_path: Path) -> None:
    rows = [("文本", 0, name, name, f"{name} {number}", "2024/10/4 11:42") for number in range(3) for name in ("a", "b")]
    files = {"x_0_3.csv": made.wechat_table(*rows[:3]), "x_3_6.csv": made.wechat_table(*rows[3:])}
    found = read_export(make_folder(tmp_path / "x", files), importer("wechat"))
    assert [(export.chat.title, [item.text for item in items if isinstance(item, Message)]) for export, items in found.chats] == [
        ("a", ["a 0", "a 1", "a 2"]),
        ("b", ["b 0", "b 1", "b 2"]),
    ]


def test_tables_of_memotrace_are_read_by_the_kinds_of_their_rows(tmp_path: Path) -> None:
    older = read(tmp_path / "a", "wechat", "林夏.csv", made.MEMOTRACE)
    assert detected(tmp_path / "a" / "x" / "林夏.csv") == "wechat"
    assert [(message.sender, message.is_me, message.text) for message in older.messages] == [
        ("林夏", False, "到了吗"),
        ("Me", True, "到了"),
        ("Lin", False, "好"),
    ]
    assert older.reasons == [Reason.MEDIA, Reason.DELETED, Reason.UNSUPPORTED]
    newer = read(tmp_path / "b", "wechat", "林夏.csv", made.MEMOTRACE_NEW)
    assert [(message.sender, message.is_me, message.text) for message in newer.messages] == [
        ("林夏", None, "到了吗"),
        ("石头", None, "到了"),
    ]
    assert newer.reasons == [Reason.MEDIA, Reason.DELETED]


def test_one_table_of_all_talks_of_memotrace_is_left_to_tables(tmp_path: Path) -> None:
    (tmp_path / "messages.csv").write_text(
        made.MEMOTRACE + "7,12,1,0,0,1628863899,,嗨,2021-08-13 22:11:39,小北,Bei,wxid_b\n", encoding="utf-8"
    )
    assert detected(tmp_path / "messages.csv") == "table"


def test_a_file_of_weflow_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = made.weflow(*(made.weflow_row(number, f"第{number}") for number in range(50)))
    found = read(tmp_path, "wechat", "a.json", whole[: len(whole) // 2])
    assert found.reasons == [Reason.UNPARSABLE]
    assert 15 < len(found.messages) < 35


@pytest.mark.parametrize("text", ["[LINE] is an app\nthat I like", "we met at 09:12\nthen left", "2024 was fine : yes", "Name(1)\nhello"])
def test_other_texts_are_left_alone(tmp_path: Path, text: str) -> None:
    assert detected(make_folder(tmp_path, {"a.txt": text}) / "a.txt") not in {"line", "kakaotalk", "qq", "wechat"}
