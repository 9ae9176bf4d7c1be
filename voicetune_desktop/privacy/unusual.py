"""Unusual pieces that stay visible in the texts of a project: what the scan found nothing in is read for them, in two passes.

The first gathers what the texts themselves tell: a word that also stands in small letters is a word, and one that has a capital only
where sentences begin may be one. The second says where the others stand.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

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
_TOKEN = re.compile(r"\S+")
_EDGES = ".,;:!?…\"'`*~_()[]{}<>«»„“”‘’-–—/\\|"
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
    """Hears all texts, then finds what is unusual in each."""

    def __init__(self, *, names: bool = True, nouns: bool = False) -> None:
        """Without `names`, words with capitals are none of its business; with `nouns`, things may have one, too, as in German."""
        self._names, self._nouns = names, nouns
        self._small: set[str] = set()
        self._inside: set[str] = set()
        """Names (normal forms) that were seen inside a sentence."""
        self._things: set[str] = set()
        """Words that were seen where a thing stands."""
        self._sure: dict[str, tuple[Piece, ...]] = {}
        """Stretches that hold something unusual."""
        self._waiting: dict[str, tuple[Piece, ...]] = {}
        """Those with names that were only seen where a sentence may begin."""

    def hear(self, texts: Iterable[str]) -> None:
        """Take in some texts."""
        tokens = [text.split() for text in texts]
        different = set[str]().union(*tokens)
        if len(self._small) < _MOST:
            self._small.update(token.strip(_EDGES) for token in different if token.islower())
        for token in filter(self._is_new, _MARKED.findall("\n".join(different))):
            if found := self._pieces(token):
                (self._waiting if any(map(_is_name, found)) else self._sure)[token] = found
        for several in tokens:
            if not self._waiting.keys().isdisjoint(several):
                self._look_inside(several)
            if self._nouns and not _BEFORE_THINGS.isdisjoint(several):
                self._things.update(fold(token.strip(_EDGES)) for before, token in pairwise(several) if _is_before_thing(before, token))

    def find(self, text: str) -> list[Finding]:
        """What is unusual in a text, in order."""
        if not self._is_full and self._standing.isdisjoint(text.split()):
            return []
        return [finding for token in _TOKEN.finditer(text) for finding in self._found(text, token)]

    @property
    def _is_full(self) -> bool:
        return len(self._sure) + len(self._waiting) >= _MOST

    @cached_property
    def _standing(self) -> frozenset[str]:
        """Stretches with something unusual, once everything was heard."""
        return frozenset(
            token for held in (self._sure, self._waiting) for token in held if any(self._stands(token, piece) for piece in held[token])
        )

    def _is_new(self, token: str) -> bool:
        return not (token in self._sure or token in self._waiting or self._is_full)

    def _pieces(self, token: str) -> tuple[Piece, ...]:
        found = pieces(token)
        return found if self._names else tuple(piece for piece in found if not _is_name(piece))

    def _look_inside(self, tokens: Sequence[str]) -> None:
        for before, token in pairwise(tokens):
            if token in self._waiting and before[-1] not in _OPENS and token[0] not in _OPENS:
                found = self._sure[token] = self._waiting.pop(token)
                self._inside.update(_value(token, piece) for piece in found if _is_name(piece))

    def _stands(self, token: str, piece: Piece) -> bool:
        """Whether a piece is unusual, as far as all texts tell."""
        value = _value(token, piece)
        if not _is_name(piece):
            return True
        seen = value in self._inside or self._is_full or is_listed_name(value)
        return seen and value not in self._small and value not in self._things

    def _found(self, text: str, token: "re.Match[str]") -> Iterator[Finding]:
        written = token[0]
        found = self._sure.get(written) or self._waiting.get(written) or (self._pieces(written) if self._is_full else ())
        for piece in found:
            start, end = token.start() + piece.start, token.start() + piece.end
            if self._stands(written, piece) and not (piece.sort == "number" and _is_amount(text, start, end)):
                yield Finding(start, end, KIND, _SCORE, Action.KEEP, _value(written, piece), piece.sort, KIND)


def _is_before_thing(before: str, token: str) -> bool:
    return before in _BEFORE_THINGS and token[0].isupper()


def _is_name(piece: Piece) -> bool:
    return piece.sort == "name"


def _value(token: str, piece: Piece) -> str:
    return fold(token[piece.start : piece.end])


def _is_amount(text: str, start: int, end: int) -> bool:
    return bool(_UNIT.match(text, end)) or (start > 0 and (text[start - 1] in _CURRENCIES or text[start - 2 : start - 1] in _CURRENCIES))
