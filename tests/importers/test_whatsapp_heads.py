"""Lines that begin a message: every local variant, and which number is the day."""

from pathlib import Path

import pytest

from tests.exports.whatsapp import read_chats, read_text
from voicetune_desktop.importers.whatsapp.grammar import lock
from voicetune_desktop.model import Answers, Message, Question, Reason, SetAside

NNBSP, NBSP, LRM, RLM = "\u202f", "\u00a0", "\u200e", "\u200f"

HEADS = [
    ("[15.08.23, 09:12:33] A: x", "2023-08-15T09:12:33", "A", "x"),
    ("[8/15/23, 9:12:33 AM] A: x", "2023-08-15T09:12:33", "A", "x"),
    (f"[8/15/23, 9:12:33{NNBSP}PM] A: x", "2023-08-15T21:12:33", "A", "x"),
    (f"[23/6/18 1:55:00 p.{NBSP}m.] a: m", "2018-06-23T13:55:00", "a", "m"),
    (f"{LRM}[2018/06/13, 21:25:15] a: m", "2018-06-13T21:25:15", "a", "m"),
    ("[06/2018/13, 21:25:15] a: m", "2018-06-13T21:25:15", "a", "m"),
    ("[2026/7/9 02:28:37] Bob:Hi", "2026-07-09T02:28:37", "Bob", "Hi"),
    ("[2020.04.01, 12:00:04] a: m", "2020-04-01T12:00:04", "a", "m"),
    ("15/08/2023, 09:12 - A: x", "2023-08-15T09:12:00", "A", "x"),
    ("3/16/18, 1:55 PM - a: m", "2018-03-16T13:55:00", "a", "m"),
    ("3/16/18, 12:05 am - a: m", "2018-03-16T00:05:00", "a", "m"),
    ("13-06-2018, 01.55 PM - a: m", "2018-06-13T13:55:00", "a", "m"),
    ("23/06/2018, 01:55 p.m. - L: x", "2018-06-23T13:55:00", "L", "x"),
    ("13.6.2018 klo 21.25.15 - a: m", "2018-06-13T21:25:15", "a", "m"),
    ("15/08/2023 à 09:12 - A: x", "2023-08-15T09:12:00", "A", "x"),
    ("15/08/2023, 9:12 μ.μ. - A: x", "2023-08-15T21:12:00", "A", "x"),
    ("15/08/2023, 12:12 π.μ. - A: x", "2023-08-15T00:12:00", "A", "x"),
    ("2023/8/15 下午3:04 - 王: 好", "2023-08-15T15:04:00", "王", "好"),
    ("2023. 8. 15. 오후 3:04 - 김: 안녕", "2023-08-15T15:04:00", "김", "안녕"),
    ("2023年8月15日 午前3:04 - 葵: はい", "2023-08-15T03:04:00", "葵", "はい"),
    ("09/17/19, 8:30:52 AM – John: x", "2019-09-17T08:30:52", "John", "x"),
    ("13.06.18 21.25.15: a: m", "2018-06-13T21:25:15", "a", "m"),
    ("13. 6. 2018. 21:25:15 a: m", "2018-06-13T21:25:15", "a", "m"),
    ("2023-08-15 09:12 - A: x", "2023-08-15T09:12:00", "A", "x"),
    ("15.08.23 г., 9:12 ч. - A: x", "2023-08-15T09:12:00", "A", "x"),
    ("[2023-08-15, 09 h 12 min 33 s] A: x", "2023-08-15T09:12:33", "A", "x"),
    (f"[١٥{RLM}/٨{RLM}/٢٠٢٣، ٩:١٢:٣٣ م] سارة: مرحبا", "2023-08-15T21:12:33", "سارة", "مرحبا"),
    ("15.08.23, 2:05 nachm. - A: x", "2023-08-15T14:05:00", "A", "x"),
    ("15.08.23, 12:05 vorm. - A: x", "2023-08-15T00:05:00", "A", "x"),
    ("15.8.23, 2:05 e pasdites - A: x", "2023-08-15T14:05:00", "A", "x"),
    ("15/08/23, பிற்பகல் 2:05 - A: x", "2023-08-15T14:05:00", "A", "x"),
    ("2023/8/15 半夜12:05 - 王: 好", "2023-08-15T00:05:00", "王", "好"),
    ("15.08.2023 ж., 09:12 - A: x", "2023-08-15T09:12:00", "A", "x"),
    (f"[۱۴۰۲/۵/۲۴،{RLM} ۹:۱۲:۳۳] سارا: سلام", "2023-08-15T09:12:33", "سارا", "سلام"),
    ("1403/01/01, 09:12 - A: x", "2024-03-20T09:12:00", "A", "x"),
    ("1399/12/30, 09:12 - A: x", "2021-03-20T09:12:00", "A", "x"),
    ("15/8/2566 BE, 09:12 - A: x", "2023-08-15T09:12:00", "A", "x"),
    ("[8/15/2023 9:14:40 AM | Edited 9:15:01 AM] A: x", "2023-08-15T09:14:40", "A", "x"),
    ("[14:05, 15/08/2023] A: x", "2023-08-15T14:05:00", "A", "x"),
    ("[2:05 PM, 8/15/2023] +44 20 7946 0000: x", "2023-08-15T14:05:00", "+44 20 7946 0000", "x"),
    ("[2:05 p. m., 15/8/2023] A: x", "2023-08-15T14:05:00", "A", "x"),
    ("[14:05, 15.8.2023] A: x", "2023-08-15T14:05:00", "A", "x"),
    ("[오후 2:05, 2023. 8. 15.] 김: 안녕", "2023-08-15T14:05:00", "김", "안녕"),
    ("15/8/2566 09:12 - A: x", "2023-08-15T09:12:00", "A", "x"),
]


