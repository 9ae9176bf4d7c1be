"""Addresses of computers, wallets and places on the map that lead nowhere."""

import re
from collections.abc import Iterator

from voicetune_desktop.privacy.fiction import LOCAL_MAC, NET_6, NETS
from voicetune_desktop.privacy.surrogate_layout import DIGITS, Draw, drawn
from voicetune_desktop.privacy.surrogate_numbers import TRIES

_HEX = "0123456789abcdef"
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "023456789acdefghjklmnpqrstuvwxyz"
_WALLET = re.compile(r"(?i:(0x)|((?:bc|tb|ltc|addr|cosmos|bitcoincash|stake|osmo)(?:1[qp]?|:[qp]))|(.))(.*)", re.DOTALL)
BASE58_WALLET = re.compile(r"[13DLMTXr][1-9A-HJ-NP-Za-km-z]{25,34}")
"""One that we make has a wrong checksum, and so may be read as a key."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_LETTER_BESIDE = re.compile(r"\d[^\W\d_NSEWOnsewo]|[^\W\d_NSEWOnsewo]\d")
_DEGREES = re.compile(r"[-\u2212+]?\d{1,3}[.,]\d{2,}")
_SOUTH, _WEST = re.compile(r"[\d\s°'\"′″]S\b|^\s*S\b|^\s*[-\u2212]"), re.compile(r"[\d\s°'\"′″][WO]\b|^\s*W\b|^\s*[-\u2212]")
_OCEANS = {(False, False): (36, 165), (False, True): (39, 42), (True, False): (38, 84), (True, True): (46, 121)}
"""Degrees of a place in the open sea, by whether latitude is south and longitude is west."""


def ips(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Internet addresses that are kept for documentation."""
    for attempt in range(TRIES):
        key = f"ip/{value}/{attempt}"
        if value.count(":") > 1:
            yield f"{NET_6}:" + ":".join(
                drawn(draw, f"{key}/{group}", _HEX[1:], 1) + drawn(draw, f"{key}-{group}", _HEX, 3) for group in "ab"
            )
        else:
            yield f"{NETS[draw(f'{key}/net', len(NETS))]}.{1 + draw(f'{key}/host', 254)}"


def macs(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Hardware addresses that no maker was given: locally administered."""
    yield from (LOCAL_MAC + drawn(draw, f"mac/{value}/{attempt}", _HEX, 10) for attempt in range(TRIES))


def wallets(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Wallets with the same beginning and length whose checksum is wrong."""
    written = original if len(original) >= len(value) else value
    match = _WALLET.match(written)
    if not match:
        return
    start = match[1] or match[2] or match[3] or ""
    alphabet = f"{_HEX}ABCDEF" if match[1] else _BECH32 if match[2] and not BASE58_WALLET.fullmatch(written) else _BASE58
    yield from (start + drawn(draw, f"wallet/{value}/{attempt}", alphabet, len(match[4])) for attempt in range(TRIES))


def positions(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Places in the open sea, in the quarter of the globe and with the digits of the original; nothing where it is no pair of numbers."""
    places = _numbers_of_place(original)
    if not places:
        return
    half = len(places) // 2
    degrees = _ocean(original, places[half].start())
    for attempt in range(TRIES):
        key, pieces, done = f"gps/{value}/{attempt}", list[str](), 0
        for number, match in enumerate(places):
            whole = degrees[number // half] if number % half == 0 else draw(f"{key}/{number}/minute", 60)
            pieces += (original[done : match.start()], _with_decimals(draw, f"{key}/{number}", match.group(), whole))
            done = match.end()
        yield "".join(pieces) + original[done:]


def is_at_sea(position: str) -> bool:
    """Whether a position is one that `positions` makes."""
    places = _numbers_of_place(position)
    if not places:
        return False
    middle = places[len(places) // 2]
    whole = tuple(int(re.split("[.,]", place.group().lstrip("+-\u2212"))[0]) for place in (places[0], middle))
    return whole == _ocean(position, middle.start())


def _numbers_of_place(position: str) -> list[re.Match[str]]:
    """Latitude and longitude, each as one, two or three numbers; nothing where it is no pair of them, as in a plus code."""
    if _LETTER_BESIDE.search(position):
        return []
    places = list(_DEGREES.finditer(position))
    places = places[:2] if len(places) >= 2 and not re.search("[°′']", position) else list(_NUMBER.finditer(position))
    return places if len(places) in {2, 4, 6} else []


def _ocean(position: str, turn: int) -> tuple[int, int]:
    """The degrees in the quarter of the globe of a position whose longitude starts at `turn`."""
    return _OCEANS[bool(_SOUTH.search(position[:turn])), bool(_WEST.search(position[turn:]))]


def _with_decimals(draw: Draw, key: str, number: str, whole: int) -> str:
    """Another number with the sign and as many decimals."""
    sign = number[0] if number[0] in "+-\u2212" else ""
    decimals = re.search(r"[.,](\d+)", number)
    width = len(number) if not decimals and number.isdigit() else 0
    return f"{sign}{whole:0{width if number.startswith('0') else 0}}" + (
        decimals[0][0] + drawn(draw, key, DIGITS, len(decimals[1])) if decimals else ""
    )


def mac_as_written(core: str, original: str) -> str:
    """The digits of a hardware address between the separators and in the case of the original."""
    lower = not any(map(str.isupper, original))
    rest = iter(core.lower() if lower else core.upper())
    return "".join(next(rest, "0") if char.isalnum() else char for char in original)
