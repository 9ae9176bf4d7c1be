"""Mailboxes and mails: threads, who is who, what is set aside, and files that are broken."""

import zlib
from collections import Counter
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.mail import BO, CAI, IDA, answer, mail, mailbox, make_mailbox, parts, quoted
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from tests.quick import quickly
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.mail import box as mail_box
from voicetune_desktop.importers.mail import shelf as mail_shelf
from voicetune_desktop.importers.mail import threads as email_threads
from voicetune_desktop.importers.mail.format import EMAIL
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.waiting import sealed_blocks
from voicetune_desktop.model import Answers, Message, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
SHOP = "Shop <news@example.com>"
HTML = "<div>Ça va</div><div>good</div><blockquote>old</blockquote>"


def read(folder: Path, *mails: str, answers: Answers = Answers(), name: str = "All mail.mbox") -> Read:
    return read_export(make_folder(folder / "x", {name: mailbox(mails)}), EMAIL, answers)


def test_everything_of_a_mailbox_comes_out_as_it_should(tmp_path: Path) -> None:
    body, kind = parts(("text/plain; charset=utf-8", "Yes, à six." + quoted("Shall we?")), ("text/html", "<p>Yes"))
    mails = [
        mail(0, "Shall we?\n\nFrom the pier, I mean.\n\n-- \nIda Quell\nSailor", x_gmail_labels="Sent"),
        answer(1, 0, body, content_type=kind),
        answer(2, 1, HTML, CAI, references="<m0@example.org> <m1@example.org>", content_type="text/html"),
        mail(3, "Buy!", SHOP, IDA, list_unsubscribe="<mailto:x>", subject="Sale"),
        mail(4, "Q2Fmw6k=\n", BO, IDA, subject="=?utf-8?b?Q2Fmw6k=?=", content_transfer_encoding="base64"),
        mail(5, "", BO, IDA, subject="Picture", content_type="image/jpeg"),
        mail(6, "cheap", "x@example.com", IDA, x_gmail_labels="Spam", subject="cheap"),
        mail(7, "not yet", IDA, BO, x_gmail_labels="Drafts", subject="later"),
        mail(8, "> only\n> what you wrote", BO, IDA, subject="quote"),
        mail(9, "nobody", "", IDA),
    ]
    found = read(tmp_path, *mails)
    check_golden("email", found)
    assert accounted(found) == len(mails)


def test_a_thread_is_a_chat_whatever_names_it(tmp_path: Path) -> None:
    mails = [
        mail(0, "root"),
        answer(1, 0, "by references"),
        answer(2, 1, "by its parent alone", references=""),
        answer(3, 2, "by a parent that is no root", references=""),
        answer(4, 0, "by its subject", references="", in_reply_to=""),
        mail(5, "another", subject="Other"),
        mail(6, "gmail", subject="A", x_gm_thrid="7"),
        mail(7, "gmail again", subject="B", x_gm_thrid="7"),
    ]
    found = read(tmp_path, *mails)
    assert [[item.text for item in items if isinstance(item, Message)] for _, items in found.chats] == [
        ["root", "by references", "by its parent alone", "by a parent that is no root", "by its subject"],
        ["another"],
        ["gmail", "gmail again"],
    ]
    assert [export.chat.id for export in found.exports] == ["email:m0@example.org", "email:m5@example.org", "email:7"]


def test_an_answer_knows_what_it_answers_and_mails_are_in_order_of_time(tmp_path: Path) -> None:
    later = answer(1, 0, "second", date="Wed, 23 Aug 2023 12:30:00 +0100")
    sooner = mail(0, "first", date="Wed, 23 Aug 2023 08:29:00 -0400")
    undated = answer(2, 1, "without a date", references="<m0@example.org>", date="")
    found = read(tmp_path, later, sooner, undated)
    assert [(message.text, message.sent_at) for message in found.messages] == [
        ("second", "2023-08-23T12:30:00+01:00"),
        ("first", "2023-08-23T08:29:00-04:00"),
        ("without a date", None),
    ]
    assert [message.reply_to for message in found.messages] == ["m0@example.org", None, "m1@example.org"]


