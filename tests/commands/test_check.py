import json

import pytest

from tests.commands.shapes import CHECKED, assert_shape
from tests.operations.chat import write_chat
from voicetune_desktop.dataset.checks.rules import RULES
from voicetune_desktop.targets.registry import TARGETS


def example(number, answer="fine, and you?", **more):
    turns = [{"role": "user", "content": f"how is day {number}?"}, {"role": "assistant", "content": answer}]
    return {"messages": turns, **more}


def write(path, rows):
    path.write_bytes(b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows))
    return path


@pytest.fixture
def good(tmp_path):
    return write(tmp_path / "train.jsonl", [example(number) for number in range(60)])


def checks(ran):
    return [(problem["line"], problem["check"]) for problem in ran.json["problems"]]


def test_answer_has_the_layout_of_the_contract(voicetune, tmp_path):
    file = write(tmp_path / "train.jsonl", [example(1), b"{", example(2, weight=1), example(1)])
    ran = voicetune("check", file, "--json")
    assert ran.status == 1
    assert_shape(ran.json, CHECKED)
    assert {problem["severity"] for problem in ran.json["problems"]} <= {"error", "warning", "advice"}


def test_good_file_ends_with_status_0(voicetune, good):
    ran = voicetune("check", good, "--json")
    assert (ran.status, ran.err, ran.json["problems"]) == (0, "", [])
    assert ran.json["stats"]["examples"] == 60


def test_error_ends_with_status_1_and_says_line_and_why(voicetune, good):
    write(good, [*map(example, range(60)), {"messages": [{"role": "user", "content": "hi"}]}])
    ran = voicetune("check", good)
    assert ran.status == 1
    assert "error: line 61: The example has no message of the assistant" in ran.text


def test_warnings_alone_end_with_status_0(voicetune, good):
    write(good, [*map(example, range(60)), example(61, comment="mine")])
    ran = voicetune("check", good, "--json")
    assert (ran.status, checks(ran)) == (0, [(61, "example_unrecognized_key")])


def test_fix_writes_a_mended_copy_and_leaves_the_file_alone(voicetune, good, tmp_path):
    before = write(good, [*map(example, range(60)), example(61, comment="mine"), example(3), b"", b"{"]).read_bytes()
    ran = voicetune("check", good, "--fix", tmp_path / "mended.jsonl", "--json")
    assert ran.status == 1
    assert [(p["line"], p["check"]) for p in ran.json["fixed"]] == [
        (61, "example_unrecognized_key"),
        (62, "duplicate_example"),
        (63, "empty_line"),
    ]
    assert good.read_bytes() == before
    assert checks(voicetune("check", tmp_path / "mended.jsonl", "--json")) == [(62, "invalid_json")]


def test_fix_of_everything_is_accepted(voicetune, good, tmp_path):
    write(good, [*map(example, range(60)), example(61, comment="mine")])
    voicetune("check", good, "--fix", tmp_path / "mended.jsonl")
    assert voicetune("check", tmp_path / "mended.jsonl", "--json").json["problems"] == []


def test_fix_never_writes_over_the_file_that_is_checked(voicetune, good):
    before = good.read_bytes()
    ran = voicetune("check", good, "--fix", good)
    assert (ran.status, good.read_bytes()) == (1, before)


def test_fix_takes_one_file(voicetune, good, tmp_path):
    ran = voicetune("check", good, good, "--fix", tmp_path / "mended.jsonl")
    assert ran.status == 1
    assert not (tmp_path / "mended.jsonl").exists()


def test_fix_into_a_folder_that_is_not_there_is_a_sentence(voicetune, good, tmp_path):
    ran = voicetune("check", good, "--fix", tmp_path / "nowhere" / "mended.jsonl")
    assert ran.status == 1
    assert "cannot be written" in ran.err


def test_held_out_file_may_be_short(voicetune, good, tmp_path):
    held_out = write(tmp_path / "valid.jsonl", [example(100)])
    assert voicetune("check", good, held_out, "--json").json["problems"] == []
    assert voicetune("check", held_out, "--json").status == 0
    assert voicetune("check", write(tmp_path / "other.jsonl", [example(100)]), "--json").status == 1


def test_example_in_both_files_is_found(voicetune, good, tmp_path):
    held_out = write(tmp_path / "Validation.jsonl", [example(100), example(7, answer="Fine -- and YOU?")])
    for files in ((good, held_out), (held_out, good)):
        (problem,) = voicetune("check", *files, "--no-private", "--json").json["problems"]
        assert (problem["line"], problem["check"]) == (2, "train_valid_overlap")
        assert problem["message"] == "Validation.jsonl: The example says the same as line 8 of the training file."


def test_figures_are_those_of_all_files_together(voicetune, good, tmp_path):
    held_out = write(tmp_path / "valid.jsonl", [example(100)])
    assert voicetune("check", good, held_out, "--json").json["stats"]["examples"] == 61


