"""Addresses of cryptocurrencies: what carries a checksum is proved, the others are known by their shape."""

import re
from collections.abc import Iterator
from hashlib import sha256

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "wallet"
_SURE, _LIKELY = 0.99, 0.9
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_TOKEN = re.compile(r"[A-Za-z0-9]{26,128}(?![A-Za-z0-9])")
_ETHEREUM = re.compile(r"0[xX][0-9a-fA-F]{40}")
_MONERO = re.compile(r"[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?")
_CASHADDR = re.compile(r"[qp][qpzry9x8gf2tvdw0s3jn54khce6mua7l]{41}")
_TON = re.compile(r"(?<![\w-])[EUk0]Q[A-Za-z0-9_-]{46}(?![\w-])")
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_RESULTS = (1, 0x2BC830A3)
"""What the checksums of bech32 (BIP 173) and bech32m (BIP 350) leave."""
_FOREIGN = "\u0250"
"""Letters from here on may stand right before an address."""
_CHECKED_LENGTHS = range(26, 37)
_KEY_LENGTHS = (32,)
"""Bytes of a Solana address, which is a bare Ed25519 key."""


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of wallets; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Long words of letters and digits that are addresses."""
    text = sheet.text
    for start, end in sheet.long_words:
        for match in _TOKEN.finditer(text, start, end):
            score = _score(match.group(), text[match.start() - 1]) if _starts_word(text[match.start() - 1]) else 0
            if score:
                yield Finding(match.start(), match.end(), KIND, score, Action.REPLACE, _normal_form(match.group()))
        for match in _TON.finditer(text, start, end):
            if _has_crc(match.group()):
                yield Finding(match.start(), match.end(), KIND, _SURE, Action.REPLACE, match.group())


def _starts_word(before: str) -> bool:
    return not before.isalnum() or before >= _FOREIGN


def _score(token: str, lead: str) -> float:
    """How sure a token is an address; 0 if it is none."""
    if token[:2] in {"0x", "0X"}:
        return _SURE if _ETHEREUM.fullmatch(token) else 0
    if len(token) in _CHECKED_LENGTHS and (has_base58_check(token) or (token[0] == "r" and has_base58_check(token, _RIPPLE))):
        return _SURE
    if has_bech32_check(token):
        return _SURE
    if _MONERO.fullmatch(token) or (lead == ":" and _CASHADDR.fullmatch(token)):
        return _LIKELY
    return _LIKELY if len(token) in {43, 44} and _is_key(token) else 0


def _normal_form(token: str) -> str:
    return token.lower() if token[:2] in {"0x", "0X"} or has_bech32_check(token) else token


def _decoded(token: str, alphabet: str) -> bytes | None:
    """The bytes of a number to the base of 58; None where a character is none of its digits."""
    number = 0
    for char in token:
        digit = alphabet.find(char)
        if digit < 0:
            return None
        number = number * 58 + digit
    zeros = len(token) - len(token.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def has_base58_check(token: str, alphabet: str = _BASE58) -> bool:
    """Whether the last four bytes are the start of the double SHA-256 of the others."""
    data = _decoded(token, alphabet)
    return data is not None and len(data) > 20 and sha256(sha256(data[:-4]).digest()).digest()[:4] == data[-4:]


def has_bech32_check(token: str) -> bool:
    """Whether a token is a right bech32 or bech32m string."""
    lowered = token.lower()
    prefix, one, data = lowered.rpartition("1")
    if not one or not prefix or len(data) < 30 or token not in {lowered, token.upper()}:
        return False
    digits = [_BECH32.find(char) for char in data]
    if -1 in digits:
        return False
    codes = [ord(char) for char in prefix]
    return _polymod([*(code >> 5 for code in codes), 0, *(code & 31 for code in codes), *digits]) in _BECH32_RESULTS


def _polymod(values: list[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            checksum ^= generator if top >> place & 1 else 0
    return checksum


def _is_key(token: str) -> bool:
    mixed = any(map(str.isdigit, token)) and any(map(str.islower, token)) and any(map(str.isupper, token))
    return mixed and len(_decoded(token, _BASE58) or b"") in _KEY_LENGTHS


def _has_crc(token: str) -> bool:
    """Whether a TON address ends with the CRC-16 (XMODEM) of what is before."""
    from base64 import urlsafe_b64decode
    from binascii import crc_hqx

    data = urlsafe_b64decode(token)
    return crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "big")
