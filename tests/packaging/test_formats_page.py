"""docs/formats.md says what resources/formats says, and both tell of every format that is read."""

import formats_page

from voicetune_desktop.importers.format_facts import format_facts


def test_page_is_up_to_date():
    assert formats_page.PAGE.read_text(encoding="utf-8") == formats_page.page(format_facts()), "Run packaging/formats_page.py."


def test_page_has_every_format_once():
    headings = [line.removeprefix("### ") for line in formats_page.page(format_facts()).splitlines() if line.startswith("### ")]
    assert headings == [facts.label for facts in format_facts()]
    assert len(set(headings)) == len(headings)
