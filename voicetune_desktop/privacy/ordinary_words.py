"""Which words are ordinary though no list of frequent words has them: those that are made of others, and names that tell nothing."""

from collections.abc import Callable
from functools import lru_cache

from voicetune_desktop.people.lexicon import is_frequent, is_prefixed_word, is_unaccented_word, standing
from voicetune_desktop.people.name_words import WORDS
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.german_nouns import is_german_noun, is_whole_noun
from voicetune_desktop.privacy.name_lists import is_first_somewhere, is_month, is_place, is_word, name_lists

LONGEST_NAME = 40
"""Letters."""
SHORTEST_HALF = 4
_SHORTEST_STEM, _LONGEST_ENDING = 5, 2
_ENDINGS = ("", "a", "o", "e", "y", "i", "ie", "en", "ть", "а", "я", "о", "ь")
_OF_NAMES = tuple(words("mann berg berger bach bacher feld hof hofer haus hausen dorf burg heim stein ford ton son sen"))
"""Ends of names of people and villages that are made of words, too."""


def is_listed_name(low: str) -> bool:
    """Whether a word in small letters is a first or family name in any list."""
    return is_first_somewhere(low) or low in name_lists().family


@lru_cache(maxsize=1 << 17)
def is_ordinary(low: str) -> bool:
    """Whether a word in small letters is one that people write, or a name that tells nothing of anybody: of a brand, a town, a month."""
    if len(low) > LONGEST_NAME:
        return False
    if is_place(low) or is_month(low) or low in WORDS or is_word(low):
        return True
    if known := standing(low):
        return known == "word" or low not in name_lists().first
    return not is_listed_name(low) and any(rule(low) for rule in _RULES)


def _is_known(low: str) -> bool:
    """Whether a half of a word is a frequent one, and no first name: "Pendrick" is none of Rick's pens."""
    return (is_frequent(low) or is_frequent(low.title()) or is_whole_noun(low)) and low not in name_lists().first


def _is_compound(low: str) -> bool:
    """ "kartoffelsuppe": frequent words, with what German puts between."""
    return not low.endswith(_OF_NAMES) and len(low) >= 2 * SHORTEST_HALF and _is_made_of_words(low)


@lru_cache(maxsize=1 << 14)
def _is_made_of_words(low: str) -> bool:
    if _is_known(low):
        return True
    halves = ((low[:at], low[at:]) for at in range(SHORTEST_HALF, len(low) - SHORTEST_HALF + 1))
    return any(_is_known(before) and _is_made_of_words(behind.removeprefix("s")) for before, behind in halves)


def _is_inflected(low: str) -> bool:
    """A frequent word with another ending, or that of a town."""
    stems = (low[: len(low) - size] for size in range(1, _LONGEST_ENDING + 1) if len(low) - size >= _SHORTEST_STEM)
    forms = (stem + ending for stem in stems for ending in _ENDINGS)
    return any(is_frequent(form) or is_place(form) for form in forms)


_RULES: tuple[Callable[[str], bool], ...] = (is_prefixed_word, is_unaccented_word, is_german_noun, _is_inflected, _is_compound)
"""What a word is that is too rare for a list."""
