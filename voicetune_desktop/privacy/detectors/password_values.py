"""What looks like a password, a PIN or a code, and which words never are one."""

import re
from functools import cache

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors.announcing import listed, table

WORDY = frozenset(("password", "phrase"))
"""Topics for which a plain word may be meant; PINs and codes have a digit."""
Place = tuple[int, int, Action]
"""Start and end of a password, and what is to be done with it."""
LIVELY = re.compile(r"[0-9]|[a-z][A-Z]|[!@#$%^&*_+=~/|:]")
"""Something that passwords have and few messages do."""

_TOKEN = re.compile(r"[^\s\0]{1,128}")
_UNSPACED = re.compile(r"[\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]")
_TRAILING = ".,;:)]}>\"'»”’」』`。，！？、؟،…"
_SIGNS = re.compile(r"[!@#$%^&*_+=?~|<>]+(?=[^\W_])|[^\W_][!@#$%^&*_+=~|<>]")
_CAMEL = re.compile(r"[a-z][A-Z]")
_ORDINARY = re.compile(
    r"[$€£¥₹₽₺₩#]?[+-]?\d{1,3}(?:[.,:/h]\d+)*"
    r"(?:am|pm|a\.m|p\.m|mins?|s|sec|secs|h|hrs?|k|m|km|kg|g|mb|gb|tb|ghz|hz|p|x|th|st|nd|rd|er|e|€|%|\$|cm|mm|°c?|pcs|bit|yo)?"
    r"|\d+(?:[.,:/]\d+)+(?:am|pm)?|[$€£¥₹₽₺₩]\d+\w*|\d+[$€£¥₹₽₺₩%]|v?\d+(?:\.\d+)+[\w.-]*|v\d+|\d{2,4}[cfkwv]|localhost\S*|[\w.-]+:\d{2,5}|i[3579]-\w+|rtx\S*|gtx\S*|\d{4}s"
    r"|(?:https?|www|ftp)\S*|\S+@\S+\.\S+|\S+\.(?:com|org|net|de|pdf|txt|png|jpe?g|docx?|zip|py|js|json)",
    re.IGNORECASE,
)
_BRANDS = frozenset(
    [
        "wifi",
        "iphone",
        "ipad",
        "icloud",
        "itunes",
        "imac",
        "macbook",
        "youtube",
        "whatsapp",
        "linkedin",
        "lastpass",
        "1password",
        "bitwarden",
        "keepass",
        "github",
        "gitlab",
        "paypal",
        "onedrive",
        "facebook",
        "tiktok",
        "playstation",
        "openai",
        "chatgpt",
        "javascript",
        "typescript",
        "postgresql",
        "mysql",
        "nodejs",
        "macos",
        "ios",
        "wechat",
        "snapchat",
        "airbnb",
        "ebay",
        "icloud",
        "2fa",
        "mfa",
        "4g",
        "5g",
        "3d",
        "mp3",
        "mp4",
        "h264",
        "b2b",
        "windows10",
        "windows11",
        "ps4",
        "ps5",
        "covid19",
        "office365",
        "m365",
        "r2d2",
        "wpa2",
        "wpa3",
        "802.11",
        "sha256",
        "md5",
        "base64",
        "utf8",
        "utf-8",
        "ipv4",
        "ipv6",
        "x86",
        "log4j",
        "k8s",
        "web3",
        "24/7",
        "50/50",
    ]
)
_MANY_HYPHENS = 3
"""Joined words that make a passphrase, unless small ones are among them: "state-of-the-art"."""
_SMALL_WORDS = frozenset(["of", "the", "and", "to", "in", "on", "a", "an", "for", "de", "la", "le", "und", "der", "die", "das"])
_GROUPED = re.compile(
    r"(?<![A-Za-z0-9_.,:/-])(?:\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4})?|(?:\d[ -]){3,7}\d|\d{3,8})(?![A-Za-z0-9_]|-[A-Za-z0-9])(?![.,:/]\d)"
)
_DOOR = re.compile(
    r"(?<![A-Za-z0-9_.,:/-])[*#]?(?:[A-Za-z]-?)?(?:\d{1,6}[*#]\d{1,6}|\d{3,8}|\d{1,3}[A-Za-zА-Яа-я]\d{2,5}|\d{2}(?:-\d{2}){1,3}|\d{1,2}(?:-\d{1,2}){2,3})[A-Za-z]?[*#]?"
    r"(?![A-Za-zА-Яа-я0-9_]|-[A-Za-z0-9])(?![.,:/]\d)"
)
_KEYED = re.compile(r"(?<![A-Za-z0-9_.,:/-])\d{1,4} ?(?:klucz\w{0,3}|ключ\w{0,3}|key|K|🔑|🗝\ufe0f?) ?\d{2,6}(?!\w)", re.IGNORECASE)
_UNITS = re.compile(
    r"[ -]?(?:[$€£¥₹₽₺₩%]|(?:lines?|loc|chars?|characters?|digits?|words?|letters?|days?|hours?|min|mins|minutes?|years?|people"
    r"|euros?|eur|usd|dollars?|bucks|quid|km|miles"
    r"|zeilen|zeichen|jahre|stellig\w*|lignes|caractères|chiffres|ans|líneas|caracteres|dígitos|cifras|años"
    r"|righe|caratteri|cifre|linhas|regels|tekens|linijek|znak\w*|строк\w*|символ\w*|цифр\w*"
    r""
    r"|satır|karakter"
    r"|hane|riviä|merkkiä|rader|tecken|linjer|tegn|karakter|files?|posts?|items?|times|commits|errors?|bugs?|am|pm|uhr|x)(?!\w)|[字位行桁文자])",
    re.IGNORECASE,
)

