"""Values that people tell in roundabout ways, in the words of therapists, schools, couriers, players and landlords."""

import pytest

from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner(())


def hidden(*texts: str) -> list[str]:
    found = SCANNER.scan_talk([Said(text, 1, number % 2) for number, text in enumerate(texts)])
    return [text[finding.start : finding.end] for text, findings in zip(texts, found, strict=True) for finding in findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("il codice del cancello è cambiato, adesso è 6183B", "6183B"),
        ("the door code was changed again, now it's 6183B", "6183B"),
        ("iserv passwort vergessen, war das Hof!Tor61?", "Hof!Tor61"),
        ("wifi pw? kuchen6183 right", "kuchen6183"),
        ("вайфай у вас какой? leto6183snow", "leto6183snow"),
        ("в сейфе, код 6183#4", "6183#4"),
        ("domofon 6 kluczyk 6183", "6 kluczyk 6183"),
        ("kod odbioru 618344", "618344"),
        ("двухфакторка пришла 618 344", "618 344"),
        ("cumplo años el lunes, soy del 8 de junio del 91", "8 de junio del 91"),
        ("n° adhérent 61834470", "61834470"),
        ("aperto il sinistro n. 2025/61834", "2025/61834"),
        ("auf die karte 2200 7009 6183 4471 bitte", "2200 7009 6183 4471"),
        ("серия 4519 618344, выдан", "4519 618344"),
        ("код подразделения 618-041", "618-041"),
        ("Новоалексеевская ул., д. 14, корп. 2, кв. 88", "Новоалексеевская ул., д. 14, корп. 2, кв. 88"),
        ("here it is: RR123456785DE", "RR123456785DE"),
        ("steam friend code 184427193", "184427193"),
        ("riot id Gölge#TR61", "Gölge#TR61"),
        ("かわいさんも来る", "かわい"),
    ],
)
def test_value_told_in_passing_is_hidden(text: str, value: str) -> None:
    assert value in hidden(text)


def test_child_of_this_decade_has_a_date_of_birth_too() -> None:
    assert hidden("et sa date de naissance ?", "21.02.2021") == ["21.02.2021"]


@pytest.mark.parametrize(
    "text",
    [
        "forgot the password for netflix, was it yours?",
        "the code is slow, now it's 40 percent faster",
        "soy del norte, el 9 de marzo llego",
        "the sample card is 4038 1216 4124 4447",
        "episode RR 123 456 of the show",
        "youtube 10000000 views already",
        "たくさんある",
        "お客さんが来た",
    ],
)
def test_plain_talk_stays(text: str) -> None:
    assert hidden(text) == []
