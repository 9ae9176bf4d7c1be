"""A model that says too much is caught, and one that does not is left alone."""

import pytest

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import Action
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.leak_probe import ProbeText, leave_out, probe
from voicetune_desktop.operations.leak_words import reason_of, remedy_of, title_of
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.trained_turns import trained_turns
from voicetune_desktop.project import decisions, findings, turn_edits
from voicetune_desktop.project.schema import message_id

SECRET = "the spare key lies under the third blue flowerpot by the shed"
ASKED = "could you tell the plumber that the meter is behind the green door"


@pytest.fixture
def built(empty, tmp_path):
    """A chat in which two things are said once."""
    talk = [*TALK, ("Bo Larsen", ASKED), ("Ada Byron", SECRET)]
    result_of(import_exports(empty, [write_chat(tmp_path, 20), write_chat(tmp_path, 1, tuple(talk), "WhatsApp Chat with Bo L.txt")]))
    choose_assistant(empty, "Ada Byron")
    set_settings(empty, Settings(valid_share=0))
    result_of(refresh_dataset(empty))
    return empty


def probed(project, *texts):
    return result_of(probe(project, [ProbeText(text) for text in texts]))


def shown(report):
    return [(leak.kind, leak.what, report.texts[leak.text].text[leak.start : leak.end]) for leak in report.leaks]


def test_finds_original_values_and_nothing_in_harmless_answers(built):
    report = probed(built, "sure, see you", "call +44 7700 900123", "ask Bo Larsen about it", "bo.larsen@example.org")
    assert sorted(shown(report)) == [
        ("value", "email", "bo.larsen@example.org"),
        ("value", "participant", "Bo Larsen"),
        ("value", "phone", "+44 7700 900123"),
    ]
    assert all(leak.sure and leak.source is None for leak in report.leaks)


@pytest.mark.parametrize("text", ["it is 0770 0900 123", "BO.LARSEN (at) example.org", "l a r s e n", "Larsen's", "larrrsen"])
def test_finds_other_ways_of_writing_a_value(built, text):
    assert len(probed(built, text).leaks) == 1


def test_replacements_are_no_leak(built):
    redactor = Redactor(built)
    said = [one.turn.content for several in trained_turns(built, redactor) for one in several]
    short = [" ".join(text.split()[:4]) for text in said]
    assert probed(built, *short).leaks == ()


def test_finds_what_the_model_learned_by_heart_and_where_it_comes_from(built):
    report = probed(built, "hm", f"well: {SECRET.upper()}!")
    (leak,) = report.leaks
    assert (leak.kind, leak.text, leak.words, leak.source.learned) == ("run", 1, 12, True)
    assert title_of(leak) == "12 words in a row as in the examples"
    leave_out(built, leak.source)
    assert turn_edits.edit(built, leak.source.first, leak.source.last).excluded
    assert probed(built, SECRET).leaks == ()


def test_what_others_said_is_told_apart(built):
    (leak,) = probed(built, f"{ASKED} please").leaks
    assert not leak.source.learned
    assert "Somebody else" in reason_of(leak)
    assert "Own words" in remedy_of(leak)


def test_what_is_said_every_day_is_no_leak(built):
    assert probed(built, "perfect, I'll bring the sandwiches and the coffee").leaks == ()


def test_a_value_that_was_kept_on_purpose_leads_to_its_answer(built):
    place = built.connection.execute("SELECT id FROM message WHERE text LIKE 'thanks Bo%' LIMIT 1").fetchone()[0]
    (found,) = findings.findings_of(built, [place])[place]
    decisions.decide_place(built, (place, found.start, found.end), Action.KEEP)
    (leak,) = [leak for leak in probed(built, "hey Bo").leaks if leak.kind == "value"]
    assert leak.source.first == place
    assert leak.source.learned


def test_only_the_side_that_is_trained_counts(built):
    set_settings(built, Settings(valid_share=0.5, split_by="chat", split_seed=2))
    result_of(refresh_dataset(built))
    sides = dict(built.connection.execute("SELECT chat, split FROM example").fetchall())
    assert set(sides.values()) == {"train", "valid"}
    held = sides[message_id(2, 0) >> 32] == "valid"
    assert bool(probed(built, SECRET).leaks) != held


def test_without_examples_values_are_found_all_the_same(project):
    report = probed(project, "ask Bo Larsen", SECRET)
    assert (len(report.leaks), report.turns) == (1, 0)


def test_a_turn_that_several_examples_have_is_read_once(built):
    set_settings(built, Settings(valid_share=0, gap_minutes=7 * 24 * 60, max_tokens=120, carried_share=0.5))
    result_of(refresh_dataset(built))
    several = [one for example in trained_turns(built, Redactor(built)) for one in example]
    assert len({(one.first, one.learned) for one in several}) == len(several)
    assert sum(one.learned for one in several) > 20
