"""Messages that were copied in an app and pasted into a text file."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

TELEGRAM = (
    "Ana Vela, [15.08.2023 09:12]\nlook\nat this\n\nBo, [15.08.2023 21:13:02]\n[ Photo ]\n\nAna Vela, [16.08.2023 10:00]\n[ Photo ]\nnice\n"
)
DISCORD = "ana — 08/15/2023 11:10 AM\nhi\nbo — 08/15/2023 9:27 PM\nhello (edited)\n[9:28 PM]\nstill there?\nana — Today at 5:03 AM\nyes\n"
TEAMS = "[15/08/2023 09:12] Ana Vela\nhi\n[15/08/2023 09:13] Bo Märsh\nhello\nyou\n"
LOG = "".join(f"2023-09-16 14:51:0{number} step {number} done\n\n" for number in range(8))
WECHAT = "林夏 2023/09/16 2:51 PM\n天气有点凉\n\n石头 2023/09/16 2:52 PM\n是\n"

COPIED = {
    "telegram": (
        TELEGRAM,
        [
            ("2023-08-15T09:12:00", "Ana Vela", "look\nat this"),
            ("2023-08-16T10:00:00", "Ana Vela", "nice"),
        ],
    ),
    "telegram-iphone": (
        "Ana, [15 Aug 2023 at 09:12]\nhi\n\nBo, [15 Aug 2023 at 09:13:02]:\nyo\n",
        [("2023-08-15T09:12:00", "Ana", "hi"), ("2023-08-15T09:13:02", "Bo", "yo")],
    ),
    "discord": (
        DISCORD,
        [
            ("2023-08-15T11:10:00", "ana", "hi"),
            ("2023-08-15T21:27:00", "bo", "hello"),
            ("2023-08-15T21:27:00", "bo", "still there?"),
            (None, "ana", "yes"),
        ],
    ),
    "teams": (TEAMS, [("2023-08-15T09:12:00", "Ana Vela", "hi"), ("2023-08-15T09:13:00", "Bo Märsh", "hello\nyou")]),
    "wechat": (WECHAT, [("2023-09-16T14:51:00", "林夏", "天气有点凉"), ("2023-09-16T14:52:00", "石头", "是")]),
}
COPIED["whatsapp-phone"] = (
    "[8/14, 9:10 AM] Ana Vela: hi\nthere\n[8/14, 9:11 AM] +44 20 7946 0000: at 9:12\n[8/15, 9:12 PM] Ana Vela: yes\n",
    [(None, "Ana Vela", "hi\nthere"), (None, "+44 20 7946 0000", "at 9:12"), (None, "Ana Vela", "yes")],
)
COPIED["wechat-tool"] = (
    "2023-09-16 14:51:02 林夏\n天气有点凉\n\n2023-09-16 14:52:03 石头\n是\n2023-09-16 14:52:04 没错\n\n",
    [("2023-09-16T14:51:02", "林夏", "天气有点凉"), ("2023-09-16T14:52:03", "石头", "是\n2023-09-16 14:52:04 没错")],
)
COPIED["whatsapp-2015"] = (
    (
        "14:05, 20 Aug - You created group “Tea”\n14:05, 20 Aug - Ana Vela: hi\nthere\n9:30pm, Dec 31 - Bo: <Media omitted>\n"
        "09:15, 3 Feb 2016 - Bo: yes\n"
    ),
    [(None, "Ana Vela", "hi\nthere"), ("2016-02-03T09:15:00", "Bo", "yes")],
)
COPIED["zoom"] = (
    (
        "12:03:04 From Ana Vela to Everyone:\n\thello\n12:03:15 From Bo to Everyone:\n\thi\n\tyou\n"
        '12:03:20 From Bo to Everyone:\n\tReacted to "hello" with 👍\n'
        '12:04:00 From Ana Vela to Bo (Direct Message):\n\tReplying to "hi you"\n\t\n\tyes\n'
    ),
    [(None, "Ana Vela", "hello"), (None, "Bo", "hi\nyou"), (None, "Ana Vela", "yes")],
)
COPIED["zoom-before-2021"] = (
    "12:03:04\t From  Ana Vela : hello\n12:03:15\t From  Bo to  Everyone : hi\n",
    [(None, "Ana Vela", "hello"), (None, "Bo", "hi")],
)
COPIED["irssi"] = (
    (
        "--- Log opened Tue Mar 05 12:00:00 2024\n12:00 -!- ana [~ana@host.example] has joined #tea\n"
        "12:01 < bo> hi: you\n12:02 <@ana> yes\n"
        "12:03  * bo waves\n"
    ),
    [(None, "bo", "hi: you"), (None, "ana", "yes")],
)
COPIED["irc"] = (
    "[12:00:01] <bo> hi\n[12:00:09] <ana> yes\n[12:03:00] *** ana has quit\n",
    [(None, "bo", "hi"), (None, "ana", "yes")],
)
COPIED["weechat-irc"] = (
    "2024-03-05 12:00:00\t-->\tana (~ana@host.example) has joined #tea\n2024-03-05 12:01:00\tbo\thi\n2024-03-05 12:02:00\t@ana\tyes\n",
    [("2024-03-05T12:01:00", "bo", "hi"), ("2024-03-05T12:02:00", "ana", "yes")],
)
COPIED["pidgin"] = (
    (
        "Conversation with ana@chat.example at Tue 05 Mar 2024 12:00:00 CET on bo@chat.example (jabber)\n"
        "(12:00:01) bo@chat.example: hi\n(12:00:09) Ana: yes\nyou\n(12:02:10) Ana has signed off.\n"
    ),
    [(None, "bo@chat.example", "hi"), (None, "Ana", "yes\nyou")],
)
COPIED["qq-tool"] = (
    (
        "[QQChatExporter V5]\n\n聊天名称: 小明\n导出时间: 2024/5/2 12:00:00\n\n小明:\n时间: 2024/5/1 09:00:00\n内容: 早上好\n\n"
        "小红:\n时间: 2024/5/1 09:01:00\n内容: 早啊\n你好\n\n"
        "小明:\n时间: 2024/5/1 09:02:00\n内容: [图片: a.jpg]\n资源: 1 个文件\n  - image: a.jpg\n"
    ),
    [("2024-05-01T09:00:00", "小明", "早上好"), ("2024-05-01T09:01:00", "小红", "早啊\n你好")],
)
copied = pytest.mark.parametrize("name", COPIED)


def read(tmp_path: Path, text: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(tmp_path / "x", {"our talk.txt": text}), importer("copied-text"), answers)


@copied
def test_copied_messages_are_known_and_read(tmp_path: Path, name: str) -> None:
    text, messages = COPIED[name]
    found = read(tmp_path, text)
    assert detected(tmp_path / "x" / "our talk.txt") == "copied-text"
    assert [(message.sent_at, message.sender, message.text) for message in found.messages] == messages
    assert found.exports[0].chat.title == "our talk"


def test_pictures_alone_are_set_aside_and_changed_messages_marked(tmp_path: Path) -> None:
    assert read(tmp_path / "a", TELEGRAM).reasons == [Reason.MEDIA]
    assert [message.flags for message in read(tmp_path / "b", DISCORD).messages] == [(), ("edited",), (), ()]


def test_the_order_of_day_and_month_is_asked_and_the_answer_taken(tmp_path: Path) -> None:
    text = "Ana, [03/05/2026 09:12]\nhi\n\nBo, [03/05/2026 09:13]\nyo\n"
    assert [question.kind for question in read(tmp_path / "a", text).exports[0].questions] == ["date_order"]
    assert read(tmp_path / "b", text, Answers(date_order="mdy")).messages[0].sent_at == "2026-03-05T09:12:00"


def test_nothing_is_lost_before_the_first_message_or_of_a_day_that_does_not_exist(tmp_path: Path) -> None:
    found = read(tmp_path, f"our talk\n{TELEGRAM}Bo, [31.02.2023 09:12]\nnever\n")
    assert found.reasons == [Reason.UNPARSABLE, Reason.MEDIA, Reason.UNPARSABLE]
    assert accounted(found) == 5


@pytest.mark.parametrize(
    "text", ["Diary 2023-08-15 09:12\nslept\n\nDiary 2023-08-16 09:12\nwalked\n", "so — we went at 9:12\nand home\n", LOG]
)
def test_what_one_person_writes_and_a_log_are_no_talks(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert detected(tmp_path / "a.txt") != "copied-text"


def test_every_line_of_a_long_text_without_a_message_is_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, "nothing to see here\n" * 9000)
    assert (found.reasons, found.messages) == ([Reason.UNPARSABLE] * 9000, [])


def test_direct_messages_of_zoom_are_chats_of_their_own(tmp_path: Path) -> None:
    text = (
        "09:12:01 From Ana Sol to Everyone:\n\thello all\n09:12:40 From Bo Ek to Ana Sol(Direct Message):\n\tpsst\n"
        "09:13:00 From Ana Sol to Bo Ek (Direct Message):\n\tlater\n09:13:30 From Bo Ek to Everyone:\n\tok\n"
        "09:14:00 From Cy to Ana Sol (Privately):\n\tbye\n"
    )
    found = read_export(make_folder(tmp_path / "x", {"meeting_saved_chat.txt": text}), importer("copied-text"))
    assert [(export.chat.title, export.chat.kind, [getattr(one, "text", "") for one in items]) for export, items in found.chats] == [
        ("meeting_saved_chat", None, ["hello all", "ok"]),
        ("Ana Sol, Bo Ek", "dm", ["psst", "later"]),
        ("Ana Sol, Cy", "dm", ["bye"]),
    ]
