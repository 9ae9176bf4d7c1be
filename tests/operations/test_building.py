import json
import re

import pytest

from tests.exports import sms_json
from tests.exports.archives import make_folder
from tests.exports.assistants import chatgpt_files
from tests.operations.accounts import write_account
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import NothingToTrain, PersonNotFound
from voicetune_desktop.operations import building, storing_examples
from voicetune_desktop.operations.building import build_dataset, set_settings, settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.voices import voices
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import chats, examples, people

GROUP = (("Bo Larsen", "who is coming?"), ("Cleo Marsh", "me"), ("Ada Byron", "me, too"))


def written(project, folder):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder))
    return [json.loads(line)["messages"] for line in (folder / "train.jsonl").read_bytes().split(b"\n")[:-1]]


def test_settings_come_back_as_they_were_kept(empty):
    assert settings(empty) == Settings()
    chosen = Settings(gap_minutes=5, system="Be brief.", max_tokens=100, model="gpt-4o")
    set_settings(empty, chosen)
    assert settings(empty) == chosen


@pytest.mark.parametrize("typed", ["ada byron", "@Ada Byron", "Ada Byron 🦊"])
def test_an_assistant_is_found_without_case_and_emoji(empty, tmp_path, typed):
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    choose_assistant(empty, typed)
    assert [person.name for person in people.people(empty) if person.role == "assistant"] == ["Ada Byron"]


def test_several_of_one_name_are_listed_with_ids_to_choose_by(empty, tmp_path):
    rows = [sms_json.line(minute, f"hi {minute}", address=f"+35191200000{minute % 2}", thread=minute % 2) for minute in range(5)]
    made = make_folder(tmp_path / "x", sms_json.lines(*(row | {"__display_name": "Ana"} for row in rows)))
    result_of(import_exports(empty, [made]))
    with pytest.raises(PersonNotFound) as told:
        choose_assistant(empty, "Ana")
    ids = re.findall(r"(sms:\d+) \((\d) messages, most in “Ana”\)", told.value.hint)
    assert dict(ids) == {"sms:912000000": "3", "sms:912000001": "2"}
    choose_assistant(empty, ids[0][0])
    assert [person.keys for person in people.people(empty) if person.role == "assistant"] == [(ids[0][0],)]


def test_without_an_assistant_there_is_a_sentence(empty, tmp_path):
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    with pytest.raises(PersonNotFound):
        result_of(build_dataset(empty))


def test_report_counts_the_examples_of_both_sides(project):
    report = result_of(refresh_dataset(project))
    assert (report.train, report.valid) == (27, 3)
    assert [examples.example_count(project, side) for side in ("train", "valid")] == [27, 3]


def test_many_small_chats_tell_how_far_it_is(monkeypatch, empty, tmp_path):
    result_of(import_exports(empty, [write_account(tmp_path)]))
    choose_assistant(empty, "Ida Quell")
    result_of(scan_privacy(empty))
    monkeypatch.setattr(building, "REPORT_EVERY", 50)
    seen = []
    result_of(build_dataset(empty), seen)
    told = [at.done for at in seen if at.total and at.note == "Making examples"]
    assert len(told) >= 465 // 100
    assert (told, told[-1]) == (sorted(told), 465)


def test_sharing_examples_out_and_saving_them_tell_how_far_they_are(project, monkeypatch):
    monkeypatch.setattr(storing_examples, "BATCH", 10)
    seen = []
    result_of(refresh_dataset(project), seen)
    compared = [at.done / at.total for at in seen if at.note == "Comparing examples"]
    assert len(compared) > 3
    assert compared == sorted({0, 1, *compared})[1:-1]
    assert [(at.done, at.total) for at in seen if at.note == "Saving"] == [(0, 30), (10, 30), (20, 30)]


def test_build_that_fails_leaves_the_former_one(project):
    result_of(refresh_dataset(project))
    set_settings(project, Settings(max_tokens=16))
    with pytest.raises(NothingToTrain, match=r"longer than the longest example.+Allow longer"):
        result_of(refresh_dataset(project))
    assert examples.example_count(project) == 30


def test_chats_of_one_person_alone_lack_somebody_to_answer(empty, tmp_path):
    result_of(import_exports(empty, [write_chat(tmp_path, talk=(("Ada Byron", "is anybody there?"),))]))
    choose_assistant(empty, "Ada Byron")
    with pytest.raises(NothingToTrain, match=r"Only one person wrote.+both sides"):
        result_of(refresh_dataset(empty))


