"""Backups of text messages: chats put apart, parts of picture messages, numbers in all their ways of writing."""

import zlib
from collections import Counter
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.sms import ANA, BEN, backup, make_large, mms, part, sms
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sms.xml import SMS_XML
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, *rows: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder, {"sms-20230823.xml": backup(rows)}) / "sms-20230823.xml", SMS_XML, answers)


def test_each_person_is_a_chat_in_order_of_time(tmp_path: Path) -> None:
    found = read(tmp_path, sms(3, "c"), sms(1, "a"), sms(2, "b", address=BEN), mms(2, [part("text/plain", "between")]))
    assert [(export.chat.title, [getattr(item, "text", None) for item in items]) for export, items in found.chats] == [
        ("Ana Sol", ["a", "between", "c"]),
        ("Ben Ode", ["b"]),
    ]


def test_sent_messages_are_mine_sent_or_not(tmp_path: Path) -> None:
    found = read(tmp_path, *(sms(minute, kind=kind) for minute, kind in enumerate((1, 2, 4, 5, 6))))
    assert [message.is_me for message in found.messages] == [False, True, True, True, True]


def test_one_number_is_one_person_however_it_is_written(tmp_path: Path) -> None:
    rows = [sms(minute, address=address) for minute, address in enumerate((ANA, "912000111", "00351 912-000-111", "(912) 000.111"))]
    assert [export.chat.id for export in read(tmp_path, *rows).exports] == ["sms:912000111"]


def test_a_name_that_comes_late_names_the_whole_chat(tmp_path: Path) -> None:
    found = read(tmp_path, sms(1, address="912000111"), sms(2))
    assert ([message.sender for message in found.messages], found.exports[0].chat.title) == (["Ana Sol"] * 2, "Ana Sol")
    assert found.exports[0].participants[0].also == ("912000111",)


@pytest.mark.parametrize("text", ["🙈", "👩🏽‍🚀 ok", 'she said "no" & <left>', "it's", "one\ntwo", "ñ\u2028ü", " lead", "'\"", "tab\there"])
def test_text_comes_back_as_it_was_written(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, sms(1, text), mms(2, [part("text/plain", text)])).texts == [text, text]


def test_half_an_emoji_and_odd_characters_cost_only_themselves(tmp_path: Path) -> None:
    row = sms(1, "@").replace('body="@"', 'body="a&#55357;b&#0;c&#x1F600;d&#11;e\x00f"')
    assert read(tmp_path, row).texts == ["a\ufffdb\ufffdc😀d\ufffdef"]


def test_a_group_is_one_chat_whoever_writes(tmp_path: Path) -> None:
    both = f"{ANA}~{BEN}"
    found = read(
        tmp_path,
        mms(1, [part("text/plain", "from ana")], address=both, sender=ANA),
        mms(2, [part("text/plain", "from ben")], address=f"{BEN}~{ANA}", sender=BEN),
        mms(3, [part("text/plain", "mine")], box=2, address=f"{both}~insert-address-token"),
    )
    assert [(message.sender, message.is_me) for message in found.messages] == [("Ana Sol", False), ("Ben Ode", False), ("Me", True)]
    assert [(export.chat.title, export.chat.kind) for export in found.exports] == [("Ana Sol, Ben Ode", "group")]


def test_parts_make_a_text_a_caption_or_only_a_file(tmp_path: Path) -> None:
    picture, layout = part("image/jpeg", data="aGVsbG8="), part("application/smil", "<smil/>")
    found = read(
        tmp_path,
        mms(1, [layout, part("text/plain", "one"), part("text/plain", "two")]),
        mms(2, [layout, picture, part("text/plain", "look")]),
        mms(3, [layout, picture]),
        mms(4, [layout]),
        mms(5, [part("text/plain", "body")], sub="Subject"),
    )
    assert [(message.text, message.flags) for message in found.messages] == [
        ("one\ntwo", ()),
        ("look", ("caption",)),
        ("Subject\nbody", ()),
    ]
    assert found.reasons == [Reason.MEDIA] * 2


def test_drafts_empty_and_odd_rows_are_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, sms(1, kind=3), sms(2, ""), sms(3, "null"), sms(4, kind=9), mms(5, [], m_type=130))
    assert found.reasons == [Reason.UNSUPPORTED, Reason.MEDIA, Reason.MEDIA, Reason.UNPARSABLE, Reason.MEDIA]
    assert [item.at for item in found.set_aside[:4]] == [4, 5, 6, 7]


def test_reactions_of_iphones_are_no_words(tmp_path: Path) -> None:
    reactions = ["Liked “see you”", "Laughed at “a\nb”", "Loved an image", "Reacted 🎉 to “yes”", "Removed a heart from “yes”"]
    words = ["Liked it", "Loved your “style”, really", "“Liked”"]
    found = read(tmp_path, *(sms(minute, text) for minute, text in enumerate([*reactions, *words])))
    assert (found.reasons, found.texts) == ([Reason.SYSTEM] * 5, words)


def test_senders_without_a_number_are_people_of_their_own(tmp_path: Path) -> None:
    found = read(tmp_path, sms(1, "code", address="MyBank"), sms(2, address="32665"), sms(3, address=""))
    assert [export.chat.title for export in found.exports] == ["MyBank", "32665", "unknown"]


