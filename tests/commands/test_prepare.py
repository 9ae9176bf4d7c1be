import hashlib
import json
from statistics import median

import pytest

from tests.commands.exports import PEOPLE, account, chat, row, write_account
from tests.commands.shapes import PREPARED, assert_shape
from tests.exports.archives import make_zip
from tests.operations.chat import TALK, write_chat
from voicetune_desktop.dataset.tokens import TokenCounter
from voicetune_desktop.paths import resource

DAYS = 30


@pytest.fixture
def export(tmp_path):
    return write_chat(tmp_path, DAYS)


@pytest.fixture
def prepare(voicetune, export, tmp_path):
    """`prepare --json` on the small chat; more options may follow, and other paths come first."""

    def run(*options, paths=(), out="out"):
        return voicetune("prepare", *(paths or [export]), "--assistant", "Ada Byron", "--out", tmp_path / out, "--json", *options)

    return run


def examples(folder):
    files = [folder / name for name in ("train.jsonl", "valid.jsonl") if (folder / name).exists()]
    return [json.loads(line)["messages"] for file in files for line in file.read_bytes().split(b"\n")[:-1]]


def length(messages, counter):
    """Tokens of an example, reckoned here anew by OpenAI's rule."""
    return 3 + sum(3 + counter.count(message["role"]) + counter.count(message["content"]) for message in messages)


def test_report_has_the_layout_of_the_contract(prepare):
    ran = prepare()
    assert (ran.status, ran.err) == (0, "")
    assert_shape(ran.json, PREPARED)


def test_a_model_that_nobody_knows_is_not_counted_in_silence(prepare):
    ran = prepare("--model", "mistral-7b")
    assert ran.status == 0
    assert "does not know the model mistral-7b" in ran.err


def test_folder_holds_the_two_files_and_nothing_else(prepare, tmp_path):
    prepare()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["train.jsonl", "valid.jsonl"]


