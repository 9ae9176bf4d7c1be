"""Letters that HTML names: the usual ones without asking the table of all."""

from html import unescape

_LETTERS = (("&#039;", "'"), ("&#39;", "'"), ("&#x27;", "'"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\xa0"))


def unescaped(text: str) -> str:
    """The text with its letters instead of their names."""
    if "&" not in text:
        return text
    if text.count("&amp;") < text.count("&"):
        for name, letter in _LETTERS:
            text = text.replace(name, letter)
        if text.count("&amp;") < text.count("&"):
            return unescape(text)
    return text.replace("&amp;", "&")
