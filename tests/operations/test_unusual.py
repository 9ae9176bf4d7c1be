"""Unusual words and numbers in a project: visible until the person wants them hidden."""

import pytest

from tests.operations.driving import result_of
from tests.operations.test_hiding import filled, written
from voicetune_desktop.model import Action
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.unusual import hide_unusual, hides_unusual
from voicetune_desktop.privacy.unusual import KIND
from voicetune_desktop.project import decisions, findings

TALK = ("is it still on kestrel-db03", "yes, 44718 was nice in Makkumerzijl", "and mail bo@example.org", "ok, see you in Makkumerzijl")


@pytest.fixture
def project(empty, tmp_path):
    filled(empty, tmp_path, *TALK)
    return empty


def counted(project):
    return {count.value: count.count for count in findings.value_counts(project, KIND)}


def test_what_nothing_announces_is_listed_and_stays(project, tmp_path):
    assert counted(project) == {"kestrel-db03": 1, "44718": 1, "makkumerzijl": 2}
    contents = "\n".join(written(project, tmp_path / "out"))
    assert "kestrel-db03" in contents
    assert findings.to_check(project) == findings.kept(project) == 0


def test_all_of_it_is_hidden_on_request_and_shown_again(project, tmp_path):
    hide_unusual(project, hidden=True)
    contents = "\n".join(written(project, tmp_path / "out"))
    assert hides_unusual(project)
    assert not any(piece in contents for piece in ("kestrel", "44718", "Makkumerzijl"))
    hide_unusual(project, hidden=False)
    assert "Makkumerzijl" in "\n".join(written(project, tmp_path / "again"))


def test_one_can_be_hidden_or_left_by_itself(project, tmp_path):
    decisions.decide_value(project, KIND, "makkumerzijl", Action.REPLACE)
    contents = "\n".join(written(project, tmp_path / "out"))
    assert "Makkumerzijl" not in contents
    assert "44718" in contents


def test_hiding_holds_for_what_a_later_look_finds(project):
    hide_unusual(project, hidden=True)
    result_of(scan_privacy(project))
    assert hides_unusual(project)
    assert {count.keep for count in findings.value_counts(project, KIND)} == {0}


def test_same_is_found_again(project):
    before = counted(project)
    result_of(scan_privacy(project))
    assert counted(project) == before


def test_what_is_found_otherwise_is_not_unusual_as_well(empty, tmp_path):
    filled(empty, tmp_path, "write to bo_larsen77@example.org", "Ada Byron here")
    assert counted(empty) == {}


def test_code_that_begins_with_initials_of_somebody_is_hidden_whole(empty, tmp_path):
    filled(empty, tmp_path, "is it filed as AB0219-K", "yes")
    assert counted(empty) == {"ab0219-k": 1}
    hide_unusual(empty, hidden=True)
    contents = "\n".join(written(empty, tmp_path / "out"))
    assert "0219" not in contents


def test_what_is_hidden_is_hidden_in_system_prompts_too(project):
    hide_unusual(project, hidden=True)
    text = Redactor(project).redact_loose("You live in Makkumerzijl, on host kestrel-db03, with OPS-2217.").text
    assert not any(piece in text for piece in ("Makkumerzijl", "kestrel", "OPS-2217"))


def test_what_is_left_stays_in_system_prompts(project):
    prompt = "You live in Makkumerzijl, on host kestrel-db03."
    assert Redactor(project).redact_loose(prompt).text == prompt
