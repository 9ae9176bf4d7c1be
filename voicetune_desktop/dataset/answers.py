"""Which answers are no good example of a voice: links, single words, copied texts. They stay as context and are not trained."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import Spoken

Why = Literal["short_answer", "link_only", "one_word", "copied"]
_LINK_STARTS = ("http://", "https://", "www.")
_LINK_MARK = "[LINK "
"""How a link starts where replacements are marks."""
_ECHO = 30
"""Characters from which on saying the same as the prompt is no talk any more but a copy."""
_SAME_START = 12
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(f"[{_UNSPACED}]{{1,2}}|[^\\s{_UNSPACED}]+")
"""A word; where a script writes no spaces (Thai, Lao, Burmese, Khmer, Japanese, Chinese), two letters count as one."""


def words(text: str) -> int:
    """How many words a text has."""
    return len(text.split()) if text.isascii() else len(_WORD.findall(text))


class Judge:
    """Says why an answer is not trained, by the settings."""

    def __init__(self, settings: Settings, fold: Callable[[str], str]) -> None:
        """`fold` leaves of a text what does not change when it is copied."""
        self._fold = fold
        self._fewest = settings.shortest_answer
        self._rules = tuple(_rules(settings))

    def why_not(self, answer: Spoken, content: str, prompt: str) -> Why | None:
        """Why an answer to a prompt is context only; None where it is trained."""
        for why, applies in self._rules:
            if applies(self, answer, content, prompt):
                return why
        return None

    def is_short(self, _answer: Spoken, content: str, _prompt: str) -> bool:
        """Whether it has fewer words than an answer must have."""
        return words(content) < self._fewest

    def is_link(self, _answer: Spoken, content: str, _prompt: str) -> bool:
        """Whether it is nothing but links."""
        if not content.startswith((*_LINK_STARTS, _LINK_MARK)):
            return False
        return all(word.startswith(_LINK_STARTS) for word in content.replace(_LINK_MARK, _LINK_STARTS[-1]).split())

    def is_word(self, _answer: Spoken, content: str, _prompt: str) -> bool:
        """Whether it is one word."""
        return words(content) == 1

    def is_copied(self, answer: Spoken, content: str, prompt: str) -> bool:
        """Whether most of it went out to several conversations, or it says what the prompt says."""
        if copied := [len(line.text) for line in answer.lines if line.copied]:
            return 2 * sum(copied) >= len(content)
        if not _ECHO <= len(content) <= 2 * len(prompt) or content[:_SAME_START].casefold() not in prompt.casefold():
            return False
        return self._fold(content) in self._fold(prompt)


def _rules(settings: Settings) -> Iterator[tuple[Why, Callable[[Judge, Spoken, str, str], bool]]]:
    if settings.shortest_answer > 1:
        yield "short_answer", Judge.is_short
    if settings.link_only == "context":
        yield "link_only", Judge.is_link
    if settings.one_word == "context":
        yield "one_word", Judge.is_word
    if settings.copied == "context":
        yield "copied", Judge.is_copied
