"""Names on other services, and people's names in the names of files."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.privacy.detectors import file_names, handles
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), families=(handles.detector, file_names.detector))


def hidden(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in SCANNER.scan(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my insta is teapot.fern", "teapot.fern"),
        ("add me on snap: fern_teapot", "fern_teapot"),
        ("discord fernpot#7714", "fernpot#7714"),
        ("username: fernpot7", "fernpot7"),
        ("username fernpot password", "fernpot"),
        ("mein insta ist fernpot 😘", "fernpot"),
        ("twitch.tv/fernpot", "fernpot"),
        ("https://www.instagram.com/fern.pot/", "fern.pot"),
        ("follow @fernpot she's funny", "fernpot"),
        ("cashapp $fernpot7", "fernpot7"),
        ("reddit u/fern_pot", "fern_pot"),
        ("switch code SW-1234-5678-9012", "SW-1234-5678-9012"),
        ("mein insta ist fern_pot", "fern_pot"),
        ("мой инст fern_pot", "fern_pot"),
        ("我的微信号fernpot_7", "fernpot_7"),
        ("インスタはfern.pot7", "fern.pot7"),
        ("인스타 fern_pot", "fern_pot"),
    ],
)
def test_handle_is_hidden(text: str, name: str) -> None:
    assert hidden(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "insta stories are down",
        "snap me later",
        "twitter is terrible",
        "follow @nasa",
        "steam sale ends 2024-12-25",
        "youtube premium is 12.99",
        "github.com/python/cpython",
        "instagram.com/p/abc123",
        "i'm on tiktok way too much",
        "signal is bad here",
        "kommst du mit ins gewächshaus",
    ],
)
def test_what_is_no_handle(text: str) -> None:
    assert hidden(text) == []


def test_answer_to_a_question_for_a_handle() -> None:
    _, findings = SCANNER.scan_talk([Said("whats your insta?", 1, 0), Said("fern_pot", 1, 1)])
    assert [(finding.kind, finding.form, finding.value) for finding in findings] == [("handle", "asked", "fern_pot")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna_Tellwick_CV.pdf", "Anna_Tellwick"),
        ("see Invoice Derek-Tellwick.pdf", "Derek-Tellwick"),
        ("TellwickAnna resume final.docx", "TellwickAnna"),
        ("scan_anna tellwick.jpg", "anna tellwick"),
        ("Rechnung_Francesco_De Santis.pdf", "Francesco_De Santis"),
        ("Krankmeldung_Ludwig_Brandis-v2.pdf", "Krankmeldung_Ludwig_Brandis"),
        ("print de la Cruz_Marcus_CV.pdf", "de la Cruz_Marcus"),
        ("Quorrine-Zorvane-scan.pdf", "Quorrine-Zorvane"),
        ("photo_Anna_Smith-Tellwick (1).png", "Anna_Smith-Tellwick"),
    ],
)
def test_name_in_a_file_name_is_hidden(text: str, name: str) -> None:
    assert hidden(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "report_final_v2.pdf",
        "Project_Roadmap_Final.pdf",
        "i saw Anna eat cake.jpg",
        "meeting_notes_march.docx",
        "holiday pics.zip",
        "see project plan.docx",
        "notes.txt",
        ".pdf",
        "grace period.pdf",
    ],
)
def test_what_is_no_name_in_a_file_name(text: str) -> None:
    assert hidden(text) == []


@given(st.text(alphabet="Anna_ -.pdf@insta:7", max_size=60))
def test_finding_lies_in_its_text(text: str) -> None:
    assert all(0 <= finding.start < finding.end <= len(text) for finding in SCANNER.scan(text))


@pytest.mark.parametrize("shape", ["insta ", "@a", "insta @", "x.com/", ".pdf", "Anna_.pdf ", "a.pdf", "follow @", "user a_"])
def test_hostile_text_takes_linear_time(shape: str) -> None:
    quickly(6, partial(SCANNER.scan, shape * (100_000 // len(shape))))
