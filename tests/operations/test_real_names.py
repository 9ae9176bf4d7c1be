"""Real names are put back for showing: whole words only, and never a wrong person's."""

import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.real_names import RealNames, real_names
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project import people

NAMES = RealNames({"Mira": "Bo", "Mira Holt": "Bo Larsen", "[PERSON 3]": "Cy"}, 2)


@pytest.mark.parametrize(
    ("shown", "real"),
    [
        ("hi Mira", "hi Bo"),
        ("Mira Holt's dog", "Bo Larsen's dog"),
        ("Mira, Holt and Mirabel", "Bo, Holt and Mirabel"),
        ("ask [PERSON 3] or [PERSON 31]", "ask Cy or [PERSON 31]"),
        ("mira", "mira"),
        ("", ""),
    ],
)
def test_only_whole_names_are_put_back(shown, real):
    assert NAMES(shown) == real


@given(st.text())
def test_texts_without_new_names_stay_as_they_are(text):
    assert RealNames({"\u0000": "x"}, 1)(text) == text


def test_what_was_hidden_in_the_chats_is_readable_again(project):
    result_of(scan_privacy(project))
    redactor = Redactor(project)
    hidden = redactor.redact_typed("Bo Larsen met Ada. Bo was late, BO!").text
    assert not re.search(r"\bBo\b", hidden)
    assert real_names(project)(hidden) == "Bo Larsen met Ada. Bo was late, BO!"


def test_a_name_that_stands_for_two_people_stays(project, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.privacy.surrogates.Surrogates.person_name", lambda *_: "Mira Holt")
    assert real_names(project)("Mira Holt") == "Mira Holt"


def test_the_way_back_survives_another_process(project):
    names = real_names(project)
    assert pickle.loads(pickle.dumps(names)) == names
    assert people.people(project)[0].name in names.names.values()


def test_a_stranger_of_the_chats_is_readable_again_where_the_person_types_the_name(empty, tmp_path):
    talk = (("Bo Larsen", "Ottokar Wrenfield came by, and Ottokar Wrenfield stayed"), ("Ada Byron", "oh no"))
    result_of(import_exports(empty, [write_chat(tmp_path, 3, talk)]))
    choose_assistant(empty, "Ada Byron")
    result_of(scan_privacy(empty))
    hidden = Redactor(empty).redact_typed("how is Ottokar Wrenfield?").text
    assert "Ottokar" not in hidden
    assert real_names(empty)(hidden) == "how is Ottokar Wrenfield?"
