"""What is known is found over messages, too, which stand below each other in the turns that are written."""

from collections.abc import Sequence

import pytest

from tests.privacy.people import MARA
from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.scan import Said, Scanner, known_values
from voicetune_desktop.privacy.surrogates import Surrogates

STREET = ("address", "21 maple street", "21 Maple Street")
STRONG = (
    (STREET, ("see you at 21", "Maple street later")),
    (STREET, ("21", "maple", "street, right?")),
    (("iban", "GB33BUKB20201555555555", "GB33 BUKB 2020 1555 5555 55"), ("it is GB33 BUKB", "2020 1555", "5555 55!")),
    (("phone", "+442079460123", "020 7946 0123"), ("call 020", "7946", "0123")),
    (("own_word", "blue heron", "blue heron"), ("so blue", "heron it is")),
    (("third_party", "gudrun hallbach", "Gudrun Hallbach"), ("gudrun", "hallbach")),
)


def swept(value: tuple[str, str, str], talk: Sequence[Said]) -> list[list[Finding]]:
    return list(Scanner((), known=[value], families=(known_values,)).scan_talk(talk))


def said(*texts: str, chat: int = 0) -> list[Said]:
    return [Said(text, chat, number % 2) for number, text in enumerate(texts)]


@pytest.mark.parametrize(("value", "texts"), STRONG)
def test_every_piece_is_hidden_and_nothing_of_the_value_is_left_in_the_turn(value: tuple[str, str, str], texts: Sequence[str]) -> None:
    surrogates = Surrogates(b"seed" * 8, [MARA])
    turn: list[str] = []
    for text, found in zip(texts, swept(value, said(*texts)), strict=True):
        assert {finding.form for finding in found} == {"split"}
        turn.append(redact(text, found, lambda finding: finding.action, surrogates).text)
    assert not [joined for joiner in " \n" if LeakCheck([], [value]).hits(joined := joiner.join(turn))]


def test_only_the_words_of_the_value_are_pieces() -> None:
    texts = ("at 21!", "(Maple Street)", "ok")
    assert [text[f.start : f.end] for text, found in zip(texts, swept(STREET, said(*texts)), strict=True) for f in found] == [
        "21",
        "Maple Street",
    ]


def test_pieces_in_two_chats_are_not_joined() -> None:
    assert swept(STREET, [*said("at 21"), *said("Maple Street", chat=1)]) == [[], []]


def test_whole_value_in_one_message_is_as_before() -> None:
    assert [finding.form for found in swept(STREET, said("hi", "21 Maple Street")) for finding in found] == ["known"]


def test_pieces_are_hidden_with_what_others_say_between_as_these_may_be_left_out() -> None:
    between = [Said(text, 0, "Bo") for text in ("who is that", "", "lol", "my bus", "again", "no", "yes")]
    talk = [Said("I live at 21", 0, "Ada"), *between, Said("Maple Street", 0, "Ada"), *between]
    assert [number for number, found in enumerate(swept(STREET, talk)) if found] == [0, 8]


def test_pieces_are_hidden_with_pictures_between() -> None:
    phone = ("phone", "+442079460123", "020 7946 0123")
    assert [len(found) for found in swept(phone, said("call 020 79", "", " ", "", "", "46 0123"))] == [1, 0, 0, 0, 0, 1]


def test_pieces_of_two_people_with_somebody_between_are_not_joined() -> None:
    talk = [Said("at 21", 0, "Ada"), Said("yes", 0, "Bo"), Said("Maple Street", 0, "Cleo")]
    assert swept(STREET, talk) == [[], [], []]


def test_name_beside_letters_of_an_unspaced_script_is_whole() -> None:
    assert [len(found) for found in swept(("third_party", "gudrun", "Gudrun"), said("王美玲Gudrun和", "Gudrunsee"))] == [1, 0]


def test_name_beside_digits_is_whole() -> None:
    texts = said("call 07700 900123Gudrun", "gudrun99", "GUDRUN07700", "Gudrunsee9")
    assert [len(found) for found in swept(("third_party", "gudrun", "Gudrun"), texts)] == [1, 1, 1, 0]


def test_name_with_an_s_before_a_capital_is_whole() -> None:
    assert [len(found) for found in swept(("third_party", "gudrun", "Gudrun"), said("GudrunsGudrun", "Gudrunsee"))] == [2, 0]


def test_value_that_is_kept_may_stand_in_pieces_with_signs_around_them() -> None:
    phone = ("phone", "+61298045012", "+61 (0) 2 9804 5012")
    text = "so +61\n(0) 2 9804 5012"
    assert LeakCheck([], [phone]).hits(text, [(4, 6), (7, 22)]) == []
    assert LeakCheck([], [phone]).hits(text, [(7, 22)])


def test_name_beside_letters_of_another_script_is_whole() -> None:
    texts = said("willсалим", "салимdiscord.gg/abc", "мсалим")
    assert [len(found) for found in swept(("third_party", "салим", "Салим"), texts)] == [1, 1, 0]


def test_number_beside_letters_is_whole_as_the_letters_may_be_a_name() -> None:
    passport = ("passport", "533380006", "533380006")
    assert [len(found) for found in swept(passport, said("mara533380006", "533380006mara", "5333800061"))] == [1, 1, 0]


def test_link_before_the_sign_of_another_is_whole() -> None:
    link = ("link", "https://x.yz/a", "x.yz/a")
    assert [len(found) for found in swept(link, said("x.yz/a+https://x.yz/a", "x.yz/a+b"))] == [2, 0]
