"""Pages of VK's archive: their order, letters, own messages, chats that are listed and such that are not."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.vk import ZOYA, message, page, vk_files
from tests.importers.golden import accounted
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

VK = importer("vk")


def test_pages_come_oldest_first_whatever_their_order(tmp_path: Path) -> None:
    pages = {
        f"messages/101/messages{at}.html": page(message(20 - at // 10, f"b{at}"), message(10 - at // 10, f"a{at}")) for at in (0, 50, 100)
    }
    found = read_export(make_folder(tmp_path / "x", pages), VK)
    assert found.texts == ["a100", "b100", "a50", "b50", "a0", "b0"]


def test_messages_without_a_link_are_ones_own(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", {"1/messages0.html": page(message(2, "я"), message(1, "ты", ZOYA))}), VK)
    assert [(one.sender, one.is_me, one.sent_at) for one in found.messages] == [
        ("Зоя Ким", False, "2022-05-05T01:01:19"),
        ("Me", True, "2022-05-05T01:02:19"),
    ]


def test_a_chat_that_is_listed_nowhere_is_called_after_who_writes(tmp_path: Path) -> None:
    files = {name: content for name, content in vk_files().items() if "index" not in name}
    made = make_folder(tmp_path / "x", files)
    assert detected(made) == "vk"
    assert [(export.chat.title, export.chat.kind) for export in read_export(made, VK).exports] == [
        ("Зоя Ким", "dm"),
        ("Лев Дым, Пекарня", "group"),
    ]


def test_pages_in_unicode_are_read_as_they_say(tmp_path: Path) -> None:
    text = page(message(1, "Привіт", ZOYA)).decode("cp1251").replace("windows-1251", "utf-8")
    assert read_export(make_folder(tmp_path / "x", {"1/messages0.html": text}), VK).texts == ["Привіт"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("5 мая 2022 в 0:07:09", "2022-05-05T00:07:09"),
        ("5 мая 2022 в 23:07:09", "2022-05-05T23:07:09"),
        ("5 мая 2022 в 24:07:09", None),
        ("5 мая 2022 в 3:07", "2022-05-05T03:07:00"),
        ("5 May 2022 at 12:07:09 am", "2022-05-05T00:07:09"),
        ("5 May 2022 at 3:07:09 pm", "2022-05-05T15:07:09"),
        ("5 Wort 2022 в 3:07:09", None),
    ],
)
def test_times_are_read_as_they_are_written(tmp_path: Path, written: str, meant: str | None) -> None:
    text = page(message(1, "я")).decode("cp1251").replace("5 мая 2022 в 1:01:19", written)
    found = read_export(make_folder(tmp_path / "x", {"1/messages0.html": text.encode("cp1251")}), VK)
    assert [one.sent_at for one in found.messages] == [meant]


def test_a_message_of_another_form_costs_itself_alone(tmp_path: Path) -> None:
    odd = page(message(3, "c"), message(2, "b").replace("message__header", "header"), message(1, "a"))
    found = read_export(make_folder(tmp_path / "x", {"1/messages0.html": odd}), VK)
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)
