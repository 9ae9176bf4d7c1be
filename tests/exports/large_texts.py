"""Large exports of LINE, KakaoTalk, QQ, WeChat and mail, to measure with: benchmarks.exports has them."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from tests.exports.line_apps import WECHAT_HEAD, weflow_row
from tests.exports.mail import make_mailbox

DAY = 200
"""Messages of one day."""
_SAID = "내일 아침에 역에서 봐요 周末 爬山 吗 また あした hello there 👍 see you at the station"
_WORDS = _SAID.split()
_OTHERS = ("[Photo]", '"two\nlines"')


def words(number: int) -> str:
    """A message of some words."""
    chance = random.Random(number)
    return " ".join(chance.choices(_WORDS, k=chance.randrange(2, 14)))


def _line(out: TextIO, count: int) -> None:
    out.write("[LINE] Chat history with Yuki\nSaved on: 2024/02/01 10:30\n\n")
    for number in range(count):
        if number % DAY == 0:
            out.write(f"\n2024/{1 + number // DAY % 12:02d}/{1 + number // DAY % 28:02d}(Mon)\n")
        text = _OTHERS[number % 2] if number % 7 == 0 else words(number)
        out.write(f"{number // 10 % 24:02d}:{number % 60:02d}\t{'Yuki' if number % 3 else 'Ann'}\t{text}\n")


def _kakaotalk(out: TextIO, count: int) -> None:
    out.write("민서 님과 카카오톡 대화\n저장한 날짜 : 2026년 4월 25일 오후 4:40\n\n")
    for number in range(count):
        day = f"2024년 {1 + number // 9000 % 12}월 {1 + number // 300 % 28}일 오{'전' if number // 100 % 2 else '후'}"
        text = ("사진", "두 줄\n입니다")[number % 2] if number % 7 == 0 else words(number)
        out.write(f"{day} {1 + number % 12}:{number % 60:02d}, {'민서' if number % 3 else '가온'} : {text}\n")


def _qq(out: TextIO, count: int) -> None:
    out.write("消息记录（此消息记录为文本格式，不支持重新导入）\n\n====\n消息对象:林\n====\n\n")
    for number in range(count):
        moment = f"2024-01-{1 + number // 9000 % 28:02d} {number // 60 % 24:02d}:{number % 60:02d}:05"
        out.write(f"{moment} {'林(100)' if number % 3 else '岩(200)'}\n{'[图片]' if number % 7 == 0 else words(number)}\n\n")


def _wechat(out: TextIO, count: int) -> None:
    out.write(f"{','.join(WECHAT_HEAD)}\n")
    for number in range(count):
        kind, who = "图片" if number % 7 == 0 else "文本", "me" if number % 2 else "lin"
        moment = f"2024/{1 + number // 9000 % 12}/{1 + number // 300 % 28} {number // 60 % 24}:{number % 60:02d}"
        out.write(f"{number},9{number},{kind},{number % 2},{who},lin,{words(number)},,{moment}\n")


def _weflow(out: TextIO, count: int) -> None:
    out.write('{"weflow": {"version": "1"}, "session": {"wxid": "wxid_lin", "nickname": "林", "type": "私聊"}, "messages": [')
    rows = (json.dumps(weflow_row(number, words(number), number % 2), ensure_ascii=False) for number in range(count))
    out.writelines(f"{',' if number else ''}\n{row}" for number, row in enumerate(rows))
    out.write("]}")


_TEXTS: dict[str, tuple[str, Callable[[TextIO, int], None]]] = {
    "line": ("chat.txt", _line),
    "kakaotalk": ("KakaoTalkChats.txt", _kakaotalk),
    "qq": ("all.txt", _qq),
    "wechat-table": ("lin_0_9.csv", _wechat),
    "wechat-weflow": ("lin.json", _weflow),
}
FORMATS = (*_TEXTS, "email")


def make(format_id: str, rows: int, folder: Path) -> None:
    """Write an export of so many messages."""
    folder.mkdir(parents=True, exist_ok=True)
    if format_id == "email":
        make_mailbox(folder / "All mail.mbox", rows)
        return
    name, write = _TEXTS[format_id]
    with (folder / name).open("w", encoding="utf-8", newline="") as out:
        write(out, rows)
