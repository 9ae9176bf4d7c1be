"""The report that the command writes: a page of HTML about the data, without any message."""

import pytest

PRIVATE = ("Ada", "Byron", "Larsen", "900123", "trains.example", "coffee first")


def page(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    return text


def test_a_project_has_a_report(voicetune, into_project, file, tmp_path):
    into_project()
    ran = voicetune("project", file, "report", "--out", tmp_path / "about.html", "--json")
    assert (ran.status, ran.json) == (0, {"report": str(tmp_path / "about.html")})
    assert "Examples to train on" in page(tmp_path / "about.html")
    assert not any(text in page(tmp_path / "about.html") for text in PRIVATE)


@pytest.mark.parametrize("options", [(), ("--keep-names",)])
def test_prepare_writes_one_beside_the_files(into_project, tmp_path, options):
    ran = into_project("--report", tmp_path / "about.html", *options)
    assert ran.status == 0
    assert not any(text in page(tmp_path / "about.html") for text in PRIVATE)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["train.jsonl", "valid.jsonl"]


def test_a_report_goes_where_it_is_told(voicetune, file):
    assert voicetune("project", file, "report").status == 2
    assert voicetune("project", file, "info", "--out", "x.html").status == 2


def test_a_project_without_an_assistant_has_none(voicetune, keys, file, tmp_path):
    voicetune("project", file, "new")
    ran = voicetune("project", file, "report", "--out", tmp_path / "about.html")
    assert (ran.status, (tmp_path / "about.html").exists()) == (1, False)
    assert "Nobody is the assistant yet." in ran.err
