"""Messenger and Instagram downloads as web pages: the same rows, whatever their age and language."""

import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.meta import row as json_row
from tests.exports.meta import thread
from tests.exports.meta_pages import LINK, NEW, OLD, PEOPLE, PHOTO, REACTION, make_download, page, people, row
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.meta.instagram import INSTAGRAM
from voicetune_desktop.importers.meta.messenger import MESSENGER
from voicetune_desktop.importers.registry import Importer
from voicetune_desktop.model import Answers, Reason

BEN, KAETHE = PEOPLE
THREAD = "your_facebook_activity/messages/inbox/kaetheost_1234567"
checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, files: dict[str, str], answers: Answers = Answers(), one: Importer = MESSENGER) -> Read:
    return read_export(make_folder(folder / "x", files), one, answers)


def read_rows(folder: Path, *rows: str, answers: Answers = Answers()) -> Read:
    return read(folder, {f"{THREAD}/message_1.html": page(rows)}, answers)


@pytest.mark.parametrize("style", [NEW, OLD])
def test_everything_of_a_thread_comes_out_as_it_should(tmp_path: Path, style: tuple[str, ...]) -> None:
    rows = [
        row(BEN, 0, "hello\nthere & <you>", style=style),
        row(KAETHE, 1, "Grüße 😀", style=style, after=REACTION),
        row(KAETHE, 2, files=PHOTO, style=style),
        row(BEN, 3, "look", files=PHOTO, style=style),
        row(BEN, 4, files=LINK, style=style),
        row(BEN, 5, "Käthe Ost sent an attachment.", style=style),
        row(BEN, 6, "You unsent a message", style=style),
        row(BEN, 7, style=style),
    ]
    found = read(tmp_path, {f"{THREAD}/message_1.html": page(rows, top=people(PEOPLE, style))})
    check_golden("messenger-pages", found)
    assert accounted(found) == len(rows)


def test_messages_come_oldest_first_over_pages_in_numeric_order(tmp_path: Path) -> None:
    files = {
        f"{THREAD}/message_{11 - at}.html": page([row(BEN, 2 * at, f"{2 * at}"), row(BEN, 2 * at + 1, f"{2 * at + 1}")]) for at in range(11)
    }
    assert read(tmp_path, files).texts == [str(number) for number in range(22)]


@pytest.mark.parametrize(
    ("date", "sent_at"),
    [
        ("Jul 22, 2023 4:26:40 pm", "2023-07-22T16:26:40"),
        ("Jul 22, 2023, 4:26 PM", "2023-07-22T16:26:00"),
        ("Jul 22, 2023 at 4:26\u202fPM", "2023-07-22T16:26:00"),
        ("22 Jul 2023, 16:26", "2023-07-22T16:26:00"),
        ("Juli 22, 2023 4:26:40 pm", "2023-07-22T16:26:40"),
        ("22 juil. 2023, 16:26", "2023-07-22T16:26:00"),
        ("22 dic 2023, 16:26", "2023-12-22T16:26:00"),
        ("22 set 2023, 16:26", "2023-09-22T16:26:00"),
        ("2023年7月22日 16:26", "2023-07-22T16:26:00"),
        ("22/07/2023, 16:26", "2023-07-22T16:26:00"),
        ("ก.ค. 22, 2023 4:26:40 หลังเที่ยง", "2023-07-22T16:26:40"),
        ("the day before yesterday", None),
    ],
)
def test_times_are_local_and_read_in_many_languages(tmp_path: Path, date: str, sent_at: str | None) -> None:
    assert read_rows(tmp_path, row(BEN, 0, "a", date=date)).messages[0].sent_at == sent_at


def test_rows_whose_times_nobody_can_read_keep_the_order_of_the_page(tmp_path: Path) -> None:
    assert read_rows(tmp_path, *(row(BEN, number, str(number), date="someday") for number in range(300))).texts == [
        str(n) for n in range(300)
    ]


