"""Which countries' local phone numbers to look for in a chat: those that its numbers, money and language point to."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice

from voicetune_desktop.paths import resource

MOST_REGIONS = 6
_READ = 5_000
"""Texts that are looked at."""

_PLUS = re.compile(r"(?<!\w)(?:\+|00)(\d[\d ().-]{6,17}\d)")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MONEY: Mapping[str, tuple[str, ...]] = {
    "£": ("GB",),
    "₹": ("IN",),
    "R$": ("BR",),
    "zł": ("PL",),
    "₺": ("TR",),
    "₽": ("RU",),
    "₩": ("KR",),
    "₪": ("IL",),
    "₫": ("VN",),
    "฿": ("TH",),
    "₴": ("UA",),
    "A$": ("AU",),
    "AU$": ("AU",),
    "C$": ("CA",),
    "US$": ("US",),
    "$": ("US",),
    "¥": ("JP", "CN"),
}
_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("\u3040", "\u30ff", "ja"),
    ("\uac00", "\ud7a3", "ko"),
    ("\u4e00", "\u9fff", "zh"),
    ("\u0600", "\u06ff", "ar"),
    ("\u0590", "\u05ff", "he"),
    ("\u0370", "\u03ff", "el"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u0900", "\u097f", "hi"),
)
_SPOKEN: Mapping[str, tuple[str, ...]] = {
    "en": ("US", "GB", "IN", "AU", "CA", "IE"),
    "en-US": ("US",),
    "en-GB": ("GB",),
    "en-AU": ("AU",),
    "en-IN": ("IN",),
    "de": ("DE", "AT", "CH"),
    "es": ("ES", "MX", "AR", "CO"),
    "fr": ("FR", "BE", "CH", "CA"),
    "it": ("IT",),
    "pt": ("BR", "PT"),
    "nl": ("NL", "BE"),
    "pl": ("PL",),
    "tr": ("TR",),
    "fi": ("FI",),
    "sv": ("SE", "FI"),
    "hi-Latn": ("IN",),
    "hi": ("IN",),
    "cs": ("CZ", "SK"),
    "sk": ("SK", "CZ"),
    "hu": ("HU",),
    "ro": ("RO",),
    "hr": ("HR", "RS", "BA"),
    "no": ("NO",),
    "da": ("DK",),
    "id": ("ID",),
    "bg": ("BG",),
    "vi": ("VN",),
    "uk": ("UA",),
    "ru": ("RU", "UA", "KZ"),
    "ar": ("EG", "SA", "AE", "MA"),
    "he": ("IL",),
    "el": ("GR",),
    "th": ("TH",),
    "ja": ("JP",),
    "ko": ("KR",),
    "zh": ("CN", "TW", "HK"),
}
_LETTERS: Mapping[str, frozenset[str]] = {
    "de": frozenset("ßäöü"),
    "es": frozenset("ñ"),
    "pt": frozenset("ãõ"),
    "fr": frozenset("êèçœîû"),
    "pl": frozenset("łżśćńęąź"),
    "cs": frozenset("řěůčšž"),
    "sk": frozenset("ľťďôĺŕ"),
    "tr": frozenset("ğışİ"),
    "sv": frozenset("å"),
    "da": frozenset("æø"),
    "no": frozenset("æø"),
    "hu": frozenset("őű"),
    "ro": frozenset("ățșţş"),
    "hr": frozenset("ćđ"),
    "fi": frozenset("äö"),
    "uk": frozenset("іїєґ"),
    "ru": frozenset("ыэъ"),
}
"""Letters that few languages have."""
_MOST_LANGUAGES = 3
_CLEAR = 12
"""Votes from which on the first language is the only one."""
_NEAR = 0.4
_WHOLE = 27_720
"""The vote of a word for its language, which several share: a number that up to twelve divide."""
_BEGINNING = 400
"""Characters of a text that are looked at."""
_EDGE = "\0"
_CODE, _CURRENCY, _SPEECH = 8, 2, 3
"""Weight of a country code, of a sign of money, and of a language."""


def guess_regions(texts: Iterable[str] = (), senders: Iterable[str] = (), language: str = "") -> tuple[str, ...]:
    """ISO codes of at most MOST_REGIONS countries, the likeliest first; none where nothing points anywhere.

    `senders` may be phone numbers; `language` is a tag such as "en-GB" where it is known, else it is guessed from the texts.
    """
    sample = list(islice(texts, _READ))
    votes: Counter[str] = Counter()
    for number in (text for text in (*senders, *sample) if "+" in text or "00" in text):
        votes.update(dict.fromkeys(_called(number), _CODE))
    together = _EDGE.join(sample)
    if signs := [sign for sign in _MONEY if sign in together]:
        for text in sample:
            votes.update({region: _CURRENCY for sign in signs if sign in text for region in _MONEY[sign]})
    spoken = [region for tongue in ((language,) if language else _languages(sample)) for region in _by_language(tongue)]
    for place, region in enumerate(dict.fromkeys(spoken)):
        votes[region] += max(_SPEECH, len(sample) // 50) * 4 - place
    return tuple(region for region, _ in votes.most_common(MOST_REGIONS))


def tags_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The language of some texts with its likeliest country ("pt-BR"); several where they are too few to tell, none without words."""
    sample = list(islice(texts, _READ))
    return tuple(_tag(tongue, sample) for tongue in _languages(sample))


