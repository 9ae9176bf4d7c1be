"""Telegram's pages of HTML: one chat or an account, whole or cut off."""

import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.telegram import chat, dumped, row
from tests.exports.telegram_pages import PEOPLE, account, make_chat, media, message, notice, page, reply_to, written
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.markup import html_pages
from voicetune_desktop.importers.telegram.html import TELEGRAM_HTML
from voicetune_desktop.importers.telegram.page_rows import moment
from voicetune_desktop.model import Answers, Participant, Reason

IDA, BO, LENA = PEOPLE
checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, *blocks: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"messages.html": page(blocks)}), TELEGRAM_HTML, answers)


def pages(*files: list[str]) -> dict[str, str]:
    return {f"messages{number if number > 1 else ''}.html": page(file, number=number) for number, file in enumerate(files, 1)}


def test_a_rich_message_is_read_with_its_blocks(tmp_path: Path) -> None:
    blocks = '<h2 class="rich_heading">Sunday</h2><p dir="auto">please <b>be there</b></p><ul><li><span>salt</span></li><li>oil</li></ul>'
    rich = f'<div class="text rich_message" data-rich-message="1" dir="auto">{blocks}</div><span class="reactions">👍</span>'
    found = read(tmp_path, message(1, media=rich, text=""), message(2, "fine", None))
    assert found.texts == ["## Sunday\n\nplease **be there**\n\n- salt\n- oil", "fine"]


def test_everything_of_a_chat_comes_out_as_it_should(tmp_path: Path) -> None:
    blocks = [
        notice(-1, "23 August 2023"),
        message(1, "hello\nthere & <you>", IDA),
        message(2, "joined to the one before", None),
        message(3, "", BO, media=media()),
        message(4, "look", None, media=media("media_file", "a.pdf")),
        notice(5),
        message(6, "Привет 🙂", LENA, reply=reply_to(1)),
        message(7, "not my words", LENA, forwarded="News & more"),
        message(8, "by a bot", f"{LENA} via @gif"),
        message(9, "", LENA, media=media("media_call success", IDA)),
        message(10, markup='see <a href="https://example.org/?a=1&amp;b=2">this</a>, <strong>please</strong>', sender=""),
        message(11, "old", "Deleted Account", zone=""),
        notice(12, "This message is not supported by this version of Telegram Desktop. Please update the application."),
    ]
    found = read(tmp_path, *blocks)
    check_golden("telegram-html", found)
    assert accounted(found) == len(blocks) - 1


def test_a_picture_alone_is_set_aside_and_stops_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "", media=media()), message(2, "next", None))
    assert (found.texts, found.reasons, found.set_aside[0].where) == (["next"], [Reason.MEDIA], "messages.html#message1")


def test_pages_are_read_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    files = pages(*([message(number, f"on page {number}")] for number in range(1, 12)))
    found = read_export(make_folder(tmp_path / "x", files), TELEGRAM_HTML)
    assert found.texts == [f"on page {number}" for number in range(1, 12)]
    assert len(found.exports) == 1


def test_a_joined_message_has_the_sender_of_the_one_before(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "a", BO), message(2, "b", None), message(3, "c", IDA), message(4, "d", None))
    assert [item.sender for item in found.messages] == [BO, BO, IDA, IDA]


def test_nobody_is_given_a_joined_message_without_one_before(tmp_path: Path) -> None:
    assert read(tmp_path, message(1, "a", None)).reasons == [Reason.UNPARSABLE]


def test_a_forwarded_message_is_of_who_forwarded_it(tmp_path: Path) -> None:
    (first, second) = read(tmp_path, message(1, "a", BO, forwarded=LENA), message(2, "b", None, forwarded=LENA)).messages
    assert (first.sender, first.forwarded, second.sender, second.forwarded) == (BO, True, BO, True)


def test_an_answer_names_its_root_on_any_page_but_not_in_another_chat(tmp_path: Path) -> None:
    elsewhere = '<div class="reply_to details">\nIn reply to a message in another chat\n</div>'
    blocks = [message(1, reply=reply_to(7)), message(2, reply=reply_to(8, "messages2.html")), message(3, reply=elsewhere)]
    assert [item.reply_to for item in read(tmp_path, *blocks).messages] == ["7", "8", None]


@pytest.mark.parametrize(
    ("written_as", "read_as"),
    [
        (b"23.08.2023 13:11:23 UTC-08:00", "2023-08-23T13:11:23-08:00"),
        (b"23.08.2023 13:11:23 UTC", "2023-08-23T13:11:23+00:00"),
        (b"23.08.2023 13:11:23", "2023-08-23T13:11:23"),
        (b"31.02.2023 13:11:23", None),
        (b"yesterday", None),
        (None, None),
    ],
)
def test_time_has_the_offset_that_the_page_tells(written_as: bytes | None, read_as: str | None) -> None:
    assert moment(written_as) == read_as