@pytest.mark.parametrize(
    ("mails", "me"),
    [
        ([mail(0, x_gmail_labels="Sent,Opened"), mail(1, sender=BO)], {"ida@example.org"}),
        ([mail(0, sender=BO, to=IDA, delivered_to="ida@example.org"), mail(1)], {"ida@example.org"}),
        ([mail(0), mail(1, to=CAI), mail(2, sender=CAI, to=IDA)], {"ida@example.org"}),
        ([mail(0), mail(1, sender=BO, to=IDA), mail(2)], set()),
    ],
)
def test_me_is_who_sent_or_got_or_takes_part_in_all(tmp_path: Path, mails: list[str], me: set[str]) -> None:
    found = read(tmp_path, *mails)
    assert {message.sender_id for message in found.messages if message.is_me} == me
    assert [question.kind for export in found.exports for question in export.questions] == ([] if me else ["who_am_i"])


def test_me_is_whom_the_person_names(tmp_path: Path) -> None:
    for name in ("Bo Marsh", "bo@example.net"):
        found = read(tmp_path / name, mail(0), mail(1, sender=BO, to=IDA), answers=Answers(me=name))
        assert {(message.sender, message.is_me) for message in found.messages} == {("Quell, Ida", False), ("Bo Marsh", True)}


def test_a_mail_that_lies_in_several_mailboxes_is_read_once_and_still_tells_who_i_am(tmp_path: Path) -> None:
    mails = [mail(0, "mine"), answer(1, 0, "yours")]
    folder = make_folder(tmp_path / "x", {"All mail.mbox": mailbox(mails), "Sent.mbox": mailbox(mails[:1])})
    found = read_export(folder, EMAIL)
    assert [(message.text, message.is_me) for message in found.messages] == [("mine", True), ("yours", False)]
    assert [(item.reason, item.where) for item in found.set_aside] == [(Reason.SYSTEM, "Sent.mbox#mails[0]")]


def test_only_the_threads_that_were_chosen_are_read(tmp_path: Path) -> None:
    mails = [mail(0, "one", subject="1"), mail(1, "two", subject="2"), mail(2, "sale", SHOP, list_id="<x>")]
    found = read(tmp_path, *mails, answers=Answers(chats=frozenset({"email:m1@example.org"})))
    assert (found.texts, found.reasons) == (["two"], [Reason.SYSTEM])


@pytest.mark.parametrize(
    "more",
    [
        {"list_id": "<x>"},
        {"precedence": "bulk"},
        {"auto_submitted": "auto-replied"},
        {"return_path": "<>"},
        {"from": "no-reply@example.com"},
        {"content_type": "multipart/report; boundary=b"},
    ],
)
def test_mails_of_programs_are_set_aside(tmp_path: Path, more: dict[str, str]) -> None:
    assert read(tmp_path, mail(0, "--b\n\nx\n--b--", **more)).reasons == [Reason.SYSTEM]


@pytest.mark.parametrize("sender", ["newsome.bo@example.net", "alertson@example.net", "Newsletter Bo <bo@example.net>"])
def test_people_whose_address_only_looks_like_a_program_stay(tmp_path: Path, sender: str) -> None:
    assert read(tmp_path, mail(0, "hello", sender)).texts == ["hello"]


def test_files_are_recognised_by_content_in_folders_and_archives(tmp_path: Path) -> None:
    box, one = mailbox([mail(0), mail(1)]), mail(0)
    renamed = make_folder(tmp_path / "a", {"renamed.txt": box}) / "renamed.txt"
    single = make_folder(tmp_path / "b", {"note.eml": one}) / "note.eml"
    folder = make_folder(tmp_path / "c", {"Inbox/1.eml": one, "Inbox/2.eml": mail(2)})
    maildir = make_folder(tmp_path / "d", {"cur/16.M1:2,S": one, "new/17.M2": mail(3), "tmp/x": "y"})
    takeout = make_zip(tmp_path / "t.zip", {"Takeout/Mail/All mail.mbox": box, "Takeout/archive_browser.html": "<p>"})
    apple = make_folder(tmp_path / "e", {"7.emlx": f"{len(one)}\n{one}<?xml version='1.0'?>"}) / "7.emlx"
    paths = [renamed, single, folder, maildir, takeout, apple]
    assert quickly(1.8, lambda: [detected(path) for path in paths]) == ["email"] * 6
    assert [len(read_export(path, EMAIL).messages) for path in paths] == [2, 1, 2, 2, 2, 1]


