"""Zulip's export of an organisation: topics, talks that go to people and groups, answers, and what is no words."""

from pathlib import Path
from typing import Any

from tests.exports.archives import make_folder
from tests.exports.zulip import ANA, BO, CY, TO_ALL, TO_ANA, TO_BO, file, message, realm
from tests.importers.golden import accounted
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

ZULIP = importer("zulip")


def read(folder: Path, *messages: dict[str, Any], people: str = realm(), answers: Answers = Answers()) -> Read:
    files = {"realm.json": people, "messages-000001.json": file(*messages)}
    return read_export(make_folder(folder / "x", files), ZULIP, answers)


def test_topics_and_talks_are_chats(tmp_path: Path) -> None:
    rows = [
        message(1, "a"),
        message(2, "b", topic="morgen"),
        message(3, "c", ANA, TO_BO),
        message(4, "d", BO, TO_ANA),
        message(5, "e", CY, TO_ALL),
        message(6, "f", ANA, TO_ANA),
    ]
    found = read(tmp_path, *rows, answers=Answers(me="Ana Sol"))
    assert [(export.chat.title, export.chat.kind, len(items)) for export, items in found.chats] == [
        ("tea > heute", "group", 1),
        ("tea > morgen", "group", 1),
        ("Bo 🦊", "dm", 2),
        ("Bo 🦊, Cy", "group", 1),
        ("Ana Sol", "self", 1),
    ]
    assert [one.is_me for one in found.messages] == [False, False, True, False, False, True]


def test_the_message_that_is_answered_is_no_word_of_the_answer(tmp_path: Path) -> None:
    quoted = "@_**Bo|12** [said](https://x/#narrow/near/1):\n````quote\n```\na\n```\n````\n@**Cy|13** ja"
    found = read(tmp_path, message(1, "```\na\n```"), message(2, quoted, ANA))
    assert [(one.text, one.reply_to) for one in found.messages] == [("```\na\n```", None), ("@Cy ja", "1")]


def test_an_answer_to_several_messages_has_none_of_their_words(tmp_path: Path) -> None:
    quote = "@_**Bo|12** [schrieb](https://x/#narrow/near/{}):\n```quote\n{}\n```\n"
    answer = f"{quote.format(1, 'a')}ja\n\n{quote.format(2, 'b')}nein"
    found = read(tmp_path, message(1, "a"), message(2, "b"), message(3, answer, ANA), message(4, f"also\n{quote.format(1, 'a')}", ANA))
    assert [(one.text, one.reply_to) for one in found.messages[2:]] == [("ja\n\nnein", "1"), ("also", "1")]


def test_it_is_asked_who_the_person_is(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "a", ANA, TO_BO), message(2, "b", BO, TO_ANA))
    assert found.exports[0].questions[0].choices == ("Ana Sol", "Bo 🦊")


def test_messages_are_read_where_the_people_are_lost(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "a"), people=realm()[:400])
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE])


def test_a_damaged_message_costs_itself_alone(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "a"), {**message(2, "b"), "content": 7}, message(3, "c"))
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)
