"""What a person wrote of a mail: without what they quote or pass on, signatures, disclaimers and footers of lists."""

import re
from typing import NamedTuple

from voicetune_desktop.importers.mail_phrases import ATTRIBUTION, DEVICE, DISCLAIMER, LIST_FOOTER, OUTLOOK, PASSED_ON

SIGNATURE_LINES = 20
"""Lines below "-- " that are still a signature."""
LONGEST = 1 << 17
"""Characters of a mail that are looked at."""

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED = re.compile(r"^[ \t]?>[^\n]*(?:\n|\Z)", re.MULTILINE)
_SAYS_WHO = re.compile(r"@|\d{1,2}[:.h]\d\d|\d{4}")
_MANY = re.compile("\n{3,}")
_ENDS = re.compile(r"[ \t]+$", re.MULTILINE)


class Written(NamedTuple):
    """The text of the person, and what was left out of the mail."""

    text: str
    quotes: bool
    """Whether a quotation was left out."""
    signature: bool
    """Whether a signature, disclaimer or footer was left out."""


def written(text: str) -> Written:
    """The person's own words in the text of a mail."""
    whole = text[:LONGEST]
    own = _without_quotes(whole).rstrip()
    short = _without_signature(own)
    return Written(_MANY.sub("\n\n", _ENDS.sub("", short)).strip(), len(own) < len(whole.rstrip()), len(short) < len(own))


def _without_quotes(text: str) -> str:
    """The text before what is passed on, and without lines that are quoted; answers between these stay."""
    ends = [found.start() for pattern in (PASSED_ON, OUTLOOK) if (found := pattern.search(text))]
    text = text[: min(ends)] if ends else text
    if "\n>" in text or "\n >" in text or text[:1] == ">":
        text = _without_quoted_lines(text)
    found = ATTRIBUTION.search(text) if ":" in text or "：" in text else None
    return text[: found.start()] if found else text


def _without_quoted_lines(text: str) -> str:
    """The lines that are not quoted; the line that says whom the quotation is of goes with it."""
    kept: list[str] = []
    at = 0
    for quote in _QUOTED.finditer(text):
        before = text[at : quote.start()]
        if before.strip():
            kept.append(_without_attribution(before))
        at = quote.end()
    rest = text[at:]
    return "".join((*kept, rest)) if rest.strip() or kept else ""


def _without_attribution(text: str) -> str:
    """The text without its last line where that leads to a quotation: it ends in a colon and names a time or an address."""
    found = [*ATTRIBUTION.finditer(text)]
    if found and not text[found[-1].end() :].strip():
        return text[: found[-1].start()]
    bare = text.rstrip()
    start = bare.rfind("\n") + 1
    if bare.endswith((":", "：")) and _SAYS_WHO.search(bare, start):
        return text[:start]
    return text


def _without_signature(text: str) -> str:
    ends = [found.start() for pattern in (LIST_FOOTER, DISCLAIMER) if (found := pattern.search(text))]
    for found in _SIGNATURE.finditer(text):
        if text.count("\n", found.end()) <= SIGNATURE_LINES or found[0] == "-- ":
            ends.append(found.start())
            break
    text = text[: min(ends)] if ends else text
    for _ in range(3):
        text = text.rstrip()
        start = text.rfind("\n") + 1
        if not DEVICE.match(text, start):
            break
        text = text[:start]
    return text
