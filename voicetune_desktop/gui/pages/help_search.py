"""Finds topics of the help by words, whatever their accents and capitals."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from operator import itemgetter

from voicetune_desktop.gui.pages.help_topics import Topic


def found(topics: Iterable[Topic], words: str) -> list[Topic]:
    """The topics that have all of the words: first those that have them in the title, then in a heading, then anywhere."""
    wanted = _folded(words).split()
    ranked = ((_rank(topic, wanted), topic) for topic in topics)
    return [topic for _, topic in sorted(((rank, topic) for rank, topic in ranked if rank is not None), key=itemgetter(0))]


def has(text: str, words: str) -> bool:
    """Whether a text has all of the words."""
    wanted, folded = _folded(words).split(), _folded(text)
    return bool(wanted) and all(word in folded for word in wanted)


def _rank(topic: Topic, wanted: list[str]) -> int | None:
    return next((place for place, text in enumerate(_texts(topic)) if all(word in text for word in wanted)), None)


@cache
def _texts(topic: Topic) -> tuple[str, str, str]:
    """Title, title and headings, everything."""
    headings = (block.text for block in topic.blocks if block.heading)
    everything = (f"{block.mark} {block.text}" for block in topic.blocks)
    title = _folded(topic.title)
    return title, _folded(" ".join((title, *headings))), _folded(" ".join((title, topic.words, *everything)))


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
