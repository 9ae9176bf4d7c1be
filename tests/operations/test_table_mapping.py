"""Tables before they are read: what a person sees of them, and whether they have to say anything."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.tables import make_workbook
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.known_tables import Known, digest, recalled, remembered
from voicetune_desktop.operations.table_looks import Asked, Look, Outcome, look_at_tables
from voicetune_desktop.operations.table_mapping import with_columns

DAYS = [f"0{at + 1}/0{at + 2}/2024" for at in range(8)]
ODD = "when,who,what\n" + "".join(f"{day},{('Ida', 'Leo')[at % 2]},{'' if at == 3 else f'words {at}'}\n" for at, day in enumerate(DAYS))
TOLD = (("text", "what"), ("sender", "who"), ("time", "when"))


def write(folder: Path, text: str = ODD, name: str = "a.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def look(path: Path, *told: tuple[str, str], table: int | None = None, **more: str) -> Look:
    return look_at_tables((path,))(Asked(Answers(mapping=told, **more), table))  # pyright: ignore[reportArgumentType]


def known(*mapping: tuple[str, str], columns: tuple[str, ...] = ("when", "who", "what")) -> Known:
    return {digest(*columns): remembered(Answers(mapping=mapping, date_order="mdy"))}


def test_rows_columns_and_guesses_are_shown(tmp_path: Path) -> None:
    shown = look(write(tmp_path))
    assert (shown.columns, len(shown.rows), shown.rows[1]) == (("when", "who", "what"), 8, ("02/03/2024", "Leo", "words 1"))
    assert (shown.mapping["time"], shown.how["time"]) == ("when", "values")


def test_what_comes_of_the_first_rows_is_the_importers_own_word(tmp_path: Path) -> None:
    shown = look(write(tmp_path), *TOLD)
    assert shown.outcome == Outcome(rows=8, kept=7, timed=7, people=2, chats=1, aside=(("There is no text in it.", 1),))


def test_without_a_sender_nothing_comes_out(tmp_path: Path) -> None:
    assert look(write(tmp_path), ("text", "what"), ("sender", "")).outcome is None


def test_dates_that_can_be_read_in_two_ways_have_a_question_even_once_answered(tmp_path: Path) -> None:
    path = write(tmp_path, "date,sender,text\n03/04/2024,Ida,a\n03/04/2024,Leo,b\n")
    for order in ("dmy", "mdy"):
        shown = look(path, date_order=order)
        assert shown.dates is not None
        assert (set(shown.dates.choices), shown.order) == ({"dmy", "mdy"}, order)


def test_dates_that_are_clear_have_no_question(tmp_path: Path) -> None:
    assert look(write(tmp_path, "date,sender,text\n23/04/2024,Ida,a\n")).dates is None


def test_lists_of_a_json_file_are_tables_to_choose_from(tmp_path: Path) -> None:
    rows = [{"from": "Ida", "text": "a"}]
    path = write(tmp_path, json.dumps({"users": [{"no": 1}], "chat": rows, "old": rows}), "a.json")
    shown = look(path)
    assert (shown.tables, shown.shown, shown.others) == (("users", "chat", "old"), 1, (1, 1))
    assert look(path, table=0).columns == ("no",)


def test_what_lies_in_rows_is_not_told_as_left_out(tmp_path: Path) -> None:
    assert look(write(tmp_path, json.dumps([{"from": "Ida", "text": "a", "marks": [{"by": "Leo"}]}]), "a.json")).others == (0, 0)


def test_a_workbook_is_shown_by_its_sheets(tmp_path: Path) -> None:
    shown = look(make_workbook(tmp_path / "a.xlsx"))
    assert (shown.tables, shown.rows[0]) == (("Chat",), ("Mila", "здраво"))


def test_cells_are_cut_and_odd_ones_are_words(tmp_path: Path) -> None:
    shown = look(write(tmp_path, json.dumps([{"sender": "Ida", "text": "x" * 999, "more": [1, 2]}]), "a.json"))
    assert (len(shown.rows[0][1]), shown.rows[0][2]) == (200, "[1, 2]")


def test_what_is_no_table_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no table"):
        look(write(tmp_path, "[]"))


@pytest.mark.parametrize(("text", "needed"), [(ODD, True), ("sender,text\nIda,moin\n", False), ("text,who\nmoin,Ida\n", True)])
def test_only_names_that_tell_need_no_answer(tmp_path: Path, text: str, needed: bool) -> None:
    assert (with_columns(Found((write(tmp_path, text),), "table"), Answers(), {}) is None) is needed


def test_a_table_like_one_before_is_read_like_it(tmp_path: Path) -> None:
    export = Found((write(tmp_path, ODD.replace("when,who", "When, who ")),), "table")
    answers = recalled(["When", "who", "what"], known(*TOLD))
    assert answers is not None
    assert (dict(answers.mapping), answers.date_order) == ({"text": "what", "sender": "who", "time": "When"}, "mdy")
    assert with_columns(export, Answers(), known(*TOLD)) == answers


@pytest.mark.parametrize("kept", [{}, {"text": "?"}, {"text": digest("what"), "date_order": "?"}])
def test_what_was_kept_and_makes_no_sense_is_not_used(kept: dict[str, str]) -> None:
    assert recalled(["what", "who"], {digest("who", "what"): kept}) is None


def test_no_name_of_a_column_is_kept() -> None:
    assert not {"what", "who", "when"} & set(str(known(*TOLD)).replace("'", " ").split())


def test_what_was_told_and_what_is_no_table_keeps_its_answers(tmp_path: Path) -> None:
    odd, told = Found((write(tmp_path),), "table"), Answers(me="Ida", mapping=TOLD)
    assert with_columns(odd, told, {}) == told
    assert with_columns(Found((tmp_path,), "whatsapp"), Answers(me="Ida"), {}) == Answers(me="Ida")


def test_other_answers_stay_beside_those_of_before(tmp_path: Path) -> None:
    answers = with_columns(Found((write(tmp_path),), "table"), Answers(me="Ida", date_order="dmy"), known(*TOLD))
    assert answers is not None
    assert (answers.me, answers.date_order, dict(answers.mapping)["text"]) == ("Ida", "dmy", "what")


def test_one_sheet_whose_names_tell_is_enough(tmp_path: Path) -> None:
    path = write(tmp_path, json.dumps({"users": [{"no": 1}], "chat": [{"from": "Ida", "text": "a"}]}), "a.json")
    assert with_columns(Found((path,), "table"), Answers(), {}) == Answers()


def test_a_time_column_without_times_is_shown_as_such(tmp_path: Path) -> None:
    outcome = look(write(tmp_path), *TOLD[:2], ("time", "who"), ("chat", "when")).outcome
    assert outcome is not None
    assert (outcome.kept, outcome.timed, outcome.chats) == (7, 0, 7)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(min_size=1, max_size=200),
    ending=st.sampled_from(["csv", "json", "jsonl", "xlsx"]),
    start=st.sampled_from(["", "[{", "a,b\n"]),
)
def test_whatever_a_file_holds_is_shown_or_is_a_sentence(tmp_path: Path, data: bytes, ending: str, start: str) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(start.encode() + data)
    with suppress(SourceError):
        shown = look_at_tables((path,))(Asked())
        assert all(len(cell) <= 200 for row in shown.rows for cell in row)
        assert set(shown.mapping.values()) <= set(shown.columns)
