import json

import pytest


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("who,said,when\nAnn,hello there,2024-02-01 10:00\nBo,hi,2024-02-01 10:01\n", encoding="utf-8")
    return path


def test_columns_told_on_the_command_line_make_messages(voicetune, table):
    rows = voicetune("messages", table, "--map", "sender=who", "--map", "text=said", "--map", "time=when", "--jsonl").rows
    assert [(row["sender"], row["text"], row["sent_at"]) for row in rows] == [
        ("Ann", "hello there", "2024-02-01T10:00:00"),
        ("Bo", "hi", "2024-02-01T10:01:00"),
    ]


def test_inspect_reads_a_table_by_the_columns_told(voicetune, table):
    (report,) = voicetune("inspect", table, "--map", "sender=who", "--map", "text=said", "--json").json["sources"]
    assert (report["format"], report["counts"]["kept"]) == ("table", 2)


@pytest.mark.parametrize("told", ["nothing=said", "text"])
def test_a_role_that_is_none_is_wrong_use(voicetune, table, told):
    assert voicetune("inspect", table, "--map", told).status == 2


def test_a_column_that_is_not_there_is_told_with_those_that_are(voicetune, table):
    ran = voicetune("messages", table, "--map", "text=missing")
    assert ran.status == 1
    assert "who, said, when" in ran.err


def test_a_role_can_be_left_empty(voicetune, table):
    rows = voicetune("messages", table, "--map", "sender=who", "--map", "text=said", "--map", "time=", "--jsonl").rows
    assert [row["sent_at"] for row in rows] == [None, None]


def test_the_list_in_a_json_file_is_named(voicetune, tmp_path):
    path = tmp_path / "all.json"
    path.write_text(json.dumps({"old": [{"from": "Ann", "text": "a"}], "new": [{"from": "Bo", "text": "b"}]}), encoding="utf-8")
    assert [row["text"] for row in voicetune("messages", path, "--map", "path=new", "--jsonl").rows] == ["b"]
    ran = voicetune("messages", path, "--map", "path=none")
    assert (ran.status, "old, new" in ran.err) == (1, True)


def test_a_table_without_a_sender_is_answered_with_what_to_do_and_no_text_of_it(voicetune, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("who,what\nAnn,hello there\n", encoding="utf-8")
    ran = voicetune("inspect", path)
    assert (ran.status, "--map" in ran.err, "hello" in ran.err) == (1, True, False)


@pytest.mark.parametrize("command", [("inspect",), ("messages",), ("scan",), ("prepare", "--assistant", "Ida", "--out", "out")])
def test_columns_that_were_guessed_from_their_cells_are_said_to_be_so(voicetune, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    rows = [f"2024-05-01 10:{n:02},{('Ida', 'Leo')[n % 2]},shall we go to the lake or to mill number {n}?" for n in range(20)]
    (tmp_path / "odd.csv").write_text("\n".join(["c1,c2,c3", *rows]), encoding="utf-8")
    verb, *more = command
    assert "The columns of odd.csv were guessed from their cells." in voicetune(verb, "odd.csv", *more).err
    assert "guessed" not in voicetune(verb, "odd.csv", *more, "--map", "sender=c2", "--map", "text=c3").err


def test_columns_of_questions_and_answers_are_told(voicetune, tmp_path):
    (tmp_path / "faq.csv").write_text("Our answers\n\na,b\nWhat is ripe?,Plums.\n", encoding="utf-8")
    rows = voicetune("messages", tmp_path / "faq.csv", "--map", "question=a", "--map", "answer=b", "--jsonl").rows
    assert [(row["sender"], row["text"]) for row in rows] == [("User", "What is ripe?"), ("Assistant", "Plums.")]


def test_line_of_the_names_is_told(voicetune, tmp_path):
    (tmp_path / "faq.csv").write_text("Our answers\n\nquestion,answer\nWhat is ripe?,Plums.\n", encoding="utf-8")
    (report,) = voicetune("inspect", tmp_path / "faq.csv", "--json").json["sources"]
    assert report["reason"].endswith("line 3.")
    assert (report["counts"]["seen"], report["counts"]["kept"], report["counts"]["system"]) == (3, 2, 1)
