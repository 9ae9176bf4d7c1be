"""Tables of many shapes: no first row of names, several lists in a JSON file, and what the person says of them."""

import json
from pathlib import Path

import pytest

from tests.exports.tables import make_workbook
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.table.columns import columns_of
from voicetune_desktop.importers.table.format import TABLE
from voicetune_desktop.importers.table.heads import column_names, has_names, rows_above
from voicetune_desktop.importers.table.json import WIDEST, arrays_in, columns_in
from voicetune_desktop.model import Answers

ROWS = [{"author": "Ida", "text": "moin", "marks": [{"author": "Leo", "text": "x"}]}, {"author": "Leo", "text": "na"}]
TALKS = {"conversations": [{"no": 4, "messages": ROWS[:1]}, {"no": 5, "messages": ROWS[1:]}]}


def told(*mapping: tuple[str, str]) -> Answers:
    return Answers(mapping=mapping)


def read(folder: Path, content: object, name: str = "a.json", answers: Answers = Answers()) -> Read:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return read_export(path, TABLE, answers)


def said(found: Read) -> list[tuple[str, str]]:
    return [(one.sender, one.text) for one in found.messages]


def test_a_table_without_names_of_columns_loses_no_row(tmp_path: Path) -> None:
    rows = "".join(f"2024-05-1{at % 7},{('Ida', 'Leo')[at % 2]},I have seen number {at}\n" for at in range(6))
    found = read(tmp_path, rows, "a.csv")
    assert said(found)[0] == ("Ida", "I have seen number 0")
    assert len(found.messages) == 6


@pytest.mark.parametrize(
    ("first", "rows", "names"),
    [
        (["sender", "text"], [["Ida", "text"]], True),
        (["who", "what"], [["Ida", "moin"]], True),
        (["Ida", "moin"], [["Ida", "na"]], False),
        (["2024-01-02", "moin"], [], False),
        ([7, "moin"], [], False),
        (["moin " * 20, "x"], [], False),
    ],
)
def test_names_of_columns_are_told_from_messages(first: list[object], rows: list[list[object]], names: bool) -> None:
    assert has_names(first, rows) is names


TITLED = "Our chats;;\n\nMade on;2 May 2024;\nauthor;text;date\nIda;moin;2024-05-01\nLeo;na;2024-05-01\n"


def test_lines_above_the_names_of_columns_are_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, TITLED, "a.csv")
    assert said(found) == [("Ida", "moin"), ("Leo", "na")]
    assert [(one.reason.value, one.at) for one in found.set_aside] == [("system", 1), ("system", 3)]
    with open_source([tmp_path / "a.csv"]) as source:
        assert TABLE.score(source).reason.endswith("line 4.")


@pytest.mark.parametrize(
    ("rows", "above"),
    [
        (["a,b,c", "d,e,f", "g,h,i"], 0),
        (["Title,,", "who,what,when", "Ida,moin,2024-05-01", "Leo,na,2024-05-01"], 1),
        (["Title", ",,", "who,what,when", "Ida,moin,2024-05-01", "Leo,,"], 2),
        (["Ida,,", "Ida,moin,2024-05-01", "Leo,na,2024-05-01"], 0),
        (["who,what,", "Ida,moin,2024-05-01", "Leo,na,2024-05-01"], 0),
        (["Title"] * 20 + ["who,what", "Ida,moin", "Leo,na"] * 20, 0),
        ([], 0),
    ],
)
def test_titles_are_told_from_rows(rows: list[str], above: int) -> None:
    assert rows_above([row.split(",") for row in rows]) == above


def test_titles_of_a_workbook_are_found(tmp_path: Path) -> None:
    cells = [("Report",), (), ("Name", "Text"), ("Mila", "dobro"), ("Ivo", "bok")]
    found = read_export(make_workbook(tmp_path / "a.xlsx", cells), TABLE)
    assert said(found) == [("Mila", "dobro"), ("Ivo", "bok")]
    assert [one.at for one in found.set_aside] == ["Chat!1"]


def test_every_column_has_a_name_of_its_own() -> None:
    assert column_names(["text", None, " text "], 4) == ["text", "Column 2", "text 2", "Column 4"]


def test_all_lists_with_messages_are_read_and_others_are_accounted_for(tmp_path: Path) -> None:
    found = read(tmp_path, {"users": [{"no": 1}], "old": ROWS[:1], "data": {"new": ROWS[1:]}})
    assert said(found) == [("Ida", "moin"), ("Leo", "na")]
    assert [item.at for item in found.set_aside] == ["users"]


def test_what_lies_inside_rows_is_no_table_of_its_own(tmp_path: Path) -> None:
    assert said(read(tmp_path, ROWS)) == [("Ida", "moin"), ("Leo", "na")]


def test_lists_in_the_rows_of_a_list_are_chats(tmp_path: Path) -> None:
    found = read(tmp_path, TALKS)
    assert [(one.chat_title, one.text) for one in found.messages] == [("1", "moin"), ("2", "na")]


def test_a_list_far_behind_is_found(tmp_path: Path) -> None:
    assert said(read(tmp_path, {"padding": [{"no": at, "of": "x" * 99} for at in range(2_000)], "rows": ROWS})) == [
        ("Ida", "moin"),
        ("Leo", "na"),
    ]


def test_the_person_says_where_the_messages_lie(tmp_path: Path) -> None:
    found = read(tmp_path, {"old": ROWS[:1], "new": ROWS[1:]}, answers=told(("path", "new")))
    assert said(found) == [("Leo", "na")]


def test_a_path_that_is_not_there_is_answered_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"conversations, conversations\.messages"):
        read(tmp_path, TALKS, answers=told(("path", "rows")))