def test_a_message_in_two_backups_is_given_once(tmp_path: Path) -> None:
    files = {"sms-1.xml": backup([sms(1, "a"), sms(2, "b"), sms(2, "b")]), "sms-2.xml": backup([sms(2, "b"), sms(3, "c")])}
    found = read_export(make_folder(tmp_path / "x", files), SMS_XML)
    assert (found.texts, found.reasons) == (["a", "b", "b", "c"], [Reason.UNSUPPORTED])


def test_only_the_chosen_chats_are_read(tmp_path: Path) -> None:
    rows = [sms(1), sms(2, "only", address=BEN)]
    assert read(tmp_path, *rows, answers=Answers(chats=frozenset({"sms:912000222"}))).texts == ["only"]


def test_pictures_do_not_show_in_lines_or_texts(tmp_path: Path) -> None:
    picture = part("image/jpeg", data="@").replace("@", "aGVs&#10;" * 60_000)
    found = read(tmp_path, mms(1, [picture, part("text/plain", "caption")]), sms(2, kind=3))
    assert (found.texts, found.set_aside[0].at) == (["caption"], 11)


@pytest.mark.parametrize("cut", range(400, 1100, 97))
def test_a_backup_that_breaks_off_keeps_what_came_before_and_says_so(tmp_path: Path, cut: int) -> None:
    whole = backup([sms(minute) for minute in range(5)])
    found = read_export(make_folder(tmp_path, {"a.xml": whole[:cut]}) / "a.xml", SMS_XML)
    assert found.reasons == [Reason.UNPARSABLE]
    assert len(found.messages) == whole[:cut].count("/>")


@pytest.mark.parametrize("bad", ["<sms body='a' body='b' />", '<sms address="x" body="<"/>', "</mms>", "<sms & />", "&nothing;"])
def test_damage_in_the_middle_costs_what_stands_there(tmp_path: Path, bad: str) -> None:
    found = read(tmp_path, sms(1, "a"), sms(2, "b"), bad, sms(3, "c"), sms(4, "d"))
    assert (sorted(found.texts), Reason.UNPARSABLE in found.reasons) == (["a", "b", "c", "d"], True)


@pytest.mark.parametrize("attack", ['<!DOCTYPE smses [<!ENTITY a "ha">]>', '<!DOCTYPE smses SYSTEM "file:///etc/passwd">'])
def test_definitions_end_the_reading(tmp_path: Path, attack: str) -> None:
    file = make_folder(tmp_path, {"a.xml": backup([sms(1, "&a;")], attack)}) / "a.xml"
    with pytest.raises(SourceError):
        read_export(file, SMS_XML)


def test_a_value_without_end_is_not_held_in_memory(tmp_path: Path) -> None:
    file = make_folder(tmp_path, {"a.xml": backup([sms(1), sms(2, "é" * 12_000_000)])}) / "a.xml"
    assert [*map(type, read_export(file, SMS_XML).items)].count(type(None)) == 0
    assert read_export(file, SMS_XML).reasons == [Reason.UNPARSABLE]


def test_a_tower_of_elements_is_refused(tmp_path: Path) -> None:
    file = make_folder(tmp_path, {"a.xml": backup([sms(1), "<mms><parts>" + "<part>" * 99])}) / "a.xml"
    found = read_export(file, SMS_XML)
    assert (found.texts, found.reasons) == (["hello"], [Reason.UNPARSABLE])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_is_recognised_in_files_folders_and_archives(tmp_path: Path, encoding: str) -> None:
    data = backup([sms(1, "olá 🙂")]).encode(encoding)
    calls = '<?xml version="1.0"?>\n<calls count="1"><call number="1" /></calls>'
    file = make_folder(tmp_path / "a", {"renamed.bin": data}) / "renamed.bin"
    folder = make_folder(tmp_path / "b", {"sms-1.xml": data, "calls-1.xml": calls})
    archive = make_zip(tmp_path / "c.zip", {"sms-1.xml": data})
    assert [detected(path) for path in (file, folder, archive)] == ["sms-xml"] * 3
    assert [read_export(path, SMS_XML).texts for path in (file, folder, archive)] == [["olá 🙂"]] * 3


def test_other_xml_is_turned_down(tmp_path: Path) -> None:
    file = make_folder(tmp_path, {"a.xml": "<calls><smses /></calls>"}) / "a.xml"
    assert detected(file) is None
    with pytest.raises(SourceError):
        read_export(file, SMS_XML)


@pytest.mark.parametrize("seed", [1, 2])
def test_agrees_with_the_truth_of_a_large_backup(tmp_path: Path, seed: int) -> None:
    truth = make_large(tmp_path / "a.xml", 4_000, seed)
    found = read_export(tmp_path / "a.xml", SMS_XML)
    counts = Counter(reason.value for reason in found.reasons) | {"kept": len(found.messages), "seen": len(found.items)}
    assert {key: counts[key] for key in truth} == truth
    assert all(message.sent_at for message in found.messages)
    assert len({zlib.crc32(text.encode()) for text in found.texts}) > 3_000


def test_whose_phone_it_is_has_the_name_that_they_say(tmp_path: Path) -> None:
    rows = sms(1, "out", kind=2), sms(2, "in")
    assert [item.sender for item in read(tmp_path / "1", *rows, answers=Answers(me="Noor")).messages] == ["Noor", "Ana Sol"]
    assert [item.sender for item in read(tmp_path / "2", *rows, answers=Answers(me="Ana Sol")).messages] == ["Me", "Ana Sol"]