_TICKET = re.compile(r"#?(?:[A-Z]{2,6}-\d{2,8}|[A-Z]{2,4}\d{4,10})")


def token_at(text: str, start: int, end: int) -> int:
    """The end of the word that starts here, without the punctuation of its sentence; Latin words end where unspaced scripts begin."""
    match = _TOKEN.match(text, start, end)
    if not match:
        return start
    value = match.group()
    if value[0] < "\u3000" and (foreign := _UNSPACED.search(value)):
        value = value[: foreign.start()]
    return start + len(value.rstrip(_TRAILING))


def is_strong(value: str) -> bool:
    """Whether a word alone looks like a password: digits among letters, signs inside, capitals inside, or four digits and more."""
    low = value.lower()
    if len(value) < 4 or value[0] >= "\u3000" or low.strip("!?*#") in _BRANDS or _ORDINARY.fullmatch(value.strip("!?,.")):
        return False
    digits = sum(map(str.isdigit, value))
    letters = sum(map(str.isalpha, value))
    if digits and letters:
        return digits + letters > 3 and not low.startswith(("http", "www.", "@"))
    if letters:
        if value.count("-") >= _MANY_HYPHENS and not _SMALL_WORDS.intersection(low.split("-")):
            return True
        signs = "://" not in value and _SIGNS.search(value.rstrip("!?*"))
        return bool(signs or (_CAMEL.search(value) and not _is_word(low)))
    return digits >= 4


def is_word_like(value: str) -> bool:
    """Whether a word may be a password only because somebody says so."""
    return len(value) >= 4 and value[0].isalpha() and value.replace("-", "").replace("'", "").isalpha() and not _is_word(value.lower())


def is_like_ticket(value: str) -> bool:
    """Whether a value looks like the number of a ticket: "INC0061834", "HELP-618"."""
    return bool(_TICKET.fullmatch(value))


def digits_at(text: str, start: int, end: int, *, door: bool = False) -> tuple[int, int] | None:
    """Place of a PIN or code of digits that starts here, perhaps in groups; not a number of things, years or money."""
    if text[start : start + 3].isalpha():
        return None
    shapes = (_DOOR, _GROUPED, _KEYED) if door else (_GROUPED,)
    last = max((match.end() for shape in shapes if (match := shape.match(text, start, end))), default=start)
    return (start, last) if last > start and not _UNITS.match(text, last, end) else None


def has_unit(text: str, start: int, end: int) -> bool:
    """Whether what ends at a place is a number of things: lines, years, money."""
    return bool(_UNITS.match(text, start, end))


def digits_near(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Place of the first such code of four digits or more anywhere between two places."""
    for match in _GROUPED.finditer(text, start, end):
        if sum(map(str.isdigit, match.group())) >= 4 and not _UNITS.match(text, match.end(), end):
            return match.span()
    return None


def _is_word(low: str) -> bool:
    return low in no_passwords() or low in _BRANDS


@cache
def no_passwords() -> frozenset[str]:
    """Words that are never meant when somebody says "the password is"."""
    small = (word for group in table("announcing").values() for word in listed(group))
    return frozenset((*listed(table("no_passwords")["words"]), *small))
