"""Numbers that states give to people."""

from collections.abc import Sequence

import pytest

from voicetune_desktop.privacy.detectors import national_ids
from voicetune_desktop.privacy.scan import Said, Scanner

FAMILIES = (national_ids.detector, national_ids.announced)


def hidden(text: str, regions: Sequence[str] = ()) -> list[str]:
    return [text[finding.start : finding.end] for finding in Scanner((), regions=regions, families=FAMILIES).scan(text)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        *(("my ssn is", "536-90-4399"), ("SSN", "536 90 4399"), ("national insurance", "jg 10 37 59 a"), ("nhs no.", "943 476 5870")),
        *(("my TFN is", "123 456 782"), ("aadhaar", "2341 2341 2346"), ("pan card", "ACUPA7085R"), ("steuer-id", "36 574 261 809")),
        *(("mi dni es", "54362315K"), ("NIE:", "X-2482300-W"), ("n° de sécu", "2 95 10 99 126 111 93"), ("CF", "RCCMNL83S18D969H")),
        *(("meu cpf é", "390.533.447-05"), ("pesel", "44051401359"), ("bsn", "111222333"), ("personnr", "880320-0016")),
        *(
            ("tc kimlik no", "17291716060"),
            ("hetu on", "131052-308T"),
            ("身份证号", "360426199101010071"),
            ("주민번호", "971013-9019902"[:6] + "-1019902"),
        ),
        *(("снилс", "112-233-445 95"), ("rodné číslo", "710319/2745"), ("cnp", "1630615123457"), ("rut", "12.531.909-2")),
    ],
)
def test_announced_number_is_found(words: str, value: str) -> None:
    assert hidden(f"{words} {value} ok") == [value]


@pytest.mark.parametrize(
    ("value", "region"),
    [
        *(("536-90-4399", ""), ("JG 10 37 59 A", ""), ("ACUPA7085R", ""), ("RCCMNL83S18D969H", ""), ("54362315K", ""), ("131052-308T", "")),
        *(("44051401359", "PL"), ("39053344705", "BR"), ("17291716060", "TR"), ("880320-0016", "SE"), ("36 574 261 809", "DE")),
    ],
)
def test_number_that_proves_itself_needs_no_word(value: str, region: str) -> None:
    assert hidden(value, [region]) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "44051401359",
        "order 39053344705",
        "social media 2024",
        "rg 4",
        "in 2019 we met",
        "dni 12",
        "54362315A",
        "sin 5 euros",
        "nik said 10",
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert hidden(text) == []


def test_number_before_its_word_is_found() -> None:
    assert hidden("536 90 4399 is my ssn") == ["536 90 4399"]


def test_answer_to_a_question_is_found() -> None:
    scanner = Scanner((), families=FAMILIES)
    _, (finding,) = scanner.scan_talk([Said("whats your ssn?", 1, "a"), Said("536 90 4399", 1, "b")])
    assert (finding.kind, finding.form) == ("national_id", "asked")
