"""Languages are told offline, and never guessed from a few words."""

import pytest

from voicetune_desktop.dataset import languages
from voicetune_desktop.dataset.languages import LANGUAGES, Detector
from voicetune_desktop.errors import VoiceTuneError

TALK = {
    "he": "את באה אחר כך?\nכן, אני אביא את העוגה וקצת מיץ\nמצוין, נתראה ליד הדלת",
    "en": "are you coming over later\nyes, I will bring the cake and some juice\ngreat, see you at the door",
    "de": "kommst du nachher noch vorbei\nja, ich bringe den Kuchen und etwas Saft mit\nsuper, bis gleich an der Tür",
    "es": "¿vas a venir más tarde?\nsí, voy a llevar el pastel y un poco de zumo\ngenial, nos vemos en la puerta",
    "pt": "você vem mais tarde?\nsim, vou levar o bolo e um pouco de suco\nótimo, até já na porta",
    "ru": "ты зайдёшь попозже?\nда, принесу пирог и немного сока\nотлично, увидимся у двери",
    "ja": "あとで来ますか\nはい、ケーキとジュースを持っていきます\nよかった、玄関で会いましょう",
}


@pytest.mark.parametrize("language", TALK)
def test_tells_the_language_of_a_conversation(language: str) -> None:
    assert Detector().language(TALK[language]) == language


@pytest.mark.parametrize("text", ["", "ok", "haha 😂😂", "12:30 14:45 +1", "lol yes"])
def test_does_not_guess_from_a_few_words(text: str) -> None:
    assert Detector().language(text) == ""


def test_remembers_what_it_told_without_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    detector = Detector()
    assert detector.language(TALK["de"]) == "de"
    monkeypatch.setattr(detector, "_ask", lambda text: "asked again")
    assert detector.language(TALK["de"]) == "de"
    assert detector.language(TALK["en"]) == "asked again"


def test_says_so_where_the_detector_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "find_spec", lambda name: None)
    with pytest.raises(VoiceTuneError, match="cannot tell the language"):
        Detector()


def test_knows_all_languages_that_the_detector_tells() -> None:
    told = {Detector().language(text) for text in TALK.values()}
    assert told == TALK.keys() <= LANGUAGES
