"""Chats of sigtop in its three ways of writing."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.phone_tools import sigtop_block, sigtop_json, sigtop_short
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.signal.sigtop import SIGTOP
from voicetune_desktop.importers.text_files import blocks as text_blocks
from voicetune_desktop.model import Reason

NAME = "Eli Roe (+447700900123)"


def read(folder: Path, text: str, ending: str = "txt") -> Read:
    return read_export(make_folder(folder / "sigtop", {f"{NAME}.{ending}": text}), SIGTOP)


def long(*blocks: str) -> str:
    return f"Conversation: {NAME}\n\n" + "".join(blocks)


def test_long_texts_have_times_with_an_offset(tmp_path: Path) -> None:
    found = read(tmp_path, long(sigtop_block(0, NAME, "hello\n\nthere"), sigtop_block(1, "You", "From: me\nType: nothing")))
    assert [(message.sender, message.is_me, message.sent_at, message.text) for message in found.messages] == [
        ("Eli Roe", False, "2023-08-23T12:05:09+02:00", "hello\n\nthere"),
        ("You", True, "2023-08-23T12:06:09+02:00", "From: me\nType: nothing"),
    ]
    assert (found.exports[0].chat.title, found.set_aside) == ("Eli Roe", [])


def test_quotes_files_reactions_and_edits_of_long_texts(tmp_path: Path) -> None:
    quote = "> From: Eli Roe\n> Sent: Wed, 23 Aug 2023 12:05:09 +0200\n>\n> what?\n\nmy answer"
    edit = "| Version: 2\n| Sent: Wed, 23 Aug 2023 12:05:09 +0200\n|\n| new\n| words\n|\n| Version: 1\n| Sent: x\n|\n| old"
    found = read(
        tmp_path,
        long(
            sigtop_block(0, "You", quote),
            sigtop_block(1, NAME, "look", fields=["Attachment: a.jpg (image/jpeg, 5 bytes)", "Reaction: 👍 from You"]),
            sigtop_block(2, NAME, "", fields=["Attachment: a.jpg (image/jpeg, 5 bytes)"]),
            sigtop_block(3, NAME, edit, fields=["Edited: 2 versions"]),
            sigtop_block(4, NAME, "", kind="call-history"),
        ),
    )
    assert [(message.text, message.flags) for message in found.messages] == [
        ("my answer", ()),
        ("look", ("caption",)),
        ("new\nwords", ("edited",)),
    ]
    assert found.reasons == [Reason.MEDIA, Reason.SYSTEM]


def test_short_texts(tmp_path: Path) -> None:
    text = (
        sigtop_short(0, "Eli Roe", "hello\nthere")
        + sigtop_short(1, "You", "yes", "reply to Eli Roe on 2023-08-23 12:05, edited")
        + sigtop_short(2, "Eli Roe", "", "2 attachments")
        + sigtop_short(3, "Eli Roe", "look", "1 attachment")
        + sigtop_short(4, "Eli Roe", "", "call-history message")
        + sigtop_short(5, "You", "[my own] brackets")
    )
    found = read(tmp_path, text)
    assert [(message.text, message.is_me, message.flags) for message in found.messages] == [
        ("hello\nthere", False, ()),
        ("yes", True, ("edited",)),
        ("look", False, ("caption",)),
        ("[my own] brackets", True, ()),
    ]
    assert (found.reasons, found.messages[0].sent_at) == ([Reason.MEDIA, Reason.SYSTEM], "2023-08-23T12:05:00")


def test_rows_of_the_database(tmp_path: Path) -> None:
    rows: list[Any] = [
        sigtop_json(0),
        sigtop_json(1, "yes", "outgoing", quote={"id": 1_692_792_000_000}),
        sigtop_json(2, "in a group", source="+447700900456"),
        sigtop_json(3, None, attachments=[{"contentType": "image/jpeg"}]),
        sigtop_json(4, "", deletedForEveryone=True),
        sigtop_json(5, None, "call-history"),
        sigtop_json(6, "new", editHistory=[{"body": "new"}]),
        sigtop_json(7, 5),  # type: ignore[arg-type]
    ]
    found = read(tmp_path, json.dumps(rows), "json")
    assert [(message.sender, message.is_me, message.text, message.flags) for message in found.messages] == [
        ("Eli Roe", False, "hello", ()),
        ("You", True, "yes", ()),
        ("+447700900456", False, "in a group", ()),
        ("Eli Roe", False, "new", ("edited",)),
    ]
    assert found.messages[1].reply_to == found.messages[0].id
    assert found.reasons == [Reason.MEDIA, Reason.DELETED, Reason.SYSTEM, Reason.UNPARSABLE]


@pytest.mark.parametrize("cut", [0.5, 0.9])
def test_a_file_that_breaks_off_keeps_what_came_before(tmp_path: Path, cut: float) -> None:
    whole = json.dumps([sigtop_json(number) for number in range(100)])
    found = read(tmp_path, whole[: int(len(whole) * cut)], "json")
    assert (found.reasons, abs(len(found.messages) - 100 * cut) < 3) == ([Reason.UNPARSABLE], True)


def test_it_is_recognised_in_files_folders_and_archives(tmp_path: Path) -> None:
    made = [("txt", long(sigtop_block(0, NAME, "hi"))), ("txt", sigtop_short(0, "You", "hi")), ("json", json.dumps([sigtop_json(0, "hi")]))]
    for number, (ending, text) in enumerate(made):
        file = make_folder(tmp_path / f"{number}", {f"{NAME}.{ending}": text}) / f"{NAME}.{ending}"
        archive = make_zip(tmp_path / f"{number}.zip", {f"out/{NAME}.{ending}": text})
        assert [detected(file), detected(tmp_path / f"{number}"), detected(archive)] == ["sigtop"] * 3
        assert read_export(archive, SIGTOP).texts == ["hi"]


def test_another_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path, {"a.txt": "From: me\n"}) / "a.txt", SIGTOP)


def test_the_rest_of_a_line_that_is_too_long_is_told_with_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_blocks, "LONGEST", 100_000)
    found = read(tmp_path, "2023-08-23 12:05 You: hello\n2023-08-23 12:06 You: " + "endless " * 50_000 + "\n2023-08-23 12:07 Eli: \n")
    assert [item.at for item in found.set_aside] == [2, 2, 2, 3]
