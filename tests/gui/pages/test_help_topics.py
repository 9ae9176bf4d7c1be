"""The topics of the help: the same in every language, short, and true to the words of the window."""

import re
import tomllib
from functools import cache
from itertools import pairwise

import linguist
import pytest
from PySide6.QtCore import QTranslator
from translations import FOLDER, LANGUAGES, source_file

from voicetune_desktop.gui.pages.help_search import found
from voicetune_desktop.gui.pages.help_topics import SOURCE, Block, parsed, topics
from voicetune_desktop.paths import resource

ALL = (SOURCE, *LANGUAGES)
GLOSSARY = tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))
QUOTED = {"en": r"“(.*?)”", "de": r"„(.*?)“", "es": r"«(.*?)»", "pt_BR": r"“(.*?)”"}
"""What stands in quotation marks is called so in the window."""
KEY = re.compile(r"`[^`]+`")


def lines(topic):
    return [topic.title, *(block.text for block in topic.blocks)]


@cache
def said(language):
    """What the window calls each of its English texts in a language."""
    if language == SOURCE:
        return {source: {source} for source in said(LANGUAGES[0])}
    found = {}
    for message in linguist.read(source_file(language)):
        found.setdefault(message.source, set()).update(message.forms)
    return found


def labels(topic, language):
    return [label for line in lines(topic) for label in re.findall(QUOTED[language], line)]


def test_markdown_becomes_blocks():
    title, blocks = parsed("# Title\n\nOne\nline.\n\n## Part\n\n- a\n  b\n- c\n\n1. first\n2. second\n")
    assert title == "Title"
    assert blocks == (
        Block("One line."),
        Block("Part", heading=True),
        *(Block("a b", "•"), Block("c", "•")),
        *(Block("first", "1."), Block("second", "2.")),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_topics_headings_and_keys(language):
    for ours, theirs in zip(topics(), topics(language), strict=True):
        assert [(block.mark, block.heading) for block in theirs.blocks] == [(block.mark, block.heading) for block in ours.blocks], ours.name
        assert sorted(KEY.findall(" ".join(lines(theirs)))) == sorted(KEY.findall(" ".join(lines(ours)))), ours.name


@pytest.mark.parametrize("language", ALL)
def test_every_file_is_a_topic(language):
    assert {path.stem for path in resource(f"help/{language}").iterdir()} == {topic.name for topic in topics()}


@pytest.mark.parametrize("language", ALL)
def test_what_stands_in_quotation_marks_is_a_word_of_the_window(language):
    ours = {topic.name: labels(topic, SOURCE) for topic in topics()}
    unknown = [label for found in ours.values() for label in found if label not in said(SOURCE)]
    assert unknown == []
    for topic in topics(language):
        theirs = labels(topic, language)
        wanted = [said(language)[label] for label in ours[topic.name]]
        assert len(theirs) == len(wanted), topic.name
        assert [label for label in theirs if not any(label in words for words in wanted)] == [], topic.name
        assert [words for words in wanted if not words & set(theirs)] == [], topic.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_keeps_the_tone_of_the_window(language):
    never = re.compile("|".join(rf"\b{re.escape(words)}\b" for words in GLOSSARY["tone"][language]["never"]))
    assert [line for topic in topics(language) for line in lines(topic) if never.search(line)] == []


def test_english_has_one_word_for_one_thing():
    never = re.compile("|".join(rf"\b{words}\b" for words in GLOSSARY["english"]["never"]), re.IGNORECASE)
    assert [line for topic in topics() for line in lines(topic) if never.search(line)] == []


@pytest.mark.parametrize("language", ALL)
def test_the_glossary_explains_every_word_of_the_house(language):
    glossary = next(topic for topic in topics(language) if topic.name == "glossary")
    titles = [block.text.casefold() for block in glossary.blocks if block.heading]
    terms = {name: [word.casefold() for word in term[language]] for name, term in GLOSSARY["term"].items()}
    assert [name for name, words in terms.items() if not any(word in title for word in words for title in titles)] == []


def test_sentences_are_short():
    text = [KEY.sub("key", line) for topic in topics() for line in lines(topic)]
    sentences = [sentence for line in text for sentence in re.split(r"[.?:;] ", line)]
    assert [sentence for sentence in sentences if len(sentence.split()) > 20] == []


def test_what_topics_point_at_is_there():
    names = {topic.name for topic in topics()}
    assert [(topic.name, name) for topic in topics() for name in topic.see if name not in names - {topic.name}] == []
    source = "\n".join(path.read_text(encoding="utf-8") for path in resource("../voicetune_desktop/gui").rglob("*.py"))
    classes = [kind for topic in topics() for kind in topic.at]
    assert [kind for kind in classes if not re.search(rf"^class {kind}\b", source, re.MULTILINE)] == []
    assert [one for one, other in pairwise(sorted(classes)) if one == other] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_knows_its_language(language):
    reader = QTranslator()
    assert reader.load(str(source_file(language).with_suffix(".qm")))
    assert reader.translate("Help", "en", "the code of your language, as in the name of its file") == language


TYPED = {
    "en": {
        "anonymous": "privacy",
        "GPU": "home",
        "forgot password": "project",
        "dark": "look",
        "screen reader": "look",
        "upload": "network",
    },
    "de": {"Datenschutz": "privacy", "anonym": "privacy", "Passwort vergessen": "project", "deinstallieren": "project", "Schrift": "look"},
    "es": {"privado": "privacy", "anónimo": "privacy", "olvidé contraseña": "project", "deshacer": "first-steps", "oscuro": "look"},
    "pt_BR": {"privado": "privacy", "anônimo": "privacy", "esqueci senha": "project", "nuvem": "services", "leitor de tela": "look"},
}
"""What people type, and the topic that they mean."""


@pytest.mark.parametrize(("language", "words", "topic"), [(code, *pair) for code, typed in TYPED.items() for pair in typed.items()])
def test_a_topic_is_found_by_the_words_that_people_have_for_it(language, words, topic):
    assert topic in [each.name for each in found(topics(language), words)]


@pytest.mark.parametrize("language", ALL)
def test_every_topic_has_words_of_people_in_every_language(language):
    assert [topic.name for topic in topics(language) if not topic.words] == []


def test_a_language_without_help_reads_english():
    assert topics("xx") == topics(SOURCE)
