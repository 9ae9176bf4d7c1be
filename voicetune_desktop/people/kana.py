"""Japanese names in kana: Yuki and 由紀 as ゆき and ユキ, Hayashi as はやし, Sato as さとう."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from unicodedata import normalize

from voicetune_desktop.paths import resource

_FILE = "names/readings_ja.txt"
_CHINESE_TOO = frozenset(("金子",))
_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの", "h": "はひふへほ", "m": "まみむめも",
    "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ", "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
_SYLLABLES = {
    **{f"{sign}{vowel}": kana for sign, row in _ROWS.items() for vowel, kana in zip("aiueo", row, strict=True)},
    **{f"{sign}y{vowel}": f"{row[1]}{small}" for sign, row in _ROWS.items() if sign for vowel, small in zip("auo", "ゃゅょ", strict=True)},
    **{
        f"{sign}{vowel}": f"{kana}{small}"
        for sign, kana in (("sh", "し"), ("ch", "ち"), ("j", "じ"))
        for vowel, small in zip("auo", "ゃゅょ", strict=True)
    },
    "shi": "し", "chi": "ち", "tsu": "つ", "fu": "ふ", "ji": "じ", "ya": "や", "yu": "ゆ", "yo": "よ", "wa": "わ", "n": "ん", "n'": "ん",
}  # fmt: skip
_ICHI = re.compile("(?<=[a-z])nichi")
"""Ken-ichi, Shin-ichi."""
_LONG_O = re.compile("oh(?![aiueoy])")
_LONGEST_SYLLABLE = 3
_MOST_LONG = 3
"""Vowels of a name that may be long though it is not written."""


def in_kana(name: str) -> tuple[str, ...]:
    """The ways to write a Japanese name in hiragana, the plain one first; none of a name that is not Japanese."""
    kana = _hiragana(name)
    if kana and all("ぁ" <= char <= "ゖ" or char == "ー" for char in kana):
        return (kana,)
    return tuple(dict.fromkeys(_romaji(name))) if name.isalpha() and name[0] < "\u0250" else _readings().get(name, ())


def katakana(hiragana: str) -> str:
    """The same in katakana."""
    return "".join(chr(ord(char) + 0x60) if "ぁ" <= char <= "ゖ" else char for char in hiragana)


def _hiragana(text: str) -> str:
    return "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in text)


def _romaji(name: str) -> Iterator[str]:
    """The syllables with long vowels as written, then with those that may be meant: Ryo is りょう."""
    low = normalize("NFC", name.lower()).translate({ord("ō"): "ou", ord("ū"): "uu"})
    syllables = _split(_ICHI.sub("n'ichi", _LONG_O.sub("ou", low)))
    if syllables is None:
        return
    long = [place for place, syllable in enumerate(syllables) if syllable[-1] in "ou"][-_MOST_LONG:]
    for longer in product(("", "う"), repeat=len(long)):
        ends = dict(zip(long, longer, strict=True))
        yield "".join(_SYLLABLES[syllable] + ends.get(place, "") for place, syllable in enumerate(syllables))


def _split(low: str) -> list[str] | None:
    syllables, at = list[str](), 0
    while at < len(low):
        size = next((size for size in range(_LONGEST_SYLLABLE, 0, -1) if low[at : at + size] in _SYLLABLES), 0)
        if not size:
            return None
        syllables.append(low[at : at + size])
        at += size
    return syllables


def is_family_name(written: str) -> bool:
    """Whether two characters are a frequent Japanese family name, and not the beginning of a Chinese name as well."""
    return written in _families() and written not in _CHINESE_TOO


@cache
def _families() -> frozenset[str]:
    families = resource(_FILE).read_text("utf-8").partition("[family]")[2].partition("[")[0]
    return frozenset(name for line in families.splitlines() for name in line.partition(":")[2].split() if len(name) > 1)


@cache
def _readings() -> Mapping[str, tuple[str, ...]]:
    readings: defaultdict[str, list[str]] = defaultdict(list)
    for line in resource(_FILE).read_text("utf-8").splitlines():
        kana, colon, written = line.partition(":")
        for name in written.split() if colon and not line.startswith("#") else ():
            readings[name].append(kana)
    return {name: tuple(several) for name, several in readings.items()}
