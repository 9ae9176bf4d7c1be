"""The grammar of disguised e-mail addresses: "anna (at) mail [dot] de", "a n n a at g m a i l dot c o m"."""

import re
import tomllib
from collections.abc import Collection

from msgspec import convert

from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.sheets import EDGE

with resource("privacy/disguised_emails.toml").open("rb") as file:
    _LISTS = {name: tuple(" ".join(listed.split()).split(", ")) for name, listed in convert(tomllib.load(file), dict[str, str]).items()}
DOTS, ATS, WEAK_ATS, PROVIDERS, ENDS, ANNOUNCING = (_LISTS[name] for name in ("dots", "ats", "weak_ats", "providers", "ends", "announcing"))
NO_MAILBOXES = frozenset(_LISTS["no_mailboxes"])


def _any(options: Collection[str]) -> str:
    return "|".join(re.escape(option) for option in sorted(options, key=len, reverse=True))


NAMED_SIGNS = {
    **dict.fromkeys(("underscore", "unterstrich", "tiret bas", "underline", "guion bajo"), "_"),
    **dict.fromkeys(("dash", "minus", "bindestrich", "hyphen", "trattino", "tiret"), "-"),
    "plus": "+",
}
_OPEN, _CLOSE = r"[(\[{<*_~|\u3010（-]{1,2}", r"[)\]}>*_~|\u3011）-]{1,2}"
_LETTER = "a-z0-9\u00df-\u024f\u0430-\u0459"
_SPELLED = rf"[{_LETTER}](?:[ -][{_LETTER}]){{2,30}}(?![{_LETTER}])"
_LABEL = rf"(?:{_SPELLED}|[{_LETTER}][{_LETTER}_-]{{0,40}})"
_WORDY_DOT = rf"\s?{_OPEN}\s?(?:{_any(DOTS)}|\.)\s?{_CLOSE}\s?|\s(?:{_any(DOTS)})\s"
_TLD = rf"(?:{_any(ENDS)}|c[ -]o[ -]m|n[ -]e[ -]t|o[ -]r[ -]g|d[ -]e)(?![{_LETTER}@])"
_DOT = rf"(?:{_WORDY_DOT}|\.|\s\.\s|\s\.(?={_TLD})|\.\s(?={_TLD}))"
_JOIN = rf"(?:{_WORDY_DOT}|[.+_-]|\s\.\s|\s?(?:{_any(tuple(NAMED_SIGNS))})\s)"
_LOCAL = rf"(?P<local>(?:{_SPELLED}|[{_LETTER}_+'-]{{1,40}})(?:{_JOIN}(?:{_SPELLED}|[{_LETTER}_+'-]{{1,40}})){{0,4}})"
_DOMAIN = rf"(?P<domain>{_LABEL}(?:{_DOT}{_LABEL}){{0,2}}?{_DOT}{_TLD}(?:{_DOT}{_TLD}){{0,1}}|(?:{_any(PROVIDERS)})(?![{_LETTER}]))"
_AT = (
    rf"(?:(?P<strong>\s{{0,2}}{_OPEN}\s?(?:at|ät|et|a|@|{_any(ATS)})\s?{_CLOSE}\s{{0,2}}|\s{{0,2}}(?:{_any(ATS)})\s{{0,2}}|\s{{0,2}}@\s{{0,2}})"
    rf"|(?P<weak>\s(?:{_any(WEAK_ATS)})\s))"
)
ADDRESS = re.compile(rf"(?<![{_LETTER}.+@_'-]){_LOCAL}{_AT}{_DOMAIN}")
LATER_HALF = re.compile(_AT.replace(r"(?P<weak>\s", "(?P<weak>") + _DOMAIN)
FIRST_HALF = re.compile(rf"(?<![{_LETTER}.+@_'-]){_LOCAL}$")
FIRST_HALF_AT = re.compile(rf"(?<![{_LETTER}.+@_'-]){_LOCAL}(?:\s?@|\s(?:at|ät)|{_OPEN}(?:at|ät|@){_CLOSE}|\s(?:{_any(ATS)}))$")
HOST = re.compile(_DOMAIN)
WITHOUT_END = re.compile(rf"(?<![{_LETTER}.+@_'-])[{_LETTER}._+-]{{1,40}}@[{_LETTER}-]{{1,40}}$")
WORDY = re.compile(_WORDY_DOT)
NAMED_SIGN = re.compile(rf"\s?\b({_any(tuple(NAMED_SIGNS))})\s")
_SPACED_DOTS = tuple(f"{dot} {tld}" for dot in DOTS for tld in ("com", "net", "org", "co", "de", "fr", "it", "es", "pt", "nl", "pl", "ru"))
_MORE_DOTS = tuple(f"dot {tld}" for tld in ENDS) + tuple(f"punkt {tld}" for tld in ("at", "ch", "se", "no", "dk", "eu", "io"))
_SPELLED_ENDS = tuple(f"{dot} {end}" for dot in DOTS for end in ("c o m", "c-o-m", "n e t", "d e"))
_BRACKETED = tuple(
    f"{bracket}{space}{word}"
    for bracket in ("(", "[", "{", "<", "（")
    for space in ("", " ")
    for word in ("at", "ät", "dot", "punkt", "punto", "ponto", "point", "@", "собака", "arroba", "arobase", "chiocciola", "kropka", "точка")
)
_SIGNS = ("@ ", f"{EDGE}@", f"@{EDGE}", "-at-", "_at_", "*at*", " -at", "-dot-", "_dot_", *(f"@{name}" for name in PROVIDERS))
_CUT_ENDS = tuple(f"{EDGE}.{tld}" for tld in ("com", "de", "net", "org", "co", "fr", "it", "es", "io", "ru", "pl", "nl"))
_PLAIN_WORDS = frozenset(("live", "hey", "bol", "daum", "sky", "terra", "sapo", "alice"))
CUES = tuple(
    dict.fromkeys(
        (
            *_SPACED_DOTS,
            *_SPELLED_ENDS,
            *_MORE_DOTS,
            *_BRACKETED,
            *_SIGNS,
            *_CUT_ENDS,
            *ATS,
            *ANNOUNCING,
            *(name for name in PROVIDERS if name not in _PLAIN_WORDS),
        )
    )
)
"""What may be part of a disguised address, rare enough in chats to be looked for."""
