"""Which countries' local phone numbers to look for in a chat: those that its numbers, money and language point to."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from voicetune_desktop.privacy.context_words import words

MOST_REGIONS = 4
_READ = 5_000
"""Texts that are looked at."""

_PLUS = re.compile(r"(?<!\w)(?:\+|00)(\d[\d ().-]{6,17}\d)")
_WORD = re.compile(r"[^\W\d_]+")
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
    ("\u0400", "\u04ff", "ru"),
)
_COMMON: Mapping[str, frozenset[str]] = {
    "en": words("the and you is it that this what are was for have with your just not im its so but"),
    "de": words("ich und nicht das ist du der die mit auf ein noch auch wir hast mal schon bin kannst mir"),
    "es": words("que los las por una con está pero como muy qué estoy tienes hola mañana también aquí eres voy para"),
    "fr": words("je les est pas que une des dans pour tu vous avec c'est suis mais j'ai oui ça et au demain"),
    "it": words("che non sono una per con mi ma come è di anche ciao hai sei questo domani alle gli della"),
    "pt": words("não você uma com para que tá meu vou mas isso também aqui obrigado amanhã ele hoje bom você te"),
    "nl": words("ik het een niet dat van je en is op wat zijn maar ook met heb nog kan we bij"),
    "pl": words("nie się jest na że to do jak ale czy mam już co tak jutro jesteś dla tylko masz będę"),
    "tr": words("bir ve bu çok ne için ben sen var yok ama değil mi da gibi olur bana şu evet yarın"),
    "fi": words("on ja ei se että mä sä olen oon mutta kun niin mitä joo nyt hän vielä kiitos huomenna oot"),
    "sv": words("jag det är och att inte du en som på har med för men vi kan var så hej tack"),
    "hi-Latn": words("hai nahi kya mein ka ki ke ko se bhi tha yaar kar raha aur ho haan toh kal mera"),
}
_SPOKEN: Mapping[str, tuple[str, ...]] = {
    "en": ("US", "GB", "AU", "IN"),
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
    "ru": ("RU", "UA", "KZ"),
    "ar": ("EG", "SA", "AE", "MA"),
    "he": ("IL",),
    "el": ("GR",),
    "th": ("TH",),
    "ja": ("JP",),
    "ko": ("KR",),
    "zh": ("CN", "TW", "HK"),
}
_CODE, _CURRENCY, _SPEECH = 8, 2, 3
"""Weight of a country code, of a sign of money, and of a language."""


def guess_regions(texts: Iterable[str] = (), senders: Iterable[str] = (), language: str = "") -> tuple[str, ...]:
    """ISO codes of at most MOST_REGIONS countries, the likeliest first; none where nothing points anywhere.

    `senders` may be phone numbers; `language` is a tag such as "en-GB" where it is known, else it is guessed from the texts.
    """
    sample = list(islice(texts, _READ))
    votes: Counter[str] = Counter()
    for number in (*senders, *sample):
        votes.update(dict.fromkeys(_called(number), _CODE))
    for text in sample:
        votes.update({region: _CURRENCY for sign, regions in _MONEY.items() if sign in text for region in regions})
    for place, region in enumerate(_by_language(language or _language(sample))):
        votes[region] += max(_SPEECH, len(sample) // 50) * 4 - place
    return tuple(region for region, _ in votes.most_common(MOST_REGIONS))


def _called(text: str) -> Iterator[str]:
    """The countries of the international numbers in a text."""
    if "+" not in text and "00" not in text:
        return
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


def _language(texts: Iterable[str]) -> str:
    """The language of most words, by script or by its commonest words; nothing for too little text."""
    votes: Counter[str] = Counter()
    for text in texts:
        votes.update(_tongues(text[:400]))
    ranked = votes.most_common(1)
    return ranked[0][0] if ranked else ""


def _tongues(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.lower()):
        if word > "\u0370":
            yield from islice((tongue for low, high, tongue in _SCRIPTS if any(low <= char <= high for char in word)), 1)
        else:
            yield from (tongue for tongue, words in _COMMON.items() if word in words)
