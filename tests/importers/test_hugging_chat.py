"""Exports of HuggingChat and of big-AGI."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.hugging_chat import (
    agi_conversation,
    agi_message,
    big_agi_files,
    hugging_chat_files,
    hugging_conversation,
    hugging_message,
)
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

HUGGING, BIG_AGI = importer("hugging-chat"), importer("big-agi")


def test_the_newest_answer_of_huggingchat_is_read_and_the_other_can_be_half_of_a_pair(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", hugging_chat_files())
    found = read_export(folder, HUGGING)
    assert detected(folder) == "hugging-chat"
    assert found.texts == ["Wann schwärmen Bienen? 🐝", "Von Mai bis Juli.", "Uma abelha-rainha.", "ciao", "Ciao!"]
    assert [one.rejected for one in found.set_aside if one.rejected] == ["Im Mai."]
    assert found.reasons.count(Reason.UNPARSABLE) == 2


def test_thoughts_of_huggingchat_are_no_answer(tmp_path: Path) -> None:
    made = [hugging_message("m1", (), "user", "hi"), hugging_message("m2", ("m1",), "assistant", "<think>well")]
    found = read_export(make_folder(tmp_path / "x", {"conversations.json": json.dumps([hugging_conversation(made)])}), HUGGING)
    assert (found.texts, found.reasons) == (["hi"], [Reason.SYSTEM])


def test_a_backup_and_a_single_chat_of_big_agi_are_read(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", big_agi_files())
    found = read_export(folder, BIG_AGI)
    assert detected(folder) == "big-agi"
    assert [export.chat.title for export in found.exports if export.chat.kind] == ["Cometas", "Kites"]
    assert [(one.text, one.flags) for one in found.messages] == [
        ("¿Qué cometa?", ("caption",)),
        ("Una delta 🪁\ngrande.", ()),
        ("hallo", ()),
        ("Hallo!", ()),
    ]
    assert sorted(found.reasons) == sorted([Reason.SYSTEM, Reason.MEDIA, Reason.SYSTEM, Reason.UNPARSABLE, Reason.UNPARSABLE])


def test_a_chat_of_big_agi_alone_is_known_whatever_its_name(tmp_path: Path) -> None:
    chat = agi_conversation([agi_message("k1", "user", ("content", "text", "hi " * 40_000))])
    folder = make_folder(tmp_path / "x", {"a.json": json.dumps(chat)})
    assert (detected(folder), read_export(folder, BIG_AGI).texts) == ("big-agi", ["hi " * 40_000])