@pytest.mark.parametrize(
    "text", ["From here on it rains\nand: more", "Dear Bo,\n\nsee you at 10:00", "A: hi\nB: there\nA: ok", "From: nobody"]
)
def test_other_texts_are_no_mails(tmp_path: Path, text: str) -> None:
    assert detected(make_folder(tmp_path, {"a.txt": text}) / "a.txt") != "email"


def test_a_line_that_begins_with_from_is_no_mail(tmp_path: Path) -> None:
    text = "before\n\nFrom 10:30 on I am there\nthen: not\n\n>From now on"
    whole = mailbox([mail(0, "a")]) + "From 1@xxx Wed Aug 23 12:00:00 +0000 2023\n" + mail(1, text, subject="b")
    found = read_export(make_folder(tmp_path, {"m.mbox": whole.replace("\nthen: not", "\nthen not")}), EMAIL)
    assert found.texts == ["a", "before\n\nFrom 10:30 on I am there\nthen not\n\nFrom now on"]


def test_empty_lines_before_the_first_mail_are_no_mail(tmp_path: Path) -> None:
    assert len(read_export(make_folder(tmp_path, {"m.mbox": "\n\n" + mailbox([mail(0, "a")])}), EMAIL).items) == 1


def test_a_line_that_begins_a_mail_may_stand_there_twice(tmp_path: Path) -> None:
    twice = "From 1@yyy Wed Aug 23 12:00:00 2023\nFrom 1@xxx"
    box = mailbox([mail(0, "a"), mail(1, "b", subject="b")]).replace("From 1@xxx", twice)
    assert read_export(make_folder(tmp_path, {"m.mbox": box}), EMAIL).texts == ["a", "b"]


def test_countless_lines_that_may_begin_a_mail_take_no_long_time(tmp_path: Path) -> None:
    box = make_folder(tmp_path, {"m.mbox": mailbox([mail(0, "a")]) + "\nFrom " * 300_000})
    assert quickly(2.5, partial(read_export, box, EMAIL)).texts


def test_a_huge_attachment_is_passed_by(tmp_path: Path) -> None:
    body, kind = parts(("text/plain", "see the picture"), ("image/png", "iVBORw0K" * 500_000), kind="mixed")
    found = read(tmp_path, mail(0, body, content_type=kind), mail(1, "next", subject="next"))
    assert found.texts == ["see the picture", "next"]


@pytest.mark.parametrize("piece", [1, 7, 300, 900])
def test_pieces_do_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    monkeypatch.setattr(mail_box, "LONGEST", 1500)
    mails = [mail(number, f"text {number}\n\nmore" + " words" * 150 * number) for number in (*range(5), 0)]
    whole = read(tmp_path / "a", *mails).items
    monkeypatch.setattr(mail_box, "PIECE", piece)
    assert read(tmp_path / "b", *mails).items == whole


def test_archives_are_read_in_batches_and_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(email_threads, "BATCH", 2000)
    box = mailbox([mail(number, f"text {number}", subject=str(number % 7)) for number in range(60)])
    folder, archive = make_folder(tmp_path / "x", {"a.mbox": box}), make_zip(tmp_path / "x.zip", {"a.mbox": box})
    assert read_export(archive, EMAIL).items == read_export(folder, EMAIL).items


