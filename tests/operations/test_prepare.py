import json

import pytest

from tests.operations.chat import TALK, write_chat
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import LeakFound, NothingToTrain, PersonNotFound, SourceError
from voicetune_desktop.operations import output_parts, writing
from voicetune_desktop.operations.preparing import Wishes, prepare
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.targets.registry import TARGETS


def run(work):
    try:
        while True:
            next(work)
    except StopIteration as done:
        return done.value


def prepared(paths, out, **wishes):
    with create_temporary() as project:
        return run(prepare(project, paths, Wishes(assistant="Ada Byron", out=out, **wishes)))


@pytest.fixture
def chat(tmp_path):
    return write_chat(tmp_path)


def rows(folder):
    return [json.loads(line) for name in ("train", "valid") for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()]


def test_writes_train_and_valid_and_nothing_else(chat, tmp_path):
    report = prepared([chat], tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["train.jsonl", "valid.jsonl"]
    assert (report.examples["train"], report.examples["valid"]) == (27, 3)
    assert report.messages == 30 * len(TALK)


def test_every_example_written_is_trained(chat, tmp_path):
    (proof,) = prepared([chat], tmp_path / "out").trained
    assert proof["examples_written"] == proof["examples_trained"] == 30
    assert proof["assistant_tokens_written"] == proof["assistant_tokens_trained"] > 0
    assert proof["differences"] == {}


@pytest.mark.parametrize("value", ["Ada", "Byron", "Bo ", "Larsen", "900123", "bo.larsen", "trains.example.net", "x7"])
def test_no_private_value_is_left(chat, tmp_path, value):
    prepared([chat], tmp_path / "out", settings=Settings(system="You are Ada Byron."))
    for path in (tmp_path / "out").iterdir():
        assert value not in path.read_text("utf-8")


def test_same_input_gives_the_same_bytes(chat, tmp_path):
    one, other = prepared([chat], tmp_path / "a"), prepared([chat], tmp_path / "b")
    assert [file["sha256"] for file in one.files] == [file["sha256"] for file in other.files]


def test_latest_conversations_are_held_out(chat, tmp_path):
    prepared([chat], tmp_path / "out")
    held_out = (tmp_path / "out" / "valid.jsonl").read_text("utf-8")
    assert "(29)" in held_out
    assert "(0)" not in held_out


def test_bursts_are_one_turn(chat, tmp_path):
    prepared([chat], tmp_path / "out")
    messages = rows(tmp_path / "out")[0]["messages"]
    assert [m["role"] for m in messages] == ["user", "assistant"] * 3
    assert messages[1]["content"].count("\n") == 1


def test_names_may_be_kept(chat, tmp_path):
    report = prepared([chat], tmp_path / "out", keep_names=True)
    assert "thanks Bo" in (tmp_path / "out" / "train.jsonl").read_text("utf-8")
    assert "participant" not in report.privacy["replaced"]


def test_unknown_assistant_lists_who_is_there_and_writes_nothing(chat, tmp_path):
    with create_temporary() as project, pytest.raises(PersonNotFound, match="Ada Byron"):
        run(prepare(project, [chat], Wishes(assistant="Zoe", out=tmp_path / "out")))
    assert not (tmp_path / "out").exists()


def test_chat_with_one_speaker_has_nothing_to_train(tmp_path):
    alone = write_chat(tmp_path, talk=(("Ada Byron", "note to self"),))
    with pytest.raises(NothingToTrain):
        prepared([alone], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_export_without_messages_is_a_sentence(tmp_path):
    empty = write_chat(tmp_path, days=0)
    with pytest.raises(SourceError, match="no message"):
        prepared([empty], tmp_path / "out")


def test_leak_stops_the_writing(chat, tmp_path, monkeypatch):
    monkeypatch.setattr(writing.Redactor, "redact", lambda self, message, text, found: writing_redacted(text))
    with pytest.raises(LeakFound):
        prepared([chat], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def writing_redacted(text):
    from voicetune_desktop.privacy.redact import Redacted

    return Redacted(text, (), ())


def test_full_disk_leaves_nothing_half_written(chat, tmp_path, monkeypatch):
    from voicetune_desktop.errors import DiskFull

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output_parts.os, "fsync", full)
    with pytest.raises(DiskFull):
        prepared([chat], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_file_in_place_of_the_folder_is_a_sentence(chat, tmp_path):
    from voicetune_desktop.errors import OutputError

    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError):
        prepared([chat], tmp_path / "out")


def test_everything_read_is_accounted_for(chat, tmp_path):
    from voicetune_desktop.project import chats, examples

    with create_temporary() as project:
        report = run(prepare(project, [chat], Wishes(assistant="Ada Byron", out=tmp_path / "out")))
        left_out = sum(messages for _, _, messages in examples.left_out_counts(project))
        assert chats.message_count(project) == report.messages
        assert left_out == 0


def test_the_same_people_in_another_talk_get_other_new_names(tmp_path):
    made = set()
    for number, greeting in enumerate(("hello there", "good morning")):
        folder = tmp_path / str(number)
        folder.mkdir()
        chat = write_chat(folder, talk=((TALK[0][0], greeting), *TALK))
        with create_temporary() as project:
            run(prepare(project, [chat], Wishes(assistant="Ada Byron", out=folder / "out")))
            made.add(project.fact("seed"))
    assert len(made) == 2


def test_files_of_several_targets_are_put_in_place_or_none(chat, tmp_path):
    (tmp_path / "out").mkdir()
    with pytest.raises(NothingToTrain):
        prepared([chat], tmp_path / "out", targets=("openai-chat", "trl", "openai-preference"))
    assert list((tmp_path / "out").iterdir()) == []


def test_pairs_where_there_are_none_are_refused_before_the_long_work(chat, tmp_path):
    with create_temporary() as project:
        with pytest.raises(NothingToTrain, match="Pairs are made of"):
            run(prepare(project, [chat], Wishes(assistant="Ada Byron", out=tmp_path / "out", targets=("openai-preference",))))
        assert project.fact("scanned") == ""
        turn_edits.set_text(project, message_id(1, 1), message_id(1, 2), "up since six")
        run(prepare(project, [chat], Wishes(assistant="Ada Byron", out=tmp_path / "out", targets=("openai-preference",))))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["train.jsonl"]


def test_a_target_that_is_named_twice_is_written_once(chat, tmp_path):
    report = prepared([chat], tmp_path / "out", targets=("openai-chat", "openai-chat"))
    assert [file["path"] for file in report.files] == [str(tmp_path / "out" / name) for name in ("train.jsonl", "valid.jsonl")]
    assert len(report.trained) == 1


OUR_WORDS = ("Model", "User", "Assistant", "System", "Train", "Valid", "Data", "The", "Theo", "End", "Start", "Im", "Prompt", "Text")


def test_people_who_are_called_like_our_words_stop_no_target(tmp_path):
    talk = tuple(part for name in OUR_WORDS for part in ((name, "shall we row today?"), ("Ada Byron", "sure, at noon")))
    chat = write_chat(tmp_path, talk=talk)
    targets = tuple(name for name in TARGETS if name != "openai-preference")
    settings = Settings(system="You are {assistant} of the lake.", max_copies=100)
    report = prepared([chat], tmp_path / "out", targets=targets, settings=settings)
    assert [one["target"] for one in report.trained] == list(targets)


PROMPT = 'You will mark the rose of {person} on the page, {assistant}; "The will" is in {chat}.\nMay it be brief.'


@pytest.mark.parametrize("name", ["Will Marsh", "Mark Page", "Rose May", "Theo Zandt"])
def test_words_of_a_system_prompt_that_are_somebodys_name_stop_no_target(tmp_path, name):
    chat = write_chat(tmp_path, talk=((name, "shall we row today?"), ("Ada Byron", "sure, at noon")), name=f"WhatsApp Chat with {name}.txt")
    prepared([chat], tmp_path / "out", targets=("openai-chat", "ollama", "mlx", "completions", "chatml"), settings=Settings(system=PROMPT))
    first, *_ = rows(tmp_path / "out" / "openai-chat")
    system = first["messages"][0]["content"]
    assert system.startswith("You will mark the rose of ")
    assert name not in system
    assert "{" not in system


@pytest.mark.parametrize(
    ("settings", "way_on"),
    [
        ({"since": "2099-01-01"}, "earlier first day"),
        ({"until": "1999-01-01"}, "later last day"),
        ({"min_turns": 900}, "fewer turns"),
        ({"shortest_answer": 900}, "shorter answers"),
        ({"max_tokens": 16}, "longer examples"),
    ],
)
def test_settings_that_leave_nothing_to_train_are_named(chat, tmp_path, settings, way_on):
    with pytest.raises(NothingToTrain, match=way_on):
        prepared([chat], tmp_path / "out", settings=Settings(**settings))


def test_a_blank_system_prompt_is_none(chat, tmp_path):
    prepared([chat], tmp_path / "out", settings=Settings(system=" \n"))
    assert {row["messages"][0]["role"] for row in rows(tmp_path / "out")} == {"user"}


def test_a_name_in_what_the_person_calls_their_model_stops_the_writing(chat, tmp_path):
    with pytest.raises(LeakFound, match=r"DATASET_CARD.md|README.md"):
        prepared([chat], tmp_path / "out", targets=("openai-chat", "ollama"), settings=Settings(model="ada-byron"))
    assert not (tmp_path / "out").exists()