def _tag(tongue: str, sample: Iterable[str]) -> str:
    if "-" in tongue:
        return tongue
    country = next((region for region in guess_regions(sample, language=tongue) if region in _SPOKEN.get(tongue, ())), "")
    return f"{tongue}-{country}" if country else tongue


def _called(text: str) -> Iterator[str]:
    """The countries of the international numbers in a text."""
    import phonenumbers

    for match in _PLUS.finditer(text[:2_000]):
        try:
            region = phonenumbers.region_code_for_number(phonenumbers.parse(f"+{match[1]}"))
        except phonenumbers.NumberParseException:
            continue
        if region:
            yield region


def _by_language(tag: str) -> tuple[str, ...]:
    base, _, country = tag.partition("-")
    if tag in _SPOKEN:
        return _SPOKEN[tag]
    own = (country,) if len(country) == 2 and country.isupper() else ()
    return own or _SPOKEN.get(base, ())


def _languages(texts: Iterable[str]) -> tuple[str, ...]:
    """The language of most words, and others that are nearly as likely where there is little to go by."""
    votes: defaultdict[str, int] = defaultdict(int)
    words = Counter(_WORD.findall(_EDGE.join(text[:_BEGINNING] for text in texts).lower().replace("’", "'")))
    common = _common()
    for word, count in words.items():
        for tongue, weight in common.get(word, ()) if word.isascii() else (*common.get(word, ()), *_by_letters(word)):
            votes[tongue] += weight * count
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])[:_MOST_LANGUAGES]
    if not ranked:
        return ()
    most = ranked[0][1]
    return tuple(tongue for tongue, votes in ranked if votes == most or (most < _CLEAR * _WHOLE and votes >= most * _NEAR))


def is_common(word: str) -> bool:
    """Whether a word in lower case is one by which chats show their language."""
    return word in _common()


@lru_cache(maxsize=4096)
def _by_letters(word: str) -> tuple[tuple[str, int], ...]:
    """Languages that the letters of a word point to, and how much."""
    scripts = ((tongue, _WHOLE) for low, high, tongue in _SCRIPTS if any(low <= char <= high for char in word))
    return (*scripts, *((tongue, _WHOLE // 2) for tongue, letters in _LETTERS.items() if not letters.isdisjoint(word)))


@cache
def _common() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Words, the languages that use them, and how much a word says about each: less if it is shared."""
    owners: dict[str, list[str]] = {}
    with resource("privacy/common_words.toml").open("rb") as file:
        for tongue, listed in tomllib.load(file).items():
            for word in set(listed.split()):
                owners.setdefault(word, []).append(tongue)
    return {word: tuple((tongue, _WHOLE // len(tongues)) for tongue in tongues) for word, tongues in owners.items()}