@pytest.mark.parametrize("together", [1, 7])
def test_mails_that_wait_packed_come_out_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int) -> None:
    make_mailbox(tmp_path / "big.mbox", 100)
    monkeypatch.setattr(mail_shelf, "TOGETHER", 1000)
    loose = read_export(tmp_path / "big.mbox", EMAIL).items
    monkeypatch.setattr(mail_shelf, "TOGETHER", together)
    monkeypatch.setattr(mail_shelf, "HELD", 5_000)
    assert read_export(tmp_path / "big.mbox", EMAIL).items == loose


def test_a_disk_that_is_full_is_told_and_not_taken_for_the_end_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise SourceError("No room.", "Make some.")

    monkeypatch.setattr(sealed_blocks.SealedBlocks, "put", no_room)
    with pytest.raises(SourceError, match="No room"):
        read(tmp_path, *(mail(number, "text") for number in range(mail_shelf.TOGETHER)))


@pytest.mark.parametrize("seed", [1, 2])
def test_agrees_with_the_truth_of_a_large_mailbox(tmp_path: Path, seed: int) -> None:
    truth = make_mailbox(tmp_path / "big.mbox", 400, seed)
    found = read_export(tmp_path / "big.mbox", EMAIL)
    assert Counter(reason.value for reason in found.reasons) | {"kept": len(found.messages), "seen": len(found.items)} == truth
    assert not [text for text in found.texts if "wrote:" in text or "old" in text or "--" in text]


def test_a_mailbox_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    box = mailbox([mail(number, f"text {number}", subject=str(number)) for number in range(50)])
    (tmp_path / "a.mbox").write_text(box[: len(box) // 2], encoding="utf-8")
    assert 23 < len(read_export(tmp_path / "a.mbox", EMAIL).messages) < 27


@checked
@given(st.binary(max_size=300))
def test_arbitrary_bytes_raise_nothing_but_a_source_error(tmp_path: Path, junk: bytes) -> None:
    head = b"From 1@x Wed Aug 23 12:00:00 +0000 2023\nFrom: a@example.org\nDate: x\nContent-Type: "
    for data in (junk, head + junk, head + b'multipart/mixed; boundary="b"\n\n--b\n' + junk + b"\n--b--\n"):
        (tmp_path / "a.mbox").write_bytes(data or b" ")
        with suppress(SourceError):
            found = read_export(tmp_path / "a.mbox", EMAIL)
            assert accounted(found) == len(found.items) > 0


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Zs"]), min_size=1, max_size=20)


@checked
@given(st.lists(WORDS, min_size=1, max_size=5), st.sampled_from(["base64", "quoted-printable", "8bit", "html"]))
def test_every_text_comes_back_whatever_its_coding(tmp_path: Path, words: list[str], coding: str) -> None:
    from base64 import encodebytes
    from html import escape
    from quopri import encodestring

    text = "\n".join(f"so {word} is it" for word in words)
    codings = {
        "base64": lambda: encodebytes(text.encode()).decode(),
        "quoted-printable": lambda: encodestring(text.encode()).decode(),
        "8bit": lambda: text,
        "html": lambda: escape(text).replace("\n", "<br>"),
    }
    more = {"content_type": "text/html; charset=utf-8"} if coding == "html" else {"content_transfer_encoding": coding}
    found = read(tmp_path, mail(0, codings[coding](), **more))
    assert found.texts == [text]


def test_a_damaged_part_of_an_archive_is_told_and_stops_nothing(tmp_path: Path) -> None:
    files = {"a.mbox": mailbox([mail(number, f"{zlib.crc32(bytes([number]))} " * 40, subject=str(number)) for number in range(60)])}
    archive = make_zip(tmp_path / "x.zip", {**files, "b.mbox": mailbox([mail(99, "whole", subject="b")])})
    data = bytearray(archive.read_bytes())
    data[600:620] = bytes(20)
    archive.write_bytes(data)
    with open_source([archive]) as source:
        assert all(isinstance(entry, Entry) for entry in source.entries)
    found = read_export(archive, EMAIL)
    assert Reason.UNPARSABLE in found.reasons
    assert "whole" in found.texts
