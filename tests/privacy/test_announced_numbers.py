"""Documents, plates, bookings and dates of birth: private only because words say so."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import ages, birth_dates, booking_refs, passports, plates
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), families=(passports.detector, plates.detector, booking_refs.detector, birth_dates.detector, ages.detector))


def hidden(text: str) -> list[tuple[str, str]]:
    return [(finding.kind, text[finding.start : finding.end]) for finding in SCANNER.scan(text)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("my passport no. is X41G7702, expires soon", "passport", "X41G7702"),
        ("reisepass nr C4T7K91X2", "passport", "C4T7K91X2"),
        ("паспорт 45 11 338201", "passport", "45 11 338201"),
        ("护照号E41770293", "passport", "E41770293"),
        ("driving licence: HARRO710223AB9XY", "passport", "HARRO710223AB9XY"),
        ("X41G7702 is my passport number", "passport", "X41G7702"),
        ("passport # 517740223 nationality?", "passport", "517740223"),
        ("paspoort NXTKVD868", "passport", "NXTKVD868"),
        ("kenteken kf-154-f", "plate", "kf-154-f"),
        ("dossier FR-88213-K", "booking_ref", "FR-88213-K"),
        ("use TQX7K2 to check in online, thats the booking code", "booking_ref", "TQX7K2"),
        ("生年月日：1983.03.07", "date_of_birth", "1983.03.07"),
        ("my plate is KV71 TQX", "plate", "KV71 TQX"),
        ("reg kv71 tqx", "plate", "kv71 tqx"),
        ("mein kennzeichen ist DO TQ 771", "plate", "DO TQ 771"),
        ("matrícula 7714 TQX", "plate", "7714 TQX"),
        ("номер машины Т714ХР78", "plate", "Т714ХР78"),
        ("gadi no. MH 12 TQ 7714", "plate", "MH 12 TQ 7714"),
        ("车牌京T77142", "plate", "京T77142"),
        ("차번호 71가 7714", "plate", "71가 7714"),
        ("booking ref TQX7K2", "booking_ref", "TQX7K2"),
        ("pnr TQXKVB", "booking_ref", "TQXKVB"),
        ("check in with TQ771420 (booking code)", "booking_ref", "TQ771420"),
        ("numéro de dossier T771420", "booking_ref", "T771420"),
        ("予約番号は7714203355", "booking_ref", "7714203355"),
        ("she was born on 7.3.1983", "date_of_birth", "7.3.1983"),
        ("dob: 1983-03-07", "date_of_birth", "1983-03-07"),
        ("my birthday is march 7th 1983", "date_of_birth", "march 7th 1983"),
        ("née le 7 mars 1983", "date_of_birth", "7 mars 1983"),
        ("я родилась 7 марта 1983 года", "date_of_birth", "7 марта 1983"),
        ("7 mart 1983 doğumluyum", "date_of_birth", "7 mart 1983"),
        ("1983年3月7日生まれ", "date_of_birth", "1983年3月7日"),
        ("생년월일 1983년 3월 7일", "date_of_birth", "1983년 3월 7일"),
        ("i'm 34 years old", "age", "34"),
        ("ich bin 34 jahre alt", "age", "34"),
        ("j'ai 34 ans", "age", "34"),
        ("我今年34岁", "age", "34"),
    ],
)
def test_announced_value_is_hidden(text: str, kind: str, value: str) -> None:
    assert hidden(text) == [(kind, value)]


@pytest.mark.parametrize(
    "text",
    [
        "my plate is full this week",
        "passport expires 12/05/2026",
        "registration opens 1 September 2025",
        "booking for 4 people at 19:30",
        "order confirmation number 77142033",
        "the booking is under Harrowgate",
        "born and raised in Leeds",
        "my birthday party is on 14.3.2026",
        "the company was born on 3/4/1999",
        "exam is on 7.3.1983",
        "the house is 34 years old",
        "happy birthday!! 2024",
        "номер 7714",
    ],
)
def test_what_is_not_private(text: str) -> None:
    assert hidden(text) == []


def test_year_of_birth_alone_is_asked_about() -> None:
    (finding,) = SCANNER.scan("born in 1983")
    assert (finding.kind, finding.action) == ("date_of_birth", Action.ASK)


@pytest.mark.parametrize(
    ("question", "answer", "value"),
    [
        ("when were you born?", "7/3/83", "7/3/83"),
        ("passport number?", "X41G7702", "X41G7702"),
        ("what's your plate", "its KV71 TQX", "KV71 TQX"),
    ],
)
def test_answer_is_hidden(question: str, answer: str, value: str) -> None:
    _, findings = SCANNER.scan_talk([Said(question, 1, 0), Said(answer, 1, 1)])
    assert [(answer[f.start : f.end], f.form) for f in findings] == [(value, "asked")]


def test_value_is_the_same_however_it_is_written() -> None:
    assert len({f.value for f in SCANNER.scan("plate KV71 TQX, plate kv71tqx, plate KV71-TQX")}) == 1


@given(st.text(alphabet="born plate pnr 7-./ABK71a", max_size=60))
def test_finding_lies_in_its_text(text: str) -> None:
    assert all(0 <= finding.start < finding.end <= len(text) for finding in SCANNER.scan(text))


@pytest.mark.parametrize(
    "shape", ["born ", "1/", "born 1.1.", "plate A1 ", "A1 ", "passport ", "7 mar ", "booking ref A", "years old ", "pnr"]
)
def test_hostile_text_takes_linear_time(shape: str) -> None:
    quickly(6, partial(SCANNER.scan, shape * (100_000 // len(shape))))


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        (("my birthday is saturday (the 7th of march)",), "7th of march"),
        (("tera birthday kab hai", "7 march"), "7 march"),
        (("誕生日いつ？", "3月7日！"), "3月7日"),
        (("jarig dinsdag, 7 maart",), "7 maart"),
    ],
)
def test_birthday_needs_no_year(texts: tuple[str, ...], day: str) -> None:
    found = list(SCANNER.scan_talk(Said(text, 1, number) for number, text in enumerate(texts)))
    assert [texts[-1][finding.start : finding.end] for finding in found[-1]] == [day]


@pytest.mark.parametrize("text", ["born in the 7th of march regiment", "maroon 5 at my birthday", "birthday on the 7th", "on 7 march then"])
def test_days_without_a_birthday_are_left(text: str) -> None:
    assert hidden(text) == []
