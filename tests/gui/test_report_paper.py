import pytest

from tests.dataset.test_figures import FOUND, NAMES
from voicetune_desktop.dataset.figures import figures
from voicetune_desktop.dataset.report.record import Note, Report, Section
from voicetune_desktop.errors import OutputError
from voicetune_desktop.gui.report_paper import write_pdf


def report(notes):
    sections = (Section("What went in", "A lead.", tuple(Note(f"Line {number}", "1") for number in range(notes))),)
    return Report(sections, figures(FOUND, NAMES, 60), "Made by a test.")


def pages(path):
    return path.read_bytes().count(b"/Type /Page\n")


def test_a_long_report_goes_over_more_pages(qapp, tmp_path):
    for name, notes in (("short.pdf", 1), ("long.pdf", 120)):
        write_pdf(report(notes), tmp_path / name)
    assert 1 < pages(tmp_path / "short.pdf") < pages(tmp_path / "long.pdf")


def test_one_that_cannot_be_written_is_told(qapp, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        write_pdf(report(1), tmp_path / "file" / "report.pdf")


def test_an_old_report_is_replaced(qapp, tmp_path):
    (tmp_path / "report.pdf").write_text("old")
    write_pdf(report(1), tmp_path / "report.pdf")
    assert pages(tmp_path / "report.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
