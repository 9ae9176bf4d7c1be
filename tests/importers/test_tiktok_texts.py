"""TikTok's download as text, which is what it gives unless one asks for JSON."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.networks import TIKTOK_TEXT, tiktok_files, tiktok_texts
from tests.importers.golden import check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

TIKTOK = importer("tiktok")


def read(folder: Path, text: str, answers: Answers = Answers(), name: str = "Direct Messages.txt") -> Read:
    return read_export(make_folder(folder / "x", {name: text}), TIKTOK, answers)


def test_every_talk_is_a_chat_with_its_oldest_message_first(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", tiktok_texts()), TIKTOK)
    talks = {export.chat.title: [getattr(item, "text", None) for item in items] for export, items in found.chats}
    assert talks == {"luz.mar": ["oi!\ntudo bem?\n\nme conta", None, "jaja mira esto: 😂"], "teo": ["12:30 ok"]}
    assert found.reasons == [Reason.MEDIA]


def test_everything_comes_out_as_the_golden_file_says(tmp_path: Path) -> None:
    check_golden("tiktok-texts", read_export(make_folder(tmp_path / "x", tiktok_texts()), TIKTOK))


def test_it_is_the_same_chat_as_that_of_the_json(tmp_path: Path) -> None:
    text, data = (read_export(make_folder(tmp_path / str(n), made()), TIKTOK) for n, made in enumerate((tiktok_texts, tiktok_files)))
    assert text.exports[0].chat.id == data.exports[0].chat.id


@pytest.mark.parametrize("name", ["Личные сообщения.txt", "TikTok/Mensajes directos/Mensajes directos.txt", "messages"])
def test_it_is_known_whatever_its_file_is_called(tmp_path: Path, name: str) -> None:
    others = {"Профиль/Комментарии.txt": "Дата: 2026-01-01 10:00:00 UTC\nКомментарий: да\n\n"}
    assert detected(make_zip(tmp_path / "x.zip", {name: TIKTOK_TEXT, **(others if name.endswith("txt") else {})})) == "tiktok"


def test_whoever_writes_in_talks_that_are_called_after_others_is_me(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", tiktok_texts()), TIKTOK)
    assert {message.sender: message.is_me for message in found.messages} == {"bo_ter": True, "luz.mar": False}


def test_a_group_by_itself_asks_who_is_me(tmp_path: Path) -> None:
    rows = "".join(f"2026-02-02 20:0{n}:00 UTC {who}: {who}\n" for n, who in enumerate(("bo", "luz", "teo")))
    group = f">>> Chat History with Praia::\n\n{rows}"
    found = read(tmp_path, group)
    assert ({one.is_me for one in found.messages}, found.exports[0].questions[0].choices) == ({None}, ("bo", "luz", "teo"))
    told = read(tmp_path / "told", group, Answers(me="luz"))
    assert [one.is_me for one in told.messages] == [False, True, False]


def test_times_of_older_downloads_have_no_zone_behind_them(tmp_path: Path) -> None:
    found = read(tmp_path, ">>> Chat History with luz::\n2021-05-01 10:00:00 luz: hi\n2021-05-01 10:01:00 bo: hey\n")
    assert [one.sent_at for one in found.messages] == ["2021-05-01T10:00:00+00:00", "2021-05-01T10:01:00+00:00"]


def test_what_is_no_message_is_told_of(tmp_path: Path) -> None:
    made = "Direct messages\n>>> Chat History with luz::\nodd\n2021-13-01 10:00:00 UTC luz: hi\n2021-05-01 10:01:00 UTC bo: hey\n"
    found = read(tmp_path, made)
    assert found.reasons == [Reason.UNPARSABLE] * 3
    assert [(aside.file, aside.at) for aside in found.set_aside] == [("Direct Messages.txt", at) for at in (1, 3, 4)]
