"""Links in chat."""

import pytest

from tests.privacy.people import found
from voicetune_desktop.privacy.detectors.links import canonical

LINKS = [
    "https://example.org",
    "http://example.org/a?b=c#d",
    "HTTPS://Example.org/A",
    "ftp://example.org/x",
    "www.example.org",
    "www.example.org/a",
    "discord.gg/aB3",
    "t.me/+aB3",
    "chat.whatsapp.com/aB3",
    "m.youtube.com/watch?v=x",
    "https://jo:pw@example.org/",
    "https://example.org/a_(b)",
    "tg://join?invite=x",
]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("around", ["{}", "see {}, ok", "({})", "“{}”", "look: {}!", "{}…", "看{}吧", "*{}*"])
def test_link_is_found_whole_and_without_its_sentence(link: str, around: str) -> None:
    assert found(around.format(link)) == [link]


@pytest.mark.parametrize(
    "text",
    [
        "and/or",
        "24/7",
        "km/h",
        "example.org",
        "file.txt/pdf",
        "://",
        "https://",
        "https://…",
        "t.me/",
        "http:/x",
        "w/ jo",
        "www.",
        "he said...www",
    ],
)
def test_what_is_no_link(text: str) -> None:
    assert found(text) == []


def test_two_links_without_space_between_are_hidden() -> None:
    assert "".join(found("https://example.org/ahttps://example.org/b")) == "https://example.org/ahttps://example.org/b"


@pytest.mark.parametrize("link", ["http://www.Example.org/A/", "https://example.org/A", "www.example.org/A", "example.org/A"])
def test_ways_to_write_a_link_have_one_value(link: str) -> None:
    assert canonical(link) == "https://example.org/A"
