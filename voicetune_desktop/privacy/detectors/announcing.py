"""What stands between words that announce a value and the value: "the PIN for the gate is still: 4417"."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from msgspec import Struct

from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.detectors.base import Cue
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import EDGE, Sheet

REACH = 96
"""Characters from an announcement to the end of its value, at most."""
_UNSPACED = "\u0e00"
_SIGNS = re.compile(r"[:：=>→\n\"“„«「『`]")
_QUOTES: Mapping[str, str] = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", '"': '"', "'": "'", "`": "`", "‘": "’"}
_SUFFIX = re.compile(r"[^\W\d_]{0,7}(?![^\W_])")
_ADVERBS = re.compile(
    r"(?<!\w)(?:still|now|again|actually|just|the same|noch|immer|jetzt|weiterhin|wieder|toujours"
    r"|encore|maintenant|ahora|todavía|ancora|sempre|adesso"
    r"|agora|ainda|nog|steeds|nu|weer|teraz|nadal|dalej|teď|pořád|теперь|сейчас|опять|тепер|hala|şimdi|edelleen|nyt|fortfarande|fortsatt|stadig|most|még|tot|abhi)(?!\w)"
)
_SHORTENED = ("no", "nr", "num", "ref", "reg", "nar", "geb")
_LETTER = re.compile(r"[^\W\d_]")


class Announced(Struct, frozen=True, gc=False):
    """Where a value may stand, and how clearly it is announced."""

    start: int
    end: int
    """The end of its message, or of what is near enough."""
    signed: bool
    """Whether a colon, an arrow, a quotation mark or a new line comes before it."""
    said: bool
    """Whether a verb such as "is" comes before it."""
    directly: bool
    """Whether nothing but signs stands between the last such sign or verb and the value."""
    bare: bool
    """Whether nothing but spaces comes before it."""
    quote: str = ""
    """The signs that close the quotation that opens before it."""


@cache
def table(name: str) -> Mapping[str, Mapping[str, str]]:
    """A file of resources/privacy: groups of words by language."""
    with resource(f"privacy/{name}.toml").open("rb") as file:
        return tomllib.load(file)


def listed(group: Mapping[str, str]) -> tuple[str, ...]:
    """The words of a group in all languages; those with ~ at the end may be inflected."""
    return tuple(dict.fromkeys(word for words in group.values() for word in map(str.strip, words.split(",")) if word))


def stems(words: Iterable[str]) -> dict[str, bool]:
    """Words without their ~, and whether they had one."""
    return {word.rstrip("~"): word.endswith("~") for word in words}


def announced(sheet: Sheet, cue: Cue, *, inflected: bool = False, reach: int = REACH) -> Announced | None:
    """What a cue announces; None where the cue is only the beginning of another word, or nothing follows."""
    end = word_end(sheet, cue, inflected=inflected)
    if end is None:
        return None
    return after(sheet, end + (sheet.text[end] == "." and cue.word.endswith(_SHORTENED)), reach=reach)


def word_end(sheet: Sheet, cue: Cue, *, inflected: bool = False) -> int | None:
    """Where the word of a cue ends; None if it is the beginning of another word."""
    text = sheet.text
    if text[cue.end - 1] >= _UNSPACED or not text[cue.end].isalpha() or not text[cue.end - 1].isalpha():
        return cue.end
    suffix = _SUFFIX.match(text, cue.end) if inflected else None
    return suffix.end() if suffix else cue.end if text[cue.end] >= _UNSPACED else None


def after(sheet: Sheet, end: int, *, reach: int = REACH) -> Announced | None:
    """What is announced by a word that ends here."""
    last = min(len(sheet.text), end + reach)
    edge = sheet.text.find(EDGE, end, last)
    last = edge if edge >= 0 else last
    gap = _gap().match(sheet.folded, end, last)
    start = gap.end() if gap else end
    if start >= last:
        return None
    between = sheet.folded[end:start]
    if between in {"", " "}:
        return Announced(start, last, signed=False, said=False, directly=True, bare=True)
    quote = _QUOTES.get(sheet.text[start - 1], "") if start > end else ""
    signs, verbs = _last(_SIGNS, between), _last(_says(), between)
    directly = not _LETTER.search(_ADVERBS.sub("", between[max(signs, verbs) :]))
    return Announced(start, last, signs > 0, verbs > 0, directly, not between.strip(), quote)


def before(sheet: Sheet, start: int, *, reach: int = REACH) -> str:
    """The text of a message before a place, as far as it matters."""
    return sheet.text[max(0, start - reach) : start].rpartition(EDGE)[2]


def around(sheet: Sheet, cue: Cue) -> tuple[int, int]:
    """Start and end of what stands around a cue in its message, as far as it matters."""
    left, right = max(0, cue.start - REACH), cue.end + REACH
    start, end = sheet.text.rfind(EDGE, left, cue.start), sheet.text.find(EDGE, cue.end, right)
    return (left if start < 0 else start), (right if end < 0 else end)


def _last(pattern: re.Pattern[str], text: str) -> int:
    """The end of the last match; 0 where there is none."""
    end = 0
    for match in pattern.finditer(text):
        end = match.end()
    return end


@cache
def _gap() -> re.Pattern[str]:
    groups = table("announcing")
    words = (*listed(groups["says"]), *listed(groups["small"]))
    spaced = "|".join(map(re.escape, sorted((fold(word) for word in words if word[0] < _UNSPACED), key=len, reverse=True)))
    unspaced = "|".join(sorted((word for word in words if word[0] >= _UNSPACED), key=len, reverse=True))
    edge = r"(?=[\s:：=,)\"'>→(]|$)"
    signs = r"'s(?=\s)|#(?=\s?[A-Za-z0-9])|[\s:：=>→,(\"'`“„«「『~]|[-–—](?=[\s>])|[-–—]{2,}"
    return re.compile(rf"(?>(?:{signs}|(?<![^\W_])(?:{spaced}){edge}|(?:{unspaced}))*)")


@cache
def _says() -> re.Pattern[str]:
    words = listed(table("announcing")["says"])
    spaced = "|".join(re.escape(fold(word)) for word in words if word[0] < _UNSPACED)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|'s(?=\s)|{'|'.join(word for word in words if word[0] >= _UNSPACED)}")
