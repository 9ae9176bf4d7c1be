"""Style reports of a project, of a replay and of pasted text."""

import msgspec
import pytest

from tests.evaluation import voices
from tests.operations.answered_replays import TUNED, answered
from tests.operations.driving import result_of
from voicetune_desktop.errors import LeakFound, OutputError, VoiceTuneError
from voicetune_desktop.evaluation.comparison import Comparison
from voicetune_desktop.evaluation.records import Answers, Corpora, MeasureFigure, Row
from voicetune_desktop.evaluation.report import style_report
from voicetune_desktop.evaluation.speakers import Manner, Said
from voicetune_desktop.operations import moments, replaying
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.style_reports import (
    kept_style,
    save_style,
    style_of_pasted,
    style_of_project,
    style_of_texts,
    write_style,
)
from voicetune_desktop.operations.style_showable import without_names
from voicetune_desktop.project import replays


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


@pytest.fixture
def replay(built):
    """A replay in which the tuned model repeats the real answers and the base is polite; one answer failed."""
    number = answered(built)
    with built.transaction():
        (*_, last) = replays.moments(built, number)
        replays.remember_reply(built, replays.ReplyRow(last.id, 1, msgspec.json.encode(Said("")).decode(), "It broke."))
    return number


def test_a_replay_is_compared_with_both_of_its_models(built, replay):
    kept = result_of(style_of_project(built, replay))
    found = kept.comparison
    assert (kept.replies, found.style.compared) == (5, 2)
    assert found.style.labels["base"] == "The base model"
    assert [(one.voice, one.found.pairs, one.found.chrf.value > 0.99) for one in found.likeness] == [("model", 3, True), ("base", 2, False)]
    assert [one.mean.value for one in found.sureness] == [pytest.approx(-0.5), pytest.approx(-1.5)]


def test_the_report_is_kept_with_the_project(built, replay):
    kept = result_of(style_of_project(built, replay))
    assert kept_style(built, replay) == kept
    assert kept_style(built) is None


def test_who_repeats_the_person_lies_nearer_than_a_polite_assistant(built, replay):
    found = result_of(style_of_project(built, replay)).comparison
    for name in ("words", "characters"):
        measure = next(one for one in found.style.measures if one.id == name)
        distances = {one.voice: one.distance.value for one in measure.voices if one.distance}
        assert distances["model"] < distances["base"]


def test_the_models_can_be_chosen(built, replay):
    found = result_of(style_of_project(built, replay, model=1, other=0)).comparison
    assert found.style.labels["base"] == "The other model"
    assert found.likeness[0].found.chrf.value < 0.5


def test_without_a_model_the_person_is_held_against_others(built):
    found = result_of(style_of_project(built)).comparison
    assert set(found.style.labels) == {"you", "held_out", "others"}
    assert found.coverage.people[0].held_out
    assert any("held out" in note or "held-out" in note for note in found.coverage.notes)


def test_a_model_that_said_nothing_is_told(built):
    number = replaying.begin(built, [TUNED], moments.sample(built, 2, 1), Manner(), 1)
    with pytest.raises(VoiceTuneError, match="not answered"):
        result_of(style_of_project(built, number))


def test_pasted_texts_are_compared_without_a_project():
    found = result_of(style_of_texts({"you": "hi there\nok", "model": "Certainly.\nOf course."}))
    assert set(found.style.labels) == {"you", "model"}
    assert ("You", "2 answers") in found.about


def test_people_of_the_project_are_in_no_row_of_pasted_text(built):
    text = "\n".join(["larsen was here", "hello there", "larsen sang"] * 20)
    found = result_of(style_of_pasted(built, {"you": text, "others": "well well\nhello"}))
    assert "larsen" not in msgspec.json.encode(found).decode().lower()


def test_names_numbers_and_people_are_left_out_of_rows():
    rows = (Row("ok", (1.0,)), Row("theodora", (1.0,)), Row("me@example.org", (1.0,)))
    measure = MeasureFigure("openings", "First words", "share", "", (), rows, from_chats=True, verdict="", small=False)
    three = Corpora(voices.person(9, 1), Answers(), voices.others(9, 1))
    found = without_names(Comparison(msgspec.structs.replace(style_report(three, 1), measures=(measure,))), None)
    assert [row.label for row in found.style.measures[0].rows] == ["ok"]


@pytest.mark.parametrize(("name", "start"), [("r.html", b"<!doctype html>"), ("r.json", b"{")])
def test_a_report_is_written(built, replay, tmp_path, name, start):
    found = result_of(style_of_project(built, replay)).comparison
    path = result_of(save_style(built, tmp_path / name, found))
    assert path.read_bytes().startswith(start)
    assert [each.name for each in tmp_path.glob("*r.*") if each.name.endswith(".part")] == []


def test_a_page_with_a_real_name_is_not_written(built, tmp_path):
    found = result_of(style_of_project(built)).comparison
    leaking = msgspec.structs.replace(found, about=(("Model", "Bo Larsen's model"),))
    with pytest.raises(LeakFound):
        write_style(tmp_path / "r.html", leaking, Redactor(built).leak_check())
    assert not list(tmp_path.glob("*.html*"))


def test_a_folder_that_is_a_file_is_told(built, tmp_path):
    (tmp_path / "no").write_text("")
    with pytest.raises(OutputError):
        result_of(save_style(built, tmp_path / "no" / "r.html", result_of(style_of_project(built)).comparison))
