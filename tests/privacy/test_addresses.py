"""Streets with their numbers, flats and floors."""

import pytest

from tests.privacy.names_beside import PLACES, judged, replaced


@pytest.mark.parametrize(
    ("region", "text", "address"),
    [
        ("GB", "come to 12 Rose Street, Flat 3 at 8", "12 Rose Street, Flat 3"),
        ("GB", "I live at 41b Acacia Avenue", "41b Acacia Avenue"),
        ("GB", "47 Larkmarsh Avenue Brighton", "47 Larkmarsh Avenue"),
        ("DE", "lindenstr 102", "lindenstr 102"),
        ("BR", "Rua das Acácias, 210 - casa 6", "Rua das Acácias, 210 - casa 6"),
        ("NL", "ik woon op Prins Hendrikkade 15 bis", "Prins Hendrikkade 15 bis"),
        ("PL", "ul. 3 Maja 18", "ul. 3 Maja 18"),
        ("GB", "Flat 2, 7 Marlow Road", "Flat 2, 7 Marlow Road"),
        ("US", "ship to 1420 Juniper Ln, Apt 4C", "1420 Juniper Ln, Apt 4C"),
        ("DE", "wohne in der Bachstraße 7a", "Bachstraße 7a"),
        ("DE", "Lange Straße 5 ist es", "Lange Straße 5"),
        ("DE", "ich wohne am Winkelsee 12", "am Winkelsee 12"),
        ("DE", "In der Aue 4, zweiter Stock", "In der Aue 4"),
        ("FR", "au 12 rue des Lilas", "12 rue des Lilas"),
        ("FR", "12 bis avenue Foch", "12 bis avenue Foch"),
        ("ES", "Calle Olmo 14, 3º B", "Calle Olmo 14, 3º B"),
        ("IT", "via Garibaldi 22 int. 4", "via Garibaldi 22 int. 4"),
        ("BR", "Rua das Acácias, 210", "Rua das Acácias, 210"),
        ("NL", "Kerkstraat 18", "Kerkstraat 18"),
        ("PL", "ul. Lipowa 7 m. 3", "ul. Lipowa 7 m. 3"),
        ("RU", "ул. Садовая, д. 14, кв. 7", "ул. Садовая, д. 14, кв. 7"),
        ("TR", "Atatürk Caddesi No: 12", "Atatürk Caddesi No: 12"),
        ("FI", "Mannerheimintie 5", "Mannerheimintie 5"),
        ("SE", "Storgatan 12", "Storgatan 12"),
        ("EG", "شارع النيل 12", "شارع النيل 12"),
    ],
)
def test_address_is_replaced(region: str, text: str, address: str) -> None:
    assert address in replaced(text, region, families=PLACES)


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "the 12 steps down the street"),
        ("GB", "5 minute drive, 20 minutes walk"),
        ("GB", "there are 2 good ways, 3 in a row"),
        ("GB", "a room of 12 square feet"),
        ("GB", "look at the 3 way call"),
        ("GB", "1st place! 2nd place"),
        ("DE", "wir treffen uns am Rosenweg"),
        ("DE", "am 12 Uhr, im 3 Stock"),
        ("DE", "der Weg 5 km lang"),
        ("FR", "au coin de la rue à 12 h"),
        ("ES", "en la calle a las 5"),
        ("DE", "das steht auf Seite 293 in Kapitel 12"),
        ("DE", "Am Ende von Kapitel 12 stirbt er"),
        ("DE", "er fährt auf Gleis 7"),
        ("DE", "läuft auf Windows 11"),
        ("DE", "um 12 im Kino, wir waren 3 in Berlin"),
        ("GB", "see in Chapter 5"),
        ("DE", "er liegt auf Station 4B, sie an Tisch 12"),
        ("GB", "that was fixed in PEP 701"),
    ],
)
def test_walk_measure_and_street_without_number_stay(region: str, text: str) -> None:
    assert judged(text, region, families=PLACES) == []


def test_number_before_a_street_that_has_its_own_is_none() -> None:
    assert replaced("siamo in 7, via Garibaldi 45", "IT", families=PLACES) == ["via Garibaldi 45"]


@pytest.mark.parametrize(
    ("regions", "text", "value"),
    [
        ("TR", "adres Yenişehir Mah. Lale Sok. No:12 D:5", "Yenişehir Mah. Lale Sok. No:12 D:5"),
        ("ID", "alamat Jl. Kenanga Raya No. 45 RT 03/RW 07", "Jl. Kenanga Raya No. 45 RT 03/RW 07"),
        ("IN", "H.No. 214, Sector 15-C, Gali No. 4", "H.No. 214, Sector 15-C, Gali No. 4"),
        ("RU", "Кировоградская 8к2 кв 114", "Кировоградская 8к2 кв 114"),
        ("DE", "Achterdiek 22a, 28359 Bremen", "Achterdiek 22a"),
    ],
)
def test_address_is_found_as_it_is_written_there(regions: str, text: str, value: str) -> None:
    assert value in replaced(text, regions, families=PLACES)


@pytest.mark.parametrize(
    "text", ["We have 12 cats", "They have 4", "You have 323 555 to go", "Plan 5 is ready", "gg yeah in 5", "the gang is here at 5"]
)
def test_english_word_that_is_a_street_elsewhere_makes_no_address(text: str) -> None:
    assert judged(text, "US", families=PLACES) == []
