"""Where people live: street and number in the order of each country, with flat, floor and door."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.address_parts import CODE_BEHIND, flat_end, flat_start
from voicetune_desktop.privacy.context_words import ARTICLES, words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.detectors.split_addresses import street_over_messages
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import EDGE, Sheet
from voicetune_desktop.privacy.street_words import street_words

KIND = "address"
_SURE, _LIKELY, _DOUBT = 0.9, 0.75, 0.5
_REACH = 64
_FIRST_OF_NUMBER = "0123456789nд"
"""How a house number starts, with its sign: "5", "no: 5", "д. 5"."""
_HOUSE = (
    r"\d{1,5}(?:[a-zA-Zа-яА-Я](?![^\W_])|[ ][A-Z](?![\w.']|[ ]\d))?(?:[ ]?(?:bis|ter|quater)\b)?"
    r"(?:[/-](?:\d{1,4}[a-zA-Z]?|[A-Z]|[IVX]{1,4})(?![^\W_]))?"
)
_NUMBER_SIGN = r"(?:n[º°o.]?[:.]?[ ]?|nr\.?:?[ ]?|no\.?:?[ ]?|д\.?[ ]?|дом[ ]|(?:رقم|عمارة|بناية|مبنى|فيلا)[ ])?"
_NO_NUMBER = r"(?![\w%°€$£]|[.,:]\d)"
_NAME = r"(?:(?:[^\W\d_]|\d{1,3}(?:st|nd|rd|th|[ºª.°])(?![\w.]))[\w'’.-]*)"
_BEFORE_STREET = re.compile(rf"(?<![\w.,:/£$€#-])({_HOUSE}),?[ ]((?:{_NAME}[ ]){{1,4}})$")
_NUMBER_BEHIND = re.compile(rf"[ ]?,?[ ]?{_NUMBER_SIGN}({_HOUSE}){_NO_NUMBER}", re.IGNORECASE)
_NAMED_STREET = re.compile(
    rf"[ ]((?:\d{{1,2}}[.º]?[ ](?:de[ ])?(?=[^\W\d_]))?(?:{_NAME}[ ,]{{1,2}}){{0,5}}?{_NAME})[,،]?[ ]?{_NUMBER_SIGN}({_HOUSE}){_NO_NUMBER}",
    re.IGNORECASE,
)
_FRENCH_NUMBER = re.compile(rf"(?<![\w.,:/£$€#-])({_HOUSE}),?[ ]$")
_OF = r"(?:de|du|des|de[ ]la|de[ ]l['’]|d['’]|la|le|les|el|los|las)"
_STREET_NAME = re.compile(rf"[ ](?:{_OF}[ ])*(?:[dl]['’])?{_NAME}(?:[ ](?:de|du|des|la|le|et|[A-ZÀ-Þ])[\w'’.-]*){{0,4}}")
_HONOURED = words("prins prinses koning koningin graaf burgemeester dokter pater sint sankt prinz kaiser könig")
"""First words of the names of streets."""
_NAMES_BEFORE = re.compile(r"(?<![\w.])([A-ZÀ-Þ][^\W\d_]{2,})[ ](?:(?:de|den|der|van)[ ]){0,2}$")
_POLISH = re.compile(
    r"(?<![\w-])[A-ZŁŚŻĆ]\w{2,}(?:ska|cka|owa|iego|skiej|ckiej|owej|na|nej)[ ]\d{1,3}[a-z]?(?:/\d{1,3}|[ ]m\.?[ ]?\d{1,3})(?![\w/])"
)
_RUSSIAN = re.compile(
    r"(?<![\w-])[А-ЯЁа-яё][а-яё]{3,}(?:ская|цкая|ской|цкой|ский|ного|ская|ого|ева|ова|ина|ная|ной|ный)[ ](?:д\.?[ ]?|дом[ ])?"
    r"\d{1,3}(?:[кК/]\d{1,3}|[а-г](?!\w))?,?[ ](?:кв|квартира|корп|подъезд|под|этаж)\.?[ ]?\d{1,4}(?!\w)"
)
"""A street without its kind, with the flat: "Садовая 5 кв 12"."""
_RUSSIAN_KIND_BEHIND = re.compile(
    r"(?<![\w-])[А-ЯЁІЇЄ][а-яёіїє-]{3,} "
    r"(?:ул|улица|пер|переулок|пр|пр-т|пр-кт|проспект|наб|набережная|бульвар|б-р|ш|шоссе|вул|вулиця|провулок)"
    r"\.?,? ?(?:д\.?[ ]?|дом[ ]|буд\.?[ ]?)?\d{1,3}(?:[/-]\d{1,3})?[а-гА-Г]?(?!\w)"
)
"""A street before its kind: "Новая ул., д. 5"."""
_RUSSIAN_KINDS = (" ул.", " ул,", " пер.", " пр.", " пр-", " наб.", " б-р", " ш.", " вул.", " вул,")
_MEASURED = re.compile(
    r"\s?(?:min|minutes?|mins?|hours?|h|heures?|horas?|ore|stunden?|km|miles?|years?|jahre?|people|times|x|am|pm|uhr|€|\$|£|%|th|st|nd|rd)\b",
    re.IGNORECASE,
)
_NO_STREETS = words(
    """
    the a an my your his her our their this that in on at for of and or min mins minute minutes second hour hours day days years
    people times more few next last another week km mile metre meter foot each every all some any first second square long short good
    great bad right wrong same other half way to by with from is are was bis ter quater
    """
)
"""Words that name no street: "20 minutes drive", "in 3 way"."""
_UNSURE_BEHIND = words(
    "way drive place close court park hill rise view green row walk square circle cross main pl st ct cir loop trail section plaza"
)
_NO_NAMES = words(
    "à a al de en la las los le les el y et e o ou du des au aux in im am um bei zu na w do o в на к до po per alle i il lo at to on no is"
)
"""Between a kind of street and a number, these make a time or a place of it: "la calle a las 5"."""
_GERMAN = words("am an im in auf zur zum unter")
_UNSURE_BEFORE = words(
    """
    am an im in auf zur zum unter alte neue alter hinter square rua r. largo strada
    camino via place cours passage main route plan gang privada cerrada circuito calzada
    """
)
_NUMBER_BEHIND_ONLY = _GERMAN | words(
    "via viale corso piazza vicolo largo strada calle c/ avenida paseo plaza rua travessa ulica ul ul. aleja al al. os os."
)
"""No house number stands before these: "siamo in 7, via Garibaldi 45", "um 12 im Kino"."""
_UNSURE_ENDINGS = frozenset(
    (
        "weg",
        "ring",
        "berg",
        "hof",
        "damm",
        "graben",
        "markt",
        "steig",
        "winkel",
        "kamp",
        "baan",
        "dam",
        "pad",
        "park",
        "plein",
        "have",
        "plan",
        "plats",
        "torv",
        "tie",
        "kaari",
        "út",
        "tér",
        "köz",
        "ova",
        "ská",
        "ní",
        "allé",
        "ufer",
        "stieg",
        "pfad",
        "cad",
        "mah",
        "sk",
        "backen",
        "weien",
    )
)


_ONLY_JOINED = frozenset(("have", "plan", "tie", "pad", "gate"))
"""Kinds of streets of the north that are English words: "We have 12"."""


def spoken(setup: Setup) -> CuedDetector | None:  # noqa: ARG001
    """Addresses whose kind of street is a word of its own."""
    street = street_words()
    return CuedDetector(tuple(sorted(street.behind | street.before)), _by_word)


def compound(setup: Setup) -> Detector | None:  # noqa: ARG001
    """Addresses whose street ends in its kind: "Hauptstraße 5"."""
    return _by_ending


def _by_word(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    street, text = street_words(), sheet.text
    for cue in cues:
        if text[cue.end].isalnum():
            continue
        found = _number_first(text, cue) if cue.word in street.behind else None
        found = found or (_street_first(text, cue) if cue.word in street.before else None)
        if found:
            yield from findings(text, *found)
        elif cue.word in street.behind:
            yield from _over_messages(sheet, cue)


def _over_messages(sheet: Sheet, cue: Cue) -> Iterator[Finding]:
    places = street_over_messages(sheet, cue) or ()
    value = " ".join(" ".join(fold(sheet.text[start:end]).replace(",", " ").split()) for start, end in places)
    yield from (Finding(start, end, KIND, _LIKELY, Action.REPLACE, value, "split", "split over messages") for start, end in places)


def _number_first(text: str, cue: Cue) -> tuple[int, int, bool] | None:
    """12 Rose Street."""
    left = text[max(0, cue.start - _REACH) : cue.start].rpartition(EDGE)[2].rpartition("\n")[2]
    match = _BEFORE_STREET.search(left)
    if match is None:
        return None
    names = match[2].split()
    if any(fold(name) in _NO_STREETS for name in names[:-1] or names) or fold(names[-1]) in _NO_STREETS:
        return None
    start = cue.start - len(left) + match.start()
    capital = all(name[0].isupper() or not name[0].isalpha() for name in names)
    sure = capital or (len(names) <= 3 and (cue.word not in _UNSURE_BEHIND or len(match[1]) > 2))
    return start, cue.end, sure


def _street_first(text: str, cue: Cue) -> tuple[int, int, bool] | None:
    """Calle Mayor 5; and 5 rue de la Paix."""
    right = text[cue.end : cue.end + _REACH].partition(EDGE)[0].partition("\n")[0]
    left = text[max(0, cue.start - 16) : cue.start].rpartition(EDGE)[2]
    number, name = _FRENCH_NUMBER.search(left), _STREET_NAME.match(right)
    if number and name and cue.word not in _NUMBER_BEHIND_ONLY and (cue.word not in _UNSURE_BEFORE or _is_french(name.group())):
        return cue.start - len(left) + number.start(), cue.end + name.end(), True
    match = _NAMED_STREET.match(right)
    if match is None or _MEASURED.match(right, match.end()):
        return None
    names = match[1].replace(",", " ").split()
    if all(fold(name) in _NO_NAMES for name in names) or (cue.word in _GERMAN and text[cue.start].islower() and _is_compound(names[-1])):
        return None
    capital = any(name[0].isupper() for name in names)
    unsure = cue.word in _UNSURE_BEFORE
    last = names[-1]
    if unsure and (not capital or len(names) > 3 or not last[0].isupper() or last.isupper() or fold(last) in street_words().counted):
        return None
    return cue.start, cue.end + match.end(), (capital or not unsure) and len(names) <= 4


def _is_compound(name: str) -> bool:
    """Whether a street tells its kind itself, so that "in der" before "Hauptstraße" is no part of it."""
    return fold(name).rstrip(".").endswith(street_words().endings)


def _is_french(name: str) -> bool:
    """Whether what follows a doubtful kind of street names one: "12 square des Lilas", not "12 square feet"."""
    return any(map(str.isupper, name)) or fold(name.split(maxsplit=1)[0]).startswith(("de", "du", "d'", "la"))


@cache
def _endings() -> tuple[AhoCorasick, tuple[str, ...]]:
    """What ends the name of a street before a number, with the first sign of that number, and the kind of street of each."""
    ends = {
        f"{kind}{sign}{first}": kind for kind in street_words().endings for sign in (" ", ". ", ", ", ".") for first in _FIRST_OF_NUMBER
    }
    return AhoCorasick(list(ends)), tuple(ends.values())


def _by_ending(sheet: Sheet) -> Iterator[Finding]:
    automaton, kinds = _endings()
    text, folded = sheet.text, sheet.folded
    for number, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        house = _NUMBER_BEHIND.match(text, end - 2)
        if house and not _MEASURED.match(text, house.end()):
            found = _named_street(text, start, house.end(), kinds[number])
            if found:
                yield from findings(text, *found)
    for street in _RUSSIAN.finditer(text) if "кв" in text or "под" in text or "корп" in text else ():
        yield from findings(text, street.start(), street.end(), True)
    for street in _RUSSIAN_KIND_BEHIND.finditer(text) if any(kind in text for kind in _RUSSIAN_KINDS) else ():
        yield from findings(text, street.start(), street.end(), True)
    for street in _POLISH.finditer(text) if "ł" in text or "ska " in text or "owa " in text else ():
        yield from findings(text, street.start(), street.end(), True)


def _named_street(text: str, ending: int, end: int, kind: str) -> tuple[int, int, bool] | None:
    """Start, end and certainty of the street whose kind stands at `ending`, in one word with its name or behind it."""
    start = ending
    while start > 0 and (text[start - 1].isalpha() or text[start - 1] in "-'’."):
        start -= 1
    stem = text[start:ending]
    if not stem and kind in _ONLY_JOINED:
        return None
    if not stem:
        named = re.search(r"((?:[A-ZÀ-ÞŞĞİÅÄÖ0-9][\w'’.-]*[ ]){1,3})$", text[max(0, start - _REACH) : start])
        return (start - len(named[1]), end, True) if named else None
    capital = stem[0].isupper()
    if len(stem) < 3 or (not capital and kind in _UNSURE_ENDINGS):
        return None
    return _with_names_before(text, start) if capital else start, end, capital or kind not in _UNSURE_ENDINGS


def _with_names_before(text: str, start: int) -> int:
    """The start of a street with the names before its last word: "Prins Hendrikkade", "Willem de Zwijgerlaan"."""
    names = _NAMES_BEFORE.search(text[max(0, start - _REACH) : start])
    first = start - len(names.group()) if names else start
    opens = text[first - 1] in f"{EDGE}\n"
    word = opens and standing(names[1]) == "word" and fold(names[1]) not in _HONOURED if names else True
    return start if names is None or fold(names[1]) in ARTICLES or word else first


def findings(text: str, start: int, end: int, sure: bool) -> Iterator[Finding]:  # noqa: FBT001
    """The street with the flat before and behind it, and the postcode behind that."""
    start, end = flat_start(text, start), flat_end(text, end)
    told = sure or not street_words().telling.isdisjoint(fold(text[max(0, start - _REACH) : start].rpartition(EDGE)[2]).split())
    value = " ".join(fold(text[start:end]).replace(",", " ").split())
    action, score = (Action.REPLACE, _SURE if sure else _LIKELY) if told else (Action.ASK, _DOUBT)
    yield Finding(start, end, KIND, score, action, value, "street", "" if told else "may be an address")
    code = CODE_BEHIND.match(text, end)
    if code and told:
        yield Finding(code.start(1), code.end(1), "postcode", score, action, "".join(filter(str.isalnum, fold(code[1]))), "code")