def test_chat_that_is_left_out_is_in_no_example(project, tmp_path):
    talk = (("Cy Young", "and now?"), ("Ada Byron", "now it rains"))
    result_of(import_exports(project, [write_chat(tmp_path, 20, talk, "WhatsApp Chat with Cy.txt")]))
    left_out = min(chats.chats(project), key=lambda chat: chat.messages)
    chats.include_chat(project, left_out.id, included=False)
    assert not any("rains" in message["content"] for messages in written(project, tmp_path / "out") for message in messages)


def test_person_who_is_left_out_says_nothing(empty, tmp_path):
    result_of(import_exports(empty, [write_chat(tmp_path, talk=GROUP)]))
    choose_assistant(empty, "Ada Byron")
    cleo = next(person.id for person in people.people(empty) if person.name == "Cleo Marsh")
    people.set_role(empty, cleo, "left_out")
    prompts = {messages[0]["content"].partition(": ")[2] for messages in written(empty, tmp_path / "out")}
    assert prompts == {"who is coming?"}


def test_speakers_of_a_group_are_named_by_their_new_names(empty, tmp_path):
    result_of(import_exports(empty, [write_chat(tmp_path, talk=GROUP)]))
    choose_assistant(empty, "Ada Byron")
    for person, name in zip(people.people(empty), ("Ann", "Max", "Eve"), strict=True):
        people.set_new_name(empty, person.id, name)
    names = {person.name: person.new_name for person in people.people(empty)}
    first = written(empty, tmp_path / "out")[0][0]["content"]
    assert first == f"{names['Bo Larsen']}: who is coming?\n{names['Cleo Marsh']}: me (0)"


def test_nobody_is_named_where_one_talks_with_a_program(empty, tmp_path):
    export = tmp_path / "conversations.json"
    export.write_text(chatgpt_files()["conversations.json"], encoding="utf-8")
    result_of(import_exports(empty, [export]))
    choose_assistant(empty, "ChatGPT")
    prompts = [message["content"] for messages in written(empty, tmp_path / "out") for message in messages if message["role"] == "user"]
    assert prompts
    assert [text for text in prompts if ": " in text.partition("?")[0]] == []


def test_names_in_the_system_prompt_are_replaced(project, tmp_path):
    set_settings(project, Settings(system="You are Ada Byron, writing to Bo at bo.larsen@example.org."))
    prompt = written(project, tmp_path / "out")[0][0]
    assert prompt["role"] == "system"
    assert not re.findall(r"\b(?:Ada|Byron|Bo|larsen)\b", prompt["content"])


def test_every_message_is_in_an_example_or_left_out_for_a_reason(empty, tmp_path):
    talk = (("Ada Byron", "anybody here?"), ("Bo Larsen", "yes"), ("Ada Byron", "good"), ("Bo Larsen", "bye"))
    result_of(import_exports(empty, [write_chat(tmp_path, 3, talk)]))
    choose_assistant(empty, "Ada Byron")
    report = result_of(refresh_dataset(empty))
    assert report.left_out_messages == {"after_last_answer": 3}
    assert report.dropped == {}


def test_examples_that_say_the_same_are_dropped_and_counted(empty, tmp_path):
    talk = (("Bo Larsen", "good night"), ("Ada Byron", "good night"))
    export = write_chat(tmp_path, 12, talk)
    export.write_text(re.sub(r" \(\d+\)", "", export.read_text(encoding="utf-8")), encoding="utf-8")
    result_of(import_exports(empty, [export]))
    choose_assistant(empty, "Ada Byron")
    report = result_of(refresh_dataset(empty))
    assert report.train + report.valid + sum(report.dropped.values()) == 12
    assert report.train <= Settings().max_copies


def test_the_voices_of_one_chat_are_those_that_it_has_among_all(project, tmp_path):
    talk = (("Cy Young", "and now?"), ("Ada Byron", "now it rains"))
    result_of(import_exports(project, [write_chat(tmp_path, 20, talk, "WhatsApp Chat with Cy.txt")]))
    redactor, chosen = Redactor(project), Settings(system="{person} writes with {assistant}.")
    everyone = voices(project, redactor, chosen)
    assert len(everyone) == 2
    for chat, voice in everyone:
        assert voices(project, redactor, chosen, only=[chat]) == {(chat, voice): everyone[chat, voice]}
