"""System prompts of training sets: they open the examples of their own conversation, and are nobody's words."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.ready_made import turn
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import NothingToTrain
from voicetune_desktop.model import Action
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.describing import gathered
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import merge_chats
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.statistics import statistics
from voicetune_desktop.operations.talking import system_prompt
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import chats, decisions, examples, people
from voicetune_desktop.project.file import create
from voicetune_desktop.project.system_prompts import openings
from voicetune_desktop.targets.registry import TARGETS

WORDS = st.lists(st.sampled_from(("the", "bread", "is", "warm", "and", "we", "stir", "it")), min_size=1, max_size=8).map(" ".join)
TALKS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4)
ROWS = st.lists(st.tuples(st.none() | WORDS, TALKS), min_size=2, max_size=6, unique_by=lambda row: row[1][0][0])


def brought_in(project, folder, rows):
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    result_of(import_exports(project, [make_folder(folder / "set", {"rows.jsonl": text})]))
    choose_assistant(project, "Assistant")
    return project


def written(project, folder, target="openai-chat"):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder, target))
    return [json.loads(line) for path in folder.glob("*.jsonl") for line in path.read_bytes().splitlines()]


def row(system, *said):
    return {"messages": [turn("system", system), *(turn(("user", "assistant")[place % 2], text) for place, text in enumerate(said))]}


def talk(system, pairs):
    opening = [] if system is None else [turn("system", system)]
    said = [turn(role, text) for pair in pairs for role, text in zip(("user", "assistant"), pair, strict=True)]
    return {"messages": [*opening, *said]}


def plain(project):
    """Settings that leave nothing out."""
    set_settings(project, Settings(max_copies=1_000, copied="train", valid_share=0))


def in_order(rows):
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def test_comes_out_as_it_went_in(empty, tmp_path):
    rows = [row(f"You are nice {n}.", f"question {n}", f"the answer is {n}") for n in range(4)]
    assert in_order(written(brought_in(empty, tmp_path, rows), tmp_path / "out")) == in_order(rows)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS)
def test_chats_come_out_with_the_roles_that_they_went_in_with(tmp_path_factory, drawn):
    folder = tmp_path_factory.mktemp("set")
    with create(folder / "p.voicetune", key=bytes(32)) as project:
        rows = [talk(system, pairs) for system, pairs in drawn]
        brought_in(project, folder, rows)
        plain(project)
        assert in_order(written(project, folder / "out")) == in_order(rows)


def test_talks_in_a_column_of_texts_have_theirs_as_well(empty, tmp_path):
    texts = [f"[INST] <<SYS>>\nBe nice {n}.\n<</SYS>>\n\nquestion {n} [/INST] the answer is {n}" for n in range(4)]
    cells = "".join(f'"{text}"\n' for text in texts)
    result_of(import_exports(empty, [make_folder(tmp_path / "set", {"train.csv": f"text\n{cells}"})]))
    choose_assistant(empty, "Assistant")
    rows = [row(f"Be nice {n}.", f"question {n}", f"the answer is {n}") for n in range(4)]
    assert in_order(written(empty, tmp_path / "out")) == in_order(rows)


def test_private_data_in_it_are_hidden_and_what_is_kept_may_stand(empty, tmp_path):
    rows = [row(f"Write to bo.larsen@example.org, case {n}.", f"question {n}", f"the answer is {n}") for n in range(4)]
    found = written(brought_in(empty, tmp_path, rows), tmp_path / "out")
    assert "larsen" not in json.dumps(found)
    decisions.decide_kind(empty, "email", Action.KEEP)
    kept = written(empty, tmp_path / "kept")
    assert all("bo.larsen@example.org" in one["messages"][0]["content"] for one in kept)


def test_what_the_person_typed_stands_before_it_and_nothing_comes_into_other_chats(empty, tmp_path):
    rows = [row("Be brief.", "question 1", "the answer is 1"), {"messages": row("", "question 2", "an answer is 2")["messages"][1:]}]
    brought_in(empty, tmp_path, rows)
    set_settings(empty, Settings(system="You are kind to {person}."))
    found = written(empty, tmp_path / "out")
    prompts = sorted(one["messages"][0]["content"] for one in found)
    assert prompts[1].startswith(f"{prompts[0]}\n\nBe brief.")
    assert "System" not in prompts[0]


def test_a_row_of_a_prompt_and_an_answer_stays_a_question_and_an_answer(empty, tmp_path):
    rows = [{"messages": [turn("system", f"Say {n}."), turn("assistant", f"here it is: {n}")]} for n in range(3)]
    found = written(brought_in(empty, tmp_path, rows), tmp_path / "out")
    assert [message["role"] for message in found[0]["messages"]] == ["user", "assistant"]


def test_one_in_the_middle_is_what_somebody_says(empty, tmp_path):
    said = [turn("system", "Be brief."), turn("user", "hm?"), turn("assistant", "yes, it is so"), turn("system", "Now be long.")]
    rows = [{"messages": [*said, turn("user", f"and {n}?"), turn("assistant", f"no, that is {n}")]} for n in range(3)]
    found = written(brought_in(empty, tmp_path, rows), tmp_path / "out")
    assert [message["role"] for message in found[0]["messages"]] == ["system", "user", "assistant", "user", "assistant"]
    assert found[0]["messages"][3]["content"].startswith("Now be long.\nand ")


def test_every_part_of_a_long_talk_has_it_and_all_messages_are_accounted_for(empty, tmp_path):
    said = [f"{'question' if place % 2 == 0 else 'the answer is'} {place} {'word ' * 20}".strip() for place in range(40)]
    brought_in(empty, tmp_path, [row("Be brief.", *said), row("No answer.", "hello?")])
    set_settings(empty, Settings(max_tokens=200))
    result_of(refresh_dataset(empty))
    report = result_of(build_dataset(empty))
    ranges = [msgspec.msgpack.decode(one.range, type=ExampleRange) for one in examples.examples(empty)]
    assert len(ranges) > 2
    assert sum(one.trained_messages + one.context_messages for one in ranges) + sum(report.left_out_messages.values()) == 43
    assert report.messages == 43
    assert max(one.total_tokens for one in ranges) <= 200
    result_of(write_files(empty, tmp_path / "out", "openai-chat"))
    lines = [json.loads(line) for path in (tmp_path / "out").glob("*.jsonl") for line in path.read_bytes().splitlines()]
    assert {one["messages"][0]["content"] for one in lines} == {"Be brief."}


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_writes_it_as_it_writes_typed_ones(tmp_path, target):
    said = [("question", 1), ("question", 2), ("question", 3)]
    outs = []
    for name, system, typed in (("own", "Be brief.", ""), ("typed", None, "Be brief.")):
        folder = tmp_path / name
        folder.mkdir()
        with create(folder / "p.voicetune", key=bytes(32)) as project:
            rows = [talk(system, [(f"{word} {n}", f"the answer is {n}")]) for word, n in said]
            brought_in(project, folder, rows)
            set_settings(project, Settings(system=typed))
            result_of(refresh_dataset(project))
            try:
                report = result_of(write_files(project, folder / "out", target))
            except NothingToTrain:
                outs.append(None)
                continue
            facts = gathered(project, Redactor(project), {})
            outs.append((facts.system, *sorted(_data(file) for file in report.files if file.examples)))
    assert outs[0] == outs[1]


def _data(file):
    path = Path(file.path)
    return sorted(path.read_bytes().splitlines()) if path.suffix != ".parquet" else path.stat().st_size


def test_its_tokens_count_as_those_of_a_system_message(tmp_path):
    totals = []
    for name, system, typed in (("own", "Be brief.", ""), ("typed", None, "Be brief.")):
        folder = tmp_path / name
        folder.mkdir()
        with create(folder / "p.voicetune", key=bytes(32)) as project:
            brought_in(project, folder, [talk(system, [("question 1", "the answer is 1")])])
            set_settings(project, Settings(system=typed))
            result_of(refresh_dataset(project))
            totals.append([(one.prompt_tokens, one.answer_tokens, one.total_tokens) for one in examples.examples(project)])
    assert totals[0] == totals[1]


def test_the_same_words_under_other_prompts_are_other_examples(empty, tmp_path):
    rows = [row(f"Say yes to {word}.", "is it so?", "yes, it is so") for word in ("apples", "pears", "plums", "figs", "nuts")]
    brought_in(empty, tmp_path, rows)
    set_settings(empty, Settings(max_copies=1))
    assert len(written(empty, tmp_path / "out")) == 5


def test_a_left_out_system_side_leaves_the_prompts_out(empty, tmp_path):
    rows = [row("Be brief.", f"question {n}", f"the answer is {n}") for n in range(3)]
    brought_in(empty, tmp_path, rows)
    (system,) = (person.id for person in people.people(empty) if person.name == "System")
    people.set_role(empty, system, "left_out")
    found = written(empty, tmp_path / "out")
    assert [message["role"] for message in found[0]["messages"]] == ["user", "assistant"]
    assert {reason: count for reason, _, count in examples.left_out_counts(empty)}["left_out"] == 3


def test_a_talk_begins_with_it(empty, tmp_path):
    brought_in(empty, tmp_path, [row("Be brief.", f"question {n}", f"the answer is {n}") for n in range(3)])
    result_of(refresh_dataset(empty))
    assert system_prompt(empty) == "Be brief."


def test_nobody_said_it(empty, tmp_path):
    brought_in(empty, tmp_path, [row("Be brief.", f"question {n}", f"the answer is {n}") for n in range(3)])
    result_of(refresh_dataset(empty))
    assert result_of(statistics(empty)).others.messages == 3


def test_a_chat_of_an_app_that_becomes_one_with_a_row_gets_no_prompt_of_it(empty, tmp_path):
    brought_in(empty, tmp_path, [row("Be brief.", "question 1", "the answer is 1")])
    assert openings(empty, [1]) == {1: 1}
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    result_of(merge_chats(empty, [1, 2]))
    assert openings(empty, [chat.id for chat in chats.chats(empty)]) == {}
