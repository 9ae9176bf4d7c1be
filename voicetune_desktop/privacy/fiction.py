"""What is kept free for films, books, documentation and tests, so that it is nobody's: phone numbers, domains, networks, cards, banks."""

import re
from collections.abc import Mapping

DOMAINS = ("example.org", "example.com", "example.net")
"""Domains for documentation (RFC 2606)."""
_NO_ENDS = ("example", "test", "invalid", "localhost")
"""Top-level domains that nobody gets (RFC 2606, RFC 6761)."""
NETS = ("192.0.2", "198.51.100", "203.0.113")
NET_6 = "2001:db8:"
"""Internet addresses for documentation (RFC 5737; RFC 3849 for version 6)."""
LOCAL_MAC = "02"
"""First byte of hardware addresses that no maker was given: locally administered."""
CARDS: Mapping[str, tuple[str, ...]] = {
    "4": ("411111", "424242", "401288"),
    "34": ("378282", "371449"),
    "37": ("378282", "371449"),
    "35": ("353011", "356600"),
    "30": ("305693",),
    "36": ("362272",),
    "38": ("385200",),
    "2": ("222300",),
    "5": ("555555", "510510"),
    "6": ("601111", "601100"),
    "62": ("624000",),
}
"""First digits of a brand to the first six that its processors document for tests."""
NO_BRAND = "999999"
NO_BANK = {"letters": "TEST", "digits": "9999"}
NO_ID_LETTERS = "IOQU"
"""Letters that no check letter, sex, month or holder type of an identity number is written with."""
FICTION: Mapping[str, tuple[str, ...]] = {
    "1": tuple(f"{area}55501##" for area in (202, 303, 404, 415, 503, 512, 602, 614, 617, 702, 713, 808, 907)),
    "33": ("19900####", "26191####", "35301####", "46571####", "53649####", "63998####"),
    "44": (
        *("7700900###", "2079460###", "1134960###", "1144960###", "1154960###", "1164960###", "1174960###", "1184960###", "1214960###"),
        *("1314960###", "1414960###", "1514960###", "1614960###", "1632960###"),
    ),
    "46": ("3139006##", "4062804##", "8465004##", "9803192##", *(f"7017406{digit}#" for digit in range(1, 10))),
    "49": ("3023125###", "6990009###", "4066969###", "2214710###", "8999998###", "17139200##", "176040690##"),
    "61": (
        *("25550####", "27010####", "35550####", "37010####", "75550####", "77010####", "85550####", "87010####"),
        *("491570006", "491570110", "491570156", "491570157", "491570158", "491570159", "491570313", "491570737", "491571266", "491571491"),
        *("491571804", "491572549", "491572665", "491572983", "491573087", "491573770", "491574118", "491574632", "491575254", "491575789"),
        *("491576398", "491576801", "491577426", "491577644", "491578148", "491578888", "491578957", "491579212", "491579455", "491579760"),
    ),
}
"""Country code to national numbers (NANPA 555-01XX, Ofcom, Bundesnetzagentur, ARCEP, PTS, ACMA); # is any digit."""

_SHORT_ID = 6
_ANY_AREA = re.compile(r"[2-9]\d\d55501\d\d")
_PATTERNS = {code: re.compile("|".join(pattern.replace("#", r"\d") for pattern in patterns)) for code, patterns in FICTION.items()}


def is_fictional(country_code: int, national: str) -> bool:
    """Whether a national number, without country code and leading zero, is kept for fiction."""
    pattern = _ANY_AREA if country_code == 1 else _PATTERNS.get(str(country_code))
    return bool(pattern and pattern.fullmatch(national))


def no_id_zeros(size: int) -> str:
    """What identity numbers of `size` digits never start with, as areas, months and first digits are not zero."""
    return "0000" if size > _SHORT_ID else "0" * min(size, 1)


def is_fictional_at_home(dialled: str) -> bool:
    """Whether a number, as it is dialled within some country, is kept for fiction there."""
    if not dialled.startswith("0"):
        return is_fictional(1, dialled.removeprefix("1"))
    return any(is_fictional(int(code), dialled[1:]) for code in _PATTERNS if code != "1")


def fictional_numbers(country_code: int, national: str) -> tuple[str, ...]:
    """The patterns of a country's numbers for fiction that are as long as a national number."""
    return tuple(pattern for pattern in FICTION.get(str(country_code), ()) if len(pattern) == len(national))


def is_reserved(host: str) -> bool:
    """Whether a host, by its name, is in a domain that nobody can have."""
    labels = host.casefold().rstrip(".").split(".")
    return labels[-1] in _NO_ENDS or ".".join(labels[-2:]) in DOMAINS
