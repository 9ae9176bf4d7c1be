"""Pages of imessage-exporter: sent and received, answers that stand twice, files and events."""

import io
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.phone_tools import clock, imessage_page_answer, imessage_page_message
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.imessage.exporter import IMESSAGE_EXPORTER
from voicetune_desktop.importers.imessage.exporter_pages import read_page
from voicetune_desktop.importers.imessage.exporter_text import Talk
from voicetune_desktop.model import Answers, Chat, Message, Reason

EVENT = f'<div class ="announcement"><p><span class="timestamp">{clock(3)}</span> You named the conversation <b>Cena</b></p></div>\n'


def page(*parts: str) -> str:
    return "\n".join(["<html>", '<meta charset="UTF-8">', "<style>div {color: red}</style>", *parts, "</html>"])


def read(folder: Path, *parts: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "out", {"Siobhán Roe.html": page(*parts)}), IMESSAGE_EXPORTER, answers)


def test_pages_tell_sent_from_received(tmp_path: Path) -> None:
    found = read(tmp_path, imessage_page_message(0, "Siobhán Roe", "¿vienes? 🙂"), imessage_page_message(5, "Ida", "a &lt; b", sent=True))
    assert [(message.sender, message.is_me, message.sent_at, message.text) for message in found.messages] == [
        ("Siobhán Roe", False, "2023-08-23T12:05:09", "¿vienes? 🙂"),
        ("Ida", True, "2023-08-23T12:10:09", "a < b"),
    ]
    assert found.exports[0].chat.title == "Siobhán Roe"


def test_an_answer_is_given_once(tmp_path: Path) -> None:
    answer = imessage_page_message(5, "Ida", "sí", sent=True)
    found = read(tmp_path, imessage_page_message(0, "Bo", "¿vienes?", inside=imessage_page_answer(answer)), answer)
    assert (found.texts, found.reasons) == (["¿vienes?", "sí"], [Reason.SYSTEM])


def test_events_and_files_are_set_aside_and_captions_kept(tmp_path: Path) -> None:
    picture = '<div class="message_part"><img src="attachments/1/2.jpeg" loading="lazy"></div>'
    found = read(
        tmp_path,
        imessage_page_message(0, "Bo", ""),
        EVENT,
        imessage_page_message(1, "Bo", "", inside=picture),
        imessage_page_message(2, "Bo", "mira", inside=picture),
    )
    assert [(message.text, message.flags) for message in found.messages] == [("mira", ("caption",))]
    assert found.reasons == [Reason.MEDIA, Reason.SYSTEM, Reason.MEDIA]


def test_me_is_whom_the_person_names(tmp_path: Path) -> None:
    found = read(tmp_path, imessage_page_message(0, "Bo", "hi"), answers=Answers(me="Bo"))
    assert [message.is_me for message in found.messages] == [True]


@pytest.mark.parametrize("share", [0.4, 0.8])
def test_a_page_that_breaks_off_says_so(tmp_path: Path, share: float) -> None:
    whole = page(*(imessage_page_message(minute, "Bo", f"text {minute}") for minute in range(50)))
    found = read_export(make_folder(tmp_path / "x", {"Bo.html": whole[: int(len(whole) * share)]}) / "Bo.html", IMESSAGE_EXPORTER)
    assert (found.reasons[-1], len(found.messages) > 50 * share - 4) == (Reason.UNPARSABLE, True)


def test_pages_are_recognised(tmp_path: Path) -> None:
    text = page(imessage_page_message(0, "Bo", "hi"))
    folder = make_folder(tmp_path / "a", {"Bo.html": text, "attachments/1/1.jpg": b"1"})
    assert [detected(folder), detected(folder / "Bo.html"), detected(make_zip(tmp_path / "c.zip", {"out/Bo.html": text}))] == [
        "imessage-exporter"
    ] * 3


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(lambda text: text.strip() == text))
def test_messages_are_read_alike_with_and_without_a_tree(text: str) -> None:
    talk = Talk(Chat("a", "a"), "a", "")
    plain, other = (imessage_page_message(0, "Bo", f"{escape(text)}<br>x", inside=more) for more in ("", "<b></b>"))
    read_in = [next(read_page(io.BytesIO(page(one, one).encode()), talk)) for one in (plain, other)]
    assert read_in[0] == read_in[1]
    assert isinstance(read_in[0], Message)
    assert read_in[0].text == f"{text}\nx"
