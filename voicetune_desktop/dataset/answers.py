"""Which answers are no good example of a voice: links, single words, copied texts. They stay as context and are not trained."""

import re
from collections.abc import Callable, Mapping
from typing import Literal

from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import Spoken

Why = Literal["short_answer", "link_only", "one_word", "copied", "excluded", "context_only"]
_LINK_STARTS = ("http://", "https://", "www.")
_LINK_MARK = "[LINK "
"""How a link starts where replacements are marks."""
_LINK_OR_MARK = (*_LINK_STARTS, _LINK_MARK)
_ECHO = 30
"""Characters from which on saying the same as the prompt is no talk any more but a copy."""
_SAME_START = 12
"""A copy starts like the prompt or a part of it, whatever the first letter: most answers need no closer look."""
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
        rules: Mapping[Why, tuple[bool, Callable[[Spoken, str, str], bool]]] = {
            "short_answer": (settings.shortest_answer > 1, self.is_short),
            "link_only": (settings.link_only == "context", self.is_link),
            "one_word": (settings.one_word == "context", self.is_word),
            "copied": (settings.copied == "context", self.is_copied),
        }
        self._for_long_only = settings.shortest_answer <= 1 and settings.one_word == "train"
        self._rules: tuple[tuple[Why, Callable[[Spoken, str, str], bool]], ...] = tuple(
            (why, applies) for why, (wanted, applies) in rules.items() if wanted
        )

    def why_not(self, answer: Spoken, content: str, prompt: str) -> Why | None:
        """Why an answer to a prompt is context only; None where it is trained.

        What the person said of it goes before what the export says, and that before the settings.
        """
        if answer.edit is not None and answer.edit.trained is not None:
            return None if answer.edit.trained else "excluded" if answer.edit.excluded else "context_only"
        if any(line.context for line in answer.lines):
            return "context_only"
        if self._for_long_only and len(content) < _ECHO and not content.startswith(_LINK_OR_MARK):
            return None
        for why, applies in self._rules:
            if applies(answer, content, prompt):
                return why
        return None

    def is_short(self, _answer: Spoken, content: str, _prompt: str) -> bool:
        """Whether it has fewer words than an answer must have."""
        return words(content) < self._fewest

    def is_link(self, _answer: Spoken, content: str, _prompt: str) -> bool:
        """Whether it is nothing but links."""
        return content.startswith(_LINK_OR_MARK) and all(
            word.startswith(_LINK_STARTS) for word in content.replace(_LINK_MARK, _LINK_STARTS[-1]).split()
        )

    def is_word(self, _answer: Spoken, content: str, _prompt: str) -> bool:
        """Whether it is one word."""
        return words(content) == 1

    def is_copied(self, answer: Spoken, content: str, prompt: str) -> bool:
        """Whether most of it went out to several conversations, or it says what the prompt says."""
        if len(content) < _ECHO:
            return False
        if copied := [len(line.text) for line in answer.lines if line.copied]:
            return 2 * sum(copied) >= len(content)
        return content[1:_SAME_START] in prompt and self._fold(content) in self._fold(prompt)
