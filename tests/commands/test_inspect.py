import json
from collections import Counter

import pytest

from tests.commands.exports import account, row, write_account
from tests.commands.shapes import INSPECT, assert_shape
from tests.operations.chat import write_chat

CLEAR = ("13/04/2024, 09:00 - Bo Larsen: a\n", "14/04/2024, 09:00 - Ada Byron: b\n")
OPEN = ("03/04/2024, 09:00 - Bo Larsen: a\n", "03/04/2024, 09:05 - Ada Byron: b\n")


@pytest.fixture
def export(tmp_path):
    return write_account(tmp_path)


def source(ran):
    (only,) = ran.json["sources"]
    return only


def test_answers_in_the_layout_of_the_contract(voicetune, export, tmp_path):
    ran = voicetune("inspect", export, write_chat(tmp_path), "--json")
    assert ran.status == 0
    assert_shape(ran.json, INSPECT)


def test_says_nothing_on_standard_error_when_all_is_well(voicetune, export):
    assert voicetune("inspect", export, "--json").err == ""


def test_everything_seen_is_kept_or_set_aside_by_reason(voicetune, export):
    counts = source(voicetune("inspect", export, "--json"))["counts"]
    assert counts.pop("seen") == sum(counts.values()) == 18
    assert counts == {"kept": 15, "system": 1, "media": 1, "deleted": 0, "unsupported": 0, "unparsable": 1}


def test_messages_of_a_chat_are_its_kept_ones(voicetune, export):
    report = source(voicetune("inspect", export, "--json"))
    rows = voicetune("messages", export, "--jsonl").rows
    assert {chat["id"]: chat["messages"] for chat in report["chats"]} == Counter(message["chat"] for message in rows)
    assert all(chat["messages"] == sum(p["messages"] for p in chat["participants"]) for chat in report["chats"])
    assert sum(chat["messages"] for chat in report["chats"]) == report["counts"]["kept"]


def test_first_and_last_are_times_of_kept_messages(voicetune, export):
    chats = source(voicetune("inspect", export, "--json"))["chats"]
    assert (chats[0]["first"], chats[0]["last"]) == ("2024-03-01T00:00:00+00:00", "2024-03-01T00:05:00+00:00")


