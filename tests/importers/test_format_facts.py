"""Every format that is read is explained, in few and whole sentences, and nothing else is."""

import pytest

from voicetune_desktop.importers.format_facts import KINDS, FormatFacts, format_facts
from voicetune_desktop.importers.registry import importers
from voicetune_desktop.paths import resource

FORMATS = pytest.mark.parametrize("facts", format_facts(), ids=lambda facts: facts.format)


def test_explains_each_registered_format_and_no_other():
    assert sorted(facts.format for facts in format_facts()) == sorted(one.format for one in importers())


def test_shows_chats_first():
    kinds = [KINDS.index(facts.kind) for facts in format_facts()]
    assert kinds == sorted(kinds)


@FORMATS
def test_has_a_mark(facts: FormatFacts):
    assert resource(f"icons/app-{facts.app}.svg").is_file()


@FORMATS
def test_gets_there_in_few_steps(facts: FormatFacts):
    assert all(1 <= len(way.steps) <= 5 for way in facts.ways)


@FORMATS
def test_says_what_is_read_and_what_is_not(facts: FormatFacts):
    assert facts.supported
    assert facts.not_supported


@FORMATS
def test_speaks_in_whole_sentences(facts: FormatFacts):
    sentences = (facts.files, *facts.supported, *facts.not_supported)
    assert [text for text in sentences if not text.endswith((".", ".”"))] == []
    assert [way.where for way in facts.ways if way.where.endswith((".", ":"))] == []
