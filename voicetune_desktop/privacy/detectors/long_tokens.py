"""Keys without a name and without a known beginning: long, and drawn from capitals, small letters and digits."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.detectors.randomness import changes, has_all_classes
from voicetune_desktop.privacy.sheets import Sheet

KIND = "secret_key"
_LIKELY = 0.9
_TOKEN = re.compile(r"[A-Za-z0-9_+/=.~-]{30,}(?::fx)?")
_OF_SERVICES = re.compile(
    r"(?:AC|SK|MG)[0-9a-f]{32}|[0-9a-f]{32}-us[0-9]{1,2}|[0-9]{8,14}-[a-z0-9]{32}\.apps\.googleusercontent\.com"
    r"|pat[A-Za-z0-9]{14}\.[0-9a-f]{32,64}|AQ[UVX][A-Za-z0-9_-]{40,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:fx"
)
"""Twilio, Mailchimp, Google, Airtable, LinkedIn and DeepL, by their public documentation."""
_NAME = re.compile(r"^[A-Za-z_]{2,40}=")
_FILE = re.compile(r"\.[A-Za-z]{2,5}[0-9]?$")


def detector(setup: Setup) -> Detector:  # noqa: ARG001
    """A detector of long tokens; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Keys in words that are long enough and no links."""
    for start, end in sheet.long_words:
        word = sheet.text[start:end]
        if "://" not in word and "www." not in word:
            for token in _TOKEN.finditer(word):
                value = _NAME.sub("", token.group().strip(".~-="))
                if _is_key(value):
                    place = start + word.find(value, token.start())
                    yield Finding(place, place + len(value), KIND, _LIKELY, Action.REPLACE, value, reason="key")


def _is_key(value: str) -> bool:
    if _OF_SERVICES.fullmatch(value):
        return True
    pieces = max(re.split(r"[^A-Za-z0-9]+", value), key=len)
    drawn = len(pieces) >= 12 and has_all_classes(pieces) and changes(pieces) * 3 >= len(pieces)
    return drawn and not (_FILE.search(value) and len(value) < 60)
