"""Names that are words, in small letters and in languages other than English: what stands around tells that somebody is meant."""

import pytest

from tests.privacy.people import named
from voicetune_desktop.model import Action

REPLACE, ASK, KEEP = Action.REPLACE, Action.ASK, Action.KEEP

CASES = [
    ("bom dia flor", "Flor Amaral", REPLACE),
    ("guten morgen stern!", "Stern", REPLACE),
    ("good morning art", "Art", REPLACE),
    ("fala com a luz", "Luz", REPLACE),
    ("di a leone di venire", "Leone", REPLACE),
    ("avisa a nieve", "Nieve", REPLACE),
    ("tu as vu rose ?", "Rose", ASK),
    ("chi ha visto leone", "Leone", ASK),
    ("la mère de pierre", "Pierre", ASK),
    ("a mãe da luz chegou", "Luz", ASK),
    ("de moeder van storm belt", "Storm", ASK),
    ("die schwester von stern", "Stern", ASK),
    ("o leão disse que vem", "Leão", ASK),
    ("la gioia arriva dopo", "Gioia", ASK),
    ("la sol y yo vamos", "Sol", ASK),
    ("der ernst ist wieder da", "Ernst", ASK),
    ("frau busch hat angerufen", "Klara Busch", REPLACE),
    ("pani gołąb prosi", "Lena Gołąb", REPLACE),
    ("marks fahrrad steht noch hier", "Mark", REPLACE),
    ("summers dog bit me", "Summer", REPLACE),
    ("cems katze", "Cem", REPLACE),
    ("hans auto", "Han", None),
    ("marks the spot", "Mark", None),
    ("skazhi rose chto poedem", "Rose", REPLACE),
    ("fragt doch stern", "Stern", ASK),
    ("el perro de cruz ladra", "Cruz", ASK),
    ("ok miles, see you", "Miles", ASK),
    ("ten miles, no more", "Miles", KEEP),
    ("a luz acabou aqui", "Luz", KEEP),
    ("der stern leuchtet", "Stern", KEEP),
    ("la vie en rose", "Rose", KEEP),
    ("une boîte de pierre", "Pierre", KEEP),
    ("chi ha visto il leone", "Leone", KEEP),
]


@pytest.mark.parametrize(("text", "label", "action"), CASES)
def test_word_is_a_name_where_somebody_is_meant(text: str, label: str, action: Action | None) -> None:
    assert [found for _, found in named(text, label)][:1] == ([action] if action else [])


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("rose et olive sont là", ("Rose Delacourt", "Olive Ndiaye")),
        ("me art and dawn are in", ("Art Kowalczyk", "Dawn Pickering")),
        ("con flor y rocío", ("Rocío Díaz", "Flor Amaral")),
    ],
)
def test_word_beside_another_name_of_the_chat_is_asked_about(text: str, labels: tuple[str, ...]) -> None:
    assert KEEP not in dict(named(text, *labels)).values()


def test_two_names_that_are_words_tell_nothing_of_each_other() -> None:
    assert named("no sun, snow", "Sun", "Snow") == [("sun", KEEP), ("snow", KEEP)]
