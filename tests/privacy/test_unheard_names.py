"""People outside the chat whose names nobody has heard of."""

import pytest

from tests.privacy.names_beside import asked, judged
from voicetune_desktop.privacy.detectors import unheard_names
from voicetune_desktop.privacy.scan import Scanner


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("GB", "hope Quorrine gets better", "Quorrine"),
        ("GB", "Quorrine had the baby!!", "Quorrine"),
        ("GB", "Quorrine (my flatmate) ate it", "Quorrine"),
        ("GB", "RIP Zorvane Hexley we miss you", "Zorvane Hexley"),
        ("GB", "we met Harsh Iyer there", "Harsh Iyer"),
        ("GB", "quorrine is coming too", "quorrine"),
        ("NL", "zorvik komt ook", "zorvik"),
        ("BR", "o irmão do Zulmir é legal", "Zulmir"),
        ("IN", "Zorvani ki mummy", "Zorvani"),
        ("FR", "j'ai croisé Ysolinde hier", "Ysolinde"),
        ("PL", "idę z Kwirzyną do kina", "Kwirzyną"),
        ("DE", "frag Quorrine mal", "Quorrine"),
        ("DE", "ich hab Falbert getroffen", "Falbert"),
        ("GB", "Zorvane never replied", "Zorvane"),
        ("DE", "Bernd und Quorrine", "Quorrine"),
        ("ES", "Zorvane y Lucía", "Zorvane"),
        ("GB", "talked to Zorvane about it", "Zorvane"),
    ],
)
def test_unheard_word_with_a_capital_is_asked_about(region: str, text: str, name: str) -> None:
    assert asked(text, region) == [name]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "the new Zorvane is great"),
        ("GB", "have you heard the new album by Zorvane"),
        ("GB", "Defanitely coming"),
        ("GB", "on Monday in Paris with Netflix"),
        ("GB", "visiting Zorvane in june"),
        ("GB", "dishwasher is broken"),
        ("GB", "nobody said so"),
        ("DE", "der Schraubzwinger und die Wurstsemmel"),
        ("DE", "Teppich und Lampe sind bestellt, ohne Kapern, Onkel hat Gicht"),
        ("DE", "Geduld ist nicht meine Stärke. Sag Bescheid, Salbe auch"),
        ("ES", "Tumbona y crema. Escoba en el armario"),
        ("PL", "Kosiarka nie odpala. Dentystka mówi próchnica"),
    ],
)
def test_opening_word_thing_and_place_stay(region: str, text: str) -> None:
    assert judged(text, region) == []


def test_how_a_letter_begins_is_nobody_whatever_the_letter_before_ends_with() -> None:
    letters = ["It snowed\nDear Karl, come in May", "Dear Karl, thank you for the plums"]
    assert Scanner((), regions=("GB",), families=(unheard_names.detector,)).scan_many(letters) == [[], []]
