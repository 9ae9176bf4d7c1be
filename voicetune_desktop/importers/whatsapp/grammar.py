"""How a line that begins a message looks: five styles in many local variants, one of which holds for a whole file."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from msgspec import Struct

Style = Literal["bracket", "dash", "colon", "bare", "copied"]
"""As iPhones write, as Android writes, two older ways, and as messages are copied from WhatsApp Web: the time before the date."""

VOTERS = 2000
"""Lines that vote on the style of a file."""
COLUMNS = 6
"""Pieces that `Layout.head.split` makes of a row: its groups and the text after them."""

_M = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
_S = "[ \u00a0\u2009\u202f]"
_GAP = f"[{_M} \u00a0\u202f]{{0,3}}+"
_SEPARATOR = f"{_GAP}[./\\-年月년월]{_GAP}"
_DATE = rf"[{_M}]*+\d{{1,4}}+{_SEPARATOR}\d{{1,4}}+{_SEPARATOR}\d{{1,4}}+[.日일]?+(?!\d)"
_LETTER = r"[^\d\s!-/:-@\[-`{-~\u2010-\u2027\u3000-\u3002]"
_WORD = rf"(?>(?:{_LETTER}{{1,12}}+\.?+{_S}?+){{0,2}})"
"""Between date and time: "klo", "à", "下午", "오전", "p. m."."""
_JOIN = rf"(?>(?:{_S}(?:[гж]\.|BE))?)[,،、]?+[{_M} \u00a0\u202f]*+"
_MINUTE = rf"({_WORD}\d{{1,2}}+(?:[:.٫]| ?h ?)\d\d)"
_SECOND = r"(?>(?:(?:[:.٫]| ?min ?)(\d\d)(?>(?: ?s)?))?)(?!\d)"
_HALF = rf"((?>(?:{_S}?+{_LETTER}{{1,12}}+\.?+(?>(?:{_S}?+{_LETTER}{{1,10}}+\.?+)?))?))"
_CHANGED = r"(?: \| [^\]\n]{3,40})?"
"""As Skype copies messages that were changed or taken back: "[… 9:14:40 AM | Edited 9:15:01 AM]"."""
_KNOWN_HALF = rf"((?>(?:{_S}?+(?:[AaPp]\.?{_S}?[Mm]\b\.?|[πμ]\.?μ\.|上午|下午|午前|午後|오전|오후))?))"

_PLAIN_DATE = "[0-9]{1,4}+[./-][0-9]{1,2}+[./-][0-9]{1,4}+"
_PLAIN_TIME = rf"([0-9]{{1,2}}+[:.][0-9]{{2}})(?>(?:[:.]([0-9]{{2}}))?)((?>(?:{_S}?+[AaPp]\.?+[Mm]\.?+)?))"

_HEADS: dict[Style, str] = {
    "bracket": rf"([{_M}]*+\[{_DATE}){_JOIN}{_MINUTE}{_SECOND}{_HALF}{_CHANGED}[{_M}]*+\]{_S}?+",
    "dash": rf"({_DATE}){_JOIN}{_MINUTE}{_SECOND}{_HALF}[{_M} \u00a0\u202f]++[-–—][{_M} \u00a0\u202f]",
    "colon": rf"({_DATE}){_JOIN}{_MINUTE}{_SECOND}{_KNOWN_HALF}:{_S}",
    "bare": rf"({_DATE}){_JOIN}{_MINUTE}{_SECOND}{_KNOWN_HALF}{_S}(?![-–—\[])",
    "copied": rf"\[(?=[^\]\n]{{4,30}}[,،] ({_DATE})\]){_MINUTE}{_SECOND}{_HALF}[,،] [^\]\n]{{5,20}}\] ",
}
_PLAIN_HEADS: dict[Style, str] = {
    "bracket": rf"(\u200e?+\[{_PLAIN_DATE}),?+ {_PLAIN_TIME}\] ",
    "dash": rf"({_PLAIN_DATE}),?+ {_PLAIN_TIME} - ",
}
"""The same for files without rarities; half as much work."""

_SENDER = r"[^:\n]++(?>(?::(?![ \n]|\Z)[^:\n]*+)*)"
_END = r":(?: |(?=\n)|\Z)"
_AFTER_COLON = re.compile(r"[^:\n]+:([^\d\n])")
_TIGHT_SENDER, _TIGHT_END = r"[^:\n]++", ": ?+"


class Layout(Struct, frozen=True):
    """The one way in which the lines of a file begin.

    `head` finds the newline before a row and its beginning. Its groups: date (with all that stands before it), hour and
    minute (with a word before them), second or None, half of the day or "", sender or None when nobody wrote the row.
    """

    style: Style
    plain: bool
    tight: bool
    """No space between the sender's colon and the text."""
    head: re.Pattern[str]
    names: frozenset[str] = frozenset()
    """Names with a colon and a space in them."""

    def with_names(self, names: Iterable[str]) -> "Layout":
        """The same for a file whose senders have, besides those known, these names with a colon and a space in them."""
        known = self.names.union(names)
        return Layout(self.style, self.plain, self.tight, _head(self.style, plain=self.plain, tight=self.tight, names=known), known)


@cache
def _head(style: Style, *, plain: bool = False, tight: bool = False, names: frozenset[str] = frozenset()) -> re.Pattern[str]:
    known = "".join(f"{re.escape(name)}|" for name in sorted(names, key=lambda name: (-len(name), name)))
    sender, end = (_TIGHT_SENDER, _TIGHT_END) if tight else (_SENDER, _END)
    return re.compile(rf"\n{(_PLAIN_HEADS if plain else _HEADS)[style]}(?>(?:({known}{sender}){end})?)")


def lock(sample: str) -> Layout | None:
    """The layout of a file by vote of its first lines; `sample` begins with a newline. None when no line begins a message."""
    voters = _first_lines(sample)
    votes = _votes(voters) or _votes(voters := sample)
    if not votes:
        return None
    style = max(votes, key=lambda style: votes[style])
    tight = style == "bracket" and _is_tight(voters)
    plain = style in _PLAIN_HEADS and _head(style, plain=True, tight=tight).split(sample) == _head(style, tight=tight).split(sample)
    return Layout(style, plain, tight, _head(style, plain=plain, tight=tight))


def share(sample: str, layout: Layout) -> float:
    """How many of the first lines begin a message, 0 to 1; 0 when none of them has a sender."""
    lines = [line for line in _first_lines(sample, 200).split("\n") if line.strip()]
    begins = [match for match in (layout.head.match("\n" + line) for line in lines) if match]
    return len(begins) / len(lines) if any(match[5] for match in begins) else 0.0


def _first_lines(sample: str, lines: int = VOTERS) -> str:
    end = -1
    for _ in range(lines + 1):
        end = sample.find("\n", end + 1)
        if end < 0:
            return sample
    return sample[:end]


def _votes(voters: str) -> dict[Style, tuple[int, int]]:
    """Lines that begin a message with a sender, and lines that begin a message, for each style that has any."""
    found: dict[Style, list[tuple[str, ...]]] = {style: _head(style).findall(voters) for style in _HEADS}
    return {style: (sum(bool(row[-1]) for row in rows), len(rows)) for style, rows in found.items() if rows}


def _is_tight(voters: str) -> bool:
    """Whether most rows have no space after their first colon."""
    rests = re.split("\n" + _HEADS["bracket"], voters)[COLUMNS - 1 :: COLUMNS - 1]
    after = [match[1] for match in map(_AFTER_COLON.match, rests) if match]
    return len(after) > 2 * after.count(" ")
