"""Which of the slower patterns may match in a mail, seen in one walk over its text: most mails hold none of their words."""

from functools import cache
from typing import TYPE_CHECKING

from voicetune_desktop.importers.mail.phrases import HINTS

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_MARKS = ("\n>", "\n >", "\n--")
"""Before lines that are quoted, and before a signature."""
_UNLIKE = ("ı", "ſ", "\u0307", *"ᲀᲁᲂᲃᲄᲅᲆ")
"""Letters that patterns take for others, but lower case does not."""
_OWNERS: tuple[tuple[str, str], ...] = (
    *((hint, name) for name, hints in HINTS.items() for hint in hints),
    *((mark, "mark") for mark in _MARKS),
    *((letter, name) for letter in _UNLIKE for name in ("outlook", "attribution", "device")),
)


def hinted(small: str) -> set[str]:
    """Names of the patterns that may match in a text in lower case; "mark" where a line behind the first is marked as quoted or signed."""
    found = _automaton().find_matches_as_indexes(small, overlapping=True)
    return {_OWNERS[at][1] for at, _, _ in found} if found else set()


@cache
def _automaton() -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick([phrase for phrase, _ in _OWNERS], implementation=Implementation.DFA, store_patterns=False)
