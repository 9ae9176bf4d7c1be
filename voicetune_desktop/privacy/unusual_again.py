"""Unusual words that are hidden, found in texts that are no messages: system prompts, answers that were not chosen, what is typed."""

from collections.abc import Set as AbstractSet

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.unusual import KIND
from voicetune_desktop.privacy.unusual_words import Piece, pieces

_SCORE = 0.3


class UnusualAgain(Struct, frozen=True):
    """What is hidden and what is left of the messages, as normal forms; with `all_codes`, codes and the like that no message has, too."""

    hidden: AbstractSet[str]
    left: AbstractSet[str]
    all_codes: bool

    def find(self, text: str) -> list[Finding]:
        """What is to be hidden in a text, in order."""
        if not (self.hidden or self.all_codes):
            return []
        found: list[Finding] = []
        at = 0
        for token in text.split():
            at = text.index(token, at)
            for piece in pieces(token):
                value = fold(token[piece.start : piece.end])
                if self._is_hidden(piece, value):
                    found.append(Finding(at + piece.start, at + piece.end, KIND, _SCORE, Action.REPLACE, value, piece.sort, KIND))
            at += len(token)
        return found

    def _is_hidden(self, piece: Piece, value: str) -> bool:
        return value in self.hidden or (self.all_codes and piece.sort != "name" and value not in self.left)
