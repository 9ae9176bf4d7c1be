from contextlib import contextmanager

import pytest
from PySide6.QtCore import QLocale, QTranslator

from voicetune_desktop.gui.core_words import number_said, said
from voicetune_desktop.operations.building import nothing_to_train
from voicetune_desktop.operations.leak_probe import Leak
from voicetune_desktop.operations.leak_words import title_of
from voicetune_desktop.operations.writing import leak_found
from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.leaks import Hit

GERMAN = {
    "The disk is full.": "Der Datenträger ist voll.",
    "Examples in the file: %1. Training needs at least %2.": "Beispiele in der Datei: %1. Das Training braucht mindestens %2.",
    "%1 does not accept the key.": "Der Schlüssel gilt bei %1 nicht.",
    "The example repeats line %1.": "Das Beispiel wiederholt Zeile %1.",
    "The trainer ended with status %1.": "Es endete mit Status %1.",
    "The end of training.log in its folder says more.": "Sein Protokoll sagt mehr.",
    "%1 uses emoji in more answers than you: %2 against %3.": "%2 gegen %3: %1 nutzt öfter Emojis als du.",
    "The model": "Das Modell",
    "%1 min": "%1 Min.",
    "%1 to %2": "%1 bis %2",
    "Others": "Andere",
    "After step %1: %2": "Nach Schritt %1: %2",
    "loss %1": "Verlust %1",
    "learning rate %1": "Lernrate %1",
    "line %1": "Zeile %1",
    "lines %1": "Zeilen %1",
    "lines %1 and %2 more": "Zeilen %1 und %2 weiteren",
    "link": "Verweis",
    "email address": "E-Mail-Adresse",
    "The same messages get %1 different answers, here and in %2.": "Dieselben Nachrichten haben %1 Antworten, hier und in %2.",
    "A value that is to be hidden stands in a text to be written (%1: %2). Nothing was written.": "Verborgenes in %1: %2.",
    "When you use the model: %1.": "Beim Nutzen: %1.",
    "end your prompt with %1": "beende den Prompt mit %1",
    "stop at %1": "stoppe bei %1",
}
LEAK = "Verborgenes in train.jsonl, Zeile 5: E-Mail-Adresse, Verweis."


class German(QTranslator):
    def isEmpty(self):
        return False

    def translate(self, context, sourceText, disambiguation=None, n=-1):  # noqa: N803
        return GERMAN.get(sourceText) if context == "core" else None


@contextmanager
def speaking(app, language):
    before, translator = QLocale(), German(app)
    QLocale.setDefault(QLocale(language))
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        QLocale.setDefault(before)


@pytest.fixture
def german(qapp):
    with speaking(qapp, "de"):
        yield


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The disk is full.", "Der Datenträger ist voll."),
        ("OpenAI does not accept the key.", "Der Schlüssel gilt bei OpenAI nicht."),
        (
            "The model uses emoji in more answers than you: 12.5 % against 3.0 %.",
            "12,5 % gegen 3,0 %: Das Modell nutzt öfter Emojis als du.",
        ),
        (
            "Examples in the file: 1,039. Training needs at least 2,000.",
            "Beispiele in der Datei: 1.039. Das Training braucht mindestens 2.000.",
        ),
        ("The disk is full. The example repeats line 7.", "Der Datenträger ist voll. Das Beispiel wiederholt Zeile 7."),
        ("The disk is full.\nDer Dienst meldet: No.", "Der Datenträger ist voll.\nDer Dienst meldet: No."),
        (
            "The trainer ended with status 7. The end of training.log in its folder says more.",
            "Es endete mit Status 7. Sein Protokoll sagt mehr.",
        ),
        ("5 to 7 min", "5 bis 7 Min."),
        ("2024-05 to 2024-06-03", "Mai 2024 bis 3. Juni 2024"),
        ("OpenAI does not accept the key (401).", "Der Schlüssel gilt bei OpenAI nicht (401)."),
        ("5 min, Anna, 7 min does not accept the key.", "Der Schlüssel gilt bei 5 Min., Anna, 7 Min. nicht."),
        ("After step 120: loss 0.53, learning rate 1e-05", "Nach Schritt 120: Verlust 0,53, Lernrate 1e-05"),
        ("The same messages get 2 different answers, here and in line 7.", "Dieselben Nachrichten haben 2 Antworten, hier und in Zeile 7."),
        (
            "The same messages get 3 different answers, here and in lines 3, 1,009.",
            "Dieselben Nachrichten haben 3 Antworten, hier und in Zeilen 3, 1.009.",
        ),
        (
            "The same messages get 9 different answers, here and in lines 3, 9 and 12,000 more.",
            "Dieselben Nachrichten haben 9 Antworten, hier und in Zeilen 3, 9 und 12.000 weiteren.",
        ),
        (leak_found([Hit("email", 0, 1), Hit("link", 2, 3)], "train.jsonl, line 5").message, LEAK),
        (
            'When you use the model: end your prompt with " ->", stop at "\\n".',
            'Beim Nutzen: beende den Prompt mit " ->", stoppe bei "\\n".',
        ),
        ("Others does not accept the key.", "Der Schlüssel gilt bei Others nicht."),
    ],
)
def test_sentences_are_said_in_the_language_with_what_was_put_in(german, text, shown):
    assert said(text) == shown


@pytest.mark.parametrize("text", ["", "Anna to Bob", "Some words of a person.", "x" * 5000, "%1 does not accept", "a\nb"])
def test_other_texts_stay(german, text):
    assert said(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1,234.5", "1.234,5"),
        ("2024-02-31", "2024-02-31"),
        ("12.40 %", "12,40 %"),
        ("-1.50", "-1,50"),
        ("2024", "2024"),
        ("1.2.3", "1.2.3"),
        ("v1.2", "v1.2"),
    ],
)
def test_numbers_follow_the_language(german, text, shown):
    assert number_said(text) == shown


def test_a_number_with_a_unit_that_is_the_same_everywhere_follows_the_language(german):
    assert said("1.5 h") == "1,5 h"


def test_prices_follow_the_language(german):
    assert number_said("$12.40").replace("\xa0", " ") == "12,40 $"


def test_english_stays_as_it_is(qapp):
    sentence = "Examples in the file: 39. Training needs at least 50."
    assert said(sentence) == sentence


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (nothing_to_train([]).message, "No example"),
        (title_of(Leak(0, 0, 4, "value", "participant")), "name"),
        (title_of(Leak(0, 0, 4, "value", "email")), "hidden"),
        (title_of(Leak(0, 0, 4, "canary")), "canary"),
        ("my model, moment 1", "moment"),
        ("model 2, talk of 2026-11-28", "talk"),
        ("Answer 3", "Answer"),
    ],
)
def test_what_is_put_together_is_translated_as_a_whole(qapp, text, left):
    translator = QTranslator()
    assert translator.load(str(resource("translations") / "voicetune_de.qm"))
    qapp.installTranslator(translator)
    try:
        assert left in text
        assert left not in said(text)
    finally:
        qapp.removeTranslator(translator)
