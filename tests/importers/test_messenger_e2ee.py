"""The download of Messenger's end-to-end encrypted chats."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.meta import as_meta, encrypted_row, encrypted_thread
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.meta.messenger_e2ee import MESSENGER_E2EE
from voicetune_desktop.model import Answers, Reason

FAILED = [{"uri": "Failed to download media"}]


def read_files(folder: Path, files: dict[str, bytes], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), MESSENGER_E2EE, answers)


def test_it_is_detected_as_folder_and_as_archive(tmp_path: Path) -> None:
    files = {"Käthe Ost_3.json": encrypted_thread([encrypted_row("Ben Ode", 0, "hi")]), "media/a.jpg": b"1"}
    assert detected(make_folder(tmp_path / "x", files)) == detected(make_zip(tmp_path / "x.zip", files)) == "messenger-e2ee"


def test_messages_are_in_order_of_time_however_they_were_written(tmp_path: Path) -> None:
    rows = [encrypted_row("Ben Ode", minute, str(minute)) for minute in (0, 1, 2)]
    orders = {"up.json": rows, "down.json": rows[::-1], "mixed.json": [rows[1], rows[2], rows[0]]}
    files = {name: encrypted_thread(order, name=name) for name, order in orders.items()}
    assert read_files(tmp_path, files).texts == ["0", "1", "2"] * 3


def test_a_chat_is_named_by_its_thread(tmp_path: Path) -> None:
    (export,) = (found := read_files(tmp_path, {"Käthe Ost_3.json": encrypted_thread([encrypted_row("Käthe Ost", 0, "hi")])})).exports
    assert (export.chat.id, export.chat.title, export.chat.kind) == ("messenger-e2ee:Käthe Ost_3", "Käthe Ost", "dm")
    assert found.messages[0].sent_at == "2023-07-22T04:26:40+00:00"


def test_two_threads_of_one_name_are_two_chats(tmp_path: Path) -> None:
    files = {f"Ann_{number}.json": encrypted_thread([encrypted_row("Ann", 0, "hi")], name="Ann") for number in (1, 2)}
    assert len({export.chat.id for export in read_files(tmp_path, files).exports}) == 2


def test_mojibake_is_repaired_here_too(tmp_path: Path) -> None:
    rows = as_meta([encrypted_row("Käthe Ost", 0, "café 😀")])
    message = read_files(tmp_path, {"a.json": encrypted_thread(rows, as_meta(["Ben Ode", "Käthe Ost"]))}).messages[0]
    assert (message.sender, message.text) == ("Käthe Ost", "café 😀")


def test_rows_without_own_words_are_set_aside_by_reason(tmp_path: Path) -> None:
    rows = [
        encrypted_row("Ben Ode", 0, media=FAILED),
        encrypted_row("Ben Ode", 1, isUnsent=True),
        encrypted_row("Ben Ode", 2, "Ben Ode called you.", type="call"),
        encrypted_row("Ben Ode", 3, "You sent an attachment.", media=FAILED),
        encrypted_row("Ben Ode", 4),
        encrypted_row("Ben Ode", 5, 17),  # type: ignore[arg-type]
        encrypted_row("Ben Ode", 6, "Ben Ode left the group."),
    ]
    expected = [Reason.MEDIA, Reason.DELETED, Reason.SYSTEM, Reason.MEDIA, Reason.UNSUPPORTED, Reason.UNPARSABLE, Reason.SYSTEM]
    found = read_files(tmp_path, {"a.json": encrypted_thread(rows)})
    assert sorted(found.reasons) == sorted(expected)
    assert found.texts == []


def test_words_beside_a_file_are_a_caption(tmp_path: Path) -> None:
    (message,) = read_files(tmp_path, {"a.json": encrypted_thread([encrypted_row("Ben Ode", 0, "look", media=FAILED)])}).messages
    assert message.flags == ("caption",)


def test_the_owner_is_known_when_several_chats_agree(tmp_path: Path) -> None:
    files = {f"{who}.json": encrypted_thread([encrypted_row("Ben Ode", 0, "hi")], ("Ben Ode", who), who) for who in ("Ann", "Li")}
    assert [message.is_me for message in read_files(tmp_path, files).messages] == [True, True]


def test_the_owner_is_asked_for_when_chats_disagree_or_are_alone(tmp_path: Path) -> None:
    files = {f"{who}.json": encrypted_thread([encrypted_row("Ben Ode", 0, "hi")], (who, "Ben Ode"), who) for who in ("Ann", "Li")}
    alone = read_files(tmp_path / "one", {"Ann.json": files["Ann.json"]})
    assert [found.messages[0].is_me for found in (alone, read_files(tmp_path / "two", files))] == [None, None]
    assert alone.exports[0].questions[0].guess == "Ann"


def test_an_answer_says_who_the_owner_is(tmp_path: Path) -> None:
    files = {"a.json": encrypted_thread([encrypted_row("Ben Ode", 0, "hi")])}
    assert read_files(tmp_path, files, Answers(me="Ben Ode")).messages[0].is_me is True


def test_a_damaged_file_is_one_row_and_its_siblings_are_read(tmp_path: Path) -> None:
    good = encrypted_thread([encrypted_row("Ben Ode", 0, "hi")])
    found = read_files(tmp_path, {"a.json": good[:-20], "b.json": good})
    assert (found.texts, [item.where for item in found.set_aside]) == (["hi"], ["a.json#messages"])


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = {f"{who}.json": encrypted_thread([encrypted_row(who, 0, who)], name=who) for who in ("Ann", "Li")}
    assert read_files(tmp_path, files, Answers(chats=frozenset({"messenger-e2ee:Li"}))).texts == ["Li"]


def test_no_chat_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_files(tmp_path, {"a.json": b"[]"})