@pytest.mark.parametrize(("line", "sent_at", "sender", "text"), HEADS, ids=[head[0] for head in HEADS])
def test_reads_every_local_head(tmp_path: Path, line: str, sent_at: str, sender: str, text: str) -> None:
    [message] = read_text(tmp_path, line)
    assert isinstance(message, Message)
    assert (message.sent_at, message.sender, message.text) == (sent_at, sender, text)


def test_lines_of_another_style_stay_in_the_text(tmp_path: Path) -> None:
    quoted = "[15.08.23, 09:12:33] B: no\n2016-04-29 10:30:00 C: no\n13.06.18 21.25.15: d: no"
    one, two = read_text(tmp_path, f"15/08/2023, 09:12 - A: look:\n{quoted}\n15/08/2023, 09:13 - A: see?\n15/08/2023, 09:14 - A: so")[:2]
    assert isinstance(one, Message)
    assert isinstance(two, Message)
    assert (one.text, two.text) == (f"look:\n{quoted}", "see?")


def test_only_ordinary_line_ends_split(tmp_path: Path) -> None:
    odd = "a\u2028b\u0085c\x0bd\x0ce"
    items = read_text(tmp_path, f"15/08/2023, 09:12 - A: {odd}\r\n15/08/2023, 09:13 - A: one\rtwo\r15/08/2023, 09:14 - A: three\n")
    assert [item.text for item in items if isinstance(item, Message)] == [odd, "one\ntwo", "three"]


def test_common_heads_take_the_fast_pattern() -> None:
    plain = lock("\n[8/15/23, 9:12:33 AM] A: x\n\u200e[8/15/23, 9:12:34 AM] A: y")
    rare = lock("\n13.6.2018 klo 21.25 - a: m")
    assert plain is not None
    assert plain.plain
    assert rare is not None
    assert not rare.plain


@pytest.mark.parametrize(
    "line",
    [
        "1402/08/31, 09:12 - A: x",
        "31/02/2023, 09:12 - A: x",
        "15/13/2023, 09:12 - A: x",
        "15/08/2023, 25:12 - A: x",
        "15/08/2023, 09:72 - A: x",
    ],
)
def test_impossible_date_or_time_is_set_aside(tmp_path: Path, line: str) -> None:
    item = read_text(tmp_path, f"15/08/2023, 09:12 - A: hi\nthere\n{line}\n")[1]
    assert isinstance(item, SetAside)
    assert (item.reason, item.at) == (Reason.UNPARSABLE, 3)


