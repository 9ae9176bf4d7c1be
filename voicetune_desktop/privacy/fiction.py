"""Phone numbers that countries keep free for films and books: they ring nowhere."""

import re
from collections.abc import Mapping

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

_ANY_AREA = re.compile(r"[2-9]\d\d55501\d\d")
_PATTERNS = {code: re.compile("|".join(pattern.replace("#", r"\d") for pattern in patterns)) for code, patterns in FICTION.items()}


def is_fictional(country_code: int, national: str) -> bool:
    """Whether a national number, without country code and leading zero, is kept for fiction."""
    pattern = _ANY_AREA if country_code == 1 else _PATTERNS.get(str(country_code))
    return bool(pattern and pattern.fullmatch(national))