def test_columns_inside_objects_have_names_with_a_point(tmp_path: Path) -> None:
    found = read(tmp_path, [{"author": {"name": "Ida"}, "body": "moin"}, {"author": None, "body": "na"}])
    assert said(found) == [("Ida", "moin"), ("Other", "na")]


def test_what_is_told_goes_together_with_guesses(tmp_path: Path) -> None:
    found = read(tmp_path, "time,user,text,said\n2024-05-01,Ida,x,moin\n", "a.csv", told(("text", "said")))
    assert (said(found), found.messages[0].sent_at) == ([("Ida", "moin")], "2024-05-01T00:00:00")


def test_a_guess_can_be_switched_off(tmp_path: Path) -> None:
    found = read(tmp_path, "time,user,text\n2024-05-01,Ida,moin\n", "a.csv", told(("time", "")))
    assert found.messages[0].sent_at is None


def test_tables_without_the_named_columns_do_not_stop_those_that_have_them(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text("sender,text\nIda,moin\n", encoding="utf-8")
    (tmp_path / "a.csv").write_text("who,what\nLeo,na\n", encoding="utf-8")
    found = read_export(tmp_path, TABLE, told(("sender", "who"), ("text", "what")))
    assert (said(found), [item.file for item in found.set_aside]) == ([("Leo", "na")], ["b.csv"])


def test_replies_point_at_rows(tmp_path: Path) -> None:
    found = read(tmp_path, "id,reply_to,sender,text\n1,,Ida,moin\n2,1,Leo,na\n", "a.csv")
    assert [one.reply_to for one in found.messages] == [None, "1"]


def test_the_order_of_dates_is_looked_for_beyond_the_beginning(tmp_path: Path) -> None:
    dates = ["01/02/2024"] * 60 + ["28/02/2024"]
    found = read(tmp_path, "date,sender,text\n" + "".join(f"{date},Ida,a\n" for date in dates), "a.csv")
    assert found.messages[0].sent_at == "2024-02-01T00:00:00"


def test_why_a_column_is_taken_is_known() -> None:
    rows = [["2024-05-01", "Ida", "moin"], ["2024-05-02", "Leo", "na"]]
    assert columns_of(["a", "who", "text"], rows, told(("sender", "who"))).how == {"sender": "told", "text": "name", "time": "values"}


@pytest.mark.parametrize(("text", "format_id"), [("who,what\n1,moin moin\n", "table"), ("a,b\n1,2\n", None)])
def test_a_table_with_words_is_one_though_its_columns_are_unknown(tmp_path: Path, text: str, format_id: str | None) -> None:
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    assert detected(tmp_path / "a.csv") == format_id


SAID = [{"wer": ("Ida", "Leo")[at % 2], "was": f"moin {at}, was nun", "nr": at} for at in range(8)]
GOODS = [{"name": f"boat {at}", "description": f"A boat of {at} metres"} for at in range(8)]
SETTINGS = {"items": [{"id": at, "value": "house", "path": f"/boats/number/{at}"} for at in range(8)], "on": True}


@pytest.mark.parametrize(
    ("content", "format_id"), [(SAID, "table"), (GOODS, None), (SETTINGS, None), ([{"name": "x", "version": "1.0"}], None)]
)
def test_of_lists_in_json_only_those_that_may_be_a_talk_are_tables(tmp_path: Path, content: object, format_id: str | None) -> None:
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    assert detected(tmp_path / "a.json") == format_id


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_first_text_may_be_longer_than_what_is_looked_at(tmp_path: Path, quote: str) -> None:
    long, file = "moin " * 40_000, tmp_path / "a.csv"
    file.write_text(f"author,text\nIda,{quote}{long}{quote}\nLeo,na\n", encoding="utf-8")
    assert (detected(file), said(read_export(file, TABLE))) == ("table", [("Ida", long), ("Leo", "na")])


IN_A_TEXT = "author{0}text\nIda{0}moin\nLeo{0}na\n"


@pytest.mark.parametrize("between", ["\t", ";", "|"])
def test_a_table_that_is_called_a_text_is_known_by_the_names_of_its_columns(tmp_path: Path, between: str) -> None:
    file = tmp_path / "table.txt"
    file.write_text(IN_A_TEXT.format(between), encoding="utf-8")
    assert (detected(file), said(read_export(file, TABLE))) == ("table", [("Ida", "moin"), ("Leo", "na")])


def test_of_texts_in_a_folder_only_tables_are_read_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("author,text\nIda,hej\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(IN_A_TEXT.format("\t"), encoding="utf-8")
    (tmp_path / "c.txt").write_text("Author, text and all the rest.\n", encoding="utf-8")
    assert said(read_export(tmp_path, TABLE)) == [("Ida", "hej"), ("Ida", "moin"), ("Leo", "na")]


@pytest.mark.parametrize("text", ["who\twhat\nIda\tmoin\n", "Text, by author\nIt rained, and it was cold.\n", "a,b,c\n1,2,3\n"])
def test_a_text_is_no_table_where_no_names_of_columns_tell(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert detected(tmp_path / "a.txt") != "table"


@pytest.mark.parametrize("text", ["", "[", '{"a": [{"b"', '{"a": [[{"b": 1}]]}', '{"a": [1, {"b": 2}]}'])
def test_lists_in_what_is_broken_or_odd_are_not_made_up(tmp_path: Path, text: str) -> None:
    (tmp_path / "a").write_text(text, encoding="utf-8")
    with (tmp_path / "a").open("rb") as stream:
        assert {array.path for array in arrays_in(stream)} <= {"a"}


def test_keys_that_are_no_names_of_columns_stay_within_bounds() -> None:
    found = columns_in({f"{row} {key}": 1 for key in range(40)} for row in range(40))
    assert (len(found), found["0 0"]) == (WIDEST, ("0 0",))
