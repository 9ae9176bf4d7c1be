"""Reads the label of a contact or sender as the parts of a name: "Dr. Marlowe, Jessica (yoga) 🌸" is Jessica and Marlowe."""

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from voicetune_desktop.people.kana import is_family_name
from voicetune_desktop.people.name_words import SMALL_WORDS
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.people.vocabulary import COMPOUND_SURNAMES, FUNCTION_WORDS, LINKS, PARTICLES, ROLES, SUFFIXES, TITLES

LONGEST = 120
"""Characters of a label that are read; services allow 25 to 100."""
_MOST_WORDS = 5
"""A label with more words is a sentence: only its capitalised words can be names."""

_BRACKETED = re.compile(r"[(\[{（【「]([^()\[\]{}（）【】「」]{0,60})[)\]}）】」]")
_QUOTED = re.compile(r"""(?:(?<=\s)|^)["'“”„«‘]([^"'“”„«»‘’]{2,30})["'“”»’](?=\s|$)""")
_EMAIL = re.compile(r"[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")
_HANDLE = re.compile(r"@?(?=[^\s@]*[^\W\d_])[\w.\-]{2,64}", re.UNICODE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,3}|[^\W\d_]")
_SIGNS = re.compile("[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u20d0-\u20ff]")
_ORNAMENTS = frozenset({"So", "Sk", "Sm", "Cf", "Cn", "Co", "Cs", "Cc", "Zl", "Zp", "Me"})
_KANA_BEHIND = re.compile("([\u3400-\u9fff々]{1,3})([\u3041-\u30ff]{2,6})")
_GENITIVE = re.compile(r"['’](?:s|n?[ıiuü]n)$")
_TITLED = re.compile(
    "([\u3041-\u9fff々가-힣]{1,4})(?:部長|課長|社長|係長|店長|院長|先生|先輩|老师|老師|医生|醫生|律师|经理|부장|과장|팀장|대리|사장|선생|쌤)(?:님|さん)?"
)
"""A family name with the title behind it, in one word."""
_TAG = re.compile(r"(.+)#\d{4}")
"""A name of Discord with the number that it once had."""
_HONOURED = frozenset(("dona", "doña", "seu", "mas", "bang", "kang", "kak"))
"""Titles before first names that are first names nowhere, or hardly."""
_DON = "don"
_MOTHERS = frozenset(("annesi", "babası", "ablası", "abisi", "teyzesi", "halası"))
"""What comes behind somebody's child in a label: "Elif'in annesi Sevgi"."""


class NameParts(Struct, frozen=True):
    """The parts of one label. All are empty when the label names nobody ("Mum", "+44 20 7946 0018", "Deleted Account")."""

    given: tuple[str, ...] = ()
    """First name, then middle ones."""
    family: str = ""
    """Family name without particles."""
    particle: str = ""
    """What ties the family name: "de la"."""
    initials: tuple[str, ...] = ()
    """Letters that stand for a name: ("M",) of "Jessica M."."""
    handle: str = ""
    """A name made for a screen: "tacocat42"."""
    nicks: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    """Capitalised words of a label that is a sentence."""
    whole: str = ""
    """The label as it was written, cleaned, where that is more than its parts: "Mike from work"."""


def is_contact(label: str) -> bool:
    """Whether a label is a phone number or an e-mail address and no name."""
    digits = sum(map(str.isdigit, label))
    letters = sum(map(str.isalpha, label))
    return (digits >= 6 and letters <= 1) or bool(_EMAIL.fullmatch(label.strip().strip("<>~ ")))


def parse_label(label: str) -> NameParts:
    """Read one label; never fails."""
    text = _plain(label)
    if is_contact(text):
        return NameParts()
    nicks = tuple(nick for match in _QUOTED.finditer(text) if (nick := _trimmed(match[1])))
    asides = tuple(_trimmed(match[1]) for match in _BRACKETED.finditer(text))
    bare = _BRACKETED.sub(" ", _QUOTED.sub(" ", text)).strip() or " ".join(asides or nicks)
    if titled := _TITLED.fullmatch(bare):
        return NameParts(family=titled[1], nicks=nicks, whole=bare if len(titled[1]) == 1 else "")
    if (tagged := _TAG.fullmatch(bare)) and " " not in bare:
        return NameParts(handle=tagged[1].strip(".-"), nicks=nicks, whole=bare)
    if _is_handle(bare.strip("~ ")):
        return NameParts(handle=bare.strip("~ ").lstrip("@").strip(".-"), nicks=nicks)
    words = _without_children(_swapped(bare))
    return _named(_without_titles(words), nicks, asides)


def _plain(label: str) -> str:
    """One line of plain characters without emoji, format characters, loose accents and double spaces."""
    text = label[:LONGEST]
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _SIGNS.sub("", unicodedata.normalize("NFKC", text))
    return " ".join("".join(" " if unicodedata.category(char) in _ORNAMENTS else char for char in text).split())


def _is_handle(text: str) -> bool:
    """One word with a digit, underscore, inner dot or inner capital, or with @ before it."""
    if not _HANDLE.fullmatch(text) or text.lower() in ROLES:
        return False
    name = text.lstrip("@").strip(".")
    inner = name[1:]
    marked = any(char.isdigit() or char == "_" for char in name) or "." in name
    camel = not name.isupper() and any(char.isupper() and before.islower() for before, char in zip(name, inner, strict=False))
    return (
        text.startswith("@")
        or marked
        or (camel and "-" not in name and not name.startswith(("Mc", "Mac", "De", "Le", "La", "Van", "Di", "O")))
    )


