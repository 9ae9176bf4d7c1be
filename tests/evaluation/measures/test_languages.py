from importlib.util import find_spec

import pytest

from tests.evaluation.reading import values
from voicetune_desktop.evaluation.measures import languages
from voicetune_desktop.evaluation.reading import Reading

ENGLISH = "Shall we meet at the station tomorrow morning, or do you want me to pick you up at home?"
FRENCH = "On se retrouve demain matin devant la gare, ou tu veux que je passe te chercher à la maison ?"


@pytest.mark.skipif(find_spec("gcld3") is None, reason="no detector for this computer")
def test_says_how_much_is_in_the_main_language_of_the_person():
    assert values(languages.LANGUAGES, you=[ENGLISH, ENGLISH, "ok"], model=[ENGLISH, FRENCH]) == {"you": 1, "model": 0.5}


def test_without_a_detector_there_is_no_such_measure(monkeypatch):
    monkeypatch.setattr("voicetune_desktop.dataset.languages.find_spec", lambda name: None)
    assert languages.LANGUAGES.evidence({"you": Reading((ENGLISH,))}) is None
