"""Letters that HTML names: the usual ones without asking the table of all."""

import re
from functools import lru_cache
from html import unescape

_LETTERS = (("&#039;", "'"), ("&#39;", "'"), ("&#x27;", "'"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\xa0"))

_REFERENCE = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+)|[^\t\n\f <&#;]{1,32});?")
"""What HTML takes for the number of a letter, or for its name."""
_LONGEST = 40
"""Characters of a reference; longer ones are no letter, and Python refuses to read numbers that are much longer."""
_letters = lru_cache(1024)(unescape)


def unescaped(text: str) -> str:
    """The text with its letters instead of their names."""
    if "&" not in text:
        return text
    if text.count("&amp;") < text.count("&"):
        for name, letter in _LETTERS:
            text = text.replace(name, letter)
        if text.count("&amp;") < text.count("&"):
            return _REFERENCE.sub(_letter, text)
    return text.replace("&amp;", "&")


def _letter(found: re.Match[str]) -> str:
    return _letters(found[0]) if len(found[0]) < _LONGEST else "\ufffd"