def _dates(tmp_path: Path, *dates: str, answers: Answers | None = None, half: str = "") -> tuple[list[str | None], tuple[Question, ...]]:
    file = tmp_path / "chat.txt"
    file.write_text("".join(f"{date}, 09:12{half} - A: x\n" for date in dates), encoding="utf-8")
    [(chat, items)] = read_chats(file, answers=answers)
    return [item.sent_at[:10] for item in items if isinstance(item, Message) and item.sent_at], chat.questions


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("03/04/23", "15/04/23"), ["2023-04-03", "2023-04-15"]),
        (("03/04/23", "04/15/23"), ["2023-03-04", "2023-04-15"]),
        (("10/02/23", "01/03/23", "02/03/23"), ["2023-02-10", "2023-03-01", "2023-03-02"]),
        (("02/10/23", "03/01/23", "03/02/23"), ["2023-02-10", "2023-03-01", "2023-03-02"]),
        (("18/06/11", "18/06/12", "18/06/13"), ["2018-06-11", "2018-06-12", "2018-06-13"]),
        (("2023/04/03", "2023/04/04"), ["2023-04-03", "2023-04-04"]),
    ],
    ids=[
        "day above 12",
        "month first above 12",
        "day first goes forward",
        "month first goes forward",
        "short year",
        "year first",
    ],
)
def test_date_order_is_learned_from_the_whole_file(tmp_path: Path, dates: tuple[str, ...], expected: list[str]) -> None:
    assert _dates(tmp_path, *dates) == (expected, ())


def test_what_changes_is_likely_the_day_and_nobody_is_asked(tmp_path: Path) -> None:
    found, [question] = _dates(tmp_path, "03/04/23", "03/05/23", "03/06/23")
    assert found == ["2023-03-04", "2023-03-05", "2023-03-06"]
    assert (question.guess, question.settled) == ("mdy", True)


def test_evidence_at_the_very_end_of_a_long_file_counts(tmp_path: Path) -> None:
    found, questions = _dates(tmp_path, *["03/04/23"] * 40_000, "15/04/23")
    assert (found[0], found[-1], questions) == ("2023-04-03", "2023-04-15", ())


def test_asks_when_the_file_cannot_tell(tmp_path: Path) -> None:
    found, questions = _dates(tmp_path, "03/04/23")
    assert found == ["2023-04-03"]
    assert questions == (Question("date_order", ("dmy", "mdy"), "dmy", ("2023-04-03", "2023-03-04")),)


def test_guesses_american_order_beside_an_american_clock(tmp_path: Path) -> None:
    found, [question] = _dates(tmp_path, "03/04/23", half=" AM")
    assert (found, question.guess) == (["2023-03-04"], "mdy")


def test_does_not_ask_where_both_orders_agree(tmp_path: Path) -> None:
    assert _dates(tmp_path, "05/05/23") == (["2023-05-05"], ())


def test_answer_settles_the_order(tmp_path: Path) -> None:
    assert _dates(tmp_path, "03/04/23", answers=Answers(date_order="mdy")) == (["2023-03-04"], ())


def test_answer_that_is_impossible_is_not_taken(tmp_path: Path) -> None:
    assert _dates(tmp_path, "13/04/23", answers=Answers(date_order="mdy")) == (["2023-04-13"], ())


def test_answer_may_say_that_a_short_year_comes_first(tmp_path: Path) -> None:
    assert _dates(tmp_path, "11/04/12", answers=Answers(date_order="ymd")) == (["2011-04-12"], ())


def test_unknown_words_for_the_half_of_the_day_are_learned_by_their_order(tmp_path: Path) -> None:
    items = read_text(tmp_path, "15/08/23, 9:00 xa - A: a\n15/08/23, 1:00 xb - A: b\n16/08/23, 8:00 xa - A: c\n16/08/23, 10:00 xb - A: d")
    assert [item.sent_at[11:13] for item in items if isinstance(item, Message) and item.sent_at] == ["09", "13", "08", "22"]
