"""Translations are complete, fit what the program puts into them, and keep to the glossary."""

import json
import re
import tomllib

import linguist
import pytest
import translations
from core_texts import texts_in
from linguist import Message, misfits
from PySide6.QtCore import QTranslator
from translatable import Text, UnseenText, texts_of
from translations import FOLDER, LANGUAGES, problems_of, put, source_file, texts

from voicetune_desktop.operations.rounds import SHORT
from voicetune_desktop.operations.style_reports import ABOUT

GLOSSARY = tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_fits(code):
    assert problems_of(code) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_program_reads_what_translators_wrote(code):
    reader = QTranslator()
    assert reader.load(str(source_file(code).with_suffix(".qm")))
    wrong = [m.source for m in linguist.read(source_file(code)) if _read(reader, m) != m.forms[0]]
    assert wrong == [], "run packaging/translations.py release"


def test_templates_of_the_core_are_up_to_date():
    assert translations.TEMPLATES.read_text(encoding="utf-8") == translations.templates(), "run packaging/translations.py update"


@pytest.mark.parametrize("code", LANGUAGES)
def test_one_word_for_one_thing(code):
    free = set(GLOSSARY["free"][code])
    odd = [f"{term}: {m.source!r} → {m.forms!r}" for m in _done(code) if m.source not in free for term in _terms_missed(m, code)]
    assert odd == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_steps_and_choices_have_one_name(code):
    names = {**GLOSSARY["steps"], **GLOSSARY["choices"]}
    odd = [(m.context, m.source, m.forms) for m in _done(code) if m.source in names and m.forms != [names[m.source][code]]]
    assert odd == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_tone_is_that_of_the_glossary(code):
    never = re.compile("|".join(rf"\b{re.escape(words)}\b" for words in GLOSSARY["tone"][code]["never"]))
    assert [m.forms for m in _done(code) if any(never.search(form) for form in m.forms)] == []


def test_english_has_one_word_for_one_thing():
    others = re.compile("|".join(rf"\b{words}\b" for words in GLOSSARY["english"]["never"]), re.IGNORECASE)
    free = set(GLOSSARY["english"]["free"])
    assert [text.source for text in texts() if others.search(text.source) and text.source not in free] == []


def test_english_is_in_short_calm_sentences():
    sentences = [
        (len(one.split()), one) for text in texts() if text.context != "formats" for one in re.split(r"(?<=[.?…:;]) ", text.source)
    ]
    assert [one for words, one in sentences if words > GLOSSARY["english"]["longest_sentence"] or one.endswith("!")] == []


def _done(code):
    return [message for message in linguist.read(source_file(code)) if message.done and message.context != "formats"]


def _terms_missed(message, code):
    for name, term in GLOSSARY["term"].items():
        pattern = re.compile(rf"(?<![\w./{{-])(?:{'|'.join(term['en'])})(?:\(s\))?(?![\w/}}-]|\.\w)", re.IGNORECASE)
        wanted = [word.casefold() for word in term[code]]
        if pattern.search(message.source) and not all(any(word in form.casefold() for word in wanted) for form in message.forms):
            yield name


def _read(reader, message):
    return reader.translate(message.context, message.source, message.comment or None, 1 if message.plural else -1)


@pytest.mark.parametrize(
    ("source", "translation", "fits"),
    [
        ("%1 of %2", "%2 hat %1", True),
        ("%1 of %2", "%1", False),
        ("%Ln chat(s)", "%Ln Chats", True),
        ("%Ln chat(s)", "%n Chats", False),
        ("%Ln chat(s)", "%Ln Chat(s)", False),
        ("Send to {place}?", "An {place} senden?", True),
        ("Send to {place}?", "An {ort} senden?", False),
        ("Open…", "Öffnen…", True),
        ("Open…", "Öffnen", False),
        ("Open ", "Öffnen", False),
        ("Open", "", False),
    ],
)
def test_what_is_put_in_must_fit(source, translation, fits):
    assert (misfits(source, translation) == []) is fits


def test_files_read_as_they_were_written(tmp_path):
    path = tmp_path / "voicetune_de.ts"
    kept = [
        Message("A", 'Say "<b>" & more\nhere', "why", plural=False, forms=["Sag „<b>“ & mehr\nhier"], done=True),
        Message("A", "%n chat(s)", "", plural=True, forms=["%n Chat", "%n Chats"], done=True),
        Message("B", "Open", "", plural=False, forms=[""], done=False),
    ]
    linguist.write(path, kept)
    assert linguist.read(path) == kept


def test_a_translation_goes_to_every_place_that_has_its_text():
    places = [Message(context, "Key", "", plural=False, forms=[""], done=False) for context in "AB"]
    assert put(places, {"source": "Key", "translation": "Schlüssel"}) == []
    assert [place.forms for place in places] == [["Schlüssel"], ["Schlüssel"]]
    assert put(places, {"source": "Key", "translation": "Taste", "context": "B"}) == []
    assert [place.forms for place in places] == [["Schlüssel"], ["Taste"]]


def test_a_translation_that_does_not_fit_changes_nothing():
    place = Message("A", "%n chat(s)", "", plural=True, forms=["", ""], done=False)
    assert len(put([place], {"source": "%n chat(s)", "translation": "%n Chats"})) == 1
    assert len(put([place], {"source": "no such", "translation": "x"})) == 1
    assert not place.done


MODULE = """
class Page:
    def words(self):
        return self.tr("One"), self.tr("%n two", "", 2)

def outside(page: Page):
    return page.tr("Three"), translate("Words", "Four", "why"), _tr("Five")

def _tr(text):
    return QCoreApplication.translate("Own", text)
"""


def test_texts_are_found_with_the_context_that_they_have_at_run_time():
    found = {text.source: (text.context, text.comment, text.plural) for text in texts_of(MODULE, "x.py")}
    assert found == {
        "One": ("Page", "", False),
        "%n two": ("Page", "", True),
        "Three": ("Page", "", False),
        "Four": ("Words", "why", False),
        "Five": ("Own", "", False),
    }


@pytest.mark.parametrize("call", ['self.tr(f"put {together}")', "translate(context, 'x')", "nobody.tr('x')"])
def test_texts_that_cannot_be_seen_are_refused(call):
    with pytest.raises(UnseenText):
        list(texts_of(f"class Page:\n    def words(self):\n        return {call}\n", "x.py"))


CORE = '''
"""A room."""
UNITS = {"days": ("{} day", "{} days")}
REASON = "The file is damaged."
def ask(connection):
    """Ask for it, please."""
    connection.execute("SELECT a FROM b WHERE c = ?")
    raise SourceError(f"There is no {name} here.", f"Choose {name:>3} or {other}.")
    yield Progress(0, None, "Reading messages")
'''


def test_sentences_of_the_core_are_found_with_numbered_holes():
    assert sorted(texts_in(CORE)) == sorted(
        ["The file is damaged.", "There is no %1 here.", "Choose %1 or %2.", "%1 day", "%1 days", "Reading messages"]
    )


def test_texts_are_listed_once():
    everything = texts()
    keys = {(text.context, text.source, text.comment) for text in everything}
    assert len(keys) == len(everything)
    assert keys > {("core", source, "") for source in (*ABOUT.values(), *SHORT.values(), "%1 of %2, drawn at random")}
    assert all(isinstance(text, Text) and text.source.strip() for text in everything)
    assert json.loads(translations.templates())
