"""Rooms of Matrix that Element exported: names, changed texts, quotations, who exported it."""

from pathlib import Path
from typing import Any

from tests.exports.archives import make_folder
from tests.exports.element import ANA, BO, answering, changing, event, member, room, said
from tests.importers.golden import accounted
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, *events: dict[str, Any], by: str = "Ana Sol", answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"tea.json": room(*events, by=by)}), importer("element"), answers)


def test_people_have_the_names_of_the_room_and_the_exporter_is_known(tmp_path: Path) -> None:
    found = read(tmp_path, member(1, ANA, "Ana Sol"), said(2, "a", ANA), said(3, "b"))
    assert [(one.sender_id, one.sender, one.is_me) for one in found.messages] == [(ANA, "Ana Sol", True), (BO, "bo", False)]
    assert found.exports[0].questions == ()


def test_who_exported_is_asked_where_nobody_has_the_name(tmp_path: Path) -> None:
    rows = said(2, "a", ANA), said(3, "b")
    (export,) = read(tmp_path / "a", *rows).exports
    assert export.questions[0].choices == ("ana", "bo")
    assert [one.is_me for one in read(tmp_path / "b", *rows, answers=Answers(me="bo")).messages] == [False, True]


def test_a_changed_message_has_its_last_wording_once(tmp_path: Path) -> None:
    found = read(tmp_path, said(1, "teh"), changing(2, 1, "the"), changing(3, 1, "the tea"))
    assert [(one.text, one.flags) for one in found.messages] == [("the tea", ("edited",))]
    assert found.reasons == [Reason.SYSTEM, Reason.SYSTEM]


def test_the_quotation_before_an_answer_is_no_word_of_it(tmp_path: Path) -> None:
    found = read(tmp_path, said(1, "> <@ana:example.org> a\n> b\n\nyes", **answering(0)), said(2, "> so they say"))
    assert [(one.text, one.reply_to) for one in found.messages] == [("yes", "$0"), ("> so they say", None)]


def test_pictures_are_kept_for_their_captions(tmp_path: Path) -> None:
    picture = {"msgtype": "m.image", "body": "dog.jpg", "filename": "dog.jpg"}
    found = read(tmp_path, event(1, picture), event(2, {**picture, "body": "my dog"}))
    assert [(one.text, one.flags) for one in found.messages] == [("my dog", ("caption",))]
    assert found.reasons == [Reason.MEDIA]


def test_a_damaged_event_costs_itself_alone(tmp_path: Path) -> None:
    found = read(tmp_path, said(1, "a"), event(2, {"msgtype": 3, "body": "b"}), said(3, "c"))
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)
