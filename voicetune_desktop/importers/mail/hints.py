"""Which of the slower patterns may match in a mail, seen in one walk over its text: most mails hold none of their words."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from voicetune_desktop.importers.mail.phrases import HINTS

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_SIGNED = "\n--"
"""Before a signature."""
_UNLIKE = ("ı", "ſ", "\u0307", *"ᲀᲁᲂᲃᲄᲅᲆ")
"""Letters that patterns take for others, but lower case does not."""
_BETWEEN = "\0"
"""Between texts that are walked over together; no phrase holds it."""
_OWNERS: tuple[tuple[str, str], ...] = (
    *((hint, name) for name, hints in HINTS.items() for hint in hints),
    (_SIGNED, "signed"),
    *((letter, name) for letter in _UNLIKE for name in ("outlook", "attribution", "device")),
)


def hinted(small: Sequence[str]) -> Mapping[int, set[str]]:
    """Names of the patterns that may match, by the place of the text, of texts in lower case that any may match in.

    "signed" where a line behind the first may begin a signature.
    """
    names = defaultdict[int, set[str]](set)
    ends = [*accumulate([len(text) + len(_BETWEEN) for text in small])]
    for at, start, _ in _automaton().find_matches_as_indexes(_BETWEEN.join(small), overlapping=True):
        names[bisect_right(ends, start)].add(_OWNERS[at][1])
    return names


@cache
def _automaton() -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick([phrase for phrase, _ in _OWNERS], implementation=Implementation.DFA, store_patterns=False)