def test_first_and_last_are_of_the_earliest_and_the_latest_day(voicetune, tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text("".join(f"{day}/04/2024, 09:00 - Bo Larsen: a\n" for day in (15, 13, 19, 14)), "utf-8")
    (chat,) = source(voicetune("inspect", path, "--json"))["chats"]
    assert (chat["first"], chat["last"]) == ("2024-04-13T09:00:00", "2024-04-19T09:00:00")


def test_kinds_of_chats_and_who_is_me(voicetune, export):
    chats = source(voicetune("inspect", export, "--json"))["chats"]
    assert [chat["kind"] for chat in chats] == ["dm", "group", "self"]
    assert {(p["name"], p["is_me"]) for p in chats[0]["participants"]} == {("Ada Byron", True), ("Bo Larsen", False)}


def test_a_row_that_cannot_be_read_has_a_place_and_a_reason(voicetune, export):
    (problem,) = source(voicetune("inspect", export, "--json"))["problems"]
    assert problem["where"] == "result.json#chats.list[0].messages[7]"
    assert problem["why"].endswith(".")


def test_each_export_is_a_source_of_its_own(voicetune, tmp_path):
    paths = [write_account(tmp_path), write_chat(tmp_path, days=1), write_chat(tmp_path, days=1, name="WhatsApp Chat with Cy.txt")]
    report = voicetune("inspect", *paths, "--json").json
    assert [(one["path"], one["format"]) for one in report["sources"]] == [
        (str(paths[0]), "telegram-json"),
        (str(paths[1]), "whatsapp"),
        (str(paths[2]), "whatsapp"),
    ]


def test_best_candidate_comes_first_and_is_the_format(voicetune, export):
    report = source(voicetune("inspect", export, "--json"))
    confidences = [candidate["confidence"] for candidate in report["candidates"]]
    assert confidences == sorted(confidences, reverse=True)
    assert {name: report["candidates"][0][name] for name in ("format", "confidence", "reason")} == {
        name: report[name] for name in ("format", "confidence", "reason")
    }


def test_unknown_format_is_an_answer_and_a_sentence_with_status_1(voicetune, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear reader,\n\nthis is no chat.\n", encoding="utf-8")
    ran = voicetune("inspect", tmp_path / "letter.txt", "--json")
    assert ran.status == 1
    assert_shape(ran.json, INSPECT)
    assert source(ran)["format"] is None
    assert "Choose the file" in ran.err


def test_format_named_by_the_person_is_taken(voicetune, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear reader,\n\nthis is no chat.\n", encoding="utf-8")
    report = source(voicetune("inspect", tmp_path / "letter.txt", "--format", "whatsapp", "--json"))
    assert (report["format"], report["counts"]["kept"]) == ("whatsapp", 0)


def test_format_that_does_not_exist_is_wrong_use(voicetune, export):
    ran = voicetune("inspect", export, "--format", "carrier-pigeon")
    assert ran.status == 2
    assert {"whatsapp,", "telegram-json,", "imessage-db,", "chatgpt,"} <= set(ran.err.split())


def test_name_of_me_marks_that_person(voicetune, tmp_path):
    report = source(voicetune("inspect", write_chat(tmp_path), "--me", "Bo Larsen", "--json"))
    assert {p["name"]: p["is_me"] for p in report["chats"][0]["participants"]} == {"Bo Larsen": True, "Ada Byron": False}
    assert "who_am_i" not in {question["kind"] for question in report["questions"]}


def test_name_of_me_that_nobody_has_ends_with_status_1(voicetune, tmp_path):
    ran = voicetune("inspect", write_chat(tmp_path), "--me", "Zoe", "--json")
    assert ran.status == 1
    assert "--me" in ran.err


def test_whose_export_it_is_is_asked_where_it_does_not_tell(voicetune, tmp_path):
    report = source(voicetune("inspect", write_chat(tmp_path), "--json"))
    assert report["questions"] == [{"kind": "who_am_i", "choices": ["Ada Byron", "Bo Larsen"], "guess": None}]


def test_order_of_dates_is_asked_only_where_the_file_cannot_tell(voicetune, tmp_path):
    kinds = []
    for number, lines in enumerate((OPEN, CLEAR)):
        path = tmp_path / f"{number}.txt"
        path.write_text("".join(lines), encoding="utf-8")
        kinds.append({question["kind"] for question in source(voicetune("inspect", path, "--json"))["questions"]})
    assert kinds == [{"date_order", "who_am_i"}, {"who_am_i"}]


@pytest.mark.parametrize(("order", "first"), [("dmy", "2024-04-03T09:00:00"), ("mdy", "2024-03-04T09:00:00")])
def test_order_of_dates_given_by_the_person_is_taken(voicetune, tmp_path, order, first):
    (tmp_path / "chat.txt").write_text("".join(OPEN), encoding="utf-8")
    report = source(voicetune("inspect", tmp_path / "chat.txt", "--date-order", order, "--json"))
    assert report["chats"][0]["first"] == first
    assert "date_order" not in {question["kind"] for question in report["questions"]}


def test_order_of_dates_that_does_not_exist_is_wrong_use(voicetune, export):
    assert voicetune("inspect", export, "--date-order", "ydm").status == 2


def test_lines_for_people_show_titles_as_they_are(voicetune, export):
    ran = voicetune("inspect", export)
    assert ran.status == 0
    assert "[bold]The Three[/bold]" in ran.text
    assert "kept 15" in ran.text


def test_a_chat_is_one_line_that_can_be_read_aloud(voicetune, tmp_path):
    lines = voicetune("inspect", write_chat(tmp_path, 2)).text.splitlines()
    assert lines[1] == "  Bo: dm, 14 messages, 2024-05-17 to 2024-05-18. People: Ada Byron 8, Bo Larsen 6"
    assert all(letter.isprintable() and not "\u2500" <= letter <= "\u257f" for line in lines for letter in line)


def test_lines_for_people_show_the_largest_chats_and_count_the_others(voicetune, tmp_path):
    content = account()
    chats = [
        {"name": f"Chat {size:02}", "type": "personal_chat", "id": size, "messages": [row(n, 2, "hi", n) for n in range(size)]}
        for size in range(1, 33)
    ]
    content["chats"]["list"] = chats
    shown = voicetune("inspect", write_account(tmp_path, content)).text
    assert "Chat 03" in shown
    assert "Chat 02" not in shown
    assert "2 more chats with 3 messages" in shown


def test_same_export_gives_the_same_answer(voicetune, export):
    assert voicetune("inspect", export, "--json") == voicetune("inspect", export, "--json")


def test_times_without_a_message_are_null(voicetune, tmp_path):
    content = account()
    content["chats"]["list"] = [{"name": "Bo Larsen", "type": "personal_chat", "id": 2, "messages": [row(1, 2, "", photo="x")]}]
    report = source(voicetune("inspect", write_account(tmp_path, content), "--json"))
    assert [(chat["messages"], chat["first"], chat["last"]) for chat in report["chats"]] == [(0, None, None)]


def test_json_is_one_object_without_a_mark_at_its_start(voicetune, export):
    ran = voicetune("inspect", export, "--json")
    assert ran.out.startswith(b"{")
    assert json.loads(ran.out) == ran.json
