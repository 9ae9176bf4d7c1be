"""Unusual pieces that stay visible in the texts of a project: what the scan found nothing in is read for them, in two passes.

The first gathers what the texts themselves tell: a word that also stands in small letters is a word, and one that has a capital only
where sentences begin may be one. The second says where the others stand.
"""

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress, count

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.unusual_words import Piece, is_listed_name, pieces

KIND = "unusual"
"""Kind of findings that stay as they are until the person wants them hidden."""
_MOST = 400_000
"""Words in small letters, and stretches with something unusual, that are remembered; what comes later is unusual rather than not."""
_MARKED = re.compile(r"^(?=.*[A-ZÀ-ÖØ-ÞĀ-\u024F\u0370-\u052F0-9_]).*$", re.MULTILINE)
"""Stretches with a capital, a digit or a joiner; in scripts where one letter in two is small, more than these."""
_EDGES = ".,;:!?…\"'`*~_()[]{}<>«»„“”‘’-–—/\\|"
_LINE_END = " . "
_BETWEEN_TEXTS = "\ud800"
"""Half a character, which no stored text holds."""
_OPENS = frozenset('.!?…:;•*-–—"“„«»(|>')
"""What a capital behind tells nothing: a sentence or a part of one may begin there."""
_UNIT = re.compile(
    r"\s?(?:€|\$|£|¥|%|°|(?:euros?|eur|usd|dollars?|pounds?|reais|pln|zł|kr|chf|mah|kcal|kg|km|m|mb|gb|steps|schritte|pasos)\b)",
    re.IGNORECASE,
)
_CURRENCIES = frozenset("€$£¥")
_BEFORE_THINGS = words(
    """
    ein eine einen einem einer eines kein keine keinen keinem keiner im ins am das dieses jedes jede jeden viele viel mehr wenig
    weniger etwas zwei drei vier fünf sechs sieben acht neun zehn
    """
)
"""German words that seldom stand before the name of somebody."""
_SCORE = 0.3


class Unusual:
    """Hears all texts, each with its number, then finds what is unusual in those that may hold something."""

    def __init__(self, *, names: bool = True, nouns: bool = False) -> None:
        """Without `names`, words with capitals are none of its business; with `nouns`, things may have one, too, as in German."""
        self.suspects = array("q")
        """Numbers of the texts that may hold something unusual, as they were heard."""
        self._names, self._nouns = names, nouns
        self._small: set[str] = set()
        self._inside: set[str] = set()
        """Names (normal forms) that were seen inside a sentence."""
        self._things: set[str] = set()
        """Words that were seen where a thing stands."""
        self._held: dict[str, tuple[Piece, ...]] = {}
        """Stretches that hold something unusual by themselves."""
        self._names_in: dict[str, list[str]] = {}
        """Those that hold words with capitals, to the normal forms of these."""
        self._full = False

    def hear(self, texts: Sequence[tuple[int, str]]) -> None:
        """Take in some texts with their numbers."""
        whole = f" {_BETWEEN_TEXTS} ".join([text for _, text in texts])
        tokens = whole.replace("\n", _LINE_END).split()  # one list: one for each text costs three times as much
        different = set(tokens)
        if len(self._small) < _MOST:
            self._small.update(token.strip(_EDGES) for token in different if token.islower())
        self._hold(different)
        wanted = different if self._full else different.intersection(self._held)
        wanted.add(_BETWEEN_TEXTS)
        row, last = 0, -1
        for place in compress(count(), map(wanted.__contains__, tokens)):
            token = tokens[place]
            if token == _BETWEEN_TEXTS:
                row += 1
                continue
            if row != last:
                self.suspects.append(texts[row][0])
                last = row
            if token in self._names_in:
                self._look_around(tokens[place - 1] if place else _BETWEEN_TEXTS, token)

    def find(self, text: str) -> list[Finding]:
        """What is unusual in a text, in order."""
        found: list[Finding] = []
        at = 0
        for token in text.split():
            at = text.index(token, at)
            for piece, value in self._standing.get(token) or (self._those(token) if self._full else ()):
                start, end = at + piece.start, at + piece.end
                if not (piece.sort == "number" and _is_amount(text, start, end)):
                    found.append(Finding(start, end, KIND, _SCORE, Action.KEEP, value, piece.sort, KIND))
            at += len(token)
        return found

    @cached_property
    def _standing(self) -> Mapping[str, tuple[tuple[Piece, str], ...]]:
        """Stretches with something unusual, and that with its normal form, once everything was heard."""
        return {token: those for token in self._held if (those := self._those(token))}

    def _those(self, token: str) -> tuple[tuple[Piece, str], ...]:
        valued = ((piece, fold(token[piece.start : piece.end])) for piece in self._held.get(token) or self._pieces(token))
        return tuple((piece, value) for piece, value in valued if not _is_name(piece) or self._is_somebody(value))

    def _is_somebody(self, value: str) -> bool:
        """Whether a word with a capital is no word and no thing, as far as all texts tell."""
        seen = value in self._inside or self._full or is_listed_name(value)
        return seen and value not in self._small and value not in self._things

    def _hold(self, tokens: Iterable[str]) -> None:
        for token in _MARKED.findall("\n".join(tokens)):
            if token not in self._held and (found := self._pieces(token)):
                self._full = self._full or len(self._held) >= _MOST
                if self._full:
                    return
                self._held[token] = found
                if names := [fold(token[piece.start : piece.end]) for piece in found if _is_name(piece)]:
                    self._names_in[token] = names

    def _pieces(self, token: str) -> tuple[Piece, ...]:
        found = pieces(token)
        return found if self._names else tuple(piece for piece in found if not _is_name(piece))

    def _look_around(self, before: str, token: str) -> None:
        """Learn from what stands before a stretch with a name."""
        if self._nouns and before in _BEFORE_THINGS and token[0].isupper():
            self._things.update(self._names_in[token])
        elif before[-1] not in _OPENS and before != _BETWEEN_TEXTS and token[0] not in _OPENS:
            self._inside.update(self._names_in[token])


def _is_name(piece: Piece) -> bool:
    return piece.sort == "name"


def _is_amount(text: str, start: int, end: int) -> bool:
    return bool(_UNIT.match(text, end)) or (start > 0 and (text[start - 1] in _CURRENCIES or text[start - 2 : start - 1] in _CURRENCIES))
