"""The JSON of KnugiHK's WhatsApp-Chat-Exporter."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.whatsapp_exporter import DM, GROUP, chat, row
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.whatsapp.exporter import WHATSAPP_EXPORTER
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, value: Any, answers: Answers = Answers()) -> Read:
    text = value if isinstance(value, str) else json.dumps(value)
    return read_export(make_folder(folder / "x", {"result.json": text}) / "result.json", WHATSAPP_EXPORTER, answers)


def rows() -> dict[str, Any]:
    """Two chats with all that the tool writes."""
    direct = [
        row(0, "¿vienes? <br>o no", mine=True),
        row(1, "نعم", reply="K0"),
        row(2, "WhatsApp/Media/a.jpg", media=True, caption="mira"),
        row(3, "WhatsApp/Media/b.jpg", media=True),
        row(4, "Message deleted", meta=True),
        row(5, "A voice call was missed", meta=True),
        row(6, None),
    ]
    return {DM: chat(direct), GROUP: chat([row(7, "wer kommt?", sender="Ida Quell"), row(8, "я", mine=True)], "Fahrt")}


def test_every_row_comes_out_as_the_golden_file_says(tmp_path: Path) -> None:
    found = read(tmp_path, rows())
    assert accounted(found) == 9
    check_golden("whatsapp-exporter", found)


def test_who_wrote_and_who_exports(tmp_path: Path) -> None:
    found = read(tmp_path, rows())
    assert [(message.sender, message.is_me) for message in found.messages] == [
        ("Me", True),
        ("Bo Marsh", False),
        ("Bo Marsh", False),
        ("Ida Quell", False),
        ("Me", True),
    ]
    assert [(export.chat.title, export.chat.kind) for export in found.exports] == [("Bo Marsh", "dm"), ("Fahrt", "group")]
    assert found.exports[0].participants[0].also == ("+34600000022",)


def test_a_chat_without_a_name_is_its_number(tmp_path: Path) -> None:
    assert read(tmp_path, {DM: chat([row(1)], None)}).exports[0].chat.title == "+34600000022"


def test_only_the_chosen_chats_are_read(tmp_path: Path) -> None:
    assert read(tmp_path, rows(), Answers(chats=frozenset({f"whatsapp:{GROUP}"}))).texts == ["wer kommt?", "я"]


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_breaks_off_keeps_what_came_before_and_says_so_once(tmp_path: Path, share: float) -> None:
    whole = json.dumps({DM: chat([row(minute) for minute in range(100)]), GROUP: chat([row(1)], "Fahrt")})
    found = read(tmp_path, whole[: int(len(whole) * share)])
    assert found.reasons == [Reason.UNPARSABLE]
    assert len(found.messages) > 100 * share - 5


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(list(row(1))), VALUES)
def test_odd_values_anywhere_are_accounted_for(tmp_path: Path, key: str, value: Any) -> None:
    assert len(read(tmp_path, {DM: chat([row(1), {**row(2), key: value}, 5, row(3)])}).items) == 4


def test_it_is_recognised_in_files_folders_and_archives(tmp_path: Path) -> None:
    text = json.dumps(rows())
    file = make_folder(tmp_path / "a", {"renamed.bin": text}) / "renamed.bin"
    folder = make_folder(tmp_path / "b", {"result.json": text, "WhatsApp/Media/a.jpg": b"1"})
    archive = make_zip(tmp_path / "c.zip", {"out/result.json": text})
    assert [detected(path) for path in (file, folder, archive)] == ["whatsapp-exporter"] * 3
    assert [len(read_export(path, WHATSAPP_EXPORTER).messages) for path in (file, folder, archive)] == [5, 5, 5]


@pytest.mark.parametrize("text", ["{}", "[]", '{"a": {"messages": []}}', ""])
def test_another_file_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, text)
