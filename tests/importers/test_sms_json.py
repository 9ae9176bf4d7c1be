"""Backups of SMS Import / Export: threads by their people, own numbers found, the chats of SMS Backup & Restore."""

from pathlib import Path
from typing import Any

from tests.exports.archives import make_folder, make_zip
from tests.exports.sms import ANA, BEN
from tests.exports.sms_json import ME, line, lines, mms, said
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, *rows: dict[str, Any]) -> Read:
    return read_export(make_folder(folder / "x", lines(*rows)), importer("sms-json"))


def test_one_person_is_a_chat_over_sms_and_mms(tmp_path: Path) -> None:
    found = read(tmp_path, line(1, "a"), mms(2, [said("b")], ANA, ME, thread=1), mms(3, [said("c")], ME, ANA, thread=1))
    assert [export.chat.id for export in found.exports] == ["sms:912000111"]
    assert [(one.text, one.is_me) for one in found.messages] == [("a", False), ("b", False), ("c", True)]


def test_the_own_number_is_no_member_of_a_group(tmp_path: Path) -> None:
    found = read(tmp_path, mms(1, [said("a")], BEN, ANA, ME), mms(2, [said("b")], ANA, BEN, ME), mms(3, [said("c")], ME, ANA, BEN))
    assert [(export.chat.title, export.chat.kind) for export in found.exports] == [("Ana Sol, Ben Ode", "group")]
    assert [one.sender for one in found.messages] == ["Ben Ode", "Ana Sol", "Me"]


def test_threads_of_the_same_person_are_one_chat(tmp_path: Path) -> None:
    found = read(tmp_path, line(1, "a"), {**line(3, "c"), "thread_id": "8"}, line(2, "b"), {**line(4, "d"), "thread_id": ""})
    assert [export.chat.id for export in found.exports] == ["sms:912000111"]
    assert found.texts == ["a", "b", "c", "d"]


def test_times_in_seconds_and_in_milliseconds_are_the_same_moment(tmp_path: Path) -> None:
    found = read(tmp_path, line(5, "a"), mms(5, [said("b")], ANA, ME, thread=1))
    assert len({one.sent_at for one in found.messages}) == 1


def test_the_same_message_in_two_backups_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "drop").mkdir()
    make_zip(tmp_path / "drop" / "messages-1.zip", lines(line(1, "a")))
    make_zip(tmp_path / "drop" / "messages-2.zip", lines(line(1, "a"), line(2, "b")))
    assert detected(tmp_path / "drop") == "sms-json"
    found = read_export(tmp_path / "drop", importer("sms-json"))
    assert (found.texts, found.reasons) == (["a", "b"], [Reason.UNSUPPORTED])


def test_a_damaged_line_costs_itself_alone(tmp_path: Path) -> None:
    files = lines(line(1, "a"), line(2, "b"), line(3, "c"))
    broken = {**files, "messages.ndjson": files["messages.ndjson"].replace('"body": "b"', '"body": b')}
    found = read_export(make_folder(tmp_path / "x", broken), importer("sms-json"))
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)


def test_a_damaged_line_beside_messages_of_no_thread_costs_itself_alone(tmp_path: Path) -> None:
    rows = lines(line(1, "a"), {**line(2, "b"), "thread_id": ""}, {**line(3, "c"), "thread_id": ""})
    broken = {**rows, "messages.ndjson": rows["messages.ndjson"].replace('"body": "b"', '"body": b')}
    found = read_export(make_folder(tmp_path / "x", broken), importer("sms-json"))
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)