def test_model_decides_what_is_too_long(voicetune, good):
    write(good, [*map(example, range(60)), example(61, answer="word " * 5000)])
    assert checks(voicetune("check", good, "--json")) == []
    ran = voicetune("check", good, "--model", "gpt-3.5-turbo-0613", "--json")
    assert checks(ran) == [(61, "too_long")]
    assert (ran.json["stats"]["model"], ran.json["stats"]["vocabulary"]) == ("gpt-3.5-turbo-0613", "cl100k_base")


def test_target_that_does_not_exist_is_wrong_use(voicetune, good):
    ran = voicetune("check", good, "--target", "clay-tablet")
    assert ran.status == 2
    assert "openai-chat" in ran.err


@pytest.mark.parametrize("name", ["nowhere.jsonl", "."])
def test_file_that_cannot_be_read_is_a_sentence(voicetune, tmp_path, name):
    ran = voicetune("check", tmp_path / name, "--json")
    assert (ran.status, ran.out) == (1, b"")
    assert "cannot be read" in ran.err


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe", b"\x00" * 5000, b"[" * 100_000, b"PK\x03\x04junk"])
def test_file_without_an_example_is_an_error(voicetune, tmp_path, content):
    (tmp_path / "train.jsonl").write_bytes(content)
    ran = voicetune("check", tmp_path / "train.jsonl", "--json")
    assert ran.status == 1
    assert "file_empty" in {problem["check"] for problem in ran.json["problems"]}


def test_contents_of_a_bad_line_are_not_repeated(voicetune, tmp_path):
    file = write(tmp_path / "train.jsonl", [b'{"messages": [{"role": "secret-canary", "content": 7}], "canary": secret-canary'])
    ran = voicetune("check", file)
    assert "canary" not in ran.text + ran.err


def test_table_becomes_rows_that_are_accepted(voicetune, tmp_path):
    table = tmp_path / "from the internet.csv"
    rows = "".join(f'Frage {number}?;"gut; und dir, {number}?"\r\n' for number in range(60))
    table.write_bytes(f"sep=;\r\nPrompt;Completion\r\n{rows}Größe?\r\n".encode("cp1252"))
    before = table.read_bytes()
    ran = voicetune("check", table, "--fix", tmp_path / "mended.jsonl", "--json")
    assert ran.status == 1
    assert {check for _, check in checks(ran)} == {"table_file", "old_encoding", "separator_line", "column_name", "ragged_row"}
    assert {key: ran.json["fix"][key] for key in ("before", "after", "removed")} == {"before": 61, "after": 60, "removed": 1}
    assert table.read_bytes() == before
    again = voicetune("check", tmp_path / "mended.jsonl", "--json")
    assert (again.status, again.json["problems"], again.json["stats"]["examples"]) == (0, [], 60)


def test_says_what_is_wrong_before_it_says_that_nothing_can_be_mended(voicetune, tmp_path):
    (tmp_path / "list.json").write_text('[{"messages": []},\n{')
    ran = voicetune("check", tmp_path / "list.json", "--fix", tmp_path / "mended.jsonl")
    assert ran.status == 1
    assert "error: line 2: The JSON breaks in this line" in ran.text
    assert "Mend this first" in ran.err
    assert not (tmp_path / "mended.jsonl").exists()


def test_held_out_file_is_given_by_name(voicetune, good, tmp_path):
    other = write(tmp_path / "later.jsonl", [example(7)])
    ran = voicetune("check", good, "--held-out", other, "--json")
    assert (ran.status, checks(ran)) == (0, [(1, "train_valid_overlap")])


def test_private_data_is_counted_and_not_quoted(voicetune, good):
    write(good, [*map(example, range(60)), example(61, answer="ask joost@tulpenveld.nl")])
    ran = voicetune("check", good)
    assert ran.status == 0
    assert "warning: line 61: Places like private data (email address): 1, in line 61." in ran.text
    assert "tulpenveld" not in ran.text + ran.err
    assert voicetune("check", good, "--no-private", "--json").json["problems"] == []


def test_what_is_guessed_about_a_model_is_said(voicetune, good):
    ran = voicetune("check", good, "--model", "mistral-7b", "--json")
    assert (ran.status, ran.json["problems"]) == (0, [])
    assert "does not know the model mistral-7b" in ran.err


def test_rules_are_those_of_the_target(voicetune, good):
    ran = voicetune("check", good, "--target", "azure", "--json")
    assert (ran.status, checks(ran)) == (1, [(1, "missing_byte_order_mark")])
    assert voicetune("check", good, "--target", "together", "--json").status == 0
    assert checks(voicetune("check", good, "--target", "gemini", "--json"))[0] == (1, "other_format")


@pytest.mark.parametrize("target", sorted(TARGETS.keys() - {"openai-preference", "hf-datasets", "parquet"}))
def test_our_own_files_are_accepted(voicetune, tmp_path, target):
    export = write_chat(tmp_path, 30)
    voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--target", target)
    files = [tmp_path / "out" / name for name in TARGETS[target].files]
    ran = voicetune("check", *files, "--target", target, "--held-out", files[1], "--no-private", "--json")
    assert {problem["check"] for problem in ran.json["problems"] if problem["severity"] == "error"} <= {"too_few_examples"}
    assert ran.json["stats"]["examples"] > 0


def test_every_target_has_rules():
    assert RULES.keys() >= TARGETS.keys()
