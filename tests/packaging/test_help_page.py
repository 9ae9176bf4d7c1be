"""docs/help.md is made from what the window shows."""

import re

import help_page

from voicetune_desktop.gui.pages.help_topics import topics


def test_the_page_is_up_to_date():
    assert help_page.PAGE.read_text(encoding="utf-8") == help_page.page(topics()), "Run packaging/help_page.py."


def test_links_lead_to_headings():
    text = help_page.page(topics())
    places = {help_page._link(title).partition("](")[2] for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    assert {f"{place})" for place in re.findall(r"\]\((#[^)]*)\)", text)} <= places
