"""The languages that new names are of, as the chats tell them."""

import json

import pytest

from tests.commands.exports import chat, row, write_account
from tests.operations.driving import result_of
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.spoken import speech
from voicetune_desktop.privacy.name_pools import pool
from voicetune_desktop.project import people

PORTUGUESE = ("você vem amanhã com a gente?", "não sei ainda, acho que sim", "então me avisa quando sair", "tá bom, muito obrigado")
GERMAN = (
    "kommst du morgen auch mit uns?",
    "ich weiß noch nicht, aber ich glaube schon",
    "dann sag mir doch Bescheid",
    "das mache ich, danke",
)


@pytest.fixture
def two_chats(empty, tmp_path):
    """A long chat in Portuguese with Zé Roberto and a shorter one in German with Frauke."""

    def rows(texts, times):
        return [row(number, 2 - number % 2, texts[number % len(texts)], number) for number in range(times)]

    chats = [chat("Zé Roberto", "personal_chat", 2, rows(PORTUGUESE, 60)), chat("Frauke Steenbock", "personal_chat", 3, rows(GERMAN, 40))]
    result_of(import_exports(empty, [write_account(tmp_path, {"personal_information": {}, "chats": {"list": chats}})]))
    choose_assistant(empty, "Ada Byron")
    return empty


def test_nothing_is_known_before_private_data_is_looked_for(two_chats):
    assert speech(two_chats).mostly == ()


def test_chats_and_people_have_their_languages(two_chats):
    result_of(scan_privacy(two_chats))
    told = speech(two_chats)
    ids = {row.name: row.id for row in people.people(two_chats)}
    assert told.mostly == ("pt-BR",)
    assert told.of_person(ids["Zé Roberto"]) == ("pt-BR",)
    assert list(told.chats.values()) == [("de-DE",)]


def test_what_is_stored_of_the_languages_holds_no_word_of_the_chats(two_chats):
    result_of(scan_privacy(two_chats))
    mostly, others = json.loads(two_chats.fact("speech"))
    assert (mostly, [tags for _, tags in others]) == (["pt-BR"], [["de-DE"]])


def test_new_name_is_of_the_language_and_stays_in_a_later_run(two_chats):
    result_of(scan_privacy(two_chats))
    ids = {row.name: row.id for row in people.people(two_chats)}
    redactor = Redactor(two_chats)
    name = redactor.labels()[ids["Zé Roberto"]]
    with two_chats.transaction():
        redactor.remember(two_chats)
        two_chats.set_fact("speech", json.dumps([["pl-PL"], []]))
    assert name.split()[0] in pool("pt_BR").male
    assert Redactor(two_chats).labels()[ids["Zé Roberto"]] == name
