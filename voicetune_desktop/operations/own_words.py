"""Words that the person wants hidden: what is looked for, how often it was found, adding and removing them."""

from collections.abc import Iterable

from msgspec import Struct

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.hiding import OWN_WORDS, own_words
from voicetune_desktop.privacy.detectors.own_words import KIND, variants
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.tally import is_counted

FEWEST_LETTERS = 2
"""Letters or digits of a word; one alone would be hidden everywhere."""


class OwnWord(Struct, frozen=True):
    """One word as it was typed, the ways in which it is looked for, and how often the last scan found it."""

    word: str
    variants: tuple[str, ...]
    count: int


def listed_words(project: Project) -> list[OwnWord]:
    """All words in the order in which they were added."""
    counts = _counts(project)
    return [OwnWord(word, variants(word), counts.get(fold(word.strip()), 0)) for word in own_words(project)]


def add_word(project: Project, text: str) -> None:
    """Hide a word from the next scan on; call inside an undoable step. Raises VoiceTuneError."""
    word, known = clean_word(text), own_words(project)
    if fold(word) in map(fold, known):
        raise VoiceTuneError("This word is in your list already.", "Type another one.")
    project.set_setting(OWN_WORDS, [*known, word])


def add_words(project: Project, texts: Iterable[str]) -> None:
    """Hide words from the next scan on; those that are hidden already stay. Raises VoiceTuneError."""
    known = own_words(project)
    words = {fold(word): word for word in known}
    for word in map(clean_word, texts):
        words.setdefault(fold(word), word)
    if len(words) > len(known):
        project.set_setting(OWN_WORDS, [*words.values()])


def clean_word(text: str) -> str:
    """A word as it is kept. Raises VoiceTuneError where it is too short."""
    word = " ".join(text.split())
    if sum(map(str.isalnum, word)) < FEWEST_LETTERS:
        raise VoiceTuneError("This is too short to be looked for.", "Type at least two letters or digits.")
    return word


def remove_word(project: Project, word: str) -> None:
    """Look for a word no longer; call inside an undoable step."""
    project.set_setting(OWN_WORDS, [other for other in own_words(project) if other != word])


def _counts(project: Project) -> dict[str, int]:
    if not is_counted(project):
        return {}
    return dict(project.connection.execute("SELECT value, sum(count) FROM tally WHERE kind = ? GROUP BY value", (KIND,)))
