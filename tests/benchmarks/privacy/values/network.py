"""Addresses of computers, places on the globe, and wallets."""

import hashlib
from collections.abc import Callable
from random import Random

from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene

BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
PUBLIC = (5, 31, 45, 62, 78, 81, 86, 91, 94, 109, 130, 146, 178, 185, 194, 212, 213, 217)
"""First bytes that belong to nobody's home network."""


def base58(number: bytes, alphabet: str = BITCOIN) -> str:
    """Base 58 with a leading sign for every leading zero byte."""
    value, made = int.from_bytes(number, "big"), ""
    while value:
        value, rest = divmod(value, 58)
        made = alphabet[rest] + made
    return alphabet[0] * (len(number) - len(number.lstrip(b"\0"))) + made


def base58_checked(number: bytes, alphabet: str = BITCOIN) -> str:
    """Base 58 with the first four bytes of a double SHA-256."""
    return base58(number + hashlib.sha256(hashlib.sha256(number).digest()).digest()[:4], alphabet)


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(GENERATORS):
            check ^= generator if top >> bit & 1 else 0
    return check


def bech32(prefix: str, program: bytes) -> str:
    """A version 0 witness address (BIP 173)."""
    bits = int.from_bytes(program, "big")
    data = [0, *((bits >> 5 * place) & 31 for place in reversed(range(len(program) * 8 // 5)))]
    spread = [ord(sign) >> 5 for sign in prefix] + [0] + [ord(sign) & 31 for sign in prefix]
    check = _polymod([*spread, *data, 0, 0, 0, 0, 0, 0]) ^ 1
    return prefix + "1" + "".join(BECH32[value] for value in [*data, *((check >> 5 * (5 - place)) & 31 for place in range(6))])


COINS: dict[str, Callable[[Random], str]] = {
    "btc": lambda rng: base58_checked(bytes([rng.choice([0, 5])]) + rng.randbytes(20)),
    "btc_bech32": lambda rng: bech32("bc", rng.randbytes(20)),
    "eth": lambda rng: "0x" + rng.randbytes(20).hex(),
    "ltc": lambda rng: base58_checked(bytes([rng.choice([0x30, 0x32])]) + rng.randbytes(20)),
    "ltc_bech32": lambda rng: bech32("ltc", rng.randbytes(20)),
    "doge": lambda rng: base58_checked(b"\x1e" + rng.randbytes(20)),
    "trx": lambda rng: base58_checked(b"\x41" + rng.randbytes(20)),
    "xrp": lambda rng: base58_checked(b"\0" + rng.randbytes(20), RIPPLE),
    "sol": lambda rng: base58(rng.randbytes(32)),
}
COIN_WORDS = {
    "btc": "btc",
    "btc_bech32": "bitcoin",
    "eth": "eth",
    "ltc": "ltc",
    "ltc_bech32": "litecoin",
    "doge": "doge",
    "trx": "tron",
    "xrp": "xrp",
    "sol": "solana",
}


def coin(scene: Scene, _form: str) -> list[Piece]:
    """The word for a coin; the wallet after it is one of this coin."""
    scene.told["coin"] = scene.rng.choice(list(COINS))
    return [Piece(COIN_WORDS[scene.told["coin"]])]


def wallet(scene: Scene, form: str) -> list[Piece]:
    """An address of the coin that was named before, or of any."""
    kind = form or scene.told.get("coin") or scene.rng.choice([name for name in COINS if name != "sol"])
    return [Piece(COINS[kind](scene.rng), "wallet", kind)]


def ip(scene: Scene, form: str) -> list[Piece]:
    """A public address."""
    rng = scene.rng
    form = form or rng.choice(["v4", "v4", "v4", "v6"])
    if form == "v6":
        return [
            Piece(
                rng.choice(["2001:", "2a02:", "2607:", "2a01:"]) + draw(rng, "[1234]~~~:~~~~:[123456789abcdef]~~~:~~~~:~~~~:~~~~:~~~~"),
                "ip",
                form,
            )
        ]
    return [Piece(".".join(map(str, (rng.choice(PUBLIC), rng.randint(0, 255), rng.randint(0, 255), rng.randint(1, 254)))), "ip", form)]


def mac(scene: Scene, _form: str) -> list[Piece]:
    """The address of a network card."""
    pairs = [f"{scene.rng.randrange(256):02x}" for _ in range(6)]
    text = scene.rng.choice([":", ":", "-"]).join(pairs)
    return [Piece(scene.rng.choice([text, text.upper()]), "mac", "plain")]


def gps(scene: Scene, form: str) -> list[Piece]:
    """Coordinates, alone or in a link."""
    rng = scene.rng
    north, east = rng.uniform(-54, 65), rng.uniform(-120, 150)
    form = form or rng.choice(["pair", "pair", "link", "hemisphere"])
    pair = f"{north:.{rng.randint(4, 6)}f},{rng.choice(['', ' ']) if form == 'pair' else ''}{east:.{rng.randint(4, 6)}f}"
    if form == "link":
        before = rng.choice(
            [
                "https://maps.google.com/?q=",
                "https://www.google.com/maps/@",
                "https://maps.apple.com/?ll=",
                "geo:",
                "https://maps.google.com/maps?q=loc:",
            ]
        )
        return [Piece(before, "public_url"), Piece(pair, "gps", form)]
    if form == "hemisphere":
        pair = f"{abs(north):.4f}° {'N' if north > 0 else 'S'}, {abs(east):.4f}° {'E' if east > 0 else 'W'}"
    return [Piece(pair, "gps", form)]


MAKERS = {"coin": coin, "wallet": wallet, "ip": ip, "mac": mac, "gps": gps}
