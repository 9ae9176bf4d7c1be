"""Shaping over a whole project: answered messages, several assistants, copies, prompts, the test side."""

import json

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import Chat, ChatExport, Message
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.languages import languages
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.tallying import written_tally
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import chats, examples, people
from voicetune_desktop.project.imports import SourceImport

ADA, BO, CLEO = "Ada Byron", "Bo Larsen", "Cleo Marsh"
INVITATION = "on saturday we open the garden for everybody who likes, bring a blanket and something to drink"


def add(project, chat, *said):
    """A chat of (hour, sender, text, what it answers); the id of a message is its place."""
    messages = [
        Message(chat, chat, str(place), who, who, None, f"2024-05-{1 + hour // 24:02}T{hour % 24:02}:{place:02}:00", text, reply)
        for place, (hour, who, text, *more) in enumerate(said)
        for reply in (more[0] if more else None,)
    ]
    with project.transaction():
        source = SourceImport(project, "export", "telegram-json")
        list(source.add(ChatExport(Chat(chat, chat), messages)))
        source.close()


def written(project, folder, *, keep_names=False):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder, keep_names=keep_names))
    lines = (folder / "train.jsonl").read_text(encoding="utf-8").splitlines()
    return [[message["content"] for message in json.loads(line)["messages"]] for line in lines]


def build(project, **chosen):
    set_settings(project, Settings(valid_share=0, **chosen))
    return result_of(refresh_dataset(project))


@pytest.fixture
def talks(empty):
    """Two chats of Ada with Bo, who both talk with Cleo in the second one."""
    add(empty, "one", (1, BO, "shall we go out?"), (1, ADA, "yes, sure"), (5, BO, "another thing"), (5, ADA, "what is it"))
    add(empty, "two", (1, CLEO, "who cooks?"), (1, BO, "not me again"), (1, ADA, "I will, then"), (1, BO, "thank you"))
    choose_assistant(empty, ADA)
    return empty


def test_settings_with_prompts_of_single_chats_come_back(empty):
    chosen = Settings(system_by_chat={3: "Be brief."}, languages=("de",), since="2024-01-01")
    set_settings(empty, chosen)
    assert settings(empty) == chosen


def test_a_message_that_answers_goes_on_with_its_conversation_up_to_the_file(empty, tmp_path):
    first = ((1, BO, "shall we go?"), (1, ADA, "yes, sure"), (5, BO, "other thing"), (5, ADA, "fine then"))
    add(empty, "one", *first, (9, BO, "when do we go?", "1"), (9, ADA, "at one o'clock"))
    choose_assistant(empty, ADA)
    set_settings(empty, Settings(valid_share=0))
    joined = ["shall we go?", "yes, sure", "when do we go?", "at one o'clock"]
    assert written(empty, tmp_path / "joined", keep_names=True) == [joined, ["other thing", "fine then"]]
    set_settings(empty, Settings(valid_share=0, join_replies=False))
    assert len(written(empty, tmp_path / "apart", keep_names=True)) == 3


def test_each_assistant_has_an_account_of_all_messages_of_the_chat(talks):
    choose_assistant(talks, BO, also=True)
    report = build(talks)
    assert (report.train, report.messages) == (4, 16)
    assert report.left_out_messages == {"after_last_answer": 1, "no_answer": 2, "no_prompt": 2}
    assert sum(row.turns for row in examples.examples(talks)) == 2 + 2 + 2 + 4


def test_a_chat_without_any_assistant_is_accounted_for_once(talks):
    add(talks, "three", (1, BO, "hello there"), (1, CLEO, "good day"))
    report = build(talks)
    assert report.messages == 10
    assert report.left_out_messages["no_answer"] == 2


def test_assistants_are_told_apart_by_the_system_prompt(talks, tmp_path):
    choose_assistant(talks, BO, also=True)
    set_settings(talks, Settings(valid_share=0, system="{assistant} in {chat} with {person} on {platform}"))
    new = iter(("Romy", "Falk", "Tilda"))
    names = {person.name: next(new) for person in people.people(talks)}
    for person in people.people(talks):
        people.set_new_name(talks, person.id, names[person.name])
    prompts = {turns[0] for turns in written(talks, tmp_path / "out")}
    assert f"{names[ADA]} in one with {names[BO]} on Telegram" in prompts
    assert f"{names[BO]} in two with {names[ADA]}, {names[CLEO]} on Telegram" in prompts


def test_names_in_prompts_of_single_chats_are_replaced(talks, tmp_path):
    two = next(chat.id for chat in chats.chats(talks) if chat.title == "two")
    set_settings(talks, Settings(valid_share=0, system="Be kind.", system_by_chat={two: "You cook for Cleo Marsh."}))
    prompts = {turns[0] for turns in written(talks, tmp_path / "out")}
    assert "Be kind." in prompts
    assert len(prompts) == 2
    assert not any("Cleo" in prompt or "Marsh" in prompt for prompt in prompts)


def test_what_went_out_to_several_chats_is_context(empty):
    for number in range(3):
        add(
            empty, f"chat {number}", (1, BO, "any news?"), (1, ADA, INVITATION), (1, BO, f"oh, {number} of us come"), (1, ADA, "how lovely")
        )
    choose_assistant(empty, ADA)
    build(empty)
    context = written_tally(empty).answer_tokens
    build(empty, copied="train")
    assert 0 < context < written_tally(empty).answer_tokens


def test_the_test_side_is_kept_in_the_project_and_in_no_file(project, tmp_path):
    set_settings(project, Settings(valid_share=0.1, test_share=0.2))
    report = result_of(refresh_dataset(project))
    files = result_of(write_files(project, tmp_path / "out")).files
    assert (report.train, report.valid, report.test) == (21, 3, 6)
    assert examples.example_count(project, "test") == 6
    assert sum(file.examples for file in files) == 24


def test_tells_which_languages_there_are(empty):
    german = (1, BO, "kommst du heute Abend noch vorbei oder bleibst du lieber zu Hause"), (1, ADA, "ich bleibe heute lieber zu Hause")
    add(empty, "eins", *german)
    assert [language for language, _ in languages(empty)] == ["de"]