def test_files_are_those_of_the_report(prepare, tmp_path):
    report = prepare().json
    assert [file["path"] for file in report["files"]] == [str(tmp_path / "out" / name) for name in ("train.jsonl", "valid.jsonl")]
    for file, side in zip(report["files"], ("train", "valid"), strict=True):
        data = (tmp_path / "out" / f"{side}.jsonl").read_bytes()
        assert (file["bytes"], file["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        assert file["examples"] == report["examples"][side] == data.count(b"\n")


def test_messages_are_the_kept_ones(prepare):
    assert prepare().json["messages"] == DAYS * len(TALK)


@pytest.mark.parametrize(("model", "vocabulary"), [("gpt-4o-mini-2024-07-18", "o200k_base"), ("gpt-3.5-turbo-0125", "cl100k_base")])
def test_token_figures_are_those_of_the_files(prepare, tmp_path, model, vocabulary):
    tokens = prepare("--model", model, "--system", "You are a friend.").json["tokens"]
    counter = TokenCounter(vocabulary)
    lengths = sorted(length(messages, counter) for messages in examples(tmp_path / "out"))
    answers = [
        m["content"] for messages in examples(tmp_path / "out") for m in messages if m["role"] == "assistant" and m.get("weight") != 0
    ]
    assert (tokens["model"], tokens["total"], tokens["max"]) == (model, sum(lengths), lengths[-1])
    assert lengths[0] <= tokens["p50"] <= tokens["p95"] <= lengths[-1]
    assert tokens["p50"] in (median(lengths), *lengths)
    assert tokens["assistant"] == sum(map(counter.count, answers))


def test_percentiles_are_lengths_of_real_examples(voicetune, tmp_path):
    talk = [row(n, 1 + n % 2, "word " * n, 2 * n + 100 * (n // 2)) for n in range(200)]
    export = write_account(tmp_path, {"personal_information": {}, "chats": {"list": [chat("Bo Larsen", "personal_chat", 2, talk)]}})
    tokens = voicetune("prepare", export, "--assistant", PEOPLE[2], "--out", tmp_path / "out", "--json").json["tokens"]
    lengths = sorted(length(messages, TokenCounter("o200k_base")) for messages in examples(tmp_path / "out"))
    assert len(set(lengths)) > 50
    assert (tokens["p50"], tokens["p95"]) == (lengths[-(-len(lengths) // 2) - 1], lengths[-(-len(lengths) * 95 // 100) - 1])


def test_every_example_written_is_trained(prepare, tmp_path):
    report = prepare().json
    (proof,) = report["trained"]
    assert proof["target"] == "openai-chat"
    assert proof["examples_written"] == proof["examples_trained"] == len(examples(tmp_path / "out"))
    assert proof["assistant_tokens_written"] == proof["assistant_tokens_trained"] == report["tokens"]["assistant"]
    assert proof["differences"] == {}


def test_what_was_replaced_is_counted_by_kind(prepare):
    privacy = prepare().json["privacy"]
    assert privacy == {"replaced": {"participant": 90, "email": 30, "link": 30, "phone": 30}, "review": 0, "leaks": 0}


def test_what_is_unusual_stays_unless_it_is_to_be_hidden(voicetune, tmp_path):
    talk = (*TALK, ("Ada Byron", "it ran on kestrel-db03 today"), ("Bo Larsen", "good to know"))
    export = write_chat(tmp_path, 20, talk)
    for options, stays in ((), True), (("--hide-unusual",), False):
        ran = voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / f"out{stays}", *options)
        written = b"".join(path.read_bytes() for path in (tmp_path / f"out{stays}").iterdir())
        assert (b"kestrel-db03" in written) == (b"--hide-unusual hides them, too." in ran.out) == stays


def test_nothing_private_is_in_the_files(prepare, tmp_path):
    prepare("--system", "You are Ada Byron, a friend of Bo.")
    written = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir()).decode()
    for value in ("Ada", "Byron", "Bo ", "Larsen", "900123", "bo.larsen", "trains.example.net"):
        assert value not in written


def test_same_input_gives_the_same_bytes(prepare, tmp_path):
    one, other = prepare(out="a").json, prepare(out="b").json
    assert [file["sha256"] for file in one["files"]] == [file["sha256"] for file in other["files"]]


def test_system_prompt_opens_every_example(prepare, tmp_path):
    prepare("--system", "Answer as a friend.")
    assert {json.dumps(messages[0]) for messages in examples(tmp_path / "out")} == {
        json.dumps({"role": "system", "content": "Answer as a friend."})
    }


def test_shorter_pause_makes_more_conversations(voicetune, tmp_path):
    talk = [row(n, 1 + n % 2, f"word {n}", 20 * (n // 2)) for n in range(40)]
    export = write_account(tmp_path, {"personal_information": {}, "chats": {"list": [chat("Bo Larsen", "personal_chat", 2, talk)]}})
    made = [
        voicetune("prepare", export, "--assistant", PEOPLE[2], "--out", tmp_path / "out", "--gap", gap, "--json").json["examples"]
        for gap in (10, 60)
    ]
    assert [sides["train"] + sides["valid"] for sides in made] == [20, 1]


def test_no_example_is_longer_than_wished(prepare, tmp_path):
    tokens = prepare("--max-tokens", 60).json["tokens"]
    assert tokens["max"] <= 60
    assert max(length(messages, TokenCounter("o200k_base")) for messages in examples(tmp_path / "out")) == tokens["max"]


def test_without_a_share_to_hold_out_there_is_one_file(prepare, tmp_path):
    prepare()
    report = prepare("--valid", 0).json
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["train.jsonl"]
    assert report["examples"]["valid"] == 0


def test_names_may_be_kept(prepare, tmp_path):
    report = prepare("--keep-names").json
    assert "thanks Bo" in (tmp_path / "out" / "train.jsonl").read_text("utf-8")
    assert "participant" not in report["privacy"]["replaced"]


def test_what_else_lies_in_the_folder_stays_untouched(prepare, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").write_bytes(b"mine")
    (tmp_path / "out" / "train.jsonl").write_bytes(b"an older one")
    prepare()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["notes.txt", "train.jsonl", "valid.jsonl"]
    assert (tmp_path / "out" / "notes.txt").read_bytes() == b"mine"
    assert b"an older one" not in (tmp_path / "out" / "train.jsonl").read_bytes()


def test_zip_gives_what_the_file_in_it_gives(prepare, export, tmp_path):
    archive = make_zip(tmp_path / f"{export.stem}.zip", {"_chat.txt": export.read_bytes()})
    plain, packed = prepare(out="a").json, prepare(out="b", paths=[archive]).json
    assert [file["sha256"] for file in packed["files"]] == [file["sha256"] for file in plain["files"]]


def test_several_exports_are_one_dataset(prepare, export, tmp_path):
    other = write_chat(tmp_path, 10, (("Cy Young", "and now Ada?"), ("Ada Byron", "now it rains")), "WhatsApp Chat with Cy.txt")
    report = prepare(paths=[export, other]).json
    assert report["messages"] == DAYS * len(TALK) + 20
    assert "now it rains" in (tmp_path / "out" / "train.jsonl").read_text("utf-8") + (tmp_path / "out" / "valid.jsonl").read_text("utf-8")


def test_every_target_gets_its_own_folder_once(prepare, tmp_path):
    assert prepare("--target", "openai-chat", "--target", "openai-chat").json["files"][0]["path"] == str(tmp_path / "out" / "train.jsonl")


def test_target_that_does_not_exist_is_wrong_use(prepare, tmp_path):
    ran = prepare("--target", "clay-tablet")
    assert (ran.status, ran.out) == (2, b"")
    assert "openai-chat" in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("option", ["--gap", "--max-tokens", "--valid"])
@pytest.mark.parametrize("value", ["-1", "many", "1e99"])
def test_number_that_cannot_work_is_wrong_use(prepare, option, value):
    assert prepare(option, value).status == 2


def test_model_that_we_do_not_know_is_counted_carefully(prepare):
    report = prepare("--model", "my-own-model").json
    assert report["tokens"]["model"] == "my-own-model"
    assert report["tokens"]["over_limit"] == 0


def test_model_without_a_name_is_a_sentence(prepare, tmp_path):
    ran = prepare("--model", " ")
    assert (ran.status, ran.out) == (1, b"")
    assert "name of the model" in ran.err


@pytest.mark.parametrize("name", ["ada byron", " Ada Byron ", "ADA BYRON"])
def test_assistant_is_found_however_the_name_is_typed(voicetune, export, tmp_path, name):
    assert voicetune("prepare", export, "--assistant", name, "--out", tmp_path / "out").status == 0


def test_assistant_may_be_named_by_the_id_that_inspect_shows(voicetune, tmp_path):
    content = account()
    content["chats"]["list"] = [chat("Bo Larsen", "personal_chat", 2, [row(n, 1 + n % 2, f"word {n}", 100 * n // 2) for n in range(40)])]
    ran = voicetune("prepare", write_account(tmp_path, content), "--assistant", "user2", "--out", tmp_path / "out", "--json")
    assert ran.json["examples"]["train"] > 0


def test_assistant_that_nobody_is_ends_with_status_1_and_who_is_there(voicetune, export, tmp_path):
    ran = voicetune("prepare", export, "--assistant", "Zoe", "--out", tmp_path / "out", "--json")
    assert (ran.status, ran.out) == (1, b"")
    assert "Ada Byron, Bo Larsen" in ran.err
    assert not (tmp_path / "out").exists()


def test_names_of_an_export_cannot_steer_the_terminal(voicetune, keys, file, tmp_path):
    talk = (("Ada \x1b[2J\x9bByron", "anybody here?"), ("Bo\x07 Larsen", "yes"))
    nobody = voicetune("prepare", write_chat(tmp_path, 2, talk), "--assistant", "Zoe", "--out", tmp_path / "out", "--project", file)
    info = voicetune("project", file, "info")
    for text in (nobody.err, info.text):
        assert "Byron" in text
        assert all(line.isprintable() for line in text.split("\n"))


def test_people_read_a_summary(voicetune, export, tmp_path):
    ran = voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out")
    assert ran.text.startswith("210 messages read.\n  set aside, system: 1\n27 examples to train on, 3 held out.\n")
    assert "No program finds everything." in ran.text


def test_the_summary_says_what_training_costs(voicetune, export, tmp_path):
    ran = voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--model", "gpt-4.1-mini")
    assert "Training gpt-4.1-mini-2025-04-14 at OpenAI costs $0.04: 3 epochs, " in ran.text


def test_the_report_has_the_cost_of_the_files(prepare):
    report = prepare().json
    mini = next(row for row in report["cost"] if row["model"] == "gpt-4.1-mini-2025-04-14")
    assert mini["cost"] == pytest.approx(mini["tokens"] * mini["price"] / 1_000_000)
    assert mini["tokens"] < 3 * report["tokens"]["total"]


def test_places_that_could_not_be_read_are_said(voicetune, tmp_path):
    content = account()
    content["chats"]["list"][0]["messages"] += [row(100 + n, 2 - n % 2, f"word {n}", 200 + 100 * (n // 2)) for n in range(60)]
    ran = voicetune("prepare", write_account(tmp_path, content), "--assistant", "Ada Byron", "--out", tmp_path / "out", "--json")
    assert_shape(ran.json, PREPARED)
    assert ran.err == "Places in these exports that could not be read: 1. `voicetune inspect` shows them.\n"


def test_files_that_a_trainer_refuses_are_said_to_be_so(voicetune, tmp_path):
    ran = voicetune("prepare", write_chat(tmp_path, 3), "--assistant", "Ada Byron", "--out", tmp_path / "out", "--json")
    assert ran.json["checks"]["errors"] == 1
    assert "voicetune check" in ran.err


def test_order_of_dates_that_was_guessed_is_said(voicetune, tmp_path):
    (tmp_path / "chat.txt").write_text("03/04/2024, 09:00 - Bo: a\n03/04/2024, 09:01 - Ada: b\n" * 2, encoding="utf-8")
    ran = voicetune("prepare", tmp_path / "chat.txt", "--assistant", "Ada", "--out", tmp_path / "out", "--json")
    assert_shape(ran.json, PREPARED)
    assert "--date-order" in ran.err
    told = voicetune("prepare", tmp_path / "chat.txt", "--assistant", "Ada", "--out", tmp_path / "out", "--date-order", "dmy")
    assert "--date-order" not in told.err


def test_encoding_that_was_guessed_is_said(voicetune, tmp_path):
    (tmp_path / "chat.txt").write_bytes("23/04/2024, 09:00 - Bo: où\n23/04/2024, 09:01 - Ada: là\n".encode("cp1252") * 9)
    ran = voicetune("prepare", tmp_path / "chat.txt", "--assistant", "Ada", "--out", tmp_path / "out", "--json")
    assert "cp1252" in ran.err
    assert "--encoding" in ran.err


def test_check_accepts_what_prepare_wrote(prepare, voicetune, tmp_path):
    prepare()
    ran = voicetune("check", tmp_path / "out" / "train.jsonl", tmp_path / "out" / "valid.jsonl", "--json")
    assert ran.status == 0
    assert {problem["severity"] for problem in ran.json["problems"]} <= {"advice"}


def test_whole_account_of_telegram_is_prepared(voicetune, tmp_path):
    content = account()
    content["chats"]["list"][0]["messages"] += [row(100 + n, 2 - n % 2, f"word {n} for Bo", 200 + 100 * (n // 2)) for n in range(60)]
    out = tmp_path / "out"
    report = voicetune("prepare", write_account(tmp_path, content), "--assistant", "Ada Byron", "--out", out, "--json").json
    assert report["messages"] == 15 + 60
    assert report["checks"]["errors"] == 0
    assert voicetune("check", out / "train.jsonl", out / "valid.jsonl").status == 0


def test_sample_chat_is_prepared_without_a_stop(voicetune, tmp_path):
    report = voicetune("prepare", resource("sample_chat"), "--assistant", "Marek Dvorak", "--out", tmp_path / "out", "--json").json
    assert report["privacy"]["leaks"] == 0
    assert report["examples"]["train"] > 30


def test_two_exports_of_one_chat_from_two_phones_are_said_to_look_alike(voicetune, tmp_path):
    texts = [f"a sentence about the {what} that is long enough" for what in ("lake", "boat", "oven", "snow", "kettle", "garden")]
    for title, names in (("Bo Marsh", ("Ada", "Bo Marsh")), ("Ada from work", ("Ada from work", "Bo"))):
        lines = [f"13/05/2024, 09:{n:02} - {names[n % 2]}: {text}" for n, text in enumerate(texts)]
        (tmp_path / f"WhatsApp Chat with {title}.txt").write_text("\n".join(lines), encoding="utf-8")
    ran = voicetune("prepare", *tmp_path.glob("*.txt"), "--assistant", "Bo", "--out", tmp_path / "out")
    assert ran.status == 0
    assert "look like the same chat, and both were read:" in ran.err


def test_words_of_a_file_are_hidden_too(prepare, tmp_path):
    prepare("--keep-names")
    word = examples(tmp_path / "out")[0][0]["content"].split()[0].strip(".,?!")
    (tmp_path / "words.txt").write_text(f"{word.upper()}\n\n", encoding="utf-8-sig")
    ran = prepare("--hide", tmp_path / "words.txt", out="again")
    assert ran.json["privacy"]["replaced"]["own_word"] > 0
    said = [turn["content"].lower().split() for messages in examples(tmp_path / "again") for turn in messages]
    assert not any(word.lower() in words for words in said)


def test_a_file_of_words_that_is_no_text_is_refused(prepare, tmp_path):
    (tmp_path / "words.txt").write_bytes(b"M\xfcller")
    ran = prepare("--hide", tmp_path / "words.txt")
    assert (ran.status, "UTF-8" in ran.err, (tmp_path / "out").exists()) == (1, True, False)


def test_a_file_of_words_that_is_too_large_is_refused(prepare, tmp_path):
    (tmp_path / "words.txt").write_text("heron\n" * 200_000, encoding="utf-8")
    ran = prepare("--hide", tmp_path / "words.txt")
    assert (ran.status, "larger than 1 MB" in ran.err, (tmp_path / "out").exists()) == (1, True, False)


def test_a_word_of_a_file_that_is_too_short_is_told_by_its_line(prepare, tmp_path):
    (tmp_path / "words.txt").write_text("heron\n\nx\n", encoding="utf-8")
    ran = prepare("--hide", tmp_path / "words.txt")
    assert (ran.status, "Line 3 " in ran.err, (tmp_path / "out").exists()) == (1, True, False)
