"""Tables: what their columns hold, told or guessed, and every row accounted for."""

import zipfile
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.tables import SEMICOLONS, TABS, json_lines, make_workbook, nested_json
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.table import workbooks as table_workbooks
from voicetune_desktop.importers.table.format import TABLE
from voicetune_desktop.importers.table.times import order_of, time_of
from voicetune_desktop.model import Answers, Reason, SetAside
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.table_mapping import with_columns
from voicetune_desktop.workbooks import most_cells

MADE = {"küche.csv": SEMICOLONS, "rows.jsonl": json_lines(), "nested.json": nested_json()}
FULL = Answers(mapping=(("sender", "who"), ("text", "said")))


def read(folder: Path, text: str, name: str = "a.csv", answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {name: text}), TABLE, answers)


def test_a_chat_of_one_time_is_turned_round_where_its_table_is_newest_first(tmp_path: Path) -> None:
    later = "Salt,2026-07-27T08:00:00,AI,a pinch\nSalt,2026-07-27T08:00:00,Ida,how much?\n"
    older = "Tea,2026-07-26T08:00:00,AI,green\nTea,2026-07-26T08:00:00,Ida,which?\n"
    assert read(tmp_path, f"Conversation,Time,Author,Message\n{later}{older}").texts == ["how much?", "a pinch", "which?", "green"]


def test_what_copilot_exports_is_read(tmp_path: Path) -> None:
    rows = "7/26/2026 23:25:56 +00:00,Yes,Copilot,Flags\n7/26/2026 23:25:50 +00:00,and tags?,user,Flags\n"
    found = read(tmp_path, f"\ufeffCreatedAt,MessageContent,Author,ChatName\n{rows}")
    assert [(one.text, one.sender, one.chat_title) for one in found.messages] == [
        ("and tags?", "User", "Flags"),
        ("Yes", "Copilot", "Flags"),
    ]


@pytest.mark.parametrize(("person", "program"), [("Human", "AI"), ("user", "assistant")])
def test_roles_are_no_names_and_tell_who_is_me(tmp_path: Path, person: str, program: str) -> None:
    found = read(tmp_path, f"Author,Message\n{person},which tea?\n{program},green\n{person},and a human?\n")
    assert [(one.sender, one.is_me) for one in found.messages] == [("User", True), (program, False), ("User", True)]
    assert [(one.name, one.is_program) for one in found.exports[0].participants] == [(program, True)]
    assert found.exports[0].questions == ()


@pytest.mark.parametrize("senders", [("Human", "Ann"), ("AI", "assistant"), ("user", "user")])
def test_senders_that_are_not_both_roles_are_asked_about(tmp_path: Path, senders: tuple[str, str]) -> None:
    found = read(tmp_path, f"Author,Message\n{senders[0]},which tea?\n{senders[1]},green\n")
    assert {one.is_me for one in found.messages} == {None}


@pytest.mark.parametrize("name", MADE)
def test_a_table_with_telling_names_is_recognised(tmp_path: Path, name: str) -> None:
    assert detected(make_folder(tmp_path / "x", {name: MADE[name]})) == "table"


def test_tables_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", MADE), TABLE)
    check_golden("table", found)
    assert accounted(found) == 12


def test_columns_without_telling_names_are_known_by_their_values(tmp_path: Path) -> None:
    found = read(tmp_path, TABS, "a.tsv")
    assert found.messages[0].sender == "Ana"
    assert (found.messages[0].sent_at, found.messages[0].text) == ("2023-11-14T22:13:20+00:00", "olá, mensagem número 0")
    assert len(found.messages) == 12


@pytest.mark.parametrize(("head", "sender"), [("role,content,name", "Ann"), ("role,content,time", "User")])
def test_a_part_that_somebody_plays_is_who_wrote_where_nothing_else_tells(tmp_path: Path, head: str, sender: str) -> None:
    path = make_folder(tmp_path / "x", {"a.csv": f"{head}\nuser,hi,Ann\nassistant,ho,Bo\n"})
    assert (detected(path), read_export(path, TABLE).messages[0].sender) == ("table", sender)


def test_workbooks_are_tables(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "talk.xlsx")
    found = read_export(path, TABLE)
    assert (detected(path), [(one.sender, one.text) for one in found.messages]) == ("table", [("Mila", "здраво"), ("Ivo", "bok, kako si")])


def test_a_sheet_that_begins_further_down_keeps_its_lines(tmp_path: Path) -> None:
    with zipfile.ZipFile(make_workbook(tmp_path / "a.xlsx", [("sender", "text"), ("Ann", "hello"), ("Bo", "")])) as made:
        files = {name: made.read(name) for name in made.namelist()}
    sheet = files["xl/worksheets/sheet1.xml"].decode()
    for row, cells in ((3, "CD"), (4, "CD"), (7, "CD")):
        sheet = sheet.replace("<row>", f'<row r="{row}">', 1)
        for column in cells:
            sheet = sheet.replace("<c t=", f'<c r="{column}{row}" t=', 1)
    found = read_export(make_zip(tmp_path / "b.xlsx", {**files, "xl/worksheets/sheet1.xml": sheet}), TABLE)
    assert [(one.sender, one.text) for one in found.messages] == [("Ann", "hello")]
    assert [item.where for item in found.items if isinstance(item, SetAside)] == ["b.xlsx#Chat!7"]


def test_what_the_person_says_of_columns_goes_before_guesses(tmp_path: Path) -> None:
    found = read(tmp_path, "message,who,said\nx,Ann,hello\ny,Bo,hi\n", answers=FULL)
    assert [(one.sender, one.text) for one in found.messages] == [("Ann", "hello"), ("Bo", "hi")]


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="message, sender"):
        read(tmp_path, "message,sender\nx,Ann\n", answers=FULL)


