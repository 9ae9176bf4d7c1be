import pytest
from msgspec.structs import replace

from tests.operations.driving import result_of
from voicetune_desktop.dataset.keyness import TypicalWord
from voicetune_desktop.errors import LeakFound, OutputError, PersonNotFound
from voicetune_desktop.operations import reporting
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.reporting import make_report, save_report
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.operations.statistics import statistics
from voicetune_desktop.operations.unusual import visible_unusual
from voicetune_desktop.project import people


def notes(project, title):
    section = next(one for one in result_of(make_report(project)).sections if one.title == title)
    return {note.label: note.value for note in section.notes}


def saved(project, tmp_path):
    return result_of(save_report(project, tmp_path / "report.html")).read_text(encoding="utf-8")


def test_the_report_says_what_went_in(project):
    told = notes(project, "What went in")
    assert (told["Chats"], told["Messages"], told["Time"]) == ("1", "210", "2024-05 to 2024-06")


def test_the_report_says_what_was_replaced(project):
    assert {"Names of people in the chats", "Phone numbers", "E-mail addresses", "Links"} <= set(notes(project, "What was replaced"))


def test_the_report_says_how_much_of_what_is_unusual_stays_visible(project):
    label = "Unusual words and numbers that stay visible"
    assert notes(project, "What was replaced").get(label, "0") == f"{visible_unusual(project):,}"


def test_the_report_says_how_long_the_examples_are(project):
    result_of(refresh_dataset(project))
    told = notes(project, "Examples")
    assert told["Examples to train on"] == "27"
    assert int(told["5 % are up to"]) <= int(told["Median length"]) <= int(told["95 % are up to"]) <= int(told["Longest"])


def test_the_report_says_what_the_check_finds_in_the_files(project, tmp_path):
    result_of(refresh_dataset(project))
    result_of(save_files(project, tmp_path / "files"))
    assert "Format check" in notes(project, "Files written last")


def test_no_name_no_value_and_no_message_stands_in_it(project, tmp_path):
    result_of(refresh_dataset(project))
    set_settings(project, replace(settings(project), system="You are Ada, a friend of Bo."))
    page = saved(project, tmp_path)
    assert not any(
        text in page for text in ("Ada", "Byron", "Larsen", "900123", "example.org", "trains.example", "coffee first", "friend of")
    )


def test_whose_name_is_a_word_of_the_report_does_not_stop_it(project, tmp_path):
    project.connection.execute("UPDATE participant SET name = 'Message Token' WHERE name = 'Bo Larsen'")
    assert "Message" in saved(project, tmp_path)


def test_an_original_among_the_figures_stops_it(project, tmp_path, monkeypatch):
    found = replace(result_of(statistics(project)), typical=(TypicalWord("larsen", 9, 0, 9.0),))

    def leaking(_project):
        yield from ()
        return found

    monkeypatch.setattr(reporting, "statistics", leaking)
    with pytest.raises(LeakFound) as caught:
        saved(project, tmp_path)
    assert "larsen" not in str(caught.value).lower()
    assert not (tmp_path / "report.html").exists()


def test_a_name_among_the_settings_stops_it(project, tmp_path):
    set_settings(project, replace(settings(project), model="larsen-7b"))
    with pytest.raises(LeakFound):
        saved(project, tmp_path)


def test_an_old_report_stays_where_a_new_one_cannot_be_made(project, tmp_path):
    (tmp_path / "report.html").write_text("old")
    people.set_role(project, people.people(project)[0].id, "other")
    with pytest.raises(PersonNotFound):
        saved(project, tmp_path)
    assert [path.name for path in tmp_path.glob("*report*")] == ["report.html"]


def test_a_place_that_cannot_be_written_is_told(project, tmp_path):
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OutputError):
        saved(project, tmp_path)
    assert list(tmp_path.glob(".*.part")) == []