def test_an_account_tells_its_owner_and_the_kinds_of_its_chats(tmp_path: Path) -> None:
    listed = {"chat_1": ("Bo Marsh & Söhne", "private"), "chat_2": ("Hike", "group"), "chat_3": ("Hike", "channel")}
    files = account(listed) | {f"chats/{key}/messages.html": page([message(1, key)], title) for key, (title, _) in listed.items()}
    found = read_export(make_zip(tmp_path / "x.zip", files), TELEGRAM_HTML)
    assert [(export.chat.id, export.chat.kind) for export in found.exports] == [
        ("telegram:name:Bo Marsh & Söhne", "dm"),
        ("telegram:name:Hike", "group"),
        ("telegram:name:Hike:2", "channel"),
    ]
    me = Participant("name:Ida Quell", "Ida Quell", True, ("@idaq", "+34 600 000 011"))
    assert [export.participants for export in found.exports] == [(me,)] * 3
    assert {item.is_me for item in found.messages} == {True}


def test_saved_messages_are_a_talk_with_oneself(tmp_path: Path) -> None:
    files = account({"chat_1": ("Saved messages", "private")}) | {"chats/chat_1/messages.html": page([message(1)], IDA)}
    assert read_export(make_folder(tmp_path / "x", files), TELEGRAM_HTML).exports[0].chat.kind == "self"


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = {f"chats/chat_{key}/messages.html": page([message(1, key)], key) for key in ("A", "B")}
    assert read_export(make_folder(tmp_path / "x", files), TELEGRAM_HTML, Answers(chats=frozenset({"telegram:name:B"}))).texts == ["B"]


def test_who_i_am_is_asked_with_the_one_whom_the_chat_is_not_called_after_as_guess(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, sender=BO), message(2, sender=IDA))
    (question,) = found.exports[0].questions
    assert (question.kind, question.choices, question.guess) == ("who_am_i", (BO, IDA), IDA)
    assert {item.is_me for item in found.messages} == {None}


def test_me_is_whom_the_person_names(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, sender=BO), message(2, sender=IDA), answers=Answers(me=IDA))
    assert ([item.is_me for item in found.messages], found.exports[0].questions) == ([False, True], ())


@pytest.mark.parametrize("size", [100, 1 << 18])
def test_a_page_that_breaks_off_keeps_what_came_before_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(html_pages, "PIECE", size)
    whole = page([message(number, f"text {number}") for number in range(50)])
    broken = make_folder(
        tmp_path / "x", {"messages.html": whole[: whole.index("text 30") + 5], "messages2.html": page([message(60, "after")])}
    )
    found = read_export(broken, TELEGRAM_HTML)
    assert (found.texts, found.reasons) == ([f"text {number}" for number in range(30)] + ["after"], [Reason.UNPARSABLE])


def test_it_is_detected_as_file_folder_and_archive(tmp_path: Path) -> None:
    made = page([message(1)])
    paths = [make_folder(tmp_path / "a", {"chat.html": made}) / "chat.html", make_zip(tmp_path / "x.zip", {"messages.html": made})]
    paths.append(make_folder(tmp_path / "x", {"messages.html": made, "css/style.css": "a{}"}))
    assert [detected(path) for path in paths] == ["telegram-html"] * 3


def test_json_is_preferred_where_both_were_exported(tmp_path: Path) -> None:
    files = {"messages.html": page([message(1)]), "result.json": dumped(chat([row(1)]))}
    assert detected(make_folder(tmp_path / "x", files)) == "telegram-json"


def test_no_page_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path / "x", {"messages.html": "<p>hello</p>"}), TELEGRAM_HTML)


def test_a_large_chat_is_accounted_for(tmp_path: Path) -> None:
    told = make_chat(tmp_path / "x", 2500)
    found = read_export(tmp_path / "x", TELEGRAM_HTML)
    assert (len(found.messages), len(found.set_aside), accounted(found)) == (told["kept"], told["media"] + told["system"], 2500)
    assert sum(zlib.crc32(text.encode()) for text in found.texts) == told["text_crc"]


@checked
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip).filter(bool))
def test_any_text_comes_back_as_it_was_typed(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, message(1, f"{text} \n  {text}")).texts == [f"{text} \n  {text}"]


@checked
@given(data=st.data())
def test_broken_pages_raise_nothing_and_lose_no_row(tmp_path: Path, data: st.DataObject) -> None:
    blocks = [message(1, "a"), notice(2), message(3, "", media=media()), message(4, "b", None, reply=reply_to(1))]
    made = page(blocks).encode()
    start = data.draw(st.integers(made.index(b'<div class="message'), len(made)))
    junk = data.draw(st.sampled_from([b"", b"<", b'"', b"</div>", b"\xff", b'<div class="text" title="', b"\x00"]))
    broken = made[:start] + junk + made[start + data.draw(st.integers(0, 40)) :]
    found = read_export(make_folder(tmp_path / "x", {"messages.html": broken}), TELEGRAM_HTML)
    assert 1 <= accounted(found) <= len(blocks)


def test_names_are_shown_as_they_are_called(tmp_path: Path) -> None:
    assert written(BO) == "Bo Marsh &amp; Söhne"
    assert read(tmp_path, message(1, sender=BO)).messages[0].sender_id == f"name:{BO}"
