"""A queue of exports: what is alone is read at once, an account asks first, and nothing stops the rest."""

import pytest

from tests.exports import telegram
from tests.exports.growing import WRITERS
from tests.operations.accounts import write_account
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.listing_chats import FEW, list_chats, may_be_account
from voicetune_desktop.operations.reading_queue import QueueProgress, Wanted, look_and_read, read_queue
from voicetune_desktop.project import chats

UNCLEAR = "\n".join(f"0{day}/0{day + 1}/2024, 09:00 - {name}: hi {day}" for day, name in enumerate(("Bo", "Ada", "Bo", "Ada"), 1))


@pytest.fixture
def unclear(tmp_path):
    path = tmp_path / "WhatsApp Chat with Nobody.txt"
    path.write_text(UNCLEAR, encoding="utf-8")
    return Found((path,), "whatsapp")


def account(folder, many=30):
    return Found((write_account(folder, many),), "telegram-json")


def test_an_export_that_lies_there_alone_is_read_at_once(empty, tmp_path):
    opened = result_of(look_and_read(empty, [write_chat(tmp_path)]))
    assert opened.outcomes[0].report.counts["kept"] == chats.message_count(empty) == 210


def test_several_are_found_first(empty, tmp_path):
    (tmp_path / "drop" / "sms").mkdir(parents=True)
    write_chat(tmp_path / "drop")
    WRITERS["sms-xml"](tmp_path / "drop" / "sms", 20)
    opened = result_of(look_and_read(empty, [tmp_path / "drop"]))
    assert (len(opened.findings.exports), opened.outcomes, chats.message_count(empty)) == (2, (), 0)


def test_one_thing_that_is_no_export_is_an_error(empty, tmp_path):
    (tmp_path / "a.bin").write_bytes(b"\0" * 100)
    with pytest.raises(SourceError, match="not an export"):
        result_of(look_and_read(empty, [tmp_path / "a.bin"]))


def test_an_account_lists_its_chats_and_stores_nothing(empty, tmp_path):
    (outcome,) = result_of(read_queue(empty, [Wanted(account(tmp_path))]))
    assert (outcome.listed, len(outcome.chats), chats.message_count(empty)) == (30, 30, 0)
    third = outcome.chats[2]
    assert (third.title, third.kind, third.messages, third.people) == ("Talk 03", "group", 3, ("Ida Quell", "Bo Marsh"))


def test_an_account_with_few_chats_is_read_at_once(empty, tmp_path):
    (outcome,) = result_of(read_queue(empty, [Wanted(account(tmp_path, FEW))]))
    assert (outcome.report.counts["kept"], len(chats.chats(empty))) == (78, FEW)


def test_only_chosen_chats_are_read(empty, tmp_path):
    export = account(tmp_path)
    wanted = frozenset(chat.id for chat in result_of(list_chats(empty, export)) if chat.messages > 28)
    (outcome,) = result_of(read_queue(empty, [Wanted(export, Answers(chats=wanted), chosen=True)]))
    assert (outcome.report.counts["kept"], len(chats.chats(empty))) == (59, 2)


def test_chats_that_are_here_are_marked(empty, tmp_path):
    result_of(import_exports(empty, [write_account(tmp_path, 3)]))
    listed = result_of(list_chats(empty, account(tmp_path)))
    assert [chat.title for chat in listed if chat.here] == ["Talk 01", "Talk 02", "Talk 03"]


def test_a_question_or_a_failure_stops_no_other(empty, tmp_path, unclear):
    gone = Found((tmp_path / "gone.json",), "telegram-json")
    last = Found((write_chat(tmp_path),), "whatsapp")
    outcomes = result_of(read_queue(empty, [Wanted(unclear), Wanted(gone), Wanted(last)]))
    assert [bool(each.question) for each in outcomes] == [True, False, False]
    assert str(outcomes[1].error).endswith(".")
    assert outcomes[2].report.counts["kept"] == 210


def test_an_answered_export_is_read(empty, unclear):
    (outcome,) = result_of(read_queue(empty, [Wanted(unclear, Answers(date_order="mdy"))]))
    assert outcome.report.counts["kept"] == 4
    assert chats.chats(empty)[0].first.startswith("2024-01-02")


def test_tells_its_place_and_what_has_ended_on_the_way(empty, tmp_path):
    seen: list[QueueProgress] = []
    result_of(read_queue(empty, [Wanted(account(tmp_path)), Wanted(Found((write_chat(tmp_path),), "whatsapp"))]), seen)
    assert {at.part for at in seen} == {0, 1}
    assert [(each.listed, each.chats) for each in seen[-1].ended] == [(30, ())]


def test_a_file_of_a_format_with_a_file_for_each_chat_is_not_read_twice(tmp_path):
    WRITERS["discord json"](tmp_path, 5)
    (file,) = tmp_path.iterdir()
    assert not may_be_account(Found((file,), "discord-exporter"))
    assert may_be_account(Found((tmp_path,), "discord-exporter"))
    assert may_be_account(Found((tmp_path / "all.zip",), "discord-exporter"))


@pytest.mark.parametrize("format_id", ["telegram-json", "telegram-html"])
def test_one_chat_of_telegram_is_not_read_twice(tmp_path, format_id):
    WRITERS[format_id](tmp_path, 5)
    assert not may_be_account(Found((tmp_path,), format_id))
    second = tmp_path / "chats" / "chat_2"
    second.mkdir(parents=True)
    WRITERS[format_id](second, 5)
    assert may_be_account(Found((tmp_path,), format_id))


def test_an_account_of_telegram_is_asked_about(tmp_path):
    assert may_be_account(account(tmp_path))


def test_chats_without_a_message_are_not_shown(empty, tmp_path):
    chat = telegram.chat([telegram.row(1, "hello", sender="user11")], number=1, name="Ida")
    pictures = telegram.chat([telegram.photo(1)], number=2, name="Only pictures")
    (tmp_path / "result.json").write_text(telegram.dumped(telegram.account([chat, pictures])), encoding="utf-8")
    result_of(import_exports(empty, [tmp_path / "result.json"]))
    assert [row.title for row in chats.chats(empty)] == ["Ida"]
