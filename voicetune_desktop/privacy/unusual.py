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
from voicetune_desktop.privacy.ordinary_words import is_listed_name
from voicetune_desktop.privacy.unusual_words import Piece, pieces

KIND = "unusual"
"""Kind of findings that stay as they are until the person wants them hidden."""
_MOST = 400_000
"""Words in small letters, and stretches with something unusual, that are remembered; what comes later is unusual rather than not."""
_MARKED = re.compile(r"^(?=.*(?:[A-ZÀ-ÖØ-ÞĀ-\u024F\u0370-\u052F0-9_]|\w\.\w)).*$", re.MULTILINE)
"""Stretches with a capital, a digit, a joiner or a point within; in scripts where one letter in two is small, more than these."""
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
_GOES_ON = frozenset(",;)]'’&/%")
"""What a sentence goes on behind, other than letters and digits; a capital behind a smiley may begin one."""
_BEFORE_THINGS = words(
    """
    ein eine einen einem einer eines kein keine keinen keinem keiner im ins am das dieses dieser diese diesen diesem jeder jedes jede
    jeden jedem viele vielen viel mehr wenig wenige weniger etwas welche welcher welches welchen solche solchen beide
    beiden zwei drei vier fünf sechs sieben acht neun zehn meine meinen meinem meiner meines deine deinen deinem deiner seine seinen
    seinem seiner ihre ihren ihrem ihrer unsere unseren unserem unserer eure euren eurem eurer
    """
)
"""German words that seldom stand before the name of somebody."""
_ARTICLES, _PLACES = words("der die das den dem"), words("in auf aus unter")
"""Together they stand before things: "auf den Flausen"."""
_MOST_LOOKS = 60
_NAMES_TO_A_THING = 12
"""A word that is a thing as seldom as this is a name: "da rief ein Kowalke an"; those that no list has are things as a rule."""
_SCORE = 0.3


class Unusual:
    """Hears all texts, each with its number, then finds what is unusual in those that may hold something."""

    def __init__(self, *, names: bool = True, nouns: bool = False) -> None:
        """Without `names`, words with capitals are none of its business; with `nouns`, things may have one, too, as in German."""
        self.suspects = array("q")
        """Numbers of the texts that may hold something unusual, as they were heard."""
        self._names, self._nouns = names, nouns
        self._small: set[str] = set()
        self._inside: dict[str, int] = {}
        """How often words with capitals (normal forms) were seen inside a sentence, once where things have no capitals."""
        self._things: dict[str, int] = {}
        """How often they were seen where a thing stands."""
        self._held: dict[str, tuple[Piece, ...]] = {}
        """Stretches that hold something unusual by themselves."""
        self._passed: set[str] = set()
        """Some that were read and hold nothing unusual."""
        self._names_in: dict[str, list[str]] = {}
        """Those that hold words with capitals, to the normal forms of these."""
        self._looks: dict[str, int] = {}
        """How often what stands before these is still learnt from."""
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
        row, last, suspect, looks = 0, -1, self.suspects.append, self._looks
        for place in compress(count(), map(wanted.__contains__, tokens)):
            token = tokens[place]
            if token == _BETWEEN_TEXTS:
                row += 1
                continue
            if row != last:
                suspect(texts[row][0])
                last = row
            if token in looks:
                self._look_around(tokens[place - 2] if place > 1 else "", tokens[place - 1] if place else _BETWEEN_TEXTS, token)

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
        if value in self._small:
            return False
        inside, things, listed = self._inside.get(value, 0), self._things.get(value, 0), is_listed_name(value)
        return (inside > 0 or self._full or listed) and (things == 0 or inside > things * (1 if listed else _NAMES_TO_A_THING))

    def _hold(self, tokens: Iterable[str]) -> None:
        for token in _MARKED.findall("\n".join(tokens)):
            if token in self._held or token in self._passed:
                continue
            if found := self._pieces(token):
                self._full = self._full or len(self._held) >= _MOST
                if self._full:
                    return
                self._held[token] = found
                if names := [fold(token[piece.start : piece.end]) for piece in found if _is_name(piece)]:
                    self._names_in[token] = names
                    self._looks[token] = _MOST_LOOKS
            elif len(self._passed) < _MOST:
                self._passed.add(token)

    def _pieces(self, token: str) -> tuple[Piece, ...]:
        found = pieces(token)
        return found if self._names else tuple(piece for piece in found if not _is_name(piece))

    def _look_around(self, last_but_one: str, last: str, token: str) -> None:
        """Learn from what stands before a stretch with a name."""
        if self._nouns and token[0].isupper() and _tells_thing(last, last_but_one):
            learnt = self._things
        elif (last[-1].isalnum() or last[-1] in _GOES_ON) and token[0] not in _OPENS:
            learnt = self._inside
        else:
            return
        for name in self._names_in[token]:
            learnt[name] = learnt.get(name, 0) + 1
        self._looks[token] -= 1
        if not (self._nouns and self._looks[token]):
            del self._looks[token]


def _tells_thing(last: str, last_but_one: str) -> bool:
    """Whether the words before are as before things; "Am" with a capital also begins names of streets and schools."""
    low = last.lower()
    return (low in _BEFORE_THINGS and last != "Am") or low.isdigit() or (low in _ARTICLES and last_but_one.lower() in _PLACES)


def _is_name(piece: Piece) -> bool:
    return piece.sort == "name"


def _is_amount(text: str, start: int, end: int) -> bool:
    return bool(_UNIT.match(text, end)) or (start > 0 and (text[start - 1] in _CURRENCIES or text[start - 2 : start - 1] in _CURRENCIES))
