"""Numbers and codes that no word announces: answers to a question, and capitals before many digits."""

import pytest

from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner(())


def hidden(*texts: str) -> list[str]:
    found = SCANNER.scan_talk([Said(text, 1, number % 2) for number, text in enumerate(texts)])
    return [text[finding.start : finding.end] for text, findings in zip(texts, found, strict=True) for finding in findings]


@pytest.mark.parametrize("answer", ["BL-00618344", "6183 4470 2290 1183", "sure its BL-00618344", "61834AB", "да 61834470"])
def test_code_that_is_all_of_an_answer_is_hidden(answer: str) -> None:
    assert hidden("may I have it please?", answer) == [answer.removeprefix("sure its ").removeprefix("да ")]


@pytest.mark.parametrize("answer", ["2019", "12000", "21/05/2024", "19:45", "about 300 people", "RTX3080", "100%", "12.500,00"])
def test_answer_that_is_no_code_stays(answer: str) -> None:
    assert hidden("how much was it?", answer) == []


def test_number_that_nobody_asked_for_stays() -> None:
    assert hidden("nice weather", "6183447") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("your case is CS0061834 and someone will call", "CS0061834"),
        ("il mio è YA6183447, scade a maggio", "YA6183447"),
        ("私はTZ6183447です", "TZ6183447"),
        ("予約番号JL6183447です", "JL6183447"),
        ("code for the side gate 6183", "6183"),
        ("mot de passe du serv galette61", "galette61"),
        ("код от кабинета 6183", "6183"),
        ("ho il codice QX4T9L", "QX4T9L"),
        ("Tresor Code ist 4-19-73", "4-19-73"),
    ],
)
def test_code_is_known_by_its_form(text: str, value: str) -> None:
    assert hidden(text) == [value]


@pytest.mark.parametrize("text", ["the update KB5021234 failed", "ISO27001 and EN50155", "use code SAVE20", "code of the book from 2019"])
def test_public_code_stays(text: str) -> None:
    assert hidden(text) == []
