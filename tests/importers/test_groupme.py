"""Conversations of GroupMe: who exported them, notices without a mark, names that change, and answers of the service kept as they are."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.groupme import ANA, BO, CY, direct, group, groupme_files, message, messages
from tests.importers.golden import accounted
from tests.importers.reading import read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

GROUPME = importer("groupme")


def test_who_takes_part_in_all_conversations_has_exported_them(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", groupme_files()), GROUPME)
    assert [(one.chat.id, one.chat.title, one.chat.kind) for one in found.exports] == [
        ("groupme:10000001", "Picknick im Park", "group"),
        ("groupme:20000003", "Cyrus", "dm"),
    ]
    assert {one.sender: one.is_me for one in found.messages} == {"Ana Sol": True, "Bo Åkesson": False, "Weather": False, "Cyrus": False}
    assert accounted(found) == 12


def test_of_a_group_alone_it_is_asked(tmp_path: Path) -> None:
    files = {name: text for name, text in groupme_files().items() if name.startswith("1")}
    made = make_folder(tmp_path / "x", files)
    assert read_export(made, GROUPME).exports[0].questions[0].choices == ("Ana Sol", "Bo Åkesson", "Weather")
    assert {one.sender for one in read_export(made, GROUPME, Answers(me="Ana Sol")).messages if one.is_me} == {"Ana Sol"}


def test_a_talk_of_two_tells_whose_it_is(tmp_path: Path) -> None:
    files = {name: text for name, text in groupme_files().items() if name.startswith("2")}
    found = read_export(make_folder(tmp_path / "x", files), GROUPME)
    assert [(one.sender, one.is_me) for one in found.messages] == [("Cyrus", False), ("Ana Sol", True)]
    assert found.reasons == [Reason.SYSTEM]


def test_all_names_that_somebody_had_are_known(tmp_path: Path) -> None:
    rows = [message(1, "a", (BO[0], "Bob the Builder")), message(2, "b", BO)]
    files = {"1/conversation.json": group("Bau", (*ANA, "Ana Sol"), (*BO, "Bobby")), "1/message.json": messages(rows)}
    found = read_export(make_folder(tmp_path / "x", files), GROUPME)
    assert {one.name: one.also for one in found.exports[0].participants}["Bo Åkesson"] == ("Bobby", "Bob the Builder")


def test_what_tools_fetch_is_read(tmp_path: Path) -> None:
    answer = {"count": 2, "direct_messages": [direct(2, "zwei", CY), direct(1, "eins", ANA)]}
    found = read_export(make_folder(tmp_path / "x", {"talk.json": json.dumps(answer)}), GROUPME)
    assert [(one.chat, one.text) for one in found.messages] == [
        ("groupme:20000001+20000003", "eins"),
        ("groupme:20000001+20000003", "zwei"),
    ]


def test_a_file_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    files = {"1/message.json": messages([message(1, "a"), message(2, "b")])[:-60], "2/message.json": "[{", "3/message.json": "[]"}
    found = read_export(make_folder(tmp_path / "x", files), GROUPME)
    assert (found.texts, found.reasons) == (["b"], [Reason.UNPARSABLE] * 2)
