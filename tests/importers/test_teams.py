"""Messages of Teams as Microsoft Graph gives them: HTML as people see it, chats told apart, whose it is."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.teams import ADA, LIN, ME, WITH_ADA, WITH_LIN, post, row
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, *rows: dict[str, Any], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"Standup.json": json.dumps([*rows])}), importer("teams"), answers)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("<p>1 &lt; 2 &nbsp;</p>", "1 < 2"),
        ("<p>a <b>b</b> \r\n c</p>", "a b\n c"),
        ("<div>\n<div>a<br>b</div>\n</div>", "a\nb"),
        ('<blockquote itemscope="" itemtype="http://schema.skype.com/Reply"><p>theirs</p></blockquote>\n<p>mine</p>', "mine"),
        ('<p>ok <emoji id="yes" alt="👍" title="Yes"></emoji>&nbsp;then</p>', "ok 👍 then"),
        ('<codeblock class="Python"><code>x = 1<br>y &lt; 2</code></codeblock>', "x = 1\ny < 2"),
        ("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\nb"),
    ],
)
def test_html_is_read_as_people_see_it(tmp_path: Path, content: str, text: str) -> None:
    assert [one.replace("\xa0", " ") for one in read(tmp_path, row(1, content)).texts] == [text]


def test_a_plain_text_stays_as_it_is(tmp_path: Path) -> None:
    assert read(tmp_path, row(1, "", body={"contentType": "text", "content": "a <b> & c\r\nd"})).texts == ["a <b> & c\nd"]


def test_whose_export_it_is_follows_from_two_talks_of_two(tmp_path: Path) -> None:
    found = read(tmp_path, row(1, "<p>a</p>"), row(2, "<p>b</p>", LIN, WITH_LIN), row(3, "<p>c</p>", ME, WITH_LIN))
    assert [(export.chat.title, export.chat.kind, export.questions) for export in found.exports] == [
        ("Ada Berg", "dm", ()),
        ("Lin Chu", "dm", ()),
    ]
    assert [one.is_me for one in found.messages] == [False, False, True]


def test_whose_export_it_is_is_asked_of_one_talk(tmp_path: Path) -> None:
    rows = row(1, "<p>a</p>"), row(2, "<p>b</p>", ME)
    (export,) = read(tmp_path / "a", *rows).exports
    assert (export.chat.id, export.questions[0].choices) == (f"teams:{WITH_ADA}", ("Ada Berg", "Mika Aro"))
    assert [one.is_me for one in read(tmp_path / "b", *rows, answers=Answers(me="Mika Aro")).messages] == [False, True]


def test_answers_know_what_they_answer(tmp_path: Path) -> None:
    attached = [{"id": "1667653590001", "contentType": "messageReference"}]
    found = read(
        tmp_path, row(1, "<p>q</p>"), row(2, "<p>a</p>", attachments=attached), post(3, "<p>p</p>", replies=[post(4, "r", replyToId="x")])
    )
    assert [(one.text, one.reply_to, one.flags) for one in found.messages if one.reply_to] == [
        ("a", "1667653590001", ()),
        ("r", "x", ("thread",)),
    ]


def test_a_file_that_has_a_topic_is_called_by_it(tmp_path: Path) -> None:
    rows = [{key: value for key, value in row(1, "<p>a</p>", LIN).items() if key != "chatId"}]
    made = make_folder(tmp_path / "x", {"a.json": json.dumps({"topic": "Lunch", "messages": rows})})
    assert detected(made) == "teams"
    assert [(export.chat.title, export.chat.id) for export in read_export(made, importer("teams")).exports] == [("Lunch", "teams:a.json")]


def test_a_sender_who_cannot_be_read_costs_that_message_alone(tmp_path: Path) -> None:
    found = read(tmp_path, row(1, "<p>a</p>"), row(2, "<p>b</p>", **{"from": {"user": 3}}), row(3, "<p>c</p>", **{"from": None}))
    assert (found.texts, found.reasons, accounted(found)) == (["a"], [Reason.UNPARSABLE] * 2, 3)


def test_a_damaged_message_costs_itself_alone(tmp_path: Path) -> None:
    found = read(tmp_path, row(1, "<p>a</p>"), row(2, "<p>b</p>", body=3), row(3, "<p>c</p>", ADA))
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)


def test_a_talk_in_which_the_other_was_silent_is_called_after_them(tmp_path: Path) -> None:
    found = read(tmp_path, row(1, "<p>a</p>", ME), row(2, "<p>b</p>", ME, WITH_LIN), row(3, "<p>c</p>", ADA, "19:g@thread.v2"))
    assert [export.chat.title for export in found.exports] == ["Ada Berg", "Teams", "Ada Berg"]