def test_a_thread_is_the_same_chat_as_in_json(tmp_path: Path) -> None:
    from_page = read_rows(tmp_path / "a", row(BEN, 0, "hi")).exports[0].chat
    as_json = {f"{THREAD}/message_1.json": thread([json_row(BEN, 0, "hi")])}
    from_json = read_export(make_folder(tmp_path / "b", as_json), MESSENGER).exports[0].chat
    assert (from_page.id, from_page.title) == (from_json.id, from_json.title)


def test_json_is_read_where_both_are_there(tmp_path: Path) -> None:
    files = {
        f"{THREAD}/message_1.html": page([row(BEN, 0, "page")]),
        f"{THREAD}/message_1.json": thread([json_row(BEN, 0, "json")]).decode(),
    }
    assert read(tmp_path, files).texts == ["json"]


def test_who_i_am_is_asked_with_the_one_whom_the_chat_is_not_called_after_as_guess(tmp_path: Path) -> None:
    found = read_rows(tmp_path, row(BEN, 0, "a"), row(KAETHE, 1, "b"))
    (question,) = found.exports[0].questions
    assert (question.kind, set(question.choices), question.guess) == ("who_am_i", {BEN, KAETHE}, BEN)


def test_me_is_whom_the_person_names(tmp_path: Path) -> None:
    found = read_rows(tmp_path, row(BEN, 0, "a"), row(KAETHE, 1, "b"), answers=Answers(me=BEN))
    assert ([item.is_me for item in found.messages], found.exports[0].questions) == ([True, False], ())


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = {
        f"messages/inbox/{name}_{number}/message_1.html": page([row(BEN, 0, name)], name)
        for name, number in (("ann", 11111), ("li", 22222))
    }
    assert read(tmp_path, files, Answers(chats=frozenset({"messenger:22222"}))).texts == ["li"]


@pytest.mark.parametrize(
    ("root", "one", "name"), [("your_instagram_activity", INSTAGRAM, "instagram"), ("your_facebook_activity", MESSENGER, "messenger")]
)
def test_pages_are_detected_as_those_of_their_app(tmp_path: Path, root: str, one: Importer, name: str) -> None:
    path = make_zip(tmp_path / "x.zip", {f"{root}/messages/inbox/a_12345/message_1.html": page([row(BEN, 0, "hi")])})
    assert (detected(path), read_export(path, one).texts) == (name, ["hi"])


@pytest.mark.parametrize("style", [NEW, OLD])
def test_a_single_page_is_detected_by_its_content(tmp_path: Path, style: tuple[str, ...]) -> None:
    path = make_folder(tmp_path / "x", {"chat.html": page([row(BEN, 0, "hi", style=style)])}) / "chat.html"
    assert detected(path) == "messenger"


def test_a_page_that_breaks_off_keeps_what_came_before_and_says_so(tmp_path: Path) -> None:
    made = page([row(BEN, number, f"text {number}") for number in range(50)])
    found = read(tmp_path, {f"{THREAD}/message_1.html": made[: made.index("text 20") + 4]})
    assert (found.texts, found.reasons) == ([f"text {number}" for number in range(21, 50)], [Reason.UNPARSABLE])


def test_a_download_is_accounted_for(tmp_path: Path) -> None:
    told = make_download(tmp_path / "x", 1200)
    found = read_export(tmp_path / "x", MESSENGER)
    assert (len(found.messages), len(found.set_aside)) == (told["kept"], told["media"])
    assert sum(zlib.crc32(text.encode()) for text in found.texts) == told["text_crc"]


@checked
@given(data=st.data())
def test_broken_pages_raise_nothing(tmp_path: Path, data: st.DataObject) -> None:
    made = page([row(BEN, 0, "a"), row(KAETHE, 1, "b", files=PHOTO), row(BEN, 2, "c")], top=people(PEOPLE)).encode()
    start = data.draw(st.integers(made.index(b"<body"), len(made)))
    junk = data.draw(st.sampled_from([b"", b"<!--", b'"', b"</div>", b"\xff", b"<div>", b"\x00"]))
    broken = made[:start] + junk + made[start + data.draw(st.integers(0, 40)) :]
    assert accounted(read_export(make_folder(tmp_path / "x", {f"{THREAD}/message_1.html": broken}), MESSENGER)) >= 1
