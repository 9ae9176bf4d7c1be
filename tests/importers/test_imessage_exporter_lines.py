"""Lines of imessage-exporter: who writes, what is no text, and that one chat is the same as in the database."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.phone_tools import imessage_line
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.imessage.exporter import IMESSAGE_EXPORTER

ALICE, BO = "Alice Roe +447700900123", "+447700900456"
FILE = {"filename": "a.heic", "mime_type": "image/heic", "size": 0, "path": "attachments/1/2.heic"}


def read(folder: Path, *lines: str, name: str = "+447700900123.ndjson") -> Read:
    return read_export(make_folder(folder / "out", {name: "".join(lines)}), IMESSAGE_EXPORTER)


def test_a_chat_of_two_is_known_by_the_other_as_in_the_database(tmp_path: Path) -> None:
    found = read(tmp_path, imessage_line(0, "Hello!\nHow are you?", "", ALICE), imessage_line(1, "fine", ALICE))
    chat = found.exports[0].chat
    assert (chat.id, chat.title, chat.kind) == ("imessage:+447700900123", "Alice Roe", "dm")
    assert [(one.id, one.sender_id, one.sender, one.is_me, one.sent_at, one.text) for one in found.messages] == [
        ("G-0", "me", "Me", True, "2023-08-23T10:05:09+00:00", "Hello!\nHow are you?"),
        ("G-1", "+447700900123", "Alice Roe", False, "2023-08-23T10:06:09+00:00", "fine"),
    ]


def test_everything_of_a_group_comes_out_as_the_golden_file_says(tmp_path: Path) -> None:
    lines = [
        imessage_line(0, "кто идёт?", ALICE, ALICE, BO),
        imessage_line(1, "\ufffcschau", BO, ALICE, BO, attachments=[FILE]),
        imessage_line(2, "\ufffc", "", ALICE, BO, attachments=[FILE]),
        imessage_line(3, "Loved “кто идёт?”", BO, ALICE, BO),
        imessage_line(4, None, ALICE, ALICE, BO, chat_id=None),
        '{"rowid":6,"guid":"G-5"\n',
        imessage_line(6, "stranger", "+447700900789", ALICE, BO, chat_id=2, added_later={"x": 1}),
    ]
    found = read(tmp_path, *lines, name="Group.json")
    assert accounted(found) == len(lines)
    check_golden("imessage-exporter-lines", found)


def test_lines_are_recognised(tmp_path: Path) -> None:
    make_folder(tmp_path / "out", {"+44.ndjson": imessage_line(0, "hello", ALICE), "orphaned.ndjson": ""})
    assert detected(tmp_path / "out") == "imessage-exporter"


def test_a_message_of_nobody_is_kept(tmp_path: Path) -> None:
    found = read(tmp_path, imessage_line(0, "hi", sender="Bo +4477", recipients=[]).replace('"Bo"', "null").replace('"+4477"', "null"))
    assert [(one.sender, one.text) for one in found.messages] == [("Unknown", "hi")]
    assert found.reasons == []
