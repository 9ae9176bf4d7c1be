"""Tables in which each row is a question with its answer."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.tables import make_workbook
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.table.columns import columns_of
from voicetune_desktop.importers.table.format import TABLE
from voicetune_desktop.model import Answers

ROWS = [("What is ripe?", "Plums."), ("And now?", "Quinces,\nat last.")]


def read(folder: Path, text: str, name: str = "a.csv", *told: tuple[str, str]) -> Read:
    (folder / name).write_text(text, "utf-8")
    return read_export(folder / name, TABLE, Answers(mapping=told))


def said(found: Read) -> list[list[tuple[str, str]]]:
    return [[(one.sender, one.text) for one in items if hasattr(one, "text")] for _, items in found.chats]


def talk(question: str, answer: str) -> list[tuple[str, str]]:
    return [("User", question), ("Assistant", answer)]


@pytest.mark.parametrize("names", ["question,answer", "prompt,completion", "Input,Response", "instruction,output", "Frage,Antwort"])
@pytest.mark.parametrize(("separator", "name"), [(",", "a.csv"), ("\t", "a.tsv")])
def test_rows_are_chats_whose_assistant_answers(tmp_path: Path, names: str, separator: str, name: str) -> None:
    lines = [names.replace(",", separator), *(f'"{question}"{separator}"{answer}"' for question, answer in ROWS)]
    found = read(tmp_path, "\n".join(lines), name)
    assert said(found) == [talk(*row) for row in ROWS]
    assert [chat.chat.kind for chat, _ in found.chats] == ["assistant"] * 2
    assert [one.is_me for one in found.messages] == [False, True] * 2
    assert detected(tmp_path / name) == "table"


def test_workbooks_and_json_hold_them_too(tmp_path: Path) -> None:
    book = read_export(make_workbook(tmp_path / "a.xlsx", [("Question", "Answer"), *ROWS]), TABLE)
    lists = read(tmp_path, json.dumps({"items": [{"query": question, "response": answer} for question, answer in ROWS]}), "a.json")
    assert said(book) == said(lists) == [talk(*row) for row in ROWS]
    assert detected(tmp_path / "a.json") == "table"


def test_an_input_goes_on_with_the_question_and_a_system_prompt_stands_before(tmp_path: Path) -> None:
    found = read(tmp_path, "system,instruction,input,output\nBe brief.,Translate.,Zwetschge,Plum\n")
    assert said(found) == [[("System", "Be brief."), ("User", "Translate.\nZwetschge"), ("Assistant", "Plum")]]


def test_the_person_says_which_columns_they_are(tmp_path: Path) -> None:
    found = read(tmp_path, "a,b\nWhat is ripe?,Plums.\n", "a.csv", ("question", "a"), ("answer", "b"))
    assert said(found) == [talk(*ROWS[0])]


def test_the_same_row_is_the_same_chat_in_whatever_table(tmp_path: Path) -> None:
    one = read(tmp_path, "question,answer\nWhat is ripe?,Plums.\n")
    other = read(tmp_path, "n,answer,question\n5,Plums.,What is ripe?\n", "b.csv")
    assert one.chats[0][0].chat.id == other.chats[0][0].chat.id


def test_rows_without_a_side_are_told(tmp_path: Path) -> None:
    found = read(tmp_path, "Fruit\n\nquestion,answer\nWhat is ripe?,\n,\nAnd now?,Quinces.\n")
    assert [one.text for one in found.messages] == ["What is ripe?", "And now?", "Quinces."]
    assert [(one.at, one.reason.value) for one in found.set_aside] == [(4, "system"), (1, "system"), (5, "unsupported")]


@pytest.mark.parametrize("names", [["sender", "text", "answer"], ["author", "message", "response", "time"], ["user", "prompt", "date"]])
def test_a_chat_with_a_column_of_one_side_is_no_table_of_pairs(names: list[str]) -> None:
    assert not columns_of(names, [], Answers()).are_pairs


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.text("ab ?\n\"',;", max_size=8), st.text("xy .\n\"',;", max_size=8)), min_size=1, max_size=6))
def test_every_pair_comes_out_or_is_set_aside(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    lines = ["question,answer", *(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)]
    found = read(tmp_path, "\n".join(lines))
    assert [one.text for one in found.messages] == [cell for row in rows for cell in row if cell.strip()]
    silent = sum(bool(question.strip()) != bool(answer.strip()) for question, answer in rows)
    empty = sum(not question.strip() and not answer.strip() for question, answer in rows)
    assert len(found.set_aside) == silent + empty
