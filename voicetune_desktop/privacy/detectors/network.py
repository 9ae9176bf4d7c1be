"""Addresses of computers: IPv4, IPv6 and MAC."""

import ipaddress
import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.digit_groups import before, is_free, long_runs
from voicetune_desktop.privacy.sheets import Sheet

_SURE, _LIKELY = 0.97, 0.9
_V4 = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)")
_VERSION = re.compile(
    r"(?:\bv|\bver|version\w*|build|release|update|firmware|driver|patch|upgrade\w*(?: to)?|versión|versão|versie|wersj\w+"
    r"|верси\w+|sürüm\w*|versio\w*|verzió\w*|版本|バージョン|버전|kapitel|chapter|section|§|abschnitt)[\s.:]*(?:is|ist|es|est|è|é|to|auf|a)?\s*$"
)
_ADDRESS = re.compile(
    r"\bip\b|server|host|ssh|ping|connect|adress|address|vpn|proxy|dns|router|port|login|http|direcci|адрес|айпи|сервер|@|://"
)
_PAIRS = re.compile(r":[0-9A-Fa-f]{0,4}:")
_COLONS = "0123456789abcdefABCDEF:."
_LONGEST = 48
_MAC = re.compile(r"[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2})?")
_DASHED = re.compile(r"-[0-9A-Fa-f]{2}-")
_DOTTED = re.compile(r"\.[0-9A-Fa-f]{4}\.")
_CISCO = re.compile(r"[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}")


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of network addresses; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Every kind is found by what it has between its parts."""
    yield from _octets(sheet)
    yield from _colons(sheet.text)
    yield from _macs(sheet.text, _DASHED, _MAC, 2)
    yield from _macs(sheet.text, _DOTTED, _CISCO, 4)


def _octets(sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    for start, end, _ in long_runs(sheet, 4):
        if text.count(".", start, end) >= 3:
            for match in _V4.finditer(text, start, end):
                if is_public(match.group()) and not _is_version(sheet, match):
                    yield Finding(match.start(), match.end(), "ip", _SURE, Action.REPLACE, match.group())


def _is_version(sheet: Sheet, match: re.Match[str]) -> bool:
    """Whether four numbers are a version or a date rather than an address."""
    start, end = match.span()
    lead = before(sheet, start)
    if not is_free(sheet.text, start - 1) or not is_free(sheet.text, end) or _VERSION.search(lead):
        return True
    small = max(map(len, match.group().split("."))) < 3
    return small and not _ADDRESS.search(lead) and sheet.text[end] not in ":/"


def is_public(address: str) -> bool:
    """Whether an address is right and known to the whole Internet; the documentation's own count, too."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    return parsed.is_global or any(parsed in net for net in _DOCUMENTATION if net.version == parsed.version)


_DOCUMENTATION = tuple(map(ipaddress.ip_network, ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")))


def _colons(text: str) -> Iterator[Finding]:
    end = 0
    for match in _PAIRS.finditer(text):
        if match.start() >= end:
            left = text[max(end, match.start() - _LONGEST) : match.start()]
            start = match.start() - (len(left) - len(left.rstrip(_COLONS)))
            rest = text[match.start() : match.start() + _LONGEST]
            end = match.start() + len(rest) - len(rest.lstrip(_COLONS))
            yield from _with_colons(text, start, end)


def _with_colons(text: str, start: int, end: int) -> Iterator[Finding]:
    if not is_free(text, start - 1) or not is_free(text, end):
        return
    mac = _MAC.search(text, start, end)
    if mac and mac.start() - start < 3 and end - mac.end() < 3:
        yield Finding(mac.start(), mac.end(), "mac", _SURE, Action.REPLACE, _plain(mac.group()))
        return
    while end > start and text[end - 1] in ".:" and text[end - 2 : end] != "::":
        end -= 1
    written = text[start:end]
    if written.count(":") >= 3 and any(map(str.isalnum, written)) and is_public(written):
        value = ipaddress.ip_address(written).compressed
        yield Finding(start, end, "ip", _SURE, Action.REPLACE, value)


def _macs(text: str, trigger: re.Pattern[str], whole: re.Pattern[str], lead: int) -> Iterator[Finding]:
    end = 0
    for match in trigger.finditer(text):
        start = match.start() - lead
        found = whole.match(text, start) if start >= end else None
        if found and is_free(text, start - 1) and is_free(text, found.end()) and text[start - 1] not in "-." and text[found.end()] != "-":
            end = found.end()
            yield Finding(start, end, "mac", _LIKELY, Action.REPLACE, _plain(found.group()))


def _plain(mac: str) -> str:
    return "".join(filter(str.isalnum, mac)).lower()