def _swapped(text: str) -> list[str]:
    """Words in the order first name, family name: "Marlowe, Jessica" is turned round."""
    before, comma, after = text.partition(",")
    left, right = before.split(), [word for word in after.split() if any(map(str.isalpha, word))]
    titled = all(word.strip(",").lower() in SUFFIXES for word in right)
    if comma and "," not in after and right and len(left) <= 3 and len(right) <= 3 and not titled:
        return [*right, *left]
    return re.split(r"[\s,|/&+•·]+", text)


def _without_titles(words: Sequence[str]) -> list[str]:
    left = list(words)
    while len(left) > 1 and (left[0].lower() in TITLES or left[0].lower() in _HONOURED or _is_don(left)):
        left.pop(0)
    while len(left) > 1 and left[-1].lower() in SUFFIXES:
        left.pop()
    return left


def _is_don(words: Sequence[str]) -> bool:
    """Whether a label begins with the title before a first name: "Don Piero", not "Don Draper"."""
    return words[0].lower() == _DON and is_given_name(words[1])


def _without_children(words: list[str]) -> list[str]:
    """A Turkish label without the child whose parent it names, where it names the parent, too."""
    kin = next((at for at, word in enumerate(words) if word.lower() in _MOTHERS), -1)
    return words[kin + 1 :] if 0 < kin < len(words) - 1 else words


def _named(words: Sequence[str], nicks: tuple[str, ...], asides: tuple[str, ...]) -> NameParts:
    """Parts of the words of a label in the order first name, family name."""
    words = [clean for word in words if (clean := _clean(word))]
    letters = tuple(word.replace(".", "") for word in words if _is_initial(word))
    real = [word for word in words if not _is_initial(word) and (_may_name(word) or (word == words[0] and _is_first_name(word)))]
    if len(words) > _MOST_WORDS:
        return NameParts(extra=tuple(word for word in real if word[0].isupper()), whole=" ".join(words))
    given, family = _split(real, initial_first=bool(words) and _is_initial(words[0]))
    particle = _particle(words, family)
    explained = len(real) + len(letters) + len(particle.split())
    return NameParts(
        given=given,
        family=family,
        particle=particle,
        initials=letters,
        nicks=nicks + tuple(aside for aside in asides if given and _is_short_for(aside, given[0])),
        whole=" ".join(words) if real and explained < len(words) else "",
    )


def _clean(word: str) -> str:
    """A word without what clings to it; nothing where it has no letter."""
    if _INITIALS.fullmatch(word):
        return word
    bare = _GENITIVE.sub("", _trimmed(word))
    return bare if any(map(str.isalpha, bare)) else ""


def _trimmed(word: str) -> str:
    """A word from its first to its last letter or digit."""
    start, end = 0, len(word)
    while start < end and not word[start].isalnum():
        start += 1
    while end > start and not (word[end - 1].isalnum() or unicodedata.category(word[end - 1])[0] == "M"):
        end -= 1
    return word[start:end]


def _is_initial(word: str) -> bool:
    return bool(_INITIALS.fullmatch(word)) and not _unspaced(word)


def _may_name(word: str) -> bool:
    """Neither a role nor a word that only ties others; "Le" and "Do" with a capital may be names, "El" and "Van" are too common."""
    low = word.lower()
    return low not in ROLES and low not in LINKS and (low not in PARTICLES or (word[0].isupper() and low not in FUNCTION_WORDS))


def _is_first_name(word: str) -> bool:
    """Whether a word that ties names is one itself where a label starts with it: "Des Okafor", "Di Palmer"."""
    return word.istitle() and word.lower() in SMALL_WORDS


def _split(real: Sequence[str], *, initial_first: bool) -> tuple[tuple[str, ...], str]:
    """Given names and family name."""
    if not real:
        return (), ""
    if len(real) == 1:
        return ((), real[0]) if initial_first else _split_unspaced(real[0])
    if len(real) == 2 and _unspaced(real[0]):
        return (real[1],), real[0]
    return tuple(real[:-1]), real[-1]


def _unspaced(word: str) -> bool:
    """Whether a word is written in Han characters, kana or Hangul."""
    return bool(word) and all(
        "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" or char == "々" for char in word
    )


def _split_unspaced(word: str) -> tuple[tuple[str, ...], str]:
    """Given and family name of a name written in one piece: 张伟杰 is 伟杰 of the family 张, 田中ゆかり is ゆかり of the family 田中."""
    if mixed := _KANA_BEHIND.fullmatch(word):
        return (mixed[2],), mixed[1]
    hangul, kana = "\uac00" <= word[0] <= "\ud7a3", any("\u3040" <= char <= "\u30ff" for char in word)
    if not _unspaced(word) or kana or not 2 <= len(word) <= 4 or (hangul and len(word) == 2):
        return (word,), ""
    head = 2 if word[:2] in COMPOUND_SURNAMES or (len(word) == 4 and not hangul) or is_family_name(word[:2]) else 1
    return (word[head:],), word[:head]


def _particle(words: Sequence[str], family: str) -> str:
    """The particles right before the family name, as written."""
    if family not in words:
        return ""
    at = words.index(family)
    start = at
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    return " ".join(words[start:at])


def _is_short_for(aside: str, first: str) -> bool:
    """Whether a bracket holds a nickname and no role: "Jessica (Jess)" but not "Jessica (yoga)"."""
    return aside.isalpha() and aside.lower() not in ROLES and aside.lower() != first.lower() and aside[:2].lower() == first[:2].lower()
