import codecs
import json

import pytest

from tests.commands.exports import write_account
from tests.commands.shapes import SCANNED, assert_shape
from tests.operations.chat import write_chat


def write_rows(folder, *rows):
    path = folder / "rows.jsonl"
    path.write_bytes(b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows))
    return path


def hidden(text, answer):
    return [(span["kind"], text[span["start"] : span["end"]]) for span in answer["spans"]]


def test_each_row_is_answered_in_the_layout_of_the_contract(voicetune, tmp_path):
    rows = write_rows(tmp_path, {"id": 1, "text": "write to bo@example.org"}, {"id": "x", "text": ""})
    ran = voicetune("scan", "--rows", rows, "--jsonl")
    assert (ran.status, ran.err) == (0, "")
    for answer in ran.rows:
        assert_shape(answer, SCANNED)
        assert all(0 <= span["score"] <= 1 and span["action"] in ("replace", "review") for span in answer["spans"])


@pytest.mark.parametrize(
    "before", ["", "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 ", "e\u0301\u0308 ", "日本語 ", "a\u2028b\r\nc ", "\ufeff"]
)
def test_offsets_are_code_points(voicetune, tmp_path, before):
    text = f"{before}write to bo@example.org \U0001f600 now"
    (answer,) = voicetune("scan", "--rows", write_rows(tmp_path, {"id": 1, "text": text}), "--jsonl").rows
    assert hidden(text, answer) == [("email", "bo@example.org")]


def test_ids_come_back_whatever_they_are(voicetune, tmp_path):
    ids = [1, "1", None, 2.5, [1, 2], {"a": 1}, True]
    rows = write_rows(tmp_path, *({"id": one, "text": "hi"} for one in ids))
    assert [answer["id"] for answer in voicetune("scan", "--rows", rows, "--jsonl").rows] == ids


def test_participants_and_senders_of_a_chat_are_found_in_all_of_its_rows(voicetune, tmp_path):
    texts = ["is Annika there?", "Torben is", "Annika and Torben"]
    rows = write_rows(
        tmp_path,
        {"id": 0, "text": texts[0], "chat": "a", "sender": "Torben Falk"},
        {"id": 1, "text": texts[1], "chat": "a", "participants": ["Annika Storm"]},
        {"id": 2, "text": texts[2], "chat": "b"},
    )
    found = [hidden(text, answer) for text, answer in zip(texts, voicetune("scan", "--rows", rows, "--jsonl").rows, strict=True)]
    assert found[:2] == [[("participant", "Annika")], [("participant", "Torben")]]
    assert {kind for kind, _ in found[2]} == {"third_party"}


def test_half_an_emoji_is_one_character_and_stops_nothing(voicetune, tmp_path):
    path = tmp_path / "rows.jsonl"
    text = "\ud83d write to bo@example.org"
    path.write_text(json.dumps({"id": 1, "text": text, "participants": None}))
    (answer,) = voicetune("scan", "--rows", path, "--jsonl").rows
    assert hidden(text, answer) == [("email", "bo@example.org")]


def test_empty_lines_and_fields_that_we_do_not_know_are_passed_over(voicetune, tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_bytes(codecs.BOM_UTF8 + b'{"id": 1, "text": "hi", "lang": "en"}\r\n\r\n{"id": 2, "text": "ho"}')
    assert [answer["id"] for answer in voicetune("scan", "--rows", path, "--jsonl").rows] == [1, 2]


@pytest.mark.parametrize("line", [b"{", b'{"id": 1}', b'{"text": 5, "id": 1}', b"\xff\xfe", b"[1]", b"[" * 100_000])
def test_a_line_that_is_no_row_is_named_by_its_number(voicetune, tmp_path, line):
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"id": 0, "text": "hi"}\n' + line + b"\n")
    ran = voicetune("scan", "--rows", path, "--jsonl")
    assert ran.status == 1
    assert ran.err.startswith("voicetune: Line 2 is no row.")


def test_export_is_scanned_message_by_message(voicetune, tmp_path):
    export = write_account(tmp_path)
    texts = {message["id"]: message["text"] for message in voicetune("messages", export, "--jsonl").rows}
    answers = voicetune("scan", export, "--jsonl").rows
    found = {answer["id"]: hidden(texts[answer["id"]], answer) for answer in answers}
    assert list(found) == list(texts)
    assert {message: spans for message, spans in found.items() if spans} == {
        "10": [("participant", "Ada")],
        "14": [("participant", "Bo"), ("link", "https://example.org/a?b=c")],
    }


def test_messages_without_an_id_are_named_by_chat_and_place(voicetune, tmp_path):
    answers = voicetune("scan", write_chat(tmp_path, days=1), "--jsonl").rows
    assert [answer["id"] for answer in answers] == [f"whatsapp:Bo#{place}" for place in range(7)]


def test_without_jsonl_kinds_are_counted(voicetune, tmp_path):
    ran = voicetune("scan", write_chat(tmp_path, days=2))
    assert [line.split() for line in ran.text.split("\n")[:-1]] == [
        ["email", "replace", "2"],
        ["link", "replace", "2"],
        ["participant", "replace", "6"],
        ["phone", "replace", "2"],
    ]


@pytest.mark.parametrize("arguments", [[], ["a.zip", "--rows", "b.jsonl"]])
def test_either_exports_or_rows_are_wanted(voicetune, arguments):
    assert voicetune("scan", *arguments).status == 2


def test_format_named_by_the_person_is_taken(voicetune, tmp_path):
    assert voicetune("scan", write_chat(tmp_path, days=1), "--format", "telegram-json").status == 1


def test_rows_that_cannot_be_opened_are_a_sentence(voicetune, tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.jsonl"):
        ran = voicetune("scan", "--rows", path, "--jsonl")
        assert (ran.status, ran.out) == (1, b"")
        assert "file of rows" in ran.err


def test_long_and_short_chats_are_answered_in_the_order_of_their_rows(voicetune, tmp_path):
    long = [{"id": f"long {number}", "text": "Annika is here " * 200, "chat": "b", "sender": "Annika Storm"} for number in range(20)]
    short = [{"id": number, "text": "write to bo@example.org", "chat": f"c{number}"} for number in range(5)]
    rows = write_rows(tmp_path, *short[:2], *long, *short[2:])
    answers = voicetune("scan", "--rows", rows, "--jsonl").rows
    assert [answer["id"] for answer in answers] == [0, 1, *(row["id"] for row in long), 2, 3, 4]
    assert [len(answer["spans"]) for answer in answers] == [1, 1, *(200 for _ in long), 1, 1, 1]


def test_a_row_over_two_lines_is_no_row(voicetune, tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"id": 0, "text": "hi"}\n{"id": 1,\n"text": "ho"}\n')
    assert voicetune("scan", "--rows", path, "--jsonl").err.startswith("voicetune: Line 2 is no row.")


def test_person_named_in_one_row_is_asked_about_in_the_other_rows_of_the_chat_only(voicetune, tmp_path):
    texts = ["told wren about it", "then Wren laughed", "Wren laughed"]
    rows = write_rows(tmp_path, *({"id": number, "text": text, "chat": "aab"[number]} for number, text in enumerate(texts)))
    found = [hidden(text, answer) for text, answer in zip(texts, voicetune("scan", "--rows", rows, "--jsonl").rows, strict=True)]
    assert found == [[("third_party", "wren")], [("third_party", "Wren")], []]
