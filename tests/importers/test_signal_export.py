"""Chats of signal-export (Markdown and lines of JSON) and of signalbackup-tools."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.phone_tools import backup_row, data_row, markdown_row
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.signal.export import SIGNAL_EXPORT
from voicetune_desktop.importers.signal.export_text import tidied
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, text: str, name: str = "Eli/chat.md", answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "signal", {name: text}), SIGNAL_EXPORT, answers)


def test_lines_of_markdown_are_messages(tmp_path: Path) -> None:
    found = read(tmp_path, markdown_row(0, "Eli", "hello") + markdown_row(1, "Me", "two\n\nparts: yes"))
    assert [(message.sender, message.is_me, message.sent_at, message.text) for message in found.messages] == [
        ("Eli", False, "2023-08-23T12:05:09", "hello"),
        ("Me", True, "2023-08-23T12:06:09", "two\n\nparts: yes"),
    ]
    assert found.exports[0].chat.title == "Eli"


def test_old_lines_have_no_seconds_and_may_have_no_me(tmp_path: Path) -> None:
    found = read(tmp_path, "[2019-05-29, 15:04] Eli: hi\n[2019-05-29, 15:05] Mai: ho\n", "chat.md")
    assert [(message.sent_at, message.is_me) for message in found.messages] == [
        ("2019-05-29T15:04:00", None),
        ("2019-05-29T15:05:00", None),
    ]
    assert found.exports[0].questions[0].kind == "who_am_i"


@pytest.mark.parametrize("written", ["2023-08-23 12:05", "2023-08-23T12:05:00.25", "2023-08-23 12:05:00"])
def test_times_of_json_are_read_in_any_form(tmp_path: Path, written: str) -> None:
    (message,) = read(tmp_path, f'{{"date": "{written}", "sender": "Eli", "body": "hi"}}\n', "Eli/data.json").messages
    assert message.sent_at == "2023-08-23T12:05:00"


@pytest.mark.parametrize(
    ("written", "text", "has_files"),
    [
        ("\n\n> what they said\n> and more\n\nmy answer  ", "my answer", False),
        ("hello\n(- Eli: 👍, Mai: ❤️ -)", "hello", False),
        ("look  ![a.jpg](./media/2023_a.jpg)  ", "look", True),
        ("  ![a b.jpg](./media/a%20b.jpg)  [c.pdf](./media/c.pdf)  ", "", True),
        ("  \n(( 🐸 ))", "", True),
        ("a [link](https://example.org/x)", "a [link](https://example.org/x)", False),
        ("one  \ntwo (- not -) this", "one\ntwo (- not -) this", False),
        ("> no quote of the tool", "> no quote of the tool", False),
    ],
)
def test_what_the_tool_adds_is_taken_off(written: str, text: str, has_files: bool) -> None:
    assert tidied(written) == (text, has_files)


def test_deleted_messages_calls_and_files_are_set_aside(tmp_path: Path) -> None:
    bodies = ["(This message was deleted)", "Incoming voice call (accepted, 2m 5s)", "Missed call", "![a](./media/a.jpg)", ""]
    found = read(tmp_path, "".join(markdown_row(minute, "Eli", body) for minute, body in enumerate(bodies)))
    assert found.reasons == [Reason.DELETED, Reason.SYSTEM, Reason.SYSTEM, Reason.MEDIA, Reason.MEDIA]
    assert [item.at for item in found.set_aside] == [1, 3, 5, 7, 9]


def test_lines_of_json_go_before_markdown_of_the_same_chat(tmp_path: Path) -> None:
    eli = {"Eli/chat.md": markdown_row(0, "Eli", "hi"), "Eli/data.json": data_row(0, "Eli", "hi")}
    found = read_export(make_folder(tmp_path / "x", {**eli, "Mai/chat.md": markdown_row(0, "Mai", "ho")}), SIGNAL_EXPORT)
    assert [(export.chat.title, len(items)) for export, items in found.chats] == [("Eli", 1), ("Mai", 1)]


def test_rows_of_json_become_what_they_say(tmp_path: Path) -> None:
    rows = [
        data_row(0, "Me", "hello\nthere", quote="\n\n> what\n\n"),
        data_row(1, "Eli", "", attachments=[{"name": "a", "path": "media/a"}]),
        data_row(2, "Eli", "look", attachments=[{"name": "a", "path": "media/a"}]),
        data_row(3, "Eli", "", deleted=True),
        data_row(4, "Eli", "Missed call", call=True),
        data_row(5, "Eli", "", sticker={"emoji": "🐸"}),
        '{"date": 5}\n',
        data_row(6, "Eli", ""),
    ]
    found = read(tmp_path, "".join(rows), "Eli/data.json")
    assert [(message.text, message.is_me, message.flags) for message in found.messages] == [
        ("hello\nthere", True, ()),
        ("look", False, ("caption",)),
    ]
    assert found.reasons == [Reason.MEDIA, Reason.DELETED, Reason.SYSTEM, Reason.MEDIA, Reason.UNPARSABLE, Reason.MEDIA]


def test_texts_of_signalbackup_tools(tmp_path: Path) -> None:
    text = (
        backup_row(0, "Eli", "hello (Ida Quell: 👍)")
        + backup_row(1, "Ida Quell", "so\nwhat (maybe: not)")
        + backup_row(2, "", "You accepted the message request")
        + backup_row(3, "", "<Eli> sent file of type image/jpeg")
        + backup_row(4, "Eli", "Poll: when?\n                     [2] now\n                     [0] later")
        + "[2023-07-10 01:23] <Eli> old way\n"
    )
    found = read(tmp_path, text, "Eli (_id7).txt")
    assert found.texts == ["hello", "so\nwhat (maybe: not)", "old way"]
    assert found.reasons == [Reason.SYSTEM, Reason.MEDIA, Reason.MEDIA]
    assert (found.exports[0].chat.title, found.messages[0].sent_at, found.messages[2].sent_at) == (
        "Eli",
        "2023-08-23T12:05:09",
        "2023-07-10T01:23:00",
    )
    assert {message.is_me for message in found.messages} == {None}


def test_me_is_whom_the_person_names(tmp_path: Path) -> None:
    text = backup_row(0, "Eli", "a") + backup_row(1, "Ida", "b")
    assert [message.is_me for message in read(tmp_path, text, "Eli (_id7).txt", Answers(me="Ida")).messages] == [False, True]


def test_it_is_recognised_in_files_folders_and_archives(tmp_path: Path) -> None:
    made = {"chat.md": markdown_row(0, "Eli", "hi"), "data.json": data_row(0, "Eli", "hi"), "Eli (_id7).txt": backup_row(0, "Eli", "hi")}
    for number, (name, text) in enumerate(made.items()):
        file = make_folder(tmp_path / f"{number}", {f"Eli/{name}": text}) / "Eli" / name
        archive = make_zip(tmp_path / f"{number}.zip", {f"signal/Eli/{name}": text})
        assert [detected(file), detected(tmp_path / f"{number}"), detected(archive)] == ["signal-export"] * 3
        assert read_export(archive, SIGNAL_EXPORT).texts == ["hi"]


@pytest.mark.parametrize(("name", "row"), [("chat.md", markdown_row), ("data.json", data_row), ("Eli (_id7).txt", backup_row)])
def test_a_file_that_breaks_off_loses_one_message_at_most(tmp_path: Path, name: str, row: Callable[[int, str, str], str]) -> None:
    whole = "".join(row(minute, "Eli", f"text {minute}") for minute in range(50))
    found = read(tmp_path, whole[:-25], f"Eli/{name}")
    assert (len(found.items) >= 49, len(found.messages) >= 49) == (True, True)


def test_another_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path, {"a.md": "# Notes\n"}) / "a.md", SIGNAL_EXPORT)


BODIES = st.lists(st.sampled_from(["\n", "> ", "(- ", " -)", "(( ", " ))", "![a](./media/a)", "  ", "[2", "x"]), max_size=12).map("".join)


@given(BODIES)
def test_taking_off_never_adds_anything(body: str) -> None:
    text, _ = tidied(body)
    left = iter(body)
    assert all(letter in left for letter in text)


@pytest.mark.parametrize("time", ["2023-02-30 12:00:00", "2023-13-01 12:00:00", "2023-01-01 25:00:00", "2023-01-01 23:60:00"])
def test_a_time_that_does_not_exist_is_none(tmp_path: Path, time: str) -> None:
    assert [message.sent_at for message in read(tmp_path, f"[{time}] Me: hi\n").messages] == [None]
