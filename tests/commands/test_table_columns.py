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


@pytest.mark.parametrize("told", ["nothing=said", "text", "text="])
def test_a_role_that_is_none_is_wrong_use(voicetune, table, told):
    assert voicetune("inspect", table, "--map", told).status == 2


def test_a_column_that_is_not_there_is_told_with_those_that_are(voicetune, table):
    ran = voicetune("messages", table, "--map", "text=missing")
    assert ran.status == 1
    assert "who, said, when" in ran.err
