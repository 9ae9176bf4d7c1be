"""E-mail addresses."""

import re
import string
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "email"
_SCORE = 0.99
_LONGEST_LOCAL = 128
"""Twice what RFC 5321 allows before the @."""
_FOREIGN = "".join(map(chr, (*range(0xC0, 0x250), *range(0x400, 0x500))))
_LOCAL = f"{string.ascii_letters}{string.digits}._%+-'!#$&*=?^`{{|}}~{_FOREIGN}"
_LETTER = "A-Za-z\u00c0-\u024f\u0400-\u04ff"
_DOMAIN = re.compile(rf"(?:[0-9{_LETTER}][0-9{_LETTER}-]{{0,62}}\.){{1,8}}[{_LETTER}]{{2,24}}(?![{_LETTER}])")


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of plain addresses; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Walk from @ to @; what stands left and right of it decides."""
    text = sheet.text
    at = text.find("@")
    while at >= 0:
        domain = _DOMAIN.match(text, at + 1)
        if domain:
            left = text[max(0, at - _LONGEST_LOCAL) : at]
            local = left[len(left.rstrip(_LOCAL)) :].lstrip(".%+-'!#$&*=?^`{|}~")
            if local and text[at - 1] != ".":
                start, end = at - len(local), domain.end()
                yield Finding(start, end, KIND, _SCORE, Action.REPLACE, text[start:end].casefold())
        at = text.find("@", at + 1)