def test_a_table_without_a_sender_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="--map"):
        read(tmp_path, "a,b\n1,2\n")


def test_a_broken_workbook_does_not_stop_its_siblings(tmp_path: Path) -> None:
    files = {"a.csv": "sender,text\nAnn,hello\n", "b.xlsx": "no workbook"}
    found = read_export(make_folder(tmp_path / "x", files), TABLE)
    assert (found.texts, [item.file for item in found.set_aside]) == (["hello"], ["b.xlsx"])


def test_formulas_are_texts(tmp_path: Path) -> None:
    assert read(tmp_path, 'sender,text\nAnn,=cmd()\nBo,"=1+1"\n').texts == ["=cmd()", "=1+1"]


def test_rows_written_newest_first_come_out_oldest_first(tmp_path: Path) -> None:
    rows = "".join(f"2024-01-01 10:{minute:02}:00,Ann,{minute}\n" for minute in range(30, 0, -1))
    assert read(tmp_path, f"time,sender,text\n{rows}").texts == [str(minute) for minute in range(1, 31)]


def test_the_order_of_dates_is_asked_where_it_cannot_be_told(tmp_path: Path) -> None:
    text = "date,sender,text\n01/02/2024,Ann,a\n03/04/2024,Bo,b\n"
    questions = {question.kind for question in read(tmp_path, text).exports[0].questions}
    told = read(tmp_path / "told", text, answers=Answers(date_order="mdy"))
    assert questions == {"who_am_i", "date_order"}
    assert [one.sent_at for one in told.messages] == ["2024-01-02T00:00:00", "2024-03-04T00:00:00"]


@pytest.mark.parametrize(
    ("cell", "time"),
    [
        (1_700_000_000, "2023-11-14T22:13:20+00:00"),
        ("1700000000000000", "2023-11-14T22:13:20+00:00"),
        (1.7e18, "2023-11-14T22:13:20+00:00"),
        ("2024/03/05 1:07 PM", "2024-03-05T13:07:00"),
        ("12/31/2024 12:05 am", "2024-12-31T00:05:00"),
        ("12/31/2024 11:05:09 PM +02:00", "2024-12-31T21:05:09+00:00"),
        ("31.12.2024 23:05 UTC", "2024-12-31T23:05:00+00:00"),
        ("12/31/2024 23:05 -0330", "2025-01-01T02:35:00+00:00"),
        ("12/31/2024 +02:00", None),
        ("31.02.2024", None),
        ("25:00", None),
        (True, None),
        (float("inf"), None),
        ([], None),
    ],
)
def test_times_in_many_ways(cell: object, time: str | None) -> None:
    assert time_of(cell, order_of([cell], Answers())[0]) == time


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12), max_size=8))
def test_every_row_is_kept_or_set_aside(tmp_path: Path, texts: list[str]) -> None:
    rows = "".join(f'Ann,"{text.replace(chr(34), chr(34) * 2)}"\n' for text in ["first", *texts])
    found = read(tmp_path, f"sender,text\n{rows}")
    assert accounted(found) == len(texts) + 1
    assert set(found.reasons) <= {Reason.UNSUPPORTED}


@pytest.mark.parametrize("wish", [None, "dmy"])
def test_the_order_of_dates_is_learned_from_all_rows(tmp_path: Path, wish: Literal["dmy"] | None) -> None:
    days = [f"{1 + number // 600:02}/{1 + number // 600:02}/2024" for number in range(6_000)] + ["10/13/2024"]
    found = read(tmp_path, "date,name,text\n" + "".join(f"{day} 10:00,Ola,tja\n" for day in days), answers=Answers(date_order=wish))
    assert found.messages[-1].sent_at == "2024-10-13T10:00:00"
    assert not [asked for export in found.exports for asked in export.questions if asked.kind == "date_order"]


def test_what_the_first_rows_seem_to_say_of_dates_is_no_proof(tmp_path: Path) -> None:
    days = ["01/02/2024", "01/03/2024", "01/04/2024"] * 20 + ["13/05/2024"]
    found = read(tmp_path, "date,name,text\n" + "".join(f"{day} 10:00,Ola,tja\n" for day in days))
    assert {message.sent_at and message.sent_at[:7] for message in found.messages} == {"2024-02", "2024-03", "2024-04", "2024-05"}


def test_a_workbook_is_parsed_once_whoever_looks_at_it_and_then_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_workbook(tmp_path / "a.xlsx", [("sender", "text"), *((("Ann", "Bo")[at % 2], f"hello {at}") for at in range(200))])
    parsed = list[object]()
    monkeypatch.setattr(table_workbooks, "most_cells", lambda file: parsed.append(file) or most_cells(file))
    assert detected(path) == "table"
    assert with_columns(Found((path,), "table"), Answers(), {}) is not None
    assert len(read_export(path, TABLE).messages) == 200
    assert len(parsed) == 1
    detected(path)
    assert len(parsed) == 2


@pytest.mark.parametrize("packed", [False, True])
def test_all_bytes_of_a_workbook_are_told_as_read(tmp_path: Path, *, packed: bool) -> None:
    path = make_workbook(tmp_path / "a.xlsx", [("sender", "text"), ("Ann", "hello"), ("Bo", "hi")])
    place = make_zip(tmp_path / "a.zip", {"a.xlsx": path.read_bytes()}) if packed else path
    with open_source([place]) as source:
        assert sum(1 for export in TABLE.chats(source, Answers()) for _ in export.items) == 2
        assert source.pace.read == path.stat().st_size
