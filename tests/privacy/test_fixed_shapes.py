"""Values that prove themselves by their shape or checksum."""

import pytest

from voicetune_desktop.privacy.detectors import cards, ibans, network, places_on_map, wallets
from voicetune_desktop.privacy.scan import Scanner

SCANNER = Scanner((), families=(cards.detector, ibans.detector, network.detector, places_on_map.detector, wallets.detector))


def hidden(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in SCANNER.scan(text)]


@pytest.mark.parametrize(
    "value",
    [
        *(
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "4111111111111111",
            "4111.1111.1111.1111",
            "3782 822463 10005",
            "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        ),
        *(
            "GB29 NWBK 6016 1331 9268 19",
            "gb29nwbk60161331926819",
            "DE89-3704-0044-0532-0130-00",
            "G B 2 9 N W B K 6 0 1 6 1 3 3 1 9 2 6 8 1 9",
        ),
        *("185.60.216.35", "2001:4860:4860::8888", "00:1A:2b:3c:4d:5e", "00-1a-2b-3c-4d-5e", "001a.2b3c.4d5e"),
        *("-33.8688, 151.2093", "51.50735 -0.12776", "51.5074° N, 0.1278° W", "40°41'21.4\"N 74°02'40.2\"W", "8FVC9G8F+6X"),
        *("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW"),
        *("0x52908400098527886E0F7030069857D2E4169EE7", "rDsbeomae4FXwgQTJp9Rs64Qg9vDiTCdBv", "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "here {} ok", "({})", "是{}吗"])
def test_value_is_found_whole(value: str, around: str) -> None:
    assert hidden(around.format(value)) == [value]


@pytest.mark.parametrize(
    "text",
    [
        *("4111 1111 1111 1112", "order 4111111111111111", "zamówienie 538-3644028-5401101", "GB29 NWBK 6016 1331 9268 18", "in 10 days"),
        *("192.168.1.1", "10.0.0.7", "127.0.0.1", "version 8.8.8.8", "v1.2.3.4", "1.2.3.4", "10.0.19045.1234", "05.11.2024", "at 10:30:15"),
        *("12.345, 67.890", "30° outside", "95.1234, 20.1234", "3.14159265", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
        *("0x80070057", "antidisestablishmentarianism", "::", "std::vector::at", "00:11:22"),
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert hidden(text) == []


def test_address_needs_its_port_or_a_word_when_its_numbers_are_small() -> None:
    assert hidden("8.8.8.8:53") == ["8.8.8.8"]
    assert hidden("server 8.8.8.8") == ["8.8.8.8"]
    assert hidden("8.8.8.8") == []


def test_every_way_of_writing_has_the_same_value() -> None:
    for ways in (
        ("4111 1111 1111 1111", "4111-1111-1111-1111"),
        ("gb29nwbk60161331926819", "GB29 NWBK 6016 1331 9268 19"),
        ("00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e"),
    ):
        assert len({finding.value for way in ways for finding in SCANNER.scan(way)}) == 1


def test_coordinates_between_words_are_found() -> None:
    assert hidden("lat 51.507 lon -0.128") == ["51.507 lon -0.128"]
    assert hidden("coordinates 25.5263, 110.601018") == ["25.5263, 110.601018"]
    assert hidden("///filled.count.soap") == ["filled.count.soap"]
