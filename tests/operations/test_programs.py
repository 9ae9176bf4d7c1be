"""Programs among the people: they keep their names, which are no secret in their chats, and nobody has to ask them."""

import json

import pytest

from tests.exports.archives import make_folder
from tests.exports.assistants import claude_chat, claude_message
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.describing import gathered
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import people

TALK = (
    claude_message("human", "Thanks Claude, you know Odile Varga?", "m1", None, 1),
    claude_message("assistant", "I am Claude, and I know nobody called Odile Varga.", "m2", "m1", 2),
)


@pytest.fixture
def project(empty, tmp_path):
    """A project with talks with Claude, which is the assistant."""
    chats = [claude_chat(TALK, key=f"k{number}") for number in range(3)]
    for number, chat in enumerate(chats):
        chat["chat_messages"] = [{**one, "content": [], "text": f"{one['text']} ({number})"} for one in chat["chat_messages"]]
    users = [{"full_name": "Edda Kranz", "email_address": "edda@example.org"}]
    files = {"conversations.json": json.dumps(chats), "users.json": json.dumps(users)}
    result_of(import_exports(empty, [make_folder(tmp_path / "export", files)]))
    choose_assistant(empty, "Claude")
    return empty


def written(project, folder):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder))
    return (folder / "train.jsonl").read_text()


def test_a_program_keeps_its_name_and_people_do_not(project, tmp_path):
    text = written(project, tmp_path / "out")
    assert "I am Claude, and" in text
    assert "Varga" not in text


def test_a_prompt_names_the_program(project, tmp_path):
    set_settings(project, Settings(system="You are {assistant}. Claude is short with {person}."))
    text = written(project, tmp_path / "out")
    assert "You are Claude. Claude is short with" in text
    assert "Edda" not in text


def test_a_name_that_somebody_in_other_chats_has_is_hidden_everywhere(project, tmp_path):
    talk = (("Bo Larsen", "my doctor is called Claude"), ("Ada Byron", "I will ask Claude"))
    result_of(import_exports(project, [write_chat(tmp_path, 3, talk)]))
    set_settings(project, Settings(system="You are {assistant}."))
    assert "Claude" not in written(project, tmp_path / "out")


def test_a_person_of_the_same_name_is_hidden_and_the_program_with_them(project, tmp_path):
    result_of(import_exports(project, [write_chat(tmp_path, 3, (("Claude Brenner", "hi, are you there?"), ("Ada Byron", "yes")))]))
    set_settings(project, Settings(system="You are {assistant}."))
    assert "Claude" not in written(project, tmp_path / "out")


def test_nobody_asks_a_program_whether_it_agrees(project, tmp_path):
    result_of(refresh_dataset(project))
    facts = gathered(project, Redactor(project), {})
    assert (facts.people, len(people.people(project))) == (1, 2)


def test_the_program_is_no_person_that_is_looked_for(project):
    assert [person.name for person in Redactor(project).people] == ["Edda Kranz"]
    assert "Claude" in Redactor(project).labels().values()
